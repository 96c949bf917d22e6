import type { Box, Line } from '../screen/screen';
import { blockOf, closest, controlAround, headingAround } from './boxes';
import type { Content } from './content';

/** Values beside their labels: «Баланс: 1 250 ₽», label over value, value over label, definition lists, table columns. */

export interface Pair<Value> {
  readonly value: Value;
  readonly label: Line;
  readonly line: Line;
}

/** Largest box in which a label may find its value, in lines. More is a page, not a pair. */
const maxLines = 24;

/**
 * Finds the value that belongs to each place bearing one of some labels.
 * @param content where to look
 * @param labels normalised labels that are meant
 * @param others normalised labels of other things: they may not lose their value to ours
 * @param read a value, when the whole text is one (and nothing else), else `null`
 * @returns one entry per label whose value is certain; labels with no value, or with two possible ones, are left out
 */
export function findPairs<Value>(
  content: Content,
  labels: readonly string[],
  others: readonly string[],
  read: (text: string) => Value | null,
): Pair<Value>[] {
  const pairs: Pair<Value>[] = [];
  for (const line of content.lines) {
    const rest = restAfterLabel(line, labels);
    if (rest === null) continue;
    const value = rest === '' ? null : read(rest);
    if (value !== null) pairs.push({ value, label: line, line });
    else if (rest === '') {
      const beside =
        inDefinition(content, line, read) ??
        inColumn(content, line, read) ??
        around(content, line, [...labels, ...others], read);
      if (beside) pairs.push(beside);
    }
  }
  return pairs;
}

/** The text behind the longest label that a line begins with; `''` when the line is the label alone. */
function restAfterLabel(line: Line, labels: readonly string[]): string | null {
  let longest = '';
  for (const label of labels) {
    if (
      line.norm.startsWith(label) &&
      label.length > longest.length &&
      !/^[\p{L}\d]/u.test(line.norm.slice(label.length))
    )
      longest = label;
  }
  if (longest === '') return null;
  // Cut the shown text, not the normalised one: lengths agree, since `normalise` only replaces letter by letter here.
  const shown = line.text.length === line.norm.length ? line.text : line.norm;
  return shown
    .slice(longest.length)
    .replace(/^[\s:·|,]+/u, '')
    .replace(/^[-–—]\s+/u, '')
    .trim();
}

function around<Value>(
  content: Content,
  label: Line,
  allLabels: readonly string[],
  read: (text: string) => Value | null,
): Pair<Value> | null {
  for (let box: Box | null = blockOf(label.box); box && box.to - box.from <= maxLines; box = box.parent) {
    const lines = content.lines.filter((line) => line.index >= (box?.from ?? 0) && line.index < (box?.to ?? 0));
    const values = new Map(lines.flatMap((line) => lineValue(line, read)));
    if (values.size === 0) continue;
    const named = lines.filter((line) => restAfterLabel(line, allLabels) === '');
    // A name right over another name is the title of a group, and has no value of its own.
    const labelled = named.filter(
      (line) => line === label || !named.some((other) => other.index === nextOf(lines, line)),
    );
    const below = labelled.filter((line) => values.has(nextOf(lines, line))).length;
    const above = labelled.filter((line) => values.has(previousOf(lines, line))).length;
    if (below === above) return null;
    const line = lines.find((at) => at.index === (below > above ? nextOf(lines, label) : previousOf(lines, label)));
    const value = line && values.get(line.index);
    if (!line || value === undefined) return null;
    const claimed =
      below > above
        ? isColumn(named, label) ||
          isNamedBeside(content, line, label, allLabels) ||
          isQualified(content, line, allLabels)
        : isNamedAbove(lines, line, values, named);
    return claimed ? null : { value, label, line };
  }
  return null;
}

/** «0 ₽» over «за обслуживание»: what follows in small letters says what the value is of, unless it is a label itself. */
function isQualified(content: Content, value: Line, labels: readonly string[]): boolean {
  const next = content.lines.find((line) => line.index > value.index && !isOrnament(line, value));
  if (!next || !/^\p{Ll}/u.test(next.text) || restAfterLabel(next, labels) !== null) return false;
  return next.index === value.index + 1 && next.box.parent === value.box.parent;
}

/**
 * Two names side by side and then two values are columns: which value is whose is not told by their order. A heading over
 * a name is the title of its group.
 */
function isColumn(named: readonly Line[], label: Line): boolean {
  const before = named.find((line) => line.index === label.index - 1);
  return (
    before !== undefined &&
    before.box !== label.box &&
    before.box.parent === label.box.parent &&
    headingAround(before.box) === null
  );
}

/** «0 ₽» and «Комиссия за вывод» in one small box: that is the value's name, and not the title above. */
function isNamedBeside(content: Content, value: Line, label: Line, labels: readonly string[]): boolean {
  // Value and name may share a block and be parted by a line break.
  const holder = value.box.to - value.box.from > 1 ? value.box : value.box.parent;
  if (!holder || holder.to - holder.from > 3 || (label.index >= holder.from && label.index < holder.to)) return false;
  const next = content.lines.find((line) => line.index > value.index && line.index < holder.to);
  return (
    next !== undefined &&
    !controlAround(next.box) &&
    /\p{L}{3}/u.test(next.norm) &&
    restAfterLabel(next, labels) === null
  );
}

/** A value over its label may also be the value of what stands above it: «Пополните кошелёк на», «500 ₽», «Баланс». */
function isNamedAbove(
  lines: readonly Line[],
  value: Line,
  values: ReadonlyMap<number, unknown>,
  named: readonly Line[],
): boolean {
  const before = lines.findLast((at) => at.index < value.index && !isOrnament(at, value));
  return (
    before !== undefined && !values.has(before.index) && !named.includes(before) && headingAround(before.box) === null
  );
}

function lineValue<Value>(line: Line, read: (text: string) => Value | null): [number, Value][] {
  const value = read(line.text);
  return value === null ? [] : [[line.index, value]];
}

/** The next line's index, symbols («?», «i», «→») and buttons left out; −1 when there is none. */
function nextOf(lines: readonly Line[], line: Line): number {
  return lines.find((at) => at.index > line.index && !isOrnament(at, line))?.index ?? -1;
}

function previousOf(lines: readonly Line[], line: Line): number {
  return lines.findLast((at) => at.index < line.index && !isOrnament(at, line))?.index ?? -1;
}

function isOrnament(line: Line, label: Line): boolean {
  if (line.norm.length <= 1 && !/\d/.test(line.norm)) return true;
  const control = controlAround(line.box);
  return control !== null && control !== controlAround(label.box) && !/\d/.test(line.norm);
}

/** A label in a `<dt>`: its value is in the `<dd>` behind. */
function inDefinition<Value>(content: Content, label: Line, read: (text: string) => Value | null): Pair<Value> | null {
  const term = closest(label.box, (box) => box.role === 'term');
  const siblings = term?.parent?.children ?? [];
  const next = term ? siblings[siblings.indexOf(term) + 1] : undefined;
  if (next?.role !== 'definition') return null;
  const line = content.lines.find((at) => at.index >= next.from && at.index < next.to);
  const value = line ? read(line.text) : null;
  return line && value !== null ? { value, label, line } : null;
}

/** Columns of a table that lists what happened, and not what there is. */
const historyColumns = /^(?:дата|время|операция|тип|описание|сумма|приход|расход|списание|начисление|событие)(?:\s|$)/u;

/** A label that heads a table's column, when the table has one row under it and is no history. */
function inColumn<Value>(content: Content, label: Line, read: (text: string) => Value | null): Pair<Value> | null {
  const cell = closest(label.box, (box) => box.role === 'columnheader' || box.role === 'cell');
  const row = cell && closest(cell, (box) => box.role === 'row');
  const table = row && closest(row, (box) => box.role === 'table');
  if (!cell || !row || !table || row.children.some((box) => box.role !== 'columnheader')) return null;
  const heads = content.lines.filter((line) => line !== label && line.index >= row.from && line.index < row.to);
  if (heads.some((line) => historyColumns.test(line.norm))) return null;
  const column = row.children.indexOf(cell);
  const rows = content.screen.boxes.filter(
    (box) => box.role === 'row' && box !== row && closest(box, (at) => at === table) !== null,
  );
  const target = rows.length === 1 ? rows[0]?.children[column] : undefined;
  const line = target && content.lines.find((at) => at.index >= target.from && at.index < target.to);
  const value = line ? read(line.text) : null;
  return line && value !== null ? { value, label, line } : null;
}
