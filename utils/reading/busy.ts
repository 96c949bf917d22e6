import type { Box, Screen } from '../screen/screen';
import type { Content } from './content';
import type { Range } from './titles';
import { normalise, splitCamel } from './words';

/**
 * Signs that a page or a section is still being filled: `aria-busy`, a progress bar that does not say how far it is,
 * a box without text whose class says skeleton or loader, or the word itself.
 */

const busyClass =
  /(?:^|[-_\s])(?:skeleton|shimmer|preloader|spinner|loader|loading|placeholder-glow|placeholder-wave|ghost)(?:$|[-_\s])/i;
const busyText =
  /^(?:идет |выполняется )?(?:загрузка|загружаем|загружается|загружаются|подгружаем|обновляем|ищем|собираем|получаем|подождите|пожалуйста, подождите|минутку|секунду|секундочку|одну минуту|loading|updating|please wait|just a moment|one moment)(?:[\s,.…!]|$)/u;

/** That many empty coloured areas on one page are a skeleton, whatever they are called. */
const blankCrowd = 3;

/**
 * Tells whether something in a range of lines is still loading.
 * @param range lines of the screen; the whole content when left out
 */
export function isBusy(content: Content, range: Range = { from: 0, to: content.screen.lines.length }): boolean {
  if (content.lines.some((line) => within(line.index, range) && line.norm.length <= 80 && busyText.test(line.norm))) {
    return true;
  }
  const boxes = content.screen.boxes.filter((box) => box.region === 'content' && overlaps(box, range));
  return boxes.some((box) => isBusyBox(content.screen, box)) || boxes.filter((box) => box.blank).length >= blankCrowd;
}

/**
 * Counts the empty coloured areas in a range of lines. One may be an ornament; under a bare «0» two are rather rows that
 * are on their way.
 */
export function blankAreas(content: Content, range: Range): number {
  return content.screen.boxes.filter((box) => box.blank && box.region === 'content' && overlaps(box, range)).length;
}

function isBusyBox(screen: Screen, box: Box): boolean {
  if (box.attributes.get('aria-busy') === 'true') return true;
  if (box.role === 'progressbar') return !box.attributes.has('aria-valuenow') && box.tag !== 'progress';
  if (isTextless(screen, box) && box.role !== 'img' && busyText.test(normalise(box.label))) return true;
  // CSS modules write «Skeleton__row--x1Y2z»: the name counts, whatever stands around it.
  return isTextless(screen, box) && busyClass.test(splitCamel(box.classes));
}

function isTextless(screen: Screen, box: Box): boolean {
  return box.inline
    ? box.children.length === 0 && box.from === box.to
    : screen.lines.slice(box.from, box.to).length === 0;
}

function within(index: number, range: Range): boolean {
  return index >= range.from && index < range.to;
}

/** A box without lines lies at a line's edge: both edges count. */
function overlaps(box: Box, range: Range): boolean {
  return box.from <= range.to && box.to >= range.from;
}
