import type { Fact } from '@/utils/vocabulary';
import type { Account, Appeal, GoodsReturn, Parcel } from '../account';
import { deleteControl, popupTemplates } from '../delete-control';
import { counted, dottedDay, longDay, money } from '../format';
import { type Html, html } from '../html';
import { firstOf, showMore } from '../long-list';
import { baseStyle } from '../look';
import { partOf } from '../part-of';
import { endOthers, sessionList } from '../session-list';
import { codePicture, picture, recommendations } from '../shop';
import type { Generation, PageTemplate, View } from './generation';

/**
 * The desktop site of 2023–24.
 *
 * Evidenced: the addresses (route table of the bundle, 2024), `a[data-wba-header-name]`, `.navbar-pc__…`,
 * `.profile-menu__name`, `div.lk-item`, `h2.lk-item__title`, `li.delivery-block__item`, `span.product__tracking`,
 * `.delivery-qr__code-wrap`, `div.personal-data-page`, `.personal-data__header`, `li.personal-data__item--phone`,
 * `b.discount__numb`, `#bankCard`, «Привязать карту», `div.archive-item__content`, «Написать отзыв», `p.balance__quantity`,
 * `.withdraw__btn` «Вывести», `h2.sign-in-page__title`, jsrender templates, and that the sessions stood on `/lk/details`.
 *
 * NOT evidenced, plausible inventions: the markup of returns, receipts, appeals, reviews, the club and certificates;
 * every empty state; status words of returns and appeals; the session list and the delete control.
 *
 * No page of the discount and none of the sessions alone: the route table has neither.
 */

const home: PageTemplate = {
  paths: ['/lk'],
  title: 'Личный кабинет',
  shows: ({ cards }) => ({
    parcels: 'count',
    wallet: 'all',
    discount: 'all',
    // Without cards the tile is an invitation, which says nothing.
    ...(cards.length > 0 ? { cards: 'count' } : {}),
  }),
  content: ({ account }) => html`<div class="lk-page"><div class="lk-grid">
    <div class="lk-item lk-item--user panel"><h2 class="lk-item__title">${account.person.name}</h2>
      <p class="lk-item__phone">${account.person.phone}</p><a href="/lk/details">Личные данные</a></div>
    ${tile('parcels', 'Доставки', '/lk/myorders/delivery', parcelsOnTile(account))}
    ${tile('wallet', 'Баланс', '/lk/mywallet/purchases', money(account.wallet.balance, account.wallet.currency))}
    ${tile('discount', 'Персональная скидка', '/lk/details', `${account.discount.percent} %`)}
    ${tile('cards', 'Способы оплаты', '/lk/details#bankCard', account.cards.length > 0 ? counted(account.cards.length, ['карта', 'карты', 'карт']) : 'Привяжите карту, чтобы платить быстрее')}
    ${tile(null, 'Избранное', '/lk/favorites', '18 товаров')}
    </div></div>`,
};

function tile(fact: Fact | null, title: string, href: string, text: string): Html {
  return html`<div class="lk-item panel"${fact && partOf(fact)}><h2 class="lk-item__title"><a href="${href}">${title}</a></h2>
    <p class="lk-item__text">${text}</p></div>`;
}

function parcelsOnTile({ parcels }: Account): string {
  return parcels.length === 0 ? 'Доставок нет' : counted(parcels.length, ['товар', 'товара', 'товаров']);
}

const details: PageTemplate = {
  paths: ['/lk/details'],
  title: 'Личные данные',
  shows: () => ({ cards: 'all', discount: 'all', sessions: 'all' }),
  content: ({ account, forms }) => html`<div class="personal-data-page"><h1>Личные данные</h1>
    <section class="panel personal-data"><h2 class="personal-data__header">${account.person.name}</h2>
      <button type="button" class="personal-data__edit--name btn-quiet">Изменить</button>
      <ul class="personal-data__list lines">
        <li class="personal-data__item personal-data__item--phone"><span class="muted">Телефон</span> <span>${account.person.phone}</span></li>
        <li class="personal-data__item"><span class="muted">Пол</span> <span>Не указан</span></li>
        <li class="personal-data__item"><span class="muted">Адрес доставки</span> <span>${account.parcels[0]?.pickupPoint ?? 'Не выбран'}</span>
          <button type="button" class="btn-quiet">Удалить адрес</button></li></ul></section>
    <section class="panel discount"${partOf('discount')}><h2>Персональная скидка</h2>
      <b class="discount__numb discount__numb--color">${account.discount.percent}%</b>
      <p class="muted">Сумма выкупа ${money(account.discount.purchaseSum, account.wallet.currency)}</p></section>
    <section class="panel payment-cards" id="bankCard"${partOf('cards')}><h2>Банковские карты</h2>
      ${account.cards.length === 0 ? html`<p>Нет привязанных карт</p>` : null}
      <ul class="payment-cards__list lines">${account.cards.map(
        ({ system, lastDigits }) => html`<li class="payment-cards__item between"><span>${system} •• ${lastDigits}</span>
        <button type="button" class="btn-quiet">Удалить карту</button></li>`,
      )}</ul><button type="button" class="payment-cards__add-card btn-quiet">Привязать карту</button></section>
    <section class="panel my-safety"${partOf('sessions')}><h2>Активные сеансы</h2>
      ${sessionList(account.sessions, forms.sessions, 'my-safety__list')}
      <div class="buttons">${endOthers(account.sessions, 'my-safety__finish btn-quiet')}</div></section>
    ${forms.delete === 'button' ? null : deleteControl(forms.delete)}
    <div class="personal-data__bottom buttons"><button type="button" class="btn-quiet" data-action="sign-out">Выйти из аккаунта</button>
    ${forms.delete === 'button' ? deleteControl('button') : null}</div></div>`,
};

const deliveries: PageTemplate = {
  paths: ['/lk/myorders/delivery'],
  title: 'Доставки',
  shows: () => ({ parcels: 'all' }),
  content: ({ account }) =>
    account.parcels.length === 0
      ? empty('parcels', 'Доставки', 'Доставок пока нет', 'Выбирайте товары, а мы привезём')
      : html`<div class="my-orders"${partOf('parcels')}><h1>Доставки</h1>
    <section class="delivery-qr panel between"><div><h2>Код для получения</h2>
      <p class="muted">Покажите его сотруднику пункта выдачи</p></div>
      <div class="delivery-qr__code-wrap">${codePicture()}</div></section>
    ${pointsOf(account).map(
      (point) => html`<section class="delivery-block panel"><div class="delivery-address__info"><h2>Пункт выдачи</h2>
        <p class="muted">${point}</p></div>
        <ul class="delivery-block__content lines">${account.parcels
          .filter((parcel) => parcel.pickupPoint === point)
          .map((parcel) => parcelItem(parcel, account))}</ul></section>`,
    )}</div>`,
};

function parcelItem(parcel: Parcel, { wallet }: Account): Html {
  return html`<li class="delivery-block__item product goods-row">${picture(parcel.name, 'product__img')}
    <div><p class="product__price-status"><span class="price">${money(parcel.price, wallet.currency)}</span></p>
    <p class="product__name">${parcel.brand} / ${parcel.name}</p>
    <span class="product__tracking">${trackingText(parcel)}</span>${arrivalText(parcel)}
    ${parcel.stage.at === 'ready' ? html`<p class="muted">Срок хранения: до ${dottedDay(parcel.stage.storedUntil)}</p>` : null}</div></li>`;
}

/** Not evidenced. */
function arrivalText({ stage }: Parcel): Html | null {
  if (stage.at === 'ready' || !stage.arrives) return null;
  return html`<p class="muted">Дата доставки: ${dottedDay(stage.arrives)}</p>`;
}

function trackingText({ stage }: Parcel): string {
  if (stage.at === 'ready') return 'Готов к получению';
  return stage.at === 'sorted' ? 'Отсортирован в сортировочном центре' : 'В пути на пункт выдачи';
}

function pointsOf({ parcels }: Account): string[] {
  return [...new Set(parcels.map((parcel) => parcel.pickupPoint))];
}

const purchases: PageTemplate = {
  paths: ['/lk/myorders/archive'],
  title: 'Покупки',
  shows: () => ({ purchases: 'first' }),
  content: ({ account }) =>
    account.purchases.length === 0
      ? empty('purchases', 'Покупки', 'История покупок пуста', 'Здесь будут товары, которые вы выкупили')
      : html`<div class="archive-page"${partOf('purchases')}><h1>Покупки</h1><div class="archive-page__list">${firstOf(
          account.purchases,
        ).map(
          ({
            name,
            brand,
            price,
            day,
            outcome,
          }) => html`<div class="archive-item panel"><div class="archive-item__content goods-row">
        <div class="archive-item__img-wrap" data-popup-nm-id="1">${picture(name, 'archive-item__img')}</div>
        <div><p class="price">${money(price, account.wallet.currency)}</p><p>${brand} / ${name}</p>
        <p class="muted">${outcome === 'bought' ? 'Куплен' : 'Возвращён'} ${longDay(day)}</p>
        <button type="button" class="archive-item__btn btn-quiet">Написать отзыв</button></div></div></div>`,
        )}</div>${showMore(account.purchases)}</div>`,
};

const returns: PageTemplate = {
  paths: ['/lk/myrefunds', '/lk/claims'],
  title: 'Возвраты',
  shows: () => ({ returns: 'all' }),
  content: ({ account }) =>
    account.returns.length === 0
      ? empty('returns', 'Возвраты', 'У вас нет заявок на возврат', 'Вернуть товар можно из раздела «Покупки»')
      : html`<div class="refund-page"${partOf('returns')}><h1>Возвраты</h1><ul class="refund-list panel lines">${account.returns.map(
          (one) => html`<li class="refund-item goods-row">${picture(one.name, 'refund-item__img')}
        <div><p class="between"><span>${one.name}</span> <span class="price">${money(one.price, account.wallet.currency)}</span></p>
        <p class="muted">Заявка от ${dottedDay(one.created)}</p><p class="refund-item__status">${refundText(one)}</p></div></li>`,
        )}</ul></div>`,
};

function refundText({ stage }: GoodsReturn): string {
  switch (stage) {
    case 'under-review':
      return 'На рассмотрении';
    case 'approved':
      return 'Одобрена. Принесите товар в пункт выдачи';
    case 'money-returned':
      return 'Деньги возвращены';
    case 'rejected':
      return 'Отклонена';
  }
}

const wallet: PageTemplate = {
  paths: ['/lk/mywallet/purchases', '/lk/mywallet', '/lk/mywallet/history'],
  title: 'Кошелёк',
  shows: () => ({ wallet: 'all' }),
  content: ({ account }) => html`<div class="orders-history"><h1${partOf('wallet')}>Кошелёк</h1>
    <section class="balance panel"${partOf('wallet')}><h2 class="balance__title">Баланс</h2>
      <p class="balance__quantity sum">${money(account.wallet.balance, account.wallet.currency)}</p>
      <p class="muted">Лимит баланса: до ${money(15000, account.wallet.currency)}</p>
      <div class="buttons"><button type="button" class="withdraw__btn btn-quiet">Вывести</button></div></section>
    ${
      account.receipts.length === 0
        ? html`<section class="panel"><h2>Операции</h2><p>Операций пока не было</p></section>`
        : html`<section class="panel"><h2>Операции</h2><table class="wallet-table"><thead><tr><th>Дата</th><th>Операция</th><th>Сумма</th></tr></thead>
      <tbody>${account.receipts.map(
        ({
          sum,
          day,
          operation,
        }) => html`<tr><td>${dottedDay(day)}</td><td>${operation === 'purchase' ? 'Оплата заказа' : 'Возврат за товар'}</td>
        <td class="price">${operation === 'purchase' ? '−' : '+'}${money(sum, account.wallet.currency)}</td></tr>`,
      )}</tbody></table></section>`
    }</div>`,
};

const receipts: PageTemplate = {
  paths: ['/lk/receipts/get'],
  title: 'Электронные чеки',
  shows: () => ({ receipts: 'first' }),
  content: ({ account }) =>
    account.receipts.length === 0
      ? empty('receipts', 'Электронные чеки', 'У вас пока нет чеков', 'Чек появится после первой оплаты')
      : html`<div class="receipt-page"${partOf('receipts')}><h1>Электронные чеки</h1><div class="panel"><table class="receipt-table">
        <thead><tr><th>Дата</th><th>Тип</th><th>Сумма</th><th></th></tr></thead><tbody>${firstOf(account.receipts).map(
          ({
            sum,
            day,
            operation,
          }) => html`<tr><td>${dottedDay(day)}</td><td>${operation === 'purchase' ? 'Приход' : 'Возврат прихода'}</td>
          <td class="price">${money(sum, account.wallet.currency)}</td>
          <td><a href="https://receipt.wb.ru/demo" target="_blank" rel="noreferrer">Открыть</a></td></tr>`,
        )}</tbody></table>${showMore(account.receipts)}</div></div>`,
};

const appeals: PageTemplate = {
  paths: ['/lk/communications'],
  title: 'Обращения',
  shows: () => ({ appeals: 'all' }),
  content: ({ account }) =>
    account.appeals.length === 0
      ? empty('appeals', 'Обращения', 'Вы ещё не обращались в поддержку', '')
      : html`<div class="communications"${partOf('appeals')}><h1>Обращения</h1><ul class="communications__list panel lines">${account.appeals.map(
          (
            appeal,
          ) => html`<li class="communications__item"><p class="between"><b>${appeal.topic}</b> <span class="tag">${appealText(appeal)}</span></p>
        <p class="muted">№ ${appeal.number} от ${dottedDay(appeal.created)}</p></li>`,
        )}</ul><button type="button" class="btn-quiet">Новое обращение</button></div>`,
};

function appealText({ state }: Appeal): string {
  return state === 'open' ? 'В работе' : 'Закрыто';
}

const reviews: PageTemplate = {
  paths: ['/lk/discussion/feedback'],
  title: 'Отзывы',
  shows: () => ({ reviews: 'first' }),
  content: ({ account }) =>
    account.reviews.length === 0
      ? empty('reviews', 'Мои отзывы', 'Вы ещё не оставили ни одного отзыва', 'Расскажите о покупках другим')
      : html`<div class="feedback-page"${partOf('reviews')}><h1>Мои отзывы</h1><ul class="feedback-list panel lines">${firstOf(
          account.reviews,
        ).map(
          ({
            goods,
            stars,
            day,
            text,
          }) => html`<li class="feedback-item goods-row">${picture(goods, 'feedback-item__img')}
        <div><p>${goods}</p><p class="stars" aria-label="${stars} из 5">${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</p>
        <p class="feedback-item__text">${text}</p><p class="muted">${longDay(day)}</p></div></li>`,
        )}</ul>${showMore(account.reviews)}</div>`,
};

const club: PageTemplate = {
  paths: ['/subscription'],
  title: 'WB Клуб',
  shows: () => ({ club: 'all' }),
  content: ({ account }) =>
    html`<div class="subscription-page"${partOf('club')}><h1>WB Клуб</h1><section class="panel">${
      account.club.state === 'on'
        ? html`<p class="sum">Подписка активна до ${longDay(account.club.paidUntil)}</p>
        <div class="buttons"><button type="button" class="btn-quiet">Управление подпиской</button></div>`
        : html`<p class="sum">Подписка не подключена</p><p class="muted">Дополнительные скидки и бесплатные возвраты</p>
        <div class="buttons"><button type="button" class="btn">Подключить за ${money(199, account.wallet.currency)} в месяц</button></div>`
    }</section></div>`,
};

const certificates: PageTemplate = {
  paths: ['/gift/certificates'],
  title: 'Подарочные сертификаты',
  shows: () => ({ certificates: 'all' }),
  content: ({ account }) => html`<div class="certificates-page"><h1${partOf('certificates')}>Подарочные сертификаты</h1>
    <section class="panel"${partOf('certificates')}><h2>Мои сертификаты</h2>${
      account.certificates.length === 0
        ? html`<p>У вас нет подарочных сертификатов</p>`
        : html`<ul class="lines">${account.certificates.map(
            ({
              value,
              validUntil,
            }) => html`<li class="between"><b>Сертификат на ${money(value, account.wallet.currency)}</b>
          <span class="muted">Действует до ${longDay(validUntil)}</span></li>`,
          )}</ul>`
    }</section><section class="panel"><h2>Купить сертификат</h2><div class="buttons">${[500, 1000, 5000].map(
      (value) => html`<button type="button" class="btn-quiet">${money(value, account.wallet.currency)}</button>`,
    )}</div></section></div>`,
};

function empty(fact: Fact, title: string, sentence: string, advice: string): Html {
  return html`<h1${partOf(fact)}>${title}</h1><div class="panel empty"${partOf(fact)}><h2>${sentence}</h2><p>${advice}</p>
    <a class="btn" href="/">Перейти на главную</a></div>`;
}

const pages = {
  home,
  details,
  deliveries,
  purchases,
  returns,
  wallet,
  receipts,
  appeals,
  reviews,
  club,
  certificates,
};

const style = `${baseStyle}
.header{background:#fff;border-bottom:1px solid #e3e8e7}
.header__in{max-width:1200px;margin:0 auto;padding:14px 20px;display:flex;gap:26px;align-items:center}
.nav-element__logo{font-size:20px;font-weight:750;color:#14645a;white-space:nowrap}
.search-catalog{flex:1;background:#f3f5f4;border-radius:10px;padding:10px 16px;color:#7d8a8a}
.navbar-pc{display:flex;gap:22px}
.navbar-pc__item{position:relative}
.navbar-pc__link{color:#334041;font-size:14px}
.navbar-pc__notify{position:absolute;top:-8px;right:-14px;background:#b3542e;color:#fff;border-radius:9px;font-size:11px;line-height:16px;min-width:16px;text-align:center;padding:0 4px}
.profile-menu{display:none;position:absolute;right:0;top:22px;width:230px;background:#fff;border-radius:14px;padding:16px;box-shadow:0 8px 30px rgb(30 42 43/.16);z-index:30}
.navbar-pc__item:hover .profile-menu{display:block}
.profile-menu__name{font-weight:650}
.lk{max-width:1200px;margin:0 auto;padding:22px 20px;display:grid;grid-template-columns:220px 1fr;gap:28px}
.lk-menu a{display:block;padding:8px 0;color:#334041}
.lk-menu a[aria-current]{color:#14645a;font-weight:650}
.lk-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}
.lk-item{min-height:126px;margin:0}
.lk-item__text{font-size:20px}
.shop{max-width:1200px;margin:0 auto;padding:22px 20px}
.goods-slider{max-width:1160px;margin:0 auto 30px;padding:0 20px}
.delivery-qr{align-items:center}
.delivery-qr img{display:block}
.delivery-qr h2{margin:0 0 4px}
.personal-data__item .muted{display:inline-block;width:150px}

.delivery-address__info{margin:0 0 14px}
.delivery-address__info h2{margin:0 0 4px}
.discount__numb{font-size:26px}
.stars{color:#b9822b;letter-spacing:2px}
.footer{border-top:1px solid #e3e8e7;background:#fff;color:#667474;font-size:14px}
.footer__in{max-width:1200px;margin:0 auto;padding:26px 20px;display:grid;grid-template-columns:repeat(3,1fr)}
.footer a{display:block;color:#667474;padding:3px 0}
`;

function header({ account }: View): Html {
  const ready = account.parcels.filter((parcel) => parcel.stage.at === 'ready').length;
  if (account.condition === 'signed-out')
    return bar(html`<div class="navbar-pc__item">
    <a class="navbar-pc__link j-wba-header-item" data-wba-header-name="Login" href="/security/login">Войти</a></div>`);
  return bar(html`<div class="navbar-pc__item"><a class="navbar-pc__link j-wba-header-item" data-wba-header-name="DLV" href="/lk/myorders/delivery">
      <span class="navbar-pc__icon navbar-pc__icon--delivery">${ready > 0 ? html`<span class="navbar-pc__notify">${ready}</span>` : null}</span>Доставки</a></div>
    <div class="navbar-pc__item j-item-profile"><a class="navbar-pc__link j-wba-header-item" data-wba-header-name="LK" href="/lk">Профиль</a>
      <div class="profile-menu"><p class="profile-menu__name">${account.person.name}</p><ul>
        <li><a href="/lk/myorders/delivery">Доставки <span>${account.parcels.length}</span></a></li>
        <li><a href="/lk/mywallet/purchases">Баланс <span>${money(account.wallet.balance, account.wallet.currency)}</span></a></li>
        <li><a href="/lk/details">Личные данные</a></li></ul></div></div>
    <div class="navbar-pc__item"><a class="navbar-pc__link j-wba-header-item" data-wba-header-name="Cart" href="/lk/basket">Корзина</a></div>`);
}

function bar(items: Html): Html {
  return html`<div class="header__in"><a class="nav-element__logo" href="/">Маркетплейс (демо)</a>
    <div class="search-catalog">Найти на сайте</div><div class="navbar-pc">${items}</div></div>`;
}

export const desktop2023: Generation = {
  id: 'desktop-2023',
  viewport: { width: 1280, height: 800 },
  style,
  pages,
  redirects: {},
  challenge: 'page',
  deletes: 'from-details',
  header,
  footer:
    () => html`<div class="footer__in"><div><b>Покупателям</b><a href="/services/kak-sdelat-zakaz">Как сделать заказ</a>
    <a href="/services/vozvrat-tovara">Возврат товара</a><a href="/services/udalenie">Как удалить аккаунт</a></div>
    <div><b>Компания</b><a href="/services/o-nas">О нас</a><a href="/services/rekvizity">Реквизиты</a></div>
    <div><b>Партнёрам</b><a href="/services/prodavat">Продавайте у нас</a></div></div>`,
  frame: (
    { account },
    page,
    content,
  ) => html`<div class="lk"><nav class="lk-menu" aria-label="Личный кабинет">${Object.entries(pages).map(
    ([id, template]) =>
      html`<a href="${template.paths[0]}" ${id === page ? html`aria-current="page"` : null}>${template.title}</a>`,
  )}</nav><div class="lk-content">${content}</div></div>
    ${recommendations('Возможно, вам понравится', account.wallet.currency)}
    <script type="text/x-jsrender" id="spadeleteaccountpopup"><h2>Удалить аккаунт?</h2><button>Удалить аккаунт</button></script>
    <div class="popup-templates" hidden><div class="popup"><h2>Доставок пока нет</h2><p>Введите пароль</p></div></div>
    ${popupTemplates(account.person.phone)}`,
  skeleton: () =>
    html`<div class="lk"><div></div><div class="general-preloader skeleton"><span></span><span></span><span></span><span></span></div></div>`,
  signIn: () => html`<div class="sign-in-page"><h2 class="sign-in-page__title">Войти или создать профиль</h2>
    <form><input type="tel" autocomplete="tel" aria-label="Номер телефона" placeholder="+7 (___) ___-__-__">
    <button type="submit" class="btn">Получить код</button></form><p class="muted">Нажимая кнопку, вы соглашаетесь с правилами</p></div>`,
  walletLock: () => lock(),
};

function lock(): Html {
  return html`<h1>Кошелёк</h1><div class="lock"><h2>Введите пароль</h2><p class="muted">Подтвердите, что профиль ваш</p>
    <form><input type="password" aria-label="Пароль"><br><button type="submit" class="btn">Продолжить</button></form></div>`;
}
