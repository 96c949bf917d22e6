import type { AuditedSession, SessionId } from './audit';
import type { AuditView, SessionView } from './audit-view';

/**
 * @param after the session that was looked at last; `null`, or one that is not to be checked: from the beginning
 * @returns the next session that has a flag and may be proposed for ending; `null` behind the last
 */
export function nextToCheck({ groups }: AuditView, after: SessionId | null): SessionView | null {
  const list = (groups.find(({ id }) => id === 'to-check')?.sessions ?? []).filter(({ session }) =>
    canPropose(session),
  );
  return list[list.findIndex(({ session }) => session.id === after) + 1] ?? null;
}

/** Whether a session may be proposed for ending: never the one in use. */
export function canPropose({ current }: Pick<AuditedSession, 'current'>): boolean {
  return !current;
}
