import { describeSession } from '../reading/describe-session';
import { type LastSeen, lastSeenOf } from '../reading/last-seen';
import type { Audit, AuditedSession, SessionId } from './audit';
import type { AuditHistory } from './audit-history';
import { type AuditView, type GroupId, groupIds, type SessionView } from './audit-view';
import { isWholeList } from './compare-audits';
import type { FlagId } from './flag';
import { earlierTraces, flagsOf, listFlagsOf, newestSystems } from './flags';
import type { KnownSession } from './known-session';
import { printOf } from './print-of';

/**
 * The last audit with all that there is to say of it.
 * @param history of one account
 * @param now days count to its calendar day
 * @param appNames normalised names of the site's own apps
 * @returns `null` when there was no audit
 */
export function viewAudit(
  { audits, known, reviewedAt, settings }: AuditHistory,
  now: Date,
  appNames: readonly string[] = [],
): AuditView | null {
  const [audit, ...older] = audits;
  if (!audit) return null;
  const readAt = new Date(audit.at);
  const byId = new Map(known.map((session) => [session.id, session]));
  // Hundreds of sessions have few names and days between them.
  const describe = once(
    (session: AuditedSession) => JSON.stringify([session.device, session.os, session.app]),
    (session) => ({ description: describeSession(session, appNames), print: printOf(session) }),
  );
  const dated = once(
    (session: AuditedSession) => session.lastSeen ?? '',
    ({ lastSeen }) => lastSeenOf(lastSeen, readAt, now),
  );
  const sameness = countOf(audit.sessions.map((session) => describe(session).print));
  const context = {
    earlier: earlierTraces(known, audit, older),
    settings,
    baseline: reviewedAt ?? firstAuditAt(audits, known),
    newest: newestSystems(audit.sessions.map((session) => describe(session).description)),
  };
  const views = audit.sessions.map((session): SessionView => {
    const own = byId.get(session.id) ?? null;
    const { description, print } = describe(session);
    const lastSeen = dated(session);
    return {
      session,
      description,
      lastSeen,
      known: own,
      flags: flagsOf(session, { ...context, known: own, description, lastSeen }),
      alike: (sameness.get(print) ?? 1) - 1,
    };
  });
  const groups = groupIds.map((id) => ({
    id,
    sessions: views.filter((view) => groupOf(view) === id).sort(id === 'to-check' ? byStrength : byActivity),
  }));
  return {
    audit,
    // Of a list that was not read to its end, or that a person typed, the missing mark says nothing.
    listFlags: listFlagsOf(audit.sessions).filter(({ id }) => id === 'several-current' || isWholeList(audit)),
    groups: groups.filter(({ sessions }) => sessions.length > 0),
    goneSinceReview: goneSince(reviewedAt, audits, byId),
    reviewedAt,
  };
}

/** Asks once for each key. */
function once<Item, Answer>(keyOf: (item: Item) => string, answer: (item: Item) => Answer): (item: Item) => Answer {
  const answers = new Map<string, Answer>();
  return (item) => {
    const key = keyOf(item);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const fresh = answer(item);
    answers.set(key, fresh);
    return fresh;
  };
}

function countOf(prints: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const print of prints) counts.set(print, (counts.get(print) ?? 0) + 1);
  return counts;
}

/** Audits are erased after a time, and what is known of a session is not: the earliest that either tells. */
function firstAuditAt(audits: readonly Audit[], known: readonly KnownSession[]): number {
  return [...audits.map(({ since }) => since), ...known.map(({ firstAt }) => firstAt)].reduce((a, b) => Math.min(a, b));
}

/** Sessions of the audit that the person last looked through, which a list that was read to its end has no more. */
function goneSince(
  reviewedAt: number | null,
  audits: readonly Audit[],
  known: ReadonlyMap<SessionId, KnownSession>,
): KnownSession[] {
  const reviewed = audits.find(({ since }) => reviewedAt !== null && since <= reviewedAt) ?? audits.at(-1);
  const later = audits.slice(0, reviewed ? audits.indexOf(reviewed) : 0);
  const lastWhole = later.findIndex(isWholeList);
  if (!reviewed || lastWhole < 0) return [];
  const present = new Set(later.slice(0, lastWhole + 1).flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  return reviewed.sessions.filter(({ id }) => !present.has(id)).flatMap(({ id }) => known.get(id) ?? []);
}

/** Active within so many days is recent. */
const recentDays = 30;

function groupOf({ session, flags, lastSeen }: SessionView): GroupId {
  if (session.current) return 'current';
  if (flags.length > 0) return 'to-check';
  if (lastSeen.kind === 'unknown') return 'undated';
  return lastSeen.kind === 'now' || lastSeen.daysAgo < recentDays ? 'recent' : 'older';
}

const strength: readonly FlagId[] = [
  'not-mine',
  'new',
  'kind-not-owned',
  'idle',
  'old-os',
  'old-browser',
  'new-place',
  'new-ip',
];

/** By the strongest flag, then by how many there are. */
function byStrength(a: SessionView, b: SessionView): number {
  const rank = ({ flags: [first] }: SessionView): number => (first ? strength.indexOf(first.id) : strength.length);
  return rank(a) - rank(b) || b.flags.length - a.flags.length || byActivity(a, b);
}

function byActivity(a: SessionView, b: SessionView): number {
  return ageOf(a.lastSeen) - ageOf(b.lastSeen) || clockOf(b.lastSeen).localeCompare(clockOf(a.lastSeen));
}

function ageOf(last: LastSeen): number {
  return last.kind === 'now' ? -1 : last.kind === 'day' ? last.daysAgo : 1e9;
}

function clockOf(last: LastSeen): string {
  return last.kind === 'day' ? (last.time ?? '') : '';
}
