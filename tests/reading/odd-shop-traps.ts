import type { OddShopPage } from './odd-shop-page';
import { chip, heads, ownHead, pair, row, stockHead, table } from './shop-parts';

/**
 * Pages of the portal by which somebody who had not written the readers made them lie, or tried to: filters, warehouses,
 * totals, second statuses, names, English failures. None is known to exist.
 */

const card = (...lines: string[]): string =>
  `<div class=C__a>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
const tabs = (chosen: string, ...names: string[]): string =>
  `<div role=tablist>${names.map((name) => `<button role=tab aria-selected=${name === chosen}>${name}</button>`).join('')}</div>`;

const stock = '<div>Отчёт по остаткам на складе</div>';
const own = '<div>Управление остатками</div>';
const campaigns = '<div>Кампании</div>';
const zeros = row('A-1', '0', '0', '0');

export const oddShopTraps: readonly OddShopPage[] = [
  ...[
    ['a search', '<input value="плед">'],
    ['a warehouse that is chosen', '<button aria-haspopup=listbox>Склад: Коледино</button>'],
    ['a tab of one brand', tabs('Одежда', 'Все', 'Одежда', 'Дом')],
    ['a length that is announced', '<div>1–10 из 57</div>'],
    ['a page of six', '<div>1 / 6</div>'],
    ['pages by name', '<div>Стр. 1 из 6</div>'],
    ['an old day', '<div>Отчёт от 02.03.2026</div>'],
  ].map(
    ([what, part]): OddShopPage => ({
      name: `zeros of the stock beside ${what}`,
      page: 'shop-stock',
      main: `${stock}${part}${table(stockHead, zeros)}`,
      says: { 'shop-stock': 'unknown' },
    }),
  ),
  {
    name: 'zeros of the stock as of today',
    page: 'shop-stock',
    main: `${stock}<div>Данные на 23.11.2026 12:00</div>${table(stockHead, zeros)}`,
    says: { 'shop-stock': 'none' },
  },
  {
    name: 'a row of the stock with one cell more',
    page: 'shop-stock',
    main: stock + table(stockHead, zeros, row('A-2', '0', '0', '7', 'КИЗ')),
    says: { 'shop-stock': 'unknown' },
  },
  {
    name: 'goods that are called like a total',
    page: 'shop-stock',
    main: stock + table(stockHead, row('Total Black платье', '0', '0', '5'), row('A-2', '0', '0', '5')),
    says: { 'shop-stock': { count: 10, onTheWay: 0 } },
  },
  {
    name: 'a total of one page of several',
    page: 'shop-stock',
    main: `${stock}${table(stockHead, row('Итого на странице', '0', '0', '5'), row('A-1', '0', '0', '5'))}<button>Показать ещё</button>`,
    says: { 'shop-stock': { count: 5, onTheWay: 0, atLeast: true } },
  },
  {
    name: 'dashes alone',
    page: 'shop-stock',
    main: stock + table(stockHead, row('A-1', '—', '—', '—')),
    says: { 'shop-stock': 'unknown' },
  },
  {
    name: 'columns with their unit',
    page: 'shop-stock',
    main:
      stock +
      table(
        heads(
          'Артикул',
          'В пути до получателей, шт.',
          'В пути возвраты на склад WB, шт.',
          'Всего находится на складах, шт.',
        ),
        row('A-1', '1', '1', '3'),
      ),
    says: { 'shop-stock': { count: 5, onTheWay: 2 } },
  },
  ...[
    ['that is chosen in a field', '<div role=combobox>Мой склад 2</div>'],
    ['in a tab', tabs('Казань', 'Казань', 'Москва')],
    ['in a line over the table', '<div>Склад: Казань</div>'],
  ].map(
    ([what, part]): OddShopPage => ({
      name: `own stock of one warehouse ${what}`,
      page: 'shop-own-stock',
      main: `${own}${part}${table(ownHead, row('A-1', 'Чайник', '0'))}`,
      says: { 'shop-own-stock': 'unknown' },
    }),
  ),
  {
    name: 'own stock of one warehouse that has some',
    page: 'shop-own-stock',
    main: `${own}${tabs('Казань', 'Казань', 'Москва')}${table(ownHead, row('A-1', 'Чайник', '3'))}`,
    says: { 'shop-own-stock': { count: 3, atLeast: true } },
  },
  {
    name: 'own stock card by card, of which one has none',
    page: 'shop-own-stock',
    main: `${own}<ul><li><div>Чайник</div><div>Остатки: 5</div></li><li><div>Плед</div><div>Остатки: 0</div></li></ul>`,
    says: { 'shop-own-stock': 'never none' },
  },
  {
    name: 'an archive that is empty, under an open campaign in words that nobody knows',
    page: 'shop-ads',
    main: `${campaigns}${card('Осень', 'Перерасчёт')}<div>Архив</div><div>Кампаний нет</div>`,
    says: { 'shop-ads': 'unknown' },
  },
  ...[
    'Не смогли загрузить кампании',
    'Сбой на стороне сервера',
    'У вас нет прав на просмотр кампаний',
    'Could not load campaigns',
  ].map(
    (failure): OddShopPage => ({
      name: `no campaigns, and «${failure}»`,
      page: 'shop-ads',
      main: `${campaigns}<div>Кампаний нет</div><div>${failure}</div>`,
      says: { 'shop-ads': 'unknown' },
    }),
  ),
  {
    name: 'no campaigns of mine beside a tab of all',
    page: 'shop-ads',
    main: `${campaigns}${tabs('Мои кампании', 'Мои кампании', 'Все кампании')}<div>Кампаний нет</div>`,
    says: { 'shop-ads': 'unknown' },
  },
  {
    name: 'no campaigns in a span of days',
    page: 'shop-ads',
    main: `${campaigns}<div>16.11.2026 – 23.11.2026</div><div>Кампаний нет</div>`,
    says: { 'shop-ads': 'unknown' },
  },
  {
    name: 'no campaigns in a window over campaigns in words that nobody knows',
    page: 'shop-ads',
    main: `${campaigns}${card('Осень', 'Перерасчёт')}<div data-name=Modal><div>Мои кампании</div><div>Кампаний нет</div></div>`,
    says: { 'shop-ads': 'unknown' },
  },
  {
    name: 'a campaign that is called like a settled one',
    page: 'shop-ads',
    main: `${campaigns}${card('Кампания № 10', 'Завершена', 'Ждёт чуда')}`,
    says: { 'shop-ads': 'never none' },
  },
  {
    name: 'zeros of the open tabs under a search',
    page: 'shop-orders',
    main: `<div>Заказы (FBS)</div><input value="плед">${tabs('Архив', 'Новые 0', 'На сборке 0', 'В доставке 0', 'Архив')}`,
    says: { 'shop-orders': 'unknown' },
  },
  {
    name: 'no new orders say nothing of the others',
    page: 'shop-orders',
    main: '<div>Заказы (FBS)</div><div>Новых заказов нет</div>',
    says: { 'shop-orders': 'unknown' },
  },
  {
    name: 'a number of pieces behind a settled word',
    page: 'shop-supplies',
    main: `<div>Поставки (FBW)</div>${card('Поставка № 31002', 'Разгрузка', 'Принято 15 товаров')}`,
    says: { 'shop-supplies': 'never none' },
  },
  {
    name: 'a settled chip beside one that nobody knows',
    page: 'shop-claims',
    main: `<div>Возвраты покупателей</div><div class=C__a><div>Чайник</div>${chip('Отклонена')}${chip('На доследовании')}</div>`,
    says: { 'shop-claims': 'never none' },
  },
  {
    name: 'a settled claim that goes on',
    page: 'shop-claims',
    main: `<div>Возвраты покупателей</div><div class=C__a><div>Чайник</div>${chip('Отклонена')}<div>Покупатель оспорил решение</div></div>`,
    says: { 'shop-claims': 'never none' },
  },
  {
    name: 'who invited, in a column beside the role',
    page: 'shop-users',
    main: `<div>Пользователи</div>${table(heads('Имя', 'Роль', 'Кем приглашён'), row('Анна С.', 'Владелец', '—'), row('Мария К.', 'Менеджер', 'Владелец'))}`,
    says: { 'shop-users': { count: 1 } },
  },
  {
    name: 'the owner alone, and invitations behind a button',
    page: 'shop-users',
    main: `<div>Пользователи</div><button>Приглашения</button>${table(heads('Имя', 'Роль'), row('Анна С.', 'Владелец'))}`,
    says: { 'shop-users': 'unknown' },
  },
  {
    name: 'a token that is called expired',
    page: 'shop-api',
    main: `<div>Интеграции по API</div><div>Токены</div>${card('Expired orders sync', 'Действует до 12.05.2027', '<button>Дублировать</button>', '<button>Удалить</button>')}`,
    says: { 'shop-tokens': 'never none' },
  },
  {
    name: 'a zero beside money in another currency',
    page: 'shop-home',
    main: `<section><div>Баланс</div><div>0 ₽</div><div>120 Br</div></section>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'a zero beside a sum that is owed in other words',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '0 ₽')}</section><div>Вы должны Wildberries 4 500 ₽</div>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'a sum in brackets may be a debt',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '(1 200 ₽)')}</section>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'a campaign’s own account is not the shop’s',
    page: 'shop-ads',
    main: campaigns + table(heads('Кампания', 'Счёт', 'Баланс', 'Бонусы'), row('Осень', '0 ₽', '300 ₽', '0 ₽')),
    says: { 'shop-ads-money': 'unknown' },
  },
  {
    name: 'the day on which a subscription began',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Подписка активна с 3 ноября 2026</div><button>Отписаться</button>',
    says: { 'shop-jam': {} },
  },
  {
    name: 'something else that is connected, beside an offer',
    page: 'shop-jam',
    main: '<div>Базовый</div><div>Подключен</div><div>Подписка «Джем»</div><button>Подключить</button>',
    says: { 'shop-jam': 'unknown' },
  },
  {
    name: 'a mailing list that can be left, without a subscription',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Подписка не подключена</div><div>Рассылка «Джем»</div><button>Отписаться</button>',
    says: { 'shop-jam': 'never none' },
    lit: { 'shop-unsubscribe-jam': null },
  },
  {
    name: 'the day since when an option can be had',
    page: 'shop-tariffs',
    main: `<div>Конструктор тарифов</div>${card('Скидка на логистику', 'Доступна с 1 ноября 2026', '<button>Отключить</button>')}`,
    says: { 'shop-tariffs': { count: 1 } },
  },
  {
    name: 'money of another kind that can be withdrawn',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '−500 ₽')}</section><section><div>Реферальная программа</div>${pair('Начислено', '300 ₽')}<button>Вывести</button></section>`,
    says: {},
    lit: { 'shop-withdraw': null },
  },
  {
    name: 'a button that only looks switched off',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '500 ₽')}<button class="Button Button--disabled__x1">Вывести</button></section>`,
    says: {},
    lit: { 'shop-withdraw': null },
  },
  {
    name: 'a new return in a window that does not say that it is one',
    page: 'shop-goods-return',
    main: '<div>Возвраты со склада</div><div data-name=Modal><div>Выберите товары</div><button>Новый возврат</button></div>',
    says: {},
    lit: { 'shop-new-return': null },
  },
];
