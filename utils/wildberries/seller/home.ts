import { type AmountWords, exactMoney, readAmount, showsCurrencies } from '../../reading/amount-reading';
import { controlAround } from '../../reading/boxes';
import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import type { Content } from '../../reading/content';
import type { Finding } from '../../reading/finding';
import { findPairs } from '../../reading/pairs';
import type { ControlReason } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import type { Box } from '../../screen/screen';
import type { AccountPage, PageView } from '../account-page';

/**
 * The portal's first page. «Баланс», «Можно вывести», «Вывести», «Почему нельзя вывести?»: official articles A-2198
 * (2026-07-29) and A-580 (2026-07-02). A debt has no page of its own: it is a balance below zero (A-29, A-2192). That the
 * sums stand beside these words is a guess, and so is everything English.
 */

const balanceLabels = [
  'баланс',
  'ваш баланс',
  'баланс продавца',
  'мой баланс',
  'текущий баланс',
  'общий баланс',
  'balance',
  'current balance',
  'your balance',
];
export const withdrawLabels = [
  'можно вывести',
  'доступно к выводу',
  'доступно для вывода',
  'available to withdraw',
  'available for withdrawal',
  'can be withdrawn',
];
/** «Задолженность», «Долг»: guesses. */
const debtLabels = ['задолженность', 'ваша задолженность', 'сумма задолженности', 'долг', 'debt', 'amount due'];
/** «Удержания», «Штрафы», «Приход и расход»: the chart beside the balance (A-2192). */
const otherLabels = [
  ...withdrawLabels,
  ...debtLabels,
  'удержания',
  'штрафы',
  'приход',
  'расход',
  'приход и расход',
  'продажи',
  'выручка',
  'к перечислению',
  'сумма заказов',
  'заказы',
  'deductions',
  'fines',
  'income',
  'expenses',
  'sales',
];

export const shopBalanceWords: AmountWords = {
  fact: 'shop-balance',
  labels: balanceLabels,
  others: otherLabels,
  empty: { genitive: [], nominative: [], undone: [], finished: [], sentences: [] },
  value: exactMoney,
  sign: 'kept',
  // Of the chart, of promises, of what is on its way elsewhere: any other sum speaks against a zero.
  rivals:
    /удерж|штраф|продаж|логист|приход|расход|заказ|выручк|хранен|реклам|продвижен|бонус|комисси|выкуп|оборот|лимит|выводите|в день|прошл|за недел|за месяц|минимальн|deduction|fine|penalt|sales|logistic|income|expense|order|storage|commission|bonus|limit|per day/u,
  // Money on its way, and a debt told apart, are no zero.
  contradicting:
    /задолженн|долг|заморож|заблокир|ожида|в обработке|зачислени|поступит|debt|pending|due|можно вывести|к выводу|withdraw/u,
};

/** The balance, and how much of it can be paid out. */
function readBalance({ content, money, now }: PageView): Finding {
  const finding = readAmount(content, shopBalanceWords, money, now);
  const { reading } = finding;
  const unclear = (detail: string): Finding => ({
    reading: { fact: 'shop-balance', state: 'unknown', reason: 'unclear', detail: asEvidence(detail) },
    from: finding.from,
  });
  // Money in two currencies is not told by either; of two balances, one of which cannot be read, nobody knows which is meant.
  if (reading.state !== 'unknown' && showsCurrencies(content, money) === 'several') return unclear(reading.evidence);
  const named = content.lines.filter(
    ({ norm, box }) => controlAround(box) === null && balanceLabels.includes(nameOf(norm)),
  );
  if (reading.state === 'none' && named.length > 1) return unclear(reading.evidence);
  if (reading.state !== 'some') return finding;
  // «(1 200 ₽)» and «Баланс - 1 200 ₽» may be a debt.
  if ((reading.amount ?? 0) > 0 && /[-–—−]\s?\d|\(\s?\d/u.test(reading.evidence)) return unclear(reading.evidence);
  const debts = findPairs(content, debtLabels, balanceLabels, (text) => exactMoney(text, money));
  const owed = debts.find(({ value }) => (value.amount ?? 0) !== 0);
  // A debt beside money of one's own: which of the two counts, nobody knows.
  if (owed && (reading.amount ?? 0) > 0)
    return {
      reading: {
        fact: 'shop-balance',
        state: 'unknown',
        reason: 'disagree',
        detail: asEvidence(`${reading.evidence} / ${owed.label.text} ${owed.line.text}`),
      },
      from: finding.from,
    };
  const pairs = findPairs(content, withdrawLabels, [...balanceLabels, ...debtLabels], (text) =>
    exactMoney(text, money),
  );
  const sums = new Set(pairs.map(({ value }) => value.amount));
  const [amount] = sums;
  const isTold = sums.size === 1 && amount !== undefined && pairs[0]?.value.currency === reading.currency;
  return isTold ? { ...finding, reading: { ...reading, withdrawable: amount } } : finding;
}

/** «Вывести», «Вывести сейчас»: official (A-2198). Only beside the balance: other things can be withdrawn, too. */
function findWithdraw({ screen, content }: PageView): Button | ControlReason {
  const named = findButtons(screen, (norm) =>
    /^(?:вывести(?: сейчас| деньги| средства)?|withdraw(?: now)?)$/u.test(norm),
  );
  return onlyButton(named.filter(({ box }) => content.has.has(box.from) && isBesideBalance(content, box)));
}

/** Between the balance and the button stands nothing but sums, their names, and other buttons. */
function isBesideBalance(content: Content, button: Box): boolean {
  const before = content.lines.filter(({ index }) => index < button.from).reverse();
  const other = before.find(
    ({ norm, box }) =>
      /\p{L}{3}/u.test(norm) &&
      controlAround(box) === null &&
      !withdrawLabels.includes(nameOf(norm)) &&
      !balanceLabels.includes(nameOf(norm)),
  );
  const label = before.find(({ norm }) => [...balanceLabels, ...withdrawLabels].includes(nameOf(norm)));
  return label !== undefined && (other === undefined || other.index < label.index);
}

/** «Баланс: 500 ₽» → «баланс» */
function nameOf(norm: string): string {
  return norm.replace(/[\s:]*[-−]?\s?\d.*$/u, '').replace(/:$/u, '');
}

export const shopHome: AccountPage = {
  id: 'shop-home',
  // The page has no known title: the widget's name stands for it.
  titles: balanceLabels,
  marks: [],
  facts: ['shop-balance'],
  read: (view) => [readBalance(view)],
  controls: { 'shop-withdraw': findWithdraw },
};
