import { isBusy } from '../../reading/busy';
import type { Content } from '../../reading/content';
import { findDates } from '../../reading/date';
import { doubtOn } from '../../reading/doubt';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import { type Finding, nameIn, passageOf } from '../../reading/finding';
import { showsPart } from '../../reading/part';
import type { Reading, UnknownReading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { type Sum, sumOf } from '../../reading/summed';
import { findTitles, type Title } from '../../reading/titles';
import type { Line } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';
import { englishEmpty } from './english-empty';

/**
 * «Аналитика → Отчёты → Отчёт по остаткам на складе». The columns «В пути до получателей», «В пути возвраты на склад WB»,
 * «Всего находится на складах»: official article A-1303 (2026-09-04) and the official specification (2026-07). English
 * names are guesses.
 */
const titles = [
  'отчет по остаткам на складе',
  'отчет по остаткам на складах',
  'отчет по остаткам',
  'остатки на складах',
  'остатки на складах wb',
  'остатки по складам',
  'по остаткам на складе',
  'warehouse stock report',
  'stock report',
  'stock in warehouses',
];
const atWarehouses = [
  'всего находится на складах',
  'total in warehouses',
  'total at warehouses',
  'in warehouses, total',
];
const toBuyers = [
  'в пути до получателей',
  'в пути до покупателей',
  'on the way to recipients',
  'on the way to customers',
  'on the way to buyers',
  'in transit to recipients',
  'in transit to customers',
];
const fromBuyers = [
  'в пути возвраты на склад wb',
  'в пути возвраты на склад',
  'returns on the way to wb warehouse',
  'returns on the way to the wb warehouse',
  'returns on the way to the warehouse',
  'returns in transit to wb warehouse',
  'in transit returns to wb warehouse',
];
const all = [...atWarehouses, ...toBuyers, ...fromBuyers];

export const stockWords = { titles, columns: all };

const empty: EmptyWords = {
  genitive: [
    'остатков',
    'остатков на складах',
    'остатков на складах wb',
    'товаров на складах',
    'товаров на складах wb',
    'товаров на складе',
  ],
  nominative: ['остатки', 'остатки на складах', 'товары на складах'],
  undone: [],
  finished: [],
  sentences: [
    'на складах(?: wb| wildberries)? (?:пока )?нет (?:ваших )?(?:товаров|остатков)',
    'товара? (?:ваш[а-я]+ )?на складах(?: wb)? нет',
    englishEmpty('stock|goods in warehouses|items in warehouses|stock in warehouses|goods in wb warehouses'),
    'none of your goods are in (?:wb )?warehouses',
  ],
};

/** Pieces at the warehouses, to buyers and back. Each of the three must be told: what is on the way comes back. */
function readStock({ content, screen, now }: PageView): Finding {
  const fact = 'shop-stock';
  const named = findTitles(content, titles, []);
  const from = nameIn(content, named);
  const unknown = (reason: UnknownReading['reason'], detail?: string): Finding => ({
    reading: { fact, state: 'unknown', reason, ...(detail ? { detail: asEvidence(detail) } : {}) },
    from,
  });
  const sums = [atWarehouses, toBuyers, fromBuyers].map((labels) =>
    sumOf(
      content,
      labels,
      all.filter((label) => !labels.includes(label)),
    ),
  );
  const sentence = findEmptyState(content, empty, named, now) ?? zeroIn(named);
  const isPart = showsPart(content, ['все', 'все склады', 'все товары', 'all', 'all warehouses'], titles);
  const told = sums.filter((sum): sum is Sum & { kind: 'sum' } => sum.kind === 'sum');
  const [here, there, back] = sums;
  const pieces = told.reduce((all, { total }) => all + total, 0);
  if (told.some(({ total }) => total > 0)) {
    if (sentence) return unknown('disagree', `${sentence.text} / ${told.map(({ evidence }) => evidence).join(', ')}`);
    const isWhole = told.length === 3 && told.every(({ extent }) => extent === 'whole') && !isBusy(content) && !isPart;
    const way = there?.kind === 'sum' && back?.kind === 'sum' ? { onTheWay: there.total + back.total } : {};
    const reading: Reading = {
      fact,
      state: 'some',
      count: pieces,
      ...way,
      ...(isWhole && screen.complete ? {} : { atLeast: true as const }),
      evidence: asEvidence(told.map(({ evidence }) => evidence).join(', ')),
    };
    return { reading, from: [...from, ...told.map(({ from }) => from)] };
  }
  if (isBusy(content)) return unknown('loading');
  const unread = sums.find((sum): sum is Sum & { kind: 'unknown' } => sum.kind === 'unknown');
  if (unread) return unknown(unread.reason, unread.detail);
  const doubt = doubtBeside(content, now);
  const shown = told.map(({ evidence }) => evidence).join(', ') || sentence?.text;
  if (isPart && shown) return unknown('partial', shown);
  if (sentence && told.length === 0) {
    if (!screen.complete || doubt) return unknown('unclear', doubt ?? sentence.text);
    return {
      reading: { fact, state: 'none', evidence: asEvidence(sentence.text) },
      from: [passageOf(sentence), ...from],
    };
  }
  if (told.length === 0) return unknown(named.length > 0 ? 'unclear' : 'not-shown');
  // A column is not shown: the table can be set up («Настройка таблицы»).
  if (told.length < 3 || here?.kind !== 'sum')
    return unknown('partial', told.map(({ evidence }) => evidence).join(', '));
  if (told.some(({ extent }) => extent === 'part')) return unknown('partial', here.evidence);
  if (!screen.complete || doubt) return unknown('unclear', doubt ?? here.evidence);
  return {
    reading: { fact, state: 'none', evidence: asEvidence(told.map(({ evidence }) => evidence).join(', ')) },
    from: [...from, here.from],
  };
}

/** «Отчёт по остаткам на складе 0»: no goods are in it. */
function zeroIn(titles: readonly Title[]): Line | null {
  const zero = titles.find(({ kind, count }) => kind !== 'control' && count?.count === 0 && !count.atLeast);
  return zero?.line ?? null;
}

/** The report is of a moment, and says so: of today or yesterday that is no doubt, of an earlier day it is one. */
function doubtBeside(content: Content, now: Date): string | null {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const dated = content.lines.flatMap((line) => {
    if (!/^(?:данные|отчет|остатки)(?: \p{L}+){0,4} (?:на|от|за) /u.test(line.norm)) return [];
    const [date] = findDates(line.norm, now, 'past');
    return date ? [{ line, isOld: new Date(date.day.year, date.day.month - 1, date.day.day) < yesterday }] : [];
  });
  const old = dated.find(({ isOld }) => isOld);
  if (old) return old.line.text;
  return doubtOn({ ...content, lines: content.lines.filter((line) => !dated.some((one) => one.line === line)) });
}

export const stock: AccountPage = {
  id: 'shop-stock',
  titles,
  marks: [],
  facts: ['shop-stock'],
  read: (view) => [readStock(view)],
};
