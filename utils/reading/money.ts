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

const space = '[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const sign = '[-−–+]';
/** A run of digits with anything that could belong to one number. Read greedily, so that no number comes out of a longer one. */
const run = `\\d(?:(?:${space}|[.,'’])?\\d)*`;
const currencyAfter =
  '₽|бел\\.?\\s?руб(?:\\.|лей|ля|ль)?|руб(?:\\.|лей|ля|ль)?|р\\.?|rub|byn|br|₸|тенге|kzt|֏|драм|amd|сомов|сом|kgs|сумов|сум|uzs|\\$|usd|€|eur';
const after = new RegExp(
  `(?:(≈|~|около|примерно|ок\\.|от|до)${space}*)?(${sign}${space}?)?(${run})${space}*(тыс\\.?|млн\\.?)?${space}*(${currencyAfter})(?![\\p{L}\\d])`,
  'giu',
);
const before = new RegExp(`(≈|~)?${space}*(${sign}${space}?)?(₽|\\$|€|₸|֏)${space}?(${run})(?![\\p{L}\\d%])`, 'giu');

/**
 * Finds every sum of money in a text.
 * @param text visible text
 * @param context what an unmarked rouble means
 * @returns in order; nothing for digits that are not one well-formed number («12 34 ₽», «1.250 ₽»)
 */
export function findMoney(text: string, context: MoneyContext): Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(after)) {
    const [whole, hedge, minus, digits = '', scale, unit = ''] = match;
    const money = build(text, match.index, whole, { hedge, minus, digits, scale, unit }, context);
    if (money) found.push(money);
  }
  if (found.length > 0) return found;
  for (const match of text.matchAll(before)) {
    const [whole, hedge, minus, unit = '', digits = ''] = match;
    const money = build(text, match.index, whole, { hedge, minus, digits, unit }, context);
    if (money) found.push(money);
  }
  return found;
}

interface Parts {
  hedge?: string | undefined;
  minus?: string | undefined;
  digits: string;
  scale?: string | undefined;
  unit: string;
}

function build(text: string, start: number, whole: string, parts: Parts, context: MoneyContext): Money | null {
  if (continuesSomething(text, start, parts)) return null;
  const value = parseDecimal(parts.digits);
  if (value === null) return null;
  const hedge = parts.hedge?.toLowerCase();
  const factor = parts.scale ? (parts.scale.toLowerCase().startsWith('тыс') ? 1_000 : 1_000_000) : 1;
  const negative = /[-−–]/.test(parts.minus ?? '');
  const amount = Math.round(value * factor * 100) / 100;
  return {
    amount: negative && amount !== 0 ? -amount : amount,
    currency: currencyOf(parts.unit, context),
    approximate: factor !== 1 || (hedge !== undefined && hedge !== 'от' && hedge !== 'до'),
    bound: hedge === 'от' ? 'from' : hedge === 'до' ? 'up-to' : 'exact',
    start,
    end: start + whole.length,
  };
}

/** True when the digits are the tail of something longer: an order number, a masked card, a word, a phone, a range. */
function continuesSomething(text: string, start: number, parts: Parts): boolean {
  const head = text.slice(0, start);
  if (parts.minus || parts.hedge) {
    // A minus right behind a digit is a hyphen («8-900-123 ₽») or a range («100–200 ₽»).
    return /[\d№#*•·]\s?$/u.test(head) || (parts.minus !== undefined && /\p{L}$/u.test(head));
  }
  return /[\p{L}\d№#*•/_@.,]$/u.test(head) || /[№#*•]\s$/u.test(head) || /\d\s?[-–—]\s?$/u.test(head);
}

/**
 * Parses a number with thousands separated by spaces or apostrophes and at most two decimals after comma or point.
 * @param digits a whole run of digits and separators
 * @returns `null` when the run is not exactly one such number (also for the ambiguous «1.250» and «1,250»)
 */
export function parseDecimal(digits: string): number | null {
  const flat = digits.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000'’]/g, ' ');
  const match = /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(flat);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const value = Number(`${whole.replaceAll(' ', '')}.${fraction || '0'}`);
  return Number.isSafeInteger(Math.trunc(value)) ? value : null;
}

function currencyOf(unit: string, context: MoneyContext): Currency {
  const word = unit.toLowerCase();
  if (word === '₽' || word === 'rub') return 'RUB';
  if (word.startsWith('бел') || word === 'byn' || word === 'br') return 'BYN';
  if (word.startsWith('р')) return context.rouble;
  if (word === '₸' || word === 'тенге' || word === 'kzt') return 'KZT';
  if (word === '֏' || word === 'драм' || word === 'amd') return 'AMD';
  if (word.startsWith('сом') || word === 'kgs') return 'KGS';
  if (word.startsWith('сум') || word === 'uzs') return 'UZS';
  return word === '$' || word === 'usd' ? 'USD' : 'EUR';
}
