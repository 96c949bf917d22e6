import type { Box, Line } from '../screen/screen';
import { closest, contains, pressableAround } from './boxes';
import type { Content } from './content';
import type { SessionRow } from './reading';
import { findRows, type Row } from './rows';
import { isTag, joinedParts } from './session-parts';
import { endOne, isCurrentMarker, type Piece, type PieceKind, piecesOf, type SessionField } from './session-words';
import { normalise } from './words';

/**
 * Reads a list of sessions, be it a table, a list, cards, definition lists or bare paragraphs.
 * A session says something that only sessions say (when, from which address, "this device", a button to end it) and
 * something that tells which one it is.
 */

export interface SessionContext {
  /** Normalised names of the site's own apps. */
  readonly appNames: readonly string[];
  readonly now: Date;
}

export interface SessionList {
  readonly rows: SessionRow[];
  /** `partial`: something among them looks like a session too, and could not be read as one. */
  readonly extent: 'whole' | 'partial';
}

/**
 * @param content the page's lines, cut down to those that may speak of sessions
 * @returns the sessions in the page's order; empty when nothing there is one
 */
export function readSessionRows(content: Content, context: SessionContext): SessionList {
  const entries = new Map(content.lines.map((line) => [line, parse(content, line, context)]));
  const found = findRows(content, {
    markOf: (_segment, line) => markOf(entries.get(line)),
    isAside: (_segment, line) => !entries.get(line)?.isIdentity,
  });
  const drafts = mergeParts(found, entries).flatMap((row) => draftsOf(row, entries));
  markFollowing(content, drafts);
  const complete = drafts.filter((draft) => (draft.row.device ?? draft.row.app) !== null && !draft.isOver);
  const isSession = (draft: Draft): boolean => draft.activity || draft.origin === 'sibling';
  return {
    rows: complete.filter((draft) => isSession(draft) && draft.origin !== 'twin').map((draft) => draft.row),
    extent: drafts.some((draft) => !draft.isOver && (draft.origin === 'twin' || !complete.includes(draft)))
      ? 'partial'
      : 'whole',
  };
}

interface Entry {
  readonly line: Line;
  readonly pieces: readonly Piece[];
  readonly isIdentity: boolean;
  readonly isEnd: boolean;
}

function parse(content: Content, line: Line, context: SessionContext): Entry {
  const pressable = pressableAround(line);
  const isEnd = pressable !== null && endOne.test(line.norm);
  // What a button says is no place, whatever its words; nor is «Завершить» in a plain element.
  const isAct = endOne.test(line.norm) || (pressable !== null && pressable.role !== 'link');
  const all = isAct ? [] : piecesOfLine(line, columnField(content, line), context);
  // A term names what comes behind it, and is no value even in words that we do not know.
  const isTerm = closest(line.box, (box) => box.role === 'term') !== null;
  const pieces = isTerm ? all.filter((piece) => piece.kind === 'label' || piece.kind === 'device') : all;
  const isIdentity = pieces.some((piece) => ['device', 'app', 'other'].includes(piece.kind));
  return { line, pieces, isIdentity, isEnd };
}

/** By the elements that the line is made of, when each of them is something of its own; else as one text. */
function piecesOfLine(line: Line, announced: SessionField | null, { appNames, now }: SessionContext): Piece[] {
  const whole = piecesOf(line.text, appNames, now, announced);
  if (line.parts.length < 2) return whole;
  const alone = (text: string): Piece[] => piecesOf(text, appNames, now, null);
  const kindOf = (text: string): PieceKind | null => {
    const [piece, ...others] = alone(text);
    const isValue = piece && others.length === 0 && !piece.labelled && piece.kind !== 'other';
    return isValue ? piece.kind : null;
  };
  const parts = joinedParts(line.parts, kindOf);
  if (announced) {
    const [value = '', ...tags] = parts;
    return tags.length > 0 && tags.every((tag) => isTag(tag) || isCurrentMarker(normalise(tag)))
      ? [...piecesOf(value, appNames, now, announced), ...tags.flatMap(alone).filter(({ kind }) => kind === 'current')]
      : whole;
  }
  const cut = parts.flatMap(alone);
  const known = cut.filter((piece) => piece.kind !== 'other').length;
  if (known === cut.length || (known >= 2 && cut.length - known <= 1)) return cut;
  // A tag that we have no word for is no part of the device's name.
  return known > 0 && cut.every((piece) => piece.kind !== 'other' || isTag(piece.text)) ? cut : whole;
}

/** Marks of one kind divide rows; a button to end a session is one of its own. */
function markOf(entry: Entry | undefined): string | null {
  if (!entry) return null;
  if (entry.isEnd) return 'end';
  const kinds = entry.pieces.map((piece) => piece.kind);
  return (['ip', 'lastSeen', 'current'] as const).find((kind) => kinds.includes(kind)) ?? null;
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

/**
 * Joins rows that are parts of one card: neighbours under one parent that never say the same thing twice. Two sessions
 * always do.
 */
function mergeParts(rows: readonly Row[], entries: ReadonlyMap<Line, Entry>): Row[] {
  const byParent = new Map<Box, Row[]>();
  for (const row of rows) {
    if (row.box?.parent) byParent.set(row.box.parent, [...(byParent.get(row.box.parent) ?? []), row]);
  }
  return rows.flatMap((row) => {
    const parent = row.box?.parent;
    const parts = parent ? (byParent.get(parent) ?? []) : [];
    if (!parent || parts.length < 2 || !isOneCard(parts, entries)) return [row];
    return parts[0] === row
      ? [{ lines: parts.flatMap((part) => part.lines), box: parent, origin: 'marked' as const }]
      : [];
  });
}

function isOneCard(parts: readonly Row[], entries: ReadonlyMap<Line, Entry>): boolean {
  const seen = new Set<string>();
  for (const part of parts) {
    const kinds = new Set(
      part.lines.flatMap((line) => {
        const entry = entries.get(line);
        return [...(entry?.pieces.map((piece) => piece.kind) ?? []), ...(entry?.isEnd ? ['end'] : [])];
      }),
    );
    for (const kind of kinds) {
      if (kind === 'other' || kind === 'label') continue;
      if (seen.has(kind)) return false;
      seen.add(kind);
    }
  }
  return seen.size > 2;
}

interface Draft {
  row: SessionRow;
  /** Fields that the page itself labelled: these are not guessed over. */
  labelled: Set<SessionField>;
  /** Texts that look like places, without a label. */
  readonly places: Set<string>;
  /** The first text that is none of the known fields: a device that we have no word for. */
  other: string | null;
  activity: boolean;
  /** The page says that it has ended. */
  isOver: boolean;
  origin: Row['origin'];
  /** First and last line, for markers that stand outside. */
  from: number;
  to: number;
}

const overWords =
  /^(?:завершен|завершена|завершен(?:ный)? сеанс|сеанс завершен|неактивен|неактивна|не активен|не активна|истек|истекла|закрыт|закрыта|отозван)(?:$|[\s,:.])/u;

/** The sessions in one row: one, unless the page strings several together without boxes of their own. */
function draftsOf(row: Row, entries: ReadonlyMap<Line, Entry>): Draft[] {
  const isItem = row.box?.role === 'listitem' || row.box?.role === 'row' || row.box?.role === 'article';
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let announced: SessionField | null = null;
  for (const line of withoutHead(row.lines, entries)) {
    const entry = entries.get(line);
    if (!entry) continue;
    for (const piece of entry.pieces) {
      const field: SessionField | null =
        piece.kind === 'label' ? null : announced && piece.kind === 'other' ? announced : fieldOf(piece);
      const repeats = draft !== null && field !== null && draft.row[field] !== null && draft.activity;
      if (!draft || (!isItem && repeats && startsSession(field, piece))) {
        draft = emptyDraft(line.index, row.origin);
        drafts.push(draft);
      }
      if (piece.kind === 'label') announced = piece.field ?? null;
      else {
        fill(draft, piece, field, announced !== null);
        announced = null;
      }
      draft.to = line.index;
    }
    if (entry.isEnd && draft) {
      draft.activity = true;
      draft.to = line.index;
    }
    if (draft && overWords.test(line.norm)) draft.isOver = true;
  }
  for (const at of drafts) {
    at.row.device ??= at.labelled.has('device') ? null : at.other;
    settlePlace(at);
  }
  return drafts;
}

/** Two labels one after the other are the head of a table without its elements: no value stands before its last label. */
function withoutHead(lines: readonly Line[], entries: ReadonlyMap<Line, Entry>): readonly Line[] {
  const isLabel = (line: Line | undefined): boolean => {
    const pieces = line ? (entries.get(line)?.pieces ?? []) : [];
    return pieces.length > 0 && pieces.every(({ kind }) => kind === 'label');
  };
  const last = lines.findLastIndex((line, at) => isLabel(line) && isLabel(lines[at - 1]));
  return last < 0 ? lines : lines.slice(last + 1);
}

/**
 * Any capitalised word may be a place, and so may a label that we do not know: of several, the one that is surely a place
 * (town and country), else none.
 */
function settlePlace({ row, places, labelled }: Draft): void {
  if (labelled.has('place') || places.size < 2) return;
  const [sure, ...others] = [...places].filter((place) => place.includes(','));
  row.place = sure !== undefined && others.length === 0 ? sure : null;
}

function fieldOf(piece: Piece): SessionField | null {
  return piece.kind === 'current' || piece.kind === 'other' || piece.kind === 'label' ? null : piece.kind;
}

/** A second device or app under one roof begins another session; a second date or place does not. */
function startsSession(field: SessionField | null, piece: Piece): boolean {
  return field === 'device' || (field === 'app' && !piece.labelled);
}

function emptyDraft(from: number, origin: Row['origin']): Draft {
  return {
    row: { device: null, app: null, place: null, ip: null, lastSeen: null, current: false },
    labelled: new Set(),
    places: new Set(),
    other: null,
    activity: false,
    isOver: false,
    origin,
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
  if (field === 'place' && !labelled) draft.places.add(piece.text);
  if (draft.row[field] === null || (labelled && !draft.labelled.has(field))) draft.row[field] = piece.text;
  if (labelled) draft.labelled.add(field);
  if (field === 'ip' || field === 'lastSeen') draft.activity = true;
}

/** A «Текущий сеанс» heading over a row marks the row that follows it, when nothing stands between. */
function markFollowing(content: Content, drafts: readonly Draft[]): void {
  for (const line of content.lines) {
    if (!isCurrentMarker(line.norm) || drafts.some((draft) => line.index >= draft.from && line.index <= draft.to))
      continue;
    const next = drafts.find((draft) => draft.from > line.index);
    if (!next || content.lines.some((at) => at.index > line.index && at.index < next.from)) continue;
    next.row.current = true;
    next.activity = true;
  }
}
