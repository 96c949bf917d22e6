import { dayOf, isoDay } from '../reading/date';
import { lastSeenOf } from '../reading/last-seen';
import type { Audit, AuditedSession } from './audit';

/** What became of the sessions of one audit by another one, each in the order of its own audit. */
export interface AuditDifference {
  /** Of the later audit. After a list that may have gone on: only what was active on a later day. */
  readonly appeared: readonly AuditedSession[];
  /** Of the later audit, and missing from a list that may have gone on, or is of another kind: nobody knows. */
  readonly notSeenBefore: readonly AuditedSession[];
  /** Of the earlier audit, and missing from a list that was read to its end. */
  readonly gone: readonly AuditedSession[];
  /** Of the earlier audit, and missing from a list that may go on, or is of another kind: nobody knows. */
  readonly notSeen: readonly AuditedSession[];
  /** As the later audit has them. */
  readonly stayed: readonly AuditedSession[];
}

/** @param before the earlier audit of the same account */
export function compareAudits(before: Audit, after: Audit): AuditDifference {
  const earlier = new Set(before.sessions.map(({ id }) => id));
  const later = new Set(after.sessions.map(({ id }) => id));
  const missing = before.sessions.filter(({ id }) => !later.has(id));
  const isComparable = before.source.kind === after.source.kind;
  const isWhole = isComparable && isWholeList(after);
  const fresh = after.sessions.filter(({ id }) => !earlier.has(id));
  const isAppeared = (session: AuditedSession): boolean =>
    isComparable && (before.extent === 'whole' || isActiveLater(session, before, after));
  return {
    appeared: fresh.filter(isAppeared),
    notSeenBefore: fresh.filter((session) => !isAppeared(session)),
    gone: isWhole ? missing : [],
    notSeen: isWhole ? [] : missing,
    stayed: after.sessions.filter(({ id }) => earlier.has(id)),
  };
}

function isActiveLater({ lastSeen }: AuditedSession, before: Audit, after: Audit): boolean {
  const readAt = new Date(after.at);
  const last = lastSeenOf(lastSeen, readAt, readAt);
  const day = last.kind === 'now' ? isoDay(dayOf(readAt)) : last.kind === 'day' ? last.day : null;
  return day !== null && day > isoDay(dayOf(new Date(before.at)));
}

/** Whether a session that is missing from an audit was missing from the site's list. A person may leave out a line. */
export function isWholeList({ extent, source }: Pick<Audit, 'extent' | 'source'>): boolean {
  return extent === 'whole' && source.kind === 'page';
}
