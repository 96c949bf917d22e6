import type { Accounts } from '../storage/accounts';
import type { Host } from '../wildberries/hosts';
import type { AuditPlace } from './audit';

/** Lists that somebody typed before any page of the host was ever read: whose account it is then, nobody has said. */
export const typedAccount = 'typed';

/**
 * Whose sessions are looked at on a host: those of the account that is signed in, and after a sign-out still of the one that
 * was.
 * @param accounts `null`: no page of the host was ever read
 */
export function auditPlaceOf(host: Host, accounts: Accounts | null): AuditPlace {
  const [last] = accounts?.known ?? [];
  return { host, account: accounts?.current ?? last?.key ?? typedAccount };
}

/** Whether somebody is signed in; `unknown` while no page of the host was ever read. */
export type Standing = 'signed-in' | 'signed-out' | 'unknown';

export function standingOf(accounts: Accounts | null): Standing {
  if (!accounts) return 'unknown';
  return accounts.current === null ? 'signed-out' : 'signed-in';
}
