import type { AccountPage } from '../account-page';
import { englishEmpty } from './english-empty';
import type { TabNames } from './in-tabs';
import { participles, readStatusList, type StatusListNames, type StatusWords } from './status-list';

/**
 * «Поставки и заказы → Поставки (FBW)»: official article A-767 (2026-07-16). The statuses «Не запланировано»,
 * «Запланировано», «Отгрузка разрешена», «Идёт приёмка», «Принято», «Отгружено на воротах»: official specification
 * (2026-07). The others are guesses.
 */
export const supplyStatus: StatusWords = {
  open: [
    ...participles('не запланирован', 'запланирован', 'создан', 'перенесен'),
    'отгрузка разрешена',
    'идет приемка',
    'ожидает приемки',
    'на модерации',
    'в обработке',
    'готова к отгрузке',
    'отгружена',
    'отгружено',
    'частично принята',
    'частично принято',
    'приемка начата',
    'оформлена',
    'на приемке',
    ...participles('отгружен').map((word) => `${word} на воротах`),
    'в пути',
    'черновик',
    'новая',
    'not planned',
    'planned',
    'shipment allowed',
    'unloading allowed',
    'acceptance in progress',
    'being accepted',
    'unloaded at the gate',
    'draft',
  ],
  over: [
    ...participles('принят', 'завершен', 'отменен', 'закрыт'),
    'отмена',
    'accepted',
    'completed',
    'cancelled',
    'canceled',
    'closed',
  ],
  numbered: /^(?:(?:поставка|заказ|supply|order)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const supplyWords: StatusListNames = {
  fact: 'shop-supplies',
  titles: [
    'поставки (fbw)',
    'поставки fbw',
    'поставки',
    'все поставки',
    'мои поставки',
    'fbw supplies',
    'supplies (fbw)',
    'supplies',
    'all supplies',
  ],
  units: ['постав', 'supply', 'supplies'],
  empty: {
    genitive: ['поставок', 'поставок fbw', 'запланированных поставок'],
    nominative: ['поставки', 'поставки fbw'],
    undone: ['создали ни одной поставки', 'создавали поставок', 'создавали поставки'],
    finished: ['приняты', 'завершены'],
    sentences: [englishEmpty('supplies|fbw supplies|planned supplies')],
  },
  wholeTabs: ['все', 'все поставки', 'активные', 'актуальные', 'all', 'all supplies', 'active'],
  groups: {
    open: ['активные', 'актуальные', 'active'],
    closed: ['архив', 'история', 'завершенные', 'archive', 'history'],
  },
};

/** Guesses, but where said above. */
export const supplyTabs: TabNames = {
  open: ['актуальные', 'активные', 'current', 'active'],
  done: ['завершенные', 'архив', 'история', 'отмененные', 'completed', 'archive', 'history'],
};

export const supplies: AccountPage = {
  id: 'shop-supplies',
  titles: supplyWords.titles,
  marks: [],
  facts: ['shop-supplies'],
  read: (view) => [readStatusList(view, supplyWords, supplyStatus, supplyTabs)],
};
