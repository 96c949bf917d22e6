import { dottedDay } from '../../format';
import { html } from '../../html';
import { columnsOf, type ListRow, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';
import type { Claim } from '../shop';

/**
 * «Возвраты покупателей». Official (A-1025, 2026-07): the title, the tabs «Заявки», «Заявки DBS, EDBS и C&C», «Архив», the
 * button «Выбрать решение». Invented: the columns, the statuses («На рассмотрении» after the address), the sentence for
 * none; and that the second tab is empty.
 */

const words: Words<{
  title: string;
  tabs: readonly [string, string, string];
  columns: readonly string[];
  empty: string;
  open: string;
  answered: string;
  decide: string;
}> = {
  ru: {
    title: 'Возвраты покупателей',
    tabs: ['Заявки', 'Заявки DBS, EDBS и C&C', 'Архив'],
    columns: ['Товар', 'Причина', 'Дата заявки', 'Статус', ''],
    empty: 'Нет заявок на возврат',
    open: 'На рассмотрении',
    answered: 'Рассмотрена',
    decide: 'Выбрать решение',
  },
  en: {
    title: 'Customer returns',
    tabs: ['Claims', 'DBS, EDBS and C&C claims', 'Archive'],
    columns: ['Goods', 'Reason', 'Date of claim', 'Status', ''],
    empty: 'No return claims',
    open: 'Under consideration',
    answered: 'Considered',
    decide: 'Choose a decision',
  },
};

export const shopClaims: PortalPage = {
  path: '/suppliers-product-verification/customer-claims/under-consideration',
  facts: ['shop-claims'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const rowOf = ({ goods, reason, created, state }: Claim): ListRow => [
      goods,
      reason,
      dottedDay(created),
      kit.chip(text[state]),
      state === 'open' ? html`<div>${kit.button(text.decide, 'decide', 'secondary')}</div>` : null,
    ];
    const [claims, others, archive] = text.tabs;
    const ofState = (state: Claim['state']): ListRow[] =>
      shop.claims.filter((claim) => claim.state === state).map(rowOf);
    return portalList(
      {
        fact: 'shop-claims',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: shop.claims.map(rowOf),
        empty: text.empty,
        tabs: [
          { label: claims, rows: ofState('open') },
          { label: others, rows: [] },
          { label: archive, rows: ofState('answered') },
        ],
      },
      view,
    );
  },
  ...noButtons,
};
