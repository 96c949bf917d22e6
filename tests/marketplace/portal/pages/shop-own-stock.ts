import { html } from '../../html';
import { columnsOf, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';

/**
 * «Управление остатками». Official (A-883, 2026-07): the title, «Добавить вручную», «Действия с Excel», a button in each row
 * that deletes it. Invented: the columns, the sentence for none.
 */

const words: Words<{ title: string; add: string; excel: string; columns: readonly string[]; empty: string }> = {
  ru: {
    title: 'Управление остатками',
    add: 'Добавить вручную',
    excel: 'Действия с Excel',
    columns: ['Артикул продавца', 'Товар', 'Склад', 'Количество, шт.:', ''],
    empty: 'На ваших складах нет товаров',
  },
  en: {
    title: 'Stock management',
    add: 'Add manually',
    excel: 'Actions with Excel',
    columns: ['Seller’s article', 'Goods', 'Warehouse', 'Quantity, pcs:', ''],
    empty: 'There are no goods in your warehouses',
  },
};

export const shopOwnStock: PortalPage = {
  path: '/marketplace-stocks-management',
  facts: ['shop-own-stock'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    return portalList(
      {
        fact: 'shop-own-stock',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: shop.ownStock.map(({ article, name, warehouse, count }) => [
          article,
          name,
          warehouse,
          count,
          kit.iconButton('delete-stock'),
        ]),
        empty: text.empty,
        buttons: html`${kit.button(text.add, 'add-stock', 'secondary')}${kit.button(text.excel, 'excel', 'secondary')}`,
      },
      view,
    );
  },
  ...noButtons,
};
