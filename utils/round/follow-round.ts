import { browser } from '../browser';
import { report } from '../report';
import { type AccountKey, fits, isNamed, type KnownAccount, readAccounts } from '../storage/accounts';
import { readItem } from '../storage/item';
import { factKey, factType } from '../storage/readings';
import { readRound, removeRound, writeRound } from '../storage/round';
import type { Fact } from '../vocabulary';
import { addressOf, isSignInAddress, urlOf } from '../wildberries/address';
import { cabinetOf, type Host, hostOf } from '../wildberries/hosts';
import type { PageReading } from '../wildberries/read-page';
import { advanceRound, advanceUnseen, leave, type RoundSight, type RoundStep, type TabPlace } from './advance-round';
import { pressRound } from './press-round';
import { afterSilence, isOpenAt, isUnderWay, type Round, type RoundLook, type RoundPress } from './round';
import { roundPages, secondFacts } from './round-pages';

/**
 * Leads the round through the pages: what tabs show and what the person presses, one after another, in the background alone.
 * All of it is in the storage before anybody is told of it, so that a background that is stopped loses nothing.
 */

/** A page as the background has just read it. */
export interface FollowedPage {
  readonly tab: number;
  readonly host: Host;
  readonly reading: PageReading;
  /** Whose page it is, see `keepReading`; `null`: nobody's. */
  readonly account: AccountKey | null;
  /** Since when it tells what it tells, and when it was loaded, in ms since 1970. */
  readonly since: number;
  readonly loadedAt: number;
}

let queue: Promise<unknown> = Promise.resolve();

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(work);
  // Whoever asked is told of a failure; the next one starts afresh.
  queue = turn.catch(() => undefined);
  return turn;
}

/**
 * Tells the round what a page shows.
 * @param trouble as in `Look`
 * @returns what the round means for the page's tab; `null`: nothing. It never fails: a round that cannot be kept stays
 *   where it is.
 */
export async function followRound(page: FollowedPage, trouble: RoundSight['trouble']): Promise<RoundLook | null> {
  try {
    return await inTurn(() => follow(page, trouble));
  } catch (error) {
    report('following the round', error);
    return null;
  }
}

async function follow(page: FollowedPage, trouble: RoundSight['trouble']): Promise<RoundLook | null> {
  const round = await readRound();
  if (!round || round.host !== page.host) return null;
  const { tab, host, reading, since, loadedAt } = page;
  const sight: RoundSight = {
    tab,
    host,
    page: reading.page,
    trouble,
    cause: reading.cause,
    extent: reading.readings.some((read) => read.state === 'unknown' && read.reason === 'loading') ? 'part' : 'whole',
    since,
    loadedAt,
    account: await namedAs(round, page.account),
    known: await knownSince(round, page.account, reading),
  };
  const step = advanceRound(round, sight, Date.now());
  try {
    await keep(round, step.round);
  } catch (error) {
    report('keeping the round', error);
    // Where the next look finds the round as it was, nothing may have happened.
    return step.look && { ...step.look, go: null };
  }
  return step.look;
}

/**
 * Does what the person asks of the round.
 * @param tab where they ask
 * @throws when the storage is full
 */
export function turnRound(tab: number, host: Host, press: RoundPress): Promise<void> {
  return inTurn(() => turn(tab, host, press));
}

async function turn(tab: number, host: Host, press: RoundPress): Promise<void> {
  const round = await readRound();
  const account = (await readAccounts(host))?.current ?? null;
  const hand = {
    tab,
    host,
    account: await namedAs({ host, account: null }, account),
    known: round ? await knownSince(round, round.account ?? account, null) : [],
    itsTab: round ? await stateOf(round.tab) : 'gone',
  } as const;
  await keep(round, pressRound(round, press, hand, Date.now()));
}

/**
 * Begins a round for the popup, or goes on with the one that was left. One that is under way is shown in its tab.
 * @param tab the account page that the person looks at; `null`: a new one is opened
 * @throws when the storage is full
 */
export function openRound(tab: number | null, host: Host): Promise<void> {
  return inTurn(async () => {
    const stored = await readRound();
    const now = Date.now();
    const round = isOpenAt(host, stored, now) ? afterSilence(stored, now) : null;
    if (round && isUnderWay(round) && (await stateOf(round.tab)) === 'open') {
      await browser.tabs.update(round.tab, { active: true });
      return;
    }
    const page = round ? round.visits[round.at]?.page : roundPages[cabinetOf(host)][0];
    const id = tab ?? (await browser.tabs.create({ url: urlOf(host, page ?? 'home') })).id;
    if (id !== undefined) await turn(id, host, round ? 'take' : 'start');
  });
}

/** Watches for what no page can tell: that the tab is gone, that the browser was closed, that the tab says nothing. */
export function watchRoundTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => inBackground(() => leaveIf((round) => round.tab === tab)));
  // The numbers of tabs mean nothing any more.
  browser.runtime.onStartup.addListener(() => inBackground(() => leaveIf(() => true)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) inBackground(lookAfter);
  });
}

function inBackground(work: () => Promise<void>): void {
  inTurn(work).catch((error: unknown) => report('keeping the round', error));
}

async function leaveIf(isMeant: (round: Round) => boolean): Promise<void> {
  const round = await readRound();
  if (round && isUnderWay(round) && isMeant(round)) await keep(round, leave(round, Date.now()).round);
}

/**
 * A tab in which no account page came shows an error of the browser, or another page of the shop: nothing of ours runs
 * there. The alarm rings when no step was taken for half a minute, which is the shortest that browsers allow.
 */
const alarmName = 'round';

async function lookAfter(): Promise<void> {
  const round = await readRound();
  if (!round) return;
  const known = await knownSince(round, round.account, null);
  const step = advanceUnseen(round, await whereIs(round), known, Date.now());
  await keep(round, step.round);
  if (step.round.stage === 'going') setAlarm();
  await open(step);
}

async function open({ round, go }: RoundStep): Promise<void> {
  if (go) await browser.tabs.update(round.tab, { url: urlOf(round.host, go) });
}

async function whereIs({ tab, host }: Round): Promise<TabPlace> {
  try {
    const { url } = await browser.tabs.get(tab);
    if (url === undefined || !URL.canParse(url) || hostOf(new URL(url).hostname) !== host) return 'away';
    return addressOf(new URL(url)) || isSignInAddress(new URL(url)) ? 'account-page' : 'astray';
  } catch {
    // There is no such tab.
    return 'gone';
  }
}

async function stateOf(tab: number): Promise<'open' | 'gone'> {
  try {
    await browser.tabs.get(tab);
    return 'open';
  } catch {
    // There is no such tab.
    return 'gone';
  }
}

/** @throws when the storage is full */
async function keep(before: Round | null, after: Round | null): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (after) await writeRound(after);
  else await removeRound();
  if (after?.stage === 'going') setAlarm();
  else await browser.alarms.clear(alarmName);
}

function setAlarm(): void {
  browser.alarms.create(alarmName, { delayInMinutes: 0.5 });
}

/**
 * Whose page it is, where that is certain: after a sign-in, a page without name and phone may be anybody's. An account that
 * has nothing against being the round's is the round's.
 */
async function namedAs(
  { host, account }: Pick<Round, 'host' | 'account'>,
  seen: AccountKey | null,
): Promise<AccountKey | null> {
  if (seen === null || seen === account) return seen;
  const known = (await readAccounts(host))?.known ?? [];
  const find = (key: AccountKey | null): KnownAccount | undefined => known.find((one) => one.key === key);
  const now = find(seen);
  if (!now || !isNamed(now)) return null;
  const before = find(account);
  return before && fits(before, now) ? before.key : now.key;
}

/** What was read since the round began, by pages that are stored and by this one. */
async function knownSince(
  { host, startedAt }: Round,
  account: AccountKey | null,
  reading: PageReading | null,
): Promise<Fact[]> {
  const told = reading?.readings.flatMap(({ fact, state }) => (state === 'unknown' ? [] : [fact])) ?? [];
  if (account === null) return told;
  const stored = await Promise.all(
    secondFacts.map(async (fact) => {
      const known = (await readItem(factType, factKey(host, account, fact)))?.known;
      return known && known.at >= startedAt ? [fact] : [];
    }),
  );
  return [...told, ...stored.flat()];
}
