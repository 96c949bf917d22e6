import type { Box, Line } from '../screen/screen';
import { closest, contains, isItem, itemAround, pressableAround } from './boxes';
import type { Content } from './content';
import type { SessionRow } from './reading';
import { findRows, type Row } from './rows';
import { endButton, endsOf, type Range, type SessionSpot, type Stay } from './session-ends';
import { isTag, joinedParts } from './session-parts';
import { mayRun } from './session-systems';
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
  /** Where each of these rows stands, in the same order. */
  readonly spots: SessionSpot[];
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
    onControls: 'end',
  });
  const rows = mergeParts(found, entries);
  const drafts = rows.flatMap((row) => draftsOf(row, entries, companyOf(row, rows)));
  doubtOddOnes(drafts);
  const marked = content.lines
    .filter((line) => isCurrentMarker(line.norm) && !isCovered(line, drafts))
    .map((line) => followedBy(content, line, drafts, entries));
  for (const draft of marked) if (draft) mark(draft);
  settleCurrent(drafts, content, rows, entries);
  const isSure = (draft: Draft): boolean => isComplete(draft) && draft.origin !== 'twin' && draft.fit === 'sure';
  const isPartial =
    drafts.some((draft) => !draft.isOver && !isSure(draft)) ||
    marked.includes(null) ||
    content.lines.some((line) => isLost(line, drafts, entries));
  const isRead = (draft: Draft): boolean =>
    isComplete(draft) && draft.origin !== 'twin' && (draft.activity || draft.origin === 'sibling');
  const others = [
    ...rows.filter((row) => !drafts.some((draft) => draft.source === row)).map(rangeOf),
    ...content.lines
      .filter((line) => isLost(line, drafts, entries))
      .map(({ index }) => ({ from: index, to: index + 1 })),
  ];
  const ends = endsOf(
    content,
    drafts.map((draft) => stayOf(draft, drafts, rows, entries)),
    others,
  );
  const read = drafts.flatMap((draft, at) => {
    const end = ends[at];
    return end && isRead(draft) ? [{ row: { ...draft.row, ending: end.ending }, spot: end.spot }] : [];
  });
  return {
    rows: read.map(({ row }) => row),
    spots: read.map(({ spot }) => spot),
    extent: isPartial ? 'partial' : 'whole',
  };
}

function companyOf(row: Row, rows: readonly Row[]): Company {
  return rows.length === 1 || row.box === null ? 'unparted' : 'parted';
}

function rangeOf({ lines }: Row): Range {
  return { from: lines[0]?.index ?? 0, to: (lines.at(-1)?.index ?? -1) + 1 };
}

/** Where a session was found. */
function stayOf(draft: Draft, drafts: readonly Draft[], rows: readonly Row[], entries: ReadonlyMap<Line, Entry>): Stay {
  const { source, row, from, to } = draft;
  const { box } = source;
  const isStrung = box === null || drafts.some((other) => other !== draft && other.source === source);
  const isListed = box !== null && (isItem(box) || rows.some((other) => other !== source && isBeside(other.box, box)));
  const lines = isStrung ? source.lines.filter((line) => line.index >= from && line.index <= to) : source.lines;
  return {
    form: isStrung ? 'strung' : isListed ? 'listed' : 'single',
    box: isStrung ? null : box,
    range: isStrung ? { from, to: to + 1 } : rangeOf(source),
    names: lines.filter((line) => entries.get(line)?.pieces.some((piece) => isName(piece) || piece.kind === 'place')),
    isCurrent: row.current,
    isSure: isComplete(draft),
  };
}

function isBeside(a: Box | null, b: Box): boolean {
  return a !== null && a.parent === b.parent && a.tag === b.tag;
}

/** Sessions without boxes of their own all begin alike; one that begins otherwise begins with the end of another. */
function doubtOddOnes(drafts: readonly Draft[]): void {
  const strung = drafts.filter((draft) => draft.isStrung);
  for (const draft of strung) if (draft.opening !== strung[0]?.opening) draft.fit = 'mixed';
}

function isComplete({ row, isOver, fit }: Draft): boolean {
  return (row.device ?? row.app) !== null && !isOver && fit !== 'mixed';
}

interface Entry {
  readonly line: Line;
  readonly pieces: readonly Piece[];
  readonly isIdentity: boolean;
  readonly isEnd: boolean;
}

function parse(content: Content, line: Line, context: SessionContext): Entry {
  const pressable = pressableAround(line);
  const isEnd = endButton(line) !== null;
  // What a button says is no place, whatever its words; nor is «Завершить» in a plain element.
  // A badge that explains itself when it is pressed is a badge.
  const isAct =
    endOne.test(line.norm) || (pressable !== null && pressable.role !== 'link' && !isCurrentMarker(line.norm));
  const all = isAct ? [] : piecesOfLine(line, columnField(content, line), context);
  // A term names what comes behind it, and is no value even in words that we do not know.
  const isTerm = closest(line.box, (box) => box.role === 'term') !== null;
  const pieces = isTerm ? all.filter((piece) => ['label', 'device', 'os'].includes(piece.kind)) : all;
  const isIdentity = pieces.some(isName);
  return { line, pieces, isIdentity, isEnd };
}

/** By the elements that the line is made of, when each of them is something of its own; else as one text. */
function piecesOfLine(line: Line, announced: SessionField | null, { appNames, now }: SessionContext): Piece[] {
  const text = piecesOf(line.text, appNames, now, announced);
  if (line.parts.length < 2) return text;
  // In an element of its own it is no part of a name.
  const isOwn = line.parts.some((part) => isCurrentMarker(normalise(part)));
  const whole = isOwn ? text.map(({ inName: _inName, ...piece }) => piece) : text;
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
  const pieces = parts.flatMap(alone);
  // «120.0.0.1» right behind a browser's name is its version as well as an address: nobody can tell, so it is neither.
  const cut = pieces.filter(
    (piece, at) => !(piece.kind === 'ip' && pieces[at - 1]?.kind === 'app' && isVersionLike(piece.text)),
  );
  const unknown = cut.filter((piece) => piece.kind === 'other');
  if (unknown.length === 0 || (unknown.length === 1 && cut.length > 1)) return cut;
  // A tag that we have no word for is no part of the device's name.
  return unknown.length < cut.length && unknown.every((piece) => isTag(piece.text)) ? cut : whole;
}

/** Versions have a nought in second place, and browsers have not come to 200 yet. */
function isVersionLike(ip: string): boolean {
  return /^(?:1?\d?\d)\.0\.\d+\.\d+$|\.0\.0$/u.test(ip);
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
  if (parts.filter((part) => isSessionByItself(part, entries)).length > 1) return false;
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

/** Says which session it is as well as when or from where. */
function isSessionByItself({ lines }: Row, entries: ReadonlyMap<Line, Entry>): boolean {
  const own = lines.flatMap((line) => entries.get(line) ?? []);
  return own.some((entry) => entry.isIdentity) && own.some((entry) => entry.isEnd || markOf(entry) !== null);
}

interface Draft {
  row: SessionRow;
  /** Fields that the page itself labelled: these are not guessed over. */
  labelled: Set<SessionField>;
  /** Texts that look like places, without a label. */
  readonly places: Set<string>;
  /** The first text that is none of the known fields: perhaps a device that we have no word for. */
  other: string | null;
  activity: boolean;
  /** The page says that it has ended. */
  isOver: boolean;
  /** It says "this device" within its name. */
  claims: boolean;
  /** The first that it says is "this device". */
  ledByMarker: boolean;
  /** The first that it says besides: which session it is, or what kind of thing of it. */
  opening: PieceKind | 'identity' | null;
  /** A text that may be a name has come after it said when or from where. */
  interrupted: boolean;
  /** It has no box of its own. */
  isStrung: boolean;
  /** The text of unknown meaning that it begins with. */
  readonly lead: string | null;
  readonly source: Row;
  origin: Row['origin'];
  /**
   * `mixed`: what it holds may belong to two sessions. `unmarked`: a "this device" between two sessions may be either's, and
   * was given to none.
   */
  fit: 'sure' | 'mixed' | 'unmarked';
  /** First and last line, for markers that stand outside. */
  from: number;
  to: number;
}

const overWords =
  /^(?:завершен|завершена|завершен(?:ный)? сеанс|сеанс завершен|неактивен|неактивна|не активен|не активна|истек|истекла|закрыт|закрыта|отозван)(?:$|[\s,:.])/u;

/** The sessions in one row: one, unless the page strings several together without boxes of their own. */
function draftsOf(row: Row, entries: ReadonlyMap<Line, Entry>, company: Company): Draft[] {
  const isOneItem = row.box !== null && isItem(row.box);
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let announced: SessionField | null = null;
  for (const line of withoutHead(row.lines, entries)) {
    const entry = entries.get(line);
    if (!entry) continue;
    for (const piece of entry.pieces) {
      const own: SessionField | null = announced && isAnnounced(piece, announced) ? announced : fieldOf(piece);
      const field: SessionField | null =
        own === 'device' && draft && isItsSystem(draft, piece, isOneItem ? 'item' : 'box') ? 'os' : own;
      const repeats = draft !== null && field !== null && draft.row[field] !== null && draft.activity;
      // What is mixed already may have swallowed the name that a second system stands behind.
      const starts = repeats && startsSession(field, piece) && !(field === 'os' && draft?.fit === 'mixed');
      if (!draft || (!isOneItem && starts)) {
        const next = emptyDraft(line.index, row, piece);
        // An unknown name, and then an app or a system: whose session that is cannot be told.
        if (draft?.interrupted && (company === 'unparted' || field === 'os')) {
          draft.fit = 'mixed';
          if (field === 'app' || field === 'os') next.fit = 'mixed';
        }
        draft = next;
        drafts.push(draft);
      }
      if (piece.kind !== 'current') draft.opening ??= isName(piece) ? 'identity' : piece.kind;
      if (!isOneItem && isOthers(draft, piece, field, company)) draft.fit = 'mixed';
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
  const isFused =
    !isOneItem &&
    (row.lines.filter((line) => isWholeSession(entries.get(line))).length > drafts.length ||
      reachesOverItems(row, entries));
  for (const at of drafts) {
    if (at.ledByMarker && (at.isStrung || drafts.length > 1)) unmark(at);
    if (isFused) at.fit = 'mixed';
    settlePlace(at);
    settleDevice(at);
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

/** Where the page calls nothing a device, it is told by a text of unknown meaning; beside a system only by its title. */
function settleDevice({ row, other, labelled, lead }: Draft): void {
  const title = lead !== null && !aboutSession.test(normalise(lead)) ? lead : null;
  const name = row.os === null ? other : title;
  if (name !== null && !labelled.has('device') && isDeviceName(name)) row.device ??= name;
  row.device ??= row.os;
}

/** «Сеанс 1», «Новый вход»: the title of an entry, and no device's name. */
const aboutSession = /(?:^|[^\p{L}])(?:сеанс|сесси|вход|session|log ?in)/u;

/** True when one list item in the row is a session by itself, and another says when or from where too. */
function reachesOverItems(row: Row, entries: ReadonlyMap<Line, Entry>): boolean {
  const items = new Map<Box, Line[]>();
  for (const line of row.lines) {
    const item = itemAround(line.box);
    if (item) items.set(item, [...(items.get(item) ?? []), line]);
  }
  const active = [...items.values()].filter((lines) => lines.some((line) => markOf(entries.get(line)) !== null));
  return active.length > 1 && active.some((lines) => isSessionByItself({ ...row, lines }, entries));
}

/** A system right behind the device that it runs on. What comes behind a date or an address may be the next session's. */
function isItsSystem({ row }: Draft, piece: Piece, within: 'item' | 'box'): boolean {
  if (piece.labelled || row.device === null || row.os !== null || !mayRun(row.device, piece.text)) return false;
  return within === 'item' || (row.ip ?? row.lastSeen) === null;
}

/** Whether a text behind a label that stands alone is what that announces. A system may be called what devices are. */
function isAnnounced({ kind }: Piece, announced: SessionField): boolean {
  return kind === 'other' || (announced === 'os' && (kind === 'device' || kind === 'place'));
}

function fieldOf(piece: Piece): SessionField | null {
  return piece.kind === 'current' || piece.kind === 'other' || piece.kind === 'label' ? null : piece.kind;
}

/** A second device, system or app under one roof begins another session; a second date or place does not. */
function startsSession(field: SessionField | null, piece: Piece): boolean {
  return field === 'device' || field === 'os' || (field === 'app' && !piece.labelled);
}

/** A device has a name: a masked address or a lone number is none. */
function isDeviceName(text: string): boolean {
  return /\p{L}{2}|\p{L}.*\d|\d.*\p{L}/u.test(text);
}

function isName(piece: Piece): boolean {
  return ['device', 'os', 'app', 'other'].includes(piece.kind);
}

/** A line that says all of a session: which device, and when or from where. */
function isWholeSession(entry: Entry | undefined): boolean {
  const kinds = entry?.pieces.map((piece) => piece.kind) ?? [];
  return (
    ['device', 'os', 'other'].some((kind) => kinds.includes(kind as PieceKind)) &&
    (kinds.includes('ip') || kinds.includes('lastSeen'))
  );
}

/** A row that is the only one found, or has no box, may be several or parts of two; one of a list of boxes is not. */
type Company = 'unparted' | 'parted';

/** True for a piece that is not of the session that the draft holds: that one has said the same, or a name comes between. */
function isOthers(draft: Draft, piece: Piece, field: SessionField | null, company: Company): boolean {
  if (field === 'ip' && draft.row.ip !== null && draft.row.ip !== piece.text) return true;
  if (!draft.activity) return false;
  if (field === 'device' && draft.row.device === null && draft.other !== null) return true;
  if (company === 'parted') return false;
  const { device, app, ip, lastSeen } = draft.row;
  if (field === 'device' || field === 'os') return device === null && (app ?? ip ?? lastSeen) !== null;
  return draft.interrupted && (field === 'ip' || field === 'lastSeen' || field === 'app' || piece.kind === 'current');
}

/** Without boxes, a marker before the device may as well close the session before it. */
function unmark(draft: Draft): void {
  draft.row.current = false;
  if (draft.fit === 'sure') draft.fit = 'unmarked';
}

function emptyDraft(from: number, source: Row, first: Piece): Draft {
  return {
    row: {
      device: null,
      os: null,
      app: null,
      place: null,
      ip: null,
      lastSeen: null,
      current: false,
      ending: 'not-seen',
    },
    labelled: new Set(),
    places: new Set(),
    other: null,
    activity: false,
    isOver: false,
    claims: false,
    ledByMarker: first.kind === 'current',
    opening: null,
    interrupted: false,
    isStrung: source.box === null,
    lead: first.kind === 'other' ? first.text : null,
    source,
    origin: source.origin,
    fit: 'sure',
    from,
    to: from,
  };
}

function fill(draft: Draft, piece: Piece, field: SessionField | null, named: boolean): void {
  if (piece.kind === 'current') {
    if (piece.inName) draft.claims = true;
    else mark(draft);
    return;
  }
  if (field === null) {
    if (draft.activity) draft.interrupted = true;
    draft.other ??= piece.text;
    return;
  }
  const labelled = piece.labelled || named;
  // A system that comes that late may be the next session's, which begins with it.
  if (field === 'os' && (draft.row.ip ?? draft.row.lastSeen) !== null) draft.interrupted = true;
  if (field === 'place' && !labelled) draft.places.add(piece.text);
  if (draft.row[field] === null || (labelled && !draft.labelled.has(field))) draft.row[field] = piece.text;
  if (labelled) draft.labelled.add(field);
  if (field === 'ip' || field === 'lastSeen') draft.activity = true;
}

/**
 * Who names a device may name it «iPhone 13 (это устройство)». That is believed only where no other session is marked, and
 * the page offers to end each of the others and not this one. Of two that are marked neither is.
 */
function settleCurrent(
  drafts: readonly Draft[],
  content: Content,
  rows: readonly Row[],
  entries: ReadonlyMap<Line, Entry>,
): void {
  const marked = drafts.filter((draft) => draft.row.current);
  if (marked.length > 1) for (const draft of marked) unmark(draft);
  const claiming = drafts.filter((draft) => draft.claims && !draft.row.current);
  if (marked.length > 0 || claiming.length === 0) return;
  const [only, ...others] = claiming;
  const stays = drafts.map((draft) => stayOf(draft, drafts, rows, entries));
  const ends = endsOf(content, stays, []);
  const isProven =
    only !== undefined &&
    others.length === 0 &&
    drafts.length > 1 &&
    drafts.every((draft, at) => (ends[at]?.ending === 'not-seen') === (draft === only));
  if (isProven) mark(only);
  else for (const draft of claiming) unmark(draft);
}

function mark(draft: Draft): void {
  draft.row.current = true;
  draft.activity = true;
}

/**
 * The row that a «Текущий сеанс» heading stands over: the one that follows it, when nothing stands between. `null` when
 * the marker may be another row's.
 */
function followedBy(
  content: Content,
  line: Line,
  drafts: readonly Draft[],
  entries: ReadonlyMap<Line, Entry>,
): Draft | null {
  const next = drafts.find((draft) => draft.from > line.index);
  if (!next || content.lines.some((at) => at.index > line.index && at.index < next.from)) return null;
  // Behind a row, within the box of both, it may close that one as well as open the next; a heading opens.
  const both = closest(next.source.lines[0]?.box ?? line.box, (box) => contains(box, line.box));
  const isHeading = closest(line.box, (box) => box.level > 0) !== null;
  if (both && !isHeading && drafts.some((draft) => draft.to < line.index && draft.from >= both.from)) return null;
  // A marker that closes a row that was not read is that row's.
  const around = closest(line.box, (box) => box.to - box.from > 1);
  if (around && next.from >= around.to) return null;
  const before = content.lines.findLast((at) => at.index < line.index);
  return before && around && before.index >= around.from && isLost(before, drafts, entries) ? null : next;
}

function isCovered(line: Line, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => line.index >= draft.from && line.index <= draft.to);
}

/** True for a line that says when or from where, and stands in no row: that of a session whose name we did not know. */
function isLost(line: Line, drafts: readonly Draft[], entries: ReadonlyMap<Line, Entry>): boolean {
  const kinds = entries.get(line)?.pieces.map((piece) => piece.kind) ?? [];
  return (kinds.includes('ip') || kinds.includes('lastSeen')) && !isCovered(line, drafts);
}
