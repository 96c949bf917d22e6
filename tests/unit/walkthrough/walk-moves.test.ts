import { describe, expect, it } from 'vitest';
import { checklistWith } from '@/tests/support/checklist-with';
import type { Checklist, Status } from '@/utils/checklist/checklist';
import type { ItemId } from '@/utils/checklist/items';
import type { WalkPosition } from '@/utils/storage/walkthrough';
import { backStep, beginWalk, goOn, leaveWalk, settledAt, skipStep } from '@/utils/walkthrough/walk-moves';
import { closeAccountOrder } from '@/utils/walkthrough/walk-order';
import { deriveWalkthrough, type Walkthrough } from '@/utils/walkthrough/walkthrough';

const now = new Date('2026-11-24T12:00:00').getTime();

type Statuses = Readonly<Partial<Record<ItemId, Status>>>;

function derived(checklist: Checklist, position: WalkPosition | null): Walkthrough {
  const walkthrough = deriveWalkthrough(checklist, position, now);
  if (!walkthrough) throw new Error('No walkthrough');
  return walkthrough;
}

/** A person on their way: they press, pages say what they say, and the tab keeps where they stand. */
class Person {
  position: WalkPosition | null = null;
  #checklist: Checklist;

  constructor(statuses: Statuses) {
    this.#checklist = checklistWith(statuses, now);
    this.does(beginWalk);
  }

  get sight(): Walkthrough {
    return derived(this.#checklist, this.position);
  }

  get step(): ItemId {
    return this.sight.step.definition.id;
  }

  does(move: (position: WalkPosition | null, sight: Walkthrough, checklist: Checklist) => WalkPosition): this {
    this.position = move(this.position, this.sight, this.#checklist);
    return this.keeps();
  }

  reads(statuses: Statuses): this {
    this.#checklist = checklistWith(statuses, now);
    return this.keeps();
  }

  skips(): this {
    return this.does(skipStep);
  }

  goesBack(): this {
    return this.does((position, sight, checklist) => backStep(position, checklist, sight));
  }

  goesBackTo(id: ItemId): this {
    for (let presses = 0; this.step !== id; presses++) {
      if (presses > closeAccountOrder.length) throw new Error(`There is no way back to ${id}`);
      this.goesBack();
    }
    return this;
  }

  goesOn(): this {
    return this.does(goOn);
  }

  /** As a tab does in which the walkthrough is shown. */
  keeps(): this {
    if (this.position?.state === 'on') this.position = settledAt(this.position, this.sight) ?? this.position;
    return this;
  }
}

describe('putting off', () => {
  it('leads to what comes first of the rest, and at last to the deletion', () => {
    const person = new Person({ parcels: 'open', wallet: 'open' });
    expect(person.step).toBe('parcels');
    expect(person.skips().step).toBe('wallet');
    expect(person.skips().step).toBe('delete-account');
    expect(person.sight.left.map(({ definition }) => definition.id)).toEqual(['parcels', 'wallet']);
  });

  it('is remembered in the order in which it was said, and once', () => {
    const person = new Person({ parcels: 'open', wallet: 'open', cards: 'open' }).skips().skips();
    expect(person.position?.skipped).toEqual(['parcels', 'wallet']);
    person.goesBackTo('parcels').skips();
    expect(person.position?.skipped).toEqual(['parcels']);
    const twice = skipStep({ ...beginWalk(null), skipped: ['wallet', 'cards'] }, person.sight);
    expect([person.step, twice.skipped]).toEqual(['wallet', ['cards', 'wallet']]);
  });

  it('says nothing of a thing that is seen to be done later', () => {
    const person = new Person({ parcels: 'open', wallet: 'open' }).skips();
    person.reads({ wallet: 'open' });
    expect([person.step, person.sight.settled]).toEqual(['wallet', null]);
  });
});

describe('going back', () => {
  it('leads to the step before in the order, done or not', () => {
    const person = new Person({ parcels: 'open', returns: 'open' }).skips();
    expect(person.step).toBe('returns');
    expect(person.goesBack().step).toBe('parcels');
    expect([person.goesBack().step, person.sight.state]).toEqual(['sells-here', 'done']);
  });

  it('ends at the first', () => {
    const person = new Person({ parcels: 'open' }).goesBack();
    expect(person.step).toBe('sells-here');
    expect(person.goesBack().step).toBe('sells-here');
  });

  it('takes up again what was put off', () => {
    const person = new Person({ parcels: 'open', returns: 'open' }).skips().goesBack();
    expect(person.position?.skipped).toEqual([]);
    person.reads({ returns: 'open' });
    expect([person.step, person.sight.settled?.definition.id]).toEqual(['returns', 'parcels']);
  });

  it('leads from the deletion to who is signed in', () => {
    expect(new Person({}).goesBack().step).toBe('sessions');
  });

  it('and on again leads to where they came from', () => {
    const person = new Person({ bonuses: 'open' });
    expect(person.goesBack().step).toBe('wallet');
    expect(person.goesOn().step).toBe('bonuses');
  });
});

describe('who looks back', () => {
  it('stays at what they take back, though something before it is open', () => {
    const person = new Person({ parcels: 'open', bonuses: 'settled-by-you', cards: 'open' }).skips();
    person.goesBackTo('bonuses');
    // Another thing has come up since.
    person.reads({ parcels: 'open', returns: 'open', bonuses: 'open', cards: 'open' });
    expect([person.step, person.sight.state]).toEqual(['bonuses', 'to-do']);
  });

  it('stays there once more when it is done again, until they go on', () => {
    const person = new Person({ cards: 'open' });
    person.goesBackTo('bonuses');
    person.reads({ bonuses: 'open', cards: 'open' }).reads({ cards: 'open' });
    expect([person.step, person.sight.state]).toEqual(['bonuses', 'done']);
    expect(person.goesOn().step).toBe('cards');
  });
});

describe('leaving for the list', () => {
  it('keeps the position, and they go on from there', () => {
    const person = new Person({ parcels: 'open', wallet: 'open' }).skips();
    const before = person.position;
    person.does(leaveWalk);
    expect(person.position).toEqual({ ...before, state: 'off' });
    person.does(beginWalk);
    expect([person.position?.state, person.step]).toEqual(['on', 'wallet']);
  });

  it('before anything was kept leaves nothing on', () => {
    expect(leaveWalk(null)).toEqual({ state: 'off', at: null, arrived: 'open', settled: null, skipped: [] });
  });

  it('and beginning again asks anew for what was put off', () => {
    const person = new Person({ parcels: 'open', wallet: 'open' }).skips().does(leaveWalk).does(beginWalk);
    expect(person.reads({ parcels: 'open' }).step).toBe('parcels');
  });

  it('and beginning again at the deletion asks anew for all that was put off, known or not', () => {
    const person = new Person({ receipts: 'unknown' }).skips();
    expect(person.step).toBe('delete-account');
    person.does(leaveWalk).does(beginWalk);
    expect(person.step).toBe('receipts');
  });

  it('and beginning again tells what was settled meanwhile', () => {
    const person = new Person({ parcels: 'open', wallet: 'open' }).does(leaveWalk);
    person.reads({ wallet: 'open' }).does(beginWalk);
    expect([person.step, person.sight.settled?.definition.id]).toEqual(['wallet', 'parcels']);
  });
});

describe('what is kept of where they stand', () => {
  const checklist = checklistWith({ bonuses: 'open' }, now);
  const atWallet: WalkPosition = { state: 'on', at: 'wallet', arrived: 'open', settled: null, skipped: ['parcels'] };

  it('is the step, how it was, and what was settled before it', () => {
    expect(settledAt(atWallet, derived(checklist, atWallet))).toEqual({
      state: 'on',
      at: 'bonuses',
      arrived: 'open',
      settled: 'wallet',
      skipped: ['parcels'],
    });
  });

  it('is nothing new when that is kept already', () => {
    const kept = settledAt(atWallet, derived(checklist, atWallet));
    expect(settledAt(kept, derived(checklist, kept))).toBeNull();
  });

  it('is the first step, when nothing was kept', () => {
    expect(settledAt(null, derived(checklist, null))).toEqual({
      state: 'on',
      at: 'bonuses',
      arrived: 'open',
      settled: null,
      skipped: [],
    });
  });
});
