import { localIso } from '../local-iso';
import type { KnownReading } from '../storage/readings';
import { letterFieldWords, letterPointWords, letterTaxWords, letterWords } from '../wildberries/guide/closing-letter';
import { fieldValue, type LetterFields } from './fields';
import type { Point, PointFact } from './points';

/**
 * The letter by which a seller asks to close the shop, a paragraph each. Lines within a paragraph end with `\n`. Nothing
 * is called settled but what a page showed to be nothing, or what the person says. Pure but for the time zone of its days.
 */
export function composeLetter(fields: LetterFields, points: readonly Point[]): string[] {
  const told = points.filter(({ choice }) => choice !== 'leave-out');
  const settled = told.flatMap((point) => settledLine(point) ?? []);
  const open = told.flatMap(({ fact, evidence }) => (evidence.kind === 'some' ? openLine(fact, evidence.known) : []));
  const unchecked = told
    .filter(({ evidence, choice }) => evidence.kind === 'unknown' && choice === 'say')
    .map(({ fact }) => letterPointWords[fact].within);
  return [
    letterWords.subject,
    requestOf(fields),
    ...(settled.length > 0 ? [listOf(letterWords.settled, settled)] : []),
    ...(open.length > 0 ? [listOf(letterWords.open, open)] : []),
    ...(unchecked.length > 0 ? [`${letterWords.unchecked} ${unchecked.join(', ')}.`] : []),
    isBalanceOpen(points) ? letterWords.confirmOpen : letterWords.confirm,
  ];
}

/** Also when the letter leaves the balance out: it is no smaller for that. */
function isBalanceOpen(points: readonly Point[]): boolean {
  return points.some(({ fact, evidence }) => fact === 'shop-balance' && evidence.kind === 'some');
}

function requestOf(fields: LetterFields): string {
  const tax = letterTaxWords[fields.taxKind];
  const parts = [
    `${letterFieldWords.name.label}: ${fieldValue(fields, 'name') ?? letterFieldWords.name.gap}`,
    `${tax.label}: ${fieldValue(fields, 'taxNumber') ?? tax.gap}`,
    `${letterFieldWords.shopId.label}: ${fieldValue(fields, 'shopId') ?? letterFieldWords.shopId.gap}`,
    `${letterFieldWords.contact.label}: ${fieldValue(fields, 'contact') ?? letterFieldWords.contact.gap}`,
  ];
  return [letterWords.request, ...parts.map((part) => `${part}.`)].join(' ');
}

function listOf(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `— ${line}`)].join('\n');
}

function settledLine({ fact, evidence, choice }: Point): string | null {
  const { name, none } = letterPointWords[fact];
  if (evidence.kind === 'none') return `${none} (${seenOn(evidence.at)})`;
  if (evidence.kind === 'ticked') return `${name}: ${letterWords.byWord} (${dayText(evidence.at)})`;
  return evidence.kind === 'unknown' && choice === 'settled' ? `${name}: ${letterWords.byWord}` : null;
}

function openLine(fact: PointFact, known: KnownReading & { state: 'some' }): string {
  const { name, ask } = letterPointWords[fact];
  const request = fact === 'shop-balance' ? balanceRequest(known.amount) : ask;
  const said = [`${name}: ${howMuch(fact, known)}`, ...(request === null ? [] : [request])].join(', ');
  return `${said} (${seenOn(known.at)})`;
}

function balanceRequest(amount: number | undefined): string | null {
  if (amount === undefined || amount === 0) return null;
  return amount < 0 ? letterWords.payDebt : letterWords.payOut;
}

function howMuch(fact: PointFact, known: KnownReading & { state: 'some' }): string {
  const { amount, count, until } = known;
  if (amount !== undefined) return `${known.approximate ? '≈ ' : ''}${sumText(amount, known.currency)}`;
  if (count !== undefined) {
    const pieces = letterPointWords[fact].counts === 'pieces' ? ` ${letterWords.pieces}` : '';
    return `${known.atLeast ? `${letterWords.atLeast} ` : ''}${numbers.format(count)}${pieces}`;
  }
  return until === undefined ? letterWords.some : `${letterWords.some} ${letterWords.until} ${isoText(until)}`;
}

const numbers = new Intl.NumberFormat('ru');

function sumText(amount: number, currency: KnownCurrency): string {
  const whole = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 };
  const format = currency
    ? new Intl.NumberFormat('ru', { ...whole, style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    : new Intl.NumberFormat('ru', whole);
  return format.format(amount).replace('-', '−');
}

type KnownCurrency = (KnownReading & { state: 'some' })['currency'];

function seenOn(at: number): string {
  return `${letterWords.seenOn} ${dayText(at)}`;
}

/** A day of the person's own calendar, as letters in Russian write it: 23.11.2026. */
function dayText(at: number): string {
  return isoText(localIso(at).slice(0, 10));
}

function isoText(day: string): string {
  return day.split('-').reverse().join('.');
}
