import { isBusy } from '../../reading/busy';
import type { Button } from '../../reading/buttons';
import { type Content, contentOf, withoutCounter } from '../../reading/content';
import type { ControlReason, ControlSighting, Reading } from '../../reading/reading';
import { asEvidence } from '../../reading/reading';
import { findTitles } from '../../reading/titles';
import type { Screen } from '../../screen/screen';
import { type ControlId, controlIds, type Obstacle, type PageId } from '../../vocabulary';
import { hostOf, moneyOf } from '../hosts';
import type { AccountPage, PageView } from './account-page';
import { addressOf } from './address';
import { appeals } from './appeals';
import { certificates } from './certificates';
import { club } from './club';
import { deliveries } from './deliveries';
import { details, findDeleteAccount } from './details';
import { discount } from './discount';
import { home, linksToAccount } from './home';
import { type Identity, identityOf } from './identity';
import { coveringObstacle, saysError, seemsSignedOut } from './obstacle';
import { purchases } from './purchases';
import { receipts } from './receipts';
import { returns } from './returns';
import { reviews } from './reviews';
import { findEndOthers, findSessionsPlace, sessions } from './sessions';
import { siteNames } from './site-names';
import { wallet } from './wallet';

const accountPages: Record<PageId, AccountPage> = {
  home,
  details,
  sessions,
  deliveries,
  purchases,
  returns,
  wallet,
  receipts,
  appeals,
  reviews,
  discount,
  club,
  certificates,
};

/** Values of `id` and `data-…` by which pages are known. */
export const pageMarks: readonly string[] = Object.values(accountPages).flatMap((page) => page.marks);

/** Everything that one look at a page tells. */
export interface PageReading {
  /** By address alone; `null` when it is no account page. */
  page: PageId | null;
  obstacle: Obstacle | null;
  readings: Reading[];
  controls: ControlSighting[];
  /** Whose account it is, as far as shown. */
  identity: Identity;
  /** Where on the page to point, as indices of the screen's boxes: the controls found, and the list of sessions. */
  places: Partial<Record<ControlId | 'sessions', number>>;
}

/**
 * Reads an account page from what is on its screen. Pure: the same screen gives the same readings.
 * @param screen the page as seen
 * @param url its address
 * @param now the moment that it was seen, for days such as «вчера»
 */
export function readPage(screen: Screen, url: URL, now: Date): PageReading {
  const view = viewOf(screen, url, now);
  const page = addressOf(url)?.page ?? null;
  const covering = coveringObstacle(screen, view.content, url, page);
  const nobody: Identity = { phone: null, name: null };
  if (!page) return { page, obstacle: covering, readings: [], controls: [], identity: nobody, places: {} };
  const account = accountPages[page];
  if (covering) return hidden(account, covering, nobody);
  const readings = narrowed(account.read(view), url);
  const obstacle = isSaid(readings, screen) ? null : obstacleOf(account, view);
  const identity = identityOf(view);
  if (obstacle) return hidden(account, obstacle, obstacle === 'signed-out' ? nobody : identity);
  const looks = controlIds.map((control) => ({ control, found: lookFor(control, page, view) }));
  const places: PageReading['places'] = {};
  for (const { control, found } of looks) if (typeof found !== 'string') places[control] = found.box.index;
  const list = page === 'details' || page === 'sessions' ? findSessionsPlace(view) : null;
  if (list) places.sessions = list.index;
  return { page, obstacle, readings, controls: looks.map(sightingOf), identity, places };
}

function viewOf(screen: Screen, url: URL, now: Date): PageView {
  const host = hostOf(url.hostname);
  const money = host ? moneyOf(host) : ({ rouble: 'RUB' } as const);
  return { screen, content: contentOf(screen, siteNames), money, now };
}

function hidden(account: AccountPage, obstacle: Obstacle, identity: Identity): PageReading {
  return {
    page: account.id,
    obstacle,
    readings: account.facts.map((fact) => ({ fact, state: 'unknown', reason: obstacle })),
    controls: controlIds.map((control) => ({ control, found: false, reason: obstacle })),
    identity,
    places: {},
  };
}

/** Whether the page tells something of the account. Beside an offer to sign in, «nothing» is no answer. */
function isSaid(readings: readonly Reading[], screen: Screen): boolean {
  if (readings.some((reading) => reading.state === 'some')) return true;
  if (seemsSignedOut(screen)) return false;
  return readings.some(
    (reading) =>
      reading.state === 'none' ||
      (reading.state === 'unknown' && (reading.reason === 'disagree' || reading.reason === 'partial')),
  );
}

/** The second page of a list, or one that was searched or filtered, has no say in what is absent. */
function narrowed(readings: readonly Reading[], url: URL): Reading[] {
  const isPart = [...url.searchParams].some(
    ([name, value]) =>
      (/^(?:p|page|offset)$/i.test(name) && Number(value) > 1) ||
      (/^(?:q|search|query|filter|status|period)$/i.test(name) && value !== '') ||
      (/^(?:from|to|date|datefrom|dateto)$/i.test(name) && /\d/.test(value)),
  );
  if (!isPart) return [...readings];
  return readings.map((reading) =>
    reading.state === 'none'
      ? { fact: reading.fact, state: 'unknown', reason: 'partial', detail: asEvidence(reading.evidence) }
      : reading,
  );
}

/** Why nothing of a page's facts was read; `null` when the page is known and merely does not show them. */
function obstacleOf(account: AccountPage, view: PageView): Obstacle | null {
  const { screen, content } = view;
  if (seemsSignedOut(screen)) return 'signed-out';
  const known = isRecognised(account, view);
  // A part that failed on a page that shows other things is that part's affair.
  if (saysError(content) && !(known && content.lines.length > 5)) return 'unrecognised';
  if (isBusy(content) || isBare(account, content)) return 'loading';
  return known ? null : 'unrecognised';
}

/** Path and content agree: the page bears its own name, or a mark that only it has. */
function isRecognised(account: AccountPage, { screen, content }: PageView): boolean {
  if (findTitles(content, account.titles, []).some((title) => title.kind !== 'control')) return true;
  // «Чеки и документы (6)» names the page as well.
  const firstNames = content.headings.map((heading) => withoutCounter(heading.norm).split(/ и |, /u)[0] ?? '');
  if (firstNames.some((name) => account.titles.includes(name))) return true;
  if (screen.boxes.some((box) => box.marks.some((mark) => account.marks.includes(mark)))) return true;
  return account.id === 'home' && linksToAccount(content) >= 3;
}

/** Nothing in the content but the page's own name. */
function isBare(account: AccountPage, content: Content): boolean {
  return content.lines.every((line) => account.titles.includes(line.norm));
}

function lookFor(control: ControlId, page: PageId, view: PageView): Button | ControlReason {
  if (control === 'delete-account') {
    if (page !== 'details') return 'not-on-this-page';
    return isRecognised(details, view) ? findDeleteAccount(view) : 'unrecognised';
  }
  if (page !== 'details' && page !== 'sessions') return 'not-on-this-page';
  return findEndOthers(view);
}

function sightingOf({ control, found }: { control: ControlId; found: Button | ControlReason }): ControlSighting {
  return typeof found === 'string'
    ? { control, found: false, reason: found }
    : { control, found: true, text: asEvidence(found.text) };
}
