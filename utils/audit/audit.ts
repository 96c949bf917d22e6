import type { SessionRow } from '../reading/reading';
import type { AccountKey } from '../storage/accounts';
import type { PageId } from '../vocabulary';
import type { Host } from '../wildberries/hosts';

/** One reading of the session list. Kept in the extension's own database, where no content script can read it back. */
export interface Audit {
  host: Host;
  account: AccountKey;
  page: PageId;
  /** ms since 1970. */
  at: number;
  rows: SessionRow[];
}
