import { report } from '../report';
import { noteWalkTurn } from '../storage/walk-turn';
import type { AuditPlace } from './audit';
import { updateWalk } from './audit-store';
import type { EndWalk } from './end-walk';

/**
 * Changes the walk of an account and, where a page may show something else from now on, tells the pages.
 * @param change pure; `null` is no walk
 * @returns the walk as it is now
 * @throws when the disk is full
 */
export async function turnWalk(
  place: AuditPlace,
  change: (walk: EndWalk | null) => EndWalk | null,
): Promise<EndWalk | null> {
  let before: EndWalk | null = null;
  const after = await updateWalk(place, (walk) => {
    before = walk;
    return change(walk);
  });
  if (shownOf(before) !== shownOf(after)) {
    try {
      await noteWalkTurn(Date.now());
    } catch (error) {
      // The pages look again by themselves, only later.
      report('telling the pages of a walk', error);
    }
  }
  return after;
}

/** All of a walk that decides what a page shows. */
function shownOf(walk: EndWalk | null): string {
  return JSON.stringify(walk && [walk.way, walk.stage, walk.position, walk.startedAt, walk.targets]);
}
