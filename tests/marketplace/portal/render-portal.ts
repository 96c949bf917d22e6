import fs from 'node:fs';
import path from 'node:path';
import type { SellerPageId } from '@/utils/vocabulary';
import { Html, html } from '../html';
import { baseStyle } from '../look';
import { challengeContent } from '../other-pages';
import { portalPages } from './pages/all';
import { bannerOf, helpOf, newsOf } from './portal-decoys';
import { type PortalForms, usualPortalForms } from './portal-forms';
import { menuName, portalMenu } from './portal-menu';
import type { PortalView } from './portal-view';
import type { Shop } from './shop';
import { UiKit } from './ui-kit';

const script = fs.readFileSync(path.join(import.meta.dirname, 'portal-script.js'), 'utf8');

/** Tabs of the settings: official labels and paths. */
const settings = [
  { label: 'Данные продавца', href: '/supplier-settings/supplier-card' },
  { label: 'Мои данные', href: '/supplier-settings/user-profile' },
  { label: 'Пользователи', href: portalPages['shop-users'].path },
  { label: 'Безопасность', href: portalPages['shop-security'].path },
] as const;

/** An account page as the portal serves it: the whole HTML document; of what comes later or never, the skeleton. */
export function renderPortalPage(shop: Shop, page: SellerPageId, forms: PortalForms = usualPortalForms): string {
  const kit = new UiKit(forms.build);
  const view: PortalView = { shop, forms, kit };
  switch (shop.condition) {
    case 'normal':
      return shell(view, around(page, view), portalPages[page].modals(view));
    case 'signed-out':
      return shell(view, signIn(forms));
    case 'challenge':
      return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Почти готово</title></head><body>${challengeContent().text}</body></html>`;
    case 'failed':
      return shell(
        view,
        html`<div class="${kit.classes('Error')}">${kit.text('h2-bold', 'Что-то пошло не так')}<p>${kit.text('body-s', 'Попробуйте обновить страницу')}</p></div>`,
      );
    case 'late':
    case 'never':
      return shell(view, skeleton(kit), {}, new Html(` data-wait="${shop.condition}"`));
  }
}

/** Any other page of the portal: seller's data, the landing page for those who are signed out, the help centre. */
export function renderOtherPage(shop: Shop, pathname: string): string {
  const kit = new UiKit(usualPortalForms.build);
  const isPublic = /^\/(?:about-portal|instructions|appeal-without-login)\//.test(pathname);
  const view: PortalView = {
    shop: isPublic ? { ...shop, condition: 'signed-out' } : shop,
    forms: usualPortalForms,
    kit,
  };
  const { path: security } = portalPages['shop-security'];
  const card = html`<p>${kit.text('body-s', `ИНН ${shop.inn}`)}</p><p>${kit.text('body-s', `ID кабинета ${shop.cabinet}`)}</p>`;
  return shell(
    view,
    html`<div class="${kit.classes('Page')}">${kit.text('h2-bold', isPublic ? 'WB Партнёры' : 'Данные продавца')}
    ${isPublic ? html`<p>${kit.text('body-s', 'Продавайте с нами')}</p>` : card}<a href="${security}">Безопасность</a></div>`,
  );
}

/** What stands around a page's content. */
function around(page: SellerPageId, view: PortalView): Html {
  const { forms, kit } = view;
  const { path: own, content } = portalPages[page];
  const tabs = settings.some(({ href }) => href === own)
    ? kit.segments(
        settings.map(({ label, href }) => ({ label: menuName(label, forms), href })),
        own,
      )
    : null;
  return html`${bannerOf(page, forms, kit)}${tabs}${content(view)}${helpOf(page, forms, kit)}${newsOf(forms, kit)}`;
}

/** Its words are guesses: the real form is on another host. */
function signIn({ language }: PortalForms): Html {
  const text =
    language === 'ru' ? (['Вход в личный кабинет', 'Получить код'] as const) : (['Sign in', 'Get a code'] as const);
  return html`<form class="sign-in-page"><div>${text[0]}</div><input type="tel" autocomplete="tel" placeholder="+7 000 000-00-00" aria-label="Телефон">
    <button type="button" class="btn">${text[1]}</button></form>`;
}

function skeleton(kit: UiKit): Html {
  return html`<div class="${kit.classes('Preloader')}" data-name="Preloader" aria-busy="true"><span class="skeleton"></span></div>`;
}

function shell(
  view: PortalView,
  content: Html,
  modals: Readonly<Record<string, Html>> = {},
  mark: Html | null = null,
): string {
  const { shop, forms, kit } = view;
  // `#Portal-header` is there for those who are signed in; the name of the shop opens the profile (official help, 2026).
  const header = shop.condition === 'signed-out' ? null : portalMenu(view);
  const body = html`<body><header id="header">${header}</header><main id="app"${mark}>${content}</main><footer id="footer"></footer>
<template id="skeleton">${skeleton(kit)}</template><div id="modals" hidden>${Object.entries(modals).map(
    ([name, modal]) => html`<template id="modal-${name}">${modal}</template>`,
  )}</div></body>`;
  return `<!doctype html>
<html lang="${forms.language}"><head><meta charset="utf-8"><title>WB Партнёры</title><link rel="icon" href="data:,"><style>${baseStyle}button{cursor:pointer}</style></head>
${body.text.replace('</body>', () => `<script>${script}</script></body>`)}</html>`;
}
