import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';
import type { Order } from '../shop';

/**
 * Orders that the seller fulfils (FBS). Official: that there are new ones, those being assembled and those in delivery (the
 * API's `new`, `confirm`, `complete`). Invented: all words. The tabs are the stages, so that only their counters together
 * tell how many are in work.
 */

const words: Words<{
  title: string;
  tabs: readonly [string, string, string, string];
  columns: readonly string[];
  empty: string;
  states: Readonly<Record<Order['state'], string>>;
}> = {
  ru: {
    title: 'Сборочные задания (FBS)',
    tabs: ['Новые', 'На сборке', 'В доставке', 'Архив'],
    columns: ['№ задания', 'Товар', 'Статус'],
    empty: 'Нет сборочных заданий',
    states: {
      new: 'Новое',
      assembling: 'На сборке',
      'in-delivery': 'В доставке',
      sold: 'Продано',
      cancelled: 'Отменено',
    },
  },
  en: {
    title: 'Assembly orders (FBS)',
    tabs: ['New', 'Being assembled', 'In delivery', 'Archive'],
    columns: ['Order No.', 'Goods', 'Status'],
    empty: 'No assembly orders',
    states: {
      new: 'New',
      assembling: 'Being assembled',
      'in-delivery': 'In delivery',
      sold: 'Sold',
      cancelled: 'Cancelled',
    },
  },
};

/** Whether the seller still has something to do with an order, or waits for its end. */
export function isOpenOrder({ state }: Order): boolean {
  return state !== 'sold' && state !== 'cancelled';
}

export const shopOrders: PortalPage = {
  path: '/marketplace-orders-fbs',
  facts: ['shop-orders'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const rowOf = ({ number, goods, state }: Order): ListRow => [number, goods, kit.chip(text.states[state])];
    const rowsOf = (holds: (order: Order) => boolean): ListRow[] => shop.orders.filter(holds).map(rowOf);
    const [fresh, assembling, inDelivery, archive] = text.tabs;
    return portalList(
      {
        fact: 'shop-orders',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: rowsOf(() => true),
        empty: text.empty,
        tabs: [
          { label: fresh, rows: rowsOf(({ state }) => state === 'new') },
          { label: assembling, rows: rowsOf(({ state }) => state === 'assembling') },
          { label: inDelivery, rows: rowsOf(({ state }) => state === 'in-delivery') },
          { label: archive, rows: rowsOf((order) => !isOpenOrder(order)) },
        ],
      },
      view,
    );
  },
  ...noButtons,
};
