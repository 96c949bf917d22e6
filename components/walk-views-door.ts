import type { WalkViewsProps } from './WalkViews';

/**
 * How the guide finds the views that a second script brings into the same world (docs/adr/0012): by a name that both know
 * and that no page can see.
 */

export type ShowWalkViews = (container: HTMLElement, props: WalkViewsProps) => void;

const name = 'looseEndsWalkViews';
type World = typeof globalThis & { [name]?: ShowWalkViews };

/** Called by the second script. */
export function openWalkViewsDoor(show: ShowWalkViews): void {
  (globalThis as World)[name] = show;
}

/** @returns `null` until the second script has run */
export function walkViewsDoor(): ShowWalkViews | null {
  return (globalThis as World)[name] ?? null;
}
