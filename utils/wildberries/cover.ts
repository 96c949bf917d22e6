import type { Content } from '../reading/content';
import type { Box, Frame, Screen } from '../screen/screen';

/** What lies over a page. */

/** @returns the part of a frame that is in the window, in CSS pixels; 0 where it is outside */
export function visibleSize({ window }: Screen, frame: Frame): { width: number; height: number } {
  const width = Math.min(frame.left + frame.width, window.width) - Math.max(frame.left, 0);
  const height = Math.min(frame.top + frame.height, window.height) - Math.max(frame.top, 0);
  return { width: Math.max(0, width), height: Math.max(0, height) };
}

/**
 * Whether a frame takes more than half of the window. It may be a challenge, a sign-in, a chat or a map: we cannot look
 * into it, and what stands behind may be out of date.
 */
export function coversPage(screen: Screen, frame: Frame): boolean {
  const { width, height } = visibleSize(screen, frame);
  return width * height > 0.5 * screen.window.width * screen.window.height;
}

/**
 * Whether something lies on top of a text of the page.
 * @param over the box that may be what lies on top: its own text does not count
 */
export function hasCoveredText(screen: Screen, over: Box | null = null): boolean {
  return screen.lines.some(
    (line) => line.box.covered && (over === null || line.index < over.from || line.index >= over.to),
  );
}

/** Where a page begins, in lines: that much of it is in the window, unless a person has scrolled. */
const firstLines = 8;

/** Whether something without a frame lies over most of what the page begins with: a window of the site, or a veil. */
export function coversContent({ lines }: Content): boolean {
  const first = lines.slice(0, firstLines);
  const covered = first.filter((line) => line.box.covered).length;
  return covered >= 3 && covered > first.length / 2;
}
