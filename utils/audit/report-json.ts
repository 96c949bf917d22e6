import { localIso } from '../local-iso';
import type { SessionRow } from '../reading/reading';
import type { Audit } from './audit';
import type { AuditView } from './audit-view';
import type { Flag } from './flag';
import type { KnownSession } from './known-session';
import { lastWords, type ReportWords } from './report-words';

/** Raised with every change of the form that a reader could trip over. */
const version = 1;

const about =
  'The sessions of one account as one reading of the site’s list found them, made by the browser extension Loose Ends. ' +
  'Times are ISO 8601 with their offset from UTC. "words" are the page’s own; null: the page does not say. ' +
  '"flags" are reasons to look at a session, no verdicts. "partial": there were more, or some could not be read.';

/**
 * The audit for programs. No keys and identities: they mean nothing elsewhere.
 * @param audits all that are kept of the account, newest first: what is gone is described by the last that has it
 * @returns the text of the file
 */
export function auditJson(view: AuditView, audits: readonly Audit[], words: ReportWords): string {
  const { audit, groups, goneSinceReview, listFlags, reviewedAt } = view;
  const report = {
    format: 'loose-ends-session-audit',
    version,
    about,
    host: audit.host,
    source: audit.source,
    readAt: localIso(audit.at),
    foundSince: localIso(audit.since),
    extent: audit.extent,
    reviewedAt: reviewedAt === null ? null : localIso(reviewedAt),
    flags: listFlags.map((flag) => ({ ...flag, reason: words.listFlag(flag) })),
    sessions: groups.flatMap(({ id: group, sessions }) =>
      sessions.map(({ session, lastSeen, description, known, flags, alike }) => ({
        group,
        ...whatIsKnown(known),
        words: wordsIn(session),
        current: session.current,
        ending: session.ending,
        lastSeen: lastSeen.kind === 'day' ? { kind: 'day', day: lastSeen.day, time: lastSeen.time } : lastSeen,
        description,
        alike,
        flags: flags.map((flag) => ({ ...withTime(flag), reason: words.flag(flag) })),
      })),
    ),
    goneSinceReview: goneSinceReview.map((known) => {
      const last = lastWords(known.id, audits);
      return { ...whatIsKnown(known), words: last && wordsIn(last) };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function wordsIn({ device, os, app, place, ip, lastSeen }: SessionRow): Omit<SessionRow, 'current' | 'ending'> {
  return { device, os, app, place, ip, lastSeen };
}

function whatIsKnown(known: KnownSession | null): object {
  return {
    name: known?.name ?? null,
    mark: known?.mark ?? null,
    firstFoundAt: known && localIso(known.firstAt),
    presentSince: known && localIso(known.presentSince),
    lastFoundAt: known && localIso(known.lastAt),
  };
}

function withTime(flag: Flag): object {
  return flag.id === 'new' ? { ...flag, since: localIso(flag.since) } : flag;
}
