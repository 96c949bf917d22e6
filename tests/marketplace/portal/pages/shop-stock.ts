import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';
import type { StockLine } from '../shop';

/**
 * «Аналитика → Отчёты → по остаткам на складе». Official (A-1303, 2026-09): «В пути до получателей», «В пути возвраты на
 * склад WB», «Всего находится на складах», one column a warehouse («Склад WB РФ»), «Настройка таблицы». Invented: the
 * title's exact words, the other columns, the line of sums, the sentence for none. A report of more than a page has no
 * line of sums here: whether it would sum the page or the report nobody knows.
 */

const words: Words<{ title: string; columns: readonly string[]; settings: string; total: string; empty: string }> = {
  ru: {
    title: 'Отчёт по остаткам на складе',
    columns: [
      'Артикул продавца',
      'Наименование',
      'В пути до получателей:',
      'В пути возвраты на склад WB:',
      'Всего находится на складах:',
    ],
    settings: 'Настройка таблицы',
    total: 'Итого',
    empty: 'На складах WB нет ваших товаров',
  },
  en: {
    title: 'Warehouse stock report',
    columns: [
      'Seller’s article',
      'Name',
      'On the way to customers:',
      'Returns on the way to the WB warehouse:',
      'Total in warehouses:',
    ],
    settings: 'Table settings',
    total: 'Total',
    empty: 'None of your goods are in WB warehouses',
  },
};

export const shopStock: PortalPage = {
  path: '/analytics-reports/warehouse-remains',
  facts: ['shop-stock'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const warehouses = [...new Set(shop.stock.flatMap((line) => line.warehouses.map(({ name }) => name)))];
    const numbers = (lines: readonly StockLine[]): number[] => [
      sumOf(lines, ({ toBuyers }) => toBuyers),
      sumOf(lines, ({ fromBuyers }) => fromBuyers),
      sumOf(lines, ({ warehouses: held }) => sumOf(held, ({ count }) => count)),
      ...warehouses.map((name) =>
        sumOf(lines, (line) => line.warehouses.find((held) => held.name === name)?.count ?? 0),
      ),
    ];
    return portalList(
      {
        fact: 'shop-stock',
        title: text.title,
        columns: columnsOf(...text.columns, ...warehouses.map((name) => `${name}:`)),
        rows: shop.stock.map((line): ListRow => [line.article, line.name, ...numbers([line])]),
        empty: text.empty,
        buttons: kit.button(text.settings, 'table-settings', 'secondary'),
        foot: forms.total === 'with' ? [kit.text('body-m-bold', text.total), '', ...numbers(shop.stock)] : null,
      },
      view,
    );
  },
  ...noButtons,
};

function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}
