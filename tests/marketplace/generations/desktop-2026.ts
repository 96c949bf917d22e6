import type { Fact } from '@/utils/vocabulary';
import type { Account, Appeal, GoodsReturn, Parcel, Receipt } from '../account';
import { deleteControl, popupTemplates } from '../delete-control';
import { counted, dayBefore, grouped, longDay, money, shortDay, shortSpan } from '../format';
import { type Html, html } from '../html';
import { firstOf, showMore, shownOf } from '../long-list';
import { baseStyle } from '../look';
import { partOf } from '../part-of';
import { endOthers, sessionList } from '../session-list';
import { codePicture, picture, recommendations } from '../shop';
import type { Generation, PageTemplate, View } from './generation';

/**
 * The desktop site of 2025-12 to 2026: `data-testid`, and classes of CSS modules that carry the hash of a build.
 *
 * Evidenced: `[data-testid="delivery-page"]`, `.delivery-block--delivery`, `.delivery-block__item.product`,
 * `.product__price-status .product__tracking`, `section.delivery-qr`, the empty `h1` «Здесь будут товары»; the wallet at
 * `/lk/mywallet?type=history` with `transactions--`, `dateTitle--`, `transaction--`, «История операций», and its lock
 * «Подтвердите, что профиль ваш» / «Введите пароль» in several hidden copies; `receipt-item`, `receipt-sum`,
 * `receipt-page-date--`, «Открыть», tab «Чеки»; `/lk/deliveries`, `/lk/mypurchases`; the covering challenge frame.
 *
 * NOT evidenced, plausible inventions: the home page, personal data, purchases, returns, appeals, reviews, the club,
 * certificates, the balance and installments on the wallet page, all other empty states, the session list and the delete
 * control. `/lk/sessions` is taken over from the mobile site, because nobody knows whether the desktop has it.
 *
 * No page of the discount: no source since 2022 has one. It stands on the home page here.
 */

/** Classes as CSS modules write them: a name, and the hash of a build. */
function m(...names: readonly string[]): string {
  return names.map((name) => `${name}--${hashOf(name)}`).join(' ');
}

function hashOf(name: string): string {
  let hash = 17;
  for (const letter of name) hash = (hash * 33 + letter.charCodeAt(0)) % 60466176;
  return `${String.fromCharCode(65 + (hash % 26))}${hash.toString(36).padStart(4, 'x').slice(0, 4)}`;
}

const home: PageTemplate = {
  paths: ['/lk'],
  title: 'Профиль',
  shows: ({ club }) => ({
    parcels: 'count',
    wallet: 'all',
    bonuses: 'all',
    discount: 'all',
    sessions: 'count',
    // To those who are no members the tile is an offer.
    ...(club.state === 'on' ? { club: 'all' } : {}),
  }),
  content: ({ account }) => html`<div class="${m('profilePage')}" data-testid="profile-page"><h1>Профиль</h1>
    <div class="panel ${m('userCard')}"><div class="${m('avatar')}" aria-hidden="true">${account.person.name.slice(0, 1)}</div>
      <div><p class="profile-menu__name ${m('userName')}">${account.person.name}</p><p class="muted">${account.person.phone}</p></div></div>
    <div class="${m('tiles')}">
    ${tile('parcels', 'Доставки', '/lk/myorders/delivery', account.parcels.length === 0 ? 'Пока нет доставок' : counted(account.parcels.length, ['товар', 'товара', 'товаров']))}
    ${tile('wallet', 'Кошелёк', '/lk/mywallet?type=history', money(account.wallet.balance, account.wallet.currency))}
    ${tile('bonuses', 'Бонусы', '/lk/mywallet?type=history', grouped(account.bonuses))}
    ${tile('discount', 'Ваша скидка', '/lk', `${account.discount.percent}%`)}
    ${tile('sessions', 'Активные сеансы', '/lk/sessions', counted(account.sessions.length, ['устройство', 'устройства', 'устройств']))}
    ${tile('club', 'WB Клуб', '/subscription', account.club.state === 'on' ? `Подписка до ${shortDay(account.club.paidUntil)}` : 'Скидки до 30% каждый день')}
    ${tile('purchases', 'Покупки', '/lk/myorders/archive', 'История и повтор заказов')}
    ${tile(null, 'Личные данные', '/lk/details', 'Имя, телефон, карты')}</div></div>`,
};

function tile(fact: Fact | null, title: string, href: string, text: string): Html {
  return html`<a class="panel ${m('tile')}"${fact && partOf(fact)} href="${href}"><span class="${m('tileTitle')}">${title}</span>
    <span class="${m('tileText')}">${text}</span></a>`;
}

const details: PageTemplate = {
  paths: ['/lk/details'],
  title: 'Личные данные',
  shows: () => ({ cards: 'all', sessions: 'all' }),
  content: ({
    account,
    forms,
  }) => html`<div class="${m('personalInfo')}" data-testid="personal-info-page"><h1>Личные данные</h1>
    <section class="panel"><div class="${m('field')}"><span class="muted">Имя</span><span>${account.person.name}</span></div>
      <div class="${m('field')}"><span class="muted">Телефон</span><span>${account.person.phone}</span></div>
      <div class="${m('field')}"><span class="muted">Почта</span><span>Не указана</span></div></section>
    <section class="panel" id="bankCard" data-testid="payment-methods"${partOf('cards')}><h2>Способы оплаты</h2>
      ${
        account.cards.length === 0
          ? html`<p class="${m('cardsEmpty')}">Карты не привязаны</p>`
          : account.cards.map(
              ({ system, lastDigits }) => html`<div class="${m('cardRow')} between" data-testid="bank-card">
        <span>${system} •••• ${lastDigits}</span><button type="button" class="btn-quiet" aria-label="Удалить карту">×</button></div>`,
            )
      }<div class="buttons"><button type="button" class="btn-quiet">Привязать карту</button></div></section>
    <section class="panel" data-testid="addresses"><h2>Мои адреса</h2><div class="between"><span>${account.parcels[0]?.pickupPoint ?? 'Пункт выдачи не выбран'}</span>
      <button type="button" class="btn-quiet">Удалить адрес</button></div></section>
    ${sessionsSection({ account, forms })}
    ${forms.delete === 'button' ? null : deleteControl(forms.delete)}
    <div class="buttons"><button type="button" class="btn-quiet" data-action="sign-out">Выйти из профиля</button>
    ${forms.delete === 'button' ? deleteControl('button') : null}</div></div>`,
};

function sessionsSection({ account, forms }: View): Html {
  return html`<section class="panel ${m('sessions')}" data-testid="active-sessions"${partOf('sessions')}><h2>Активные сеансы</h2>
    ${sessionList(account.sessions, forms.sessions, m('sessionsList'))}
    <div class="buttons">${endOthers(account.sessions, 'btn-quiet')}</div></section>`;
}

const sessions: PageTemplate = {
  paths: ['/lk/sessions'],
  title: 'Активные сеансы',
  shows: () => ({ sessions: 'all' }),
  content: ({ account, forms }) => html`<div class="${m('sessionsPage')}"${partOf('sessions')}><h1>Активные сеансы</h1>
    <p class="muted ${m('hint')}">Здесь показано, где выполнен вход в ваш профиль. Незнакомые сеансы лучше завершить.</p>
    <div class="panel">${sessionList(account.sessions, forms.sessions, m('sessionsList'))}
    <div class="buttons">${endOthers(account.sessions, 'btn-quiet')}</div></div></div>`,
};

const deliveries: PageTemplate = {
  paths: ['/lk/myorders/delivery', '/lk/deliveries'],
  title: 'Доставки',
  shows: () => ({ parcels: 'all' }),
  content: ({ account }) =>
    account.parcels.length === 0
      ? html`<div data-testid="delivery-page"${partOf('parcels')}><div class="panel empty"><h1>Здесь будут товары</h1>
        <p>Когда вы что-нибудь закажете, следить за доставкой можно будет тут</p><a class="btn" href="/">К покупкам</a></div></div>`
      : html`<div data-testid="delivery-page"${partOf('parcels')}><h1>Доставки</h1>
    <section class="delivery-qr panel between"><div class="delivery-qr__main"><h2>Код получения</h2>
      <span class="muted">Никому не сообщайте его по телефону</span></div>
      <div class="delivery-qr__code-wrap">${codePicture()}</div></section>
    ${[...new Set(account.parcels.map((parcel) => parcel.pickupPoint))].map(
      (point) => html`<div class="delivery-block delivery-block--delivery panel"><div class="delivery-block__content">
        <p class="${m('address')}">${point}</p><div class="delivery-block__list">${account.parcels
          .filter((parcel) => parcel.pickupPoint === point)
          .map((parcel) => parcelItem(parcel, account))}</div></div></div>`,
    )}</div>`,
};

function parcelItem(parcel: Parcel, { wallet }: Account): Html {
  return html`<div class="delivery-block__item product goods-row"><div class="product__photo">${picture(parcel.name, m('photo'))}</div>
    <div><div class="product__price-status"><span class="price">${money(parcel.price, wallet.currency)}</span>
    <span class="product__tracking tag">${trackingText(parcel)}</span></div><p class="product__name">${parcel.name}</p>
    <span class="product__size muted">${parcel.brand}</span>${arrivalText(parcel)}</div></div>`;
}

/** Not evidenced. «Ожидается 26–28 ноября», in a line of its own: the last day is the one that counts. */
function arrivalText({ stage }: Parcel): Html | null {
  if (stage.at === 'ready' || !stage.arrives) return null;
  return html`<p class="muted">Ожидается ${shortSpan(dayBefore(stage.arrives, 2), stage.arrives)}</p>`;
}

function trackingText({ stage }: Parcel): string {
  if (stage.at === 'ready') return `Готов к выдаче до ${shortDay(stage.storedUntil)}`;
  return stage.at === 'sorted' ? 'Отсортирован в сортировочном центре' : 'В пути на пункт выдачи';
}

const purchases: PageTemplate = {
  paths: ['/lk/myorders/archive', '/lk/mypurchases'],
  title: 'Покупки',
  shows: () => ({ purchases: 'all' }),
  content: ({ account }) =>
    html`<div class="${m('purchasesPage')}" data-testid="purchases-page"${partOf('purchases')}><h1>История покупок</h1>${
      account.purchases.length === 0
        ? emptyPanel('Здесь появятся ваши покупки', 'Самое время что-нибудь выбрать')
        : html`<div class="${m('grid')}">${firstOf(account.purchases).map(
            ({
              name,
              brand,
              price,
              day,
              outcome,
            }) => html`<article class="panel ${m('purchaseCard')}" data-testid="purchase-card">
        ${picture(name, m('photo'))}<p class="price">${money(price, account.wallet.currency)}</p><p>${name}</p>
        <p class="muted">${brand}</p><p class="muted">${outcome === 'bought' ? 'Получен' : 'Возврат'} ${shortDay(day)}</p></article>`,
          )}</div>${shownOf(account.purchases)}`
    }</div>`,
};

const returns: PageTemplate = {
  paths: ['/lk/myrefunds', '/lk/claims'],
  title: 'Возвраты',
  shows: () => ({ returns: 'all' }),
  content: ({ account }) =>
    html`<div class="${m('refundsPage')}"${partOf('returns')}><h1>Возвраты</h1>${
      account.returns.length === 0
        ? emptyPanel('Пока нет возвратов', 'Если товар не подошёл, оформите возврат в покупках')
        : account.returns.map(
            (
              one,
            ) => html`<article class="panel ${m('refund')} goods-row" data-testid="refund-item">${picture(one.name, m('photo'))}
        <div><h3>${one.name}</h3><p class="price">${money(one.price, account.wallet.currency)}</p>
        <p><span class="tag">${refundText(one)}</span></p><p class="muted">Создана ${longDay(one.created)}</p></div></article>`,
          )
    }</div>`,
};

function refundText({ stage }: GoodsReturn): string {
  switch (stage) {
    case 'under-review':
      return 'Рассматривается';
    case 'approved':
      return 'Возврат одобрен';
    case 'money-returned':
      return 'Деньги возвращены';
    case 'rejected':
      return 'Отказано';
  }
}

const wallet: PageTemplate = {
  paths: ['/lk/mywallet'],
  title: 'Кошелёк',
  shows: () => ({ wallet: 'all', bonuses: 'all', debts: 'all' }),
  content: ({
    account,
  }) => html`<div class="${m('walletPage')}"><h1${partOf('wallet')}>Кошелёк</h1><div class="${m('walletCards')}">
    <div class="panel ${m('walletCard')}"${partOf('wallet')}><p class="muted">Баланс</p><p class="sum">${money(account.wallet.balance, account.wallet.currency)}</p>
      <div class="buttons"><button type="button" class="btn">Пополнить</button><button type="button" class="btn-quiet">Вывести</button></div></div>
    <div class="panel ${m('walletCard')}"${partOf('bonuses')}><p class="muted">Бонусы</p><p class="sum">${grouped(account.bonuses)}</p>
      <p class="muted">1 бонус = ${money(1, account.wallet.currency)}</p></div></div>
    <section class="panel ${m('installments')}"${partOf('debts')}><h2>Рассрочка</h2>${
      account.debts.length === 0
        ? html`<p>Нет активных рассрочек</p>`
        : html`<div class="between"><span>Осталось выплатить</span><b class="price">${money(debtOf(account), account.wallet.currency)}</b></div>
      <ul class="lines">${account.debts.map(
        ({ name, nextPayment }) => html`<li class="between"><span>${name}</span>
        <span class="muted">Следующий платёж ${money(nextPayment.sum, account.wallet.currency)} — ${shortDay(nextPayment.day)}</span></li>`,
      )}</ul>`
    }</section>
    <section class="panel ${m('transactions')}"><h2>История операций</h2>${
      account.receipts.length === 0
        ? html`<p class="muted">Операций пока не было</p>`
        : account.receipts.map((receipt) => transaction(receipt, account))
    }</section></div>`,
};

/** The sum of what is still to pay, which the page shows. */
function debtOf({ debts }: Account): number {
  return debts.reduce((sum, { owed }) => sum + owed, 0);
}

function transaction({ sum, day, operation }: Receipt, { wallet: { currency } }: Account): Html {
  return html`<p class="${m('dateTitle')} muted">${shortDay(day)}</p><div class="${m('transaction')} between">
    <span>${operation === 'purchase' ? 'Оплата по СБП' : 'Возврат'}</span>
    <span class="price">${operation === 'purchase' ? '−' : '+'}${money(sum, currency)}</span></div>`;
}

const receipts: PageTemplate = {
  paths: ['/lk/receipts/get', '/lk/receipts'],
  title: 'Чеки',
  shows: () => ({ receipts: 'first' }),
  content: ({ account }) =>
    html`<div class="${m('receiptsPage')}"${partOf('receipts')}><h1>Чеки</h1>${
      account.receipts.length === 0
        ? emptyPanel('Чеков пока нет', 'Чек придёт сюда после оплаты')
        : html`<div class="panel">${firstOf(account.receipts).map(
            ({ sum, day, operation }) => html`<div class="${m('receiptItem')} between" data-testid="receipt-item">
        <span class="${m('receipt-page-date')}">${longDay(day)}</span><span class="muted">${operation === 'purchase' ? 'Покупка' : 'Возврат'}</span>
        <span class="price" data-testid="receipt-sum">${money(sum, account.wallet.currency)}</span>
        <button type="button" class="${m('open-btn')} btn-quiet">Открыть</button></div>`,
          )}</div>${showMore(account.receipts)}`
    }</div>`,
};

const appeals: PageTemplate = {
  paths: ['/lk/communications'],
  title: 'Обращения',
  shows: () => ({ appeals: 'all' }),
  content: ({ account }) => {
    const open = account.appeals.filter((appeal) => appeal.state === 'open');
    const closed = account.appeals.filter((appeal) => appeal.state === 'closed');
    return html`<div class="${m('appealsPage')}"${partOf('appeals')}><h1>Обращения</h1><section class="panel"><h2>Открытые</h2>${
      open.length === 0 ? html`<p>Открытых обращений нет</p>` : appealList(open)
    }</section>${closed.length === 0 ? null : html`<section class="panel"><h2>Закрытые</h2>${appealList(closed)}</section>`}</div>`;
  },
};

function appealList(list: readonly Appeal[]): Html {
  return html`<div class="${m('appealList')}">${list.map(
    ({ topic, number, created, state }) => html`<div class="${m('appeal')} between"><div><p>${topic}</p>
    <p class="muted">Обращение ${number} · ${longDay(created)}</p></div><span class="tag">${state === 'open' ? 'Ждёт ответа' : 'Решено'}</span></div>`,
  )}</div>`;
}

const reviews: PageTemplate = {
  paths: ['/lk/discussion/feedback'],
  title: 'Отзывы',
  shows: () => ({ reviews: 'first' }),
  content: ({ account }) =>
    html`<div class="${m('reviewsPage')}"${partOf('reviews')}><h1>Отзывы</h1>${
      account.reviews.length === 0
        ? emptyPanel('Отзывов пока нет', 'Поделитесь мнением о покупках')
        : firstOf(account.reviews).map(
            ({ goods, stars, day, text }) => html`<article class="panel ${m('review')}" data-testid="feedback-item">
        <div class="between"><b>${goods}</b><span class="muted">${longDay(day)}</span></div>
        <p class="${m('stars')}">Оценка: ${stars} из 5</p><p>${text}</p></article>`,
          )
    }${showMore(account.reviews)}</div>`,
};

const club: PageTemplate = {
  paths: ['/subscription'],
  title: 'WB Клуб',
  shows: () => ({ club: 'all' }),
  content: ({ account }) =>
    html`<div class="${m('clubPage')}"${partOf('club')}><h1>WB Клуб</h1><section class="panel">${
      account.club.state === 'on'
        ? html`<dl class="${m('facts')}"><dt>Статус подписки</dt><dd>Активна</dd><dt>Следующее списание</dt><dd>${longDay(account.club.paidUntil)}</dd>
        <dt>Стоимость</dt><dd>${money(199, account.wallet.currency)} в месяц</dd></dl>
        <button type="button" class="btn-quiet">Отменить подписку</button>`
        : html`<h2>Вы пока не подписаны на WB Клуб</h2><p class="muted">Скидки до 30%, бесплатный возврат и закрытые распродажи</p>
        <div class="buttons"><button type="button" class="btn">Подключить за ${money(199, account.wallet.currency)}</button></div>`
    }</section></div>`,
};

const certificates: PageTemplate = {
  paths: ['/gift/certificates'],
  title: 'Сертификаты',
  shows: () => ({ certificates: 'all' }),
  content: ({ account }) =>
    html`<div class="${m('certificatesPage')}"${partOf('certificates')}><h1>Мои сертификаты</h1>${
      account.certificates.length === 0
        ? emptyPanel('Активных сертификатов нет', 'Подарите кому-нибудь праздник')
        : html`<div class="${m('grid')}">${account.certificates.map(
            ({
              value,
              validUntil,
            }) => html`<article class="panel"><p class="sum">${money(value, account.wallet.currency)}</p>
        <p>Активен</p><p class="muted">до ${longDay(validUntil)}</p></article>`,
          )}</div>`
    }</div>`,
};

function emptyPanel(sentence: string, advice: string): Html {
  return html`<div class="panel empty ${m('emptyState')}"><h2>${sentence}</h2><p>${advice}</p><a class="btn" href="/">На главную</a></div>`;
}

const pages = {
  home,
  details,
  sessions,
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
.header{background:#123f39;color:#fff}
.header__in{max-width:1200px;margin:0 auto;padding:14px 20px;display:flex;gap:26px;align-items:center}
.header a{color:#fff}
.header .muted{color:#b9d3cd}
.header__logo{font-size:20px;font-weight:750;white-space:nowrap}
.header__search{flex:1;background:#fff;border-radius:12px;padding:10px 16px;color:#7d8a8a}
.navbar-pc{display:flex;gap:22px;font-size:14px}
.navbar-pc__item{position:relative}
.navbar-pc__notify{position:absolute;top:-8px;right:-16px;background:#e9b949;color:#2c2410;border-radius:9px;font-size:11px;line-height:16px;min-width:16px;text-align:center;padding:0 4px}
.layout{max-width:1200px;margin:0 auto;padding:24px 20px;display:grid;grid-template-columns:228px 1fr;gap:26px;align-items:start}
.side{background:#fff;border-radius:16px;padding:12px}
.side a{display:block;padding:8px 12px;border-radius:10px;color:#334041}
.side a[aria-current]{background:#e2f1ee;color:#14574e;font-weight:650}
.shop{max-width:1200px;margin:0 auto;padding:22px 20px}
.goods-slider{max-width:1200px;margin:0 auto 30px;padding:0 20px}
.${m('tiles')}{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}
.${m('tile')}{margin:0;display:grid;gap:6px;color:#1e2a2b;min-height:92px;align-content:start}
.${m('tileTitle')}{font-weight:650}
.${m('tileText')}{color:#667474}
.${m('userCard')}{display:flex;gap:16px;align-items:center}
.${m('avatar')}{width:56px;height:56px;border-radius:50%;background:#e2f1ee;color:#14574e;display:grid;place-items:center;font-size:22px;font-weight:650}
.${m('userName')}{font-size:20px;font-weight:650}
.${m('field')}{display:grid;grid-template-columns:170px 1fr;padding:8px 0;border-top:1px solid #edf0ef}
.${m('field')}:first-child{border-top:0}
.${m('cardRow')},.${m('receiptItem')},.${m('appeal')}{padding:10px 0;border-top:1px solid #edf0ef;align-items:center}
.${m('hint')}{margin:0 0 14px}
.${m('grid')}{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}
.${m('grid')} img{width:100%;height:auto;border-radius:10px}
.${m('walletCards')}{display:grid;grid-template-columns:1fr 1fr;gap:16px}
.${m('dateTitle')}{margin-top:12px}
.${m('transaction')}{padding:6px 0}
.${m('stars')}{color:#8a6518;margin:4px 0}
.${m('facts')}{display:grid;grid-template-columns:200px 1fr;gap:8px;margin:0 0 16px}
.${m('facts')} dt{color:#667474}
.${m('address')}{font-weight:650;margin:0 0 12px}
.delivery-block__item{padding:12px 0;border-top:1px solid #edf0ef}
.delivery-qr{align-items:center}
.delivery-qr img{display:block}
.delivery-qr h2{margin:0 0 4px}
.receipt-sum{min-width:110px}
.footer{color:#667474;font-size:14px}
.footer__in{max-width:1200px;margin:0 auto;padding:10px 20px 40px;display:flex;gap:28px}
.footer a{color:#667474}
`;

function header({ account }: View): Html {
  const ready = account.parcels.filter((parcel) => parcel.stage.at === 'ready').length;
  const items =
    account.condition === 'signed-out'
      ? html`<a class="navbar-pc__item" data-wba-header-name="Login" href="/security/login">Войти</a>`
      : html`<a class="navbar-pc__item" data-wba-header-name="DLV" href="/lk/myorders/delivery"><span class="navbar-pc__icon navbar-pc__icon--delivery">${
          ready > 0 ? html`<span class="navbar-pc__notify">${ready}</span>` : null
        }</span>Доставки</a>
        <a class="navbar-pc__item" data-wba-header-name="LK" href="/lk">Профиль</a>
        <a class="navbar-pc__item" data-wba-header-name="Cart" href="/lk/basket">Корзина</a>`;
  return html`<div class="header__in"><a class="header__logo" href="/">Маркетплейс (демо)</a>
    <div class="header__search">Я ищу…</div><div class="navbar-pc">${items}</div></div>`;
}

export const desktop2026: Generation = {
  id: 'desktop-2026',
  viewport: { width: 1280, height: 800 },
  style,
  pages,
  redirects: {},
  challenge: 'frame',
  deletes: 'from-details',
  header,
  footer:
    () => html`<div class="footer__in"><a href="/services/o-nas">О нас</a><a href="/services/vozvrat-tovara">Возврат товара</a>
    <a href="/services/udalenie">Как удалить аккаунт</a><a href="/services/chastye-voprosy">Частые вопросы</a></div>`,
  frame: (
    { account },
    page,
    content,
  ) => html`<div class="layout"><aside class="side"><nav aria-label="Профиль">${Object.entries(pages).map(
    ([id, template]) =>
      html`<a href="${linkTo(template)}" ${id === page ? html`aria-current="page"` : null}>${template.title}</a>`,
  )}</nav></aside><div>${content}</div></div>
    ${recommendations('Подобрали для вас', account.wallet.currency)}
    ${[1, 2, 3].map(() => html`<div class="${m('transfer-block')} ${m('transfer-block--confirm')}" hidden><h2>Введите пароль</h2><p>Подтвердите, что профиль ваш</p></div>`)}
    <div hidden><h1>Здесь будут товары</h1></div>
    ${popupTemplates(account.person.phone)}`,
  skeleton: () =>
    html`<div class="layout"><div></div><div class="${m('skeletonList')} skeleton" aria-hidden="true"><span></span><span></span><span></span><span></span></div></div>`,
  signIn: () => html`<div class="sign-in-page ${m('signIn')}"><h1>WB ID</h1><p class="muted">Введите номер телефона</p>
    <form><input type="tel" autocomplete="tel" aria-label="Телефон" placeholder="+7 000 000-00-00"><button type="submit" class="btn">Получить код</button></form></div>`,
  walletLock:
    () => html`<h1>Кошелёк</h1><div class="lock ${m('transfer-block')} ${m('transfer-block--confirm')}"><h2>Подтвердите, что профиль ваш</h2><p class="muted">Введите пароль от кошелька</p>
    <form><input type="password" aria-label="Пароль"><br><button type="submit" class="btn">Войти</button></form></div>`,
};

function linkTo({ paths }: PageTemplate): string {
  return paths[0] === '/lk/mywallet' ? '/lk/mywallet?type=history' : paths[0];
}
