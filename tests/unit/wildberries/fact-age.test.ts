import { describe, expect, it } from 'vitest';
import { inZone, zones } from '@/tests/support/time-zones';
import { ageOfFact, oldFacts } from '@/utils/wildberries/guide/fact-age';
import type { GuideFact } from '@/utils/wildberries/guide/facts';

const checked = '2026-11-23';

/** A moment of the person's own clock. */
function local(day: string, time: string): number {
  return new Date(`${day}T${time}`).getTime();
}

// In New York the clocks are changed twice between the two days, on 2027-03-14 and, for the second check, on 2027-11-07.
describe.each(zones)('in %s', (zone, winter, summer) => {
  inZone(zone, winter, summer);

  it.each([
    ['on the day itself', checked, '00:00:00', 'fresh'],
    ['in the last minute of that day', checked, '23:59:59', 'fresh'],
    // 2026-11-23 and 180 days: 7 of November, 31 + 31 + 28 + 31 + 30 up to April, 22 of May.
    ['on the 180th day', '2027-05-22', '00:00:00', 'fresh'],
    ['in the last minute of the 180th day', '2027-05-22', '23:59:59', 'fresh'],
    ['with the first minute of the 181st', '2027-05-23', '00:00:00', 'old'],
    ['years later', '2031-01-01', '12:00:00', 'old'],
    ['by a clock that is a day slow', '2026-11-22', '23:59:59', 'fresh'],
    ['by a clock that is years slow', '2020-01-01', '12:00:00', 'fresh'],
  ] as const)('%s', (_when, day, time, age) => {
    expect(ageOfFact(checked, local(day, time))).toBe(age);
  });

  it.each([
    // 22 of May, 30 + 31 + 31 + 30 + 31 up to October, 5 of November; the clocks go back on the 7th.
    ['2027-05-09', '2027-11-05', 'fresh'],
    ['2027-05-09', '2027-11-06', 'old'],
    ['2027-05-11', '2027-11-07', 'fresh'],
    ['2027-05-11', '2027-11-08', 'old'],
    // A leap day is a day: 2028-02-29 lies between.
    ['2027-12-01', '2028-05-29', 'fresh'],
    ['2027-12-01', '2028-05-30', 'old'],
  ] as const)('checked on %s, it is on %s %s, from midnight to midnight', (from, to, age) => {
    expect([ageOfFact(from, local(to, '00:00:00')), ageOfFact(from, local(to, '23:59:59'))]).toEqual([age, age]);
  });
});

it.each(['', '2026-13-01', 'yesterday'])('«%s» is no day', (day) => {
  expect(() => ageOfFact(day, 0)).toThrow(RangeError);
});

it('the old ones are named, in their order', () => {
  const fact = (id: GuideFact['id'], day: string): GuideFact => ({
    id,
    confidence: 'guide',
    sources: [],
    checked: day,
  });
  const facts = [
    fact('reRegister', '2026-01-01'),
    fact('cardsCharged', '2026-11-01'),
    fact('clubRefund', '2025-01-01'),
  ];
  expect(oldFacts(facts, local('2026-11-24', '12:00:00'))).toEqual(['reRegister', 'clubRefund']);
});
