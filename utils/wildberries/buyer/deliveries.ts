import { controlAround } from '../../reading/boxes';
import { type Content, withoutCounter } from '../../reading/content';
import { findDates, isoDay } from '../../reading/date';
import type { Finding } from '../../reading/finding';
import { findList, judgeList, type ListFinds, type ListWords, listPassages } from '../../reading/list-reading';
import type { Reading, SomeReading } from '../../reading/reading';
import { picturesIn, type Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';
import { announcedIn, announcesDay, arrivalIn } from './arrival';

/** At the pick-up point. «Готов к получению», «Приходите за товаром»: scrapers 2021–23; «Готов к выдаче»: 2023–26. The rest are guesses. */
const ready = [
  'готов к выдаче',
  'готов к получению',
  'приходите за товаром',
  'готово к выдаче',
  'готова к выдаче',
  'готово к получению',
  'можно забрать',
  'можно забирать',
  'ожидает получения',
  'ожидает в пункте выдачи',
  'ждет вас в пункте выдачи',
  'ждет вас',
  'прибыл в пункт выдачи',
  'прибыл на пункт выдачи',
  'доставлен в пункт выдачи',
  'доставлен на пункт выдачи',
  'в пункте выдачи',
  'уже в пункте выдачи',
];

/** Not there yet. «Отсортирован в сортировочном центре», «В пути на пункт выдачи»: clients 2022–26. The rest are guesses. */
const onTheWay = [
  'отсортирован',
  'в пути',
  'едет в пункт выдачи',
  'едет к вам',
  'в сортировочном центре',
  'собираем',
  'собирается',
  'в сборке',
  'на сборке',
  'собран',
  'оформлен',
  'оплачен',
  'заказ принят',
  'принят в обработку',
  'в обработке',
  'обрабатывается',
  'ожидает отправки',
  'ожидает сборки',
  'ожидает оплаты',
  'передан в доставку',
  'передан курьеру',
  'передается в доставку',
  'в доставке',
  'доставляется',
  'отправлен',
  'отгружен',
  'у курьера',
  'курьер в пути',
  'задерживается',
  'прибудет',
  'приедет',
  'прибыл на склад',
  'прибыл в сортировочный центр',
  'покинул склад',
  'покинул сортировочный центр',
  'на складе',
  'ожидается',
  'доставим',
];

/** Over: nothing to wait for. Guesses; the archive's status values (2026) are «Purchased», «Rejected», «Canceled». */
const over = ['получен', 'получено', 'получена', 'выкуплен', 'выкуплено', 'вручен', 'отменен', 'отменено', 'отменена'];

export const parcelWords: ListWords = {
  fact: 'parcels',
  // «Доставки», «Мои доставки»: mobile site 2022. The others are guesses.
  titles: [
    'доставки',
    'мои доставки',
    'активные доставки',
    'текущие доставки',
    'ближайшие доставки',
    'мои посылки',
    'посылки',
    'мои заказы',
    'активные заказы',
    'текущие заказы',
    'заказы в пути',
  ],
  units: ['товар', 'посыл', 'заказ', 'доставк', 'вещ'],
  empty: {
    genitive: [
      'доставок',
      'доставки',
      'посылок',
      'посылки',
      'заказов',
      'заказа',
      'товаров',
      'товара',
      'товаров в доставке',
      'товаров в пути',
      'заказов в пути',
      'заказов в доставке',
    ],
    nominative: ['доставки', 'посылки', 'заказы', 'товары', 'доставка'],
    undone: [
      'ждете',
      'ожидаете',
      'заказали',
      'заказывали',
      'оформили заказ',
      'оформляли заказы',
      'сделали заказ',
      'делали заказов',
      'оформили ни одного заказа',
      'сделали ни одного заказа',
    ],
    finished: ['получены', 'завершены', 'доставлены и получены', 'вручены'],
    // «Здесь будут товары»: an h1 of the empty page in working code of 2025-12 to 2026.
    sentences: ['здесь будут товары', 'вы все забрали', 'вы все получили', 'нечего ждать', 'ждать нечего'],
  },
  wholeTabs: ['все', 'активные', 'текущие', 'ожидаются', 'в доставке', 'все доставки', 'все заказы'],
  groups: null,
  row: {
    markOf: (segment, line) => (statusIn(line) && statusOfSegment(segment) ? 'status' : null),
    isAside: (segment) => statusOfSegment(segment) !== null || storage.test(segment) || announcesDay(segment),
  },
  classify: (row) => classify(row),
  isSingle: (row) => row.box === null || picturesIn(row.box) < 2,
  settledMeansNone: false,
  unmarked: 'unknown',
};

type Status = 'ready' | 'on-the-way' | 'over';

/** «Ваш заказ», «Статус», before a status. */
const lead = /^(?:(?:ваш |ваша )?(?:заказ|товар|посылка)(?: №? ?[\d-]+)?|статус|состояние)\s+/u;

/** «Готово к выдаче 0 товаров»: how many, and not where one is. */
const tally = /^[\s:]*(?:\d+(?: (?:товар|заказ|посыл|шт|доставк)\p{L}*)?|(?:заказов|товаров|посылок).*)$/u;

/** «Привезём завтра»; without a day it is what shops promise everybody. A guess. */
const bringing = /^привезем (?:сегодня|завтра|послезавтра|(?:до |к |с )?\d{1,2}(?:[ .-]|$))/u;

/**
 * The status that a segment is: a known phrase at its beginning. A settled one must be the whole, but for a day:
 * «Возврат бесплатный» and «Получен рейтинг» are no statuses.
 */
function statusOfSegment(segment: string): Status | null {
  const text = segment.replace(lead, '');
  if (over.some((phrase) => text === phrase || new RegExp(`^${phrase} [\\d.]+(?: \\p{L}+)?$`, 'u').test(text)))
    return 'over';
  if (bringing.test(text)) return 'on-the-way';
  const negated = /^(?:еще )?не /u.exec(text)?.[0] ?? '';
  const claim = text.slice(negated.length);
  const phrase = [...ready, ...onTheWay].find(
    (at) => claim.startsWith(at) && !/^[\p{L}\d]/u.test(claim.slice(at.length)),
  );
  if (!phrase || claim.length > phrase.length + 80 || tally.test(claim.slice(phrase.length))) return null;
  return ready.includes(phrase) && negated === '' ? 'ready' : 'on-the-way';
}

function statusIn(line: Line): Status | null {
  const segments = segmentsOf(line);
  if (controlAround(line.box)?.role === 'button' || segments.some((segment) => /^нет /u.test(segment))) return null;
  for (const segment of segments) {
    const status = statusOfSegment(segment);
    if (status) return status;
  }
  return null;
}

const storage = /хран|забрать|заберите|забери|выдач|ждет/u;

const progress: readonly Status[] = ['on-the-way', 'ready', 'over'];

/**
 * Where a row's parcel is now. A row may tell its history: newest first, or with a day at every step. Steps without days
 * may be a scale that shows also what has not come yet.
 * @returns `unclear` when the row says more than one thing and no order
 */
function statusOf(row: Row, now: Date): Status | 'unclear' | null {
  const steps = row.lines.flatMap((line) => {
    const status = statusIn(line);
    return status ? [{ rank: progress.indexOf(status), dated: findDates(line.norm, now, 'past').length > 0 }] : [];
  });
  const ranks = steps.map(({ rank }) => rank);
  const [first] = ranks;
  if (first === undefined) return null;
  if (ranks.every((rank, at) => rank <= (ranks[at - 1] ?? rank))) return progress[first] ?? null;
  const rises = ranks.every((rank, at) => rank >= (ranks[at - 1] ?? rank));
  return rises && steps.every(({ dated }) => dated) ? (progress[ranks.at(-1) ?? first] ?? null) : 'unclear';
}

function classify(row: Row): 'counts' | 'over' | 'unknown' {
  const status = statusOf(row, new Date());
  // Goods on sale say when they would come.
  if (row.lines.some((line) => /^(?:в корзину|купить|добавить в корзину)$/u.test(line.norm))) return 'unknown';
  if (status !== 'unclear') return status === null ? 'unknown' : status === 'over' ? 'over' : 'counts';
  return row.lines.some((line) => statusIn(line) === 'over') ? 'unknown' : 'counts';
}

/** Days that something waits until: «хранится до 28 ноября», «готов к выдаче до 28.11», the nearest such day. */
function storageDays(row: Row, now: Date): string[] {
  return row.lines
    .filter((line) => storage.test(line.norm))
    .flatMap((line) => {
      // «Доставим в пункт выдачи до 28 ноября» is about coming and not about waiting.
      const announced = announcedIn(line.norm, '', now);
      return findDates(line.norm, now, 'near')
        .filter((date) => /(?:^|\s)(?:до|по) $/u.test(line.norm.slice(0, date.start)))
        .map((date) => isoDay(date.day))
        .filter((day) => !announced.includes(day) && !announced.includes(null));
    });
}

/** The last day on which a parcel on its way is said to come; `null` unless each of them says its day. */
function lastArrival(rows: readonly Row[], now: Date): string | null {
  const coming = rows.filter((row) => statusOf(row, now) === 'on-the-way');
  const days = coming.map((row) =>
    arrivalIn(
      row.lines.map(({ norm }) => norm),
      now,
    ),
  );
  return days.every((day) => day !== null) ? (days.sort().at(-1) ?? null) : null;
}

/** «Готовы к выдаче» over goods that do not say it themselves: how many these are is not told. */
function hasStatusHeading(content: Content): boolean {
  return content.headings.some(
    ({ norm, level }) =>
      level > 1 &&
      (statusOfSegment(withoutCounter(norm)) !== null ||
        /^(?:готов[ыо]|едут|ждут|ожидают|можно забрать|к получению|к выдаче)/u.test(norm)),
  );
}

/** Parcels on their way or waiting. */
function readParcels({ content, screen, now }: PageView): Finding {
  const finds = findList(content, parcelWords, now);
  const reading = judgeList(finds, 'parcels', screen.complete);
  const told = reading.state === 'some' ? withStages(content, finds, reading, now) : reading;
  return { reading: told, from: listPassages(content, finds, reading) };
}

/** How many of the parcels are ready, the earliest day that one is stored until, and when the last will have come. */
function withStages(content: Content, finds: ListFinds, reading: SomeReading, now: Date): Reading {
  if (finds.counted.length === 0) return reading;
  const statuses = finds.counted.map((row) => statusOf(row, now));
  // Of a part of the parcels nobody can say how many are ready, nor which must be fetched first.
  if (reading.count === undefined || reading.atLeast === true) return reading;
  if (hasStatusHeading(content)) return { ...reading, atLeast: true };
  if (reading.count !== finds.counted.length) return reading;
  const isClear = !statuses.includes('unclear');
  const ready = isClear ? { ready: statuses.filter((status) => status === 'ready').length } : {};
  const storedUntil = finds.counted.flatMap((row) => storageDays(row, now)).sort()[0];
  const arrives = isClear ? lastArrival(finds.counted, now) : null;
  return { ...reading, ...ready, ...(storedUntil ? { storedUntil } : {}), ...(arrives ? { arrives } : {}) };
}

export const deliveries: AccountPage = {
  id: 'deliveries',
  titles: parcelWords.titles,
  marks: [
    'delivery-page', // data-testid, working code 2025-12 to 2026
    'profile-shippings-page', // data-qa, mobile site 2022
  ],
  facts: ['parcels'],
  read: (view) => [readParcels(view)],
};
