/** Counters as sites print them beside a label: «2», «(2)», «: 2», «2 товара», «99+». */

export interface Count {
  count: number;
  /** «99+»: there are at least this many. */
  atLeast: boolean;
}

/**
 * One whole number with optional thousands spaces; never part of a longer run of digits. Up to seven digits and without a
 * leading zero: longer ones, and «007», are numbers of something. «0+» is an age.
 */
const digits = '[1-9] \\d{3} \\d{3}|[1-9]\\d{0,2} \\d{3}|[1-9]\\d{0,6}';
const number = `(?:(${digits})(\\+)?|(0))`;
const bare = new RegExp(`^(?:${number}|\\(${number}\\))$`, 'u');
/** What may part a label from its counter; a dash or comma right before the digits belongs to these. */
const joint = '(?:[\\s:·|,-]*[\\s:·|])?';
const after = new RegExp(
  `^${joint}(?:\\(\\s*${number}\\s*(?<inside>\\p{L}+)?\\.?\\s*\\)|${number}\\s*(?<outside>\\p{L}+)?\\.?)$`,
  'u',
);
const leading = new RegExp(`^${number} (?<noun>\\p{L}+)$`, 'u');

/**
 * Reads a text that is a counter and nothing else.
 * @param text normalised text, see `normalise`
 */
export function bareCount(text: string): Count | null {
  const match = bare.exec(text);
  return match && toCount(match);
}

/**
 * Reads what follows a label: «Доставки» + « (2)».
 * @param rest normalised text behind the label
 * @param units beginnings of the nouns that may follow the number («товар», «посыл»); any other noun means another number
 * @returns `null` unless the whole rest is one counter
 */
export function countAfterLabel(rest: string, units: readonly string[]): Count | null {
  const match = after.exec(rest);
  const noun = match?.groups?.inside ?? match?.groups?.outside;
  return match && (noun === undefined || isUnit(noun, units)) ? toCount(match) : null;
}

/**
 * Reads a counter with its noun: «3 доставки».
 * @param text normalised text
 * @param units beginnings of the nouns meant
 */
export function countWithUnit(text: string, units: readonly string[]): Count | null {
  const match = leading.exec(text);
  return match?.groups?.noun && isUnit(match.groups.noun, units) ? toCount(match) : null;
}

const commonUnits = ['шт', 'штук'];

function isUnit(noun: string, units: readonly string[]): boolean {
  return commonUnits.includes(noun) || units.some((unit) => noun.startsWith(unit));
}

/** The number may be one of several groups of the pattern; a noun has no digits in it. */
function toCount(match: RegExpExecArray): Count | null {
  const [, ...groups] = match;
  const found = groups.find((group) => group !== undefined && /^\d/.test(group));
  return found === undefined ? null : { count: Number(found.replaceAll(' ', '')), atLeast: groups.includes('+') };
}
