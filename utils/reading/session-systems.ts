import { normalise } from './words';

/**
 * Whether one text names a device and another the system that it runs, where the page labels neither: «iPhone 13» and
 * «iOS 18.7» are one device, «iPhone 13» and «Windows 11» are two.
 */

type Family = 'apple-mobile' | 'mac' | 'android' | 'computer';

/** A system's name and its version, and nothing else. */
const systems: Record<Family, RegExp> = {
  'apple-mobile': /^(?:ios|ipados)(?: \d[\d.]*)?$/u,
  mac: /^mac ?os(?: x)?(?: \d[\d.]*)?$/u,
  android: /^(?:android|андроид|harmonyos)(?: \d[\d.]*)?$/u,
  computer: /^(?:windows(?: nt)?(?: (?:\d[\d.]*|xp|vista))?|linux|ubuntu|debian)(?: \d[\d.]*)?(?: (?:pro|home))?$/u,
};

/** What such systems run on, as far as its name says. A name of neither may run Android: most telephones are called so. */
const machines: readonly (readonly [Family, RegExp])[] = [
  ['apple-mobile', /(?:iphone|ipad|ipod|айфон|айпад)/u],
  ['mac', /(?:macbook|imac|mac (?:mini|pro|studio)|макбук)/u],
  [
    'computer',
    /(?:компьютер|ноутбук|desktop|laptop|thinkpad|vivobook|pavilion|(?:^|[^\p{L}])(?:пк|pc|dell)(?:[^\p{L}]|$))/u,
  ],
];

/**
 * @param device a text that names a device, or else a system
 * @param system another one
 */
export function mayRun(device: string, system: string): boolean {
  const family = systemOf(system);
  const name = normalise(device);
  if (family === null || systemOf(device) !== null) return false;
  return family === (machines.find(([, words]) => words.test(name))?.[0] ?? 'android');
}

function systemOf(text: string): Family | null {
  const name = normalise(text);
  return (Object.keys(systems) as Family[]).find((family) => systems[family].test(name)) ?? null;
}
