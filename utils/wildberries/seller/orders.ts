import type { AccountPage } from '../account-page';
import { englishEmpty } from './english-empty';
import type { TabNames } from './in-tabs';
import { participles, readStatusList, type StatusListNames, type StatusWords } from './status-list';

/**
 * «Поставки и заказы → Заказы (FBS)»: the path is of working code (2026-07); the page's words are guesses after the
 * statuses of the official specification (new, confirm, complete; waiting, sorted, sold).
 */
export const orderStatus: StatusWords = {
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
    'ожидает отправки',
    'подтвержден',
    'подтверждено',
    'ждет сборки',
    'ждет отгрузки',
    'готов к отгрузке',
    'готово к отгрузке',
    'передан курьеру',
    'передано курьеру',
    'передано в доставку',
    'принят на складе',
    'принят на складе wb',
    'на складе',
    'на складе wb',
    'в обработке',
    'ждет курьера',
    'confirmed',
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
    'отменен клиентом',
    'отменено клиентом',
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
    genitive: ['заказов', 'заказов в работе', 'сборочных заданий', 'заданий'],
    nominative: ['заказы', 'сборочные задания'],
    undone: [],
    finished: ['завершены', 'выполнены', 'собраны и доставлены'],
    sentences: [englishEmpty('orders|orders in work|assembly orders|fbs orders')],
  },
  wholeTabs: ['все', 'все заказы', 'активные', 'в работе', 'all', 'all orders', 'active'],
  groups: null,
};

/** Tabs whose orders are still in work, and those whose are not. */
export const orderTabs: TabNames = {
  within: ['новых заказов', 'новых сборочных заданий', 'новых заданий', 'заказов на сборке', 'заказов в доставке'],
  open: [
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
  ],
  done: ['архив', 'завершенные', 'отмененные', 'история', 'archive', 'completed', 'history', 'cancelled'],
};

export const orders: AccountPage = {
  id: 'shop-orders',
  titles: orderWords.titles,
  marks: [],
  facts: ['shop-orders'],
  read: (view) => [readStatusList(view, orderWords, orderStatus, orderTabs)],
};
