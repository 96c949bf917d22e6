import { withoutCounter } from '../../reading/content';
import { countAfterLabel } from '../../reading/count';
import type { Finding } from '../../reading/finding';
import { type ListWords, readList } from '../../reading/list-reading';
import { asEvidence } from '../../reading/reading';
import { findTabs, type Tab } from '../../reading/tabs';
import type { PageView } from '../account-page';

/** Tabs that part a list by what its things are waiting for. All normalised. */
export interface TabNames {
  /** What counts. */
  readonly open: readonly string[];
  /** What is over. */
  readonly done: readonly string[];
}

/**
 * Reads a list of which only the chosen tab is shown. The counters on the tabs say how long it is; without them, what the
 * other tabs hold is not known.
 */
export function readInTabs(view: PageView, words: ListWords, names: TabNames): Finding {
  const { content, now } = view;
  const tabs = findTabs(content.screen);
  const open = tabs.filter(({ norm }) => names.open.includes(withoutCounter(norm)));
  if (open.length === 0) return readList(content, words, now);
  const counts = open.map(counterOf);
  const chosen = tabs.find(
    ({ norm, selected }) => selected && [...names.open, ...names.done].includes(withoutCounter(norm)),
  );
  // In a tab alone the list is what that tab says; the name of the tab stands for the whole there.
  const own = readList(
    content,
    { ...words, wholeTabs: [...words.wholeTabs, ...(chosen ? [withoutCounter(chosen.norm)] : [])] },
    now,
  );
  const { fact } = words;
  const said = open.map(({ norm }) => norm).join(' · ');
  const isChosenOpen = chosen !== undefined && names.open.includes(withoutCounter(chosen.norm));
  const shown = own.reading.state === 'some' ? own.reading.count : own.reading.state === 'none' ? 0 : undefined;
  if (counts.every((count) => count !== null)) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const counted = isChosenOpen ? counterOf(chosen) : null;
    // Rows that contradict their own counter make all counters doubtful.
    const isContradicted =
      own.reading.state === 'unknown' && ['disagree', 'loading'].includes(own.reading.reason)
        ? true
        : counted !== null && shown !== undefined && shown > counted;
    if (isContradicted) return own.reading.state === 'unknown' ? own : unknown(fact, `${said} / ${shown}`);
    if (total > 0)
      return { reading: { fact, state: 'some', count: total, evidence: asEvidence(said) }, from: own.from };
    // A zero is believed where the list says the same.
    if (own.reading.state === 'none')
      return { reading: { ...own.reading, evidence: asEvidence(said) }, from: own.from };
    return own.reading.state === 'unknown' ? own : unknown(fact, `${said} / ${shown}`);
  }
  if (!isChosenOpen || own.reading.state === 'unknown')
    return own.reading.state === 'unknown'
      ? own
      : { ...own, reading: { fact, state: 'unknown', reason: 'partial', detail: asEvidence(said) } };
  if (own.reading.state === 'none')
    return open.length === 1
      ? own
      : {
          ...own,
          reading: {
            fact,
            state: 'unknown',
            reason: 'partial',
            detail: asEvidence(`${own.reading.evidence} / ${said}`),
          },
        };
  if (open.length === 1 || own.reading.count === undefined) return own;
  return { ...own, reading: { ...own.reading, atLeast: true } };
}

function unknown(fact: ListWords['fact'], detail: string): Finding {
  return { reading: { fact, state: 'unknown', reason: 'disagree', detail: asEvidence(detail) }, from: [] };
}

/** The number on a tab; `null` when it bears none. */
function counterOf({ norm }: Tab): number | null {
  const count = countAfterLabel(norm.slice(withoutCounter(norm).length), []);
  return count && !count.atLeast ? count.count : null;
}
