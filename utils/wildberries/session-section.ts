import { closest, pressableAround } from '../reading/boxes';
import { isBusy } from '../reading/busy';
import { type Button, findButtons, onlyButton } from '../reading/buttons';
import { type Content, namesAbove, withoutCounter } from '../reading/content';
import { contraryTo } from '../reading/contrary';
import { doubtOn } from '../reading/doubt';
import { type EmptyWords, findEmptyState } from '../reading/empty-state';
import { type Finding, type Passage, passageOf, passagesOfList } from '../reading/finding';
import { hasMore } from '../reading/more';
import type { ControlReason, Reading } from '../reading/reading';
import { asEvidence } from '../reading/reading';
import type { SessionSpot } from '../reading/session-ends';
import { readSessionRows } from '../reading/session-rows';
import { isCurrentMarker, piecesOf } from '../reading/session-words';
import { findTitles, linesOf, sectionOf, type Title } from '../reading/titles';
import type { Line } from '../screen/screen';
import type { PageView } from './account-page';

/** The part of a page that lists sessions, whether in a shopper's account or in the sellers' portal. */

/** How a cabinet speaks of sessions. All normalised. */
export interface SessionWords {
  readonly fact: 'sessions' | 'shop-sessions';
  readonly titles: readonly string[];
  /** Beginnings of the nouns that a counter may carry. */
  readonly units: readonly string[];
  readonly empty: EmptyWords;
  /** Headings within the list. */
  readonly groups: readonly string[];
  /** Names of the pages and parts in which the list may stand. */
  readonly surroundings: readonly string[];
  /** The site's own apps, as a session may name them. */
  readonly appNames: readonly string[];
}

/** What a page tells of the sessions. */
export interface SessionsRead extends Finding {
  /** Where each row of the reading stands, in the same order; empty when there are no rows. */
  readonly spots: readonly SessionSpot[];
  /** Whether these are all sessions; `null` when there are no rows. */
  readonly extent: 'whole' | 'partial' | null;
}

/**
 * Reads the list of sessions in the section that bears its name; on a page of its own, the whole page.
 * The form of the list is not evidenced anywhere: field names are (`deviceName`, `appName`, `ipAddress`, `lastVisit`,
 * `isCurrentSession`, 2023-03, for shoppers), markup is not, nor that a shopper's session can be ended alone.
 */
export function readSessionSection(view: PageView, words: SessionWords, place: 'own-page' | 'section'): SessionsRead {
  const { content, screen } = view;
  const { fact } = words;
  const titles = titlesOf(content, words);
  const name = nameOfLongest(content, titles);
  const rowless = (reading: Reading, from: readonly Passage[] = name): SessionsRead => ({
    reading,
    from,
    spots: [],
    extent: null,
  });
  if (titles.length === 0 && place === 'section') {
    return rowless({ fact, state: 'unknown', reason: isBusy(content) ? 'loading' : 'not-shown' });
  }
  const section = titles.length > 0 && place === 'section' ? sectionLines(content, titles) : content.lines;
  const rowNames = namesOfRows(content, words);
  const isOurs = (name: string): boolean => isSessionName(name, words) || rowNames.has(name);
  const lines = section.filter(
    (line) => namesAbove(content, line).every(isOurs) && headingsAbove(content, line, words).every(isOurs),
  );
  const { rows, spots, extent } = readSessionRows(
    { ...content, lines, has: new Set(lines.map((line) => line.index)) },
    { appNames: words.appNames, now: view.now },
  );
  const counters = [...new Set(titles.flatMap((title) => title.count?.count ?? []))];
  const more = hasMore(content, []) || isBusy(content) || extent === 'partial' || !screen.complete;
  if (rows.length === 0) {
    const sentence = findEmptyState(content, words.empty, titles, view.now);
    const reading = readNoRows(view, words, titles, counters, sentence);
    return rowless(reading, reading.state === 'none' && sentence ? [passageOf(sentence), ...name] : name);
  }
  const [said] = counters;
  const fits = said === undefined || said === rows.length || (more && said > rows.length);
  if (counters.length > 1 || !fits) {
    return rowless({ fact, state: 'unknown', reason: 'disagree', detail: `${counters.join(' / ')} / ${rows.length}` });
  }
  const goesOn = said === undefined ? more : said > rows.length;
  const reading: Reading = {
    fact,
    state: 'some',
    count: said ?? rows.length,
    ...(goesOn && said === undefined ? { atLeast: true as const } : {}),
    // The evidence is shown on the page itself, where no session's words are.
    evidence: asEvidence(titles[0]?.line.text ?? String(rows.length)),
    rows,
  };
  const placed = spots.flatMap(({ row }) => screen.boxes[row ?? -1] ?? []).map((box): Passage => [box]);
  return {
    reading,
    // A row without a box of its own stands somewhere between the others.
    from: placed.length === rows.length ? passagesOfList(name, placed) : name,
    spots,
    extent: goesOn || extent === 'partial' ? 'partial' : 'whole',
  };
}

/** What a page says that has no row. */
function readNoRows(
  { content, screen }: PageView,
  { fact, titles: names, units }: SessionWords,
  titles: readonly Title[],
  counters: readonly number[],
  sentence: Line | null,
): Reading {
  if (isBusy(content)) return { fact, state: 'unknown', reason: 'loading' };
  // The sentence itself is no contradiction, however short.
  const contrary =
    sentence &&
    contraryTo(
      content,
      { kind: 'settled', line: sentence, rows: [{ lines: [sentence], box: null, origin: 'marked' }] },
      { titles: names, units },
    );
  if (contrary)
    return { fact, state: 'unknown', reason: 'disagree', detail: asEvidence(`${sentence.text} / ${contrary}`) };
  if (sentence && screen.complete && !doubtOn(content) && counters.every((count) => count === 0)) {
    return { fact, state: 'none', evidence: asEvidence(sentence.text) };
  }
  return { fact, state: 'unknown', reason: titles.length > 0 ? 'unclear' : 'not-shown' };
}

function titlesOf(content: Content, { titles, units }: SessionWords): Title[] {
  return findTitles(content, titles, units).filter((title) => title.kind !== 'control');
}

/** All headings that a line stands under, from the last on that names the sessions: what stands above that is the page's. */
function headingsAbove({ headings }: Content, line: Line, { titles }: SessionWords): string[] {
  const names = headings.filter(({ from, to }) => line.index > from && line.index < to).map(({ norm }) => norm);
  return names.slice(names.findLastIndex((name) => titles.includes(withoutCounter(name))) + 1);
}

/** The lines under the title that opens the longest section: a table of contents may bear the same name. */
function sectionLines(content: Content, titles: readonly Title[]): Line[] {
  const [longest] = byLength(content, titles);
  return longest ? linesUnder(content, longest) : [];
}

function nameOfLongest(content: Content, titles: readonly Title[]): Passage[] {
  return byLength(content, titles)
    .slice(0, 1)
    .map(({ line }) => passageOf(line));
}

function byLength(content: Content, titles: readonly Title[]): Title[] {
  return [...titles].sort((a, b) => linesUnder(content, b).length - linesUnder(content, a).length);
}

/** Where nothing but buttons stand beside the name, in a box of their own, what it names comes after that box. */
function linesUnder(content: Content, title: Title): Line[] {
  const range = sectionOf(content, title);
  const lines = linesOf(content, range);
  const head = closest(title.box, (box) => box.to >= range.to);
  if (!head || head === title.box || !lines.every((line) => pressableAround(line) !== null)) return lines;
  return linesOf(content, sectionOf(content, { ...title, box: { ...head, level: title.box.level } }));
}

/** Under «Доверенные устройства», «История входов» or «Сеансы WB Банка» stand other things than our sessions. */
function isSessionName(name: string, { titles, groups, surroundings }: SessionWords): boolean {
  const plain = withoutCounter(name);
  return [...titles, ...groups, ...surroundings].includes(plain) || isCurrentMarker(plain);
}

/**
 * Rows may have headings of their own: the device's name. Those come in numbers and each has one session under it; a
 * heading that no session's name explains and that stands alone names another list.
 */
function namesOfRows(content: Content, words: SessionWords): Set<string> {
  const unknown = content.headings.filter((heading) => !isSessionName(heading.norm, words));
  const small = unknown.filter((heading) => heading.to - heading.from <= maxSessionLines);
  return new Set(
    small
      .filter(
        (heading) => isDeviceName(heading.norm) || small.filter((other) => other.level === heading.level).length > 1,
      )
      .map((heading) => heading.norm),
  );
}

const maxSessionLines = 8;

function isDeviceName(name: string): boolean {
  return piecesOf(name, [], new Date(0), null).some((piece) => piece.kind === 'device');
}

/**
 * Looks for the button that ends many sessions at once: the only one of its name, under none but names of sessions.
 * @param isName takes the normalised name of a button
 */
export function findEndButton(
  { content, screen }: PageView,
  words: SessionWords,
  isName: (norm: string) => boolean,
): Button | ControlReason {
  const named = findButtons(screen, isName);
  const found = onlyButton(
    named.filter((button) => content.has.has(button.box.from) || button.box.region === 'dialog'),
  );
  if (typeof found === 'string') return found;
  const line = screen.lines[found.box.from];
  return line && namesAbove(content, line).every((name) => isSessionName(name, words)) ? found : 'unclear';
}
