import { type ListWords, readList } from '../../reading/list-reading';
import type { AccountPage } from '../account-page';
import { englishEmpty } from './english-empty';
import { type StatusWords, statusList } from './status-list';

/**
 * «Поставки и заказы → Поставки (FBW)»: official article A-767 (2026-07-16). The statuses «Не запланировано»,
 * «Запланировано», «Отгрузка разрешена», «Идёт приёмка», «Принято», «Отгружено на воротах»: official specification
 * (2026-07). The others are guesses.
 */
const status: StatusWords = {
  open: [
    'не запланировано',
    'запланировано',
    'запланирована',
    'отгрузка разрешена',
    'идет приемка',
    'отгружено на воротах',
    'отгружена на воротах',
    'в пути',
    'создана',
    'перенесена',
    'черновик',
    'not planned',
    'planned',
    'shipment allowed',
    'unloading allowed',
    'acceptance in progress',
    'being accepted',
    'unloaded at the gate',
  ],
  over: [
    'принято',
    'принята',
    'завершена',
    'завершено',
    'отменена',
    'отменено',
    'accepted',
    'completed',
    'cancelled',
    'canceled',
  ],
  numbered: /^(?:(?:поставка|заказ|supply|order)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const supplyWords: ListWords = {
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
  ...statusList(status),
};

export const supplies: AccountPage = {
  id: 'shop-supplies',
  titles: supplyWords.titles,
  marks: [],
  facts: ['shop-supplies'],
  read: ({ content, now }) => [readList(content, supplyWords, now)],
};
