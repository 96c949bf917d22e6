import type { AccountPage } from '../account-page';
import { englishEmpty } from './english-empty';
import type { TabNames } from './in-tabs';
import { participles, readStatusList, type StatusListNames, type StatusWords } from './status-list';

/**
 * «Поставки и заказы → Заказы (FBS)»: the path is of working code (2026-07); the page's words are guesses after the
 * statuses of the official specification (new, confirm, complete; waiting, sorted, sold).
 */
const status: StatusWords = {
  open: [
    'новый',
    'новое',
    'новая',
    'новый заказ',
    'новое задание',
    'на сборке',
    'в сборке',
    'собирается',
    ...participles('собран', 'отсортирован', 'отгружен', 'отправлен'),
    'в доставке',
    'доставляется',
    'передан в доставку',
    'ожидает сборки',
    'ожидает отгрузки',
    'ожидает подтверждения',
    'ожидает приемки',
    'в пути',
    'готов к выдаче',
    'в пункте выдачи',
    'new',
    'assembling',
    'in assembly',
    'being assembled',
    'in delivery',
    'on the way',
    'awaiting shipment',
    'sorted',
    'shipped',
    'ready for pickup',
  ],
  over: [
    'отмена',
    'отказ',
    ...participles('продан', 'выкуплен', 'получен', 'доставлен', 'отменен', 'завершен', 'возвращен', 'закрыт'),
    'получен покупателем',
    'отменен покупателем',
    'отменен продавцом',
    'отменено покупателем',
    'отменено продавцом',
    'sold',
    'delivered',
    'cancelled',
    'canceled',
    'completed',
    'returned',
  ],
  numbered: /^(?:(?:заказ|задание|сборочное задание|order)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const orderWords: StatusListNames = {
  fact: 'shop-orders',
  titles: [
    'заказы (fbs)',
    'заказы fbs',
    'заказы',
    'сборочные задания',
    'сборочные задания (fbs)',
    'fbs orders',
    'assembly orders (fbs)',
    'assembly orders',
    'orders (fbs)',
    'orders',
  ],
  units: ['заказ', 'задани', 'order'],
  empty: {
    genitive: ['заказов', 'заказов в работе', 'новых заказов', 'сборочных заданий', 'заданий'],
    nominative: ['заказы', 'сборочные задания'],
    undone: [],
    finished: ['завершены', 'выполнены', 'собраны и доставлены'],
    sentences: [englishEmpty('orders|orders in work|assembly orders|fbs orders')],
  },
  wholeTabs: ['все', 'все заказы', 'активные', 'в работе', 'all', 'all orders', 'active'],
  groups: null,
};

/** Tabs whose orders are still in work, and those whose are not. */
const openTabs = [
  'новые',
  'новые заказы',
  'на сборке',
  'в сборке',
  'в доставке',
  'new',
  'assembling',
  'in assembly',
  'being assembled',
  'in delivery',
];
const doneTabs = ['архив', 'завершенные', 'отмененные', 'история', 'archive', 'completed', 'history', 'cancelled'];

/** Guesses, but where said above. */
const tabs: TabNames = { open: openTabs, done: doneTabs };

export const orders: AccountPage = {
  id: 'shop-orders',
  titles: orderWords.titles,
  marks: [],
  facts: ['shop-orders'],
  read: (view) => [readStatusList(view, orderWords, status, tabs)],
};
