import type { Box, Line } from '../screen/screen';
import { blockOf, closest, contains, controlAround, descendants, isHeaderRow, isItem, itemAround } from './boxes';
import type { Content } from './content';
import { segmentsOf } from './segments';

/** One entry of a list as shown: a parcel, a receipt, a request. */
export interface Row {
  readonly lines: readonly Line[];
  /** The box that holds the row and nothing else; `null` when the page strings rows together without one. */
  readonly box: Box | null;
  /**
   * `marked`: it says what rows of this list say. `sibling`: it stands among such rows and looks like them. `twin`: it
   * looks like them and stands elsewhere on the page.
   */
  readonly origin: 'marked' | 'sibling' | 'twin';
}

/** Judges the segments of lines (see `segmentsOf`). */
export interface RowTest {
  /** What kind of mark a segment is, if it is something that rows of this list say: their status, their day. */
  readonly markOf: (segment: string, line: Line) => string | null;
  /** A segment that says nothing about which thing the row is: a status, a date. Rows have others too, or pictures. */
  readonly isAside: (segment: string, line: Line) => boolean;
  /** The kind of mark that a button may be: one that ends a session. */
  readonly onControls?: string;
  /** The kind of mark that tells which thing the row is where a mark of another kind stands with it: a number. */
  readonly identifying?: string;
}

/** The kinds of marks on a line. */
export function markKinds(line: Line, test: RowTest): string[] {
  return [...new Set(segmentsOf(line).flatMap((segment) => test.markOf(segment, line) ?? []))];
}

/** Says nothing about which thing the row is. */
function isAsideLine(line: Line, test: RowTest): boolean {
  return segmentsOf(line).every(
    (segment) => test.isAside(segment, line) || !isName(segment) || isFieldName(segment) || isMoment(segment),
  );
}

/** A word, a model's number («M2101K6G»), or the number of an order. */
function isName(segment: string): boolean {
  return /\p{L}{2}|\p{L}\d[\p{L}\d]{2}|\d\p{L}\d|^№?\s?\d{4,}$/u.test(segment);
}

/** A day or a time: when a step of a history was, and not what it was of. */
function isMoment(segment: string): boolean {
  return /^(?:(?:\d{1,2} \p{L}{3,8}\.?(?: \d{4})?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|сегодня|вчера|позавчера|завтра)(?: (?:г\.?|года))?(?:,? ?(?:в )?\d{1,2}:\d{2})?|(?:в )?\d{1,2}:\d{2})$/u.test(
    segment,
  );
}

/** «Статус», «Дата», «Сумма»: names of what rows say, and not of what they are. */
function isFieldName(segment: string): boolean {
  return /^(?:статус|состояние|дата|дата заказа|дата покупки|сумма|цена|итого|номер|количество|тема|тип|заказ|заявка|товар)$/u.test(
    segment,
  );
}

/**
 * Finds the rows of a list by what rows say, whatever elements they are made of. First the groups of look-alike
 * siblings of which most bear a mark; then, for marks outside of these, the smallest box that tells what it is the mark
 * of. Several marks in one such box are one row with a history, unless other text between them makes them several.
 */
export function findRows(content: Content, test: RowTest): Row[] {
  const marks = marksIn(content, test);
  const listed = listsIn(content, marks, test).flat();
  const boxes = new Map<Box, Mark[]>();
  for (const mark of marks) {
    if (listed.some((box) => holds(box, mark.line))) continue;
    const telling = likeListed(mark.line, listed) ?? smallestTelling(content, mark.line, test);
    const box = telling && widened(content, telling, mark, marks);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), mark]);
  }
  const rows: Row[] = listed.map((box) => ({
    lines: linesOf(content, box),
    box,
    origin: marks.some((mark) => holds(box, mark.line)) ? 'marked' : 'sibling',
  }));
  const taken = [...listed, ...boxes.keys()];
  for (const [box, own] of boxes) {
    // A mark outside the rows (a legend, a filter, a summary) climbs to a box that holds rows of others.
    if (taken.some((other) => other !== box && contains(box, other))) continue;
    const parts = splitAtHeadings(content, box, own);
    if (parts.length > 1) {
      rows.push(...parts);
      continue;
    }
    const strung = own.filter((mark) => mark.kind === own[0]?.kind).map((mark) => mark.line);
    if (strung.length > 1 && isStrungTogether(content, box, strung, test)) rows.push(...split(content, box, strung));
    else rows.push({ lines: linesOf(content, box), box, origin: 'marked' });
  }
  return [...rows, ...twinsOf(content, rows)].sort((a, b) => (a.lines[0]?.index ?? 0) - (b.lines[0]?.index ?? 0));
}

interface Mark {
  readonly line: Line;
  readonly kind: string;
}

function marksIn(content: Content, test: RowTest): Mark[] {
  return content.lines.flatMap((line) => {
    // A column may be called like what its rows say.
    if (closest(line.box, isHeaderRow)) return [];
    // A word on a button, tab or filter is an offer, not a status; a link around a whole row is a row.
    const control = controlAround(line.box);
    const isOffer = control !== null && control.to - control.from < 2;
    return markKinds(line, test).flatMap((kind) => (isOffer && kind !== test.onControls ? [] : [{ line, kind }]));
  });
}

/** The largest row that we believe in, in lines. */
const maxRowLines = 60;

/** Groups of siblings that are rows: alike, most with a mark of one kind, and every marked one telling what it marks. */
function listsIn(content: Content, marks: readonly Mark[], test: RowTest): Box[][] {
  const parents = new Set<Box>();
  for (const { line } of marks) for (let at = blockOf(line.box).parent; at; at = at.parent) parents.add(at);
  const lists: Box[][] = [];
  for (const parent of parents) {
    const members = parent.children.filter((box) => isMember(content, box));
    const models = members.filter((box) => marks.some((mark) => holds(box, mark.line)));
    for (const model of models) {
      if (lists.some((list) => list.includes(model))) continue;
      const alike = members.filter((box) => box === model || isAlike(box, model));
      if (!isList(content, alike, marks, test)) continue;
      // Likeness does not carry over: lists that share a member are one.
      const sharing = lists.filter((list) => list.some((box) => alike.includes(box)));
      for (const list of sharing) lists.splice(lists.indexOf(list), 1);
      lists.push(members.filter((box) => [alike, ...sharing].some((list) => list.includes(box))));
    }
  }
  // A list of groups is not the list of rows: the lists inside its groups are.
  return lists.filter(
    (list) =>
      !lists.some(
        (other) => other !== list && other.some((box) => list.some((outer) => outer !== box && contains(outer, box))),
      ),
  );
}

function isMember(content: Content, box: Box): boolean {
  if (box.inline || box.to === box.from || box.to - box.from > maxRowLines || isHeaderRow(box)) return false;
  if (box.to - box.from < 2 && picturesIn(box) === 0 && !isItem(box)) return false;
  return linesOf(content, box).length > 0;
}

function isList(content: Content, members: readonly Box[], marks: readonly Mark[], test: RowTest): boolean {
  if (members.length < 2) return false;
  const kinds = new Map<string, Set<Box>>();
  for (const { line, kind } of marks) {
    const member = members.find((box) => holds(box, line));
    if (member) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(member));
  }
  if (Math.max(0, ...[...kinds.values()].map((set) => set.size)) <= members.length / 2) return false;
  return [...kinds.values()].every((set) => [...set].every((box) => tells(content, box, test)));
}

/** A box around a mark that looks like the rows of a list found elsewhere on the page. */
function likeListed(mark: Line, listed: readonly Box[]): Box | null {
  for (let box: Box | null = blockOf(mark.box); box; box = box.parent) {
    const at = box;
    if (listed.some((row) => isAlike(at, row) && !contains(at, row))) return at;
  }
  return null;
}

function smallestTelling(content: Content, mark: Line, test: RowTest): Box | null {
  const item = itemAround(mark.box);
  for (let box: Box | null = blockOf(mark.box); box; box = box.parent) {
    if (box.to - box.from > maxRowLines) return null;
    if (!tells(content, box, test)) continue;
    // Inside a list item the item is the row, whatever it is subdivided into.
    return item && isWholeItem(item) && contains(item, box) ? item : box;
  }
  return null;
}

/**
 * The whole of a row of which the smallest telling box is a part: as far up as nothing joins that is another row's, looks
 * like another row, or names the list.
 */
function widened(content: Content, box: Box, mark: Mark, marks: readonly Mark[]): Box {
  let row = box;
  for (let at = box; at.parent && !isItem(at) && !hasLikeSibling(content, at); at = at.parent) {
    const { parent } = at;
    const joins = linesOf(content, parent).filter((line) => !holds(at, line));
    const isOthers = joins.some(
      (line) =>
        content.isOwnName(line.norm) ||
        content.headings.some((heading) => heading.from === line.index && heading.level < 3) ||
        marks.some((other) => other.kind === mark.kind && other.line === line),
    );
    if (isOthers || parent.to - parent.from > maxRowLines || parent.role === 'main' || !parent.parent) break;
    // A box that adds nothing is only a wrapper; what it wraps is the row.
    if (joins.length > 0) row = parent;
  }
  return row;
}

function hasLikeSibling(content: Content, box: Box): boolean {
  return (
    box.parent?.children.some((child) => child !== box && isMember(content, child) && isAlike(child, box)) ?? false
  );
}

/** False for an item that holds items or headings of its own: a cell of a page's layout, a group. */
function isWholeItem(item: Box): boolean {
  if (item.to - item.from > maxRowLines) return false;
  return ![...descendants(item)].some((box) => (box.role === item.role && box.to > box.from) || box.level === 1);
}

function tells(content: Content, box: Box, test: RowTest): boolean {
  if (picturesIn(box) > 0) return true;
  const lines = content.screen.lines.slice(box.from, box.to);
  if (lines.some((line) => !isAsideLine(line, test) && !content.isOwnName(line.norm))) return true;
  const kinds = new Set(lines.flatMap((line) => markKinds(line, test)));
  return test.identifying !== undefined && kinds.has(test.identifying) && kinds.size > 1;
}

/** How many pictures a box holds, itself included. */
export function picturesIn(box: Box): number {
  return [box, ...descendants(box)].filter((inner) => inner.tag === 'img').length;
}

function isStrungTogether(content: Content, box: Box, marks: readonly Line[], test: RowTest): boolean {
  if (isItem(box)) return false;
  const pictures = picturesIn(box);
  if (pictures > 0) return pictures >= marks.length;
  return marks.every((mark, at) => {
    const previous = marks[at - 1];
    return !previous || between(content, previous, mark).some((line) => !isAsideLine(line, test));
  });
}

function between(content: Content, a: Line, b: Line): Line[] {
  return content.lines.filter((line) => line.index > a.index && line.index < b.index);
}

/** A run of rows in which each begins with a heading or a term of its own: «<h3>Windows</h3><p>…</p><h3>iPhone</h3><p>…». */
function splitAtHeadings(content: Content, box: Box, marks: readonly Mark[]): Row[] {
  const heads = headsOf(content, box);
  const rows = heads.map((head, at): Row => {
    const to = heads[at + 1]?.from ?? box.to;
    const lines = content.lines.filter((line) => line.index >= head.from && line.index < to);
    return {
      lines,
      box: null,
      origin: lines.some((line) => marks.some((mark) => mark.line === line)) ? 'marked' : 'sibling',
    };
  });
  return rows.filter((row) => row.origin === 'marked').length > 1 ? rows : [];
}

/** The largest set of headings of one make, or of equal terms (they name the same things in every row), in a box. */
function headsOf(content: Content, box: Box): Box[] {
  const sets = new Map<string, Box[]>();
  for (const child of box.children) {
    if (child.to === child.from || (child.level === 0 && child.role !== 'term')) continue;
    const name =
      child.level > 0 ? child.tag : `${child.tag} ${content.screen.lines[child.from]?.norm.replace(/\d+/g, '#')}`;
    sets.set(name, [...(sets.get(name) ?? []), child]);
  }
  return [...sets.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Cuts a run of rows: at each mark, or before the text that leads to each mark, whichever the first row does. */
function split(content: Content, box: Box, marks: readonly Line[]): Row[] {
  const lines = linesOf(content, box);
  const leads = lines[0] !== marks[0];
  return marks.map((mark, at) => {
    const from = leads ? (marks[at - 1]?.index ?? -1) : mark.index - 1;
    const to = leads ? mark.index : (marks[at + 1]?.index ?? Number.POSITIVE_INFINITY) - 1;
    return { lines: lines.filter((line) => line.index > from && line.index <= to), box: null, origin: 'marked' };
  });
}

/** Boxes elsewhere that look like the rows: their status may be one that we do not know. */
function twinsOf(content: Content, rows: readonly Row[]): Row[] {
  const known = rows.flatMap((row) => row.box ?? []);
  const models = known.filter((box, at) => known.findIndex((other) => isAlike(box, other)) === at);
  const twins = content.screen.boxes.filter(
    (box) =>
      isMember(content, box) &&
      !known.some((row) => contains(box, row) || contains(row, box)) &&
      (models.some((model) => isAlike(box, model)) || known.some((row) => isItemBeside(row, box))),
  );
  // A list of one looks like its row: the outermost stands for both.
  const outermost = twins.filter((box) => !twins.some((other) => other !== box && contains(other, box)));
  return outermost.map((box) => ({ lines: linesOf(content, box), box, origin: 'twin' }));
}

/** Items of one list belong together, however they look. */
function isItemBeside(row: Box, box: Box): boolean {
  return row.parent === box.parent && row.role === box.role && isItem(row);
}

/**
 * True for boxes of one make: the same tag, role and first class, or at least two thirds of the kinds of elements inside
 * in common. Boxes with neither classes nor elements inside are alike only as items of one list.
 */
function isAlike(a: Box, b: Box): boolean {
  if (a.tag !== b.tag || a.role !== b.role) return false;
  const kindsA = kindsIn(a);
  const kindsB = kindsIn(b);
  if (kindsA.size + kindsB.size === 0) return a.parent === b.parent && (isItem(a) || sameClass(a, b));
  const common = [...kindsA].filter((kind) => kindsB.has(kind)).length;
  const share = common / Math.max(kindsA.size, kindsB.size);
  return sameClass(a, b) ? share >= 1 / 3 : share >= 2 / 3 && (a.parent === b.parent || kindsA.size > 2);
}

function sameClass(a: Box, b: Box): boolean {
  return firstClass(a) !== '' && firstClass(a) === firstClass(b);
}

function firstClass(box: Box): string {
  return box.classes.trim().split(/\s+/)[0] ?? '';
}

const kindsCache = new WeakMap<Box, Set<string>>();

function kindsIn(box: Box): Set<string> {
  const known = kindsCache.get(box);
  if (known) return known;
  const kinds = new Set([...descendants(box)].map((inner) => `${inner.tag}.${firstClass(inner)}`));
  kindsCache.set(box, kinds);
  return kinds;
}

function holds(box: Box, line: Line): boolean {
  return line.index >= box.from && line.index < box.to && contains(box, line.box);
}

function linesOf(content: Content, box: Box): Line[] {
  return content.lines.filter((line) => line.index >= box.from && line.index < box.to);
}
