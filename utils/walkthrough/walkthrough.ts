import { type Checklist, type ChecklistItem, isDone } from '../checklist/checklist';
import type { ItemId } from '../checklist/items';
import type { WalkPosition } from '../storage/walkthrough';
import { type Wait, waitsIn } from './waits';
import { walkOrderOf } from './walk-order';

/** The walkthrough as it is shown: one item at a time. */
export interface Walkthrough {
  /** The item that the person stands at. */
  readonly step: ChecklistItem;
  /** Its place in the order, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** `done`: the person looks back at it. `over`: so is everything else, of a list without a goal. */
  readonly state: 'to-do' | 'done' | 'over';
  /** What stood here until it was seen to be done; `null`: nothing of the kind. */
  readonly settled: ChecklistItem | null;
  /** Everything that is not done but the step itself and the goal, in order. */
  readonly left: readonly ChecklistItem[];
  /** How many are settled, by reading or by the person. */
  readonly doneCount: number;
  /** What takes its time. */
  readonly waits: readonly Wait[];
}

/**
 * Derives the step at which a person stands. Pure. What a page says moves them on; the goal comes when nothing is left but
 * what they put off, and makes way again for what comes up. Without a goal, what they put off comes up again.
 * @param position `null`: it never began
 * @param now ms since 1970
 * @returns `null` when the checklist has no such steps
 */
export function deriveWalkthrough(
  checklist: Checklist,
  position: WalkPosition | null,
  now: number,
): Walkthrough | null {
  const steps = stepsOf(checklist);
  const step = standsAt(steps, position) ?? firstLeft(steps, position?.skipped ?? []);
  if (!step) return null;
  const before = steps.find(({ definition }) => definition.id === position?.at);
  const last = before && before !== step ? before : steps.find(({ definition }) => definition.id === position?.settled);
  return {
    step,
    number: steps.indexOf(step) + 1,
    count: steps.length,
    state: steps.every(isDone) ? 'over' : isDone(step) ? 'done' : 'to-do',
    settled: last && last !== step && isDone(last) ? last : null,
    left: steps.filter((item) => item !== step && !isGoal(item) && !isDone(item)),
    doneCount: steps.filter(isDone).length,
    waits: waitsIn(steps, now),
  };
}

/** The items in the order of the walkthrough; those that it does not know are left out. */
function stepsOf(checklist: Checklist): ChecklistItem[] {
  return walkOrderOf(checklist).flatMap((id) => checklist.items.find(({ definition }) => definition.id === id) ?? []);
}

/** Where they were, until that is done; who looks back at what is done stays there until they go on. */
function standsAt(steps: readonly ChecklistItem[], position: WalkPosition | null): ChecklistItem | null {
  const chosen = steps.find(({ definition }) => definition.id === position?.at);
  if (!chosen || !position) return null;
  if (isGoal(chosen)) return leftIn(steps, position.skipped).some(comesFirst) ? null : chosen;
  return !isDone(chosen) || position.arrived === 'done' ? chosen : null;
}

function firstLeft(steps: readonly ChecklistItem[], skipped: readonly ItemId[]): ChecklistItem | null {
  const left = leftIn(steps, skipped)[0] ?? steps.find(isGoal);
  if (left) return left;
  // Where there is no goal, what was put off comes up again, the longest first; after that the walk ends at its last step.
  const putOff = skipped.flatMap((id) => steps.find((item) => item.definition.id === id && !isDone(item)) ?? []);
  return putOff[0] ?? steps.at(-1) ?? null;
}

/** What is neither done nor put off. */
function leftIn(steps: readonly ChecklistItem[], skipped: readonly ItemId[]): ChecklistItem[] {
  return steps.filter((item) => !isGoal(item) && !isDone(item) && !skipped.some((id) => id === item.definition.id));
}

/**
 * Whether a person who is at the goal already is led away from it for this. Not for what is merely unknown and blocks
 * nothing: the site's own question lies over the page of the goal, and hides what that told.
 */
function comesFirst({ status, definition }: ChecklistItem): boolean {
  return status !== 'unknown' || definition.severity === 'blocks';
}

function isGoal({ definition }: ChecklistItem): boolean {
  return definition.kind === 'goal';
}
