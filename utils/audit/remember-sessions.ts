import { placeParts } from '../reading/same-place';
import type { Audit, AuditedSession } from './audit';
import { isWholeList } from './compare-audits';
import type { KnownSession } from './known-session';
import { printOf } from './print-of';

/** How many places, and how many addresses, are kept of a session. */
const maxTraces = 20;

/**
 * The ledger after an audit. Places and addresses are those of earlier audits: this one's are added with the next, so that
 * what is new in it can be told.
 * @param known the ledger before; sessions of another kind of list stay as they are
 * @param audit new, or renewed
 * @param previous the audit of the same kind before this one; `null` for the first
 */
export function rememberSessions(known: readonly KnownSession[], audit: Audit, previous: Audit | null): KnownSession[] {
  const before = previous !== null && previous.id !== audit.id ? previous : null;
  const past = new Map((before?.sessions ?? []).map((session) => [session.id, session]));
  const found = new Map(audit.sessions.map((session) => [session.id, session]));
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...known.map((session) => {
      if (session.source !== audit.source.kind) return session;
      const traced = withTraces(session, past.get(session.id));
      const now = found.get(session.id);
      if (!now) {
        return isWholeList(audit) && traced.missingSince === null ? { ...traced, missingSince: audit.at } : traced;
      }
      const cameBack =
        traced.missingSince !== null || (before !== null && isWholeList(before) && !past.has(session.id));
      return {
        ...traced,
        print: printOf(now),
        // Whoever is there now was not first found later: a clock was set back.
        firstAt: Math.min(traced.firstAt, audit.since),
        presentSince: cameBack ? audit.since : Math.min(traced.presentSince, audit.since),
        missingSince: null,
        markedAt: cameBack ? null : traced.markedAt,
        lastAt: Math.max(traced.lastAt, audit.at),
      };
    }),
    ...audit.sessions
      .filter(({ id }) => !ids.has(id))
      .map((session) => withTraces(firstSeen(session, audit), past.get(session.id))),
  ];
}

function firstSeen(session: AuditedSession, { host, account, source, since, at }: Audit): KnownSession {
  return {
    host,
    account,
    id: session.id,
    source: source.kind,
    print: printOf(session),
    firstAt: since,
    presentSince: since,
    missingSince: null,
    lastAt: at,
    places: [],
    ips: [],
    name: null,
    mark: null,
    markedAt: null,
  };
}

/** The newest last; what comes again moves there. */
function withTraces(known: KnownSession, past: AuditedSession | undefined): KnownSession {
  if (!past) return known;
  const { place, ip } = past;
  const places = place === null ? known.places : [...known.places.filter((other) => !isOne(other, place)), place];
  const ips = ip === null ? known.ips : [...known.ips.filter((other) => other !== ip), ip];
  return { ...known, places: places.slice(-maxTraces), ips: ips.slice(-maxTraces) };
}

/** The same place in the same detail. */
function isOne(a: string, b: string): boolean {
  const [one, other] = [placeParts(a), placeParts(b)];
  return one.length === other.length && one.every((part) => other.includes(part));
}
