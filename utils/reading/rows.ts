import type { Box, Line } from '../screen/screen';
import { blockOf, closest, contains, descendants, itemAround } from './boxes';
import type { Content } from './content';

/** One entry of a list as shown: a parcel, a receipt, a request. */
export interface Row {
  readonly lines: readonly Line[];
  /** The box that holds the row and nothing else; `null` when the page strings rows together without one. */
  readonly box: Box | null;
}

export interface RowTest {
  /** A line that every row has, such as its status. */
  readonly isMark: (line: Line) => boolean;
  /** A line that says nothing about which thing the row is: a status, a date. Rows have other lines too, or pictures. */
  readonly isAside: (line: Line) => boolean;
}

/**
 * Finds the rows of a list by what every row says, whatever elements they are made of.
 * A row is the smallest box that holds a mark and tells what it is the mark of. Several marks in one list item are one
 * row (a parcel's history); several marks strung together without boxes are split at each mark.
 */
export function findRows(content: Content, test: RowTest): Row[] {
  const boxes = new Map<Box, Line[]>();
  for (const line of content.lines) {
    if (!test.isMark(line)) continue;
    const box = rowBox(content, line, test);
    if (!box) continue;
    const marks = boxes.get(box) ?? [];
    marks.push(line);
    boxes.set(box, marks);
  }
  const rows: Row[] = [];
  for (const [box, marks] of boxes) {
    // A mark outside the rows (a legend, a filter, a summary) climbs to a box that holds rows of others.
    if ([...boxes.keys()].some((other) => other !== box && contains(box, other))) continue;
    if (marks.length > 1 && isStrungTogether(content, box, marks, test)) rows.push(...split(content, box, marks));
    else rows.push({ lines: contentIn(content, box), box });
  }
  return rows;
}

/** The largest row that we believe in, in lines. */
const maxRowLines = 60;

function rowBox(content: Content, mark: Line, test: RowTest): Box | null {
  const item = itemAround(mark.box);
  const innermost = item && [...descendants(item)].every((box) => box.role !== item.role || box.to === box.from);
  for (let box: Box | null = blockOf(mark.box); box; box = box.parent) {
    if (box.to - box.from > maxRowLines) return null;
    if (!tells(content, box, test)) continue;
    // Inside a list item the item is the row, whatever it is subdivided into.
    return item && innermost && contains(item, box) && item.to - item.from <= maxRowLines ? item : box;
  }
  return null;
}

function tells(content: Content, box: Box, test: RowTest): boolean {
  if (picturesIn(box) > 0) return true;
  return content.screen.lines
    .slice(box.from, box.to)
    .some((line) => !test.isAside(line) && /\p{L}{2}/u.test(line.norm));
}

/** How many pictures a box holds, itself included. */
export function picturesIn(box: Box): number {
  return [box, ...descendants(box)].filter((inner) => inner.tag === 'img').length;
}

function isStrungTogether(content: Content, box: Box, marks: readonly Line[], test: RowTest): boolean {
  if (closest(box, (at) => at.role === 'listitem' || at.role === 'row' || at.role === 'article') === box) return false;
  const pictures = picturesIn(box);
  if (pictures > 0) return pictures >= marks.length;
  return marks.every((mark, at) => {
    const previous = marks[at - 1];
    return !previous || between(content, previous, mark).some((line) => !test.isAside(line));
  });
}

function between(content: Content, a: Line, b: Line): Line[] {
  return content.lines.filter((line) => line.index > a.index && line.index < b.index);
}

/** Cuts a run of rows: at each mark, or before the text that leads to each mark, whichever the first row does. */
function split(content: Content, box: Box, marks: readonly Line[]): Row[] {
  const lines = contentIn(content, box);
  const leads = lines[0] !== marks[0];
  return marks.map((mark, at) => {
    const from = leads ? (marks[at - 1]?.index ?? -1) : mark.index - 1;
    const to = leads ? mark.index : (marks[at + 1]?.index ?? Number.POSITIVE_INFINITY) - 1;
    return { lines: lines.filter((line) => line.index > from && line.index <= to), box: null };
  });
}

function contentIn(content: Content, box: Box): Line[] {
  return content.lines.filter((line) => line.index >= box.from && line.index < box.to);
}

/**
 * The entries that stand between the rows of a list and look like them, but bear no mark that we know: a parcel whose
 * status is new to us. Boxes without text and boxes of another kind (banners, headings) are not among them.
 */
export function unmarkedTwins(content: Content, rows: readonly Row[]): Row[] {
  const known = new Set(rows.flatMap((row) => row.box ?? []));
  const twins: Row[] = [];
  for (const parent of new Set([...known].map((box) => box.parent))) {
    const model = parent?.children.find((child) => known.has(child));
    if (!parent || !model) continue;
    for (const child of parent.children) {
      if (known.has(child) || child.to === child.from || !isAlike(child, model)) continue;
      if ([...known].some((box) => contains(child, box))) continue;
      twins.push({ lines: contentIn(content, child), box: child });
    }
  }
  return twins;
}

/** Same tag, and at least two thirds of the kinds of elements inside in common. */
function isAlike(a: Box, b: Box): boolean {
  if (a.tag !== b.tag || a.role !== b.role) return false;
  const kindsA = kindsIn(a);
  const kindsB = kindsIn(b);
  const common = [...kindsA].filter((kind) => kindsB.has(kind)).length;
  return common >= (2 / 3) * Math.max(kindsA.size, kindsB.size, 1);
}

function kindsIn(box: Box): Set<string> {
  const kinds = new Set<string>();
  for (const inner of descendants(box)) kinds.add(`${inner.tag}.${firstClass(inner)}`);
  return kinds;
}

function firstClass(box: Box): string {
  return box.classes.trim().split(/\s+/)[0] ?? '';
}
