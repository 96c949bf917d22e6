import type { Box, Line } from '../screen/screen';
import { blockOf, closest, contains, controlAround, itemAround } from './boxes';
import type { Content } from './content';
import type { SessionRow } from './reading';
import { endOne, isCurrentMarker, type Piece, piecesOf, type SessionField } from './session-words';

/**
 * Reads a list of sessions, be it a table, a list, cards, definition lists or bare paragraphs.
 * A session is the smallest box that holds both something that only a session has (when, where from, "this device", a
 * button to end it) and something that says which one it is.
 */

export interface SessionContext {
  /** Normalised names of the site's own apps. */
  readonly appNames: readonly string[];
  readonly now: Date;
}

interface Draft {
  row: SessionRow;
  /** Fields that the page itself labelled: these are not guessed over. */
  labelled: Set<SessionField>;
  /** The first text that is none of the known fields: a device that we have no word for. */
  other: string | null;
  activity: boolean;
  /** First and last line, for markers that stand outside. */
  from: number;
  to: number;
}

/**
 * @param lines the lines of the section that lists the sessions, in order
 * @returns the sessions in the page's order; empty when nothing there is one
 */
export function readSessionRows(content: Content, lines: readonly Line[], context: SessionContext): SessionRow[] {
  const parsed = lines.map((line) => parse(content, line, context));
  const inside = new Set(lines.map((line) => line.index));
  const boxes = new Set<Box>();
  for (const entry of parsed) {
    if (!entry.isActivity) continue;
    const box = sessionBox(entry.line, parsed, inside);
    if (box) boxes.add(box);
  }
  const minimal = [...boxes].filter((box) => ![...boxes].some((other) => other !== box && contains(box, other)));
  const merged = mergeParts(minimal, parsed);
  const drafts = merged.flatMap((box) => draftsOf(box, parsed));
  for (const entry of parsed) {
    // A «Текущий сеанс» heading over a row marks the row that follows it.
    if (!isCurrentMarker(entry.line.norm) || drafts.some((draft) => covers(draft, entry.line))) continue;
    const next = drafts.find((draft) => draft.from > entry.line.index);
    const nextIsNear = next && !parsed.some((at) => at.line.index > entry.line.index && at.line.index < next.from);
    if (next && nextIsNear) next.row.current = true;
  }
  return drafts
    .filter((draft) => draft.activity && (draft.row.device ?? draft.row.app) !== null)
    .map((draft) => draft.row);
}

interface Entry {
  readonly line: Line;
  readonly pieces: readonly Piece[];
  readonly isActivity: boolean;
  readonly isIdentity: boolean;
  readonly isEnd: boolean;
}

function parse(content: Content, line: Line, context: SessionContext): Entry {
  const isEnd = controlAround(line.box) !== null && endOne.test(line.norm);
  const pieces = isEnd ? [] : piecesOf(line.text, context.appNames, context.now, columnField(content, line));
  const kinds = pieces.map((piece) => piece.kind);
  return {
    line,
    pieces,
    isEnd,
    isActivity: isEnd || kinds.includes('ip') || kinds.includes('lastSeen') || kinds.includes('current'),
    isIdentity: kinds.includes('device') || kinds.includes('app') || kinds.includes('other'),
  };
}

/** What the header of the line's table column, or the `<dt>` before its `<dd>`, calls it. */
function columnField(content: Content, line: Line): SessionField | null {
  const cell = closest(line.box, (box) => box.role === 'cell' || box.role === 'gridcell' || box.role === 'rowheader');
  const row = cell && closest(cell, (box) => box.role === 'row');
  const table = row && closest(row, (box) => box.role === 'table' || box.role === 'grid');
  if (cell && row && table) {
    const header = content.screen.boxes.find(
      (box) => box.role === 'row' && contains(table, box) && box.children.some((at) => at.role === 'columnheader'),
    );
    const head = header?.children[row.children.indexOf(cell)];
    return head ? fieldNamed(content, head) : null;
  }
  const definition = closest(line.box, (box) => box.role === 'definition');
  const siblings = definition?.parent?.children ?? [];
  const term = definition && siblings.slice(0, siblings.indexOf(definition)).findLast((box) => box.role === 'term');
  return term ? fieldNamed(content, term) : null;
}

function fieldNamed(content: Content, box: Box): SessionField | null {
  const name = content.screen.lines[box.from];
  if (!name || box.to === box.from) return null;
  const [piece] = piecesOf(name.text, [], new Date(0), null);
  return piece?.kind === 'label' ? (piece.field ?? null) : null;
}

const maxSessionLines = 40;

function sessionBox(line: Line, parsed: readonly Entry[], inside: ReadonlySet<number>): Box | null {
  const item = itemAround(line.box);
  for (let box: Box | null = blockOf(line.box); box; box = box.parent) {
    if (box.to - box.from > maxSessionLines && box !== blockOf(line.box)) return isWithin(box, inside) ? box : null;
    const here = parsed.filter((entry) => entry.line.index >= (box?.from ?? 0) && entry.line.index < (box?.to ?? 0));
    if (!here.some((entry) => entry.isIdentity)) continue;
    return item && contains(item, box) && isWithin(item, inside) ? item : box;
  }
  return null;
}

function isWithin(box: Box, inside: ReadonlySet<number>): boolean {
  return inside.has(box.from) || inside.has(box.to - 1);
}

/**
 * Joins boxes that are parts of one card: neighbours under one parent that never say the same thing twice. Two sessions
 * always do.
 */
function mergeParts(boxes: readonly Box[], parsed: readonly Entry[]): Box[] {
  const byParent = new Map<Box, Box[]>();
  for (const box of boxes) {
    if (!box.parent) continue;
    byParent.set(box.parent, [...(byParent.get(box.parent) ?? []), box]);
  }
  return boxes.flatMap((box) => {
    const parts = (box.parent && byParent.get(box.parent)) ?? [box];
    if (parts.length < 2 || !box.parent || !isOneCard(parts, parsed)) return [box];
    return parts[0] === box ? [box.parent] : [];
  });
}

function isOneCard(parts: readonly Box[], parsed: readonly Entry[]): boolean {
  const seen = new Set<string>();
  for (const part of parts) {
    const kinds = new Set(
      entriesIn(part, parsed).flatMap((entry) => [
        ...entry.pieces.map((piece) => piece.kind),
        ...(entry.isEnd ? ['end'] : []),
      ]),
    );
    for (const kind of kinds) {
      if (kind === 'other' || kind === 'label') continue;
      if (seen.has(kind)) return false;
      seen.add(kind);
    }
  }
  return seen.size > 2;
}

function entriesIn(box: Box, parsed: readonly Entry[]): Entry[] {
  return parsed.filter((entry) => entry.line.index >= box.from && entry.line.index < box.to);
}

/** The sessions in one box: one, unless the page strings several together without boxes of their own. */
function draftsOf(box: Box, parsed: readonly Entry[]): Draft[] {
  const entries = entriesIn(box, parsed);
  const isItem = itemAround(box) === box;
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let lead: string | null = null;
  let announced: SessionField | null = null;
  for (const entry of entries) {
    for (const piece of entry.pieces) {
      const field: SessionField | null =
        piece.kind === 'label' ? null : announced && piece.kind === 'other' ? announced : fieldOf(piece);
      const repeats = draft !== null && field !== null && draft.row[field] !== null && draft.activity;
      const leads =
        draft !== null && lead === entry.line.box.tag && draft.activity && (field === null || field === 'device');
      if (
        !draft ||
        (!isItem && repeats && startsSession(field, piece)) ||
        (!isItem && leads && isLead(entry.line.box))
      ) {
        draft = emptyDraft(entry.line.index);
        drafts.push(draft);
        lead ??= entry.line.box.tag;
      }
      if (piece.kind === 'label') announced = piece.field ?? null;
      else {
        fill(draft, piece, field, announced !== null);
        announced = null;
      }
      draft.to = entry.line.index;
    }
    if (entry.isEnd && draft) {
      draft.activity = true;
      draft.to = entry.line.index;
    }
  }
  for (const at of drafts) at.row.device ??= at.labelled.has('device') ? null : at.other;
  return drafts;
}

function fieldOf(piece: Piece): SessionField | null {
  return piece.kind === 'current' || piece.kind === 'other' || piece.kind === 'label' ? null : piece.kind;
}

/** A second device or app under one roof begins another session; a second date or place does not. */
function startsSession(field: SessionField | null, piece: Piece): boolean {
  return field === 'device' || (field === 'app' && !piece.labelled);
}

/** Headings and terms open sessions that are strung together. */
function isLead(box: Box): boolean {
  return box.level > 0 || box.role === 'term';
}

function emptyDraft(from: number): Draft {
  return {
    row: { device: null, app: null, place: null, ip: null, lastSeen: null, current: false },
    labelled: new Set(),
    other: null,
    activity: false,
    from,
    to: from,
  };
}

function fill(draft: Draft, piece: Piece, field: SessionField | null, named: boolean): void {
  if (piece.kind === 'current') {
    draft.row.current = true;
    draft.activity = true;
    return;
  }
  if (field === null) {
    draft.other ??= piece.text;
    return;
  }
  const labelled = piece.labelled || named;
  if (draft.row[field] === null || (labelled && !draft.labelled.has(field))) draft.row[field] = piece.text;
  if (labelled) draft.labelled.add(field);
  if (field === 'ip' || field === 'lastSeen') draft.activity = true;
}

function covers(draft: Draft, line: Line): boolean {
  return line.index >= draft.from && line.index <= draft.to;
}
