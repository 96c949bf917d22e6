import { normalise } from './words';

/**
 * A text that is exactly a number of pieces: «12», «1 263 шт.», «12 pcs». A dash is none of them.
 * @returns `null` for everything else: «12 кг», «до 5», «1,5»
 */
export function exactPieces(text: string): number | null {
  const norm = normalise(text);
  if (norm === '-') return 0;
  const match =
    /^(\d{1,3}(?: \d{3}){1,2}|\d{1,7}) ?(?:шт\.?|штук[аи]?|единиц[аы]?|ед\.?|pcs\.?|pieces?|units?|items?)?$/u.exec(
      norm,
    );
  return match?.[1] ? Number(match[1].replaceAll(' ', '')) : null;
}
