import fs from 'node:fs';
import path from 'node:path';
import { type BuyerPageId, buyerPageIds } from '@/utils/vocabulary';
import type { Account } from './account';
import { type Forms, usualForms } from './forms';
import { generations } from './generations/all';
import type { Generation, GenerationId } from './generations/generation';
import { Html, html } from './html';
import { challengeContent, challengeFrame, cookieBanner } from './other-pages';
import { type ShopPage, shopContent } from './shop';

const script = fs.readFileSync(path.join(import.meta.dirname, 'page-script.js'), 'utf8');

/** The account pages that a generation has, in the order of the vocabulary. */
export function pagesOf(generation: GenerationId): BuyerPageId[] {
  return buyerPageIds.filter((page) => generations[generation].pages[page] !== undefined);
}

/**
 * Where a generation has a page.
 * @returns path and query
 * @throws when it has no such page
 */
export function pathTo(generation: GenerationId, page: BuyerPageId): string {
  const template = generations[generation].pages[page];
  if (!template) throw new Error(`${generation} has no page ${page}`);
  return template.paths[0];
}

/**
 * An account page as the site serves it.
 * @returns the whole HTML document; of accounts whose content comes later or never, the skeleton
 * @throws when the generation has no such page
 */
export function renderPage(
  account: Account,
  generation: GenerationId,
  page: BuyerPageId,
  forms: Forms = usualForms,
): string {
  const site = generations[generation];
  const template = site.pages[page];
  if (!template) throw new Error(`${generation} has no page ${page}`);
  const allowed: Forms = site.deletes === 'nowhere' ? { ...forms, delete: 'none' } : forms;
  const view = { account, forms: allowed };
  const whole = (): Html => {
    const locked = account.condition === 'wallet-locked' && page === 'wallet';
    return site.frame(view, page, locked ? site.walletLock() : template.content(view));
  };
  switch (account.condition) {
    case 'normal':
    case 'wallet-locked':
      return shell(site, account, template.title, whole());
    case 'signed-out':
      return isPublic(page)
        ? shell(site, account, template.title, offer(template.title))
        : renderSignIn(account, generation);
    case 'challenge':
      if (site.challenge === 'page') return renderChallenge();
      return shell(site, account, template.title, html`${whole()}${challengeFrame()}`);
    case 'failed':
      return shell(site, account, template.title, site.frame(view, page, failure()));
    case 'late':
    case 'never':
      return shell(site, account, template.title, site.skeleton(), new Html(`data-wait="${account.condition}"`));
  }
}

/** A page of the shop around the account. */
export function renderShopPage(account: Account, generation: GenerationId, page: ShopPage): string {
  const title = page === 'not-found' ? 'Ничего не найдено' : 'Маркетплейс (демо)';
  const content = html`<div class="shop mobile">${shopContent(page, account.wallet.currency)}</div>`;
  return shell(generations[generation], account, title, content);
}

/** The page that asks for a phone number. */
export function renderSignIn(account: Account, generation: GenerationId): string {
  const site = generations[generation];
  return shell(
    site,
    { ...account, condition: 'signed-out' },
    'Вход',
    site.signIn(),
    new Html('data-address="/security/login"'),
  );
}

/** The antibot's page, which comes with HTTP 498 and has nothing of the shop. */
export function renderChallenge(): string {
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Почти готово</title>
<style>body{font:16px system-ui;text-align:center;padding:80px}</style></head><body>${challengeContent().text}</body></html>`;
}

/** `loadingerror` is a template of the 2024 bundle; its words are not known. */
function failure(): Html {
  return html`<section class="panel empty"><h2>Что-то пошло не так</h2><p>Попробуйте обновить страницу</p>
    <button type="button" class="btn">Обновить</button></section>`;
}

/** Pages that the site shows to everybody: to those signed out, only what it sells there. */
function isPublic(page: BuyerPageId): boolean {
  return page === 'club' || page === 'certificates';
}

function offer(title: string): Html {
  return html`<div class="shop mobile"><section class="hero"><h1>${title}</h1><p>Радуйте себя и близких круглый год</p>
    <button type="button" class="btn">Подробнее</button></section></div>`;
}

function shell(site: Generation, account: Account, title: string, content: Html, mark: Html | null = null): string {
  const body = html`<body><header id="header" class="header">${site.header({ account, forms: usualForms })}</header>
<main id="app" ${mark}>${content}</main><footer id="footer" class="footer">${site.footer()}</footer>${cookieBanner()}
<template id="skeleton">${site.skeleton()}</template></body>`;
  return `<!doctype html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style>${site.style}</style></head>
${body.text.replace('</body>', () => `<script>${script}</script></body>`)}</html>`;
}
