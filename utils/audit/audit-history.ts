import type { Audit, AuditSource, SessionId } from './audit';
import type { AuditSettings } from './audit-settings';
import type { EndWalk } from './end-walk';
import type { KnownSession } from './known-session';

/** What the person saw when they said that they looked through a list. */
export interface ReviewedList {
  /** In ms since 1970, by a clock that may be wrong. */
  readonly at: number;
  readonly audit: Audit['id'];
  /** All sessions that were known then and had not gone, and have not gone since: clocks may be wrong, these are not. */
  readonly ids: readonly SessionId[];
}

export type ReviewedLists = Readonly<Partial<Record<AuditSource['kind'], ReviewedList>>>;

/** Everything that is kept of the sessions of one account. */
export interface AuditHistory {
  /** Newest first. */
  readonly audits: readonly Audit[];
  readonly known: readonly KnownSession[];
  /** When the person last said that they looked through the list, in ms since 1970. */
  readonly reviewedAt: number | null;
  /** By the kind of list; `null`: they never said so, or to a version that kept the time alone. */
  readonly reviewed: ReviewedLists | null;
  /** The ending of sessions that is under way. */
  readonly walk: EndWalk | null;
  readonly settings: AuditSettings;
}
