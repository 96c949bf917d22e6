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
  /** When any list was last read, in ms since 1970; `null`: never. */
  readonly lastAuditAt: number | null;
}

export interface DeskState {
  readonly view: AuditView | 'busy' | null;
  readonly attempt: Attempt | null;
  readonly places: readonly SessionPlace[];
  readonly cabinet: Cabinet;
  readonly walk: EndWalk | null;
  readonly reminder: 'due' | 'not-due';
  readonly now: number;
}

/** What popup and guide page show of the sessions. Pure. `now`: ms since 1970. */
export function deskStateOf(
  { host, standing, history, facts, reminder, lastAuditAt }: DeskInput,
  now: number,
): DeskState {
  const cabinet = cabinetOf(host);
  const known = history === 'busy' ? null : history;
  const shown = standing === 'signed-out' ? null : known;
  return {
    view: history === 'busy' ? 'busy' : shown && viewAudit(shown, new Date(now), appNamesOf[cabinet]),
    attempt: facts[cabinet === 'seller' ? 'shop-sessions' : 'sessions']?.attempt ?? null,
    places: sessionPlacesOf(cabinet),
    cabinet,
    walk: known?.walk ?? null,
    reminder: isReminderDue(reminder, lastAuditAt, now) ? 'due' : 'not-due',
    now,
  };
}
