import { boundsOf, containsNode, drawnParentOf, elementAt, isDrawnIn, localNameOf, queryAll } from '../screen/dom';
import type { Area, Direction, Place } from './place-sight';

/** `part`: that much of the place is in plain sight. */
export type VisiblePart =
  | { readonly kind: 'part'; readonly area: Area }
  | { readonly kind: 'away'; readonly where: Direction }
  | { readonly kind: 'covered' };

/**
 * What a person sees of a place: what its scroll containers and the window show of it, less what lies over that, such as a
 * bar that stays at the top. Only measures.
 * @param bounds of the place, in the window
 * @param room what is seen of the page at all
 * @param isOurs what goes out of the way by itself
 */
export function visiblePart(
  place: Pick<Place, 'element' | 'around'>,
  bounds: Area,
  room: Area,
  isOurs: (element: Element) => boolean,
): VisiblePart {
  const { element } = place;
  // Behind the page's own modal dialog everything is dead, whether or not it is covered.
  const dialog = [...queryAll(document, 'dialog:modal')].at(-1);
  if (dialog && !isDrawnIn(dialog, element)) return { kind: 'covered' };
  let area = bounds;
  for (const clip of [...clipsOf(place), room]) {
    const rest = intersection(area, clip);
    if (!rest) {
      const shown = clip === room ? null : intersection(clip, room);
      return { kind: 'away', where: shown || clip === room ? directionTo(area, clip) : directionTo(clip, room) };
    }
    area = rest;
  }
  const coverAt = (x: number, y: number): Element | null => coverOf(element, x, y, isOurs);
  return uncovered(element, area, room, coverAt);
}

/** In CSS pixels: less than this of a place is not worth a ring, if there is more of it. */
const least = 4;

function intersection(a: Area, b: Area): Area | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width >= Math.min(least, a.width) && height >= Math.min(least, a.height) ? { left, top, width, height } : null;
}

/** Where something lies that does not lie in a frame. */
function directionTo(area: Area, frame: Area): Direction {
  const below = area.top + area.height / 2 - (frame.top + frame.height / 2);
  const right = area.left + area.width / 2 - (frame.left + frame.width / 2);
  const isBeside =
    Math.abs(right) - (area.width + frame.width) / 2 > Math.abs(below) - (area.height + frame.height) / 2;
  if (isBeside) return right > 0 ? 'right' : 'left';
  return below > 0 ? 'below' : 'above';
}

/** What containers that scroll or cut off show, from the inside out. One that does not hold the place lets it out. */
function clipsOf({ element, around }: Pick<Place, 'element' | 'around'>): Area[] {
  const clips: Area[] = [];
  let position = getComputedStyle(element).position;
  for (const outer of around) {
    const style = getComputedStyle(outer);
    const isMoved =
      style.transform !== 'none' || style.filter !== 'none' || /paint|layout|strict|content/.test(style.contain);
    if (position === 'fixed' ? !isMoved : position === 'absolute' && style.position === 'static' && !isMoved) continue;
    position = style.position;
    // What these two cut off is the window's affair.
    if (localNameOf(outer) === 'body' || localNameOf(outer) === 'html') continue;
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (cuts && style.display !== 'contents' && style.display !== 'inline') clips.push(boundsOf(outer));
  }
  return clips;
}

/** Nine points, and where the outer ones are covered, the line up to which they are. */
function uncovered(
  element: Element,
  area: Area,
  room: Area,
  coverAt: (x: number, y: number) => Element | null,
): VisiblePart {
  const xs = pointsIn(area.left, area.width);
  const ys = pointsIn(area.top, area.height);
  const hits = ys.map((y) => xs.map((x) => coverAt(x, y)));
  const free = hits.map((row) => row.map((hit) => hit === null));
  if (free.flat().every(Boolean)) return { kind: 'part', area };
  const x = xs[free[0]?.map((_, column) => free.some((row) => row[column])).indexOf(true) ?? -1];
  const y = ys[free.findIndex((row) => row.some(Boolean))];
  if (x === undefined || y === undefined) {
    const where = sideOfBar(hits[1]?.[1] ?? null, element, room);
    return where ? { kind: 'away', where } : { kind: 'covered' };
  }
  const rows = free.map((row) => row.some(Boolean));
  const columns = xs.map((_, column) => free.some((row) => row[column]));
  // A free point in a row, and in a column, from which to search for the edge.
  const inRow = (index: number): number => xs[free[index]?.indexOf(true) ?? 0] ?? x;
  const inColumn = (index: number): number => ys[free.findIndex((row) => row[index])] ?? y;
  const [firstRow, lastRow] = [rows.indexOf(true), rows.lastIndexOf(true)];
  const [firstColumn, lastColumn] = [columns.indexOf(true), columns.lastIndexOf(true)];
  const right = area.left + area.width;
  const bottom = area.top + area.height;
  const isFreeAt = (px: number, py: number): boolean => coverAt(px, py) === null;
  const edge = (
    from: number | undefined,
    to: number | undefined,
    isFree: (at: number) => boolean,
    none: number,
  ): number => (from === undefined || to === undefined ? none : bisect(from, to, isFree));
  const left = edge(xs[firstColumn - 1], xs[firstColumn], (at) => isFreeAt(at, inColumn(firstColumn)), area.left);
  const top = edge(ys[firstRow - 1], ys[firstRow], (at) => isFreeAt(inRow(firstRow), at), area.top);
  const width = edge(xs[lastColumn + 1], xs[lastColumn], (at) => isFreeAt(at, inColumn(lastColumn)), right) - left;
  const height = edge(ys[lastRow + 1], ys[lastRow], (at) => isFreeAt(inRow(lastRow), at), bottom) - top;
  return { kind: 'part', area: { left, top, width, height } };
}

/** Near both ends, and the middle. */
function pointsIn(start: number, length: number): number[] {
  const inset = Math.min(3, length / 4);
  return [start + inset, start + length / 2, start + length - inset];
}

/** The line between what is covered and what is free, to less than a pixel. */
function bisect(covered: number, free: number, isFree: (at: number) => boolean): number {
  let [out, inside] = [covered, free];
  while (Math.abs(inside - out) > 0.5) {
    const middle = (out + inside) / 2;
    if (isFree(middle)) inside = middle;
    else out = middle;
  }
  return inside;
}

/** What a press at this point would meet instead of the place; `null`: the place, or nothing that we know of. */
function coverOf(element: Element, x: number, y: number, isOurs: (hit: Element) => boolean): Element | null {
  for (const root of [document.documentElement, element]) {
    const hit = elementAt(root, x, y);
    // Ours goes out of the way; what the place lies in shows through a rounded corner.
    if (hit && !isOurs(hit) && !isDrawnIn(element, hit) && !isDrawnIn(hit, element)) return hit;
  }
  return null;
}

/** Where to scroll from under a bar that stays at the upper or lower edge; `null`: it is no such bar. */
function sideOfBar(hit: Element | null, element: Element, room: Area): Direction | null {
  for (let at = hit; at && !containsNode(at, element); at = drawnParentOf(at)) {
    const { position } = getComputedStyle(at);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { top, bottom } = boundsOf(at);
    if (bottom <= room.top + room.height / 3) return 'above';
    return top >= room.top + (room.height * 2) / 3 ? 'below' : null;
  }
  return null;
}
