import type { Audit } from './audit';
import type { AuditSettings } from './audit-settings';
import type { EndWalk } from './end-walk';
import type { KnownSession } from './known-session';

/** Everything that is kept of the sessions of one account. */
export interface AuditHistory {
  /** Newest first. */
  readonly audits: readonly Audit[];
  readonly known: readonly KnownSession[];
  /** When the person last said that they looked through the list, in ms since 1970. */
  readonly reviewedAt: number | null;
  /** The ending of sessions that is under way. */
  readonly walk: EndWalk | null;
  readonly settings: AuditSettings;
}
