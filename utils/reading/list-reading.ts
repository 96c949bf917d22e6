import type { Line } from '../screen/screen';
import type { Fact } from '../vocabulary';
import { closest, contains, controlAround, descendants, isItem } from './boxes';
import { blankAreas, isBusy } from './busy';
import { type Content, withoutCounter } from './content';
import { type Absence, contraryTo } from './contrary';
import type { Count } from './count';
import { doubtOn } from './doubt';
import { type EmptyWords, findEmptyState } from './empty-state';
import { type Finding, nameIn, type Passage, passageOf, passageOfRow, passagesOfList } from './finding';
import { announcementOn, hasMore } from './more';
import { listTabs, showsPart } from './part';
import type { NoneReading, Reading, UnknownReading } from './reading';
import { asEvidence } from './reading';
import { findRows, markKinds, type Row, type RowTest } from './rows';
import { findTitles, type Title } from './titles';

/** How a fact that is a list looks on its own page. All words normalised. */
export interface ListWords {
  readonly fact: Fact;
  /** What headings, tabs and tiles call it. */
  readonly titles: readonly string[];
  /** Beginnings of the nouns that its counters carry. */
  readonly units: readonly string[];
  readonly empty: EmptyWords;
  /** Names of tabs that show the whole of what we want to know; any other chosen tab shows a part. */
  readonly wholeTabs: readonly string[];
  /** Headings that divide the rows into what counts and what is over; `null` when the page makes no such difference. */
  readonly groups: { readonly open: readonly string[]; readonly closed: readonly string[] } | null;
  readonly row: RowTest;
  /**
   * What a row is to the fact. `counts`: one of those we count. `over`: shown, but settled (a parcel received, a claim
   * closed). `unknown`: a status that we do not know.
   */
  readonly classify: (row: Row) => 'counts' | 'over' | 'unknown';
  /** False for a row that may be several: a group under one date, a parcel with three pictures. Its number is not told. */
  readonly isSingle: (row: Row) => boolean;
  /** Whether a list of settled rows alone means that nothing is open; else it tells nothing. */
  readonly settledMeansNone: boolean;
  /** What to make of rows that look like the others and bear no known mark. */
  readonly unmarked: 'counts' | 'unknown';
}

/** What was found of a list, before it is judged. */
export interface ListFinds {
  readonly titles: readonly Title[];
  readonly counter: { readonly count: Count; readonly line: Line } | null;
  /** Counters of the same name that contradict each other. */
  readonly rivals: readonly number[];
  readonly rows: readonly Row[];
  readonly counted: readonly Row[];
  readonly over: readonly Row[];
  readonly unclear: readonly Row[];
  /** Every counted row is surely one. */
  readonly single: boolean;
  /** What a list of settled rows alone means. */
  readonly settled: 'none' | 'unclear';
  readonly empty: Line | null;
  readonly busy: boolean;
  /** Words that rows bear stand on the page, but no row could be made out. */
  readonly stray: boolean;
  /** What speaks against «nothing there», said in one way or another; see `contraryTo`. Asked only where that is said. */
  readonly contraryTo: (kind: Absence['kind']) => string | null;
  /** The page takes back what it says: something failed, or is out of date. */
  readonly doubt: string | null;
  readonly more: boolean;
  /** Some rows have no box of their own: there may be others between them that bear no mark. */
  readonly loose: boolean;
  readonly partial: boolean;
}

/** Collects everything on a page that speaks of the list. */
export function findList(content: Content, words: ListWords, now: Date): ListFinds {
  const titles = findTitles(content, words.titles, words.units);
  const chosen = listTabs(content).filter((tab) => tab.selected);
  const partial = showsPart(content, words.wholeTabs, words.titles, words.settledMeansNone ? words.units : []);
  const counters = titles.filter((title) => title.count && (title.kind !== 'control' || isChosen(title, chosen)));
  const values = [...new Set(counters.map((title) => title.count?.count ?? 0))];
  const first = counters[0];
  const found = findRows(content, words.row);
  const rows = withoutCopies(found);
  const classes = new Map(rows.map((row) => [row, inGroup(content, rows, row, ownClass(row, words), words.groups)]));
  const counted = rows.filter((row) => classes.get(row) === 'counts');
  const sentence = findEmptyState(content, words.empty, titles, now);
  const empty = sentence && !standsUnderClosed(content, sentence, words.groups) ? sentence : null;
  return {
    titles,
    counter: first?.count ? { count: first.count, line: first.line } : announcedCounter(content, rows),
    rivals: values.length > 1 ? values : [],
    rows,
    counted,
    over: rows.filter((row) => classes.get(row) === 'over'),
    unclear: rows.filter((row) => classes.get(row) === 'unknown'),
    single: counted.every((row) => words.isSingle(row)),
    settled: words.settledMeansNone ? 'none' : 'unclear',
    empty,
    busy:
      isBusy(content) || (empty === null && rows.length === 0 && first !== undefined && hasGreyRows(content, first)),
    stray:
      rows.length === 0 &&
      content.lines.some((line) => !controlAround(line.box) && markKinds(line, words.row).length > 0),
    contraryTo: (kind) => contraryIn(content, words, kind, { sentence: empty, counter: first?.line, rows }),
    doubt: doubtOn(content),
    more: hasMore(content, rows),
    loose: rows.length < found.length || counted.some((row) => row.box === null || holdsOwnName(content, row)),
    partial,
  };
}

/** «Архив», and under it that there is nothing: of what is open that says nothing. */
function standsUnderClosed(content: Content, sentence: Line, groups: ListWords['groups']): boolean {
  const before = content.lines.filter((line) => line.index < sentence.index && controlAround(line.box) === null).at(-1);
  return before ? (groups?.closed.includes(withoutCounter(before.norm)) ?? false) : false;
}

/** Where a list says that nothing is there. */
interface Said {
  readonly sentence: Line | null;
  readonly counter: Line | undefined;
  readonly rows: readonly Row[];
}

function contraryIn(content: Content, words: ListWords, kind: Absence['kind'], said: Said): string | null {
  const { rows } = said;
  if (kind === 'settled') {
    const unsettled = openHeading(content, words.groups) ?? rows.find(holdsItems)?.lines[0];
    if (unsettled) return unsettled.text;
  }
  const line = kind === 'settled' ? rows[0]?.lines[0] : said[kind];
  return line ? contraryTo(content, { kind, line, rows }, words) : null;
}

/** Two grey areas under a counter are rows that are still to come. */
function hasGreyRows(content: Content, counter: Title): boolean {
  return blankAreas(content, { from: counter.line.index + 1, to: Number.POSITIVE_INFINITY }) >= 2;
}

/** «Показано 20 из 57» under twenty rows counts them all. */
function announcedCounter(content: Content, rows: readonly Row[]): ListFinds['counter'] {
  const said = announcementOn(content);
  if (!said || rows.length === 0 || said.shown !== rows.length) return null;
  return { count: { count: said.total, atLeast: false }, line: said.line };
}

/** What stands among the rows is one of them; what only looks like one may be something else. */
function ownClass(row: Row, words: ListWords): RowClass {
  if (row.origin === 'marked') return words.classify(row);
  return row.origin === 'sibling' ? words.unmarked : 'unknown';
}

/** A row in which the page's own title stands is the page's whole content. */
function holdsOwnName(content: Content, row: Row): boolean {
  return row.lines.some(
    (line) =>
      controlAround(line.box) === null &&
      content.headings.some((heading) => heading.from === line.index) &&
      content.isOwnName(line.norm),
  );
}

/** A list that stands on the page twice, once for narrow windows and once for wide ones, is one list. */
function withoutCopies(rows: readonly Row[]): readonly Row[] {
  const half = rows.length / 2;
  const isCopied =
    rows.length > 0 &&
    Number.isInteger(half) &&
    rows.slice(0, half).every((row, at) => isCopy(row, rows[half + at])) &&
    rows[0]?.box?.parent !== rows[half]?.box?.parent;
  return isCopied ? rows.slice(0, half) : rows;
}

function isCopy(row: Row, other: Row | undefined): boolean {
  if (!row.box || !other?.box || contains(row.box, other.box)) return false;
  return row.lines.map(({ norm }) => norm).join('\n') === other.lines.map(({ norm }) => norm).join('\n');
}

type RowClass = 'counts' | 'over' | 'unknown';

/** A row with a status that we do not know is what the heading above it says; a heading that contradicts makes it unknown. */
function inGroup(
  content: Content,
  rows: readonly Row[],
  row: Row,
  own: RowClass,
  groups: ListWords['groups'],
): RowClass {
  const first = row.lines[0];
  if (!groups || !first) return own;
  // «В работе» in another row is that row's status and no heading over this one.
  const statuses = new Set(rows.flatMap((other) => other.lines).filter((line) => !isHeading(content, line)));
  const heading = content.lines.findLast(
    (line) =>
      line.index < first.index &&
      !statuses.has(line) &&
      [...groups.open, ...groups.closed].includes(withoutCounter(line.norm)),
  );
  if (!heading || controlAround(heading.box) || isInStrip(content, heading, groups)) return own;
  const group = groups.open.includes(withoutCounter(heading.norm)) ? 'counts' : 'over';
  return own === 'unknown' || own === group ? group : 'unknown';
}

function isHeading(content: Content, line: Line): boolean {
  return content.headings.some((heading) => heading.from === line.index);
}

/** A row of several list items is a list whose rows could not be told apart. */
function holdsItems({ box }: Row): boolean {
  if (!box) return false;
  const items = [...descendants(box)].filter((at) => isItem(at) && at.to > at.from);
  return items.length > 1;
}

/** «Открытые» over nothing, and settled ones below: what stood there may not have come. */
function openHeading(content: Content, groups: ListWords['groups']): Line | null {
  if (!groups) return null;
  return (
    content.lines.find(
      (line) =>
        groups.open.includes(withoutCounter(line.norm)) &&
        !controlAround(line.box) &&
        !isInStrip(content, line, groups),
    ) ?? null
  );
}

/** «Открытые 1 Закрытые 2» side by side are a switch and not headings. */
function isInStrip(content: Content, heading: Line, groups: NonNullable<ListWords['groups']>): boolean {
  if (isHeading(content, heading)) return false;
  const at = content.lines.indexOf(heading);
  const around = content.lines.slice(Math.max(0, at - 2), at + 3).filter((line) => line !== heading);
  return around.some((line) => [...groups.open, ...groups.closed].includes(withoutCounter(line.norm)));
}

function isChosen(title: Title, chosen: readonly { box: unknown }[]): boolean {
  const control = controlAround(title.line.box);
  return chosen.some((tab) => tab.box === control);
}

/** Reads a list: what {@link findList} finds, judged, and where it stands. */
export function readList(content: Content, words: ListWords, now: Date): Finding {
  const finds = findList(content, words, now);
  const reading = judgeList(finds, words.fact, content.screen.complete);
  return { reading, from: listPassages(content, finds, reading) };
}

/** Where a list stands that was judged so. */
export function listPassages(content: Content, finds: ListFinds, reading: Reading): Passage[] {
  const name = nameIn(content, finds.titles);
  if (reading.state === 'unknown') return name;
  const rows = [...finds.counted, ...finds.over];
  const isZero = rows.length === 0 || (reading.state === 'none' && finds.counter?.count.count === 0);
  const said = finds.empty ?? (isZero ? finds.counter?.line : null);
  return said ? [passageOf(said), ...name] : passagesOfList(name, rows.map(passageOfRow));
}

/**
 * Judges what was found. `none` needs a sentence, a zero, or a whole list of settled rows; numbers must agree.
 * @param finds from {@link findList}
 * @param fact the fact to answer
 * @param complete false when the page was cut (see `Screen.complete`)
 */
export function judgeList(finds: ListFinds, fact: Fact, complete: boolean): Reading {
  const unknown = (reason: UnknownReading['reason'], detail?: string): UnknownReading => ({
    fact,
    state: 'unknown',
    reason,
    ...(detail ? { detail: asEvidence(detail) } : {}),
  });
  const none = (line: string, kind: Absence['kind']): NoneReading | UnknownReading => {
    if (finds.busy) return unknown('loading');
    if (finds.partial) return unknown('partial', line);
    if (finds.stray) return unknown('disagree', line);
    const contrary = finds.contraryTo(kind);
    if (contrary !== null) return unknown('disagree', `${line} / ${contrary}`);
    if (!complete || finds.doubt) return unknown('unclear', finds.doubt ?? line);
    return { fact, state: 'none', evidence: asEvidence(line) };
  };
  const counter = finds.counter?.count;
  if (finds.rivals.length > 0) return unknown('disagree', finds.rivals.join(' / '));
  if (finds.rows.length === 0) {
    if (counter && counter.count > 0) {
      if (finds.busy) return unknown('loading');
      return unknown('disagree', `${finds.counter?.line.text} / 0`);
    }
    if (finds.empty) return finds.more ? unknown('partial', finds.empty.text) : none(finds.empty.text, 'sentence');
    if (finds.counter && counter && !counter.atLeast && isInSight(finds.counter.line)) {
      return none(finds.counter.line.text, 'counter');
    }
    if (finds.busy) return unknown('loading');
    return unknown(finds.titles.length > 0 ? 'unclear' : 'not-shown');
  }
  const nothingCounts = finds.counted.length === 0 && finds.unclear.length === 0;
  // «Активных возвратов нет» over a list of settled ones is no contradiction.
  if (finds.empty && nothingCounts) return none(finds.empty.text, 'sentence');
  if (finds.empty) return unknown('disagree', `${finds.empty.text} / ${finds.rows.length}`);
  if (counter && !agrees(finds)) return unknown('disagree', `${counter.count} / ${finds.rows.length}`);
  if (finds.counted.length === 0) {
    if (finds.unclear.length > 0 || finds.more) return unknown(finds.partial ? 'partial' : 'unclear');
    // «Подключено 0» over things that could be had: the page counts what we ask for, and none of these.
    if (counter?.count === 0 && !counter.atLeast && finds.unclear.length === 0 && finds.counter)
      return none(finds.counter.line.text, 'counter');
    // Lists that load more when one scrolls begin like this, too.
    if (finds.over.length >= pageful && !counter) return unknown('partial', marksOf(finds.over));
    return finds.settled === 'none' ? none(marksOf(finds.over), 'settled') : unknown('unclear', marksOf(finds.over));
  }
  // A counter that fits every row shown counts also the rows that we could not make out.
  // Not where rows may be settled: one whose status we do not know may be one of these.
  const isEveryRowOne = finds.over.length === 0 && (finds.settled === 'unclear' || finds.unclear.length === 0);
  const fits = [finds.counted.length, isEveryRowOne ? finds.rows.length : -1];
  const whole = counter && fits.some((shown) => agreesWith(counter.count, shown, finds.more)) ? counter : null;
  const evidence = asEvidence(finds.counter?.line.text ?? marksOf(finds.counted));
  if (!whole && !finds.single) return { fact, state: 'some', evidence };
  const goesOn = whole
    ? whole.atLeast
    : finds.more ||
      finds.busy ||
      finds.partial ||
      finds.unclear.length > 0 ||
      finds.doubt !== null ||
      finds.loose ||
      finds.rows.length >= pageful ||
      !complete;
  const count = whole ? whole.count : finds.counted.length;
  return { fact, state: 'some', count, ...(goesOn ? { atLeast: true as const } : {}), evidence };
}

/** Lists that load more when one scrolls need not say so: that many rows, and no counter to confirm them, may be a beginning. */
const pageful = 20;

/** Neither clipped away nor under something else. */
function isInSight(line: Line): boolean {
  return closest(line.box, (box) => box.clipped || box.covered) === null;
}

/** The counter must fit the rows counted, or all the rows shown; a list that goes on may be announced longer. */
function agrees(finds: ListFinds): boolean {
  const said = finds.counter?.count;
  if (!said) return true;
  if (said.atLeast) return finds.rows.length >= said.count || finds.more;
  return [finds.counted.length, finds.rows.length].some((shown) => agreesWith(said.count, shown, finds.more));
}

function agreesWith(said: number, shown: number, more: boolean): boolean {
  return said === shown || (more && said > shown);
}

/** The page's own words for some rows: their first lines, joined. */
function marksOf(rows: readonly Row[]): string {
  return rows.map((row) => row.lines[0]?.text ?? '').join(' · ');
}
