import { seam } from '../screen/wire';

/**
 * Russian text as a person compares it: case, «ё», kinds of space, dash and quote make no difference.
 */

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2061-\u2064\u2066-\u206f\ufeff]/g;

/**
 * Where words end at a seam though nothing stands there: a counter that touches its label («Доставки» + «2»), a name that
 * touches the next («Чайник» + «Готов»), a sum before a name. Latin names go on over it («mac» + «OS», «A» + «52»).
 */
const seamAtBorder =
  /(?<=\p{Script=Cyrillic})\u2060+(?=\d)|(?<=\d)\u2060+(?=\p{Script=Cyrillic})|(?<=[\p{Ll}\d])\u2060+(?=[А-ЯЁ])|(?<=[\p{Script=Cyrillic}\d])\u2060+(?=\p{Lu}\p{Ll}{2})|(?<=[₽%)!?…»★]|\p{L}\.|BYN|Br|RUB)\u2060+(?=[\p{L}\d])/gu;

/**
 * Resolves seams: a word split over elements is one word, but a counter that touches its label is not.
 * @param text raw text with {@link seam}s
 * @returns the text as a person reads it, spaces collapsed
 */
export function joinSeams(text: string): string {
  return text
    .normalize('NFC')
    .replace(seamAtBorder, ' ')
    .replaceAll(seam, '')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Cuts a line at its seams where words end there.
 * @param text raw text with {@link seam}s
 * @returns the parts as shown, none of them empty; a word cut in two, or a number and its unit, stay together
 */
export function partsOf(text: string): string[] {
  // Spaces beside a seam are an end, too; a seam within a word or a number is none.
  const cut = text
    .replace(seamAtBorder, '\n')
    .replace(/[\s\u2060]+/gu, (run) => (run.includes(seam) && /\s/u.test(run) ? '\n' : run));
  const parts: string[] = [];
  for (const raw of cut.split('\n')) {
    const part = joinSeams(raw);
    const last = parts.at(-1);
    if (part === '') continue;
    if (
      last !== undefined &&
      /^[-−–≈]?\s?\d[\d\s]*(?:[.,][\d\s]*){0,2}$/u.test(last) &&
      /^(?:[₽%]|\p{Ll}|(?:BYN|Br)(?!\p{L}))/u.test(part)
    ) {
      parts[parts.length - 1] = `${last} ${part}`;
    } else parts.push(part);
  }
  return parts;
}

/**
 * Brings a text to the form in which texts are compared.
 * @param text any text
 * @returns lower case, «е» for «ё», plain spaces, hyphens and quotes, nothing invisible
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replaceAll(seam, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[«»„“”"]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Finds the first of some phrases that stands in a text as whole words.
 * @param normalised a text from {@link normalise}
 * @param phrases phrases in the same form
 */
export function findPhrase(normalised: string, phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    let at = normalised.indexOf(phrase);
    while (at >= 0) {
      if (!isWordChar(normalised[at - 1]) && !isWordChar(normalised[at + phrase.length])) return phrase;
      at = normalised.indexOf(phrase, at + 1);
    }
  }
  return null;
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\d]/u.test(char);
}

/** «tabIsActive» → «tab-Is-Active». */
export function splitCamel(classes: string): string {
  return classes.replace(/([a-z\d])([A-Z])/g, '$1-$2');
}
