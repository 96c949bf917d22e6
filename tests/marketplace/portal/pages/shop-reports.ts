import { dottedDay } from '../../format';
import { columnsOf, portalList } from '../portal-list';
import { signedMoney, type Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';

/**
 * «Финансовые отчёты → Отчёты реализации → Еженедельные». Official (A-2198, A-2135, 2026): these names, and the columns
 * «Итого к оплате» and «Прочие удержания/выплаты». Invented: the other columns, the sentence for none.
 */

export const reportsPath = '/suppliers-mutual-settlements/reports-implementations/reports-weekly-new';

const words: Words<{ title: string; tabs: readonly [string, string]; columns: readonly string[]; empty: string }> = {
  ru: {
    title: 'Отчёты реализации',
    tabs: ['Еженедельные', 'Ежедневные'],
    columns: ['№ отчёта', 'Период', 'Прочие удержания/выплаты:', 'Итого к оплате:', ''],
    empty: 'Отчётов пока нет',
  },
  en: {
    title: 'Sales reports',
    tabs: ['Weekly', 'Daily'],
    columns: ['Report No.', 'Period', 'Other deductions/payments:', 'Total to pay:', ''],
    empty: 'No reports yet',
  },
};

export const shopReports: PortalPage = {
  path: reportsPath,
  facts: ['shop-documents'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const [weekly, daily] = text.tabs;
    return portalList(
      {
        fact: 'shop-documents',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: shop.reports.map(({ id, from, to, sum }) => [
          id,
          `${dottedDay(from)} – ${dottedDay(to)}`,
          signedMoney(0),
          signedMoney(sum),
          kit.iconButton('download'),
        ]),
        empty: text.empty,
        switch: kit.segments(
          [
            { label: weekly, href: reportsPath },
            { label: daily, href: '/suppliers-mutual-settlements/reports-implementations/reports-daily' },
          ],
          reportsPath,
        ),
      },
      view,
    );
  },
  ...noButtons,
};
