import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChecklistInput } from '@/tests/support/any-checklist';
import { none, some } from '@/tests/support/facts';
import { type Checklist, type ChecklistInput, type ChecklistItem, deriveChecklist } from '@/utils/checklist/checklist';
import { type ItemId, itemsOf } from '@/utils/checklist/items';
import { type WalkPosition, walkthroughType } from '@/utils/storage/walkthrough';
import { backStep, beginWalk, goOn, leaveWalk, settledAt, skipStep } from '@/utils/walkthrough/walk-moves';
import { deriveWalkthrough, type Walkthrough } from '@/utils/walkthrough/walkthrough';

/** Whatever is stored of an account, whatever the person presses, and whatever pages say meanwhile. */

const began = new Date('2026-11-24T12:00:00').getTime();
const count = itemsOf.buyer.length;

/** What a tab knows and keeps. Everything else is derived of it, at each look anew. */
interface World {
  input: ChecklistInput;
  position: WalkPosition | null;
  now: number;
}

const isSettled = ({ status }: ChecklistItem): boolean => status === 'clear' || status === 'settled-by-you';

function checklistOf({ input, now }: World): Checklist {
  return deriveChecklist(input, now);
}

function sightOf(world: World): Walkthrough {
  const walkthrough = deriveWalkthrough(checklistOf(world), world.position, world.now);
  if (!walkthrough) throw new Error('No walkthrough');
  return walkthrough;
}

const stepOf = (world: World): ItemId => sightOf(world).step.definition.id;

/** Keeps where the person stands, as the tab does that they look at. */
function keep(world: World): void {
  if (world.position?.state === 'on') world.position = settledAt(world.position, sightOf(world)) ?? world.position;
}

/** Whoever sees it has begun, and the tab has kept where they stand. */
function show(world: World): void {
  if (world.position?.state !== 'on') world.position = beginWalk(world.position);
  keep(world);
}

/** A page tells of an item that there is nothing, or something; or the person answers. */
function tell(world: World, { definition }: ChecklistItem, what: 'none' | 'some'): void {
  const { facts, ticks } = world.input;
  if (definition.kind === 'fact') {
    const read = what === 'none' ? none(world.now) : some(world.now, { count: 3 });
    const { [definition.id]: _, ...others } = ticks;
    world.input = { facts: { ...facts, [definition.fact]: read }, ticks: what === 'none' ? ticks : others };
  } else if (definition.kind === 'question') {
    const { [definition.id]: _, ...others } = ticks;
    world.input = { facts, ticks: what === 'none' ? { ...others, [definition.id]: world.now } : others };
  }
}

const position: fc.Arbitrary<WalkPosition | null> = fc.option(
  fc.record({
    state: fc.constantFrom('on' as const, 'off'),
    at: fc.option(fc.constantFrom(...itemsOf.buyer.map(({ id }) => id))),
    arrived: fc.constantFrom('open' as const, 'done'),
    settled: fc.option(fc.constantFrom(...itemsOf.buyer.map(({ id }) => id))),
    skipped: fc.subarray(itemsOf.buyer.map(({ id }) => id)),
  }),
);

const anyWorld: fc.Arbitrary<World> = fc.record({
  input: anyChecklistInput(began),
  position,
  now: fc.constant(began),
});

type Move =
  | { kind: 'skip' | 'back' | 'go-on' | 'begin' | 'leave' | 'settle' | 'look' }
  | { kind: 'tell'; at: number; what: 'none' | 'some' }
  | { kind: 'wait'; ms: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('skip' as const, 'back', 'go-on', 'begin', 'leave', 'settle', 'look'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('tell' as const),
      at: fc.nat({ max: count - 1 }),
      what: fc.constantFrom('none' as const, 'some'),
    }),
  },
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 30 * 3_600_000 }) }),
);

function make(world: World, what: Move): void {
  const sight = sightOf(world);
  const checklist = checklistOf(world);
  switch (what.kind) {
    case 'skip':
      // Of what is done and of the end nothing can be put off.
      if (sight.state === 'to-do' && sight.step.definition.kind !== 'goal')
        world.position = skipStep(world.position, sight);
      break;
    case 'back':
      world.position = backStep(world.position, checklist, sight);
      break;
    case 'go-on':
      if (sight.state === 'done') world.position = goOn(world.position);
      break;
    case 'begin':
      world.position = beginWalk(world.position);
      break;
    case 'leave':
      world.position = leaveWalk(world.position);
      break;
    case 'settle':
      tell(world, sight.step, 'none');
      break;
    case 'tell': {
      const item = checklist.items[what.at];
      if (item) tell(world, item, what.what);
      break;
    }
    case 'wait':
      world.now += what.ms;
      break;
    case 'look':
      break;
  }
}

describe('whatever is stored, pressed and read', () => {
  it('the person stands at one step, and all that is told of it agrees', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(move, { maxLength: 25 }), (start, moves) => {
        const world = { ...start };
        for (const what of moves) {
          make(world, what);
          const { step, number, count: of, state, settled, left, doneCount } = sightOf(world);
          const { items } = checklistOf(world);
          const open = items.filter((item) => item.definition.kind !== 'goal' && !isSettled(item));
          expect(items).toContainEqual(step);
          expect(of).toBe(count);
          expect(number).toBeGreaterThanOrEqual(1);
          expect(number).toBeLessThanOrEqual(count);
          expect(state).toBe(isSettled(step) ? 'done' : 'to-do');
          expect(doneCount).toBe(items.filter(isSettled).length);
          expect(left.map(({ definition }) => definition.id).sort()).toEqual(
            open.flatMap(({ definition: { id } }) => (id === step.definition.id ? [] : [id])).sort(),
          );
          if (settled)
            expect([isSettled(settled), settled.definition.id === step.definition.id]).toEqual([true, false]);
          keep(world);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the deletion never comes before something that is neither done nor put off', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(move, { maxLength: 25 }), (start, moves) => {
        const world = { ...start };
        for (const what of moves) {
          show(world);
          const before = stepOf(world);
          make(world, what);
          const { step, left } = sightOf(world);
          const due = left.filter(({ definition }) => !world.position?.skipped.includes(definition.id));
          // Who stands there already stays for what became unknown and blocks nothing; see `walkthrough.test.ts`.
          const asked = due.filter(
            ({ status, definition }) =>
              before !== 'delete-account' ||
              what.kind === 'begin' ||
              status !== 'unknown' ||
              definition.severity === 'blocks',
          );
          if (step.definition.kind === 'goal') expect(asked).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is kept says where they stand: after a reload it is the same, and there is nothing more to keep', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(move, { maxLength: 25 }), (start, moves) => {
        const world = { ...start };
        for (const what of moves) {
          make(world, what);
          const before = sightOf(world);
          const kept = settledAt(world.position, before) ?? world.position;
          // As the storage carries it.
          const stored: unknown = JSON.parse(JSON.stringify(kept));
          if (!walkthroughType.fits(stored)) throw new Error('It cannot be kept');
          world.position = stored;
          expect(sightOf(world)).toEqual(before);
          expect(settledAt(world.position, before)).toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('only their own press leads away from what is not done, and from what they look back at', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(move, { maxLength: 25 }), (start, moves) => {
        const world = { ...start };
        for (const what of moves) {
          show(world);
          const before = sightOf(world);
          const looksBack = world.position?.arrived === 'done';
          make(world, what);
          const after = sightOf(world);
          const { definition } = before.step;
          const isMoved = after.step.definition.id !== definition.id;
          if (['settle', 'tell', 'wait', 'look'].includes(what.kind) && definition.kind !== 'goal') {
            const was = checklistOf(world).items.find((item) => item.definition.id === definition.id);
            const isDone = was !== undefined && isSettled(was);
            expect(isMoved).toBe(isDone && !looksBack);
            if (isMoved) expect(after.settled?.definition.id).toBe(definition.id);
          }
          if (what.kind === 'skip' && before.state === 'to-do' && definition.kind !== 'goal')
            expect(isMoved).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a person who presses on', () => {
  const deed = fc.constantFrom('settle' as const, 'skip');

  it('comes to the deletion, and meets everything that is not done once', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(deed, { minLength: count, maxLength: count }), (start, deeds) => {
        const world = { ...start, position: beginWalk(start.position) };
        /** The next thing to do; from what they look back at they go on. */
        const next = (): ItemId => {
          keep(world);
          if (sightOf(world).state === 'done') world.position = goOn(world.position);
          keep(world);
          return stepOf(world);
        };
        const due = checklistOf(world).items.filter((item) => item.definition.kind === 'goal' || !isSettled(item));
        const met = [next()];
        for (const kind of deeds) {
          if (met.at(-1) === 'delete-account') break;
          make(world, { kind });
          met.push(next());
        }
        expect(met.at(-1)).toBe('delete-account');
        expect([...met].sort()).toEqual(due.map(({ definition }) => definition.id).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('meets again what they put off when they begin again', () => {
    fc.assert(
      fc.property(anyWorld, (start) => {
        const world = { ...start };
        world.position = beginWalk(null);
        /** What they meet before the deletion, doing the same with each. */
        const meet = (kind: 'skip' | 'settle'): ItemId[] => {
          const met: ItemId[] = [];
          for (keep(world); stepOf(world) !== 'delete-account'; keep(world)) {
            met.push(stepOf(world));
            if (met.length > count) throw new Error('It has no end');
            make(world, { kind });
          }
          return met;
        };
        const putOff = meet('skip');
        make(world, { kind: 'leave' });
        make(world, { kind: 'begin' });
        expect(meet('settle')).toEqual(putOff);
      }),
    );
  });

  it('and back, comes to the first step, and past each on the way once', () => {
    fc.assert(
      fc.property(anyWorld, (start) => {
        const world = { ...start };
        keep(world);
        const from = sightOf(world).number;
        const numbers: number[] = [];
        for (let press = 1; press < from; press++) {
          make(world, { kind: 'back' });
          keep(world);
          numbers.push(sightOf(world).number);
        }
        expect(numbers).toEqual(Array.from({ length: from - 1 }, (_, at) => from - 1 - at));
        make(world, { kind: 'back' });
        expect(sightOf(world).number).toBe(1);
      }),
    );
  });
});
