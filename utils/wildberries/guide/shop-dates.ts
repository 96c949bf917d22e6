import type { Confidence, FactId } from './facts';
import type { SourceId } from './sources';

/**
 * What may be done when on the way out of a shop, counted from days that the person knows. A day is `YYYY-MM-DD` of no time
 * zone: counting goes by the calendar, so no change of the clocks moves it.
 *
 * Sources rarely say whether the first day counts. A last day is counted so that it holds either way, the day itself being
 * the first; so is a first day, the later one being taken.
 */

/** What the person knows the day of, the usual ones first. */
export const shopStarts = [
  'last-sale',
  'supply',
  'pickup',
  'tariff',
  'claim',
  'debt',
  'phone',
  'cards',
  'report',
] as const;
export type ShopStart = (typeof shopStarts)[number];

/** Minimum terms of an option of the tariff constructor, in days. */
export const tariffTerms = [14, 30, 90] as const;
export type TariffTerm = (typeof tariffTerms)[number];

export interface ShopAnswers {
  /** What is no day, or too far away to be meant, is passed over. */
  readonly days: Readonly<Partial<Record<ShopStart, string>>>;
  readonly term: TariffTerm;
}

/** `by`: the last day for something. `from`: the first day on which it may be done. `expect`: it happens by itself. */
export type ShopDateKind = 'by' | 'from' | 'expect';

export interface ShopDate {
  readonly id: ShopDateId;
  readonly start: ShopStart;
  readonly day: string;
  readonly kind: ShopDateKind;
  readonly sources: readonly SourceId[];
}

export type ShopDateId = keyof typeof table;

/** What the dates of a start rest on. Where sources disagree each of its dates names its own. */
export interface ShopRule {
  readonly start: ShopStart;
  readonly sources: readonly SourceId[];
  /** The facts of the guide that tell the same: when they were checked, so was the rule. */
  readonly facts: readonly FactId[];
  readonly confidence: Confidence;
}

export const shopRules: readonly ShopRule[] = [
  {
    start: 'last-sale',
    sources: ['helpPayout', 'helpBalance'],
    facts: ['payoutMonday', 'lastMoney'],
    confidence: 'official',
  },
  { start: 'supply', sources: ['helpSupply'], facts: ['supplyCancel'], confidence: 'official' },
  { start: 'pickup', sources: ['helpReturn', 'helpReturnReport'], facts: ['returnPickup'], confidence: 'official' },
  { start: 'tariff', sources: ['helpConstructor'], facts: ['constructorTerm'], confidence: 'official' },
  { start: 'claim', sources: ['helpClaims'], facts: ['claimsFiveDays'], confidence: 'official' },
  { start: 'debt', sources: ['helpDebt'], facts: ['debtTerm', 'debtPayment'], confidence: 'official' },
  { start: 'phone', sources: ['helpAccess'], facts: ['keepPhone'], confidence: 'official' },
  { start: 'cards', sources: ['helpCards'], facts: ['cardsKeepSelling'], confidence: 'official' },
  { start: 'report', sources: ['efsol'], facts: ['reportObjection'], confidence: 'guide' },
];

interface Entry {
  readonly start: ShopStart;
  readonly kind: ShopDateKind;
  readonly sources: readonly SourceId[];
  readonly count: (day: string, term: TariffTerm) => string;
}

const table = {
  // A report is of a week, Monday to Sunday, and comes the Monday after.
  'sale-report': { start: 'last-sale', kind: 'expect', sources: ['helpPayout'], count: (day) => mondayAfter(day, 1) },
  // «По отчёту за позапрошлую неделю».
  'sale-payout': {
    start: 'last-sale',
    kind: 'from',
    sources: ['helpPayout', 'helpBalance'],
    count: (day) => mondayAfter(day, 2),
  },
  'sale-money-five': {
    start: 'last-sale',
    kind: 'expect',
    sources: ['helpPayout'],
    count: (day) => workingDaysAfter(mondayAfter(day, 2), 5),
  },
  // «Начиная со следующего дня после того, как вы нажали кнопку».
  'sale-money-seven': {
    start: 'last-sale',
    kind: 'expect',
    sources: ['helpBalance'],
    count: (day) => workingDaysAfter(mondayAfter(day, 2), 7),
  },
  // 72 hours before the day begins are a midnight: a supply of Wednesday is cancelled until 23:59 of Saturday.
  'supply-cancel': { start: 'supply', kind: 'by', sources: ['helpSupply'], count: (day) => daysAfter(day, -4) },
  'pickup-free': { start: 'pickup', kind: 'by', sources: ['helpReturn'], count: (day) => daysAfter(day, 2) },
  'pickup-last': { start: 'pickup', kind: 'by', sources: ['helpReturn'], count: (day) => daysAfter(day, 6) },
  'pickup-gone': {
    start: 'pickup',
    kind: 'expect',
    sources: ['helpReturn', 'helpReturnReport'],
    count: (day) => daysAfter(day, 7),
  },
  // An option works from the day after it was switched on; the last day of its term is a day of it.
  'tariff-off': {
    start: 'tariff',
    kind: 'from',
    sources: ['helpConstructor'],
    count: (day, term) => daysAfter(day, term + 1),
  },
  'tariff-stops': {
    start: 'tariff',
    kind: 'expect',
    sources: ['helpConstructor'],
    count: (day, term) => daysAfter(day, term + 2),
  },
  'claim-answer': { start: 'claim', kind: 'by', sources: ['helpClaims'], count: (day) => daysAfter(day, 4) },
  // Approved at the last moment, and brought on the last day.
  'claim-goods': { start: 'claim', kind: 'expect', sources: ['helpClaims'], count: (day) => daysAfter(day, 5 + 14) },
  // The money takes up to three working days, and only then is the debt paid.
  'debt-pay': { start: 'debt', kind: 'by', sources: ['helpDebt'], count: (day) => workingDay(day, 10 - 3) },
  'debt-end': { start: 'debt', kind: 'by', sources: ['helpDebt'], count: (day) => workingDay(day, 10) },
  // 120 hours end within the fifth day after, at an hour that only the person knows.
  'phone-free': { start: 'phone', kind: 'from', sources: ['helpAccess'], count: (day) => daysAfter(day, 6) },
  'cards-trash': { start: 'cards', kind: 'by', sources: ['helpCards'], count: (day) => daysAfter(day, 29) },
  'report-object': { start: 'report', kind: 'by', sources: ['efsol'], count: (day) => daysAfter(day, 6) },
} as const satisfies Record<string, Entry>;

/** What follows from the days that are known, the nearest first. Pure. */
export function datesOf({ days, term }: ShopAnswers): ShopDate[] {
  return Object.entries<Entry>(table)
    .flatMap(([id, { start, kind, sources, count }]) => {
      const day = days[start];
      if (day === undefined || !isShopDay(day)) return [];
      return [{ id: id as ShopDateId, start, kind, sources, day: count(day, term) }];
    })
    .sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
}

/** Whether a text is a day that somebody may mean: `YYYY-MM-DD` of 2020 to 2099. */
export function isShopDay(text: string): boolean {
  if (!/^20[2-9]\d-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && isoOf(at) === text;
}

const dayLength = 86_400_000;

function atOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function daysAfter(day: string, days: number): string {
  return isoOf(atOf(day) + days * dayLength);
}

/** 0 is Monday. */
function weekdayOf(day: string): number {
  return (new Date(atOf(day)).getUTCDay() + 6) % 7;
}

/** The Monday of the week that is so many weeks after the day's own. */
function mondayAfter(day: string, weeks: number): string {
  return daysAfter(day, 7 * weeks - weekdayOf(day));
}

/** Monday to Friday: holidays, and Saturdays that are worked, are not known here. */
function isWorking(day: string): boolean {
  return weekdayOf(day) < 5;
}

/** The so-manieth working day behind a day. */
function workingDaysAfter(day: string, count: number): string {
  return workingDay(daysAfter(day, 1), count);
}

/** The so-manieth working day from a day on, itself the first if it is one. */
function workingDay(day: string, count: number): string {
  let [at, left] = [day, count];
  while (!isWorking(at) || --left > 0) at = daysAfter(at, 1);
  return at;
}
