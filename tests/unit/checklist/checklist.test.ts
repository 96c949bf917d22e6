import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, none, some } from '@/tests/support/facts';
import {
  type Checklist,
  type ChecklistInput,
  type ChecklistItem,
  deriveChecklist,
  type Status,
} from '@/utils/checklist/checklist';
import { closeAccountItems, type ItemId } from '@/utils/checklist/items';
import type { StoredFact } from '@/utils/storage/readings';
import { type PageId, type UnknownReason, unknownReasons } from '@/utils/vocabulary';

const now = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;
const day = 24 * 60 * minute;

const blocking = ['parcels', 'returns', 'appeals', 'wallet', 'debts'] as const;
const losing = ['bonuses', 'discount', 'club', 'certificates', 'purchases', 'receipts'] as const;
const advisory = ['reviews', 'cards', 'sessions'] as const;

function itemOf(checklist: Checklist, id: ItemId): ChecklistItem {
  const item = checklist.items.find((at) => at.definition.id === id);
  if (!item) throw new Error(`The checklist has no ${id}`);
  return item;
}

function statusOf(id: ItemId, fact: StoredFact | null, tickedAt: number | null = null): Status {
  const input = { facts: fact ? { [id]: fact } : {}, ticks: tickedAt === null ? {} : { [id]: tickedAt } };
  return itemOf(deriveChecklist(input, now), id).status;
}

/** Everything read a minute ago, and nothing there. */
function nothingLeft(): Record<string, StoredFact> {
  return Object.fromEntries([...blocking, ...losing, ...advisory].map((id) => [id, none(now - minute)]));
}

describe('the items', () => {
  it('are the issue’s, with their severities', () => {
    const ids = (severity: string | null, kind: string): string[] =>
      closeAccountItems.filter((item) => item.severity === severity && item.kind === kind).map((item) => item.id);
    expect(ids('blocks', 'fact')).toEqual(blocking);
    expect(ids('loses', 'fact')).toEqual(losing);
    expect(ids('advice', 'fact')).toEqual(advisory);
    expect(ids(null, 'goal')).toEqual(['delete-account']);
  });
});

describe('the status of a blocking item', () => {
  it.each<[string, StoredFact | null, Status]>([
    ['never read', null, 'unknown'],
    ['tried in vain', failed(null, 'loading', now), 'unknown'],
    ['nothing there', none(now), 'clear'],
    ['something there', some(now, { count: 2 }), 'open'],
    ['nothing there, 24 hours ago', none(now - day), 'clear'],
    ['nothing there, a millisecond more', none(now - day - 1), 'stale'],
    ['something there, 24 hours ago', some(now - day), 'open'],
    ['something there, a millisecond more', some(now - day - 1), 'stale'],
    ['read in the future, by ten minutes', none(now + 10 * minute), 'clear'],
    ['read in the future, by a millisecond more', none(now + 10 * minute + 1), 'stale'],
    ['read in the far future', some(now + 400 * day), 'stale'],
  ])('%s', (_what, fact, status) => {
    expect(statusOf('parcels', fact)).toBe(status);
  });

  it.each<[UnknownReason, Status]>([
    ['unrecognised', 'unknown'],
    ['disagree', 'unknown'],
    ['unclear', 'unknown'],
    ['partial', 'unknown'],
    ['loading', 'clear'],
    ['signed-out', 'clear'],
    ['challenge', 'clear'],
    ['locked', 'clear'],
    ['not-shown', 'clear'],
  ])('after a try that failed since (%s) it is %s', (reason, status) => {
    expect(statusOf('wallet', failed(none(now - minute), reason, now))).toBe(status);
    expect(statusOf('wallet', failed(none(now - minute), reason, now - minute))).toBe(status);
    // A try from before the reading casts no doubt on it.
    expect(statusOf('wallet', failed(none(now - minute), reason, now - 2 * minute))).toBe('clear');
  });

  it('knows every reason', () => {
    // The table above has nine rows; a tenth reason must be thought about.
    expect(unknownReasons).toHaveLength(9);
  });
});

describe('a tick on a blocking item', () => {
  const ticked = now - 10 * minute;
  it.each<[string, StoredFact | null, Status]>([
    ['settles what nobody read', null, 'settled-by-you'],
    ['settles what could not be read', failed(null, 'locked', now), 'settled-by-you'],
    ['settles what was read before it', some(ticked - 1), 'settled-by-you'],
    ['settles what was read in its very moment', some(ticked), 'settled-by-you'],
    ['settles what was read long ago', some(now - 3 * day), 'settled-by-you'],
    ['yields to a page that says otherwise after it', some(ticked + 1), 'open'],
    ['yields to a page that says the same after it', none(ticked + 1), 'clear'],
    [
      'is not revived by a doubt about the page that said otherwise',
      failed(some(ticked + 1), 'unclear', now),
      'unknown',
    ],
  ])('%s', (_what, fact, status) => {
    expect(statusOf('parcels', fact, ticked)).toBe(status);
  });

  it('is not revived when the page that said otherwise becomes old', () => {
    expect(statusOf('parcels', some(now - 2 * day), now - 3 * day)).toBe('stale');
  });
});

describe('an item that blocks nothing', () => {
  it.each<[ItemId, StoredFact | null, number | null, Status]>([
    ['bonuses', some(now - 30 * day, { amount: 350, unit: 'points' }), null, 'open'],
    ['bonuses', none(now - 30 * day), null, 'clear'],
    ['bonuses', some(now), now - day, 'settled-by-you'],
    ['receipts', null, null, 'unknown'],
    ['receipts', failed(some(now - day), 'unrecognised', now), null, 'unknown'],
    ['sessions', some(now, { count: 1 }), null, 'clear'],
    ['sessions', some(now, { count: 1, atLeast: true }), null, 'open'],
    ['sessions', some(now, { count: 2 }), null, 'open'],
    ['cards', some(now, { count: 1 }), null, 'open'],
    ['sells-here', null, null, 'unknown'],
    ['sells-here', null, now, 'settled-by-you'],
    ['delete-account', null, null, 'open'],
    ['delete-account', null, now, 'open'],
  ])('%s', (id, fact, tickedAt, status) => {
    expect(statusOf(id, fact, tickedAt)).toBe(status);
  });
});

describe('whether an item can be ticked', () => {
  it.each<[string, ItemId, StoredFact | null, boolean]>([
    ['a blocking one that is open', 'parcels', some(now), false],
    ['a blocking one that is unknown', 'parcels', null, true],
    ['a blocking one that is stale', 'parcels', some(now - 2 * day), true],
    ['one that is clear', 'parcels', none(now), false],
    ['one that would be lost', 'bonuses', some(now), true],
    ['a question', 'comes-back', null, true],
    ['the goal', 'delete-account', null, false],
  ])('%s', (_what, id, fact, tickable) => {
    const checklist = deriveChecklist({ facts: fact ? { [id]: fact } : {}, ticks: {} }, now);
    expect(itemOf(checklist, id).tickable).toBe(tickable);
  });
});

describe('the summary', () => {
  it('of nothing read knows nothing', () => {
    expect(deriveChecklist({ facts: {}, ticks: {} }, now).summary).toEqual({
      blocks: 0,
      loses: 0,
      unchecked: blocking.length + losing.length + advisory.length,
      verdict: 'not-known',
      oldest: null,
    });
  });

  it('counts what is open, what would be lost and what nobody looked at', () => {
    const facts: ChecklistInput['facts'] = {
      parcels: some(now),
      wallet: some(now),
      returns: none(now),
      bonuses: some(now),
      cards: some(now),
    };
    // Of the fourteen facts five were read.
    expect(deriveChecklist({ facts, ticks: {} }, now).summary).toEqual({
      blocks: 2,
      loses: 1,
      unchecked: 9,
      verdict: 'blocked',
      oldest: null,
    });
  });

  it('is clear when all that blocks is known to be settled, whatever else is not known', () => {
    const facts = Object.fromEntries(blocking.map((id) => [id, none(now)]));
    expect(deriveChecklist({ facts, ticks: {} }, now).summary.verdict).toBe('clear');
  });
});

describe('age', () => {
  const readOf = (fact: StoredFact | null, changed: readonly PageId[] = []): ChecklistItem['read'] =>
    itemOf(deriveChecklist({ facts: fact ? { wallet: fact } : {}, ticks: {} }, now, changed), 'wallet').read;
  const page = some(now).known?.page ?? 'home';

  it('is of this visit for ten minutes, also on a clock that was set back', () => {
    expect(readOf(null)).toBe('never');
    expect(readOf(some(now - 10 * minute))).toBe('this-visit');
    expect(readOf(some(now - 10 * minute - 1))).toBe('earlier');
    expect(readOf(some(now + 11 * minute))).toBe('earlier');
  });

  it('is of earlier at once when the page where it was read is not understood any more', () => {
    expect(readOf(some(now), [page])).toBe('earlier');
    expect(readOf(some(now), ['reviews'])).toBe('this-visit');
  });

  it('of the numbers is that of the oldest reading that they rest on', () => {
    const facts = { wallet: some(now - 60 * minute), discount: some(now - 2 * day), returns: none(now - 90 * minute) };
    const oldest = (given: ChecklistInput['facts']): number | null =>
      deriveChecklist({ facts: given, ticks: {} }, now).summary.oldest;
    expect(oldest(facts)).toBe(now - 2 * day);
    expect(oldest({ wallet: facts.wallet, returns: facts.returns })).toBe(now - 90 * minute);
    // «Nothing would be lost» counts nothing, and what is stale does not count.
    expect(oldest({ bonuses: none(now - day), wallet: some(now - 2 * day) })).toBeNull();
  });
});

describe('what comes next', () => {
  const cases: [string, ChecklistInput, ItemId][] = [
    ['the first item, when nothing is known', { facts: {}, ticks: {} }, 'parcels'],
    [
      'a blocking item to look at, before one to settle',
      { facts: { ...nothingLeft(), parcels: some(now), debts: none(now - 2 * day) }, ticks: {} },
      'debts',
    ],
    [
      'a blocking item to settle',
      { facts: { ...nothingLeft(), wallet: some(now), bonuses: some(now) }, ticks: {} },
      'wallet',
    ],
    [
      'any other to look at, before what would be lost',
      { facts: { ...nothingLeft(), bonuses: some(now), cards: failed(null, 'loading', now) }, ticks: {} },
      'cards',
    ],
    ['what would be lost', { facts: { ...nothingLeft(), receipts: some(now) }, ticks: {} }, 'receipts'],
    ['a question, when all else is settled', { facts: nothingLeft(), ticks: {} }, 'sells-here'],
    ['the next question', { facts: nothingLeft(), ticks: { 'sells-here': now } }, 'comes-back'],
    ['the goal', { facts: nothingLeft(), ticks: { 'sells-here': now, 'comes-back': now } }, 'delete-account'],
  ];
  it.each(cases)('is %s', (_what, input, id) => {
    expect(deriveChecklist(input, now).next?.definition.id).toBe(id);
  });
});

describe('for any readings, ticks and clock', () => {
  const moment = fc.oneof(
    fc.constantFrom(0, 1, -1, day, day + 1, day - 1, -10 * minute, -10 * minute - 1).map((age) => now - age),
    fc.integer({ min: now - 3 * day, max: now + day }),
  );
  const known = fc.option(fc.oneof(moment.map(some), moment.map(none)));
  const fact = fc
    .tuple(known, fc.option(fc.tuple(fc.constantFrom(...unknownReasons), moment)))
    .map(([before, attempt]) => (attempt ? failed(before, attempt[0], attempt[1]) : before));
  const each = <Value>(ids: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<[string, Value][]> =>
    fc.tuple(...ids.map((id) => value.map((at): [string, Value] => [id, at])));
  const present = <Value>(entries: [string, Value | null][]): Record<string, Value> =>
    Object.fromEntries(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
  const input: fc.Arbitrary<ChecklistInput> = fc
    .tuple(each([...blocking, ...losing], fact), each([...blocking, ...losing], fc.option(moment)))
    .map(([facts, ticks]) => ({ facts: present(facts), ticks: present(ticks) }));

  it('the summary never says clear while a blocking item is unknown or stale', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { items, summary } = deriveChecklist(given, now);
        const open = items.filter((item) => item.definition.severity === 'blocks');
        if (open.some((item) => ['unknown', 'stale', 'open'].includes(item.status))) {
          expect(summary.verdict).not.toBe('clear');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the summary says clear exactly when each blocking item was seen empty today, or ticked with nothing said against it', () => {
    const doubts: readonly string[] = ['unrecognised', 'disagree', 'unclear', 'partial'];
    const seenEmpty = (stored: StoredFact | undefined): boolean => {
      if (stored?.known?.state !== 'none') return false;
      const { known: read, attempt } = stored;
      const doubted = attempt !== null && attempt.at >= read.at && doubts.includes(attempt.reason);
      return !doubted && now - read.at <= day && read.at - now <= 10 * minute;
    };
    const ticked = (stored: StoredFact | undefined, at: number | undefined): boolean =>
      at !== undefined && !(stored?.known?.state === 'some' && stored.known.at > at);
    // Rare among all inputs: most blocking items are made empty or ticked.
    const mostlySettled = fc
      .tuple(input, fc.array(fc.boolean(), { minLength: blocking.length, maxLength: blocking.length }))
      .map(([given, settle]): ChecklistInput => {
        const facts = { ...given.facts };
        blocking.forEach((id, at) => {
          if (settle[at]) facts[id] = none(now - minute);
        });
        return { facts, ticks: given.ticks };
      });
    fc.assert(
      fc.property(fc.oneof(input, mostlySettled), (given) => {
        const settled = blocking.every((id) => seenEmpty(given.facts[id]) || ticked(given.facts[id], given.ticks[id]));
        expect(deriveChecklist(given, now).summary.verdict === 'clear').toBe(settled);
      }),
      { numRuns: 1_000 },
    );
  });

  it('there is always something next, and it is on the list', () => {
    fc.assert(
      fc.property(input, (given) => {
        const checklist = deriveChecklist(given, now);
        expect(checklist.items).toContain(checklist.next);
      }),
    );
  });
});
