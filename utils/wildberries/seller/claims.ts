import type { AccountPage } from '../account-page';
import { englishEmpty } from './english-empty';
import type { TabNames } from './in-tabs';
import { participles, readStatusList, type StatusListNames, type StatusWords } from './status-list';

/**
 * «Возвраты покупателей»: tabs «Заявки», «Заявки DBS, EDBS и С&C», «Архив», button «Выбрать решение»: official article
 * A-1025 (2026-07-24). What is not answered in five days is approved automatically. Status words are guesses.
 */
export const claimStatus: StatusWords = {
  open: [
    'на рассмотрении',
    'рассматривается',
    'ожидает решения',
    'ожидает решения продавца',
    'ожидает ответа продавца',
    'рассматривает продавец',
    'проверка брака',
    'на проверке брака',
    'нужен ваш ответ',
    'требует решения',
    'открыт спор',
    'спор',
    'жду решения',
    'ожидает ответа',
    'ожидает рассмотрения',
    'ожидает проверки',
    'на проверке',
    'ждет ответа',
    'ждет решения',
    'ждет рассмотрения',
    'новая',
    'новая заявка',
    'открыта',
    'требует ответа',
    'требуется решение',
    'товар в пути',
    'under consideration',
    'under review',
    'awaiting decision',
    'awaiting response',
    'new',
    'open',
  ],
  over: [
    'отказ',
    'отказано',
    'отказ в возврате',
    ...participles('отклонен', 'одобрен', 'завершен', 'закрыт', 'отменен', 'отозван', 'решен', 'рассмотрен'),
    'одобрено автоматически',
    'одобрена автоматически',
    'одобрено без возврата',
    'одобрена без возврата',
    'approved',
    'rejected',
    'declined',
    'closed',
    'completed',
    'considered',
    'cancelled',
  ],
  asking: /^(?:выбрать решение|choose (?:a )?decision)$/u,
  numbered: /^(?:(?:заявка|возврат|claim|request)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const claimWords: StatusListNames = {
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
    sentences: [
      'покупатели (?:еще |пока )?не оформляли возврат(?:ы|ов)',
      englishEmpty('claims|return claims|requests|return requests|customer claims|returns'),
    ],
  },
  wholeTabs: ['все', 'все заявки', 'на рассмотрении', 'all', 'all claims', 'under consideration'],
  groups: { open: ['на рассмотрении'], closed: ['архив', 'archive'] },
};

/** Guesses, but where said above. */
export const claimTabs: TabNames = {
  open: ['заявки', 'заявки dbs*', 'claims', 'requests', 'dbs*'],
  done: ['архив', 'archive'],
};

export const claims: AccountPage = {
  id: 'shop-claims',
  titles: [...claimWords.titles, 'возвраты'].filter((title) => title !== 'заявки' && title !== 'requests'),
  marks: [],
  facts: ['shop-claims'],
  read: (view) => [readStatusList(view, claimWords, claimStatus, claimTabs)],
};
