import { describe, expect, it } from 'vitest';
import { checklistWith } from '@/tests/support/checklist-with';
import { deriveChecklist, type Status } from '@/utils/checklist/checklist';
import { closeAccountItems, type ItemId } from '@/utils/checklist/items';
import type { WalkPosition } from '@/utils/storage/walkthrough';
import { closeAccountOrder } from '@/utils/walkthrough/walk-order';
import { deriveWalkthrough, type Walkthrough } from '@/utils/walkthrough/walkthrough';

const now = new Date('2026-11-24T12:00:00').getTime();

const on: WalkPosition = { state: 'on', at: null, arrived: 'open', settled: null, skipped: [] };

function walkAt(statuses: Partial<Record<ItemId, Status>>, position: Partial<WalkPosition> | null = {}): Walkthrough {
  const walkthrough = deriveWalkthrough(checklistWith(statuses, now), position && { ...on, ...position }, now);
  if (!walkthrough) throw new Error('No walkthrough');
  return walkthrough;
}

const stepOf = (...of: Parameters<typeof walkAt>): ItemId => walkAt(...of).step.definition.id;

describe('the order', () => {
  it('takes every item of a shopper once', () => {
    expect([...closeAccountOrder].sort()).toEqual(closeAccountItems.map(({ id }) => id).sort());
  });

  it('begins with what only the person knows and may end it, goes on with what waits for others, and ends with the deletion', () => {
    expect(closeAccountOrder.slice(0, 4)).toEqual(['sells-here', 'parcels', 'returns', 'appeals']);
    expect(closeAccountOrder.slice(-2)).toEqual(['sessions', 'delete-account']);
  });
});

describe('a person who begins stands at', () => {
  it.each<[string, Partial<Record<ItemId, Status>>, ItemId]>([
    ['the question whether they sell', { 'sells-here': 'unknown', parcels: 'open' }, 'sells-here'],
    ['parcels on their way', { parcels: 'open', wallet: 'open' }, 'parcels'],
    ['what nobody looked at', { returns: 'unknown', wallet: 'open' }, 'returns'],
    ['what was read too long ago', { appeals: 'stale', wallet: 'open' }, 'appeals'],
    ['advice, when it is all that is left', { cards: 'open' }, 'cards'],
    ['the deletion, when nothing is left', {}, 'delete-account'],
  ])('%s', (_what, statuses, step) => {
    expect(stepOf(statuses)).toBe(step);
    expect(stepOf(statuses, null)).toBe(step);
  });
});

describe('the person stands where they were', () => {
  it('while it is not done, whatever comes up before it', () => {
    expect(stepOf({ parcels: 'open', wallet: 'open' }, { at: 'wallet' })).toBe('wallet');
    expect(stepOf({ parcels: 'open', wallet: 'unknown' }, { at: 'wallet' })).toBe('wallet');
  });

  it('and is moved on by what a page says, which is told', () => {
    const { step, settled, state } = walkAt({ bonuses: 'open' }, { at: 'wallet' });
    expect([step.definition.id, settled?.definition.id, state]).toEqual(['bonuses', 'wallet', 'to-do']);
  });

  it('and is moved on by their own tick, which is told as such', () => {
    const { step, settled } = walkAt({ wallet: 'settled-by-you', bonuses: 'open' }, { at: 'wallet' });
    expect([step.definition.id, settled?.status]).toEqual(['bonuses', 'settled-by-you']);
  });

  it('and is moved on to what comes first of all that is left, not to the next in the order', () => {
    expect(stepOf({ parcels: 'open', bonuses: 'open' }, { at: 'wallet' })).toBe('parcels');
  });

  it('and is still told what was settled when they look again', () => {
    const kept = { at: 'bonuses', settled: 'wallet' } as const;
    expect(walkAt({ bonuses: 'open' }, kept).settled?.definition.id).toBe('wallet');
    expect(walkAt({ bonuses: 'open', wallet: 'open' }, kept).settled).toBeNull();
  });
});

describe('the person who looks back at what is done', () => {
  it('stays there', () => {
    const { step, state, settled } = walkAt({ bonuses: 'open' }, { at: 'wallet', arrived: 'done' });
    expect([step.definition.id, state, settled]).toEqual(['wallet', 'done', null]);
  });

  it('stays there when it is no longer done, and whatever else is open', () => {
    const { step, state } = walkAt({ parcels: 'open', wallet: 'open' }, { at: 'wallet', arrived: 'done' });
    expect([step.definition.id, state]).toEqual(['wallet', 'to-do']);
  });
});

describe('the deletion', () => {
  it('comes when all the rest is put off', () => {
    expect(stepOf({ parcels: 'open', cards: 'open' }, { skipped: ['parcels', 'cards'] })).toBe('delete-account');
  });

  it('is never done, and is nothing that is left', () => {
    const { step, state, left, doneCount, count } = walkAt({}, {});
    expect([step.definition.id, state, left]).toEqual(['delete-account', 'to-do', []]);
    expect(doneCount).toBe(count - 1);
  });

  it.each<[string, ItemId, Status]>([
    ['a parcel that was bought meanwhile', 'parcels', 'open'],
    ['what blocks and was read a day ago', 'debts', 'stale'],
    ['what blocks and is not understood any more', 'wallet', 'unknown'],
    ['money that turned up', 'bonuses', 'open'],
  ])('makes way for %s', (_what, id, status) => {
    expect(stepOf({ [id]: status }, { at: 'delete-account' })).toBe(id);
    expect(stepOf({ [id]: status }, { at: 'delete-account', skipped: [id] })).toBe('delete-account');
  });

  // The site's own question lies over the page then, and nothing on it can be read for a while.
  it('stays while a dialog hides what its page told', () => {
    const hidden = { cards: 'unknown', discount: 'unknown', sessions: 'unknown' } as const;
    expect(stepOf(hidden, { at: 'delete-account' })).toBe('delete-account');
  });
});

describe('what is told beside the step', () => {
  const statuses = { parcels: 'open', wallet: 'unknown', cards: 'open' } as const;

  it('is which step it is, of how many', () => {
    const { number, count } = walkAt(statuses, { at: 'wallet' });
    expect([number, count]).toEqual([closeAccountOrder.indexOf('wallet') + 1, closeAccountItems.length]);
  });

  it('is what else is left, in its order, put off or not', () => {
    const { left } = walkAt(statuses, { at: 'wallet', skipped: ['cards'] });
    expect(left.map(({ definition }) => definition.id)).toEqual(['parcels', 'cards']);
  });

  it('is how many are done, by reading or by the person', () => {
    expect(walkAt({ ...statuses, bonuses: 'settled-by-you' }).doneCount).toBe(closeAccountItems.length - 4);
  });
});

it('a list that has none of the steps has no walkthrough', () => {
  const none = deriveChecklist({ facts: {}, ticks: {} }, now, [], []);
  expect(deriveWalkthrough(none, on, now)).toBeNull();
});

it('a kept step that the list does not have is none', () => {
  expect(stepOf({ wallet: 'open' }, { at: 'shop-sessions', settled: 'shop-sessions' })).toBe('wallet');
});
