import type { Audit, AuditedSession, SessionId } from '@/utils/audit/audit';
import type { AuditHistory } from '@/utils/audit/audit-history';
import { usualSettings } from '@/utils/audit/audit-settings';
import type { KnownSession } from '@/utils/audit/known-session';
import { printOf } from '@/utils/audit/print-of';
import type { SessionRow } from '@/utils/reading/reading';

/** Sessions, audits and histories in which a test says only what it is about. */

const place = { host: 'www.wildberries.ru', account: 'account' } as const;

export function row(fields: Partial<SessionRow> = {}): SessionRow {
  return {
    device: 'iPhone 13',
    os: null,
    app: null,
    place: null,
    ip: null,
    lastSeen: null,
    current: false,
    ending: 'not-seen',
    ...fields,
  };
}

export function session(id: SessionId, fields: Partial<SessionRow> = {}): AuditedSession {
  return { ...row(fields), id };
}

/** @param at in ms since 1970 */
export function audit(at: number, sessions: readonly AuditedSession[], fields: Partial<Audit> = {}): Audit {
  return {
    ...place,
    id: `audit at ${at}`,
    source: { kind: 'page', page: 'sessions' },
    since: at,
    at,
    extent: 'whole',
    sessions,
    ...fields,
  };
}

export function known(of: AuditedSession, fields: Partial<KnownSession> = {}): KnownSession {
  return {
    ...place,
    id: of.id,
    source: 'page',
    print: printOf(of),
    firstAt: 0,
    presentSince: 0,
    missingSince: null,
    lastAt: 0,
    places: [],
    ips: [],
    name: null,
    mark: null,
    // Given to the session that is there now.
    markedAt: fields.mark ? 0 : null,
    ...fields,
  };
}

export function history(fields: Partial<AuditHistory>): AuditHistory {
  return { audits: [], known: [], reviewedAt: null, reviewed: null, walk: null, settings: usualSettings, ...fields };
}
