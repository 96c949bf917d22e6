import type { Audit, AuditedSession } from './audit';

/** What became of the sessions of one audit by another one, each in the order of its own audit. */
export interface AuditDifference {
  /** Of the later audit. */
  readonly appeared: readonly AuditedSession[];
  /** Of the earlier audit, and missing from a list that was read to its end. */
  readonly gone: readonly AuditedSession[];
  /** Of the earlier audit, and missing from a list that may go on: nobody knows. */
  readonly notSeen: readonly AuditedSession[];
  /** As the later audit has them. */
  readonly stayed: readonly AuditedSession[];
}

/** @param before the earlier audit of the same account */
export function compareAudits(before: Audit, after: Audit): AuditDifference {
  const earlier = new Set(before.sessions.map(({ id }) => id));
  const later = new Set(after.sessions.map(({ id }) => id));
  const missing = before.sessions.filter(({ id }) => !later.has(id));
  const isWhole = isWholeList(after);
  return {
    appeared: after.sessions.filter(({ id }) => !earlier.has(id)),
    gone: isWhole ? missing : [],
    notSeen: isWhole ? [] : missing,
    stayed: after.sessions.filter(({ id }) => earlier.has(id)),
  };
}

/** Whether a session that is missing from an audit was missing from the site's list. A person may leave out a line. */
export function isWholeList({ extent, source }: Pick<Audit, 'extent' | 'source'>): boolean {
  return extent === 'whole' && source.kind === 'page';
}
