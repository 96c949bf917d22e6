import type { SessionRow } from '../reading/reading';
import type { AccountKey } from '../storage/accounts';
import type { PageId } from '../vocabulary';
import type { Host } from '../wildberries/hosts';

/** Names one session of one account over time. Means nothing outside the database. */
export type SessionId = string;

/** Whose sessions these are: one account of one host. A shopper's and a seller's are never the same. */
export interface AuditPlace {
  readonly host: Host;
  readonly account: AccountKey;
}

/** How the list came to us: read on a page, or typed by the person who saw it elsewhere (another site, the app). */
export type AuditSource = { readonly kind: 'page'; readonly page: PageId } | { readonly kind: 'typed' };

/** One session as one audit found it, and which one it is over time. */
export interface AuditedSession extends SessionRow {
  /** No two sessions of one audit share it. */
  readonly id: SessionId;
}

/**
 * One reading of a session list, kept in history. Lies in the extension's own database, where no content script can read
 * it back. The same sessions read again on the same day are no new audit: the old one is renewed.
 */
export interface Audit extends AuditPlace {
  /** Random. */
  readonly id: string;
  readonly source: AuditSource;
  /** When these sessions were first found together, in ms since 1970. */
  readonly since: number;
  /** When the rows were read, in ms since 1970: relative dates count from here. */
  readonly at: number;
  /** `partial`: there were more, or some could not be read. */
  readonly extent: 'whole' | 'partial';
  /** In the page's order. */
  readonly sessions: readonly AuditedSession[];
}
