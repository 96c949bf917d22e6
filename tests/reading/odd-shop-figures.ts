import type { OddShopPage } from './odd-shop-page';

/** Sums, pieces, subscriptions, papers and buttons of the portal, as pages may show them and as they may deceive. */

const pair = (label: string, value: string): string =>
  `<div class=Pair__a1><div>${label}</div><div>${value}</div></div>`;
const heads = (...names: string[]): string =>
  `<thead><tr role=row>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
const row = (...cells: string[]): string => `<tr role=button>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
const table = (head: string, ...rows: string[]): string =>
  `<div><table>${head}<tbody>${rows.join('')}</tbody></table></div>`;
const stockHead = heads(
  'Артикул',
  'В пути до получателей',
  'В пути возвраты на склад WB',
  'Всего находится на складах',
);
const ownHead = heads('Артикул', 'Название', 'Количество');
const stockTitle = '<div>Отчёт по остаткам на складе</div>';
const ownTitle = '<div>Управление остатками</div>';

export const oddShopFigures: readonly OddShopPage[] = [
  {
    name: 'a balance and what can be withdrawn',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '12 500,50 ₽')}${pair('Можно вывести', '9 000 ₽')}<button>Вывести</button><a href="#">Почему нельзя вывести?</a></section>`,
    says: { 'shop-balance': { amount: 12500.5, currency: 'RUB', withdrawable: 9000 } },
    lit: { 'shop-withdraw': 'Вывести' },
  },
  {
    name: 'a debt is a balance below zero',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '−1 200 ₽')}${pair('Можно вывести', '0 ₽')}<button disabled>Вывести</button></section>`,
    says: { 'shop-balance': { amount: -1200, currency: 'RUB', withdrawable: 0 } },
    lit: { 'shop-withdraw': null },
  },
  {
    name: 'a balance in drams',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '125 000 ֏')}${pair('Можно вывести', '0 ֏')}</section>`,
    says: { 'shop-balance': { amount: 125000, currency: 'AMD', withdrawable: 0 } },
  },
  {
    name: 'a balance of nothing',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '0 ₽')}${pair('Можно вывести', '0 ₽')}<button disabled>Вывести</button></section>`,
    says: { 'shop-balance': 'none' },
  },
  {
    name: 'a zero beside money that can be withdrawn',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '0 ₽')}${pair('Можно вывести', '300 ₽')}</section>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'a zero beside a debt',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '0 ₽')}${pair('Задолженность', '1 200 ₽')}</section>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'a balance while it loads',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '0 ₽')}<div aria-busy=true></div></section>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'deductions are no balance',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '—')}</section><section>${pair('Удержания', '5 000 ₽')}${pair('Штрафы', '700 ₽')}</section>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'two balances that differ',
    page: 'shop-home',
    main: `<section>${pair('Баланс', '500 ₽')}</section><section>${pair('Баланс', '700 ₽')}</section>`,
    says: { 'shop-balance': 'unknown' },
  },
  {
    name: 'stock in a table',
    page: 'shop-stock',
    main: stockTitle + table(stockHead, row('A-1', '2', '1', '10'), row('A-2', '0', '0', '5')),
    says: { 'shop-stock': { count: 18, onTheWay: 3 } },
  },
  {
    name: 'stock in a table with its total',
    page: 'shop-stock',
    main:
      stockTitle +
      table(stockHead, row('Итого', '2', '1', '15'), row('A-1', '2', '1', '10'), row('A-2', '0', '0', '5')),
    says: { 'shop-stock': { count: 18, onTheWay: 3 } },
  },
  {
    name: 'a total that is not the sum',
    page: 'shop-stock',
    main: stockTitle + table(stockHead, row('Итого', '0', '0', '0'), row('A-1', '2', '1', '10')),
    says: { 'shop-stock': 'never none' },
  },
  {
    name: 'no stock, row by row',
    page: 'shop-stock',
    main: stockTitle + table(stockHead, row('A-1', '0', '0', '0'), row('A-2', '0', '0', '0')),
    says: { 'shop-stock': 'none' },
  },
  {
    name: 'none at the warehouses, some on the way back',
    page: 'shop-stock',
    main: stockTitle + table(stockHead, row('A-1', '0', '4', '0')),
    says: { 'shop-stock': { count: 4, onTheWay: 4 } },
  },
  {
    name: 'a table without the columns of what is on the way',
    page: 'shop-stock',
    main: stockTitle + table(heads('Артикул', 'Всего находится на складах'), row('A-1', '0')),
    says: { 'shop-stock': 'unknown' },
  },
  {
    name: 'stock of a part of the columns',
    page: 'shop-stock',
    main: stockTitle + table(heads('Артикул', 'Всего находится на складах'), row('A-1', '7')),
    says: { 'shop-stock': { count: 7, atLeast: true } },
  },
  {
    name: 'a cell that is no number',
    page: 'shop-stock',
    main: stockTitle + table(stockHead, row('A-1', '0', '0', 'нет данных')),
    says: { 'shop-stock': 'unknown' },
  },
  {
    name: 'no stock on the first of several pages',
    page: 'shop-stock',
    main: `${stockTitle}${table(stockHead, row('A-1', '0', '0', '0'))}<nav><a href="?page=1">1</a><a href="?page=2">2</a></nav>`,
    says: { 'shop-stock': 'unknown' },
  },
  {
    name: 'a report that was not made yet',
    page: 'shop-stock',
    main: `${stockTitle}<div>Нет данных</div><button>Сформировать отчёт</button>`,
    says: { 'shop-stock': 'unknown' },
  },
  {
    name: 'the sentence that there is no stock',
    page: 'shop-stock',
    main: `${stockTitle}<div>Товаров на складах нет</div>`,
    says: { 'shop-stock': 'none' },
  },
  {
    name: 'own stock in a table',
    page: 'shop-own-stock',
    main: ownTitle + table(ownHead, row('A-1', 'Чайник', '3'), row('A-2', 'Плед', '4 шт.')),
    says: { 'shop-own-stock': { count: 7 } },
  },
  {
    name: 'own stock of nothing',
    page: 'shop-own-stock',
    main: ownTitle + table(ownHead, row('A-1', 'Чайник', '0'), row('A-2', 'Плед', '0')),
    says: { 'shop-own-stock': 'none' },
  },
  {
    name: 'own stock in cards',
    page: 'shop-own-stock',
    main: `${ownTitle}<ul><li><div class=N__a>Чайник</div><div class=Q__a>Количество: 3</div></li><li><div class=N__a>Плед</div><div class=Q__a>Количество: 4</div></li></ul>`,
    says: { 'shop-own-stock': { count: 7 } },
  },
  {
    name: 'goods that are named like a quantity',
    page: 'shop-own-stock',
    main: `${ownTitle}<ul><li><div class=N__a>Количество: 0</div><div class=M__a>3 шт.</div></li></ul>`,
    says: { 'shop-own-stock': 'never none' },
  },
  {
    name: 'own stock behind a search',
    page: 'shop-own-stock',
    main: `${ownTitle}<input value="плед">${table(ownHead, row('A-1', 'Плед', '0'))}`,
    says: { 'shop-own-stock': 'unknown' },
  },
  {
    name: 'own stock that fills the screen',
    page: 'shop-own-stock',
    main: ownTitle + table(ownHead, ...Array.from({ length: 30 }, (_, at) => row(`A-${at}`, 'Плед', '0'))),
    says: { 'shop-own-stock': 'unknown' },
  },
  {
    name: 'money on the advertising account',
    page: 'shop-ads',
    main: `<div>Кампании</div><section>${pair('Счёт', '3 400 ₽')}${pair('Баланс', '900 ₽')}${pair('Бонусы', '150 ₽')}</section><div>Рекламных кампаний нет</div>`,
    says: { 'shop-ads-money': { amount: 3400, currency: 'RUB' }, 'shop-ads': 'none' },
  },
  {
    name: 'no money on the advertising account',
    page: 'shop-ads',
    main: `<div>Кампании</div><section>${pair('Счёт', '0 ₽')}${pair('Баланс', '900 ₽')}</section>`,
    says: { 'shop-ads-money': 'none', 'shop-ads': 'unknown' },
  },
  {
    name: 'a subscription that runs',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Подписка активна до 3 декабря 2026</div><button>Управлять подпиской</button>',
    says: { 'shop-jam': { until: '2026-12-03' } },
    lit: { 'shop-unsubscribe-jam': 'Управлять подпиской' },
  },
  {
    name: 'a subscription that can be left',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Подписка активна</div><button>Отписаться</button>',
    says: { 'shop-jam': {} },
    lit: { 'shop-unsubscribe-jam': 'Отписаться' },
  },
  {
    name: 'a subscription that was left and still works',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Подписка действует до 3 декабря 2026</div><div>Автопродление выключено</div>',
    says: { 'shop-jam': { until: '2026-12-03' } },
  },
  {
    name: 'no subscription',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Подписка не подключена</div><button>Подключить</button>',
    says: { 'shop-jam': 'none' },
  },
  {
    name: 'an offer to subscribe proves nothing',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Больше продаж с «Джемом» за 4 990 ₽ в месяц</div><button>Подключить</button>',
    says: { 'shop-jam': 'unknown' },
    lit: { 'shop-unsubscribe-jam': null },
  },
  {
    name: 'a subscription that is both',
    page: 'shop-jam',
    main: '<div>Подписка «Джем»</div><div>Подписка не подключена</div><button>Отписаться</button>',
    says: { 'shop-jam': 'unknown' },
  },
  {
    name: 'options that can be left from a day on',
    page: 'shop-tariffs',
    main: '<div>Конструктор тарифов</div><div><div class=O__a><div>Скидка на логистику</div><div>Подключено</div><div>Можно отключить с 14 декабря 2026</div><button disabled>Отключить</button></div><div class=O__a><div>Приоритет в поиске</div><div>Подключено</div><div>Можно отключить с 1 декабря 2026</div><button disabled>Отключить</button></div></div>',
    says: { 'shop-tariffs': { count: 2, until: '2026-12-01' } },
  },
  {
    name: 'an option whose day is not told',
    page: 'shop-tariffs',
    main: '<div>Конструктор тарифов</div><div><div class=O__a><div>Скидка на логистику</div><div>Подключено</div><div>Можно отключить с 14 декабря 2026</div><button disabled>Отключить</button></div><div class=O__a><div>Приоритет в поиске</div><div>Подключено</div><button>Отключить</button></div></div>',
    says: { 'shop-tariffs': { count: 2 } },
  },
  {
    name: 'documents with a day each',
    page: 'shop-documents',
    main: `<div>Документы</div>${table(heads('Документ', 'Категория', 'Дата'), row('УПД № 4021', 'УПД', '16.11.2026'), row('Уведомление о выкупе', 'Выкуп', '09.11.2026'))}`,
    says: { 'shop-documents': { count: 2 } },
  },
  {
    name: 'no documents',
    page: 'shop-documents',
    main: '<div>Документы</div><div>Документов нет</div>',
    says: { 'shop-documents': 'none' },
  },
  {
    name: 'weekly reports',
    page: 'shop-reports',
    main: `<div>Еженедельные отчёты</div>${table(heads('№ отчёта', 'Период', 'Создан', 'Итого к оплате'), row('3100211', '09.11.2026 – 15.11.2026', '16.11.2026', '12 000 ₽'), row('3100105', '02.11.2026 – 08.11.2026', '09.11.2026', '9 400 ₽'))}`,
    says: { 'shop-documents': { count: 2 } },
  },
  {
    name: 'tokens in cards',
    page: 'shop-api',
    main: '<div>Интеграции по API</div><button>+ Создать токен</button><div><div class=T__a><div>Учёт склада</div><div>Действует до 12.05.2027</div><button>Дублировать</button><button>Удалить</button></div><div class=T__a><div>Выгрузка заказов</div><div>Действует до 01.02.2027</div><button>Дублировать</button><button>Удалить</button></div></div>',
    says: { 'shop-tokens': { count: 2 }, 'shop-services': 'unknown' },
  },
  {
    name: 'no tokens',
    page: 'shop-api',
    main: '<div>Интеграции по API</div><button>+ Создать токен</button><div>Токенов пока нет</div>',
    says: { 'shop-tokens': 'none', 'shop-services': 'unknown' },
  },
  {
    name: 'connected services',
    page: 'shop-api',
    main: '<div>Интеграции по API</div><div><button class="Item">Токены</button><button class="Item Item--isActive">Подключённые сервисы</button></div><div><div class=S__a><div>Мой учёт</div><div>Подключён 12.10.2026</div><button>Отключить</button></div></div>',
    says: { 'shop-services': { count: 1 }, 'shop-tokens': 'unknown' },
  },
  {
    name: 'no connected services say nothing of tokens',
    page: 'shop-api',
    main: '<div>Интеграции по API</div><div><button class="Item">Токены</button><button class="Item Item--isActive">Подключённые сервисы</button></div><div>Подключённых сервисов нет</div>',
    says: { 'shop-services': 'none', 'shop-tokens': 'unknown' },
  },
  {
    name: 'a return that waits',
    page: 'shop-return-status',
    main: `<div>Возвраты и перемещения</div>${table(heads('Возврат', 'Статус', 'Хранение'), row('Возврат № 40211', 'Готов к выдаче', 'Хранится до 28.11.2026'), row('Возврат № 40212', 'В пути в ПВЗ', '—'))}`,
    says: { 'shop-goods-returns': { count: 2, ready: 1, storedUntil: '2026-11-28' } },
  },
  {
    name: 'orders in tabs with counters',
    page: 'shop-orders',
    main: `<div>Заказы (FBS)</div><div><button class="Item Item--isActive">Новые 0</button><button class="Item">На сборке 3</button><button class="Item">В доставке 1</button><button class="Item">Архив</button></div><div>Новых заказов нет</div>`,
    says: { 'shop-orders': { count: 4 } },
  },
  {
    name: 'orders in tabs without counters',
    page: 'shop-orders',
    main: `<div>Заказы (FBS)</div><div><button class="Item Item--isActive">Новые</button><button class="Item">На сборке</button><button class="Item">В доставке</button><button class="Item">Архив</button></div><div>Новых заказов нет</div>`,
    says: { 'shop-orders': 'unknown' },
  },
  {
    name: 'orders in tabs that are all empty',
    page: 'shop-orders',
    main: `<div>Заказы (FBS)</div><div><button class="Item Item--isActive">Новые 0</button><button class="Item">На сборке 0</button><button class="Item">В доставке 0</button><button class="Item">Архив</button></div><div>Новых заказов нет</div>`,
    says: { 'shop-orders': 'none' },
  },
  {
    name: 'claims of another kind in another tab',
    page: 'shop-claims',
    main: '<div>Возвраты покупателей</div><div><button class="Item Item--isActive">Заявки</button><button class="Item">Заявки DBS, EDBS и С&amp;C 2</button><button class="Item">Архив</button></div><div>Заявок нет</div>',
    says: { 'shop-claims': 'unknown' },
  },
  {
    name: 'claims of no kind in any tab',
    page: 'shop-claims',
    main: '<div>Возвраты покупателей</div><div><button class="Item Item--isActive">Заявки 0</button><button class="Item">Заявки DBS, EDBS и С&amp;C 0</button><button class="Item">Архив</button></div><div>Заявок нет</div>',
    says: { 'shop-claims': 'none' },
  },
  {
    name: 'claims that wait for a decision',
    page: 'shop-claims',
    main: `<div>Возвраты покупателей</div>${table(heads('Товар', 'Причина', 'Решение'), row('Чайник', 'Брак', '<button>Выбрать решение</button>'), row('Плед', 'Не тот цвет', '<button>Выбрать решение</button>'))}`,
    says: { 'shop-claims': { count: 2 } },
  },
  {
    name: 'the button of a new return',
    page: 'shop-goods-return',
    main: '<div>Возвраты со склада</div><div><button>Новый возврат</button></div>',
    says: {},
    lit: { 'shop-new-return': 'Новый возврат' },
  },
  {
    name: 'two buttons of a new return',
    page: 'shop-goods-return',
    main: '<div>Возвраты со склада</div><button>Новый возврат</button><button>Новый возврат</button>',
    says: {},
    lit: { 'shop-new-return': null },
  },
  {
    name: 'the button of a new dialog',
    page: 'shop-support',
    main: '<div>Поддержка</div><button>Новый диалог</button><div>Диалогов пока нет</div>',
    says: { 'shop-support': 'none' },
    lit: { 'shop-new-dialog': 'Новый диалог' },
  },
];
