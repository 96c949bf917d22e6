import { type AmountWords, exactMoney, readAmount } from '../../reading/amount-reading';
import { type ListWords, readList } from '../../reading/list-reading';
import type { AccountPage } from '../account-page';
import { englishEmpty } from './english-empty';
import { type StatusWords, statusList } from './status-list';

/**
 * «Продвижение → WB Продвижение», on cmp.wildberries.ru: «Кампании», «Финансы», «Единый счёт», «Мои бонусы»; statuses
 * active, paused, finished: official article A-1432 (2026). The specification (2026-07) knows 4 ready, 7 finished, 8
 * cancelled, 9 active, 11 paused. Their Russian words on the page are guesses.
 */
const status: StatusWords = {
  open: [
    'активна',
    'активная',
    'активно',
    'идут показы',
    'показы идут',
    'запущена',
    'приостановлена',
    'на паузе',
    'пауза',
    'показы приостановлены',
    'готова к запуску',
    'готово к запуску',
    'ожидает запуска',
    'запланирована',
    'на модерации',
    'active',
    'running',
    'paused',
    'ready',
    'ready to launch',
    'ready to start',
    'on moderation',
  ],
  over: [
    'завершена',
    'завершено',
    'показы завершены',
    'остановлена',
    'отменена',
    'отклонена',
    'отказ',
    'удалена',
    'в архиве',
    'архив',
    'finished',
    'completed',
    'ended',
    'cancelled',
    'canceled',
    'rejected',
    'archived',
  ],
  numbered: /^(?:(?:id|ид|кампания|campaign)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const campaignWords: ListWords = {
  fact: 'shop-ads',
  titles: [
    'кампании',
    'рекламные кампании',
    'список кампаний',
    'мои кампании',
    'все кампании',
    'campaigns',
    'my campaigns',
    'all campaigns',
  ],
  units: ['кампани', 'campaign'],
  empty: {
    genitive: ['кампаний', 'рекламных кампаний', 'активных кампаний', 'активных рекламных кампаний'],
    nominative: ['кампании', 'рекламные кампании'],
    undone: [
      'создали ни одной кампании',
      'создали ни одной рекламной кампании',
      'создавали кампаний',
      'создавали рекламных кампаний',
      'запускали рекламу',
    ],
    finished: ['завершены', 'остановлены'],
    sentences: [englishEmpty('campaigns|advertising campaigns|ad campaigns')],
  },
  wholeTabs: ['все', 'все кампании', 'кампании', 'активные и приостановленные', 'all', 'all campaigns', 'campaigns'],
  groups: { open: ['активные', 'active'], closed: ['завершенные', 'архив', 'finished', 'archive'] },
  ...statusList(status),
};

/** «Счёт» is paid in and cannot be withdrawn nor moved; «Баланс» is set off against sales (specification, A-1432). */
export const adsMoneyWords: AmountWords = {
  fact: 'shop-ads-money',
  labels: [
    'счет',
    'единый счет',
    'на счете',
    'рекламный счет',
    'счет продвижения',
    'account',
    'ad account',
    'single account',
  ],
  others: [
    'баланс',
    'бонусы',
    'мои бонусы',
    'промобонусы',
    'промо-бонусы',
    'кешбэк',
    'бюджет',
    'бюджет кампании',
    'расход',
    'расходы',
    'затраты',
    'потрачено',
    'balance',
    'bonuses',
    'my bonuses',
    'budget',
    'spent',
    'expenses',
  ],
  empty: {
    genitive: ['денег на счете', 'средств на счете'],
    nominative: [],
    undone: [],
    finished: [],
    sentences: ['счет пуст'],
  },
  value: exactMoney,
  sign: 'kept',
  contradicting: /заморож|заблокир|ожида|в обработке|зачислени|поступит|pending/u,
};

export const ads: AccountPage = {
  id: 'shop-ads',
  titles: [
    ...campaignWords.titles,
    'финансы',
    'продвижение',
    'wb продвижение',
    'finances',
    'promotion',
    'wb promotion',
  ],
  marks: [],
  facts: ['shop-ads', 'shop-ads-money'],
  read: ({ content, money, now }) => [
    readList(content, campaignWords, now),
    readAmount(content, adsMoneyWords, money, now),
  ],
};
