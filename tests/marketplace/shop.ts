import type { Wallet } from './account';
import { grouped, money } from './format';
import { type Html, html } from './html';

/** The shop around the account: goods, and the pages that are no account pages. */

interface Goods {
  readonly number: number;
  readonly name: string;
  readonly brand: string;
  readonly price: number;
  readonly was: number;
}

const goods: readonly Goods[] = [
  { number: 168112904, name: 'Разделочная доска из дуба', brand: 'Домовой', price: 1290, was: 2600 },
  { number: 174220315, name: 'Набор контейнеров, 5 шт.', brand: 'Порядок', price: 899, was: 1450 },
  { number: 181904462, name: 'Лампа настольная с регулировкой', brand: 'Светлица', price: 2150, was: 3990 },
  { number: 190337718, name: 'Кружка керамическая 380 мл', brand: 'Уют', price: 420, was: 700 },
  { number: 203118850, name: 'Фартук льняной', brand: 'Тихий час', price: 1040, was: 1900 },
  { number: 211640027, name: 'Термометр кухонный', brand: 'Домовой', price: 655, was: 1200 },
];

/** A picture of goods: calm shapes that depend on the name, so that the same goods look the same everywhere. */
export function picture(name: string, className: string): Html {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 120'>` +
    `<rect width='90' height='120' fill='hsl(${seed} 26% 90%)'/>` +
    `<circle cx='45' cy='56' r='${20 + (seed % 8)}' fill='hsl(${seed} 30% 72%)'/>` +
    `<rect x='22' y='84' width='46' height='8' rx='4' fill='hsl(${seed} 22% 80%)'/></svg>`;
  return html`<img class="${className}" src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="${name}" width="90" height="120">`;
}

/** A picture that looks like a pickup code, and is none. */
export function codePicture(): Html {
  const squares = Array.from({ length: 81 }, (_, at) =>
    (at * 7 + Math.trunc(at / 9) * 5) % 11 < 5
      ? `<rect x='${at % 9}' y='${Math.trunc(at / 9)}' width='1' height='1'/>`
      : '',
  );
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='-1 -1 11 11' fill='#334041'>${squares.join('')}</svg>`;
  return html`<img class="delivery-qr__code" src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="QR-код" width="72" height="72">`;
}

function goodsCard({ number, name, brand, price, was }: Goods, currency: Wallet['currency']): Html {
  return html`<article class="product-card">
    <a class="product-card__link" href="/catalog/${number}/detail.aspx" aria-label="${name}"></a>
    ${picture(name, 'product-card__img')}
    <p class="product-card__price"><ins>${money(price, currency)}</ins> <del>${money(was, currency)}</del></p>
    <h3 class="product-card__name"><span>${brand}</span> / ${name}</h3>
    <p class="product-card__rating">4,8 · ${grouped(1200 + (number % 900))} оценок</p>
    <button type="button" class="product-card__add">В корзину</button>
  </article>`;
}

/** The row of other goods that shops put under everything. */
export function recommendations(title: string, currency: Wallet['currency']): Html {
  return html`<section class="goods-slider"><h2 class="goods-slider__header">${title}</h2>
    <div class="goods-slider__list">${goods.map((one) => goodsCard(one, currency))}</div></section>`;
}

/** Pages of the shop that are nobody's account. */
export const shopPages = ['start', 'catalogue', 'product', 'not-found'] as const;
export type ShopPage = (typeof shopPages)[number];

/** @returns which page of the shop an address is */
export function shopPageAt(pathname: string): ShopPage {
  if (pathname === '/') return 'start';
  if (/^\/catalog\/\d+\/detail\.aspx$/.test(pathname)) return 'product';
  return pathname.startsWith('/catalog/') ? 'catalogue' : 'not-found';
}

/** The content of a page of the shop. */
export function shopContent(page: ShopPage, currency: Wallet['currency']): Html {
  const [first] = goods;
  switch (page) {
    case 'start':
      return html`<section class="hero"><h1>Тёплый дом к зиме</h1><p>Пледы, лампы и посуда с доставкой за день</p>
        <a class="btn" href="/catalog/dom/kuhnya">Смотреть товары</a></section>
        ${recommendations('Хиты недели', currency)}`;
    case 'catalogue':
      return html`<nav class="breadcrumbs"><a href="/">Главная</a> / <a href="/catalog/dom">Дом</a> / Кухня</nav>
        <h1>Кухня <span class="muted">${grouped(48211)} товаров</span></h1>
        <div class="catalog-grid">${[...goods, ...goods].map((one) => goodsCard(one, currency))}</div>`;
    case 'product':
      return html`<nav class="breadcrumbs"><a href="/">Главная</a> / <a href="/catalog/dom/kuhnya">Кухня</a></nav>
        <div class="product-page">${first ? picture(first.name, 'product-page__img') : null}
        <div class="panel"><h1>Разделочная доска из дуба</h1><p class="product-page__price">${money(1290, currency)}</p>
        <button type="button" class="btn">Добавить в корзину</button>
        <h2>Отзывы покупателей</h2>
        <p>«Удалить аккаунт хотела из-за доставки, но доска отличная» — Ольга, 5 из 5</p></div></div>
        ${recommendations('С этим товаром покупают', currency)}`;
    case 'not-found':
      return html`<section class="panel empty"><h1>По вашему запросу ничего не найдено</h1>
        <p>Такой страницы нет. Проверьте адрес или начните с главной.</p><a class="btn" href="/">На главную</a></section>`;
  }
}
