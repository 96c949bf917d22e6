/** Money as shops print it: «1 250,50 ₽», «−320 ₽», «≈ 45,00 BYN», with any kind of space. */

export const currencies = ['RUB', 'BYN', 'KZT', 'KGS', 'AMD', 'UZS', 'USD', 'EUR'] as const;
export type Currency = (typeof currencies)[number];

export interface Money {
  /** In whole units of the currency; kopecks are the fraction. */
  amount: number;
  currency: Currency;
  /** «≈», «около», «тыс.»: the page itself rounds. */
  approximate: boolean;
  /** «от» and «до» name a limit, not what there is. */
  bound: 'exact' | 'from' | 'up-to';
  /** Where it stands in the text, `end` exclusive. */
  start: number;
  end: number;
}

export interface MoneyContext {
  /** What «руб.» and «р.» mean here; «₽» is always RUB. */
  rouble: 'RUB' | 'BYN';
}

const gap = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const dash = '[-‐-―−]';
const sign = '[-‐‑‒–−+]';
/** A run of digits with anything that could belong to one number. Read greedily, so that no number comes out of a longer one. */
const run = `\\d(?:(?:${gap}|[.,'’])?\\d)*`;
/** Not in the middle of a {@link run}: also keeps a long one from being tried at each of its digits. */
const runStart = `(?<!\\p{N}(?:${gap}|[.,'’])?)`;
const scale = '(?:тыс(?:яч[аи]?|\\.)?|млн\\.?|миллион(?:а|ов)?|млрд\\.?|миллиард(?:а|ов)?)(?!\\p{L})';

const rouble = 'руб(?:\\.|лей|ля|ль)?|р(?!\\.\\p{L})\\.?';
/** In the order in which they are tried; `rouble` is the host's own. */
const units: readonly (readonly [Currency | 'rouble', string])[] = [
  ['BYN', `бел(?:\\.|орусск(?:их|ий))?${gap}?(?:${rouble})|byn|br`],
  ['RUB', `₽|rub|рос(?:с\\.|сийск(?:их|ий))${gap}?(?:${rouble})`],
  ['rouble', rouble],
  ['KZT', '₸|тенге|kzt'],
  ['AMD', '֏|драмов|драма|драм|amd'],
  ['KGS', 'сомов|сома|сом|kgs'],
  ['UZS', 'сумов|сума|сум|uzs'],
  ['USD', '\\$|usd'],
  ['EUR', '€|eur'],
];
const unit = units.map(([, words]) => words).join('|');
const unitBefore = '₽|\\$|€|₸|֏|(?<!\\p{L})(?:rub|byn|kzt|amd|kgs|uzs|usd|eur)(?!\\p{L})';

const roughly = '≈|~|(?<!\\p{L})(?:около|примерно|приблизительно|порядка|почти|ок\\.)';
const atMost = '(?<!\\p{L})(?:не более|не больше|(?<!не )менее|(?<!не )меньше|максимум|до)';
const atLeast = '(?<!\\p{L})(?:не менее|не меньше|(?<!не )более|(?<!не )больше|свыше|минимум|от)';
const hedge = `(?:(?<roughly>${roughly})|(?:(?<atMost>${atMost})|(?<atLeast>${atLeast}))(?: чем)?)${gap}{0,3}`;

/** «100 ₽ – 200 ₽», «100 ₽-200»: the limits of a range. «100 ₽ −20 ₽» are two sums. */
const noRange = `(?!\\.?(?:${dash}${gap}{0,3}|${gap}{1,3}${dash}${gap}{1,3})[\\p{N}\\p{Sc}])`;
/** Nothing that goes on: another letter or digit, «р-н», «₽+», «12 руб. 505 коп.». */
const end = `(?![\\p{L}\\p{N}\\p{M}])(?!-\\p{L})(?!\\+(?!${gap}?\\p{N}))(?!\\.?${gap}{0,3}\\d{1,9}${gap}?коп)${noRange}`;

const after = new RegExp(
  `(?:${hedge})?(?<sign>${sign}${gap}?)?${runStart}(?<digits>${run})(?:${gap}{0,3}(?<scale>${scale}))?${gap}{0,3}` +
    `(?<unit>${unit})(?:${gap}{0,3}(?<kopecks>\\d{1,2})${gap}?коп(?:\\.|еек|ейки|ейка)?)?${end}`,
  'giu',
);
const before = new RegExp(
  `(?:${hedge})?(?<sign>${sign}${gap}?)?(?<unit>${unitBefore})${gap}?(?<inner>[-−])?(?<digits>${run})(?!${gap}?\\p{N}|[.,'’]\\p{N})` +
    `(?:${gap}{0,3}(?<scale>${scale}))?(?!${gap}?%)${end}`,
  'giu',
);

/**
 * Finds every sum of money in a text.
 * @param text visible text
 * @param context what an unmarked rouble means
 * @returns in order; nothing for digits that are not one well-formed number («12 34 ₽», «1.250 ₽»), and nothing for the
 * limits of a range
 */
export function findMoney(text: string, context: MoneyContext): Money[] {
  const behind = [...text.matchAll(after)];
  // What a unit behind has claimed, well-formed or not, belongs to no unit before: «320 ₽ 50» is not 50.
  const ahead = apartFrom(behind, [...text.matchAll(before)]);
  const matches = [...behind, ...ahead].sort((a, b) => a.index - b.index);
  return matches.flatMap((match) => build(text, match, context) ?? []);
}

/** Those matches that touch none of the others. Both in order of the text. */
function apartFrom(others: readonly RegExpExecArray[], matches: readonly RegExpExecArray[]): RegExpExecArray[] {
  let at = 0;
  return matches.filter((match) => {
    for (let other = others[at]; other && endOf(other) <= match.index; other = others[at]) at++;
    const next = others[at];
    return !next || next.index >= endOf(match);
  });
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function build(text: string, match: RegExpExecArray, context: MoneyContext): Money | null {
  const parts = match.groups ?? {};
  // Enough of the text before to see what goes on in it; all of it would take forever on a long one.
  const head = text.slice(Math.max(0, match.index - 32), match.index);
  const role = signRole(head, parts);
  if (role === 'none' ? continuesSomething(head, parts) : role === 'part-of-something') return null;
  const value = parseDecimal(parts.digits ?? '');
  const currency = currencyOf(parts.unit ?? '', context);
  if (value === null || currency === null || (parts.sign && parts.inner)) return null;
  const kopecks = parts.kopecks === undefined ? 0 : Number(parts.kopecks);
  if (kopecks > 0 && !Number.isInteger(value)) return null;
  const factor = factorOf(parts.scale);
  const amount = Math.round(value * factor * 100 + kopecks) / 100;
  if (!Number.isSafeInteger(Math.round(amount * 100))) return null;
  const skipped = role === 'separator' ? (parts.sign?.length ?? 0) : 0;
  return {
    amount: (role === 'minus') !== (parts.inner !== undefined) && amount !== 0 ? -amount : amount,
    currency,
    approximate: factor !== 1 || parts.roughly !== undefined,
    bound: parts.atLeast ? 'from' : parts.atMost ? 'up-to' : 'exact',
    start: match.index + skipped,
    end: endOf(match),
  };
}

type Groups = Record<string, string | undefined>;

/** What the sign before a sum is: a dash may also part a label from its value, or be a hyphen or half a range. */
function signRole(head: string, parts: Groups): 'none' | 'plus' | 'minus' | 'separator' | 'part-of-something' {
  if (parts.sign === undefined) return 'none';
  if (isHedged(parts)) return continuesHedged(head) ? 'part-of-something' : plusOrMinus(parts.sign);
  // A minus right behind a digit is a hyphen («8-900-123 ₽») or a range («100–200 ₽»).
  if (/[\p{N}№#*•·]\s*$/u.test(head) || tight.test(head)) return 'part-of-something';
  const isSpaced = /\s$/u.test(parts.sign) && /\S\s+$/u.test(head);
  if (!isSpaced || parts.sign.startsWith('+')) return plusOrMinus(parts.sign);
  return unitAtEnd.test(head) ? 'part-of-something' : 'separator';
}

const tight = /[\p{L}\p{M}\p{Sc}\p{Pd}−+.)\]%_/\\]$/u;
const unitAtEnd = new RegExp(`(?<!\\p{L})(?:${unit})\\s+$`, 'iu');
const unitAndDash = new RegExp(`(?<!\\p{L})(?:${unit})\\s*${dash}\\s*$`, 'iu');

function plusOrMinus(text: string): 'plus' | 'minus' {
  return text.startsWith('+') ? 'plus' : 'minus';
}

function isHedged(parts: Groups): boolean {
  return (parts.roughly ?? parts.atMost ?? parts.atLeast) !== undefined;
}

/** «100 до 200 ₽», «1234 ~ 5 ₽». */
function continuesHedged(head: string): boolean {
  return /[\p{N}№#*•·]\s*$/u.test(head);
}

/** True when the digits are the tail of something longer: an order number, a masked card, a word, a phone, a time, a range. */
function continuesSomething(head: string, parts: Groups): boolean {
  if (isHedged(parts)) return continuesHedged(head);
  return (
    /[\p{L}\p{N}\p{M}\p{Sc}№#*•/\\_@.,%…×]$/u.test(head) ||
    /\p{N}\s+$|\p{N}[:'’"]$/u.test(head) ||
    /(?:[№#*•]|·{2})\s*$/u.test(head) ||
    /\p{N}\s*[\p{Pd}−]\s*$/u.test(head) ||
    /[\p{Pd}−]$/u.test(head) ||
    unitAndDash.test(head) ||
    // «+7 (900) 1234567».
    /\(\p{N}{3,}\)\s*$/u.test(head)
  );
}

function factorOf(scaleWord: string | undefined): number {
  const word = scaleWord?.toLowerCase() ?? '';
  if (word === '') return 1;
  if (word.startsWith('тыс')) return 1_000;
  return word.startsWith('млн') || word.startsWith('миллион') ? 1_000_000 : 1_000_000_000;
}

/**
 * Parses a number with thousands separated by spaces or apostrophes and at most two decimals after comma or point; also
 * «1.250,50» and «1,250.50», where only one reading is left.
 * @param digits a whole run of digits and separators
 * @returns `null` when the run is not exactly one such number (also for the ambiguous «1.250» and «1,250»), and when it
 * is too large to be held to the hundredth
 */
export function parseDecimal(digits: string): number | null {
  const flat = digits.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000'’]/g, ' ');
  const match =
    /^([1-9]\d{0,2}(?: \d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(flat) ??
    /^([1-9]\d{0,2}(?:\.\d{3})+),(\d{1,2})$/.exec(flat) ??
    /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2})$/.exec(flat);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const value = Number(`${whole.replace(/[ .,]/g, '')}.${fraction || '0'}`);
  return Number.isSafeInteger(Math.round(value * 100)) ? value : null;
}

const unitTests = units.map(([currency, words]) => [currency, new RegExp(`^(?:${words})$`, 'iu')] as const);

function currencyOf(text: string, context: MoneyContext): Currency | null {
  const [currency] = unitTests.find(([, test]) => test.test(text)) ?? [null];
  return currency === 'rouble' ? context.rouble : currency;
}
