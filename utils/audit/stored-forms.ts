import type { SessionRow } from '../reading/reading';
import { deviceKinds } from '../reading/session-description';
import { isNumber, isOneOf, isRecord, isString } from '../storage/item';
import { obstacles, type PageId, pageIds } from '../vocabulary';
import { type Host, hosts } from '../wildberries/hosts';
import type { Audit, AuditedSession, AuditPlace } from './audit';
import type { ReviewedList, ReviewedLists } from './audit-history';
import { type AuditSettings, retentionChoices } from './audit-settings';
import type { EndWalk } from './end-walk';
import { idleChoices } from './flag';
import { type KnownSession, marks } from './known-session';

/** Checks of what comes out of the database: it may be broken, edited by hand, or foreign. By hand, as in ADR 0003. */

/** When the person last looked through a list. */
export interface Review extends AuditPlace {
  /** In ms since 1970. */
  readonly at: number;
  /** `null`: older versions did not say what was seen. */
  readonly lists: ReviewedLists | null;
}

/** What version 1 of the database kept: only the last audit, without identities. Its rows know no `os` and no `ending`. */
export interface AuditOfVersion1 extends AuditPlace {
  readonly page: PageId;
  readonly at: number;
  readonly rows: readonly Omit<SessionRow, 'os' | 'ending'>[];
}

export function isAudit(value: unknown): value is Audit {
  return (
    isPlaced(value) &&
    isString(value.id) &&
    isSource(value.source) &&
    isNumber(value.since) &&
    isNumber(value.at) &&
    isOneOf(['whole', 'partial'], value.extent) &&
    areSessions(value.sessions)
  );
}

/** @returns `null` when it does not fit. What older versions did not keep is nothing, and their lists count as read */
export function knownSessionOf(value: unknown): KnownSession | null {
  return isKnownSession(value) ? { ...value, ...added(value) } : null;
}

/** What was added since sessions are kept. */
type Added = Pick<KnownSession, 'source' | 'missingSince' | 'markedAt'>;

function added({ source = 'page', missingSince = null, markedAt = null }: Partial<Added>): Added {
  return { source, missingSince, markedAt };
}

function isKnownSession(value: unknown): value is Omit<KnownSession, keyof Added> & Partial<Added> {
  return (
    isPlaced(value) &&
    [value.id, value.print].every(isString) &&
    [value.firstAt, value.presentSince, value.lastAt].every(isNumber) &&
    [value.places, value.ips].every((texts) => Array.isArray(texts) && texts.every(isString)) &&
    isTextOrNull(value.name) &&
    (value.mark === null || isOneOf(marks, value.mark)) &&
    (value.source === undefined || isOneOf(['page', 'typed'], value.source)) &&
    [value.missingSince, value.markedAt].every((at) => at === undefined || isNumberOrNull(at))
  );
}

/** @returns `null` when it does not fit */
export function reviewOf(value: unknown): Review | null {
  return isReview(value) ? { ...value, lists: value.lists ?? null } : null;
}

function isReview(value: unknown): value is Omit<Review, 'lists'> & Partial<Pick<Review, 'lists'>> {
  return (
    isPlaced(value) &&
    isNumber(value.at) &&
    (value.lists === undefined || value.lists === null || areReviewedLists(value.lists))
  );
}

function areReviewedLists(value: unknown): value is ReviewedLists {
  return isRecord(value) && [value.page, value.typed].every((list) => list === undefined || isReviewedList(list));
}

function isReviewedList(value: unknown): value is ReviewedList {
  return (
    isRecord(value) &&
    isNumber(value.at) &&
    isString(value.audit) &&
    Array.isArray(value.ids) &&
    value.ids.every(isString)
  );
}

export function isEndWalk(value: unknown): value is EndWalk {
  return (
    isPlaced(value) &&
    isOneOf(['one-by-one', 'all-others'], value.way) &&
    isOneOf(pageIds, value.page) &&
    isNumber(value.startedAt) &&
    areSessions(value.before) &&
    isRecord(value.presentIn) &&
    Object.values(value.presentIn).every(isNumber) &&
    Array.isArray(value.targets) &&
    value.targets.every(isTarget) &&
    isNumber(value.position) &&
    isOneOf(['pointing', 'vanished', 'checking', 'checked'], value.stage) &&
    isNumberOrNull(value.checkAskedAt) &&
    (value.attempt === null || isAttempt(value.attempt)) &&
    areSessions(value.alsoGone) &&
    areSessions(value.remaining) &&
    isNumber(value.newestLoad)
  );
}

export function areSettings(value: unknown): value is AuditSettings {
  return (
    isRecord(value) &&
    isAmong(idleChoices, value.idleDays) &&
    Array.isArray(value.notOwned) &&
    value.notOwned.every((kind) => isOneOf(deviceKinds, kind)) &&
    isAmong(retentionChoices, value.retention)
  );
}

export function isAuditOfVersion1(value: unknown): value is AuditOfVersion1 {
  return (
    isPlaced(value) &&
    isOneOf(pageIds, value.page) &&
    isNumber(value.at) &&
    Array.isArray(value.rows) &&
    value.rows.every(hasWords)
  );
}

function isPlaced(value: unknown): value is Record<string, unknown> & { host: Host; account: string } {
  return isRecord(value) && isOneOf(hosts, value.host) && isString(value.account) && value.account !== '';
}

function isSource(value: unknown): boolean {
  return isRecord(value) && (value.kind === 'typed' || (value.kind === 'page' && isOneOf(pageIds, value.page)));
}

/** No two of one list may be the same session. */
function areSessions(value: unknown): value is AuditedSession[] {
  return (
    Array.isArray(value) && value.every(isSession) && new Set(value.map((session) => session.id)).size === value.length
  );
}

function isSession(value: unknown): value is AuditedSession {
  return (
    hasWords(value) &&
    isString(value.id) &&
    isTextOrNull(value.os) &&
    isOneOf(['offered', 'disabled', 'not-seen'], value.ending)
  );
}

/** The words of a session that every version has had. */
function hasWords(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    [value.device, value.app, value.place, value.ip, value.lastSeen].every(isTextOrNull) &&
    typeof value.current === 'boolean'
  );
}

function isTarget(value: unknown): boolean {
  const outcomes = ['waiting', 'gone', 'spared', 'still-there', 'alike', 'could-not-tell', 'skipped'] as const;
  return isRecord(value) && isString(value.id) && isOneOf(outcomes, value.outcome) && isNumberOrNull(value.at);
}

function isAttempt(value: unknown): boolean {
  return isRecord(value) && isOneOf([...obstacles, 'no-list', 'partial'], value.reason) && isNumber(value.at);
}

function isTextOrNull(value: unknown): boolean {
  return value === null || isString(value);
}

function isNumberOrNull(value: unknown): boolean {
  return value === null || isNumber(value);
}

function isAmong(choices: readonly number[], value: unknown): boolean {
  return isNumber(value) && choices.includes(value);
}
