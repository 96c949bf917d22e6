import type { FactId, GuideFact } from './facts';

/** A fact about a site that changes is believed for so many days after its sources were last read. */
const freshDays = 180;

export type FactAge = 'fresh' | 'old';

/**
 * Whether a fact was checked so long ago that it must be marked. It counts days of the person's own calendar, so that no
 * change of the clocks makes a fact older or younger.
 * @param checkedIsoDay `YYYY-MM-DD`, see `GuideFact.checked`
 * @param now ms since 1970
 * @returns `old` from the 181st day on; a day in the future, as of a clock that goes slow, is `fresh`
 * @throws RangeError when it is no day
 */
export function ageOfFact(checkedIsoDay: string, now: number): FactAge {
  const checked = Date.parse(`${checkedIsoDay}T00:00:00Z`);
  if (Number.isNaN(checked)) throw new RangeError(`No day: ${checkedIsoDay}`);
  const date = new Date(now);
  const today = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (today - checked) / 86_400_000 > freshDays ? 'old' : 'fresh';
}

/**
 * The facts that must be marked as old.
 * @param now ms since 1970
 */
export function oldFacts(facts: readonly GuideFact[], now: number): FactId[] {
  return facts.filter(({ checked }) => ageOfFact(checked, now) === 'old').map(({ id }) => id);
}
