import { dottedDay } from '../../format';
import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';
import type { Supply } from '../shop';

/**
 * «Поставки (FBW)». Official (A-767, the API's list of statuses, 2026-07): the title and the statuses but «Отменена».
 * Invented: «Отменена», the tabs, the columns, the sentence for none.
 */

const words: Words<{
  title: string;
  tabs: readonly [string, string];
  columns: readonly string[];
  empty: string;
  states: Readonly<Record<Supply['state'], string>>;
}> = {
  ru: {
    title: 'Поставки (FBW)',
    tabs: ['Актуальные', 'Завершённые'],
    columns: ['№ поставки', 'Склад', 'Дата поставки', 'Статус'],
    empty: 'У вас пока нет поставок',
    states: {
      unplanned: 'Не запланировано',
      planned: 'Запланировано',
      allowed: 'Отгрузка разрешена',
      accepting: 'Идёт приёмка',
      unloaded: 'Отгружено на воротах',
      accepted: 'Принято',
      cancelled: 'Отменена',
    },
  },
  en: {
    title: 'Supplies (FBW)',
    tabs: ['Current', 'Completed'],
    columns: ['Supply No.', 'Warehouse', 'Date of supply', 'Status'],
    empty: 'You have no supplies yet',
    states: {
      unplanned: 'Not planned',
      planned: 'Planned',
      allowed: 'Shipment allowed',
      accepting: 'Being accepted',
      unloaded: 'Unloaded at the gate',
      accepted: 'Accepted',
      cancelled: 'Cancelled',
    },
  },
};

export function isOpenSupply({ state }: Supply): boolean {
  return state !== 'accepted' && state !== 'cancelled';
}

export const shopSupplies: PortalPage = {
  path: '/supplies-management/all-supplies',
  facts: ['shop-supplies'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const rowOf = ({ number, warehouse, date, state }: Supply): ListRow => [
      number,
      warehouse,
      dottedDay(date),
      kit.chip(text.states[state]),
    ];
    const [current, completed] = text.tabs;
    return portalList(
      {
        fact: 'shop-supplies',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: shop.supplies.map(rowOf),
        empty: text.empty,
        tabs: [
          { label: current, rows: shop.supplies.filter(isOpenSupply).map(rowOf) },
          { label: completed, rows: shop.supplies.filter((supply) => !isOpenSupply(supply)).map(rowOf) },
        ],
      },
      view,
    );
  },
  ...noButtons,
};
