import { dottedDay } from '../../format';
import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';
import type { GoodsReturn } from '../shop';

/**
 * «Возвраты и перемещения». Official (A-1313, 2026-09): the title, the tabs «Активные» and «История», all statuses but
 * «Выдан». Invented: «Выдан», the columns, the sentence for none.
 */

type Stage = GoodsReturn['stage']['at'];

const words: Words<{
  title: string;
  tabs: readonly [string, string];
  columns: readonly string[];
  empty: string;
  stages: Readonly<Record<Stage, string>>;
}> = {
  ru: {
    title: 'Возвраты и перемещения',
    tabs: ['Активные', 'История'],
    columns: ['№ возврата', 'Товар', 'Склад', 'Дата оформления:', 'Статус', 'Хранится до:'],
    empty: 'Нет активных возвратов',
    stages: {
      issued: 'Оформлен',
      loaded: 'Погружен в машину до СЦ',
      'on-the-way': 'В пути в ПВЗ',
      ready: 'Готов к выдаче',
      'handed-out': 'Выдан',
      'not-found': 'Неподбор',
      expired: 'Истёк срок хранения',
      cancelled: 'Отмена оператором КЦ',
    },
  },
  en: {
    title: 'Returns and transfers',
    tabs: ['Active', 'History'],
    columns: ['Return No.', 'Goods', 'Warehouse', 'Date of issue:', 'Status', 'Stored until:'],
    empty: 'No active returns',
    stages: {
      issued: 'Issued',
      loaded: 'Loaded to the sorting centre',
      'on-the-way': 'On the way to the pick-up point',
      ready: 'Ready for pickup',
      'handed-out': 'Handed out',
      'not-found': 'Not found',
      expired: 'Storage period expired',
      cancelled: 'Cancelled by the operator',
    },
  },
};

/** Whether a return is under way or waits. */
export function isOpenReturn({ stage }: GoodsReturn): boolean {
  return stage.at === 'issued' || stage.at === 'loaded' || stage.at === 'on-the-way' || stage.at === 'ready';
}

export const shopReturnStatus: PortalPage = {
  path: '/return-transfer-reports/active',
  facts: ['shop-goods-returns'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const rowOf = ({ number, name, warehouse, created, stage }: GoodsReturn): ListRow => [
      number,
      name,
      warehouse,
      dottedDay(created),
      kit.chip(text.stages[stage.at]),
      stage.at === 'ready' ? dottedDay(stage.storedUntil) : null,
    ];
    const [active, history] = text.tabs;
    return portalList(
      {
        fact: 'shop-goods-returns',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: shop.goodsReturns.map(rowOf),
        empty: text.empty,
        tabs: [
          { label: active, rows: shop.goodsReturns.filter(isOpenReturn).map(rowOf) },
          { label: history, rows: shop.goodsReturns.filter((one) => !isOpenReturn(one)).map(rowOf) },
        ],
      },
      view,
    );
  },
  ...noButtons,
};
