import { withoutCounter } from '../../reading/content';
import { findDates } from '../../reading/date';
import { type ListWords, readList } from '../../reading/list-reading';
import { findMoney } from '../../reading/money';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import type { AccountPage } from '../account-page';

export const receiptWords: ListWords = {
  fact: 'receipts',
  // «Чеки»: tab, 2026; «Электронные чеки»: tab of the wallet page, mobile site 2022.
  titles: ['чеки', 'электронные чеки', 'мои чеки', 'кассовые чеки', 'чеки и квитанции', 'мои электронные чеки'],
  units: ['чек'],
  empty: {
    genitive: ['чеков', 'чека', 'квитанций'],
    nominative: ['чеки', 'квитанции'],
    undone: ['получали чеков', 'получили ни одного чека', 'совершали покупок', 'делали покупок'],
    finished: [],
    sentences: [],
  },
  wholeTabs: ['все', 'все чеки', 'за все время', 'чеки'],
  groups: null,
  row: {
    markOf: (segment) => (isSum(segment) ? 'sum' : isDay(segment) ? 'day' : null),
    // A sum alone is anything; with a day or the word for it, it is a receipt.
    isAside: (segment) => isSum(segment) || isDay(segment),
  },
  classify: (row) =>
    hasSum(row) && (hasDay(row) || row.lines.some((line) => saysReceipt(line.norm))) ? 'counts' : 'unknown',
  isSingle: (row) => isReceipt(row),
  settledMeansNone: false,
  unmarked: 'counts',
};

function isReceipt(row: Row): boolean {
  const segments = row.lines.flatMap(segmentsOf);
  return segments.filter(isSum).length <= 1 && segments.filter(isDay).length <= 1;
}

/** The word for one, but not the name of the page. */
function saysReceipt(norm: string): boolean {
  return /чек|приход/u.test(norm) && !receiptWords.titles.includes(withoutCounter(norm)) && !/чеков/u.test(norm);
}

function hasSum(row: Row): boolean {
  return row.lines.flatMap(segmentsOf).some(isSum);
}

function hasDay(row: Row): boolean {
  return row.lines.flatMap(segmentsOf).some(isDay);
}

function isSum(segment: string): boolean {
  return findMoney(segment, { rouble: 'RUB' }).length === 1 && !/^(?:итого|всего)/u.test(segment);
}

function isDay(segment: string): boolean {
  const [date] = findDates(segment, new Date(), 'past');
  return date !== undefined && segment.length - (date.end - date.start) <= 12;
}

export const receipts: AccountPage = {
  id: 'receipts',
  titles: receiptWords.titles,
  marks: [
    'receipt-item', // data-testid, 2026-06 (market-trat)
  ],
  facts: ['receipts'],
  read: ({ content, now }) => [readList(content, receiptWords, now)],
};
