import { type AmountWords, exactMoney, readAmount, showsCurrencies } from '../../reading/amount-reading';
import type { Finding } from '../../reading/finding';
import { findTables } from '../../reading/table';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import type { TabNames } from './in-tabs';
import { participles, readStatusList, type StatusListNames, type StatusWords } from './status-list';

/**
 * «Продвижение → WB Продвижение», on cmp.wildberries.ru: «Кампании», «Финансы», «Единый счёт», «Мои бонусы»; statuses
 * active, paused, finished: official article A-1432 (2026). The specification (2026-07) knows 4 ready, 7 finished, 8
 * cancelled, 9 active, 11 paused. Their Russian words on the page are guesses.
 */
export const campaignStatus: StatusWords = {
  open: [
    'активна',
    'активная',
    'активно',
    'активен',
    'идут показы',
    'показы идут',
    'работает',
    ...participles('запущен', 'приостановлен', 'остановлен', 'запланирован'),
    'на паузе',
    'пауза',
    'показы приостановлены',
    'запуск',
    'не активна',
    'неактивна',
    'закончился бюджет',
    'недостаточно средств',
    'ожидает пополнения',
    'готова к запуску',
    'готово к запуску',
    'ожидает запуска',
    'на модерации',
    'черновик',
    'active',
    'running',
    'paused',
    'stopped',
    'not active',
    'on pause',
    'ready',
    'ready to launch',
    'ready to start',
    'scheduled',
    'on moderation',
    'draft',
  ],
  over: [
    ...participles('завершен', 'отменен', 'отклонен', 'удален', 'закончен'),
    'показы завершены',
    'отказ',
    'в архиве',
    'архив',
    'finished',
    'completed',
    'ended',
    'cancelled',
    'canceled',
    'rejected',
    'archived',
    'deleted',
  ],
  numbered: /^(?:(?:id|ид|кампания|campaign)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const campaignWords: StatusListNames = {
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
    genitive: [
      'кампании',
      'рекламной кампании',
      'кампаний',
      'рекламных кампаний',
      'активных кампаний',
      'активных рекламных кампаний',
    ],
    nominative: ['кампании', 'рекламные кампании'],
    undone: [
      'создали кампанию',
      'создали рекламную кампанию',
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
};

/** «Счёт» is paid in and cannot be withdrawn nor moved; «Баланс» is set off against sales (specification, A-1432). */
export const adsMoneyWords: AmountWords = {
  fact: 'shop-ads-money',
  labels: ['счет', 'на счете', 'рекламный счет', 'счет продвижения', 'account', 'ad account'],
  others: [
    // Both accounts together (A-1435).
    'единый счет',
    'single account',
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

/** Guesses, but where said above. */
export const campaignTabs: TabNames = {
  open: [
    'активные',
    'на паузе',
    'приостановленные',
    'готовы к запуску',
    'готовые к запуску',
    'запланированные',
    'active',
    'paused',
    'ready',
    'ready to start',
    'ready to launch',
  ],
  done: ['завершенные', 'архив', 'отклоненные', 'finished', 'completed', 'archive', 'rejected'],
};

/** A campaign's own money stands in a table; the account's does not, and not in two currencies. */
function readMoney({ content, money, now }: PageView): Finding {
  const [table] = findTables(content, adsMoneyWords.labels);
  if (table || showsCurrencies(content, money) === 'several')
    return { reading: { fact: 'shop-ads-money', state: 'unknown', reason: 'unclear' }, from: [] };
  return readAmount(content, adsMoneyWords, money, now);
}

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
  read: (view) => [readStatusList(view, campaignWords, campaignStatus, campaignTabs), readMoney(view)],
};
