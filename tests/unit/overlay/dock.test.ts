import { expect, test } from 'vitest';
import { type DockRoom, dockFor } from '@/utils/overlay/dock';

const wide: DockRoom = { width: 1280, height: 800, side: 376, sheet: 0.55, narrowBelow: 720 };
const narrow: DockRoom = { ...wide, width: 320, height: 640 };

test.each([
  ['nothing is lit', 'left', null, 'right'],
  ['something at the left', 'right', { left: 100, top: 10, width: 200, height: 40 }, 'right'],
  ['something under it', 'right', { left: 1000, top: 10, width: 200, height: 40 }, 'left'],
  ['what was under it moved away', 'left', { left: 500, top: 10, width: 200, height: 40 }, 'left'],
  ['it would be under it there', 'left', { left: 300, top: 10, width: 200, height: 40 }, 'right'],
  ['as wide as the window', 'left', { left: 0, top: 10, width: 1280, height: 40 }, 'right'],
] as const)('wide: %s', (_what, now, lit, dock) => {
  expect(dockFor(now, lit, wide)).toBe(dock);
});

test.each([
  ['nothing is lit', 'top', null, 'bottom'],
  ['something above', 'bottom', { left: 0, top: 10, width: 300, height: 100 }, 'bottom'],
  ['something below', 'bottom', { left: 0, top: 500, width: 300, height: 100 }, 'top'],
  ['it came from a wide window', 'left', { left: 0, top: 10, width: 300, height: 100 }, 'bottom'],
  ['in the middle of both', 'bottom', { left: 0, top: 200, width: 300, height: 200 }, 'bottom'],
] as const)('narrow: %s', (_what, now, lit, dock) => {
  expect(dockFor(now, lit, narrow)).toBe(dock);
});
