import type { Audit, AuditedSession, SessionId } from './audit';
import type { Flag, ListFlag } from './flag';
import type { Mark } from './known-session';

/** What reports say in the person's language. */
export interface ReportWords {
  /** Why a session should be looked at. */
  flag(flag: Flag): string;
  listFlag(flag: ListFlag): string;
  mark(mark: Mark): string;
}

/**
 * What a session that is gone last said.
 * @param audits newest first
 * @returns `null` when no audit that is still kept has it
 */
export function lastWords(id: SessionId, audits: readonly Audit[]): AuditedSession | null {
  for (const { sessions } of audits) {
    const found = sessions.find((session) => session.id === id);
    if (found) return found;
  }
  return null;
}
