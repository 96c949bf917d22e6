import { knownWords } from '@/utils/wildberries/known-words';

/** Looks for what is left of planted values in the text of a capture, whole or in parts. */

/** How much of a word or a number must be there to be called a part of it, in letters or digits. */
const size = 4;

/** Runs of {@link size} letters, or digits, in a text; one run of digits goes on over spaces and signs within a number. */
function runsIn(text: string): Set<string> {
  const plain = text
    .replaceAll('\\u2060', '')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<=\d)[ ().\u00a0-](?=\d)/g, '');
  const runs = new Set<string>();
  for (const [whole] of plain.matchAll(/\p{L}+|\d+/gu)) {
    const signs = [...whole];
    // Words of other writings are short: two signs of a name in Chinese are the name.
    const length = /[\p{Script=Han}]/u.test(whole) ? 2 : size;
    for (let at = 0; at + length <= signs.length; at++) runs.add(signs.slice(at, at + length).join(''));
    if (whole.length === size - 1 && /\p{L}/u.test(whole)) runs.add(` ${whole} `);
  }
  return runs;
}

/** Masks are made of these digits, and page numbers of any: by themselves they tell nothing. */
const isOfMasks = (run: string): boolean => /^[0-3]+$|^[жz ]+$/u.test(run);

/** Names that stand for others in a capture. */
const standIns = 'other part value query anchor number host invalid data';

const runsOfLexicon = runsIn([...knownWords, standIns].join(' '));

/**
 * @param values what was planted
 * @param captured the text of the capture's file
 * @param bare the text of a capture of the same page with nothing planted: what is there anyway
 * @returns what was found of the values
 */
export function survivorsIn(values: readonly string[], captured: string, bare: string): string[] {
  const there = runsIn(captured);
  const anyway = runsIn(bare);
  const found = new Set<string>();
  for (const value of values) {
    for (const run of runsIn(value)) {
      if (there.has(run) && !anyway.has(run) && !runsOfLexicon.has(run) && !isOfMasks(run)) found.add(run);
    }
  }
  return [...found];
}
