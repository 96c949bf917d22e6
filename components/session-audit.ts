import type { AuditedSession, SessionId } from '../utils/audit/audit';
import type { AuditView } from '../utils/audit/audit-view';
import type { DeskState } from '../utils/audit/desk-state';
import type { EndWalk } from '../utils/audit/end-walk';
import type { Kept } from '../utils/audit/kept';
import type { KnownSession, Mark } from '../utils/audit/known-session';

/** What popup and guide page alike are given of the session audit, so that both are wired alike. */

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

export type SessionAuditProps = DeskState & SessionAuditActions;

/** @returns the list, where there is one to show */
export function listIn(view: DeskState['view']): AuditView | null {
  return typeof view === 'string' ? null : view;
}

/** What the person called a session, for sessions that are known by their rows only. */
export type NameOf = (session: AuditedSession) => KnownSession | null;
