import type { EndOutcome, EndWalk } from './end-walk';

/** What the page may know of the ending of sessions: what to point at and what came out, and of no session anything. */
export interface WalkLook {
  readonly way: EndWalk['way'];
  readonly stage: EndWalk['stage'];
  /** Of the session that is pointed at, or of all others together; `waiting` before the check. */
  readonly outcome: EndOutcome;
  /** `lost`: a session went that was not meant. `remaining`: others are there that were not when all others were ended. */
  readonly besides: 'lost' | 'remaining' | 'none';
  /** Whether the person has more to end. */
  readonly more: 'next' | 'none';
}

/** From the one that matters most: of several sessions, one that is still there is the answer. */
const byWeight: readonly EndOutcome[] = [
  'still-there',
  'could-not-tell',
  'alike',
  'waiting',
  'skipped',
  'gone',
  'spared',
];

/** Cuts a walk down to what may be shown on the page. Pure. */
export function walkLookOf(walk: EndWalk): WalkLook {
  const { way, stage, targets, position, alsoGone, remaining } = walk;
  const here = way === 'all-others' ? targets : targets.filter((_, index) => index === position);
  const outcome = byWeight.find((one) => here.some((target) => target.outcome === one)) ?? 'waiting';
  const isMore = targets.some((target, index) => index > position && target.outcome === 'waiting');
  return {
    way,
    stage,
    outcome,
    besides: alsoGone.length > 0 ? 'lost' : remaining.length > 0 ? 'remaining' : 'none',
    more: way === 'one-by-one' && isMore ? 'next' : 'none',
  };
}
