import type { Fact } from '@/utils/vocabulary';
import type { Account, Parcel } from '../account';
import { popupTemplates } from '../delete-control';
import { counted, longDay, money, shortDay } from '../format';
import { type Html, html } from '../html';
import { firstOf, showMore } from '../long-list';
import { baseStyle } from '../look';
import { partOf } from '../part-of';
import { endOthers, sessionList } from '../session-list';
import { picture, recommendations } from '../shop';
import type { Generation, PageTemplate, View } from './generation';

/**
 * The mobile site of 2022-05: everything by `data-qa`, from the page objects of its own tests.
 *
 * Evidenced: addresses, titles, `data-qa` of every page's root, of the items of the home page and of «Мои данные», of
 * the tabs of the wallet and of the reviews, `progress-speedometer`, `empty-list-placeholder-title` and `-text`, the
 * place of «Выйти из аккаунта», redirects.
 *
 * NOT evidenced, plausible inventions: what stands inside lists, all sentences of empty states, the session list, the
 * balance on «История операций».
 *
 * No page of returns and none of appeals: their addresses led to `/lk` («not available on mobile»). No page of
 * receipts: their address led to the wallet, where they are a tab. No club and no certificates: not in the page objects.
 * No delete control: the page object of «Мои данные» declares none.
 */

const home: PageTemplate = {
  paths: ['/lk'],
  title: 'Личный кабинет',
  shows: () => ({ parcels: 'count', discount: 'all' }),
  content: ({ account }) => html`<div data-qa="profile-page"><h1>Личный кабинет</h1>
    <div class="panel" data-qa="header-user"><p data-qa="header-user-name">${account.person.name}</p>
      <a data-qa="header-user-name-my-data" href="/lk/details">Мои данные</a></div>
    <ul class="panel lines">
    ${item('parcels', 'profile-shippings', 'Доставки', '/lk/myorders/delivery', account.parcels.length === 0 ? 'Нет доставок' : counted(account.parcels.length, ['товар', 'товара', 'товаров']))}
    ${item('discount', 'profile-discount', 'Скидка', '/lk/mydiscount', `${account.discount.percent}%`)}
    ${item('wallet', 'profile-wallet', 'История операций', '/lk/mywallet', null)}
    ${item(null, 'profile-poned', 'Отложенные', '/lk/poned', '12')}
    ${item('purchases', 'profile-purchases', 'Покупки', '/lk/historygoods', null)}
    ${item('reviews', 'profile-discussions', 'Отзывы и вопросы', '/lk/discussions', null)}
    ${item('sessions', 'profile-sessions', 'Активные сеансы', '/lk/sessions', null)}
    ${item(null, 'profile-country', 'Страна', '/lk', 'Россия')}</ul></div>`,
};

function item(fact: Fact | null, qa: string, title: string, href: string, value: string | null): Html {
  return html`<li data-qa="${qa}"${fact && partOf(fact)}><a class="between" href="${href}"><span>${title}</span>${value === null ? null : html`<span class="muted">${value}</span>`}</a></li>`;
}

const details: PageTemplate = {
  paths: ['/lk/details'],
  title: 'Мои данные',
  shows: () => ({}),
  content: ({ account }) => html`<div data-qa="profile-details-page"><h1>Мои данные</h1>
    <div class="panel"><a data-qa="profile-personal-info-name-link" href="/lk/details">${account.person.name}</a></div>
    <div class="panel links"><button type="button" data-qa="profile-popup-birthday-button">Дата рождения</button>
    <button type="button" data-qa="profile-popup-gender-button">Пол</button>
    <a data-qa="profile-change-phone-link" href="/lk/details"><span class="muted">Номер телефона</span> <span>${account.person.phone}</span></a>
    <a data-qa="profile-change-email-link" href="/lk/details">Email</a>
    <a data-qa="profile-subscriptions-link" href="/lk/details/mysubscribes">Подписки</a>
    <a data-qa="profile-dimensions-link" href="/lk/details">Параметры фигуры</a>
    <a data-qa="profile-requisites-link" href="/lk/details">Мои реквизиты</a>
    <div role="button" tabindex="0" class="link" data-action="sign-out">Выйти из аккаунта</div></div></div>`,
};

const sessions: PageTemplate = {
  paths: ['/lk/sessions'],
  title: 'Активные сеансы',
  shows: () => ({ sessions: 'all' }),
  content: ({
    account,
    forms,
  }) => html`<div data-qa="profile-sessions-page"${partOf('sessions')}><h1>Активные сеансы</h1>
    <div class="panel">${sessionList(account.sessions, forms.sessions, 'sessions')}</div>
    ${endOthers(account.sessions, 'btn-quiet')}</div>`,
};

const deliveries: PageTemplate = {
  paths: ['/lk/myorders/delivery'],
  title: 'Доставки',
  shows: () => ({ parcels: 'all' }),
  content: ({ account }) =>
    html`<div data-qa="profile-shippings-page"${partOf('parcels')}><h1>Мои доставки</h1>${
      account.parcels.length === 0
        ? placeholder('Нет активных доставок', 'Воспользуйтесь поиском, чтобы найти то, что нужно')
        : html`<ul class="panel lines">${account.parcels.map((parcel) => parcelItem(parcel, account))}</ul>`
    }</div>`,
};

function parcelItem(parcel: Parcel, { wallet }: Account): Html {
  return html`<li class="goods-row" data-qa="shipping-item">${picture(parcel.name, 'item-photo')}<div><p>${parcel.name}</p>
    <p class="muted">${parcel.brand}</p><p class="price">${money(parcel.price, wallet.currency)}</p>
    <p>${parcel.stage.at === 'ready' ? 'Приходите за товаром' : parcel.stage.at === 'sorted' ? 'Отсортирован в сортировочном центре' : 'В пути на пункт выдачи'}</p>
    ${parcel.stage.at === 'ready' ? html`<p class="muted">Хранится до ${shortDay(parcel.stage.storedUntil)}</p>` : null}
    ${arrivalText(parcel)}<p class="muted">${parcel.pickupPoint}</p></div></li>`;
}

/** Not evidenced. */
function arrivalText({ stage }: Parcel): Html | null {
  if (stage.at === 'ready' || !stage.arrives) return null;
  return html`<p class="muted">Привезём до ${shortDay(stage.arrives)}</p>`;
}

const purchases: PageTemplate = {
  paths: ['/lk/historygoods'],
  title: 'Покупки',
  shows: () => ({ purchases: 'first' }),
  content: ({ account }) =>
    html`<div data-qa="profile-purchases-page"${partOf('purchases')}><h1>Покупки</h1>${
      account.purchases.length === 0
        ? placeholder('Список покупок пуст', 'Всё, что вы купите, появится здесь')
        : html`<ul class="panel lines">${firstOf(account.purchases).map(
            ({
              name,
              brand,
              price,
              day,
            }) => html`<li class="goods-row">${picture(name, 'item-photo')}<div><p>${name}</p><p class="muted">${brand}</p>
        <p class="price">${money(price, account.wallet.currency)}</p><p class="muted">${longDay(day)}</p></div></li>`,
          )}</ul>${showMore(account.purchases)}`
    }</div>`,
};

const wallet: PageTemplate = {
  paths: ['/lk/mywallet'],
  title: 'История операций',
  shows: () => ({ wallet: 'all' }),
  content: ({ account }) => html`<div data-qa="profile-wallet-page"><h1>История операций</h1>
    <p class="panel between"${partOf('wallet')}><span>Ваш баланс</span><b>${money(account.wallet.balance, account.wallet.currency)}</b></p>
    <div class="tabs" role="tablist"><button type="button" role="tab" aria-selected="true" data-qa="wallet-operations-tab-button">История</button>
    <button type="button" role="tab" aria-selected="false" data-qa="wallet-moneyback-tab-button">Возврат средств</button>
    <button type="button" role="tab" aria-selected="false" data-qa="wallet-receipts-tab-button">Электронные чеки</button></div>${
      account.receipts.length === 0
        ? placeholder('Операций нет', 'Здесь будет история оплат')
        : html`<ul class="panel lines">${account.receipts.map(
            ({
              sum,
              day,
              operation,
            }) => html`<li class="between"><span>${operation === 'purchase' ? 'Оплата' : 'Возврат'}<br><span class="muted">${longDay(day)}</span></span>
          <span class="price">${money(sum, account.wallet.currency)}</span></li>`,
          )}</ul>`
    }</div>`,
};

const reviews: PageTemplate = {
  paths: ['/lk/discussions'],
  title: 'Отзывы и вопросы',
  shows: () => ({ reviews: 'first' }),
  content: ({ account }) => html`<div data-qa="profile-discussions-page"${partOf('reviews')}><h1>Отзывы и вопросы</h1>
    <div class="tabs" role="tablist"><button type="button" role="tab" aria-selected="true" data-qa="discussions-feedbacks-tab">Отзывы</button>
    <button type="button" role="tab" aria-selected="false" data-qa="discussions-questions-tab">Вопросы</button></div>${
      account.reviews.length === 0
        ? placeholder('Вы пока не написали ни одного отзыва', 'Ваше мнение поможет другим')
        : html`<ul class="panel lines">${firstOf(account.reviews).map(
            ({ goods, stars, day, text }) =>
              html`<li><p>${goods}</p><p>${'★'.repeat(stars)}</p><p>${text}</p><p class="muted">${longDay(day)}</p></li>`,
          )}</ul>${showMore(account.reviews)}`
    }</div>`,
};

const discount: PageTemplate = {
  paths: ['/lk/mydiscount'],
  title: 'Мои скидки',
  shows: () => ({ discount: 'all' }),
  content: ({
    account,
  }) => html`<div data-qa="profile-discount-page"${partOf('discount')}><h1>Мои скидки</h1><div class="panel speedometer">
    <p class="muted">Текущий процент скидки</p><p class="sum" data-qa="progress-speedometer">${account.discount.percent}%</p>
    <p>Сумма выкупа: ${money(account.discount.purchaseSum, account.wallet.currency)}</p></div></div>`,
};

function placeholder(title: string, text: string): Html {
  return html`<div class="panel empty"><p class="strong" data-qa="empty-list-placeholder-title">${title}</p>
    <p data-qa="empty-list-placeholder-text">${text}</p></div>`;
}

const style = `${baseStyle}
body{background:#f3f5f4}
#header,#app,#footer{max-width:480px;margin:0 auto}
h1{font-size:22px;margin:0 0 14px}
.panel{border-radius:14px;padding:16px;margin:0 0 12px}
.strong{font-weight:650;color:#1e2a2b!important;font-size:17px}
.bar{display:flex;justify-content:space-between;padding:14px 16px;background:#fff}
.bar b{color:#14645a;font-size:17px}
.mobile{padding:14px 14px 90px}
.links>*{display:block;width:100%;border:0;border-top:1px solid #edf0ef;background:none;font:inherit;text-align:left;padding:12px 0;color:#1e2a2b}
.lines a{color:#1e2a2b}
.tabs{display:flex;gap:8px;margin:0 0 12px}
.tabs button{border:0;border-radius:10px;background:#e6ebea;padding:8px 12px;font:inherit}
.tabs button[aria-selected=true]{background:#14645a;color:#fff}
.speedometer{text-align:center}
.goods-slider__list,.catalog-grid{grid-template-columns:repeat(2,1fr)}
.product-page{grid-template-columns:1fr}
.hero{padding:28px 22px}
.sessions-table{font-size:12px}
.sessions-definitions dl{grid-template-columns:1fr 1fr}
.mobile-navbar{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:1px solid #e3e8e7;display:flex;justify-content:space-around;padding:12px 0;z-index:10}
.mobile-navbar__item{position:relative;color:#334041;font-size:13px}
.mobile-navbar__notify{position:absolute;top:-8px;right:-12px;background:#b3542e;color:#fff;border-radius:9px;font-size:11px;line-height:16px;min-width:16px;text-align:center}
.cookies{left:14px;right:14px;bottom:60px;width:auto;max-width:452px;margin:0 auto}
.footer__in{padding:10px 16px 90px;display:grid;gap:6px;font-size:14px}
`;

function header({ account }: View): Html {
  const ready = account.parcels.filter((parcel) => parcel.stage.at === 'ready').length;
  return html`<div class="bar"><b>Маркетплейс (демо)</b><span class="muted">Поиск</span></div>
    <nav class="mobile-navbar"><a class="mobile-navbar__item" href="/">Главная</a><a class="mobile-navbar__item" href="/lk/basket">Корзина</a>${
      account.condition === 'signed-out'
        ? html`<a class="mobile-navbar__item" data-qa="menu-sign-in" href="/security/login">Войти</a>`
        : html`<a class="mobile-navbar__item" data-qa="menu-profile" href="/lk">Профиль${ready > 0 ? html`<span class="mobile-navbar__notify">${ready}</span>` : null}</a>`
    }</nav>`;
}

export const mobile2022: Generation = {
  id: 'mobile-2022',
  viewport: { width: 390, height: 844 },
  style,
  pages: { home, details, sessions, deliveries, purchases, wallet, reviews, discount },
  redirects: {
    '/lk/mysafety': '/lk/sessions',
    '/lk/receipts/get': '/lk/mywallet',
    '/lk/claims': '/lk',
    '/lk/myrefunds': '/lk',
    '/lk/communications': '/lk',
  },
  challenge: 'page',
  deletes: 'nowhere',
  header,
  footer: () => html`<div class="footer__in"><a href="/services/vozvrat-tovara">Возврат товара</a>
    <a href="/services/udalenie">Как удалить аккаунт</a><a data-qa="footer-desktop-version" href="/">Полная версия сайта</a></div>`,
  frame: ({ account }, _page, content) => html`<div class="mobile">${content}
    ${recommendations('Вам может понравиться', account.wallet.currency)}</div>
    <div data-qa="popup" hidden><p>Нет активных доставок</p></div>${popupTemplates(account.person.phone)}`,
  skeleton: () => html`<div class="mobile skeleton"><span></span><span></span><span></span></div>`,
  signIn:
    () => html`<div class="mobile"><div class="sign-in-page" data-qa="login-page"><h1>Войти или создать профиль</h1>
    <form><input type="tel" autocomplete="tel" placeholder="Номер телефона"><button type="submit" class="btn">Получить код</button></form></div></div>`,
  walletLock:
    () => html`<div data-qa="profile-wallet-page"><h1>История операций</h1><div class="lock"><h2>Введите пароль</h2>
    <form><input type="password" aria-label="Пароль"><br><button type="submit" class="btn">Продолжить</button></form></div></div>`,
};
