import type { ListWords } from '../../reading/list-reading';
import type { AccountPage } from '../account-page';
import { englishEmpty } from './english-empty';
import { readInTabs } from './in-tabs';
import { type StatusWords, statusList } from './status-list';

/**
 * «Поставки и заказы → Заказы (FBS)»: the path is of working code (2026-07); the page's words are guesses after the
 * statuses of the official specification (new, confirm, complete; waiting, sorted, sold).
 */
const status: StatusWords = {
  open: [
    'новый',
    'новое',
    'новый заказ',
    'на сборке',
    'в сборке',
    'собирается',
    'собран',
    'в доставке',
    'доставляется',
    'передан в доставку',
    'ожидает сборки',
    'ожидает отгрузки',
    'ожидает подтверждения',
    'ожидает приемки',
    'отсортирован',
    'отгружен',
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
  ],
  over: [
    'продан',
    'выкуплен',
    'получен',
    'получен покупателем',
    'доставлен',
    'отменен',
    'отменен покупателем',
    'отменен продавцом',
    'отмена',
    'отказ',
    'завершен',
    'возвращен',
    'sold',
    'delivered',
    'cancelled',
    'canceled',
    'completed',
    'returned',
  ],
  numbered: /^(?:(?:заказ|задание|сборочное задание|order)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const orderWords: ListWords = {
  fact: 'shop-orders',
  titles: [
    'заказы (fbs)',
    'заказы fbs',
    'заказы',
    'сборочные задания',
    'сборочные задания (fbs)',
    'fbs orders',
    'orders (fbs)',
    'orders',
  ],
  units: ['заказ', 'задани', 'order'],
  empty: {
    genitive: ['заказов', 'заказов в работе', 'новых заказов', 'сборочных заданий', 'заданий'],
    nominative: ['заказы', 'сборочные задания'],
    undone: [],
    finished: ['завершены', 'выполнены', 'собраны и доставлены'],
    sentences: [englishEmpty('orders|orders in work|new orders|fbs orders')],
  },
  wholeTabs: ['все', 'все заказы', 'активные', 'в работе', 'all', 'all orders', 'active'],
  groups: null,
  ...statusList(status),
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
  'in delivery',
];
const doneTabs = ['архив', 'завершенные', 'отмененные', 'история', 'archive', 'completed', 'history', 'cancelled'];

export const orders: AccountPage = {
  id: 'shop-orders',
  titles: orderWords.titles,
  marks: [],
  facts: ['shop-orders'],
  read: (view) => [readInTabs(view, orderWords, { open: openTabs, done: doneTabs })],
};
