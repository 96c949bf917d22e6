import fs from 'node:fs';
import path from 'node:path';
import type { SellerPageId } from '@/utils/vocabulary';
import { Html, html } from '../html';
import { baseStyle } from '../look';
import { challengeContent } from '../other-pages';
import { type PortalForms, usualPortalForms } from './portal-forms';
import { endAllModal, securityContent, securityPath } from './security-page';
import type { Shop } from './shop';
import { UiKit } from './ui-kit';

const script = fs.readFileSync(path.join(import.meta.dirname, 'portal-script.js'), 'utf8');

/** Where the portal has its account pages. */
export const portalPaths: Record<SellerPageId, string> = { 'shop-security': securityPath };

/** Tabs of the settings: official labels and paths. */
const settings = [
  { label: 'Данные продавца', href: '/supplier-settings/supplier-card' },
  { label: 'Мои данные', href: '/supplier-settings/user-profile' },
  { label: 'Пользователи', href: '/supplier-settings/supplier-users' },
  { label: 'Безопасность', href: securityPath },
];

const menu = ['Рост продаж', 'Товары и цены', 'Поставки и заказы', 'Аналитика', 'Продвижение', 'Финансы'];

/** An account page as the portal serves it: the whole HTML document; of what comes later or never, the skeleton. */
export function renderPortalPage(shop: Shop, page: SellerPageId, forms: PortalForms = usualPortalForms): string {
  const kit = new UiKit(forms.build);
  const contents: Record<SellerPageId, () => Html> = { 'shop-security': () => securityContent(shop, forms, kit) };
  switch (shop.condition) {
    case 'normal':
      return shell(shop, forms, html`${kit.segments(settings, portalPaths[page])}${contents[page]()}`);
    case 'signed-out':
      return shell(shop, forms, signIn(forms));
    case 'challenge':
      return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Почти готово</title></head><body>${challengeContent().text}</body></html>`;
    case 'failed':
      return shell(
        shop,
        forms,
        html`<div class="${kit.classes('Error')}">${kit.text('h2-bold', 'Что-то пошло не так')}<p>${kit.text('body-s', 'Попробуйте обновить страницу')}</p></div>`,
      );
    case 'late':
    case 'never':
      return shell(shop, forms, skeleton(kit), new Html(` data-wait="${shop.condition}"`));
  }
}

/** Any other page of the portal: the start page, the landing page for those who are signed out, the help centre. */
export function renderOtherPage(shop: Shop, pathname: string): string {
  const kit = new UiKit(usualPortalForms.build);
  const isPublic = /^\/(?:about-portal|instructions|appeal-without-login)\//.test(pathname);
  const content = html`<div class="${kit.classes('Page')}">${kit.text('h2-bold', isPublic ? 'WB Партнёры' : 'Главная')}
    <p>${kit.text('body-s', isPublic ? 'Продавайте с нами' : 'Баланс и отчёты')}</p><a href="${securityPath}">Безопасность</a></div>`;
  return shell(isPublic ? { ...shop, condition: 'signed-out' } : shop, usualPortalForms, content);
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

function shell(shop: Shop, forms: PortalForms, content: Html, mark: Html | null = null): string {
  const kit = new UiKit(forms.build);
  // `#Portal-header` is there for those who are signed in; the name of the shop opens the profile (official help, 2026).
  const header =
    shop.condition === 'signed-out'
      ? null
      : html`<div id="Portal-header" class="${kit.classes('Header')}">${menu.map(
          (name) =>
            html`<div class="${kit.classes('Chips')}" data-name="Chips" role="button" tabindex="0">${name}</div>`,
        )}<div class="${kit.classes('UserMenu')}" data-name="UserMenu">${shop.name}</div></div>`;
  const body = html`<body><header id="header">${header}</header><main id="app"${mark}>${content}</main><footer id="footer"></footer>
<template id="skeleton">${skeleton(kit)}</template><template id="modal-end-all">${endAllModal(forms, kit)}</template></body>`;
  return `<!doctype html>
<html lang="${forms.language}"><head><meta charset="utf-8"><title>WB Партнёры</title><link rel="icon" href="data:,"><style>${baseStyle}button{cursor:pointer}</style></head>
${body.text.replace('</body>', () => `<script>${script}</script></body>`)}</html>`;
}
