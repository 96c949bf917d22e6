import { normalise } from './words';

/** Whether two places of a session list may be one: «Москва», «Россия, Москва» and «г. Москва (примерно)» are. */

/** Other names of what lists of sessions name most; the first is the one that counts. */
const sameNames: readonly (readonly string[])[] = [
  ['россия', 'рф', 'российская федерация', 'russia', 'russian federation', 'ru'],
  ['беларусь', 'белоруссия', 'республика беларусь', 'belarus', 'by'],
  ['казахстан', 'kazakhstan', 'kz'],
  ['москва', 'moscow'],
  ['санкт-петербург', 'спб', 'saint petersburg', 'saint-petersburg', 'st petersburg', 'st. petersburg'],
  ['минск', 'minsk'],
];

/** The parts of a place in the form in which they are compared. */
export type PlaceParts = readonly string[];

/** @param place as the page prints it */
export function placeParts(place: string): PlaceParts {
  return normalise(place)
    .split(/,|;/u)
    .map((part) =>
      part
        .replace(/\((?:примерно|приблизительно|approximate)\)|(?<!\p{L})(?:примерно|приблизительно)(?!\p{L})/gu, '')
        .replace(/^\s*(?:г\.|город )\s*/u, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .map((part) => sameNames.find((names) => names.includes(part))?.[0] ?? part);
}

/** @returns true when one of them names no part that the other does not: it is the same place, or says less of it */
export function mayBeSamePlace(a: PlaceParts, b: PlaceParts): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((part) => long.includes(part));
}
