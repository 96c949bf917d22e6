import { openAccountPage } from '../open-account-page';
import { report } from '../report';
import { requestSpotlight } from '../storage/spotlight-request';
import { askForCheck, beginWalk, pointAgain, pointAtNext } from './advance-walk';
import type { Audit, AuditPlace, SessionId } from './audit';
import { updateWalk } from './audit-store';
import type { EndWalk } from './end-walk';

/**
 * What a person can do about the ending of sessions, from the popup and from the guide page. Each writes what is under way
 * and leads to the site's page; the rest is done by the guide there.
 */

/** Begins to end sessions and shows the first. A list that was typed has no page to lead to. */
export async function startWalk(audit: Audit, way: EndWalk['way'], ids: readonly SessionId[]): Promise<void> {
  const { host, account, source, sessions } = audit;
  if (source.kind !== 'page') return;
  const walk = beginWalk({ host, account, way, page: source.page, before: sessions, ids }, Date.now());
  if (!walk) return;
  await updateWalk(audit, () => walk);
  await showWalk(walk);
}

/** Leads to the page and has it light what is to be pressed. */
export async function showWalk(walk: EndWalk): Promise<void> {
  const { host, page, way } = walk;
  try {
    await requestSpotlight({
      target: way === 'all-others' ? 'end-other-sessions' : 'end-session',
      host,
      page,
      at: Date.now(),
    });
  } catch (error) {
    // The page shows what is under way also unasked.
    report('asking for the spotlight', error);
  }
  await openAccountPage(host, page, 'as-it-is');
}

/** The person has pressed the site's button: loads the page, which reads the list again. */
export async function checkWalk(place: AuditPlace): Promise<void> {
  const walk = await updateWalk(place, (at) => at && askForCheck(at, Date.now()));
  if (walk) await openAccountPage(walk.host, walk.page, 'anew');
}

/** Goes on to the next session; the one that is left unanswered was skipped. */
export async function goToNext(place: AuditPlace): Promise<void> {
  const walk = await updateWalk(place, (at) => at && pointAtNext(at, Date.now()));
  if (walk?.stage === 'pointing') await showWalk(walk);
}

export async function tryAgain(place: AuditPlace): Promise<void> {
  const walk = await updateWalk(place, (at) => at && pointAgain(at));
  if (walk) await showWalk(walk);
}

export async function stopWalk(place: AuditPlace): Promise<void> {
  await updateWalk(place, () => null);
}
