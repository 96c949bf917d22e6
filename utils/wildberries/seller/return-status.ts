import type { Content } from '../../reading/content';
import { findDates, isoDay } from '../../reading/date';
import type { Finding } from '../../reading/finding';
import { findList, judgeList } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { columnOf, findTables } from '../../reading/table';
import { normalise } from '../../reading/words';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';
import type { TabNames } from './in-tabs';
import {
  participles,
  readStatusList,
  rowsSaying,
  type StatusListNames,
  type StatusWords,
  statusListWords,
} from './status-list';

/**
 * «Возвраты и перемещения», tabs «Активные» and «История», and the statuses «Оформлен», «Погружен в машину до СЦ/РЦ», «В
 * пути в ПВЗ», «Готов к выдаче», «Неподбор», «Истёк срок хранения», «Отмена оператором КЦ»: official article A-1313
 * (2026-09-04). The others are guesses.
 */
const ready = [
  'в пвз',
  'доставлен в пвз',
  'ожидает получения',
  'готов к выдаче',
  'готов к получению',
  'готово к выдаче',
  'готов к возврату',
  'ready for pickup',
  'ready for pick-up',
];

export const goodsReturnStatus: StatusWords = {
  open: [
    ...ready,
    ...participles('оформлен', 'создан', 'собран', 'отгружен', 'отправлен', 'отсортирован'),
    'новый',
    'новая',
    'в сборке',
    'собирается',
    'на сборке',
    'в обработке',
    'ожидает сборки',
    'погружен в машину до сц',
    'погружен в машину до рц',
    'погружен в машину до сц/рц',
    'погружен в машину',
    'в пути в пвз',
    'едет в пвз',
    'собирается на складе',
    'передан в доставку',
    'ожидает отправки',
    'в пути',
    'в пути на пвз',
    'в пути на склад',
    'прибыл в сц',
    'прибыл в рц',
    'прибыл в пвз',
    'registered',
    'issued',
    'created',
    'on the way to the pickup point',
    'on the way to the pick-up point',
    'on the way',
    'in transit',
    'loaded into the truck',
    'loaded to the sorting centre',
    'loaded to the sorting center',
  ],
  over: [
    'неподбор',
    'истек срок хранения',
    'отмена оператором кц',
    'отмена',
    ...participles('отменен', 'выдан', 'получен', 'завершен', 'возвращен', 'утилизирован', 'закрыт'),
    'not found',
    'storage period expired',
    'cancelled by the operator',
    'cancelled',
    'canceled',
    'handed over',
    'handed out',
    'received',
    'completed',
  ],
  numbered: /^(?:(?:возврат|заявка|перемещение|задание|return|request)[\s:]*(?:№|#|n)?|№)\s?\d[\d-]*$/u,
};

export const goodsReturnWords: StatusListNames = {
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
};

/** Returns under way, how many wait, and until when the first of them is kept. */
function readReturns(view: PageView): Finding {
  const { content, screen, now } = view;
  const finding = readStatusList(view, goodsReturnWords, goodsReturnStatus, goodsReturnTabs);
  const { reading } = finding;
  if (reading.state !== 'some') return finding;
  const finds = findList(content, statusListWords(content, goodsReturnWords, goodsReturnStatus), now);
  const own = judgeList(finds, 'shop-goods-returns', screen.complete);
  // Of a part nobody can say which must be fetched first.
  if (reading.atLeast || own.state !== 'some' || reading.count !== finds.counted.length) return finding;
  const waiting = rowsSaying(content, finds.counted, goodsReturnStatus, ready);
  const [storedUntil] = keptUntil(content, waiting, now).sort();
  return { ...finding, reading: { ...reading, ready: waiting.length, ...(storedUntil ? { storedUntil } : {}) } };
}

/** Names of a column, or of a value in a card, that is the last day of storage. Guesses. */
export const keptNames = [
  'хранится до',
  'хранение до',
  'срок хранения',
  'срок хранения до',
  'хранение',
  'забрать до',
  'stored until',
  'pick up by',
  'storage until',
];
const kept = /хран|забрать|заберите|готов|stored|pick up|ready/u;

/** «Хранится до 28 ноября», «Готов к выдаче до 28.11.2026»; the day under a column, or behind a label, of such a name. */
function keptUntil(content: Content, rows: readonly Row[], now: Date): string[] {
  const [table, ...others] = findTables(content, keptNames);
  const column = table && others.length === 0 ? columnOf(table, keptNames) : null;
  const cells = new Map(column === null ? [] : table?.rows.map((row) => [row.box, row.cells[column] ?? '']));
  return rows.flatMap((row) => {
    const cell = row.box && cells.get(row.box);
    return (cell && dayIn(cell, now)) || daysIn(row, now);
  });
}

function daysIn({ lines }: Row, now: Date): string[] {
  return lines.flatMap(({ norm }, at) => {
    const label = norm.replace(/:$/u, '');
    if (keptNames.includes(label)) return dayIn(lines[at + 1]?.norm ?? '', now) ?? [];
    if (!kept.test(norm)) return [];
    return findDates(norm, now, 'near')
      .filter(({ start }) => /(?:^|\s)(?:до|по|until|by):? $/u.test(norm.slice(0, start)))
      .map(({ day }) => isoDay(day));
  });
}

/** A text that is a day, with «до» before it or without. */
function dayIn(text: string, now: Date): string | null {
  const norm = normalise(text);
  const [date, ...rest] = findDates(norm, now, 'near');
  if (!date || rest.length > 0 || !/^(?:хранится |stored )?(?:до |until |by )?$/u.test(norm.slice(0, date.start)))
    return null;
  return isoDay(date.day);
}

/** Guesses, but where said above. */
export const goodsReturnTabs: TabNames = {
  open: ['активные', 'active'],
  done: ['история', 'архив', 'history', 'archive'],
};

export const returnStatus: AccountPage = {
  id: 'shop-return-status',
  titles: [...goodsReturnWords.titles, 'возвраты', 'статусы возвратов', 'статус возвратов'],
  marks: [],
  facts: ['shop-goods-returns'],
  read: (view) => [readReturns(view)],
};
