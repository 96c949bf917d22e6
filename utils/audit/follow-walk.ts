import type { Told } from '../messages';
import type { SessionRow } from '../reading/reading';
import { cabinetOf } from '../wildberries/hosts';
import type { PageReading } from '../wildberries/read-page';
import { advanceWalk, type WalkSight } from './advance-walk';
import type { Audit, AuditPlace } from './audit';
import { identifySessions } from './audit-store';
import type { AttemptReason, EndWalk } from './end-walk';
import { othersControlOf } from './others-control';
import { targetRowOf } from './target-row';
import { turnWalk } from './turn-walk';
import { type WalkLook, walkLookOf } from './walk-look';

export interface FollowedPage {
  readonly reading: PageReading;
  /** What was kept of its list; `null`: it showed none. */
  readonly audit: Audit | null;
  /** When the page was loaded, and looked at, in ms since 1970. */
  readonly loadedAt: number;
  readonly at: number;
  /** Since when it tells what it tells, and its list of sessions, in ms since 1970. */
  readonly told: Pick<Told, 'at' | 'listAt'>;
  readonly patience: 'waiting' | 'gave-up';
}

export interface FollowedWalk {
  readonly look: WalkLook;
  /** Where to point, as an index of the screen's boxes; `null`: that session is not on this page. */
  readonly place: number | null;
}

/**
 * Tells the ending of sessions that is under way what a page shows now.
 * @returns `null` when none is, the page is another one, or its answer was told before
 * @throws when the disk is full
 */
export async function followWalk(where: AuditPlace, page: FollowedPage): Promise<FollowedWalk | null> {
  const walk = await turnWalk(where, (before) => before && advanced(before, page));
  if (!walk || page.reading.page !== walk.page || isOldNews(walk, page)) return null;
  return { look: walkLookOf(walk), place: await placeOf(walk, page) };
}

/** What came out is told on the page that showed it; whoever comes back later came for something else, unless it is open. */
function isOldNews(walk: EndWalk, { loadedAt }: FollowedPage): boolean {
  const { stage, targets, attempt } = walk;
  if (walkLookOf(walk).outcome === 'could-not-tell') return false;
  const toldAt = Math.max(attempt?.at ?? 0, ...targets.map(({ at }) => at ?? 0));
  return stage === 'checked' && toldAt < loadedAt;
}

function advanced(walk: EndWalk, page: FollowedPage): EndWalk {
  const sight = sightOf(walk, page);
  return sight ? advanceWalk(walk, sight) : walk;
}

function sightOf({ page: expected }: EndWalk, followed: FollowedPage): WalkSight | null {
  const { reading, audit, loadedAt, at, told, patience } = followed;
  const seen = { page: expected, loadedAt, at };
  // Who is signed out is led away from the page.
  if (reading.obstacle === 'signed-out') return { ...seen, since: told.at, kind: 'unreadable', reason: 'signed-out' };
  if (reading.page !== expected) return null;
  if (audit) {
    const { sessions, extent } = audit;
    return { ...seen, since: told.listAt, kind: 'list', sessions, extent };
  }
  // It has only just come, or another tab has read the list since.
  if (reading.sessionExtent !== null) return null;
  const reason = reasonOf(reading);
  if (reason === 'loading' && patience === 'waiting') return null;
  return { ...seen, since: told.at, kind: 'unreadable', reason };
}

function rowsIn({ readings }: PageReading): readonly SessionRow[] {
  return readings.flatMap((reading) => (reading.state === 'some' && reading.rows ? reading.rows : []));
}

function reasonOf({ obstacle, cause, readings }: PageReading): AttemptReason {
  if (obstacle) return obstacle;
  if (cause) return 'unrecognised';
  const isLoading = readings.some((reading) => reading.state === 'unknown' && reading.reason === 'loading');
  return isLoading ? 'loading' : 'no-list';
}

/** The session's own button, or its row; of all others, the button that ends them. Never anything of the current one. */
async function placeOf(walk: EndWalk, { reading, audit }: FollowedPage): Promise<number | null> {
  if (walk.way === 'all-others') return reading.places[othersControlOf[cabinetOf(walk.host)]] ?? null;
  // Another tab may have read a newer list: what is on this page is still to be pointed at.
  const sessions = audit?.sessions ?? (await identifySessions(walk, rowsIn(reading)));
  const row = targetRowOf(walk, sessions);
  const spot = row === null ? undefined : reading.sessionSpots[row];
  return spot?.end ?? spot?.row ?? null;
}
