import type { Line } from '../screen/screen';
import type { Fact } from '../vocabulary';
import { controlAround } from './boxes';
import { isBusy } from './busy';
import { type Content, withoutCounter } from './content';
import type { Count } from './count';
import { type EmptyWords, findEmptyState } from './empty-state';
import { hasMore } from './more';
import type { NoneReading, Reading, UnknownReading } from './reading';
import { asEvidence } from './reading';
import { findRows, type Row, type RowTest, unmarkedTwins } from './rows';
import { findTabs } from './tabs';
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
  readonly row: RowTest;
  /**
   * What a row is to the fact. `counts`: one of those we count. `over`: shown, but settled (a parcel received, a claim
   * closed). `unknown`: a status that we do not know.
   */
  readonly classify: (row: Row) => 'counts' | 'over' | 'unknown';
  /** False for a row that may be several: a group under one date, a parcel with three pictures. Its number is not told. */
  readonly isSingle: (row: Row) => boolean;
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
  readonly empty: Line | null;
  readonly busy: boolean;
  readonly more: boolean;
  readonly partial: boolean;
}

/** Collects everything on a page that speaks of the list. */
export function findList(content: Content, words: ListWords, now: Date): ListFinds {
  const titles = findTitles(content, words.titles, words.units);
  const tabs = findTabs(content.screen).filter((tab) => content.has.has(tab.box.from) && !/^\d*$/.test(tab.norm));
  const chosen = tabs.filter((tab) => tab.selected);
  const whole = [...words.wholeTabs, ...words.titles];
  const partial = chosen.some((tab) => !whole.includes(withoutCounter(tab.norm)));
  const counters = titles.filter((title) => title.count && (title.kind !== 'control' || isChosen(title, chosen)));
  const values = [...new Set(counters.map((title) => title.count?.count ?? 0))];
  const first = counters[0];
  const rows = findRows(content, words.row);
  const twins = rows.length > 0 ? unmarkedTwins(content, rows) : [];
  const classes = new Map(rows.map((row) => [row, words.classify(row)]));
  for (const twin of twins) classes.set(twin, words.unmarked);
  const all = [...rows, ...twins];
  const counted = all.filter((row) => classes.get(row) === 'counts');
  return {
    titles,
    counter: first?.count ? { count: first.count, line: first.line } : null,
    rivals: values.length > 1 ? values : [],
    rows: all,
    counted,
    over: all.filter((row) => classes.get(row) === 'over'),
    unclear: all.filter((row) => classes.get(row) === 'unknown'),
    single: counted.every((row) => words.isSingle(row)),
    empty: findEmptyState(content, words.empty, titles, now),
    busy: isBusy(content),
    more: hasMore(content, all),
    partial,
  };
}

function isChosen(title: Title, chosen: readonly { box: unknown }[]): boolean {
  const control = controlAround(title.line.box);
  return chosen.some((tab) => tab.box === control);
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
    ...(detail ? { detail } : {}),
  });
  const none = (line: string): NoneReading | UnknownReading => {
    if (finds.busy) return unknown('loading');
    if (finds.partial) return unknown('partial', line);
    if (!complete) return unknown('unclear', line);
    return { fact, state: 'none', evidence: asEvidence(line) };
  };
  const counter = finds.counter?.count;
  if (finds.rivals.length > 0) return unknown('disagree', finds.rivals.join(' / '));
  if (finds.rows.length === 0) {
    if (counter && counter.count > 0) {
      if (finds.busy) return unknown('loading');
      return unknown('disagree', `${finds.counter?.line.text} / 0`);
    }
    if (finds.empty) return none(finds.empty.text);
    if (counter) return none(finds.counter?.line.text ?? '');
    if (finds.busy) return unknown('loading');
    return unknown(finds.titles.length > 0 ? 'unclear' : 'not-shown');
  }
  if (finds.empty) return unknown('disagree', `${finds.empty.text} / ${finds.rows.length}`);
  if (counter && !agrees(finds)) return unknown('disagree', `${counter.count} / ${finds.rows.length}`);
  if (finds.counted.length === 0) {
    if (finds.unclear.length > 0 || finds.more) return unknown(finds.partial ? 'partial' : 'unclear');
    return none(marksOf(finds.over));
  }
  const whole = counter && agreesWith(counter.count, finds.counted.length, finds.more) ? counter : null;
  const count = Math.max(whole?.count ?? 0, finds.counted.length);
  const goesOn = whole ? whole.atLeast : finds.more || finds.partial || finds.unclear.length > 0 || !complete;
  const title = finds.counter?.line.text;
  if (!whole && !finds.single) return { fact, state: 'some', evidence: asEvidence(marksOf(finds.counted)) };
  return {
    fact,
    state: 'some',
    count,
    ...(goesOn ? { atLeast: true as const } : {}),
    evidence: asEvidence(title ?? marksOf(finds.counted)),
  };
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
