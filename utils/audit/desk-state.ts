import type { Attempt, StoredFact } from '../storage/readings';
import type { Fact } from '../vocabulary';
import { appNamesOf } from '../wildberries/app-names';
import { type SessionPlace, sessionPlacesOf } from '../wildberries/guide/session-places';
import { type Cabinet, cabinetOf, type Host } from '../wildberries/hosts';
import type { DeskHistory } from './audit-desk';
import type { Standing } from './audit-place';
import type { AuditView } from './audit-view';
import type { EndWalk } from './end-walk';
import { isReminderDue, type Reminder } from './reminder-due';
import { viewAudit } from './view-audit';

export interface DeskInput {
  readonly host: Host;
  /** After a sign-out the list is set aside; what is under way goes on. */
  readonly standing: Standing;
  readonly history: DeskHistory;
  /** What the shared storage knows of the account: whether the last try to read the list failed. */
  readonly facts: Partial<Record<Fact, StoredFact>>;
  readonly reminder: Reminder;
  /** When the person last looked through a list, of any account, in ms since 1970; `null`: never. */
  readonly lastReviewAt: number | null;
}

export interface DeskState {
  /** `null`: there is no audit. `signed-out`: the list is set aside until somebody signs in. */
  readonly view: AuditView | 'busy' | 'unreadable' | 'signed-out' | null;
  readonly attempt: Attempt | null;
  readonly places: readonly SessionPlace[];
  readonly cabinet: Cabinet;
  readonly host: Host;
  readonly walk: EndWalk | null;
  readonly reminder: 'due' | 'not-due';
  readonly now: number;
}

/** What popup and guide page show of the sessions. Pure. `now`: ms since 1970. */
export function deskStateOf(
  { host, standing, history, facts, reminder, lastReviewAt }: DeskInput,
  now: number,
): DeskState {
  const cabinet = cabinetOf(host);
  return {
    view: viewOf(history, standing, cabinet, now),
    attempt: facts[cabinet === 'seller' ? 'shop-sessions' : 'sessions']?.attempt ?? null,
    places: sessionPlacesOf(cabinet),
    cabinet,
    host,
    walk: history && typeof history === 'object' ? history.walk : null,
    reminder: isReminderDue(reminder, lastReviewAt, now) ? 'due' : 'not-due',
    now,
  };
}

function viewOf(history: DeskHistory, standing: Standing, cabinet: Cabinet, now: number): DeskState['view'] {
  if (history === 'busy' || history === 'unreadable') return history;
  if (standing === 'signed-out') return 'signed-out';
  return history && viewAudit(history, new Date(now), appNamesOf[cabinet]);
}
