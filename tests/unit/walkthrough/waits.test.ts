import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChecklistInput } from '@/tests/support/any-checklist';
import { none, some } from '@/tests/support/facts';
import { type ChecklistInput, deriveChecklist } from '@/utils/checklist/checklist';
import type { StoredFact } from '@/utils/storage/readings';
import { waitsIn } from '@/utils/walkthrough/waits';

const now = new Date('2026-11-24T12:00:00').getTime();
const hour = 60 * 60_000;

/** Each day with what it is of. */
function told(facts: ChecklistInput['facts'], ticks: ChecklistInput['ticks'] = {}, at = now): string[] {
  return waitsIn(deriveChecklist({ facts, ticks }, at).items, at).map(
    ({ item, why, day }) => `${item.definition.id} ${why} ${day}`,
  );
}

describe('what takes its time', () => {
  it.each<[string, ChecklistInput['facts'], string[]]>([
    ['a parcel on its way', { parcels: some(now, { arrives: '2026-11-28' }) }, ['parcels arrives 2026-11-28']],
    [
      'a parcel at the point',
      { parcels: some(now, { storedUntil: '2026-11-30' }) },
      ['parcels stored-until 2026-11-30'],
    ],
    ['a subscription', { club: some(now, { until: '2027-01-12' }) }, ['club paid-until 2027-01-12']],
    [
      'parcels that wait and parcels that come',
      { parcels: some(now, { arrives: '2026-11-26', storedUntil: '2026-11-30' }) },
      ['parcels arrives 2026-11-26', 'parcels stored-until 2026-11-30'],
    ],
    [
      'several things, the nearest day first',
      {
        club: some(now, { until: '2026-12-01' }),
        returns: some(now, { arrives: '2026-11-27' }),
        parcels: some(now, { arrives: '2026-12-05', storedUntil: '2026-11-25' }),
      },
      [
        'parcels stored-until 2026-11-25',
        'returns arrives 2026-11-27',
        'club paid-until 2026-12-01',
        'parcels arrives 2026-12-05',
      ],
    ],
    [
      'of one day in the order of the list, and of one thing what ends before what comes',
      {
        club: some(now, { until: '2026-11-28' }),
        parcels: some(now, { arrives: '2026-11-28', storedUntil: '2026-11-28' }),
      },
      ['parcels stored-until 2026-11-28', 'parcels arrives 2026-11-28', 'club paid-until 2026-11-28'],
    ],
    [
      'also of what was read days ago',
      { parcels: some(now - 72 * hour, { arrives: '2026-11-28' }) },
      ['parcels arrives 2026-11-28'],
    ],
    [
      'a day of the next year after one of this',
      { club: some(now, { until: '2027-01-01' }), parcels: some(now, { arrives: '2026-12-31' }) },
      ['parcels arrives 2026-12-31', 'club paid-until 2027-01-01'],
    ],
  ])('%s', (_what, facts, days) => {
    expect(told(facts)).toEqual(days);
  });
});

describe('nothing is promised', () => {
  it.each<[string, StoredFact]>([
    ['where nothing is', none(now)],
    ['where no day was said', some(now, { count: 2 })],
    ['of a day that is over', some(now, { arrives: '2026-11-23' })],
  ])('%s', (_where, parcels) => {
    expect(told({ parcels })).toEqual([]);
  });

  it('of what the person says is settled', () => {
    const before = some(now - hour, { arrives: '2026-11-28' });
    expect(told({ parcels: before })).toHaveLength(1);
    expect(told({ parcels: before }, { parcels: now })).toEqual([]);
  });
});

it('a day lasts until the person’s own midnight', () => {
  const facts = { parcels: some(now, { storedUntil: '2026-11-24' }) };
  expect(told(facts, {}, new Date('2026-11-24T23:59:59').getTime())).toEqual(['parcels stored-until 2026-11-24']);
  expect(told(facts, {}, new Date('2026-11-25T00:00:00').getTime())).toEqual([]);
});

it('whatever is stored, each is a day to come that was read of an item, none is told twice, and they stand in order', () => {
  const day = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2026-12-31', '2027-01-01');
  const days = fc.record({ storedUntil: day, arrives: day, until: day }, { requiredKeys: [] });
  fc.assert(
    fc.property(anyChecklistInput(now), days, days, ({ facts, ticks }, parcels, club) => {
      const input = { facts: { ...facts, parcels: some(now, parcels), club: some(now, club) }, ticks };
      const waits = waitsIn(deriveChecklist(input, now).items, now);
      for (const { item, day: at } of waits) {
        expect(at >= '2026-11-24').toBe(true);
        expect(item.status === 'settled-by-you').toBe(false);
        const { known } = item;
        expect(known?.state === 'some' && [known.storedUntil, known.arrives, known.until]).toContain(at);
      }
      expect(waits.map((wait) => wait.day)).toEqual(waits.map((wait) => wait.day).sort());
      const names = waits.map(({ item, why }) => `${item.definition.id} ${why}`);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
