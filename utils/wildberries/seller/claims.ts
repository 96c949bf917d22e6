import type { Finding } from '../../reading/finding';
import { type ListWords, readList } from '../../reading/list-reading';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import { besideTab } from './other-tab';
import { type StatusWords, statusList } from './status-list';

/**
 * «Возвраты покупателей»: tabs «Заявки», «Заявки DBS, EDBS и С&C», «Архив», button «Выбрать решение»: official article
 * A-1025 (2026-07-24). What is not answered in five days is approved automatically. Status words are guesses.
 */
const status: StatusWords = {
  open: [
    'выбрать решение',
    'на рассмотрении',
    'ожидает решения',
    'ожидает ответа',
    'ожидает рассмотрения',
    'ждет ответа',
    'ждет решения',
    'ждет рассмотрения',
    'новая',
    'новая заявка',
    'требует ответа',
    'требуется решение',
    'under consideration',
    'under review',
    'awaiting decision',
    'awaiting response',
    'choose a decision',
    'choose decision',
    'new',
  ],
  over: [
    'отказано',
    'отказ',
    'отклонена',
    'отклонено',
    'одобрена',
    'одобрено',
    'одобрено автоматически',
    'одобрена автоматически',
    'одобрено без возврата',
    'завершена',
    'завершено',
    'закрыта',
    'отменена',
    'отозвана',
    'решена',
    'approved',
    'rejected',
    'declined',
    'closed',
    'completed',
  ],
  numbered: /^(?:(?:заявка|возврат|claim|request)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

const list = statusList(status);

export const claimWords: ListWords = {
  fact: 'shop-claims',
  titles: [
    'возвраты покупателей',
    'заявки на возврат',
    'заявки',
    'заявки покупателей',
    'заявки покупателей на возврат',
    "buyers' returns",
    "customers' returns",
    'customer returns',
    'customer claims',
    'buyer returns',
    'claims',
    'requests',
  ],
  units: ['заяв', 'возврат', 'claim', 'request'],
  empty: {
    genitive: [
      'заявок',
      'заявок на возврат',
      'заявок покупателей',
      'возвратов',
      'возвратов покупателей',
      'новых заявок',
    ],
    nominative: ['заявки', 'заявки на возврат', 'возвраты'],
    undone: [],
    finished: ['рассмотрены', 'закрыты', 'обработаны'],
    sentences: [englishEmpty('claims|requests|return requests|customer claims|returns')],
  },
  wholeTabs: ['заявки', 'все', 'все заявки', 'на рассмотрении', 'claims', 'requests', 'all', 'under consideration'],
  groups: { open: ['на рассмотрении'], closed: ['архив', 'archive'] },
  ...list,
  row: {
    ...list.row,
    // «Выбрать решение» is a button, and says that nobody has decided.
    markOf: (segment, line) =>
      /^(?:выбрать решение|choose (?:a )?decision)$/u.test(segment) ? 'status' : list.row.markOf(segment, line),
  },
  classify: (row) =>
    row.lines.some(({ norm }) => /^(?:выбрать решение|choose (?:a )?decision)$/u.test(norm))
      ? 'counts'
      : list.classify(row),
  isSingle: () => true,
};

/** Claims of orders that the seller delivers stand in a tab of their own. */
function readClaims({ content, now }: PageView): Finding {
  return besideTab(readList(content, claimWords, now), content, /dbs/u);
}

export const claims: AccountPage = {
  id: 'shop-claims',
  titles: claimWords.titles.filter((title) => title !== 'заявки' && title !== 'requests'),
  marks: [],
  facts: ['shop-claims'],
  read: (view) => [readClaims(view)],
};
