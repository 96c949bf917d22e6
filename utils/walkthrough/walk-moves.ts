import { type Checklist, type ChecklistItem, isDone } from '../checklist/checklist';
import type { ItemId } from '../checklist/items';
import type { WalkPosition } from '../storage/walkthrough';
import { closeAccountOrder, walkOrderOf } from './walk-order';
import type { Walkthrough } from './walkthrough';

/** What the person's presses make of their position in the walkthrough. Pure. */

const beginning: WalkPosition = { state: 'on', at: null, arrived: 'open', settled: null, skipped: [] };

/** Begins, or goes on where they left off: what was put off another day is asked again, before the last step is. */
export function beginWalk(before: WalkPosition | null): WalkPosition {
  if (!before) return beginning;
  const at = before.at === closeAccountOrder.at(-1) ? null : before.at;
  return { ...before, state: 'on', at, settled: null, skipped: [] };
}

export function leaveWalk(position: WalkPosition | null): WalkPosition {
  return { ...(position ?? beginning), state: 'off' };
}

/** Puts the step off. */
export function skipStep(position: WalkPosition | null, { step }: Walkthrough): WalkPosition {
  const before = position ?? beginning;
  const { id } = step.definition;
  return {
    ...before,
    at: null,
    arrived: 'open',
    settled: null,
    skipped: [...before.skipped.filter((one) => one !== id), id],
  };
}

/** The step before in the order, whether it is done or not; the first stays where it is. */
export function backStep(position: WalkPosition | null, checklist: Checklist, { step }: Walkthrough): WalkPosition {
  const all = walkOrderOf(checklist);
  const order = all.filter((id) => checklist.items.some(({ definition }) => definition.id === id));
  const at = order.indexOf(step.definition.id);
  return chooseStep(position, checklist, order[Math.max(0, at - 1)] ?? step.definition.id);
}

/** Stands at a step of the person's choice. */
function chooseStep(position: WalkPosition | null, { items }: Checklist, item: ItemId): WalkPosition {
  const chosen = items.find(({ definition }) => definition.id === item);
  const before = position ?? beginning;
  return {
    ...before,
    state: 'on',
    at: item,
    arrived: chosen && isDone(chosen) ? 'done' : 'open',
    settled: null,
    skipped: before.skipped.filter((id) => id !== item),
  };
}

/** From what is done to the first that is left. */
export function goOn(position: WalkPosition | null): WalkPosition {
  return { ...(position ?? beginning), at: null, arrived: 'open', settled: null };
}

/**
 * The position that says where the person stands, so that it is the same after a reload.
 * @returns `null` when it says so already
 */
export function settledAt(position: WalkPosition | null, { step, settled }: Walkthrough): WalkPosition | null {
  const before = position ?? beginning;
  if (before.at === step.definition.id) return null;
  return { ...before, at: step.definition.id, arrived: arrivedAt(step), settled: settled?.definition.id ?? null };
}

function arrivedAt(step: ChecklistItem): WalkPosition['arrived'] {
  return isDone(step) ? 'done' : 'open';
}
