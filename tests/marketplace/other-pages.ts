import { type Html, html } from './html';

/** «Проверяем браузер», #c_cont, b#s-key: the antibot page of 2025–26, served with HTTP 498. */
export function challengeContent(): Html {
  return html`<div id="c_cont" class="panel empty"><h1>Почти готово</h1><p>Проверяем браузер</p>
    <b id="s-key" data-site-key="demo"></b></div>`;
}

/** Where the frame that covers the page comes from. */
export const challengePath = '/__wbaas/challenges/antibot/frame';

/** A challenge that lies over the page in a frame (seen 2026). */
export function challengeFrame(): Html {
  return html`<iframe src="${challengePath}" title="Проверка"
    style="position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff;z-index:100"></iframe>`;
}

/** The banner that every shop shows to new visitors. */
export function cookieBanner(): Html {
  return html`<div class="cookies">Мы используем cookie, чтобы сайт был удобнее.
    <button type="button" data-action="close-cookies">Понятно</button></div>`;
}
