import type { Obstacle, PageId } from '@/utils/vocabulary';
import type { Scene } from './scene';

/** One way in which a page may change while the account stays the same. */
export interface Kind {
  readonly id: string;
  /** What a person still understands of the page afterwards. */
  readonly leaves: Understanding;
  /** The pages that it makes sense on; all when left out. */
  readonly pages?: readonly PageId[];
  /** Changes the page of the scene. Runs in the page. */
  readonly mutate: (scene: Scene) => Effect;
}

/** `nothing`: the page has none of what would be changed. */
export type Effect = 'changed' | 'nothing';

/**
 * `kept`: as before, so that a reader should answer as before. `hidden`: perhaps not any more, so that a reader may not
 * know; it may never say another thing than the truth.
 */
export interface Understanding {
  readonly facts: 'kept' | 'hidden';
  readonly controls: 'kept' | 'hidden';
  /** What now stands before the page, and should be named; `null` when nothing does. */
  readonly obstacle: Obstacle | null;
}

/** Everything is understood as before. */
export const keepsAll: Understanding = { facts: 'kept', controls: 'kept', obstacle: null };

/** Facts and controls may be gone. */
export const hidesAll: Understanding = { facts: 'hidden', controls: 'hidden', obstacle: null };
