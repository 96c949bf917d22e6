import type { WireScreen } from '@/utils/screen/wire';
import type { ControlId, Fact } from '@/utils/vocabulary';

/** A control of the demo's page: one that we point at by name, or the button that ends the session of a key. */
export type RealControl = ControlId | `end-one:${string}`;

/** What is asked of the page, as it travels there. */
export interface MutantOrder {
  readonly html: string;
  readonly seed: number;
  readonly number: number;
  /** Ids of the kinds to apply. */
  readonly kinds: readonly string[];
  /** See `Scene.data`. */
  readonly data: readonly string[];
  /** Whether the changed document is wanted back. */
  readonly keep: 'screen' | 'html';
}

/** What comes back. */
export interface MutantSight {
  /** Ids of the kinds that found something to change. */
  readonly applied: readonly string[];
  readonly wire: WireScreen;
  /** Indices of the boxes that are the real control, as a person would press it. */
  readonly controls: Partial<Record<RealControl, readonly number[]>>;
  /** Indices of the boxes that lie in the part of the page that tells a fact, and are its own. */
  readonly parts: Partial<Record<Fact, readonly number[]>>;
  /** Indices of the boxes that were put there and are not the account's. */
  readonly strange: readonly number[];
  readonly html: string | null;
}
