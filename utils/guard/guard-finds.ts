import type { ChecklistItem } from '../checklist/checklist';

/** What the guard tells of before the account is deleted. */
export interface GuardFinds {
  /** To settle first. */
  readonly blocks: readonly ChecklistItem[];
  /** Gone for ever afterwards. */
  readonly loses: readonly ChecklistItem[];
  /** Nobody looked, or not lately. */
  readonly unknown: readonly ChecklistItem[];
}
