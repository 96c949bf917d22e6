import type { Accounts } from '../storage/accounts';
import type { Host } from '../wildberries/hosts';
import type { AuditPlace } from './audit';

/** Lists that somebody typed before any page of the host was ever read: whose account it is then, nobody has said. */
const typedAccount = 'typed';

/**
 * Whose sessions are looked at on a host.
 * @param accounts `null`: no page of the host was ever read
 * @returns `null` after a sign-out
 */
export function auditPlaceOf(host: Host, accounts: Accounts | null): AuditPlace | null {
  const account = accounts ? accounts.current : typedAccount;
  return account === null ? null : { host, account };
}
