import type { LastSeen } from '../reading/last-seen';
import type { SessionDescription } from '../reading/session-description';
import type { Audit, AuditedSession } from './audit';
import type { Flag, ListFlag } from './flag';
import type { KnownSession } from './known-session';

/** A session with all that there is to say of it. */
export interface SessionView {
  readonly session: AuditedSession;
  readonly description: SessionDescription;
  readonly lastSeen: LastSeen;
  /** `null` only while the database is behind the audit. */
  readonly known: KnownSession | null;
  /** Strongest first. Empty: nothing speaks for a look at it. */
  readonly flags: readonly Flag[];
  /**
   * How many others of this audit the page describes in the same words (device, app, OS, place, address): which of them is
   * which is a guess then.
   */
  readonly alike: number;
}

/**
 * Where a session is listed, exactly once. `current`: the one in use. `to-check`: it has a flag. `recent`: active within
 * 30 days. `older`: not. `undated`: the page gives no date for it. What the person knows leaves `to-check` with its flags,
 * unless it is new.
 */
export const groupIds = ['current', 'to-check', 'recent', 'older', 'undated'] as const;
export type GroupId = (typeof groupIds)[number];

export interface SessionGroup {
  readonly id: GroupId;
  /** Newest activity first; `to-check`: strongest flag first. */
  readonly sessions: readonly SessionView[];
}

/** The last audit as the popup and the guide page show it. */
export interface AuditView {
  readonly audit: Audit;
  readonly listFlags: readonly ListFlag[];
  /** Without empty ones, in the order of `groupIds`. */
  readonly groups: readonly SessionGroup[];
  /**
   * Sessions that were there when the person last looked through the list, or at the first audit when they never did, and
   * are not any more.
   */
  readonly goneSinceReview: readonly KnownSession[];
  /** When the person last looked through the list, in ms since 1970; `null`: never, new is what came after the first audit. */
  readonly reviewedAt: number | null;
}
