import { type ListWords, readList } from '../../reading/list-reading';
import type { AccountPage } from '../account-page';
import { datedList } from './dated-list';
import { englishEmpty } from './english-empty';

/**
 * «Финансовые отчёты → Отчёты реализации → Еженедельные»; columns «Итого к оплате», «Прочие удержания/выплаты»: official
 * articles A-2198 and A-2135 (2026). The last reports come two Mondays after the last sale. Sentences are guesses.
 */
export const reportWords: ListWords = {
  fact: 'shop-documents',
  titles: [
    'еженедельные отчеты',
    'отчеты реализации',
    'финансовые отчеты',
    'еженедельный отчет',
    'отчеты',
    'weekly reports',
    'sales reports',
    'financial reports',
    'finance reports',
    'reports',
  ],
  units: ['отчет', 'report'],
  empty: {
    genitive: ['отчетов', 'еженедельных отчетов', 'финансовых отчетов'],
    nominative: ['отчеты', 'еженедельные отчеты'],
    undone: [],
    finished: [],
    sentences: [englishEmpty('reports|weekly reports')],
  },
  wholeTabs: ['еженедельные', 'все', 'отчеты реализации', 'weekly', 'all', 'sales reports'],
  ...datedList(3),
};

export const reports: AccountPage = {
  id: 'shop-reports',
  titles: reportWords.titles,
  marks: [],
  facts: ['shop-documents'],
  read: ({ content, now }) => [readList(content, reportWords, now)],
};
