import { browser } from './browser';
import { createTranslate, type MessageKey, type Translate } from './i18n';

/**
 * Gives a page of our own its language and its title.
 * @param title its title in the browser's tab
 * @returns the texts, and the element to render into
 * @throws when the page has no `#app`
 */
export function openOwnPage(title: MessageKey): { translate: Translate; root: HTMLElement } {
  const translate = createTranslate((key, values) => browser.i18n.getMessage(key, values));
  document.documentElement.lang = translate.language;
  document.title = translate.text(title);
  const root = document.getElementById('app');
  if (!root) throw new Error(`${location.pathname} has no #app`);
  return { translate, root };
}

/**
 * The address of a page of our own that speaks of a site.
 * @param page its file, such as `sheet.html`
 */
export function ownPageHref(page: 'last-look.html' | 'sheet.html' | 'after.html', host: string): string {
  return `/${page}?host=${host}`;
}
