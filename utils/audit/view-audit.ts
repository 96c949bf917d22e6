import { describeSession } from '../reading/describe-session';
import { type LastSeen, lastSeenOf } from '../reading/last-seen';
import { normalise } from '../reading/words';
import type { Audit, AuditedSession, SessionId } from './audit';
import type { AuditHistory, ReviewedList } from './audit-history';
import { type AuditView, type GroupId, groupIds, type SessionView } from './audit-view';
import { isWholeList } from './compare-audits';
import type { FlagId } from './flag';
import { type Baseline, earlierTraces, flagsOf, listFlagsOf, newestSystems } from './flags';
import type { KnownSession } from './known-session';

/**
 * The last audit with all that there is to say of it.
 * @param history of one account
 * @param now days count to its calendar day
 * @param appNames normalised names of the site's own apps
 * @returns `null` when there was no audit
 */
export function viewAudit(history: AuditHistory, now: Date, appNames: readonly string[] = []): AuditView | null {
  const [audit] = history.audits;
  if (!audit) return null;
  const { settings } = history;
  // What a person types leaves out and calls otherwise what a page prints: each is compared with its own kind.
  const audits = history.audits.filter(({ source }) => source.kind === audit.source.kind);
  const known = history.known.filter(({ source }) => source === audit.source.kind);
  const older = audits.slice(1);
  const review = reviewOf(history, audit, now);
  const readAt = new Date(audit.at);
  const byId = new Map(known.map((session) => [session.id, session]));
  // Hundreds of sessions have few names and days between them.
  const describe = once(
    (session: AuditedSession) => JSON.stringify([session.device, session.os, session.app]),
    (session) => describeSession(session, appNames),
  );
  const dated = once(
    (session: AuditedSession) => session.lastSeen ?? '',
    ({ lastSeen }) => lastSeenOf(lastSeen, readAt, now),
  );
  const sameness = countOf(audit.sessions.map(lookOf));
  const context = {
    earlier: earlierTraces(known, audit, older),
    settings,
    baseline: baselineOf(review, audits, known),
    newest: newestSystems(audit.sessions.map(describe)),
  };
  const views = audit.sessions.map((session): SessionView => {
    const own = byId.get(session.id) ?? null;
    const description = describe(session);
    const lastSeen = dated(session);
    return {
      session,
      description,
      lastSeen,
      known: own,
      flags: flagsOf(session, { ...context, known: own, description, lastSeen }),
      alike: (sameness.get(lookOf(session)) ?? 1) - 1,
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
    goneSinceReview: goneSince(review, audits, byId),
    reviewedAt: review?.at ?? null,
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

/** Everything by which the page tells one session from another. When it was last seen changes by itself. */
function lookOf({ device, os, app, place, ip, current }: AuditedSession): string {
  return JSON.stringify([current, ...[device, os, app, place, ip].map((words) => words && normalise(words))]);
}

/** A look through the list of the kind that is looked at now; what was seen may not be known. */
type Look = { readonly at: number; readonly seen: ReviewedList | null };

function reviewOf({ reviewedAt, reviewed }: AuditHistory, { at, source }: Audit, now: Date): Look | null {
  const seen = reviewed?.[source.kind] ?? null;
  const reviewTime = reviewed ? (seen?.at ?? null) : reviewedAt;
  if (reviewTime === null) return null;
  // By a clock that was wrong. The person looked at a list that had been read.
  return { at: reviewTime > now.getTime() ? Math.min(at, now.getTime()) : reviewTime, seen };
}

function baselineOf(review: Look | null, audits: readonly Audit[], known: readonly KnownSession[]): Baseline {
  if (review) {
    const extent = reviewedIn(review, audits)?.extent ?? 'partial';
    return { kind: 'review', at: review.at, ids: review.seen && new Set(review.seen.ids), extent };
  }
  const at = firstAuditAt(audits, known);
  const first = audits.at(-1);
  return { kind: 'first-audit', at, ids: null, extent: first?.since === at ? first.extent : 'partial' };
}

/** The audit that the person looked through; `undefined`: it is erased. */
function reviewedIn({ at, seen }: Look, audits: readonly Audit[]): Audit | undefined {
  return audits.find(({ id }) => id === seen?.audit) ?? audits.find(({ since }) => since <= at);
}

function countOf(looks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
  return counts;
}

/** Audits are erased after a time, and what is known of a session is not: the earliest that either tells. */
function firstAuditAt(audits: readonly Audit[], known: readonly KnownSession[]): number {
  return [...audits.map(({ since }) => since), ...known.map(({ firstAt }) => firstAt)].reduce((a, b) => Math.min(a, b));
}

/** Sessions of the audit that the person last looked through, which a list that was read to its end has no more. */
function goneSince(
  review: Look | null,
  audits: readonly Audit[],
  known: ReadonlyMap<SessionId, KnownSession>,
): KnownSession[] {
  const reviewed = (review && reviewedIn(review, audits)) ?? audits.at(-1);
  const later = audits.slice(0, reviewed ? audits.indexOf(reviewed) : 0);
  const lastWhole = later.findIndex(isWholeList);
  if (!reviewed || lastWhole < 0) return [];
  const present = new Set(later.slice(0, lastWhole + 1).flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  return reviewed.sessions.filter(({ id }) => !present.has(id)).flatMap(({ id }) => known.get(id) ?? []);
}

/** Active within so many days is recent. */
const recentDays = 30;

function groupOf({ session, known, flags, lastSeen }: SessionView): GroupId {
  if (session.current) return 'current';
  if (flags.some(({ id }) => alarming.includes(id)) || (flags.length > 0 && !isTheirs(known))) return 'to-check';
  if (lastSeen.kind === 'unknown') return 'undated';
  return lastSeen.kind === 'now' || lastSeen.daysAgo < recentDays ? 'recent' : 'older';
}

/** What the person has not answered by saying that a session is theirs. */
const alarming: readonly FlagId[] = ['not-mine', 'new'];

function isTheirs(known: KnownSession | null): boolean {
  return known?.mark === 'mine' || known?.mark === 'shared';
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
