import { normalise } from '../reading/words';
import { seam } from '../screen/wire';
import type { Lexicon } from './lexicon';
import { NumberMask } from './mask-number';

/** What of a page's text may stay. All words normalised. */
export interface KnownText {
  readonly words: Lexicon;
  /** Names whose counter tells no more than the number of rows under it. */
  readonly countedNames: ReadonlySet<string>;
  /** Beginnings of the nouns that such counters carry. */
  readonly countedUnits: readonly string[];
}

/** What stands around a text, as far as a bare number may be a counter or the number of a page. */
export interface TextPlace {
  /** The lines right before and behind. */
  readonly beside: readonly string[];
  /** The whole of a button, a link or a tab. */
  readonly inControl: boolean;
  /** How many elements stand side by side somewhere on the page, where these are 100 or more. */
  readonly groups: ReadonlySet<number>;
}

/** A stretch of a text, and what comes in its place. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Masks texts. Words of the lexicon stay; the letters of all others are replaced, as are all digits but zeros, counters
 * and page numbers. What remains is the shape: which alphabet, small or capital, about how long.
 */
export class TextMask {
  readonly #known: KnownText;
  readonly #numbers: NumberMask;

  constructor(known: KnownText, numbers: NumberMask = new NumberMask()) {
    this.#known = known;
    this.#numbers = numbers;
  }

  /**
   * @param text a line with its seams, or the value of an attribute
   * @param place what stands around it
   * @returns the text masked; masking it once more changes its numbers at most
   */
  mask(text: string, place: TextPlace): string {
    const { plain, seams } = withoutSeams(text.replace(/\s/gu, ' ').replace(unseen, ''));
    return withSeams(new TextWalk(plain, seams, this.#known, this.#numbers, place).pieces(), seams);
  }

  /** A run of digits outside of a text, such as the number in an address. */
  number(printed: string): string {
    return this.#numbers.number(printed);
  }
}

/** What nobody sees may be anything. The seams are our own. */
const unseen = /(?!\u2060)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;

/** Whole months, and their short forms. */
const month =
  '(?:(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*)|may)';
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const currency =
  '(?:₽|\\$|€|₸|֏|%|руб|р(?:\\.|$|\\s)|бел|тыс|млн|rub|byn|br(?!\\p{L})|usd|eur|kzt|kgs|amd|uzs|тенге|драм|сом|сум|бонус|балл|ягод)';

const patterns = {
  email: /\S*@\S*/uy,
  address4: /(?<![\p{L}\d.])(?:\d{1,3}|\*{1,3}|[xх]{1,3})(?:\.(?:\d{1,3}|\*{1,3}|[xх]{1,3})){3}(?![\p{L}\d]|\.\d)/iuy,
  address6: /(?<![\p{L}\d:])(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?![\p{L}\d:])/iuy,
  iso: new RegExp(`(?<![\\p{L}\\d-])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:[tT ]${time}[zZ]?)?(?![\\p{L}\\d-])`, 'uy'),
  dotted: /(?<![\p{L}\d./])(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:\d{4}|\d{2})(?![\p{L}\d]|[./]\d)/uy,
  named: new RegExp(`(?<![\\d.,])(?:0?[1-9]|[12]\\d|3[01])(?=\\s?${month}(?![\\p{L}\\d]))`, 'iuy'),
  yearOfDay: new RegExp(`(?<=\\d\\s?${month}\\.?,?\\s)(?:19|20)\\d{2}(?!\\d)`, 'iuy'),
  time: new RegExp(`(?<![\\d:])${time}(?![\\d:])`, 'uy'),
  rating: /(?<![\d.,])[1-5](?:[.,]\d)?(?=(?: из |\/)5(?!\d))|(?<=[1-5](?:[.,]\d)?(?: из |\/))5(?!\d)/uy,
  stars: /(?<=оценка:? ?)[1-5](?!\d)|(?<![\d.,])[1-5](?= звезд)/iuy,
  whole: /(?<!\d)100(?= ?%)/uy,
  phone: new RegExp(`(?<![\\p{L}\\d])\\d(?:[\\s().*•_-]{0,3}(?!\\d{1,2}\\s?${month}(?![\\p{L}\\d]))\\d){6,}`, 'iuy'),
  number: new RegExp(`\\d+(?:(?:[.,'’]|\\p{Zs})?(?!\\d{1,2}\\s?${month}(?![\\p{L}\\d]))\\d+)*`, 'iuy'),
  word: /[\p{L}\p{M}]+/uy,
} as const;

/** Signs that a text is made of and that say nothing. All others are replaced. */
const plainSigns = /[\p{Zs}!"#%&'()*+,\-./:;<=>?@[\\\]_`{|}~«»„“”‘’…–—−‐‑‒•·∙●⋅№₽$€₸֏≈×★☆⭐©°→←›‹§^]/u;

/** Lines by which a page tells that it failed say so with one of these. */
const failures = /^(?:ошибка )?(?:404|500|502|503|504)$/u;
const announcement = /^(?:показан[оы]|загружено|отображено|видно)[\s:]*(?:\d{1,3}[-–])?\d{1,3} из \d{1,3}(?!\d)/u;

class TextWalk {
  readonly #plain: string;
  readonly #seams: ReadonlyMap<number, number>;
  readonly #known: KnownText;
  readonly #numbers: NumberMask;
  readonly #place: TextPlace;
  readonly #spelled: readonly (readonly [from: number, to: number])[];
  readonly #secret: readonly (readonly [from: number, to: number])[];

  constructor(
    plain: string,
    seams: ReadonlyMap<number, number>,
    known: KnownText,
    numbers: NumberMask,
    place: TextPlace,
  ) {
    this.#plain = plain;
    this.#seams = seams;
    this.#known = known;
    this.#numbers = numbers;
    this.#place = place;
    this.#spelled = [...plain.matchAll(spelledOut)].map((match) => [match.index, match.index + match[0].length]);
    this.#secret = this.#chunks().filter(([from, to]) => isSecret(plain.slice(from, to)));
  }

  pieces(): Piece[] {
    const pieces: Piece[] = [];
    for (let at = 0; at < this.#plain.length; ) {
      const next = this.#next(at);
      pieces.push(...next);
      at = next.at(-1)?.end ?? at + 1;
    }
    return pieces;
  }

  #next(at: number): Piece[] {
    const sign = String.fromCodePoint(this.#plain.codePointAt(at) ?? 0);
    if (/\p{L}|\p{M}/u.test(sign) || /[\d*:]/.test(sign)) {
      const found = this.#address(at) ?? (/\d/.test(sign) ? this.#digits(at) : null);
      if (found) return [found];
    }
    if (/[\p{L}\p{M}]/u.test(sign)) return this.#word(at);
    const end = at + sign.length;
    return [{ start: at, end, text: plainSigns.test(sign) ? sign : otherSign(sign) }];
  }

  #match(name: keyof typeof patterns, at: number): string | null {
    const pattern = patterns[name];
    pattern.lastIndex = at;
    return pattern.exec(this.#plain)?.[0] ?? null;
  }

  #address(at: number): Piece | null {
    const four = this.#match('address4', at);
    if (four && /\d/.test(four) && four.split('.').every((part) => !/^\d+$/.test(part) || Number(part) <= 255))
      return piece(at, four, this.#numbers.address4(four.toLowerCase().replace(/[xх]/g, '*')));
    const six = this.#match('address6', at);
    return six && /\d/.test(six) ? piece(at, six, this.#numbers.address6(six.toLowerCase())) : null;
  }

  #digits(at: number): Piece {
    const numbers = this.#numbers;
    const is = (name: keyof typeof patterns): string | null => this.#match(name, at);
    if (!this.#isIn(this.#secret, at)) {
      const kept = is('rating') ?? is('stars') ?? is('whole');
      if (kept) return piece(at, kept, kept);
      const iso = is('iso');
      if (iso) return piece(at, iso, maskIso(iso, numbers));
      const dotted = is('dotted');
      if (dotted) return piece(at, dotted, maskDotted(dotted, numbers));
      const day = is('named');
      if (day) return piece(at, day, numbers.day(day));
      const year = is('yearOfDay');
      if (year) return piece(at, year, numbers.year(year));
      const moment = is('time');
      if (moment) return piece(at, moment, numbers.time(moment));
      const number = is('number') ?? '';
      if (this.#isCounter(at, number)) return piece(at, number, number);
    }
    const printed = is('phone') ?? is('number') ?? this.#plain[at] ?? '';
    return piece(at, printed, numbers.number(printed));
  }

  /**
   * A number of up to two digits that counts things beside their name, or names a page of a list; one of three digits only
   * if so many elements stand side by side: a code may have three, too.
   */
  #isCounter(at: number, printed: string): boolean {
    if (!/^\d{1,3}$/.test(printed)) return false;
    if (printed.length === 3 && !failures.test(printed) && !this.#place.groups.has(Number(printed))) return false;
    const end = at + printed.length;
    if (new RegExp(`^\\p{Zs}?${currency}`, 'iu').test(this.#plain.slice(end))) return false;
    const [from, to] = this.#segmentAround(at);
    const segment = normalise(this.#plain.slice(from, to));
    const { countedNames, countedUnits } = this.#known;
    if (failures.test(segment) || announcement.test(segment)) return true;
    if (countedNames.has(nameBefore(segment))) return true;
    const noun = normalise(this.#plain.slice(end, to)).replace(/^\+? ?/u, '');
    const lead = normalise(this.#plain.slice(from, at)).replace(/[\s(:]+$/u, '');
    if ((lead === '' || countedNames.has(lead)) && countedUnits.some((unit) => noun.startsWith(unit))) return true;
    if (!/^\(?\d{1,3}\+?\)?$/u.test(segment)) return false;
    if (this.#place.inControl && printed.length <= 2) return true;
    // Digit under digit is no counter; over the long number of a row it may be.
    if (this.#place.beside.some((line) => /^\d{1,6}$/.test(line.trim()))) return false;
    return this.#namesBeside(from, to).some((name) => countedNames.has(nameBefore(name)));
  }

  /** The parts of the line right before and behind a part; for a part that is the whole line, the lines beside it. */
  #namesBeside(from: number, to: number): string[] {
    const before = this.#plain.slice(0, from).replace(/[\s·|•;]+$/u, '');
    const behind = this.#plain.slice(to).replace(/^[\s·|•;]+/u, '');
    if (before === '' && behind === '') return this.#place.beside.map(normalise);
    const [last] = this.#segmentAround(before.length - 1);
    const [, first] = this.#segmentAround(this.#plain.length - behind.length);
    return [before.slice(last), behind === '' ? '' : this.#plain.slice(this.#plain.length - behind.length, first)].map(
      normalise,
    );
  }

  /** From one edge of an element, or one dividing sign, to the next. */
  #segmentAround(at: number): [from: number, to: number] {
    const isEdge = (index: number): boolean => this.#seams.has(index) || /[·|•;]/u.test(this.#plain[index - 1] ?? '');
    let from = at;
    while (from > 0 && !isEdge(from)) from--;
    let to = at + 1;
    while (to < this.#plain.length && !isEdge(to) && !/[·|•;]/u.test(this.#plain[to] ?? '')) to++;
    return [from, to];
  }

  /** A run of letters; where elements touch within it, it is one word or several, as `joinSeams` and `partsOf` have it. */
  #word(at: number): Piece[] {
    const run = this.#match('word', at) ?? this.#plain.slice(at, at + 1);
    if (this.#mayStay(at, at + run.length) && this.#isKnown(run) && !this.#isName(at, run))
      return [piece(at, run, run)];
    const pieces: Piece[] = [];
    let start = at;
    for (let index = at + 1; index <= at + run.length; index++) {
      const isEnd = index === at + run.length;
      if (!isEnd && !(this.#seams.has(index) && !this.#isOneWord(index))) continue;
      const word = this.#plain.slice(start, index);
      // A short piece of a word cut in the middle may be a known word by chance.
      const stands = word.length > 3 || this.#isCapitalAfterSmall(start) || this.#isCapitalAfterSmall(index);
      const stays = stands && this.#mayStay(start, index) && this.#isKnown(word) && !this.#isName(start, word);
      pieces.push(piece(start, word, stays ? word : maskWord(word)));
      start = index;
    }
    return pieces;
  }

  /** «Дос|тавки» is one word; «Чайник|Готов» and «НОВИНКА|Куртка» are two. */
  #isOneWord(index: number): boolean {
    return /\p{Ll}/u.test(this.#plain[index - 1] ?? '') && /\p{Ll}/u.test(this.#plain[index] ?? '');
  }

  #isCapitalAfterSmall(index: number): boolean {
    return /\p{Ll}/u.test(this.#plain[index - 1] ?? '') && /\p{Lu}/u.test(this.#plain[index] ?? '');
  }

  #isKnown(word: string): boolean {
    return this.#known.words.has(normalise(word));
  }

  /** A Russian word with a capital amid others is somebody's or something's name, unless the whole text is in capitals so. */
  #isName(at: number, word: string): boolean {
    if (!/^[А-ЯЁ][а-яё]/u.test(word)) return false;
    const before = this.#plain.slice(0, at);
    if (this.#seams.has(at) || !/[\p{L}\d,][\s«"(]*$/u.test(before)) return this.#isBesideName(at + word.length);
    const words = this.#plain.match(/\p{L}+/gu) ?? [];
    return !words.every((other) => this.#isKnown(other));
  }

  /** «Марта Иванова»: a capitalised word that we do not know right behind. */
  #isBesideName(end: number): boolean {
    const next = /^ ([А-ЯЁ][а-яё]+)/u.exec(this.#plain.slice(end))?.[1];
    return next !== undefined && !this.#isKnown(next);
  }

  /** Not in a secret or among letters spelled out; and, where a digit touches it, no part of a code. */
  #mayStay(from: number, to: number): boolean {
    if (this.#isIn(this.#secret, from) || this.#isIn(this.#spelled, from)) return false;
    const touches =
      (/\d/.test(this.#plain[from - 1] ?? '') && !this.#seams.has(from)) ||
      (/\d/.test(this.#plain[to] ?? '') && !this.#seams.has(to));
    return !touches || /^\p{Script=Cyrillic}+$/u.test(this.#plain.slice(from, to)) || to - from > 4;
  }

  #isIn(ranges: readonly (readonly [from: number, to: number])[], at: number): boolean {
    return ranges.some(([from, to]) => at >= from && at < to);
  }

  /** What stands between spaces, and between edges of elements where a person would see a gap. */
  #chunks(): [from: number, to: number][] {
    const chunks: [number, number][] = [];
    let from = 0;
    for (let index = 1; index <= this.#plain.length; index++) {
      const [before = '', here = ''] = [this.#plain[index - 1], this.#plain[index]];
      const isGap = this.#seams.has(index) && /\d/.test(before) !== /\d/.test(here);
      if (index < this.#plain.length && !/\s/u.test(here) && !/\s/u.test(before) && !isGap) continue;
      chunks.push([from, index]);
      from = index;
    }
    return chunks;
  }
}

/** Letters that stand alone, one after another: a word spelled out. */
const spelledOut = /(?<![\p{L}\p{M}\d])\p{L}(?:[^\p{L}\p{M}\d]{1,6}\p{L}(?![\p{L}\p{M}\d]))+/gu;

/**
 * Addresses of mail and of the web, tokens and the like: nothing of these stays, not even what looks like a word.
 * @param chunk a text without spaces
 */
function isSecret(chunk: string): boolean {
  if (/@|=|\\|:\/\//u.test(chunk)) return true;
  const changes = chunk.match(/\p{L}(?=\d)|\d(?=\p{L})/gu)?.length ?? 0;
  if (changes > 2) return true;
  return chunk.length >= 20 && !/\p{Script=Cyrillic}/u.test(chunk) && /[A-Za-z]/.test(chunk);
}

function nameBefore(segment: string): string {
  return segment
    .replace(/[\s:·|,-]*\(?\d[\d ]*\+?(?: \p{L}+\.?)?\)?$/u, '')
    .replace(/[:.]$/u, '')
    .trim();
}

function maskIso(printed: string, numbers: NumberMask): string {
  const [, year = '', monthDigits = '', day = '', sign = '', moment = '', zone = ''] =
    /^(\d{4})-(\d{2})-(\d{2})(?:(.)([\d:]+)(.?))?$/u.exec(printed) ?? [];
  const rest = moment === '' ? '' : `${sign}${numbers.time(moment)}${zone}`;
  return `${numbers.year(year)}-${numbers.month(monthDigits)}-${numbers.day(day)}${rest}`;
}

function maskDotted(printed: string, numbers: NumberMask): string {
  const [, day = '', first = '', monthDigits = '', second = '', year = ''] =
    /^(\d+)([./])(\d+)([./])(\d+)$/u.exec(printed) ?? [];
  return `${numbers.day(day)}${first}${numbers.month(monthDigits)}${second}${numbers.year(year)}`;
}

function piece(start: number, from: string, text: string): Piece {
  return { start, end: start + from.length, text };
}

/** Lengths that words are told by: exact ones would tell names apart. */
function lengthClass(length: number): number {
  if (length <= 3) return length;
  return length <= 6 ? 5 : length <= 10 ? 8 : 12;
}

/** Letters that no word of the readers is made of, so that nothing is understood that was not there. */
const fillers = { cyrillic: ['ж', 'Ж'], other: ['z', 'Z'] } as const;

function maskWord(word: string): string {
  const letters = [...word.normalize('NFC')].filter((letter) => /\p{L}/u.test(letter));
  const [small, capital] = /\p{Script=Cyrillic}/u.test(word) ? fillers.cyrillic : fillers.other;
  const isCapital = (letter: string | undefined): boolean => letter !== undefined && /\p{Lu}/u.test(letter);
  const length = lengthClass(letters.length);
  if (length === 0) return '';
  const first = isCapital(letters[0]) ? capital : small;
  const isLoud = letters.length > 1 && letters.every(isCapital);
  return first + (isLoud ? capital : small).repeat(length - 1);
}

/** Pictures and signs of other writings: one stands for all, as wide as it was. */
function otherSign(sign: string): string {
  if (/\p{N}/u.test(sign)) return sign.length > 1 ? '\u{1d7ce}' : '０';
  return sign.length > 1 ? '🔹' : '◦';
}

function withoutSeams(text: string): { plain: string; seams: Map<number, number> } {
  const seams = new Map<number, number>();
  let plain = '';
  for (const char of text) {
    if (char === seam) seams.set(plain.length, (seams.get(plain.length) ?? 0) + 1);
    else plain += char;
  }
  return { plain, seams };
}

/** Puts the seams back: where they were in what stayed and in numbers, somewhere inside of a word that is another now. */
function withSeams(pieces: readonly Piece[], seams: ReadonlyMap<number, number>): string {
  let text = '';
  let last = 0;
  for (const { start, end, text: shown } of pieces) {
    let done = 0;
    for (let index = start; index < end; index++) {
      const count = seams.get(index);
      if (count === undefined) continue;
      const offset = index - start;
      const until = shown.length === end - start || offset === 0 ? offset : Math.min(offset, shown.length - 1);
      text += shown.slice(done, Math.max(done, until)) + seam.repeat(count);
      done = Math.max(done, until);
    }
    text += shown.slice(done);
    last = end;
  }
  return text + seam.repeat(seams.get(last) ?? 0);
}
