import type { Box, Line } from '../screen/screen';
import { closest, contains, isItem, itemAround, pressableAround } from './boxes';
import type { Content } from './content';
import { fixedDayOf, isFixed } from './last-seen';
import type { SessionRow } from './reading';
import { findRows, type Row } from './rows';
import { endButton, endsOf, type Range, type SessionSpot, type Stay } from './session-ends';
import { isTag, joinedParts } from './session-parts';
import { mayRun } from './session-systems';
import { endOne, isCurrentMarker, type Piece, type PieceKind, piecesOf, type SessionField } from './session-words';
import { findTabs } from './tabs';
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
  const divider = content.lines.find(
    (line) => overGroup.test(line.norm) && pressableAround(line) === null && !isCovered(line, drafts),
  );
  const ended = divider ? drafts.filter((draft) => draft.from > divider.index) : [];
  for (const draft of ended) draft.isOver = true;
  // Where what has ended ends, nobody knows.
  const isDivided = ended.length > 0;
  const marked = content.lines
    .filter((line) => isCurrentMarker(line.norm) && !isCovered(line, drafts))
    .map((line) => followedBy(content, line, drafts, entries));
  for (const draft of marked) if (draft) mark(draft);
  settleCurrent(drafts, content, rows, entries);
  doubtYears(content, drafts, entries);
  const isRead = (draft: Draft): boolean =>
    isComplete(draft) && draft.origin !== 'twin' && (draft.activity || draft.origin === 'sibling');
  const isSure = (draft: Draft): boolean => isComplete(draft) && draft.origin !== 'twin' && draft.fit === 'sure';
  const isPartial =
    drafts.some((draft) => !draft.isOver && !(isSure(draft) && isRead(draft))) ||
    isDivided ||
    marked.includes(null) ||
    content.lines.some((line) => isLost(line, drafts, entries) || isLostName(line, drafts, entries)) ||
    isShortened(content);
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

/** A line in no row that is the name of a device and nothing else: a session of which the page gives no more. */
function isLostName(line: Line, drafts: readonly Draft[], entries: ReadonlyMap<Line, Entry>): boolean {
  const pieces = entries.get(line)?.pieces ?? [];
  const isName = pieces.some(({ kind }) => kind === 'device') && pieces.every(({ kind }) => isNaming.has(kind));
  return isName && line.norm.length <= maxNameLength && !isCovered(line, drafts);
}

const isNaming: ReadonlySet<PieceKind> = new Set(['device', 'os', 'app', 'place']);

/** Longer ones are sentences about devices, in characters. */
const maxNameLength = 40;

/** A chosen tab that is not that of all («Телефоны»), or a choice that shows a part («За последние 30 дней»). */
function isShortened(content: Content): boolean {
  const isWhole = (norm: string): boolean =>
    content.isOwnName(norm) || /^(?:все|all)(?:\s|$)/u.test(norm) || isCurrentMarker(norm);
  const tabs = findTabs(content.screen).filter(({ box }) => box.role === 'tab' && box.region === 'content');
  if (tabs.some(({ norm, selected }) => selected && deviceKinds.test(norm) && !isWhole(norm))) return true;
  const chosen = content.screen.boxes.flatMap((box) =>
    box.region === 'content' ? normalise(box.attributes.get('value-text') ?? '') : [],
  );
  return [...chosen, ...content.lines.map(({ norm }) => norm)].some((norm) => periodWords.test(norm));
}

/** Kinds of devices by which a list may be parted. */
const deviceKinds =
  /^(?:мобильные|телефоны|смартфоны|компьютеры|планшеты|ноутбуки|телевизоры|приложения|браузеры|phones|computers|tablets|apps|browsers)(?:\s|$)/u;

/** «За последние 30 дней»: what is older is not shown. */
const periodWords =
  /(?:^|\s)за (?:последн(?:ие|юю|ий) )?(?:\d+ )?(?:сутки|день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|год|года)$/u;

/** Under a heading «2025», or beside such a text, «12 ноября» is perhaps no day of this year. */
function doubtYears(content: Content, drafts: readonly Draft[], entries: ReadonlyMap<Line, Entry>): void {
  const years = content.lines.filter((line) => entries.get(line)?.pieces.some(({ kind }) => kind === 'year'));
  const isLone = years.some((line) => !isCovered(line, drafts) || drafts.some((draft) => draft.from === line.index));
  if (isLone) for (const { row } of drafts) if (row.lastSeen !== null && lacksYear(row.lastSeen)) row.lastSeen = null;
}

function lacksYear(lastSeen: string): boolean {
  return isFixed(lastSeen) && fixedDayOf(lastSeen) === null;
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
  const column = isAct ? null : columnField(content, line);
  const read = isAct ? [] : piecesOfLine(line, column === 'unknown' ? null : column, context);
  const all = column === 'unknown' ? underUnknown(read) : read.map((piece) => inColumn(content, line, piece));
  // A term names what comes behind it, and is no value even in words that we do not know.
  const isTerm = closest(line.box, (box) => box.role === 'term') !== null;
  const pieces = isTerm ? all.filter((piece) => ['label', 'device', 'os'].includes(piece.kind)) : all;
  const isIdentity = pieces.some(isName);
  return { line, pieces, isIdentity, isEnd };
}

/**
 * Under a name that we do not know («Действует до», «Пользователь»), a day is one of something else, and words that may be
 * a place are none.
 */
function underUnknown(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.labelled) return [piece];
    if (piece.kind === 'lastSeen') return [{ ...piece, kind: 'day' }];
    return piece.kind === 'place' ? [] : [piece];
  });
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
    const isValue = piece && others.length === 0 && !piece.labelled && piece.kind !== 'other' && piece.kind !== 'year';
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
  // A day of whatever tells that here is an entry of its own.
  const kinds = entry.pieces.map(({ kind }) => (kind === 'day' ? 'lastSeen' : kind));
  return (['ip', 'lastSeen', 'current'] as const).find((kind) => kinds.includes(kind)) ?? null;
}

/** What the header of the line's table column, or the `<dt>` before its `<dd>`, calls it; `unknown`: by no word of ours. */
function columnField(content: Content, line: Line): SessionField | 'unknown' | null {
  const name = columnName(content, line);
  return name ? fieldNamed(content, name) : null;
}

/** A day in the column «Дата входа» gives way to one in «Последняя активность». */
function inColumn(content: Content, line: Line, piece: Piece): Piece {
  const name = piece.kind === 'lastSeen' ? columnName(content, line) : null;
  const [label] = name ? piecesNaming(content, name) : [];
  return label?.isVague ? { ...piece, isVague: true } : piece;
}

/** The header of the line's table column, or the `<dt>` before its `<dd>`. */
function columnName(content: Content, line: Line): Box | null {
  const cell = closest(line.box, (box) => box.role === 'cell' || box.role === 'gridcell' || box.role === 'rowheader');
  const row = cell && closest(cell, (box) => box.role === 'row');
  const table = row && closest(row, (box) => box.role === 'table' || box.role === 'grid');
  if (cell && row && table) {
    const header = content.screen.boxes.find(
      (box) => box.role === 'row' && contains(table, box) && box.children.some((at) => at.role === 'columnheader'),
    );
    // A cell that spans rows is missing in the next ones: then nobody knows which header is whose.
    const isShifted = header && row.children.length < header.children.length;
    return isShifted ? null : (header?.children[row.children.indexOf(cell)] ?? null);
  }
  const definition = closest(line.box, (box) => box.role === 'definition');
  const siblings = definition?.parent?.children ?? [];
  return (definition && siblings.slice(0, siblings.indexOf(definition)).findLast((box) => box.role === 'term')) ?? null;
}

function piecesNaming(content: Content, box: Box): Piece[] {
  const name = content.screen.lines[box.from];
  return name && box.to > box.from ? piecesOf(name.text, [], new Date(0), null) : [];
}

function fieldNamed(content: Content, box: Box): SessionField | 'unknown' | null {
  const [piece] = piecesNaming(content, box);
  // In a list of terms the name of each session may be one.
  if (piece === undefined || piece.kind === 'device' || piece.kind === 'app') return null;
  return piece.kind === 'label' && piece.field !== 'day' ? (piece.field ?? null) : 'unknown';
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
  /** All that is called a device. */
  readonly devices: Set<string>;
  /** What may be the day of the last use. */
  readonly moments: Piece[];
  /** Years that stand alone: one of them may be the year of the day. */
  readonly years: string[];
  activity: boolean;
  /** It says what only sessions say: more than the day of something else. */
  isUsed: boolean;
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

/** What stands over sessions that have ended. */
const overGroup =
  /^(?:завершенные|закрытые|неактивные|прошлые|недавние|история)(?: (?:сеансы|сессии|входы|устройства|входов))?:?$/u;

/** The sessions in one row: one, unless the page strings several together without boxes of their own. */
function draftsOf(row: Row, entries: ReadonlyMap<Line, Entry>, company: Company): Draft[] {
  const isOneItem = row.box !== null && isItem(row.box);
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let announced: SessionField | 'day' | null = null;
  let isVague = false;
  for (const line of withoutHead(row.lines, entries)) {
    const entry = entries.get(line);
    if (!entry) continue;
    for (const given of entry.pieces) {
      const piece: Piece = announced && given.kind === 'lastSeen' ? underLabel(given, announced, isVague) : given;
      const own: SessionField | null =
        announced && announced !== 'day' && isAnnounced(piece, announced) ? announced : fieldOf(piece);
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
      if (piece.kind === 'label') {
        announced = piece.field ?? null;
        isVague = piece.isVague === true;
      } else {
        fill(draft, piece, field, announced !== null);
        announced = null;
      }
      draft.to = line.index;
    }
    if (entry.isEnd && draft) {
      draft.activity = draft.isUsed = true;
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
    if (isFused || isColumn(at)) at.fit = 'mixed';
    settlePlace(at);
    settleDevice(at);
    settleLastSeen(at);
    // «Привязанные карты», «Добавлена 12 мая»: by an unknown name and such a day alone, it is something else.
    const isNamed =
      at.labelled.has('device') || at.row.os !== null || at.row.app !== null || at.row.device !== at.other;
    if (at.activity && !at.isUsed && !isNamed) at.fit = 'mixed';
  }
  return drafts;
}

/** Several devices, and then several days or places: the columns of a table without its rows. */
function isColumn({ devices, moments, places }: Draft): boolean {
  const days = new Set(moments.map(({ text }) => text));
  return devices.size > 1 && (days.size > 1 || places.size > 1);
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

/**
 * What the page itself calls the last use, then what may be it; a mere «14:05» after a day. Two different ones of a rank
 * are a range or two things, and neither is told. A day without its year, beside a year that stands alone, is of that or not.
 */
function settleLastSeen({ row, moments, years }: Draft): void {
  const rankOf = ({ text, labelled, isVague }: Piece): number =>
    /^(?:в )?\d{1,2}:\d{2}(?::\d{2})?$/u.test(normalise(text)) ? 0 : labelled && !isVague ? 2 : 1;
  const best = Math.max(...moments.map(rankOf));
  const texts = [...new Set(moments.filter((piece) => rankOf(piece) === best).map(({ text }) => text))];
  const [text = null, ...others] = texts;
  row.lastSeen = others.length > 0 || (text !== null && years.length > 0 && lacksYear(text)) ? null : text;
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

/** A day behind a label that stands on a line of its own. */
function underLabel(piece: Piece, announced: SessionField | 'day', isVague: boolean): Piece {
  if (announced === 'day') return { ...piece, kind: 'day' };
  return announced === 'lastSeen' && isVague ? { ...piece, isVague } : piece;
}

/** Whether a text behind a label that stands alone is what that announces. A system may be called what devices are. */
function isAnnounced({ kind }: Piece, announced: SessionField): boolean {
  return kind === 'other' || (announced === 'os' && (kind === 'device' || kind === 'place'));
}

function fieldOf(piece: Piece): SessionField | null {
  const { kind } = piece;
  return kind === 'current' || kind === 'other' || kind === 'label' || kind === 'day' || kind === 'year' ? null : kind;
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
    devices: new Set(),
    moments: [],
    years: [],
    activity: false,
    isUsed: false,
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
  if (piece.kind === 'day') {
    draft.activity = true;
    return;
  }
  if (piece.kind === 'year') {
    draft.years.push(piece.text);
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
  if (field === 'device') draft.devices.add(piece.text);
  if (field === 'place' && !labelled) draft.places.add(piece.text);
  if (field === 'lastSeen') draft.moments.push({ ...piece, labelled });
  else if (draft.row[field] === null || (labelled && !draft.labelled.has(field))) draft.row[field] = piece.text;
  // Until all of them are known, the first stands for them.
  if (field === 'lastSeen') draft.row.lastSeen ??= piece.text;
  if (labelled) draft.labelled.add(field);
  if (field === 'ip' || field === 'lastSeen') draft.activity = draft.isUsed = true;
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
  draft.activity = draft.isUsed = true;
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
  return (kinds.includes('ip') || kinds.includes('lastSeen') || kinds.includes('day')) && !isCovered(line, drafts);
}
