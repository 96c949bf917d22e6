import fc from 'fast-check';
import type { ChecklistInput } from '@/utils/checklist/checklist';
import { itemIds } from '@/utils/checklist/items';
import type { StoredFact } from '@/utils/storage/readings';
import { buyerFacts, type Fact, pageIds, unknownReasons } from '@/utils/vocabulary';

/** Anything that may be stored of an account, around a moment. */
export function anyChecklistInput(
  now: number,
  facts: readonly Fact[] = buyerFacts,
  lowestAmount = 1,
): fc.Arbitrary<ChecklistInput> {
  const at = fc.oneof(
    fc.integer({ min: now - 3 * 86_400_000, max: now + 3_600_000 }),
    fc.constantFrom(now, now - 60_000, now - 86_400_000, now - 86_400_001),
  );
  const page = fc.constantFrom(...pageIds);
  const none = fc.record({ state: fc.constant('none' as const), evidence: fc.constant('пусто'), page, at });
  const some = fc.record(
    {
      state: fc.constant('some' as const),
      evidence: fc.constant('есть что-то'),
      page,
      at,
      count: fc.integer({ min: 1, max: 400 }),
      amount: fc.integer({ min: lowestAmount, max: 99_999 }),
      currency: fc.constant('RUB' as const),
      storedUntil: fc.constant('2026-11-28'),
      atLeast: fc.constant(true as const),
    },
    { requiredKeys: ['state', 'evidence', 'page', 'at'] },
  );
  const attempt = fc.record({ reason: fc.constantFrom(...unknownReasons), page, at });
  const stored: fc.Arbitrary<StoredFact> = fc.record({
    known: fc.option(fc.oneof(none, some)),
    attempt: fc.option(attempt),
  });
  const partial = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, fc.Arbitrary<Value>>, {
      requiredKeys: [],
    });
  return fc.record({ facts: partial(facts, stored), ticks: partial(itemIds, at) }) as fc.Arbitrary<ChecklistInput>;
}
