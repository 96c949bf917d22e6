import { browserFamily } from '../reading/browser-family';
import { dayOf, isoDay } from '../reading/date';
import type { LastSeen } from '../reading/last-seen';
import { mayBeSamePlace, type PlaceParts, placeParts } from '../reading/same-place';
import type { Product, SessionDescription } from '../reading/session-description';
import type { Audit, AuditedSession, SessionId } from './audit';
import type { AuditSettings } from './audit-settings';
import type { Flag, ListFlag } from './flag';
import type { KnownSession } from './known-session';
import { findSupportEnd, isNewer, supportEndOf } from './support-ends';

/** What flags go by beside the session itself. */
export interface FlagContext {
  /** `null` while the database is behind the audit: nothing is new then. */
  readonly known: KnownSession | null;
  /** What earlier audits saw of this account; `null` in the very first one: nothing is a new place then. */
  readonly earlier: Traces | null;
  readonly settings: AuditSettings;
  readonly baseline: Baseline;
  readonly description: SessionDescription;
  readonly lastSeen: LastSeen;
  /** See {@link newestSystems}. */
  readonly newest: ReadonlyMap<string, string>;
}

/** What came later is new: when the person last looked through the list, else when it was first read. */
export interface Baseline {
  readonly kind: 'review' | 'first-audit';
  /** In ms since 1970. */
  readonly at: number;
  /** The sessions that were known then; `null`: only the time tells. */
  readonly ids: ReadonlySet<SessionId> | null;
  /** Of the list that was there then; `partial` when nobody knows. */
  readonly extent: Audit['extent'];
}

/** Places and addresses of the network of all sessions of an account. */
export interface Traces {
  readonly places: readonly PlaceParts[];
  readonly ips: ReadonlySet<string>;
}

/**
 * @param known all known sessions of an account, gone ones too
 * @param audit the one that is looked at
 * @param older audits before it
 * @returns `null` when there were none before
 */
export function earlierTraces(known: readonly KnownSession[], audit: Audit, older: readonly Audit[]): Traces | null {
  if (older.length === 0 && known.every(({ firstAt }) => firstAt >= audit.since)) return null;
  const sessions = older.flatMap((past) => past.sessions);
  const places = [...known.flatMap((session) => session.places), ...sessions.flatMap(({ place }) => place ?? [])];
  const ips = [...known.flatMap((session) => session.ips), ...sessions.flatMap(({ ip }) => ip ?? [])];
  return { places: [...new Set(places)].map(placeParts), ips: new Set(ips) };
}

/** The newest version of each system that browsers of one family in a list are said to run on, by {@link systemIn}. */
export function newestSystems(sessions: readonly SessionDescription[]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { os, app, browser: program } of sessions) {
    if (!os?.version || app !== null || program === null) continue;
    const system = systemIn(os, program);
    const best = newest.get(system);
    if (best === undefined || isNewer(os.version, best)) newest.set(system, os.version);
  }
  return newest;
}

function systemIn(os: Product, program: Product): string {
  return `${os.name} in ${browserFamily(program)}`;
}

/** @returns reasons to look at a session, the strongest first; weak ones only beside others */
export function flagsOf(session: AuditedSession, context: FlagContext): Flag[] {
  const flags = [
    ...(context.known?.mark === 'not-mine' ? [{ id: 'not-mine' } as const] : []),
    ...(session.current ? [] : [...newFlag(context), ...kindFlag(context), ...idleFlag(context)]),
    ...osFlag(context),
    ...browserFlag(context),
  ];
  const weak = session.current ? [] : [...placeFlag(session, context), ...ipFlag(session, context)];
  return flags.length > 0 ? [...flags, ...weak] : [];
}

/** @returns reasons to look at the whole list */
export function listFlagsOf(sessions: readonly Pick<AuditedSession, 'current'>[]): ListFlag[] {
  const count = sessions.filter(({ current }) => current).length;
  if (count > 1) return [{ id: 'several-current', count }];
  return count === 0 && sessions.length > 0 ? [{ id: 'no-current' }] : [];
}

/** The person knows of it as it is there now, whatever is new about it. A mark from before it went says nothing of that. */
function isVouched({ known }: FlagContext): boolean {
  return known?.markedAt !== null && (known?.mark === 'mine' || known?.mark === 'shared');
}

function newFlag(context: FlagContext): Flag[] {
  const { known, baseline } = context;
  if (!known || isVouched(context) || isMissedBefore(context)) return [];
  const isLater = baseline.ids ? !baseline.ids.has(known.id) : known.presentSince > baseline.at;
  return isLater ? [{ id: 'new', since: known.presentSince, baseline: baseline.kind }] : [];
}

/** Used on a day before a list that may have gone on: it was there, behind what was read. */
function isMissedBefore({ baseline, lastSeen }: FlagContext): boolean {
  return (
    baseline.extent === 'partial' && lastSeen.kind === 'day' && lastSeen.day < isoDay(dayOf(new Date(baseline.at)))
  );
}

function kindFlag({ description: { kind }, settings }: FlagContext): Flag[] {
  return kind !== null && settings.notOwned.includes(kind) ? [{ id: 'kind-not-owned', kind }] : [];
}

function idleFlag({ lastSeen: last, settings }: FlagContext): Flag[] {
  return last.kind === 'day' && last.daysAgo >= settings.idleDays
    ? [{ id: 'idle', days: last.daysAgo, threshold: settings.idleDays }]
    : [];
}

function osFlag({ description: { os, app, browser: program }, newest }: FlagContext): Flag[] {
  const end = os && supportEndOf(os);
  return end && (app !== null || isTold(os, program, newest)) ? [{ id: 'old-os', ...end }] : [];
}

/**
 * Browsers say an old version of a system on newer ones, too. A list in which one of the same family names a newer one has
 * asked that family further; of another family it proves nothing.
 */
function isTold(os: Product, program: Product | null, newest: ReadonlyMap<string, string>): boolean {
  if (findSupportEnd(os)?.isAlsoNewer !== true || os.version === null) return true;
  const best = program && newest.get(systemIn(os, program));
  return best != null && isNewer(best, os.version);
}

function browserFlag({ description }: FlagContext): Flag[] {
  const end = description.browser && supportEndOf(description.browser);
  return end ? [{ id: 'old-browser', ...end }] : [];
}

function placeFlag({ place }: AuditedSession, context: FlagContext): Flag[] {
  if (place === null || context.earlier === null || isVouched(context)) return [];
  const parts = placeParts(place);
  const isSeen = parts.length === 0 || context.earlier.places.some((other) => mayBeSamePlace(parts, other));
  return isSeen ? [] : [{ id: 'new-place', place }];
}

function ipFlag({ ip }: AuditedSession, context: FlagContext): Flag[] {
  if (ip === null || context.earlier === null || isVouched(context)) return [];
  return context.earlier.ips.has(ip) ? [] : [{ id: 'new-ip', ip }];
}
