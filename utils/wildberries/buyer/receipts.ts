import { findDates } from '../../reading/date';
import { findList, judgeList, type ListWords } from '../../reading/list-reading';
import { findMoney } from '../../reading/money';
import type { Line } from '../../screen/screen';
import type { AccountPage } from './account-page';

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
    markOf: (line) => (isSum(line) ? 'sum' : null),
    // A receipt is a day and a sum: only a day (or a name) beside the sum makes a row.
    isAside: (line) => !isDay(line) && !/^(?:чек|кассовый чек|приход|возврат прихода|покупка|возврат)/u.test(line.norm),
  },
  classify: () => 'counts',
  isSingle: (row) => row.lines.filter(isSum).length === 1 && row.lines.filter(isDay).length < 2,
  unmarked: 'counts',
};

function isSum(line: Line): boolean {
  const money = findMoney(line.text, { rouble: 'RUB' });
  return money.length === 1 && line.norm.length <= 60 && !/^итого|^всего/u.test(line.norm);
}

function isDay(line: Line): boolean {
  return line.norm.length <= 60 && findDates(line.norm, new Date(), 'past').length > 0;
}

export const receipts: AccountPage = {
  id: 'receipts',
  titles: receiptWords.titles,
  marks: [
    'receipt-item', // data-testid, 2026-06 (market-trat)
  ],
  facts: ['receipts'],
  read: ({ content, screen, now }) => [judgeList(findList(content, receiptWords, now), 'receipts', screen.complete)],
};
