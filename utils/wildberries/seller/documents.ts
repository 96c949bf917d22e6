import { type ListWords, readList } from '../../reading/list-reading';
import type { AccountPage } from '../account-page';
import { datedList } from './dated-list';
import { englishEmpty } from './english-empty';

/**
 * «Документы»: official articles A-2135 and A-1020 (2026): tick and «Скачать выбранные документы»; among them «Уведомление
 * о выкупе», УПД, «Акт утилизации товара (склад)». The list's form and its sentences are guesses.
 */
export const documentWords: ListWords = {
  fact: 'shop-documents',
  titles: ['документы', 'мои документы', 'все документы', 'documents', 'my documents', 'all documents'],
  units: ['документ', 'document'],
  empty: {
    genitive: ['документов', 'документа'],
    nominative: ['документы'],
    undone: [],
    finished: [],
    sentences: [englishEmpty('documents')],
  },
  wholeTabs: ['все', 'все документы', 'документы', 'за все время', 'all', 'all documents', 'documents'],
  ...datedList(1),
};

export const documents: AccountPage = {
  id: 'shop-documents',
  titles: documentWords.titles,
  marks: [],
  facts: ['shop-documents'],
  read: ({ content, now }) => [readList(content, documentWords, now)],
};
