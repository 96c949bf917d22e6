import type { Area } from './place-sight';

/** The edge of the window at which a panel stands: at a side of a wide window, at top or bottom of a narrow one. */
export type Dock = 'right' | 'left' | 'bottom' | 'top';

export interface DockRoom {
  /** The window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What a panel at a side takes of the width, with its margins. */
  readonly side: number;
  /** What a sheet takes at most of the height, as a share. */
  readonly sheet: number;
  /** Below this width a panel is a sheet. */
  readonly narrowBelow: number;
}

/**
 * Where a panel stands so that it does not cover what is lit. It stays where it is as long as it covers nothing there:
 * a panel that jumps while the person scrolls is worse than one at the other side.
 * @param now where it stands
 * @param lit what is lit, in the window's CSS pixels; `null`: nothing
 */
export function dockFor(now: Dock, lit: Area | null, room: DockRoom): Dock {
  const sides: readonly Dock[] = room.width < room.narrowBelow ? ['bottom', 'top'] : ['right', 'left'];
  const usual = sides[0] ?? 'right';
  if (!lit) return usual;
  const stays = sides.includes(now) ? now : usual;
  const free = [stays, ...sides].find((side) => !covers(side, lit, room));
  return free ?? usual;
}

function covers(side: Dock, lit: Area, { width, height, side: taken, sheet }: DockRoom): boolean {
  switch (side) {
    case 'right':
      return lit.left + lit.width > width - taken;
    case 'left':
      return lit.left < taken;
    case 'bottom':
      return lit.top + lit.height > height * (1 - sheet);
    case 'top':
      return lit.top < height * sheet;
  }
}
