import { isBusy } from '../../reading/busy';
import { withoutCounter } from '../../reading/content';
import { countAfterLabel } from '../../reading/count';
import { doubtOn } from '../../reading/doubt';
import type { Finding } from '../../reading/finding';
import { type ListWords, readList } from '../../reading/list-reading';
import { isFiltered } from '../../reading/part';
import type { Reading, UnknownReading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTabs, type Tab } from '../../reading/tabs';
import type { PageView } from '../account-page';

/** Tabs that part a list by what its things are waiting for. All normalised; with an asterisk, whatever comes behind. */
export interface TabNames {
  /** What counts. */
  readonly open: readonly string[];
  /** What is over, or is something else. */
  readonly done: readonly string[];
  /** Of what there is none within an open tab («новых заказов»), genitive: outside of one that says nothing of the others. */
  readonly within?: readonly string[];
}

/**
 * Reads a list of which only the chosen tab is shown. The counters on the tabs say how long it is; without them, what the
 * other tabs hold is not known.
 */
export function readInTabs(view: PageView, words: ListWords, names: TabNames): Finding {
  const { content, now } = view;
  const { fact } = words;
  const tabs = findTabs(content.screen).map((tab) => ({
    ...tab,
    name: withoutCounter(tab.norm),
    count: counterOf(tab),
  }));
  const open = tabs.filter(({ name }) => isAmong(name, names.open));
  const chosen = tabs.find(({ selected }) => selected);
  if (open.length === 0) return readList(content, words, now);
  const known = [...names.open, ...names.done, ...words.wholeTabs];
  const isWhole = tabs.filter((tab) => isBeside(tab, open)).every(({ name }) => isAmong(name, known));
  const isOpen = chosen !== undefined && isAmong(chosen.name, names.open);
  // Within its tab a list is what the tab says.
  const own = readList(content, isOpen ? withinTab(words, names, chosen.name) : words, now);
  const said = open.map(({ box }) => textOf(view, box.from, box.to)).join(' · ');
  const tabPassages = open.map(({ box }) => [box]);
  const unknown = (reason: UnknownReading['reason'], detail: string): Finding => ({
    reading: { fact, state: 'unknown', reason, detail: asEvidence(detail) },
    from: own.from,
  });
  const isDistrusted = own.reading.state === 'unknown' && ['disagree', 'loading'].includes(own.reading.reason);
  if (isOpen && isDistrusted) return own;
  const shown = countOf(own.reading);
  if (isOpen && chosen.count !== null && shown !== null && shown > chosen.count)
    return unknown('disagree', `${said} / ${shown}`);
  const isPart = isFiltered(content, [...known, ...words.titles]);
  if (open.every(({ count }) => count !== null)) {
    const total = open.reduce((sum, { count }) => sum + (count ?? 0), 0);
    if (total > 0)
      return {
        reading: {
          fact,
          state: 'some',
          count: total,
          ...(isWhole && !isPart ? {} : { atLeast: true as const }),
          evidence: asEvidence(said),
        },
        from: own.from,
      };
    if (!isWhole || isPart) return unknown('partial', said);
    // Where its own tab is chosen, the list must say the same.
    if (isOpen)
      return own.reading.state === 'none' ? own : own.reading.state === 'unknown' ? own : unknown('disagree', said);
    if (isBusy(content)) return unknown('loading', said);
    const doubt = doubtOn(content);
    if (doubt || !content.screen.complete) return unknown('unclear', doubt ?? said);
    return { reading: { fact, state: 'none', evidence: asEvidence(said) }, from: tabPassages };
  }
  if (chosen && words.wholeTabs.includes(chosen.name)) return own;
  if (!isOpen) return unknown('partial', said);
  if (own.reading.state === 'unknown') return own;
  if (open.length === 1 && isWhole) return own;
  if (own.reading.state === 'none') return unknown('partial', `${own.reading.evidence} / ${said}`);
  return own.reading.count === undefined ? own : { ...own, reading: { ...own.reading, atLeast: true } };
}

function withinTab(words: ListWords, { within = [] }: TabNames, tab: string): ListWords {
  const empty = { ...words.empty, genitive: [...words.empty.genitive, ...within] };
  return { ...words, empty, wholeTabs: [...words.wholeTabs, tab] };
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : one === name));
}

function textOf({ screen }: PageView, from: number, to: number): string {
  return screen.lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

function countOf(reading: Reading): number | null {
  if (reading.state === 'none') return 0;
  return reading.state === 'some' ? (reading.count ?? null) : null;
}

/** In the same row of tabs. */
function isBeside(tab: Tab, open: readonly Tab[]): boolean {
  return open.some(
    ({ box }) => box === tab.box || box.parent === tab.box.parent || box.parent?.parent === tab.box.parent?.parent,
  );
}

/** The number on a tab; `null` when it bears none. */
function counterOf({ norm }: Tab): number | null {
  const count = countAfterLabel(norm.slice(withoutCounter(norm).length), []);
  return count && !count.atLeast ? count.count : null;
}
