/** Counters as sites print them beside a label: «2», «(2)», «: 2», «2 товара», «99+». */

export interface Count {
  count: number;
  /** «99+»: there are at least this many. */
  atLeast: boolean;
}

/** One whole number with optional thousands spaces; never part of a longer run of digits. */
const number = '(\\d{1,3}(?: \\d{3})+|\\d{1,7})(\\+)?';
const bare = new RegExp(`^\\(?${number}\\)?$`, 'u');
const after = new RegExp(`^[\\s:·|,-]*(?:\\(\\s*${number}\\s*(\\p{L}+)?\\.?\\s*\\)|${number}\\s*(\\p{L}+)?\\.?)$`, 'u');
const leading = new RegExp(`^${number} (\\p{L}+)$`, 'u');

/**
 * Reads a text that is a counter and nothing else.
 * @param text normalised text, see `normalise`
 */
export function bareCount(text: string): Count | null {
  const match = bare.exec(text);
  return match ? toCount(match[1], match[2]) : null;
}

/**
 * Reads what follows a label: «Доставки» + « (2)».
 * @param rest normalised text behind the label
 * @param units beginnings of the nouns that may follow the number («товар», «посыл»); any other noun means another number
 * @returns `null` unless the whole rest is one counter
 */
export function countAfterLabel(rest: string, units: readonly string[]): Count | null {
  const match = after.exec(rest);
  if (!match) return null;
  const [, inside, insidePlus, insideNoun, outside, outsidePlus, outsideNoun] = match;
  const noun = insideNoun ?? outsideNoun;
  if (noun !== undefined && !isUnit(noun, units)) return null;
  return toCount(inside ?? outside, insidePlus ?? outsidePlus);
}

/**
 * Reads a counter with its noun: «3 доставки».
 * @param text normalised text
 * @param units beginnings of the nouns meant
 */
export function countWithUnit(text: string, units: readonly string[]): Count | null {
  const match = leading.exec(text);
  return match?.[3] && isUnit(match[3], units) ? toCount(match[1], match[2]) : null;
}

const commonUnits = ['шт', 'штук'];

function isUnit(noun: string, units: readonly string[]): boolean {
  return commonUnits.includes(noun) || units.some((unit) => noun.startsWith(unit));
}

function toCount(digits: string | undefined, plus: string | undefined): Count | null {
  if (digits === undefined) return null;
  return { count: Number(digits.replaceAll(' ', '')), atLeast: plus !== undefined };
}
