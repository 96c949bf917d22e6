import type { Box, Line } from '../screen/screen';
import { descendants, linesIn } from './boxes';
import type { Content } from './content';
import { normalise } from './words';

/** A table as a person sees it, whatever elements it is made of: a row of names, and rows of as many cells below. */
export interface Table {
  /** The columns' names, normalised. */
  readonly heads: readonly string[];
  /** The same as shown. */
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
  /** Whether rows with more cells or fewer stand among these: of them nobody knows which cell is whose. */
  readonly shape: 'even' | 'ragged';
}

export interface TableRow {
  readonly box: Box;
  /** One text for each column, as shown. */
  readonly cells: readonly string[];
  readonly lines: readonly Line[];
}

/**
 * Finds the tables that have a column of one of some names.
 * @param names normalised
 * @returns each table once, also one without rows
 */
export function findTables(content: Content, names: readonly string[]): Table[] {
  const plain = names.map(columnName);
  const heads = content.screen.boxes.filter((box) => isHead(content, box, plain));
  // Of wrappers that hold the same names the innermost is the row.
  const inner = heads.filter((box) => ![...descendants(box)].some((other) => heads.includes(other)));
  return inner.map((head) => {
    const shown = cellsOf(content, head);
    return { heads: shown.map(columnName), names: shown, ...rowsUnder(content, head) };
  });
}

/**
 * The table's column of one of some names.
 * @param names normalised
 * @returns its place, from 0; `null` when none is called so, or several are
 */
export function columnOf({ heads }: Table, names: readonly string[]): number | null {
  const plain = names.map(columnName);
  const [column = null, ...others] = heads.flatMap((head, at) => (plain.includes(head) ? [at] : []));
  return others.length === 0 ? column : null;
}

/** «Количество, шт.» → «количество» */
function columnName(text: string): string {
  return normalise(text).replace(/,? \(?(?:шт|ед|pcs)\.?\)?$/u, '');
}

function isHead(content: Content, box: Box, names: readonly string[]): boolean {
  if (box.inline || box.children.length < 2 || box.region !== 'content') return false;
  const texts = cellsOf(content, box).map(columnName);
  const named = texts.filter((text) => names.includes(text));
  // Every cell is a name: a row of values, or a card with a label in it, has numbers.
  return named.length > 0 && texts.every((text) => text === '' || (!/^\d/.test(text) && text.length <= 60));
}

/** Rows at the same depth below the names, within the smallest box that holds any. */
function rowsUnder(content: Content, head: Box): Pick<Table, 'rows' | 'shape'> {
  const depth = depthOf(head);
  for (let around = head.parent; around; around = around.parent) {
    const below = [...descendants(around)].filter(
      (box) => box.from >= head.to && box.to > box.from && depthOf(box) === depth && box.children.length > 1,
    );
    const rows = below.filter((box) => box.children.length === head.children.length);
    const makes = new Set(rows.map(({ tag, role }) => `${tag} ${role}`));
    const isRagged = below.some(
      (box) => box.children.length !== head.children.length && makes.has(`${box.tag} ${box.role}`),
    );
    if (rows.length > 0)
      return {
        rows: rows.map((box) => ({ box, cells: cellsOf(content, box), lines: linesIn(content.screen, box) })),
        shape: isRagged ? 'ragged' : 'even',
      };
    // The names of a table stand in it, and not in the page's other parts.
    if (around.tag === 'table' || around.role === 'table' || around.role === 'main')
      return { rows: [], shape: below.length > 0 ? 'ragged' : 'even' };
  }
  return { rows: [], shape: 'even' };
}

function cellsOf(content: Content, row: Box): string[] {
  return row.children.map((cell) =>
    linesIn(content.screen, cell)
      .map(({ text }) => text)
      .join(' '),
  );
}

function depthOf(box: Box): number {
  let depth = 0;
  for (let at = box.parent; at; at = at.parent) depth++;
  return depth;
}
