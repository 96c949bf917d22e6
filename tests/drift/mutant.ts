import { type Fixture, fixtures } from './fixture';
import type { Kind, Understanding } from './kind';
import { kinds } from './kinds/all';
import { Random } from './random';

/** One page to be made: a fixture, and what happens to it. */
export interface Mutant {
  readonly seed: number;
  readonly number: number;
  readonly fixture: Fixture;
  /** In the order of their application; none for a page that is left as it is. */
  readonly kinds: readonly Kind[];
}

/**
 * Says which mutant a number is. Seed, number and the pages to choose from decide. One in twelve stays as it is, which shows that the
 * machinery itself changes nothing; one in three is a combination of two to four kinds; the others take turns in
 * bearing one kind each.
 */
export function mutantOf(seed: number, number: number, from: readonly Fixture[] = fixtures): Mutant {
  const random = new Random(seed, number);
  // Of some pages none has what a kind changes.
  const usable = kinds.filter(({ pages }) => pages === undefined || from.some(({ page }) => pages.includes(page)));
  const chosen = kindsOf(number, random, usable);
  const fit = from.filter(({ page }) => chosen.every((kind) => kind.pages?.includes(page) ?? true));
  return { seed, number, fixture: random.pick(fit), kinds: chosen };
}

function kindsOf(number: number, random: Random, usable: readonly Kind[]): Kind[] {
  const place = number % 12;
  if (place === 0) return [];
  if (place % 3 === 0 || place === 1) {
    const some = random.sample(usable, 2 + random.int(3));
    return usable.filter((kind) => some.includes(kind));
  }
  // Places 2, 4, 5, 7, 8, 10 and 11 of every twelve, counted on.
  const turn = Math.floor(number / 12) * 7 + [2, 4, 5, 7, 8, 10, 11].indexOf(place);
  const kind = usable[turn % usable.length];
  return kind ? [kind] : [];
}

/** What is left to understand after several kinds: whatever one of them hides is hidden. */
export function understandingOf(applied: readonly Kind[]): Understanding {
  const all = applied.map((kind) => kind.leaves);
  const [only] = all;
  if (only && all.length === 1) return only;
  const has = (part: 'facts' | 'controls'): boolean => all.some((one) => one[part] === 'hidden');
  return { facts: has('facts') ? 'hidden' : 'kept', controls: has('controls') ? 'hidden' : 'kept', obstacle: null };
}
