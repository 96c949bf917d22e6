import type { PieceKind } from './session-words';

/**
 * Which elements of a line in a list of sessions are one text: a page may draw «Windows» and «11», «3 ноября» and
 * «в 08:15», «Wildberries для» and «iOS» apart, and mean one thing.
 */

/** Goes on with what stands before it: small Russian letters, a number, a sign. */
const goesOn = /^(?:[а-яё]|[\d:;,.)\]/])/u;

/** Wants something behind it: a preposition, a comma, an open bracket. */
const isOpen = /(?:^|\s)(?:для|на|в|во|с|из|от|и|до|по)$|[,([/-]$|\p{L}:$/iu;

/** A name in Latin letters. */
const isLatin = /^[\p{Script=Latin}\d .,()+/-]+$/u;

/** A preposition leads on, whatever follows: «для iOS». */
const leadsOn = /^(?:для|на|в|во|с|из|от|до) /u;

/**
 * @param parts the texts of the elements of one line, see `Line.parts`
 * @param kindOf what a text alone says of a session; `null` for nothing known, and for several things
 */
export function joinedParts(parts: readonly string[], kindOf: (text: string) => PieceKind | null): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isOneWith(last, part, kindOf)) joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}

function isOneWith(before: string, part: string, kindOf: (text: string) => PieceKind | null): boolean {
  const kind = kindOf(part);
  if (isOpen.test(before) || (/^яндекс$/iu.test(before) && /^браузер/iu.test(part))) return true;
  if (leadsOn.test(part) && kind !== 'lastSeen') return true;
  // «11:05» is a time of its own, and «95.24.1.1» an address: only what says nothing alone goes on.
  if (kind === null && goesOn.test(part)) return true;
  if (!isLatin.test(part) || !isLatin.test(before)) return false;
  // «Samsung» and «Galaxy S21» are one device in two words.
  return kind === null ? !isTag(part) : kind === 'device' && kindOf(before) === 'device';
}

/**
 * A tag beside a name, in words that nobody knows: «Windows 11» and «Бягучы сеанс», «this one here». «Partners для iOS»
 * goes on with a name in Latin letters.
 */
export function isTag(text: string): boolean {
  return /^(?=\p{Script=Cyrillic})\p{Lu}.*\p{Script=Cyrillic}{2}/u.test(text) || /^\p{Ll}+(?: \p{Ll}+)+$/u.test(text);
}
