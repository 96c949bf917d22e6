import { normalise } from '../reading/words';
import type { PageId } from '../vocabulary';
import type { AuditedSession, AuditPlace, SessionId } from './audit';
import type { AttemptReason, EndOutcome, EndTarget, EndWalk } from './end-walk';

/** What a look at the page of the list found. `loadedAt`, `at`: when it was loaded, and looked at; in ms since 1970. */
export type WalkSight = { readonly page: PageId; readonly loadedAt: number; readonly at: number } & (
  | { readonly kind: 'list'; readonly sessions: readonly AuditedSession[]; readonly extent: 'whole' | 'partial' }
  | { readonly kind: 'unreadable'; readonly reason: AttemptReason }
);

type ListSight = Extract<WalkSight, { kind: 'list' }>;

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
    targets: chosen.map(({ id }) => ({ id, outcome: 'waiting', at: null })),
    position: 0,
    stage: 'pointing',
    checkAskedAt: null,
    attempt: null,
    alsoGone: [],
  };
}

/**
 * Takes what a look at the list found. That a session is gone is proven only by a page that was loaded after the last one
 * that listed it: what a page takes away by itself, and what it says of itself, is no proof. Pure.
 */
export function advanceWalk(walk: EndWalk, sight: WalkSight): EndWalk {
  if (sight.page !== walk.page) return walk;
  const isAnswer = walk.checkAskedAt !== null && sight.loadedAt > walk.checkAskedAt;
  if (sight.kind === 'unreadable') {
    const attempt = { reason: sight.reason, at: sight.at };
    return isAnswer ? answered({ ...walk, attempt }, sight.at) : { ...walk, attempt };
  }
  const judgedOnes = walk.targets.map((target) => judged(walk, target, sight, isAnswer && isHere(walk, target)));
  const targets = withSpared(walk, judgedOnes, sight, isAnswer);
  const here = targets.filter((target) => isHere(walk, target));
  const missing = here.some(({ id }) => !has(sight.sessions, id));
  const next: EndWalk = {
    ...walk,
    targets,
    presentIn: withSeen(walk, sight),
    attempt: missing && sight.extent === 'partial' ? { reason: 'partial', at: sight.at } : null,
    alsoGone: sight.extent === 'whole' ? lostBesides(walk, sight) : walk.alsoGone,
  };
  if (here.every(({ outcome }) => outcome !== 'waiting')) return { ...next, stage: 'checked' };
  if (isAnswer) return answered(next, sight.at);
  if (walk.stage !== 'pointing' && walk.stage !== 'vanished') return next;
  return { ...next, stage: missing && sight.extent === 'whole' ? 'vanished' : 'pointing' };
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
  const undecided: readonly EndOutcome[] = ['still-there', 'could-not-tell', 'alike'];
  return walk.stage === 'checked' && walk.targets.some((at) => isHere(walk, at) && undecided.includes(at.outcome));
}

function isHere({ way, targets, position }: EndWalk, target: EndTarget): boolean {
  return way === 'all-others' || targets[position]?.id === target.id;
}

/** @param asked whether this list answers the person's question after that target */
function judged(walk: EndWalk, target: EndTarget, sight: ListSight, asked: boolean): EndTarget {
  const outcome = outcomeOf(walk, target, sight, asked);
  return outcome === target.outcome ? target : { ...target, outcome, at: sight.at };
}

/** What a session cannot be that is listed with others. */
const isAbsence: readonly EndOutcome[] = ['gone', 'alike', 'spared'];

function outcomeOf(walk: EndWalk, { id, outcome }: EndTarget, sight: ListSight, asked: boolean): EndOutcome {
  if (has(sight.sessions, id)) {
    if (!asked && !isAbsence.includes(outcome)) return outcome;
    return sight.extent === 'whole' && isOneOfFewer(walk, id, sight.sessions) ? 'alike' : 'still-there';
  }
  const isProof = sight.extent === 'whole' && sight.loadedAt > (walk.presentIn[id] ?? walk.startedAt);
  if (!isProof) return outcome;
  if (isRenamed(walk, id, sight.sessions)) return 'could-not-tell';
  return isOneOfFewer(walk, id, sight.sessions) ? 'alike' : 'gone';
}

/**
 * Who ends all others ends all but their own session. Where the page never said which that is, it is the one that is left,
 * and no failure.
 */
function withSpared(
  walk: EndWalk,
  targets: readonly EndTarget[],
  { sessions, extent, at }: ListSight,
  isAnswer: boolean,
): readonly EndTarget[] {
  if (walk.way !== 'all-others' || extent !== 'whole' || walk.before.some(({ current }) => current)) return targets;
  const [left, ...more] = targets.filter(({ id }) => has(sessions, id));
  if (!left || more.length > 0 || sessions.some(({ id, current }) => current && id !== left.id)) return targets;
  const others = targets.filter((target) => target !== left);
  // Of those that look the same it makes no difference which one is called gone, when all but one are.
  const areGone = others.every(({ outcome }) => outcome === 'gone' || outcome === 'alike');
  if (!areGone || (others.length === 0 && !isAnswer)) return targets;
  return targets.map((target) => {
    const outcome = target === left ? 'spared' : 'gone';
    const before = walk.targets.find(({ id }) => id === target.id);
    return before?.outcome === outcome ? before : { ...target, outcome, at };
  });
}

/**
 * The site may call an app otherwise than before, or show a column more: a session of the same device that was not there
 * before may be the one that is missing.
 */
function isRenamed({ before }: EndWalk, id: SessionId, now: readonly AuditedSession[]): boolean {
  const session = before.find((one) => one.id === id);
  return session !== undefined && now.some((one) => !has(before, one.id) && sameWords(one.device, session.device));
}

/**
 * Some of those that look the same in every word are gone, and some are not: which of them it was, no list can tell.
 */
function isOneOfFewer({ before }: EndWalk, id: SessionId, now: readonly AuditedSession[]): boolean {
  const session = before.find((one) => one.id === id);
  if (!session) return false;
  const twins = before.filter((one) => looksLike(one, session));
  // One that was brought up to date since is still one of them.
  const left = now.filter((one) => looksLike(one, session) || has(twins, one.id)).length;
  return left > 0 && left < twins.length;
}

function looksLike(a: AuditedSession, b: AuditedSession): boolean {
  const words = ['device', 'os', 'app', 'place', 'ip'] as const;
  return a.current === b.current && words.every((word) => sameWords(a[word], b[word]));
}

function sameWords(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : normalise(a) === normalise(b);
}

/** What went without being meant, the session in use included. */
function lostBesides(walk: EndWalk, { sessions, loadedAt }: ListSight): AuditedSession[] {
  return walk.before.filter(
    ({ id }) =>
      !has(sessions, id) &&
      !isRenamed(walk, id, sessions) &&
      loadedAt > (walk.presentIn[id] ?? walk.startedAt) &&
      !walk.targets.some((target) => target.id === id),
  );
}

function withSeen({ presentIn }: EndWalk, { sessions, loadedAt }: ListSight): EndWalk['presentIn'] {
  const seen = Object.entries(presentIn).map(([id, before]) => [
    id,
    has(sessions, id) ? Math.max(before, loadedAt) : before,
  ]);
  return Object.fromEntries(seen);
}

/** The check is over; what it did not answer cannot be told. */
function answered(walk: EndWalk, at: number): EndWalk {
  const targets = walk.targets.map((target) =>
    isHere(walk, target) && target.outcome === 'waiting'
      ? { ...target, outcome: 'could-not-tell' as const, at }
      : target,
  );
  return { ...walk, targets, stage: 'checked' };
}

function has(sessions: readonly AuditedSession[], id: SessionId): boolean {
  return sessions.some((session) => session.id === id);
}
