import type { PageId } from '../vocabulary';
import type { AuditedSession, AuditPlace, SessionId } from './audit';
import type { AttemptReason, EndOutcome, EndTarget, EndWalk } from './end-walk';
import { type Presence, presenceOf } from './walk-presence';

/**
 * What a look at the page of the list found. `loadedAt`, `at`: when it was loaded, and looked at; `since`: since when it has
 * shown that; in ms since 1970.
 */
export type WalkSight = {
  readonly page: PageId;
  readonly loadedAt: number;
  readonly since: number;
  readonly at: number;
} & (
  | { readonly kind: 'list'; readonly sessions: readonly AuditedSession[]; readonly extent: 'whole' | 'partial' }
  | { readonly kind: 'unreadable'; readonly reason: AttemptReason }
);

type ListSight = Extract<WalkSight, { kind: 'list' }>;

/** A page may show an old list first, or one that still grows: what proves something has stood for so long, in ms. */
export const proofStanding = 3_000;

export interface WalkPlan extends AuditPlace {
  readonly way: EndWalk['way'];
  readonly page: PageId;
  /** The list as it is now. */
  readonly before: readonly AuditedSession[];
  /** Which to end; for `all-others` all but the current one, whatever stands here. */
  readonly ids: readonly SessionId[];
}

/**
 * Begins to end sessions. The current one is never among them. Pure.
 * @param at ms since 1970
 * @returns `null` when there is none to end
 */
export function beginWalk({ host, account, way, page, before, ids }: WalkPlan, at: number): EndWalk | null {
  const others = before.filter((session) => !session.current);
  const chosen = way === 'all-others' ? others : others.filter(({ id }) => ids.includes(id));
  if (chosen.length === 0) return null;
  return {
    host,
    account,
    way,
    page,
    startedAt: at,
    before,
    presentIn: Object.fromEntries(before.map(({ id }) => [id, at])),
    newestLoad: 0,
    targets: chosen.map(({ id }) => ({ id, outcome: 'waiting', at: null })),
    position: 0,
    stage: 'pointing',
    checkAskedAt: null,
    attempt: null,
    alsoGone: [],
    remaining: [],
  };
}

/**
 * Takes what a look at the list found. That a session is gone is proven only by a page that was loaded after the last one
 * that listed it, and has stood for a while: what a page takes away by itself, and what it says of itself, is no proof. A tab
 * that was loaded before another one that was seen proves nothing at all. Pure.
 */
export function advanceWalk(walk: EndWalk, sight: WalkSight): EndWalk {
  if (sight.page !== walk.page || sight.loadedAt < walk.newestLoad) return walk;
  const seen: EndWalk = { ...walk, newestLoad: Math.max(walk.newestLoad, sight.loadedAt) };
  const isAsked = walk.checkAskedAt !== null && sight.loadedAt > walk.checkAskedAt;
  const stands = sight.at - sight.since >= proofStanding;
  if (sight.kind === 'unreadable') {
    const isSure = stands || sight.reason === 'signed-out';
    if (!isSure) return seen;
    const failed = { ...seen, attempt: { reason: sight.reason, at: sight.at } };
    return isAsked ? answered(failed, sight.at) : failed;
  }
  return stands ? judge(seen, withTail(seen, sight), isAsked) : glance(seen, sight);
}

/** A list that has only just come: what it shows may be gone in a moment, and what it does not show may come. */
function glance(walk: EndWalk, { sessions, extent }: ListSight): EndWalk {
  if (walk.stage !== 'pointing' && walk.stage !== 'vanished') return walk;
  const isMissing = presences(walk, sessions).some(
    ({ target, presence }) => isHere(walk, target) && presence !== 'there',
  );
  return { ...walk, stage: isMissing && extent === 'whole' ? 'vanished' : 'pointing' };
}

function judge(walk: EndWalk, sight: ListSight, isAsked: boolean): EndWalk {
  const found = presences(walk, sight.sessions);
  const judged = found.map(({ target, presence }) =>
    withOutcome(target, outcomeOf(walk, target, presence, sight, isAsked && isHere(walk, target)), sight.at),
  );
  const targets = withSpared(walk, judged, found, sight, isAsked);
  const here = targets.filter((target) => isHere(walk, target));
  const isMissing = found.some(({ target, presence }) => isHere(walk, target) && presence !== 'there');
  const next: EndWalk = {
    ...walk,
    targets,
    presentIn: withSeen(walk, sight),
    attempt: isMissing && sight.extent === 'partial' ? { reason: 'partial', at: sight.at } : null,
    ...(sight.extent === 'whole' ? { alsoGone: lostBesides(walk, sight), remaining: remainingIn(walk, sight) } : {}),
  };
  if (here.every(({ outcome }) => outcome !== 'waiting')) return { ...next, stage: 'checked' };
  if (isAsked) return answered(next, sight.at);
  if (walk.stage !== 'pointing' && walk.stage !== 'vanished') return next;
  return { ...next, stage: isMissing && sight.extent === 'whole' ? 'vanished' : 'pointing' };
}

/**
 * The person says that they have pressed the site's button: the page is to be loaded and read again. Pure.
 * @param at ms since 1970
 */
export function askForCheck(walk: EndWalk, at: number): EndWalk {
  return { ...walk, stage: 'checking', checkAskedAt: at, attempt: null };
}

/** Points at the same session once more: it is still there, or nobody could tell. Pure. */
export function pointAgain(walk: EndWalk): EndWalk {
  return {
    ...walk,
    stage: 'pointing',
    checkAskedAt: null,
    attempt: null,
    targets: walk.targets.map((target) =>
      isHere(walk, target) && !isOver.includes(target.outcome) ? { ...target, outcome: 'waiting', at: null } : target,
    ),
  };
}

/** What is not tried again. */
const isOver: readonly EndOutcome[] = ['gone', 'spared'];

/** Goes on to the next session whose end nobody has seen; what is left behind unanswered was skipped. Pure. */
export function pointAtNext(walk: EndWalk, at: number): EndWalk {
  const targets = walk.targets.map((target) =>
    isHere(walk, target) && target.outcome === 'waiting' ? { ...target, outcome: 'skipped' as const, at } : target,
  );
  const position = targets.findIndex(({ outcome }, index) => index > walk.position && outcome === 'waiting');
  if (position < 0) return { ...walk, targets, stage: 'checked' };
  return { ...walk, targets, position, stage: 'pointing', checkAskedAt: null, attempt: null };
}

/** Whether nothing is left to point at. */
export function isWalkOver(walk: EndWalk): boolean {
  return walk.stage === 'checked' && walk.targets.every(({ outcome }) => outcome !== 'waiting');
}

/** Whether the session that is pointed at was checked, and may be tried once more. */
export function isWalkUndecided(walk: EndWalk): boolean {
  const undecided: readonly EndOutcome[] = ['still-there', 'could-not-tell'];
  return walk.stage === 'checked' && walk.targets.some((at) => isHere(walk, at) && undecided.includes(at.outcome));
}

function isHere({ way, targets, position }: EndWalk, target: EndTarget): boolean {
  return way === 'all-others' || targets[position]?.id === target.id;
}

interface Found {
  readonly target: EndTarget;
  readonly presence: Presence;
}

function presences({ targets, before }: EndWalk, now: readonly AuditedSession[]): Found[] {
  return targets.map((target) => {
    const session = before.find(({ id }) => id === target.id);
    return { target, presence: session ? presenceOf(session, before, now) : 'unclear' };
  });
}

function withOutcome(target: EndTarget, outcome: EndOutcome, at: number): EndTarget {
  return outcome === target.outcome ? target : { ...target, outcome, at };
}

/** What a session cannot be that is listed with others. */
const isAbsence: readonly EndOutcome[] = ['gone', 'alike', 'spared'];

/** @param asked whether this list answers the person's question after that target */
function outcomeOf(
  walk: EndWalk,
  { id, outcome }: EndTarget,
  presence: Presence,
  sight: ListSight,
  asked: boolean,
): EndOutcome {
  if (presence === 'there') return asked || isAbsence.includes(outcome) ? 'still-there' : outcome;
  if (!isProof(walk, id, sight)) return outcome;
  return presence === 'unclear' ? 'could-not-tell' : presence;
}

function isProof(walk: EndWalk, id: SessionId, { extent, loadedAt }: ListSight): boolean {
  return extent === 'whole' && loadedAt > (walk.presentIn[id] ?? walk.startedAt);
}

/**
 * Who ends all others ends all but their own session. Where the page never said which that is, it is the one that is left,
 * and no failure.
 */
function withSpared(
  walk: EndWalk,
  targets: readonly EndTarget[],
  found: readonly Found[],
  { sessions, extent, at }: ListSight,
  isAsked: boolean,
): readonly EndTarget[] {
  if (walk.way !== 'all-others' || extent !== 'whole' || walk.before.some(({ current }) => current)) return targets;
  if (sessions.length !== 1 || sessions.some(({ current }) => current)) return targets;
  const mayBeLeft = targets.flatMap((_, index) =>
    ['there', 'alike'].includes(found[index]?.presence ?? '') ? [index] : [],
  );
  const left = mayBeLeft.find((index) => targets[index]?.id === sessions[0]?.id) ?? mayBeLeft[0] ?? -1;
  if (left < 0) return targets;
  const others = targets.filter((_, index) => index !== left);
  // Of those that look the same it makes no difference which one is called gone, when all but one are.
  const areGone = others.every(({ outcome }) => outcome === 'gone' || outcome === 'alike');
  if (!areGone || (others.length === 0 && !isAsked)) return targets;
  return targets.map((target, index) => {
    const before = walk.targets.find(({ id }) => id === target.id) ?? target;
    return withOutcome(before, index === left ? 'spared' : 'gone', at);
  });
}

/** What went without being meant, the session in use included; of several that look the same, nobody can tell. */
function lostBesides(walk: EndWalk, sight: ListSight): AuditedSession[] {
  return walk.before.filter(
    (session) =>
      !isTarget(walk, session) &&
      isProof(walk, session.id, sight) &&
      presenceOf(session, walk.before, sight.sessions) === 'gone',
  );
}

/** Who ended all others has more to look at when others are there that were not when they began. */
function remainingIn(walk: EndWalk, { sessions }: ListSight): readonly AuditedSession[] {
  if (walk.way !== 'all-others') return [];
  return sessions.filter(({ id, current }) => !current && !walk.before.some((session) => session.id === id));
}

/**
 * A list that ends earlier than before, by more than was to be ended, may be one that goes on when somebody scrolls: of that
 * nobody can tell.
 */
function withTail(walk: EndWalk, sight: ListSight): ListSight {
  const there = walk.before.map((session) => presenceOf(session, walk.before, sight.sessions) === 'there');
  const missing = walk.before.filter((session, index) => !there[index] && !isTarget(walk, session));
  const isCut = !there.slice(there.indexOf(false)).includes(true);
  return missing.length >= 2 && isCut ? { ...sight, extent: 'partial' } : sight;
}

function isTarget({ targets }: EndWalk, { id }: AuditedSession): boolean {
  return targets.some((target) => target.id === id);
}

function withSeen(walk: EndWalk, { sessions, loadedAt }: ListSight): EndWalk['presentIn'] {
  const seen = walk.before.map((session) => {
    const last = walk.presentIn[session.id] ?? walk.startedAt;
    return [session.id, presenceOf(session, walk.before, sessions) === 'there' ? Math.max(last, loadedAt) : last];
  });
  return Object.fromEntries(seen);
}

/** The check is over; what it did not answer cannot be told. */
function answered(walk: EndWalk, at: number): EndWalk {
  const targets = walk.targets.map((target) =>
    isHere(walk, target) && target.outcome === 'waiting' ? withOutcome(target, 'could-not-tell', at) : target,
  );
  return { ...walk, targets, stage: 'checked' };
}
