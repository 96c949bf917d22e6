import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { siteWindow } from '@/utils/overlay/site-window';

/** What is a window of the site over its page, in every way in which sites make one. */

const content = '<main><h1>Личные данные</h1><p style="height: 2000px">Текст страницы</p></main>';
const layer = 'position: fixed; inset: 0; background: rgb(0 0 0 / 0.4)';

beforeEach(() => page.viewport(640, 480));
afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

test.each<[string, string, 'open' | 'none']>([
  ['a page alone', content, 'none'],
  [
    'a page with a bar at the top',
    `${content}<header style="position: fixed; inset: 0 0 auto; height: 60px">Меню</header>`,
    'none',
  ],
  ['a veil with a window in it', `${content}<div style="${layer}"><div role="dialog">Удалить?</div></div>`, 'open'],
  [
    'a veil, and a window beside it',
    `${content}<div style="${layer}"></div><div role="dialog" style="position: fixed; inset: 100px">Удалить?</div>`,
    'open',
  ],
  ['a page that is one fixed layer', `<div style="${layer}; overflow: auto">${content}</div>`, 'none'],
  [
    'a window within such a page',
    `<div style="${layer}; overflow: auto">${content}<div style="${layer}">Удалить?</div></div>`,
    'open',
  ],
  ['a veil that lets every press through', `${content}<div style="${layer}; pointer-events: none">Снег</div>`, 'none'],
  ['a sheet over the lower half', `${content}<div style="${layer}; top: 50%">Корзина</div>`, 'none'],
])('%s: %s', (_what, html, expected) => {
  document.body.innerHTML = html;
  document.body.style.margin = '0';
  expect(siteWindow(() => false)).toBe(expected);
});

test('a native modal dialog, and none once it is closed', () => {
  document.body.innerHTML = `${content}<dialog>Удалить?</dialog>`;
  const dialog = document.querySelector('dialog');
  expect(siteWindow(() => false)).toBe('none');
  dialog?.showModal();
  expect(siteWindow(() => false)).toBe('open');
  dialog?.close();
  expect(siteWindow(() => false)).toBe('none');
});

test('what is ours lies over nothing', () => {
  document.body.innerHTML = `${content}<div id="ours" style="${layer}">Без хвостов</div>`;
  expect(siteWindow(({ id }) => id === 'ours')).toBe('none');
  document.body.innerHTML = `${content}<div style="${layer}">Удалить?</div><div id="ours" style="${layer}; top: 50%">Без хвостов</div>`;
  expect(siteWindow(({ id }) => id === 'ours')).toBe('open');
});
