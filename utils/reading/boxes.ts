import type { Box, Line, Screen } from '../screen/screen';

/** Questions about where boxes and lines lie. */

/** The nearest box that passes, the given one included. */
export function closest(box: Box, test: (box: Box) => boolean): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (test(at)) return at;
  return null;
}

const controlRoles = new Set(['button', 'link', 'tab', 'menuitem', 'switch', 'checkbox', 'radio', 'option']);

/** The button, link or tab that a box is or lies in. */
export function controlAround(box: Box): Box | null {
  return closest(box, (at) => controlRoles.has(at.role));
}

/** What a single line can be pressed by: its control, or a block of its own over which the mouse becomes a hand. */
export function pressableAround(line: Line): Box | null {
  const control = controlAround(line.box);
  if (control) return control;
  // The hand is inherited: in a card that can be pressed it shows over every line.
  const hand = closest(line.box, (box) => box.pointer && box.parent?.pointer !== true);
  return hand && hand.to - hand.from === 1 ? hand : null;
}

/** The heading that a box is or lies in. */
export function headingAround(box: Box): Box | null {
  return closest(box, (at) => at.level > 0);
}

const itemRoles = new Set(['listitem', 'row', 'article']);

/** True for a list item, a table row or an article. */
export function isItem(box: Box): boolean {
  return itemRoles.has(box.role);
}

/**
 * True for the row of a table that names its columns: its first, and nothing but names in it. The portal's tables have the
 * cells of their other rows marked up as names, too (fragments of live pages, 2025–26).
 */
export function isHeaderRow(row: Box): boolean {
  if (row.role !== 'row' || row.children.length === 0) return false;
  if (!row.children.every((cell) => cell.role === 'columnheader')) return false;
  const table = closest(row, (box) => box.role === 'table') ?? row.parent;
  if (!table) return true;
  for (const box of descendants(table)) if (box.role === 'row') return box === row;
  return false;
}

/** The list item, table row or article that a box is or lies in. */
export function itemAround(box: Box): Box | null {
  return closest(box, isItem);
}

export function contains(outer: Box, inner: Box): boolean {
  return closest(inner, (at) => at === outer) !== null;
}

/** The lines of a box. */
export function linesIn(screen: Screen, box: Box): Line[] {
  return screen.lines.slice(box.from, box.to);
}

/** The whole text of a box on one line. */
export function textIn(screen: Screen, box: Box): string {
  return linesIn(screen, box)
    .map((line) => line.text)
    .join(' ');
}

/** Every box below this one, in document order. */
export function* descendants(box: Box): Generator<Box> {
  for (const child of box.children) {
    yield child;
    yield* descendants(child);
  }
}

/** The nearest block around a box, itself included. */
export function blockOf(box: Box): Box {
  let at = box;
  while (at.inline && at.parent) at = at.parent;
  return at;
}
