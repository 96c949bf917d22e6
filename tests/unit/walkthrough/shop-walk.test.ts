import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { none, some } from '@/tests/support/facts';
import { shopInput } from '@/tests/support/shop-input';
import { translateFor } from '@/tests/support/translate';
import { type Checklist, type ChecklistInput, deriveChecklist, isDone } from '@/utils/checklist/checklist';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { type ItemId, itemIds, itemsOf } from '@/utils/checklist/items';
import { type WalkPosition, walkthroughType } from '@/utils/storage/walkthrough';
import { sellerFacts } from '@/utils/vocabulary';
import { sheetItems, sheetStatus } from '@/utils/walkthrough/sheet';
import { waitsIn } from '@/utils/walkthrough/waits';
import { backStep, beginWalk, settledAt, skipStep } from '@/utils/walkthrough/walk-moves';
import { walkOrderOf } from '@/utils/walkthrough/walk-order';
import { deriveWalkthrough, type Walkthrough } from '@/utils/walkthrough/walkthrough';
import { walkStepOf } from '@/utils/wildberries/guide/walk-steps';

/** The walkthrough through a shop's list. */

const now = new Date('2026-11-24T12:00:00').getTime();
const order: readonly ItemId[] = closeShopItems.map(({ id }) => id);
const on: WalkPosition = { state: 'on', at: null, arrived: 'open', settled: null, skipped: [] };
const t = translateFor('ru');

const derive = ({ facts, ticks }: ChecklistInput): Checklist =>
  deriveChecklist({ facts, ticks }, now, [], itemsOf.seller);
const nothingRead: ChecklistInput = { facts: {}, ticks: {} };
const ticked = (...ids: readonly ItemId[]): ChecklistInput => ({
  facts: {},
  ticks: Object.fromEntries(ids.map((id) => [id, now - 1000])),
});

function walkAt(input: ChecklistInput, position: Partial<WalkPosition> = {}): Walkthrough {
  const walkthrough = deriveWalkthrough(derive(input), { ...on, ...position }, now);
  if (!walkthrough) throw new Error('No walkthrough');
  return walkthrough;
}
const stepOf = (...of: Parameters<typeof walkAt>): ItemId => walkAt(...of).step.definition.id;

it('every item is a step of which something is known', () => {
  for (const id of order) expect(walkStepOf(id), id).not.toBeNull();
});

describe('a person who begins', () => {
  it('stands at the question whether they are the owner, of as many steps as there are items', () => {
    const { step, number, count, state } = walkAt(nothingRead);
    expect([step.definition.id, number, count, state]).toEqual(['shop-owner', 1, order.length, 'to-do']);
  });

  it('is led on in the order of the list by their answers and by what pages say', () => {
    const input = ticked('shop-owner', 'shop-right');
    expect(stepOf(input)).toBe('shop-tariffs');
    expect(stepOf({ ...input, facts: { 'shop-tariffs': none(now) } }, { at: 'shop-tariffs' })).toBe('shop-jam');
  });

  it('goes back to the step before', () => {
    const input = ticked('shop-owner', 'shop-right');
    const checklist = derive(input);
    const back = backStep(on, checklist, walkAt(input));
    expect([back.at, back.arrived]).toEqual(['shop-right', 'done']);
  });
});

describe('with a debt', () => {
  it('the walk takes it before the goods, with every other step in its place', () => {
    const facts = { 'shop-balance': some(now, { amount: -5, currency: 'RUB' }) };
    const taken = walkOrderOf(derive({ facts, ticks: {} }));
    expect(taken.indexOf('shop-balance')).toBe(taken.indexOf('shop-stock') - 1);
    expect(taken.filter((id) => id !== 'shop-balance')).toEqual(order.filter((id) => id !== 'shop-balance'));
    expect(walkOrderOf(derive(nothingRead))).toEqual(order);
  });
});

describe('without a goal', () => {
  const allBut = (...left: ItemId[]): ChecklistInput => ticked(...order.filter((id) => !left.includes(id)));

  it('what was put off comes up again when nothing else is left, the longest first', () => {
    const input = allBut('shop-jam', 'shop-letter');
    expect(stepOf(input, { skipped: ['shop-jam'] })).toBe('shop-letter');
    expect(stepOf(input, { skipped: ['shop-letter', 'shop-jam'] })).toBe('shop-letter');
    const again = skipStep(
      { ...on, skipped: ['shop-letter', 'shop-jam'] },
      walkAt(input, { skipped: ['shop-letter', 'shop-jam'] }),
    );
    expect(stepOf(input, again)).toBe('shop-jam');
  });

  it('it is over when all is done, at its last step', () => {
    const { step, state, left, doneCount, count } = walkAt(ticked(...order));
    expect([step.definition.id, state, left, doneCount]).toEqual([order.at(-1), 'over', [], count]);
  });

  it('one that is over begins again at what comes up', () => {
    const position = beginWalk({ ...on, at: 'shop-watch', arrived: 'done' });
    const facts = { 'shop-claims': some(now, { count: 1 }) };
    expect(stepOf({ ...ticked(...order), facts }, { ...position, at: null })).toBe('shop-claims');
  });
});

it('whatever is stored of a shop, there is a step of its list, and it is never one that is done while something is left', () => {
  const position = fc.record({
    state: fc.constant('on' as const),
    at: fc.option(fc.constantFrom(...itemIds)),
    arrived: fc.constant('open' as const),
    settled: fc.constant(null),
    skipped: fc.subarray([...order]),
  });
  fc.assert(
    fc.property(shopInput(now), position, (input, at) => {
      const checklist = derive(input);
      const walkthrough = deriveWalkthrough(checklist, at, now);
      if (!walkthrough) throw new Error('No walkthrough');
      expect(order).toContain(walkthrough.step.definition.id);
      if (checklist.items.some((item) => !isDone(item))) expect(walkthrough.state).toBe('to-do');
      else expect(walkthrough.state).toBe('over');
      const kept = settledAt(at, walkthrough) ?? at;
      expect(walkthroughType.fits(kept)).toBe(true);
    }),
  );
});

describe('the days that nobody can hurry', () => {
  it('are those of the subscription, of the options and of the goods, the nearest first', () => {
    const { items } = derive({
      facts: {
        'shop-jam': some(now, { until: '2026-12-03' }),
        'shop-tariffs': some(now, { count: 2, until: '2026-12-14' }),
        'shop-goods-returns': some(now, { count: 3, ready: 1, storedUntil: '2026-11-28' }),
      },
      ticks: {},
    });
    expect(waitsIn(items, now).map(({ item, why, day }) => [item.definition.id, why, day])).toEqual([
      ['shop-goods-returns', 'stored-until', '2026-11-28'],
      ['shop-jam', 'paid-until', '2026-12-03'],
      ['shop-tariffs', 'leave-from', '2026-12-14'],
    ]);
  });
});

describe('the sheet', () => {
  it('has every item once, in its order', () => {
    expect(sheetItems(derive(nothingRead)).map(({ definition }) => definition.id)).toEqual(order);
  });

  it('tells of a deed only what the person said', () => {
    const status = (input: ChecklistInput): string | null => {
      const deed = derive(input).items.find(({ definition }) => definition.id === 'shop-letter');
      return deed ? sheetStatus(deed, 'with', t) : 'none';
    };
    expect(status(nothingRead)).toBeNull();
    expect(status(ticked('shop-letter'))).toContain('С ваших слов улажено');
  });

  it('without amounts has no other numbers than days and times, of a shop either', () => {
    const facts = Object.fromEntries(sellerFacts.map((fact) => [fact, some(now, { count: 17, amount: 17 })]));
    for (const item of derive({ facts, ticks: {} }).items)
      expect((sheetStatus(item, 'without', t) ?? '').replace(t.moment(now), '')).not.toMatch(/\d/);
  });
});
