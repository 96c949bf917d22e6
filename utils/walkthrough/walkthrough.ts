import type { ChecklistItem } from '../checklist/checklist';

/** The walkthrough as it is shown: one item at a time. */
export interface Walkthrough {
  /** The item that the person stands at. */
  readonly step: ChecklistItem;
  /** Its place in the order, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** The items before it that are left undone, with those that were skipped. */
  readonly left: readonly ChecklistItem[];
  /** How many are settled, by reading or by the person. */
  readonly settled: number;
  /** What takes its time, with the day from which on it is worth coming back. */
  readonly waits: readonly Wait[];
}

/** Something that nobody can hurry. */
export interface Wait {
  readonly item: ChecklistItem;
  /**
   * `arrives`: the last parcel is said to come on that day. `stored-until`: a parcel waits until then.
   * `paid-until`: a subscription is paid until then.
   */
  readonly why: 'arrives' | 'stored-until' | 'paid-until';
  /** `YYYY-MM-DD`. */
  readonly day: string;
}
