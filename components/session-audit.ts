import type { AuditedSession, SessionId } from '../utils/audit/audit';
import type { AuditView } from '../utils/audit/audit-view';
import type { EndWalk } from '../utils/audit/end-walk';
import type { KnownSession, Mark } from '../utils/audit/known-session';
import type { Attempt } from '../utils/storage/readings';
import type { SessionPlace } from '../utils/wildberries/guide/session-places';
import type { Cabinet } from '../utils/wildberries/hosts';

/** What popup and guide page alike are given of the session audit, so that both are wired alike. */

/** How an attempt to keep something ended. */
export type Kept = 'kept' | 'failed';

export interface SessionAuditState {
  /** The host that the list is of, such as `www.wildberries.ru`. */
  host: string;
  /**
   * `busy`: the database has not answered yet. `unreadable`: it could not be read. `signed-out`: the list is set aside until
   * the person signs in again. `null`: there is no audit.
   */
  view: AuditView | 'busy' | 'unreadable' | 'signed-out' | null;
  /** The last try to read the list, where it failed; of interest only if later than the audit. */
  attempt: Attempt | null;
  /** Where the list was seen before, for whoever does not find it. */
  places: readonly SessionPlace[];
  cabinet: Cabinet;
  walk: EndWalk | null;
  /** `due`: the person asked to be reminded, and it is time. */
  reminder: 'due' | 'not-due';
  now: number;
}

export interface SessionAuditActions {
  /** `null` takes the mark away. */
  onMark: (id: SessionId, mark: Mark | null) => Promise<Kept>;
  /** `null` takes the name away. */
  onRename: (id: SessionId, name: string | null) => Promise<Kept>;
  /** The person has looked through the list. */
  onReview: () => Promise<Kept>;
  /** Begins a walk and shows its first target on the site. `all-others` names all that would be ended. */
  onStartWalk: (way: EndWalk['way'], ids: readonly SessionId[]) => Promise<Kept>;
  /** Shows the walk's target on the site again. */
  onShowWalk: () => void;
  onWalkCheck: () => void;
  onWalkNext: () => void;
  onWalkSkip: () => void;
  /** Ends the walk, done or not. */
  onWalkStop: () => void;
}

export type SessionAuditProps = SessionAuditState & SessionAuditActions;

/** @returns the list, where there is one to show */
export function listIn(view: SessionAuditState['view']): AuditView | null {
  return typeof view === 'string' ? null : view;
}

/** What the person called a session, for sessions that are known by their rows only. */
export type NameOf = (session: AuditedSession) => KnownSession | null;
