import type { Box, Line } from '../screen/screen';
import type { UnknownReason } from '../vocabulary';
import { closest, controlAround, itemAround } from './boxes';
import type { Content } from './content';
import { type Passage, passageOf } from './finding';
import { hasMore } from './more';
import { findPairs } from './pairs';
import { exactPieces } from './pieces';
import type { Row } from './rows';
import { columnOf, findTables, type Table, type TableRow } from './table';
import { normalise } from './words';

/** What a page says of how many pieces there are under one name: in a column of a table, in a total, or card by card. */
export type Sum =
  | {
      readonly kind: 'sum';
      readonly total: number;
      /** Whether all of it was shown, or said as a total. */
      readonly extent: 'whole' | 'part';
      readonly evidence: string;
      readonly from: Passage;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason; readonly detail: string };

/** Lists that load more when one scrolls need not say so: that many rows, and no total over them, may be a beginning. */
const pageful = 20;

/**
 * Adds up what stands under a name.
 * @param labels names of the column or of the value, normalised
 * @param others normalised names of the other values, which may not lose theirs to ours
 */
export function sumOf(content: Content, labels: readonly string[], others: readonly string[]): Sum {
  const tables = findTables(content, labels);
  const [table, ...rest] = tables;
  if (table && rest.length === 0) return sumOfColumn(content, table, labels);
  if (table) return { kind: 'unknown', reason: 'unclear', detail: table.heads.join(' · ') };
  return sumOfPairs(content, labels, others);
}

const totalName = /^(?:итого|всего|total)(?: (?:по|на|for|on) .*)?:?$/u;

/** A row of sums is called so in its first cell: goods may have such a name in another. */
function isTotal({ cells }: TableRow): boolean {
  return totalName.test(normalise(cells.find((cell) => cell !== '') ?? ''));
}

function sumOfColumn(content: Content, table: Table, labels: readonly string[]): Sum {
  const column = columnOf(table, labels);
  if (column === null) return { kind: 'unknown', reason: 'unclear', detail: table.names.join(' · ') };
  const name = table.names[column] ?? '';
  const totals = table.rows.filter(isTotal);
  const rows = table.rows.filter((row) => !isTotal(row));
  if (table.rows.length === 0)
    return table.shape === 'even' ? { kind: 'absent' } : { kind: 'unknown', reason: 'unclear', detail: name };
  const values = rows.map((row) => exactPieces(row.cells[column] ?? ''));
  const said = totals.map((row) => exactPieces(row.cells[column] ?? ''));
  if ([...values, ...said].includes(null) || said.length > 1 || isNested(rows))
    return { kind: 'unknown', reason: 'unclear', detail: `${name}: ${firstUnread(table, column)}` };
  // A dash is a zero among numbers, and nothing by itself.
  if (![...rows, ...totals].some(({ cells }) => /\d/.test(cells[column] ?? '')))
    return { kind: 'unknown', reason: 'unclear', detail: name };
  const sum = (values as number[]).reduce((all, one) => all + one, 0);
  const goesOn =
    table.shape === 'ragged' ||
    hasMore(content, rows.map(asRow)) ||
    rows.length >= pageful ||
    holdsStrayNumbers(content, table, normalise(name));
  const [total = null] = said;
  const from = passage(total === null ? rows : totals);
  // A total may speak of the pages that are not shown, and never of less than what is.
  if (total !== null && (total < sum || (total > sum && !goesOn && rows.length > 0)))
    return { kind: 'unknown', reason: 'disagree', detail: `${total} / ${sum}` };
  const shown = total ?? sum;
  // The page's own numbers: a sum that it does not show is nothing that was seen.
  const seen = total ?? values.join(' + ');
  return { kind: 'sum', total: shown, extent: goesOn ? 'part' : 'whole', evidence: `${name}: ${seen}`, from };
}

function asRow({ box, lines }: TableRow): Row {
  return { box, lines, origin: 'marked' };
}

/** Rows without a name of their own belong to the one above, and its number may be their sum. */
function isNested(rows: readonly TableRow[]): boolean {
  const named = rows.filter(({ cells }) => cells[0] !== '');
  return named.length > 0 && named.length < rows.length;
}

function firstUnread(table: Table, column: number): string {
  return table.rows.map((row) => row.cells[column] ?? '').find((cell) => exactPieces(cell) === null) ?? '';
}

/** The column's name once more, outside the table: what it counts there nobody knows. */
function holdsStrayNumbers(content: Content, { rows }: Table, name: string): boolean {
  const own = new Set(rows.flatMap((row) => row.lines));
  return content.lines.some((line) => !own.has(line) && line.norm.startsWith(`${name} `) && /\d/.test(line.norm));
}

function passage(rows: readonly TableRow[]): Passage {
  return rows.map(({ box }) => box);
}

function sumOfPairs(content: Content, labels: readonly string[], others: readonly string[]): Sum {
  const pairs = findPairs(content, labels, others, exactPieces);
  const named = content.lines.filter((line) => !controlAround(line.box) && isNamed(line, labels));
  const [first] = named;
  if (!first) return { kind: 'absent' };
  const unread = named.find((line) => !pairs.some(({ label }) => label === line));
  // A name without its number, and goods that are named like a number, make the sum doubtful.
  if (pairs.length === 0 || unread || pairs.some(({ label }) => makeOf(label) !== makeOf(first)))
    return { kind: 'unknown', reason: 'unclear', detail: (unread ?? first).text };
  const holders = new Set(pairs.map(({ label }) => itemAround(label.box) ?? label));
  if (holders.size < pairs.length) return { kind: 'unknown', reason: 'unclear', detail: first.text };
  const total = pairs.reduce((sum, { value }) => sum + value, 0);
  // «3 шт.» without a name beside zeros: what has such a name may be called so.
  const pieces = total === 0 ? content.lines.find(({ norm }) => unnamedPieces.test(norm)) : undefined;
  if (pieces) return { kind: 'unknown', reason: 'disagree', detail: `${first.text} / ${pieces.text}` };
  const goesOn =
    hasMore(content, []) ||
    pairs.length >= pageful ||
    hasOtherCards(
      content,
      pairs.map(({ line }) => line),
    );
  return {
    kind: 'sum',
    total,
    extent: goesOn ? 'part' : 'whole',
    evidence: pairs.map(({ label, line }) => (label === line ? line.text : `${label.text} ${line.text}`)).join(' · '),
    from: pairs.flatMap(({ label, line }) => passageOf(label, line)),
  };
}

/** Cards beside those that were read, in which the value goes by another name, or is not there. */
function hasOtherCards({ screen }: Content, values: readonly Line[]): boolean {
  const [first] = values;
  if (!first) return true;
  const holder = closest(
    first.box,
    (box) => !box.inline && values.every(({ index }) => index >= box.from && index < box.to),
  );
  if (!holder) return true;
  // A single value stands in its card; several stand in a list of cards.
  const cards =
    values.length === 1
      ? (closest(holder, (box) => likeBeside(box).length > 0)?.parent?.children ?? [])
      : holder.children;
  const read = cards.filter((card) => values.some(({ index }) => index >= card.from && index < card.to));
  const [model] = read;
  if (model?.region !== 'content') return false;
  const others = cards.filter((card) => !read.includes(card) && isLike(card, model));
  return others.some((card) => screen.lines.slice(card.from, card.to).some(({ norm }) => /\d/.test(norm)));
}

function likeBeside(box: Box): Box[] {
  return (box.parent?.children ?? []).filter((other) => other !== box && isLike(other, box));
}

/** Of one make, and about as long. */
function isLike(a: Box, b: Box): boolean {
  const [first, second] = [a, b].map(({ from, to }) => to - from);
  return a.tag === b.tag && a.role === b.role && (first ?? 0) > 1 && Math.abs((first ?? 0) - (second ?? 0)) <= 2;
}

const unnamedPieces = /(?:^|\s)[1-9]\d{0,6} ?(?:шт|ед\.|pcs|piece|unit)/u;

function isNamed(line: Line, labels: readonly string[]): boolean {
  return labels.some(
    (label) => line.norm.startsWith(label) && !/^[\p{L}]/u.test(line.norm.slice(label.length).trimStart()),
  );
}

/** What a line is made of: names of one kind of value look alike in every card. */
function makeOf(line: Line): string {
  const block = closest(line.box, (box) => !box.inline);
  return `${block?.tag} ${block?.classes.split(/\s+/)[0] ?? ''} ${line.parts.length}`;
}
