import { findDates, isoDay } from '../../reading/date';
import type { Finding } from '../../reading/finding';
import { findList, judgeList, type ListWords, listPassages } from '../../reading/list-reading';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/rows';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import { type StatusWords, statusesOf, statusList } from './status-list';

/**
 * «Возвраты и перемещения», tabs «Активные» and «История», and the statuses «Оформлен», «Погружен в машину до СЦ/РЦ», «В
 * пути в ПВЗ», «Готов к выдаче», «Неподбор», «Истёк срок хранения», «Отмена оператором КЦ»: official article A-1313
 * (2026-09-04). The others are guesses.
 */
const ready = [
  'готов к выдаче',
  'готов к получению',
  'готово к выдаче',
  'готов к возврату',
  'ready for pickup',
  'ready for pick-up',
];

const status: StatusWords = {
  open: [
    ...ready,
    'оформлен',
    'оформлено',
    'создан',
    'в сборке',
    'собирается',
    'на сборке',
    'погружен в машину до сц',
    'погружен в машину до рц',
    'погружен в машину до сц/рц',
    'погружен в машину',
    'в пути в пвз',
    'в пути',
    'в пути на пвз',
    'прибыл в сц',
    'прибыл в рц',
    'registered',
    'created',
    'on the way to the pickup point',
    'on the way',
    'in transit',
    'loaded into the truck',
  ],
  over: [
    'неподбор',
    'истек срок хранения',
    'отмена оператором кц',
    'отменен',
    'отменено',
    'отмена',
    'выдан',
    'выдано',
    'получен',
    'завершен',
    'завершено',
    'возвращен',
    'утилизирован',
    'not found',
    'storage period expired',
    'cancelled',
    'canceled',
    'handed over',
    'issued',
    'received',
    'completed',
  ],
  numbered: /^(?:(?:возврат|заявка|перемещение|задание|return|request)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const goodsReturnWords: ListWords = {
  fact: 'shop-goods-returns',
  titles: [
    'возвраты и перемещения',
    'возвраты товаров',
    'возвраты продавцу',
    'возврат товаров продавцу',
    'отчет по возвратам и перемещениям',
    'отчет о возвратах и перемещениях',
    'активные возвраты',
    'returns and transfers',
    'returns and relocations',
    'goods returns',
  ],
  units: ['возврат', 'перемещен', 'товар', 'return'],
  empty: {
    genitive: [
      'возвратов',
      'возвратов и перемещений',
      'перемещений',
      'возвратов товара',
      'возвратов товаров',
      'возвратов со склада',
      'заявок на возврат',
    ],
    nominative: ['возвраты', 'перемещения', 'возвраты и перемещения'],
    undone: ['оформляли возвратов', 'оформили ни одного возврата', 'оформляли возвраты', 'создали ни одного возврата'],
    finished: ['завершены', 'выданы', 'получены'],
    sentences: [englishEmpty('returns|returns and transfers|returns or transfers|goods returns')],
  },
  wholeTabs: ['активные', 'все', 'active', 'all'],
  groups: { open: ['активные', 'active'], closed: ['история', 'архив', 'history', 'archive'] },
  ...statusList(status),
};

/** Returns under way, how many wait, and until when the first of them is kept. */
function readReturns({ content, screen, now }: PageView): Finding {
  const finds = findList(content, goodsReturnWords, now);
  const reading = judgeList(finds, 'shop-goods-returns', screen.complete);
  return { reading: withPickUp(reading, finds.counted, now), from: listPassages(content, finds, reading) };
}

function withPickUp(reading: Reading, counted: readonly Row[], now: Date): Reading {
  // Of a part nobody can say which must be fetched first.
  if (reading.state !== 'some' || reading.count !== counted.length || reading.atLeast) return reading;
  const waiting = counted.filter((row) => statusesOf(row, status).some((text) => ready.includes(text)));
  const [storedUntil] = waiting.flatMap((row) => keptUntil(row, now)).sort();
  return { ...reading, ready: waiting.length, ...(storedUntil ? { storedUntil } : {}) };
}

const kept = /хран|забрать|заберите|готов|выда[чт]|pick|stored|ready/u;

/** «Хранится до 28 ноября», «Готов к выдаче до 28.11.2026», and the day in a column of that name. */
function keptUntil(row: Row, now: Date): string[] {
  return row.lines
    .filter(({ norm }) => kept.test(norm) || /^(?:до|until|by) \d/u.test(norm))
    .flatMap(({ norm }) =>
      findDates(norm, now, 'near')
        .filter(({ start }) => /(?:^|\s)(?:до|по|until|by) $/u.test(norm.slice(0, start)))
        .map(({ day }) => isoDay(day)),
    );
}

export const returnStatus: AccountPage = {
  id: 'shop-return-status',
  titles: goodsReturnWords.titles,
  marks: [],
  facts: ['shop-goods-returns'],
  read: (view) => [readReturns(view)],
};
