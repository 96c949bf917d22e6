import { normalise } from './words';

/**
 * Whether two places of a session list may be one: «Москва», «Россия, Москва», «г. Москва (примерно)» and “Moscow (RU)” are,
 * and so is a country alone with any place that is in no other one.
 */

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Other names of what lists of sessions name most; the first is the one that counts. */
const sameNames: readonly (readonly string[])[] = [
  ['россия', 'рф', 'российская федерация', 'russia', 'russian federation', 'ru', 'rus'],
  ['беларусь', 'белоруссия', 'республика беларусь', 'belarus', 'by', 'blr'],
  ['казахстан', 'республика казахстан', 'kazakhstan', 'kz', 'kaz'],
  ['армения', 'республика армения', 'armenia', 'am', 'arm'],
  ['киргизия', 'кыргызстан', 'кыргызская республика', 'kyrgyzstan', 'kg', 'kgz'],
  ['узбекистан', 'республика узбекистан', 'uzbekistan', 'uz', 'uzb'],
  ['москва', 'moscow'],
  ['санкт-петербург', 'спб', 'saint petersburg', 'saint-petersburg', 'st petersburg', 'st. petersburg'],
  ['ростов-на-дону', 'rostov-on-don', 'rostov on don'],
  ['московская область', 'moscow область'],
  ['минск', 'minsk'],
  ['алматы', 'алма-ата', 'almaty'],
];

const countries: readonly string[] = ['россия', 'беларусь', 'казахстан', 'армения', 'киргизия', 'узбекистан'].map(
  keyOf,
);

/** Towns that a list may name without their country, abroad for most who read this. */
const countryOf: ReadonlyMap<string, string> = new Map(
  [
    ['москва', 'россия'],
    ['санкт-петербург', 'россия'],
    ['минск', 'беларусь'],
    ['гомель', 'беларусь'],
    ['брест', 'беларусь'],
    ['алматы', 'казахстан'],
    ['астана', 'казахстан'],
    ['ереван', 'армения'],
    ['бишкек', 'киргизия'],
    ['ташкент', 'узбекистан'],
  ].map(([town = '', country = '']) => [keyOf(town), keyOf(country)]),
);

/** The parts of a place in the form in which they are compared. */
export type PlaceParts = readonly string[];

/** @param place as the page prints it */
export function placeParts(place: string): PlaceParts {
  return normalise(place)
    .replace(/\(?(?<!\p{L})(?:примерно|приблизительно|approximate(?:ly)?)(?!\p{L})\)?/gu, '')
    .split(/[,;()]/u)
    .map((part) =>
      part
        .replace(/^\s*(?:г\.|город )\s*/u, '')
        .replace(/(?<!\p{L})(?:обл\.?|oblast|region)(?!\p{L})/gu, 'область')
        .replace(/(?<!\p{L})(?:респ\.?|republic(?: of)?)(?!\p{L})/gu, 'республика')
        .replace(/(?<!\p{L})krai(?!\p{L})/gu, 'край')
        .trim(),
    )
    .filter((part) => part !== '')
    .map((part) => keyOf(sameNames.find((names) => names.includes(part))?.[0] ?? part));
}

/**
 * @returns true when one of them names no part that the other does not: it is the same place, or says less of it. A country
 * alone is the same place as what names none, unless that is known to be elsewhere
 */
export function mayBeSamePlace(a: PlaceParts, b: PlaceParts): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  return short.every((part) => long.includes(part)) || mayHold(a, b) || mayHold(b, a);
}

function mayHold([country = '', ...more]: PlaceParts, place: PlaceParts): boolean {
  if (more.length > 0 || !countries.includes(country)) return false;
  if (place.some((part) => countries.includes(part))) return false;
  return place.every((part) => (countryOf.get(part) ?? country) === country);
}

/** As it is spelt with Latin letters, in the one way to which the ways of doing so can be brought: “Nizhny”, “Nizhniy”. */
function keyOf(part: string): string {
  return part
    .replace(/\p{Script=Cyrillic}/gu, (letter) => latin[letter] ?? letter)
    .replace(/kh/g, 'h')
    .replace(/ye/g, 'e')
    .replace(/[yj]/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/['’ʹ`]/g, '')
    .replace(/-/g, ' ');
}
