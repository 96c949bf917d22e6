import type { AccountKey } from '../storage/accounts';
import { standing } from '../storage/health';
import type { Cause, Fact, Obstacle, PageId } from '../vocabulary';
import { cabinetOf, type Host } from '../wildberries/hosts';
import { afterSilence, isUnderWay, type Round, type RoundLook, type Visit, type VisitOutcome } from './round';
import { secondPage } from './round-pages';
import {
  mostTries,
  offeredFor,
  patience,
  patienceForLock,
  patienceForMissing,
  patienceForRest,
  pause,
  redirectTime,
  shownFor,
} from './round-times';

/** What a tab shows now, as far as a round asks. */
export interface RoundSight {
  readonly tab: number;
  readonly host: Host;
  /** By the address; `null`: the page that asks to sign in. */
  readonly page: PageId | null;
  readonly trouble: Obstacle | null;
  readonly cause: Cause | null;
  /** `part`: some of what the page tells is still loading. */
  readonly extent: 'whole' | 'part';
  /** Since when the page tells this, and when it was loaded, in ms since 1970. */
  readonly since: number;
  readonly loadedAt: number;
  /** Who is signed in; `null`: nobody, or the page does not say. */
  readonly account: AccountKey | null;
  /** What was read since the round began, as far as a second page may tell it. */
  readonly known: readonly Fact[];
}

/** Where the tab of a round is: closed, at another site, at a page of the shop that is no account page, or where it should be. */
export type TabPlace = 'gone' | 'away' | 'astray' | 'account-page';

/** A round after a step, and the page that its tab is to open now; `null`: stay. */
export interface RoundStep {
  readonly round: Round;
  readonly go: PageId | null;
}

/**
 * What a round makes of what a tab shows. Pure. Only the page at which the round is moves it on; two pages are never opened
 * within {@link pause}.
 * @param now ms since 1970
 * @returns the round, and what it means for that tab; `null`: nothing
 */
export function advanceRound(
  before: Round,
  sight: RoundSight,
  now: number,
): { readonly round: Round; readonly look: RoundLook | null } {
  if (sight.host !== before.host) return { round: before, look: null };
  const round = afterSilence(before, now);
  const isItsTab = sight.tab === round.tab && isUnderWay(round);
  const step = isItsTab ? followed(round, sight, now) : stay(round);
  return { round: step.round, look: lookOf(step, sight, now) };
}

/**
 * What a round makes of a tab that has shown nothing for long. Pure.
 * @param known as in {@link RoundSight}
 * @param now ms since 1970
 */
export function advanceUnseen(before: Round, where: TabPlace, known: readonly Fact[], now: number): RoundStep {
  const round = afterSilence(before, now);
  const visit = round.visits[round.at];
  if (round.stage !== 'going' || !visit) return stay(round);
  if (where === 'gone') return leave(round, now);
  // Whoever leaves a page that had come is the person. Before that, another site may be one where they sign in.
  if (visit.sentAt === null || visit.cameAt !== null) return where === 'account-page' ? stay(round) : leave(round, now);
  if (where === 'away' || now - visit.sentAt < patience) return stay(round);
  return finish(round, where === 'astray' ? 'led-elsewhere' : 'too-long', { page: null, known }, now);
}

/** The round when the person went elsewhere, or its tab is gone. Pure. */
export function leave(round: Round, now: number): RoundStep {
  return stay({ ...round, stage: 'left', movedAt: now });
}

/**
 * Ends the visit that is under way and turns to the next. Pure.
 * @param sight what the tab shows
 */
export function finish(
  round: Round,
  outcome: Exclude<VisitOutcome, 'waiting'>,
  sight: Pick<RoundSight, 'page' | 'known'>,
  now: number,
): RoundStep {
  const { visits, at } = withVisit(round, { outcome });
  const isLast = at + 1 === visits.length;
  const second = isLast
    ? secondPage(
        cabinetOf(round.host),
        visits.map(({ page }) => page),
        sight.known,
      )
    : null;
  const all = second ? [...visits, newVisit(second)] : visits;
  const next: Round = {
    ...round,
    visits: all,
    at: at + 1,
    stage: at + 1 < all.length ? 'going' : 'over',
    movedAt: now,
  };
  return send(next, sight, now);
}

export function newVisit(page: PageId): Visit {
  return { page, outcome: 'waiting', sentAt: null, cameAt: null, tries: 0 };
}

function followed(before: Round, sight: RoundSight, now: number): RoundStep {
  if (before.account !== null && sight.account !== null && before.account !== sight.account)
    return stay({ ...before, stage: 'stopped', movedAt: now });
  const round = { ...before, account: before.account ?? sight.account };
  const visit = round.visits[round.at];
  if (!visit) return stay({ ...round, stage: 'over' });
  if (sight.page === visit.page) return atPage(round, visit, sight, now);
  return sight.page === null ? hold(round, now) : atAnother(round, visit, sight, now);
}

/** The tab shows the page at which the round is. */
function atPage(round: Round, visit: Visit, sight: RoundSight, now: number): RoundStep {
  const holds = holdOf(sight);
  // What a page shows after a sign-in or a challenge has only just come.
  const hasComeNow = visit.cameAt === null || (round.stage === 'held' && !holds);
  const cameAt = hasComeNow ? now : (visit.cameAt ?? now);
  const here = hasComeNow ? { ...withVisit(round, { cameAt }), movedAt: now } : round;
  if (holds === 'locked' && now - cameAt >= patienceForLock) return finish(here, 'locked', sight, now);
  if (holds) return hold(here, now);
  const outcome = outcomeOf(sight, cameAt, now);
  return outcome ? finish(here, outcome, sight, now) : stay({ ...here, stage: 'going' });
}

function outcomeOf(
  sight: RoundSight,
  cameAt: number,
  now: number,
): 'read' | 'not-there' | 'too-long' | 'unread' | null {
  const stood = now - sight.since;
  const waited = now - cameAt;
  if (sight.trouble === null)
    return stood >= standing && (sight.extent === 'whole' || waited >= patienceForRest) ? 'read' : null;
  if (sight.cause === 'not-found' && stood >= patienceForMissing) return 'not-there';
  if (waited < patience) return null;
  return sight.trouble === 'loading' ? 'too-long' : 'unread';
}

/** The tab shows another account page: the one before, one that the site chose, or one that the person did. */
function atAnother(round: Round, visit: Visit, sight: RoundSight, now: number): RoundStep {
  const holds = holdOf(sight);
  if (holds === 'signed-out' || holds === 'challenge') return hold(round, now);
  // After a sign-in a site goes where it likes.
  if (round.stage === 'held') return again({ ...round, stage: 'going' }, visit, mostTries.held, sight, now);
  if (visit.cameAt !== null) {
    const isRedirect = visit.sentAt !== null && now - visit.cameAt < redirectTime;
    return isRedirect ? again(round, visit, mostTries.ledElsewhere, sight, now) : leave(round, now);
  }
  if (visit.sentAt === null) return wentElsewhere(round, sight) ? leave(round, now) : send(round, sight, now);
  // The page before is still there while the next one loads.
  if (sight.loadedAt < visit.sentAt)
    return now - visit.sentAt >= patience ? finish(round, 'too-long', sight, now) : { round, go: visit.page };
  return again(round, visit, mostTries.ledElsewhere, sight, now);
}

/** Whether the person opened another page in the pause after one that was read. */
function wentElsewhere({ visits, at, movedAt }: Round, { page, loadedAt }: RoundSight): boolean {
  const last = visits[at - 1];
  return last?.outcome === 'read' && last.page !== page && loadedAt > movedAt;
}

/** Opens the page once more, if it was not opened too often. */
function again(round: Round, { tries }: Visit, most: number, sight: RoundSight, now: number): RoundStep {
  if (tries >= most) return finish(round, 'led-elsewhere', sight, now);
  // Not come, whatever was seen of it: the next look must not take the site for the person.
  return send(withVisit(round, { cameAt: null }), sight, now);
}

/** Has the tab open the page at which the round is, as soon as the pause is over. */
function send(round: Round, { page }: Pick<RoundSight, 'page'>, now: number): RoundStep {
  const visit = round.visits[round.at];
  if (!visit || visit.page === page || Math.abs(now - lastSentAt(round)) < pause) return stay(round);
  const sent = withVisit(round, { sentAt: now, cameAt: null, tries: visit.tries + 1 });
  return { round: { ...sent, movedAt: now }, go: visit.page };
}

/** The site wants something of the person. */
function hold(round: Round, now: number): RoundStep {
  return stay(round.stage === 'held' ? round : { ...round, stage: 'held', movedAt: now });
}

function stay(round: Round): RoundStep {
  return { round, go: null };
}

function lastSentAt({ visits }: Round): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...visits.flatMap(({ sentAt }) => sentAt ?? []));
}

function withVisit(round: Round, change: Partial<Visit>): Round {
  return {
    ...round,
    visits: round.visits.map((visit, index) => (index === round.at ? { ...visit, ...change } : visit)),
  };
}

function holdOf({ page, trouble }: RoundSight): RoundLook['holds'] {
  if (page === null) return 'signed-out';
  return trouble === 'signed-out' || trouble === 'challenge' || trouble === 'locked' ? trouble : null;
}

function lookOf({ round, go }: RoundStep, sight: RoundSight, now: number): RoundLook | null {
  const { stage, movedAt, tab } = round;
  const part = sight.tab === tab ? 'here' : 'elsewhere';
  if (stage === 'left') return now - movedAt < offeredFor ? { part, go, holds: null } : null;
  if (isUnderWay(round)) return { part, go, holds: stage === 'held' && part === 'here' ? holdOf(sight) : null };
  return part === 'here' && now - movedAt < shownFor ? { part, go, holds: null } : null;
}
