import type { FollowPlace } from '../utils/overlay/follow-place';
import type { WalkViewsProps } from './WalkViews';

/**
 * How the guide finds what a second script brings into the same world (docs/adr/0012): by a name that both know and that
 * no page can see.
 */
export interface WalkViewsDoor {
  readonly show: (container: HTMLElement, props: WalkViewsProps) => void;
  /** What the light needs to stay where its place is. */
  readonly followPlace: FollowPlace;
}

const name = 'looseEndsWalkViews';
type World = typeof globalThis & { [name]?: WalkViewsDoor };

/** Called by the second script. */
export function openWalkViewsDoor(door: WalkViewsDoor): void {
  (globalThis as World)[name] = door;
}

/** @returns `null` until the second script has run */
export function walkViewsDoor(): WalkViewsDoor | null {
  return (globalThis as World)[name] ?? null;
}
