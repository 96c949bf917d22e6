import { closest } from '../../reading/boxes';
import { isBusy } from '../../reading/busy';
import { type Button, findButtons, onlyButton } from '../../reading/buttons';
import { type Content, namesAbove, withoutCounter } from '../../reading/content';
import { contraryTo } from '../../reading/contrary';
import { doubtOn } from '../../reading/doubt';
import { type EmptyWords, findEmptyState } from '../../reading/empty-state';
import { hasMore } from '../../reading/more';
import type { ControlReason, Reading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import type { SessionSpot } from '../../reading/session-ends';
import { readSessionRows } from '../../reading/session-rows';
import { isCurrentMarker, piecesOf } from '../../reading/session-words';
import { findTitles, linesOf, sectionOf, type Title } from '../../reading/titles';
import type { Box, Line } from '../../screen/screen';
import { appNames } from '../app-names';
import type { AccountPage, PageView } from './account-page';

/** «Активные сеансы»: mobile site 2022 and guides since; «Активные сессии», «Активные устройства», «История входа»: guides. */
export const sessionTitles = [
  'активные сеансы',
  'активные сессии',
  'активные устройства',
  'мои сеансы',
  'мои сессии',
  'мои устройства',
  'сеансы',
  'сессии',
  'устройства',
  'подключенные устройства',
  'авторизованные устройства',
  'где выполнен вход',
  'сеансы и устройства',
  'устройства и сеансы',
];

export const sessionUnits = ['сеанс', 'сесси', 'устройств', 'вход'];

/** «Других сеансов нет» is not among these: the session in use is one too. */
export const sessionEmpty: EmptyWords = {
  genitive: ['сеансов', 'сессий', 'активных сеансов'],
  nominative: ['сеансы', 'сессии'],
  undone: [],
  finished: [],
  sentences: [],
};

const sessionAbsence = { titles: sessionTitles, units: sessionUnits };

/** Headings within the list. Guesses. */
const groups = [
  'другие сеансы',
  'остальные сеансы',
  'другие устройства',
  'остальные устройства',
  'другие сессии',
  'остальные сессии',
  'сейчас в сети',
  'другие активные сеансы',
  'другие активные устройства',
  'все сеансы',
  'все устройства',
];

/** What a page tells of the sessions. */
export interface SessionsRead {
  readonly reading: Reading;
  /** Where each row of the reading stands, in the same order; empty when there are no rows. */
  readonly spots: readonly SessionSpot[];
  /** Whether these are all sessions; `null` when there are no rows. */
  readonly extent: 'whole' | 'partial' | null;
}

/**
 * Reads the list of sessions in the section that bears its name; on a page of its own, the whole page.
 * The form of the list is not evidenced anywhere: field names are (`deviceName`, `appName`, `ipAddress`, `lastVisit`,
 * `isCurrentSession`, 2023-03), markup is not, nor that a session can be ended alone.
 */
export function readSessions(view: PageView, place: 'own-page' | 'section'): SessionsRead {
  const { content, screen } = view;
  const fact = 'sessions';
  const titles = findTitles(content, sessionTitles, sessionUnits).filter((title) => title.kind !== 'control');
  if (titles.length === 0 && place === 'section') {
    return rowless({ fact, state: 'unknown', reason: isBusy(content) ? 'loading' : 'not-shown' });
  }
  const section = titles.length > 0 && place === 'section' ? sectionLines(content, titles) : content.lines;
  const rowNames = namesOfRows(content);
  const isOurs = (name: string): boolean => isSessionName(name) || rowNames.has(name);
  const lines = section.filter(
    (line) => namesAbove(content, line).every(isOurs) && headingsAbove(content, line).every(isOurs),
  );
  const { rows, spots, extent } = readSessionRows(
    { ...content, lines, has: new Set(lines.map((line) => line.index)) },
    { appNames, now: view.now },
  );
  const counters = [...new Set(titles.flatMap((title) => title.count?.count ?? []))];
  const more = hasMore(content, []) || isBusy(content) || extent === 'partial' || !screen.complete;
  if (rows.length === 0) return rowless(readNoRows(view, titles, counters));
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
    evidence: asEvidence(titles[0]?.line.text ?? rows.map((row) => row.device ?? row.app ?? '').join(' · ')),
    rows,
  };
  return { reading, spots, extent: goesOn || extent === 'partial' ? 'partial' : 'whole' };
}

function rowless(reading: Reading): SessionsRead {
  return { reading, spots: [], extent: null };
}

/** What a page says that has no row. */
function readNoRows(
  { content, screen, now }: PageView,
  titles: readonly Title[],
  counters: readonly number[],
): Reading {
  const fact = 'sessions';
  if (isBusy(content)) return { fact, state: 'unknown', reason: 'loading' };
  const sentence = findEmptyState(content, sessionEmpty, titles, now);
  const contrary = sentence && contraryTo(content, { kind: 'settled', line: sentence, rows: [] }, sessionAbsence);
  if (contrary)
    return { fact, state: 'unknown', reason: 'disagree', detail: asEvidence(`${sentence.text} / ${contrary}`) };
  if (sentence && screen.complete && !doubtOn(content) && counters.every((count) => count === 0)) {
    return { fact, state: 'none', evidence: asEvidence(sentence.text) };
  }
  return { fact, state: 'unknown', reason: titles.length > 0 ? 'unclear' : 'not-shown' };
}

/** All headings that a line stands under, from the last on that names the sessions: what stands above that is the page's. */
function headingsAbove({ headings }: Content, line: Line): string[] {
  const names = headings.filter(({ from, to }) => line.index > from && line.index < to).map(({ norm }) => norm);
  return names.slice(names.findLastIndex((name) => sessionTitles.includes(withoutCounter(name))) + 1);
}

/** The lines under the title that opens the longest section: a table of contents may bear the same name. */
function sectionLines(content: Content, titles: readonly Title[]): Line[] {
  const sections = titles.map((title) => linesOf(content, sectionOf(content, title)));
  return sections.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Names of the pages and parts in which the list may stand. */
const surroundings = [
  'личный кабинет',
  'мои данные',
  'личные данные',
  'персональные данные',
  'настройки профиля',
  'профиль',
  'мой профиль',
  'аккаунт',
  'настройки',
  'настройки аккаунта',
  'безопасность',
  'вход и безопасность',
  'безопасность и вход',
  'учетная запись',
  'личная информация',
];

/** Under «Доверенные устройства», «История входов» or «Сеансы WB Банка» stand other things than our sessions. */
function isSessionName(name: string): boolean {
  const plain = withoutCounter(name);
  return [...sessionTitles, ...groups, ...surroundings].includes(plain) || isCurrentMarker(plain);
}

/**
 * Rows may have headings of their own: the device's name. Those come in numbers and each has one session under it; a
 * heading that no session's name explains and that stands alone names another list.
 */
function namesOfRows(content: Content): Set<string> {
  const unknown = content.headings.filter((heading) => !isSessionName(heading.norm));
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

export const sessions: AccountPage = {
  id: 'sessions',
  titles: [...sessionTitles, 'безопасность'],
  marks: [
    'profile-sessions-page', // data-qa, mobile site 2022
  ],
  facts: ['sessions'],
  lists: 'own-page',
  read: () => [],
};

/** The block of the page that lists the sessions, to point at; `null` when nothing bears that name. */
export function findSessionsPlace({ content }: PageView): Box | null {
  const titles = findTitles(content, sessionTitles, sessionUnits).filter((title) => title.kind !== 'control');
  const [title] = titles.sort(
    (a, b) => linesOf(content, sectionOf(content, b)).length - linesOf(content, sectionOf(content, a)).length,
  );
  if (!title) return null;
  const block = closest(title.box, (box) => box.to > title.box.to);
  // A block as long as the page is no place to point at: then its name is.
  return block && block.to - block.from <= maxBlockLines ? block : title.box;
}

const maxBlockLines = 60;

/** «Завершить все сеансы» is official for the seller portal; for shoppers the words are guesses. */
const endOthersName =
  /^(?:завершить|закрыть|удалить|прервать) (?:все |остальные |все остальные |другие |все другие |прочие )(?:активные )?(?:сеансы|сессии|устройства)(?:,? кроме (?:этого|этой|текущего|текущей))?$|^выйти (?:со всех|на всех|со всех других|на всех других|с других|на других|из всех|на остальных|с остальных|на всех остальных|со всех остальных) (?:устройств|устройствах|сеансов|сессий)$/u;

/** Looks for the button that ends all other sessions, on a page that lists them. */
export function findEndOthers({ content, screen }: PageView): Button | ControlReason {
  const named = findButtons(screen, (norm) => endOthersName.test(norm));
  const found = onlyButton(
    named.filter((button) => content.has.has(button.box.from) || button.box.region === 'dialog'),
  );
  if (typeof found === 'string') return found;
  const line = screen.lines[found.box.from];
  return line && namesAbove(content, line).every(isSessionName) ? found : 'unclear';
}
