import type { Checklist, ChecklistItem } from './checklist';

/**
 * The whole checklist as it is looked over once before the end. Pure. Every item stands in exactly one group; what is
 * unknown or was read too long ago stands in `unknown`, whatever it was.
 */
export interface LastLook {
  /** Questions of a shop's list without an answer: all the rest hangs on them. */
  readonly ask: readonly ChecklistItem[];
  /** To settle first. */
  readonly blocks: readonly ChecklistItem[];
  /** Nobody looked, or not lately, or in vain; those that may block come first, then those that may be lost. */
  readonly unknown: readonly ChecklistItem[];
  /** Lost with the account, and the person has not said that they saved it or let it go. */
  readonly goes: readonly ChecklistItem[];
  /** What no page tells and only the person can do, and has not said that they did. */
  readonly toDo: readonly ChecklistItem[];
  /** Settled, by the person's word alone. */
  readonly said: readonly ChecklistItem[];
  /** Read, and there; it neither blocks nor is lost. With it a shopper's questions that they have not answered. */
  readonly advice: readonly ChecklistItem[];
  /** Read, and the page says that there is nothing. */
  readonly nothing: readonly ChecklistItem[];
  /** What all the others are for. */
  readonly goal: readonly ChecklistItem[];
}

export type LookGroup = keyof LastLook;

export const lookGroups = [
  'ask',
  'blocks',
  'unknown',
  'goes',
  'toDo',
  'said',
  'advice',
  'nothing',
  'goal',
] as const satisfies readonly LookGroup[];

/** @param checklist see `deriveChecklist` */
export function lastLookOf(checklist: Checklist): LastLook {
  const inGroup = (group: LookGroup): ChecklistItem[] => checklist.items.filter((item) => groupOf(item) === group);
  return {
    ask: inGroup('ask'),
    blocks: inGroup('blocks'),
    unknown: inGroup('unknown').sort((a, b) => weightOf(a) - weightOf(b)),
    goes: inGroup('goes'),
    toDo: inGroup('toDo'),
    said: inGroup('said'),
    advice: inGroup('advice'),
    nothing: inGroup('nothing'),
    goal: inGroup('goal'),
  };
}

function groupOf({ definition, status }: ChecklistItem): LookGroup {
  if (definition.kind === 'goal') return 'goal';
  if (status === 'settled-by-you') return 'said';
  if (definition.kind === 'question') return definition.phase ? 'ask' : 'advice';
  if (definition.kind === 'deed') return 'toDo';
  if (status === 'unknown' || status === 'stale') return 'unknown';
  if (status === 'clear') return 'nothing';
  return ({ blocks: 'blocks', loses: 'goes', advice: 'advice' } as const)[definition.severity];
}

function weightOf({ definition }: ChecklistItem): number {
  return ['blocks', 'loses', 'advice'].indexOf(definition.severity ?? 'advice');
}
