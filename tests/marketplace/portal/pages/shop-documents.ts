import { dottedDay } from '../../format';
import { html } from '../../html';
import { columnsOf, portalList } from '../portal-list';
import type { Words } from '../portal-text';
import { noButtons, type PortalPage } from '../portal-view';

/**
 * «Документы». Official (A-2135, A-1020, the API, 2026): the title, a tick in each row and «Скачать выбранные документы»,
 * categories such as «Уведомление о выкупе». Invented: the columns, the sentence for none.
 */

const words: Words<{ title: string; download: string; columns: readonly string[]; empty: string }> = {
  ru: {
    title: 'Документы',
    download: 'Скачать выбранные документы',
    columns: ['', 'Название', 'Категория', 'Дата создания', ''],
    empty: 'Документов пока нет',
  },
  en: {
    title: 'Documents',
    download: 'Download the chosen documents',
    columns: ['', 'Name', 'Category', 'Date of creation', ''],
    empty: 'No documents yet',
  },
};

export const shopDocuments: PortalPage = {
  path: '/supplementary-agreements',
  facts: ['shop-documents'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    return portalList(
      {
        fact: 'shop-documents',
        title: text.title,
        columns: columnsOf(...text.columns),
        rows: shop.documents.map(({ name, category, created }) => [
          html`<div class="${kit.classes('Checkbox')}" data-name="Checkbox"><input type="checkbox" aria-label="${name}"></div>`,
          name,
          category,
          dottedDay(created),
          kit.iconButton('download'),
        ]),
        empty: text.empty,
        buttons: kit.button(text.download, 'download-chosen', 'secondary', null, 'disabled'),
      },
      view,
    );
  },
  ...noButtons,
};
