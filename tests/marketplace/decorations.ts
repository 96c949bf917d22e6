import { challengePath } from './other-pages';

/**
 * What may lie over a rendered page, stand in it, or have been done to it. Each takes and gives a whole document; none
 * knows which page or generation it is. The words are invented, unless `other-pages.ts` says otherwise.
 */
export type Decoration = (document: string) => string;

function beforeEnd(markup: string): Decoration {
  return (document) => document.replace('<template id="skeleton">', (found) => `${markup}${found}`);
}

function inContent(markup: string): Decoration {
  return (document) => document.replace(/<main id="app"[^>]*>/, (found) => `${found}${markup}`);
}

/** The whole content, with what the site keeps around it in the content, goes. */
function insteadOfContent(markup: string): Decoration {
  return (document) =>
    document.replace(/(<main id="app"[^>]*>)[\s\S]*(<\/main><footer)/, (_, start, end) => `${start}${markup}${end}`);
}

const backdrop = 'position:fixed;inset:0;background:rgba(20,30,30,.6);display:grid;place-items:center;z-index:90';

function signInForm(title: string): string {
  return `<div class="sign-in-page"><h2>${title}</h2><form><input type="tel" aria-label="Телефон" placeholder="+7">
    <button type="submit" class="btn">Получить код</button></form></div>`;
}

/** A window that asks to sign in; behind it the page stands as it was. */
export const signInDialog = (title: string): Decoration =>
  beforeEnd(`<div role="dialog" aria-modal="true" style="${backdrop}">${signInForm(title)}</div>`);

/** The same in markup that says nothing of being a dialog. */
export const signInLayer = (title: string): Decoration =>
  beforeEnd(`<div style="${backdrop}">${signInForm(title)}</div>`);

/** A frame over the whole window. */
export const coveringFrame = (src: string, title: string): Decoration =>
  beforeEnd(
    `<iframe src="${src}" title="${title}" style="position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff;z-index:100"></iframe>`,
  );

/** A small window with a challenge in a frame, on a backdrop over the page. */
export const challengeWindow: Decoration = beforeEnd(
  `<div style="${backdrop}"><iframe src="${challengePath}" title="Проверка" style="width:340px;height:420px;border:0;background:#fff"></iframe></div>`,
);

/** A chat in the corner, and a checkbox against robots: frames that hide nothing. */
export const harmlessFrames: Decoration = beforeEnd(
  `<iframe src="https://chat.example/window" title="Чат" style="position:fixed;right:8px;bottom:8px;width:220px;height:180px;border:0"></iframe>
   <iframe src="https://captcha.example/badge" title="reCAPTCHA" style="position:fixed;right:8px;top:300px;width:256px;height:60px;border:0"></iframe>`,
);

/** The site's frame around, and in place of the content a sentence. */
export const failure = (title: string, advice: string): Decoration =>
  insteadOfContent(`<section class="panel empty"><h2>${title}</h2><p>${advice}</p>
    <button type="button" class="btn">Обновить</button></section>`);

/** A page from a service worker: nothing of the shop around it. */
export const servedOffline =
  (title: string): Decoration =>
  () =>
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Нет сети</title></head><body><h1>${title}</h1>
   <p>Проверьте подключение и попробуйте ещё раз</p><button>Повторить</button></body></html>`;

/** A page from a cache, with a bar that says so. */
export const offlineBar: Decoration = inContent('<div role="status">Вы офлайн</div>');

/** Nothing is left between the site's header and its footer. */
export const emptied: Decoration = insteadOfContent('');

/** An ad blocker took the header, and every menu. */
export const withoutHeader: Decoration = (document) =>
  document.replace(/<header id="header"[\s\S]*?<\/header>/, '').replace(/<nav\b[\s\S]*?<\/nav>/g, '');

/** What Chrome does to a page that it translates, but for the words: those it translates as they come into view. */
export const markedTranslated: Decoration = (document) =>
  document.replace('<html lang="ru">', '<html lang="en" class="translated-ltr">');

/** The same without its mark on the root, as some versions leave it: every text in two `<font>`s. */
export const wrappedInFonts: Decoration = (document) =>
  document.replace(/<main id="app"[\s\S]*<\/main>/, (main) =>
    main.replace(
      />([^<>]*\p{L}[^<>]*)</gu,
      '><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">$1</font></font><',
    ),
  );

/** Every Russian word in Latin letters: what is left is not the site's words in any language. `lang` may tell. */
export const inOtherLetters =
  (lang: string): Decoration =>
  (document) =>
    document
      .replace('<html lang="ru">', `<html lang="${lang}">`)
      .replace(/>[^<>]+</g, (text) => text.replace(/\p{Script=Cyrillic}/gu, latinOf));

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  и: 'i',
  о: 'o',
  у: 'u',
  к: 'k',
  с: 's',
  т: 't',
  р: 'r',
};

function latinOf(letter: string): string {
  const found = latin[letter.toLowerCase()] ?? 'n';
  return letter === letter.toLowerCase() ? found : found.toUpperCase();
}

/** A warning above a page that works. */
export const notice = (text: string): Decoration => inContent(`<p class="panel">${text}</p>`);

/** Somebody's review in a block of reviews under the page. */
export const review =
  (text: string): Decoration =>
  (document) =>
    document.replace(
      /<\/main><footer/,
      () =>
        `<section><h2>Отзывы покупателей</h2><article><p>Ольга, 5 из 5</p><p>${text}</p></article></section></main><footer`,
    );

/** Goods that bear the words as their name. */
export const goods =
  (name: string): Decoration =>
  (document) =>
    document.replace(
      /<\/main><footer/,
      () => `<section><h2>Вам может понравиться</h2><article class="product-card">
      <a href="/catalog/100500/detail.aspx">${name}</a><p>990 ₽</p></article></section></main><footer`,
    );

/** A page in words that no reader knows, whatever it is about. */
export const inUnknownWords: Decoration = insteadOfContent(`<div class="panel"><h1>Моё движение</h1>
  <p>Теперь здесь всё по-новому, с картинками и подсветкой</p><ul class="lines"><li>Плед: ступень третья, рядом с вами</li>
  <li>Кружка: ступень пятая, у вашего порога</li><li>Лампа: ступень первая, далеко</li></ul></div>`);

/** The page bears its name and no more than that of what it used to tell. */
export const underItsName = (title: string): Decoration =>
  insteadOfContent(`<div class="panel"><h1>${title}</h1><p>Теперь здесь всё по-новому, с картинками и подсветкой</p>
    <p>Плед: ступень третья, рядом с вами</p><p>Кружка: ступень пятая, у вашего порога</p></div>`);
