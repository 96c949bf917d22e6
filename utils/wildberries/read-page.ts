import type { PlaceId } from '../messages';
import { isBusy } from '../reading/busy';
import type { Button } from '../reading/buttons';
import { type Content, contentOf, type SiteNames } from '../reading/content';
import type { Finding } from '../reading/finding';
import { placeOf } from '../reading/place';
import type { ControlReason, ControlSighting, Reading } from '../reading/reading';
import { asEvidence } from '../reading/reading';
import type { SessionSpot } from '../reading/session-ends';
import type { Screen } from '../screen/screen';
import { buyerControls, type Cause, type ControlId, type Obstacle, type PageId, sellerControls } from '../vocabulary';
import type { AccountPage, PageView } from './account-page';
import { accountPages, cabinetOfPage } from './account-pages';
import { addressOf } from './address';
import { anchorsOf, menuAnchor } from './anchors';
import { type Identity, identityOf } from './buyer/identity';
import { siteNames } from './buyer/site-names';
import { coveringCause, saidCause } from './cause';
import { type Cabinet, cabinetOf, hostOf, moneyOf } from './hosts';
import { coveringObstacle } from './obstacle';
import { sellerNames } from './seller/seller-names';
import { shopIdentityOf } from './seller/shop-identity';
import { readSessionSection } from './session-section';
import { seemsSignedOut } from './sign-in';

const namesOf = { buyer: siteNames, seller: sellerNames } as const satisfies Record<Cabinet, SiteNames>;

/** What is looked for on the pages of a cabinet. */
const controlsOf: Record<Cabinet, readonly ControlId[]> = { buyer: buyerControls, seller: sellerControls };

/** Everything that one look at a page tells. */
export interface PageReading {
  /** By address alone; `null` when it is no account page. */
  page: PageId | null;
  obstacle: Obstacle | null;
  /** Finer than `unrecognised`, and the same for a page that is known but tells nothing; else `null`. */
  cause: Cause | null;
  /** By which the page was recognised, in our own words; also behind an obstacle. */
  anchors: string[];
  readings: Reading[];
  controls: ControlSighting[];
  /** Whose account it is, as far as shown. */
  identity: Identity;
  /**
   * Where on the page to point, as indices of the screen's boxes: the controls found, and what each fact was read from; of
   * a fact that is unknown, its name.
   */
  places: Partial<Record<PlaceId, number>>;
  /**
   * Where each session of the readings' rows stands, in the same order; empty when there are no rows. For the background:
   * the page is not told which of its rows we know.
   */
  sessionSpots: readonly SessionSpot[];
  /** Whether these are all sessions of the account; `null` when there are no rows. */
  sessionExtent: 'whole' | 'partial' | null;
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
  const account = page && accountPages[page];
  const anchors = account ? anchorsOf(account, view) : [];
  const covering = coveringObstacle(screen, view.content, url, page, anchors);
  if (!account) return { ...nothing, page: null, obstacle: covering, cause: null, anchors, readings: [], controls: [] };
  if (covering) return hidden(account, { obstacle: covering, cause: null }, anchors, nothing.identity);
  const cover = coveringCause(screen, view.content, account.id);
  if (cover) return hidden(account, { obstacle: 'unrecognised', cause: cover }, anchors, nothing.identity);
  const { lists } = account;
  const listed = lists ? readSessionSection(view, lists.words, lists.place) : null;
  const findings = [...account.read(view), ...(listed ? [listed] : [])];
  const readings = narrowed(findings, url);
  const trouble = isSaid(readings, view) ? null : troubleOf(account, view, anchors);
  const identity = cabinetOfPage(account.id) === 'seller' ? shopIdentityOf(view) : identityOf(view);
  if (trouble)
    return hidden(account, trouble, anchors, trouble.obstacle === 'signed-out' ? nothing.identity : identity);
  const looks = controlsOf[cabinetOfPage(account.id)].map((control) => ({
    control,
    found: lookFor(control, account, view, anchors),
  }));
  const places: PageReading['places'] = {};
  for (const { reading, from } of findings) {
    const place = placeOf(view.content, from);
    if (place) places[reading.fact] = place.index;
  }
  for (const { control, found } of looks) if (typeof found !== 'string') places[control] = found.box.index;
  const cause = isSilent(readings) ? (saidCause(screen, view.content, account.id) ?? 'other') : null;
  return {
    page,
    obstacle: null,
    cause,
    anchors,
    readings,
    controls: looks.map(sightingOf),
    identity,
    places,
    sessionSpots: listed?.spots ?? [],
    sessionExtent: listed?.extent && isNarrowed(url) ? 'partial' : (listed?.extent ?? null),
  };
}

/** What is told of the person, and where to point, on a page that tells nothing. */
const nothing: Pick<PageReading, 'identity' | 'places' | 'sessionSpots' | 'sessionExtent'> = {
  identity: { phone: null, name: null },
  places: {},
  sessionSpots: [],
  sessionExtent: null,
};

function viewOf(screen: Screen, url: URL, now: Date): PageView {
  const host = hostOf(url.hostname);
  const money = host ? moneyOf(host) : ({ rouble: 'RUB' } as const);
  return { screen, content: contentOf(screen, namesOf[host ? cabinetOf(host) : 'buyer']), money, now };
}

interface Trouble {
  readonly obstacle: Obstacle;
  readonly cause: Cause | null;
}

function hidden(
  account: AccountPage,
  { obstacle, cause }: Trouble,
  anchors: string[],
  identity: Identity,
): PageReading {
  return {
    page: account.id,
    obstacle,
    cause,
    anchors,
    readings: account.facts.map((fact) => ({ fact, state: 'unknown', reason: obstacle })),
    controls: controlsOf[cabinetOfPage(account.id)].map((control) => ({ control, found: false, reason: obstacle })),
    ...nothing,
    identity,
  };
}

/** Whether the page tells something of the account. Beside an offer to sign in, «nothing» is no answer. */
function isSaid(readings: readonly Reading[], { screen, content }: PageView): boolean {
  if (readings.some((reading) => reading.state === 'some')) return true;
  if (seemsSignedOut(screen, content)) return false;
  return readings.some(
    (reading) =>
      reading.state === 'none' ||
      (reading.state === 'unknown' && (reading.reason === 'disagree' || reading.reason === 'partial')),
  );
}

/** The second page of a list, or one that was searched or filtered, has no say in what is absent. */
function narrowed(findings: readonly Finding[], url: URL): Reading[] {
  const readings = findings.map(({ reading }) => reading);
  if (!isNarrowed(url)) return readings;
  return readings.map((reading) =>
    reading.state === 'none'
      ? { fact: reading.fact, state: 'unknown', reason: 'partial', detail: asEvidence(reading.evidence) }
      : reading,
  );
}

/** Whether an address leads to a part of a list. */
function isNarrowed({ searchParams }: URL): boolean {
  return [...searchParams].some(
    ([name, value]) =>
      (/^(?:p|page|offset)$/i.test(name) && Number(value) > 1) ||
      (/^(?:q|search|query|filter|status|period)$/i.test(name) && value !== '') ||
      (/^(?:from|to|date|datefrom|dateto)$/i.test(name) && /\d/.test(value)),
  );
}

/** Whether a page that should tell something was read in vain, and is not merely loading. */
function isSilent(readings: readonly Reading[]): boolean {
  return (
    readings.length > 0 && readings.every((reading) => reading.state === 'unknown' && reading.reason !== 'loading')
  );
}

/** Why nothing of a page's facts was read; `null` when the page is known and merely does not show them. */
function troubleOf(account: AccountPage, view: PageView, anchors: readonly string[]): Trouble | null {
  const { screen, content } = view;
  if (seemsSignedOut(screen, content)) return { obstacle: 'signed-out', cause: null };
  const cause = saidCause(screen, content, account.id);
  if (cause && !isOfAPart(account, content, anchors)) return { obstacle: 'unrecognised', cause };
  if (isBusy(content) || isBare(account, content)) return { obstacle: 'loading', cause: null };
  return anchors.length > 0 ? null : { obstacle: 'unrecognised', cause: 'other' };
}

/** A part that failed on a page that shows other things is that part's affair. */
function isOfAPart({ facts }: AccountPage, content: Content, anchors: readonly string[]): boolean {
  return facts.length > 1 && content.lines.length > 5 && anchors.some((anchor) => anchor !== menuAnchor);
}

/** Nothing in the content but the page's own name. */
function isBare(account: AccountPage, content: Content): boolean {
  return content.lines.every((line) => account.titles.includes(line.norm));
}

function lookFor(
  control: ControlId,
  { controls }: AccountPage,
  view: PageView,
  anchors: readonly string[],
): Button | ControlReason {
  const find = controls?.[control];
  if (!find) return 'not-on-this-page';
  // A list of sessions is known by its rows, and its button by standing with them.
  const isOfSessions = control === 'end-other-sessions' || control === 'shop-end-other-sessions';
  return isOfSessions || anchors.length > 0 ? find(view) : 'unrecognised';
}

function sightingOf({ control, found }: { control: ControlId; found: Button | ControlReason }): ControlSighting {
  return typeof found === 'string'
    ? { control, found: false, reason: found }
    : { control, found: true, text: asEvidence(found.text) };
}
