import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { SessionRow } from '../reading/reading';
import type { Audit, AuditedSession, AuditPlace, AuditSource, SessionId } from './audit';
import type { AuditHistory } from './audit-history';
import { type AuditSettings, usualSettings } from './audit-settings';
import type { EndWalk } from './end-walk';
import type { KnownSession, Mark } from './known-session';
import { matchSessions } from './match-sessions';
import { rememberSessions } from './remember-sessions';
import { keptSince, listsKeptSince } from './retention';
import {
  areSettings,
  isAudit,
  isAuditOfVersion1,
  isEndWalk,
  knownSessionOf,
  type Review,
  reviewOf,
} from './stored-forms';

/**
 * Audits and what the person said of their sessions, in IndexedDB of the extension's origin (docs/adr/0009). Only the
 * extension's own pages and its background may call this: in a content script IndexedDB would be the shop's.
 *
 * Every change is one transaction, so that two contexts never undo each other. What comes out is checked; what does not
 * fit is left out, and lies there until it is erased. Everything that writes throws `QuotaExceededError` when the disk is
 * full, and has then written nothing.
 */

const databaseName = 'audits';
const channelName = 'audits';

/** Values are what the disk holds: nothing is known of them before they are checked. */
interface Schema extends DBSchema {
  /** Each with its `turn`, which counts up: a clock may be set back, and the latest audit is still the latest. */
  audits: { key: [host: string, account: string, turn: number]; value: unknown; indexes: { at: number } };
  known: { key: [host: string, account: string, id: SessionId]; value: unknown; indexes: { lastAt: number } };
  reviews: { key: [host: string, account: string]; value: unknown };
  walks: { key: [host: string, account: string]; value: unknown; indexes: { startedAt: number } };
  settings: { key: typeof settingsKey; value: unknown };
}

const storeNames = ['audits', 'known', 'reviews', 'walks', 'settings'] as const;
const settingsKey = 'all';

type Mode = 'readonly' | 'readwrite' | 'versionchange';
type Transaction<In extends Mode> = IDBPTransaction<Schema, typeof storeNames, In>;
type Writing = Transaction<'readwrite'>;

/** A list of sessions, as it was found. */
export interface FoundList extends AuditPlace {
  readonly source: AuditSource;
  readonly rows: readonly SessionRow[];
  readonly extent: Audit['extent'];
  /** When the rows were read, in ms since 1970. */
  readonly at: number;
}

/** More audits of one account than that are too many, however young: a page that never shows the same list made them. */
const mostAudits = 1_000;

/**
 * Keeps a list of sessions: as a new audit, or, where it tells nothing new on the same day, by renewing the last one.
 * @returns the audit that stands now; the last one, unchanged, when the list is older than that
 * @throws `QuotaExceededError`
 */
export async function keepAudit(found: FoundList): Promise<Audit> {
  const { audit, wrote } = await transact('readwrite', async (transaction) => {
    const kept = await latestAudit(transaction, found);
    if (kept && isBefore(found.at, kept.audit.at)) return { audit: kept.audit, wrote: false };
    const known = await knownSessions(transaction, found);
    const latest = kept?.audit ?? null;
    const previous = await latestOfKind(transaction, found, found.source.kind);
    const sessions = matchSessions(found.rows, ofKind(known, found.source.kind), previous?.sessions ?? [], newId);
    const renewed = latest && isRenewal(latest, found, sessions) ? renew(latest, found, sessions) : null;
    if (renewed && JSON.stringify(renewed) === JSON.stringify(latest)) return { audit: renewed, wrote: false };
    const audit = renewed ?? newAudit(found, sessions);
    const lastTurn = await lastTurnOf(transaction, found);
    await transaction.objectStore('audits').put({ ...audit, turn: renewed && kept ? kept.turn : lastTurn + 1 });
    const ledger = rememberSessions(known, audit, previous);
    await replaceKnown(transaction, known, ledger);
    await forgetReviewed(transaction, found, sessionsBack(known, ledger));
    await dropSurplus(transaction, found);
    await dropExpired(transaction, (await settingsIn(transaction)).retention);
    return { audit, wrote: true };
  });
  if (wrote) announce();
  return audit;
}

/** Everything that is kept of one account's sessions; of what the retention has not yet dropped, nothing that it will. */
export async function readHistory(place: AuditPlace): Promise<AuditHistory> {
  const none: AuditHistory = {
    audits: [],
    known: [],
    reviewedAt: null,
    reviewed: null,
    walk: null,
    settings: usualSettings,
  };
  return transactIfAny('readonly', (transaction) => historyIn(transaction, place), none);
}

async function historyIn(transaction: Transaction<'readonly'>, place: AuditPlace): Promise<AuditHistory> {
  const settings = await settingsIn(transaction);
  const since = await keptSinceIn(transaction, rangeOf(place), settings.retention);
  const audits = (await transaction.objectStore('audits').getAll(rangeOf(place))).filter(isAudit).map(withoutTurn);
  const known = await knownSessions(transaction, place);
  const review = reviewOf(await transaction.objectStore('reviews').get(keyOf(place)));
  const walk = await transaction.objectStore('walks').get(keyOf(place));
  return {
    audits: audits.filter(({ at }) => at >= since).reverse(),
    known: known.filter(({ lastAt }) => lastAt >= since),
    reviewedAt: review?.at ?? null,
    reviewed: review?.lists ?? null,
    walk: isEndWalk(walk) && walk.startedAt >= since ? walk : null,
    settings,
  };
}

/**
 * Which sessions the rows of a page's list are, as `keepAudit` would say, without keeping anything.
 * @returns in the order of the rows
 */
export async function identifySessions(place: AuditPlace, rows: readonly SessionRow[]): Promise<AuditedSession[]> {
  const identify = async (transaction: Transaction<'readonly'>): Promise<AuditedSession[]> => {
    const latest = await latestOfKind(transaction, place, 'page');
    const known = ofKind(await knownSessions(transaction, place), 'page');
    return matchSessions(rows, known, latest?.sessions ?? [], newId);
  };
  return transactIfAny('readonly', identify, []);
}

/** The accounts that have an audit, with the time of the last one (ms since 1970); the latest first. */
export async function listPlaces(): Promise<PlaceRead[]> {
  return transactIfAny('readonly', placesIn, []);
}

/** An account with the time of its last audit, in ms since 1970. */
export interface PlaceRead extends AuditPlace {
  readonly at: number;
}

async function placesIn(transaction: Transaction<'readonly'>): Promise<PlaceRead[]> {
  const keys = await transaction.objectStore('audits').getAllKeys();
  const ranges = new Map(
    keys.map(([host, account]) => [`${host} ${account}`, IDBKeyRange.bound([host, account], [host, account, []])]),
  );
  const found: PlaceRead[] = [];
  for (const range of ranges.values()) {
    const latest = (await latestIn(transaction, range))?.audit;
    if (latest) found.push({ host: latest.host, account: latest.account, at: latest.at });
  }
  return found.sort((a, b) => b.at - a.at);
}

/** When the person last said, of any account, that they looked through the list; ms since 1970, `null`: never. */
export async function lastReviewAt(): Promise<number | null> {
  const readReviews = async (transaction: Transaction<'readonly'>): Promise<number | null> => {
    const reviews = (await transaction.objectStore('reviews').getAll()).flatMap((stored) => reviewOf(stored) ?? []);
    return reviews.length > 0 ? Math.max(...reviews.map(({ at }) => at)) : null;
  };
  return transactIfAny('readonly', readReviews, null);
}

/** Longest name of a session, in characters. */
const longestName = 60;

/**
 * @param name cut to 60 characters; `null` or nothing but spaces takes the name away
 * @throws when there is no such session any more, or `QuotaExceededError`
 */
export async function nameSession(place: AuditPlace, id: SessionId, name: string | null): Promise<void> {
  const characters = [...(name ?? '').trim().replace(/\s+/g, ' ')];
  const cut = characters.slice(0, longestName).join('').trim();
  await changeKnown(place, id, { name: cut === '' ? null : cut });
}

/** @throws when there is no such session any more, or `QuotaExceededError` */
export async function markSession(place: AuditPlace, id: SessionId, mark: Mark | null): Promise<void> {
  await changeKnown(place, id, { mark, markedAt: mark === null ? null : Date.now() });
}

/**
 * Notes that the person looked through the latest list, and what was known of it then.
 * @param at in ms since 1970
 * @throws `QuotaExceededError`
 */
export async function reviewSessions(place: AuditPlace, at: number): Promise<void> {
  await transact('readwrite', async (transaction) => {
    const reviews = transaction.objectStore('reviews');
    const before = reviewOf(await reviews.get(keyOf(place)));
    const audit = (await latestAudit(transaction, place))?.audit;
    const known = audit ? ofKind(await knownSessions(transaction, place), audit.source.kind) : [];
    const ids = known.filter(({ missingSince }) => missingSince === null).map(({ id }) => id);
    const seen = audit && { [audit.source.kind]: { at, audit: audit.id, ids } };
    const lists = seen ? { ...before?.lists, ...seen } : (before?.lists ?? null);
    const review: Review = { host: place.host, account: place.account, at, lists };
    await reviews.put(review);
  });
  announce();
}

/** Whoever comes back has not been looked through, though they were before they went. */
async function forgetReviewed(transaction: Writing, place: AuditPlace, back: readonly SessionId[]): Promise<void> {
  if (back.length === 0) return;
  const reviews = transaction.objectStore('reviews');
  const review = reviewOf(await reviews.get(keyOf(place)));
  if (!review?.lists) return;
  const lists = Object.entries(review.lists).map(([kind, list]) => [
    kind,
    { ...list, ids: list.ids.filter((id) => !back.includes(id)) },
  ]);
  await reviews.put({ ...review, lists: Object.fromEntries(lists) });
}

function sessionsBack(before: readonly KnownSession[], after: readonly KnownSession[]): SessionId[] {
  const gone = new Set(before.filter(({ missingSince }) => missingSince !== null).map(({ id }) => id));
  return after.filter(({ id, missingSince }) => missingSince === null && gone.has(id)).map(({ id }) => id);
}

export async function readSettings(): Promise<AuditSettings> {
  return transactIfAny('readonly', settingsIn, usualSettings);
}

/**
 * Keeps the settings, and drops at once what they no longer allow to be kept.
 * @throws `QuotaExceededError`
 */
export async function writeSettings(settings: AuditSettings): Promise<void> {
  await transact('readwrite', async (transaction) => {
    await transaction.objectStore('settings').put(settings, settingsKey);
    await dropExpired(transaction, settings.retention);
  });
  announce();
}

/**
 * Changes the walk of an account in one go: what `change` gets is what is replaced by what it returns.
 * @param change pure; `null` is no walk. Called once
 * @returns the walk as it is now
 * @throws what `change` throws, or `QuotaExceededError`; then nothing has changed
 */
export async function updateWalk(
  place: AuditPlace,
  change: (walk: EndWalk | null) => EndWalk | null,
): Promise<EndWalk | null> {
  const { walk, wrote } = await transact('readwrite', async (transaction) => {
    const walks = transaction.objectStore('walks');
    const stored = await walks.get(keyOf(place));
    const before = isEndWalk(stored) ? stored : null;
    const after = change(before);
    if (after === before) return { walk: after, wrote: false };
    if (after) await walks.put({ ...after, host: place.host, account: place.account });
    else await walks.delete(keyOf(place));
    return { walk: after, wrote: true };
  });
  if (wrote) announce();
  return walk;
}

/** Drops everything that is older than the person wishes it to be kept, but for the last list of each account. */
export async function applyRetention(): Promise<void> {
  const dropped = await transactIfAny(
    'readwrite',
    async (transaction) => dropExpired(transaction, (await settingsIn(transaction)).retention),
    0,
  );
  if (dropped > 0) announce();
}

/** Erases audits, sessions with their names and marks, reviews and walks, of one account or of all. The settings stay. */
export async function eraseHistory(what: AuditPlace | 'all'): Promise<void> {
  await transactIfAny(
    'readwrite',
    async (transaction) => {
      for (const name of ['audits', 'known', 'reviews', 'walks'] as const) {
        const store = transaction.objectStore(name);
        await (what === 'all' ? store.clear() : store.delete(rangeOf(what)));
      }
    },
    undefined,
  );
  announce();
}

/** Erases the whole database, the settings too. */
export async function eraseAudits(): Promise<void> {
  await deleteDB(databaseName);
  announce();
}

/**
 * Tells of every change that any of our contexts makes, this one included. What it is must be read.
 * @param signal ends the watch
 */
export function watchAudits(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = () => {
    if (!signal.aborted) onChange();
  };
  signal.addEventListener('abort', () => channel.close());
}

function announce(): void {
  // One of its own for each time: a channel does not hear itself, and whoever wrote may also watch.
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Either all that `work` does is done, or nothing. It may wait for nothing but the transaction itself. */
async function transact<In extends 'readonly' | 'readwrite', Result>(
  mode: In,
  work: (transaction: Transaction<In>) => Promise<Result>,
): Promise<Result> {
  return within(await openDatabase(), mode, work);
}

/** As {@link transact}, but makes no database: where everything was erased, nothing is left, not even by whoever looks. */
async function transactIfAny<In extends 'readonly' | 'readwrite', Result>(
  mode: In,
  work: (transaction: Transaction<In>) => Promise<Result>,
  ifNone: Result,
): Promise<Result> {
  const database = await openIfAny();
  return database ? within(database, mode, work) : ifNone;
}

async function within<In extends 'readonly' | 'readwrite', Result>(
  database: IDBPDatabase<Schema>,
  mode: In,
  work: (transaction: Transaction<In>) => Promise<Result>,
): Promise<Result> {
  try {
    const transaction = database.transaction(storeNames, mode);
    const end = endOf(transaction);
    try {
      const result = await work(transaction);
      const failure = await end;
      // The disk may turn out to be full only now.
      if (failure) throw failure.error;
      return result;
    } catch (error) {
      abort(transaction);
      await end;
      throw error;
    }
  } finally {
    database.close();
  }
}

/** How a transaction ends, for whoever says why by another way. */
function endOf(transaction: { readonly done: Promise<void> }): Promise<{ readonly error: unknown } | null> {
  return transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // A request that failed has ended it already.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

const version = 2;

async function openIfAny(): Promise<IDBPDatabase<Schema> | null> {
  const found: { database: 'there' | 'none' } = { database: 'there' };
  try {
    return await openDatabase(() => {
      found.database = 'none';
    });
  } catch (error) {
    if (found.database === 'none') return null;
    throw error;
  }
}

/** @param onNone called when there is no database; then none is made, and the opening fails */
async function openDatabase(onNone?: () => void): Promise<IDBPDatabase<Schema>> {
  const failures: unknown[] = [];
  try {
    return await openDB<Schema>(databaseName, version, {
      upgrade: (database, from, _to, transaction) => {
        void endOf(transaction);
        if (from === 0 && onNone) {
          onNone();
          transaction.abort();
          return;
        }
        createStores(database);
        if (from === 1) moveVersion1(database, transaction).catch((error: unknown) => failures.push(error));
      },
      // Another context wants to erase everything: do not stand in its way.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
  } catch (error) {
    // Why the move failed says more than that the database did not open.
    throw failures[0] ?? error;
  }
}

function createStores(database: IDBPDatabase<Schema>): void {
  const audits = database.createObjectStore('audits', { keyPath: ['host', 'account', 'turn'] });
  audits.createIndex('at', 'at');
  const known = database.createObjectStore('known', { keyPath: ['host', 'account', 'id'] });
  known.createIndex('lastAt', 'lastAt');
  database.createObjectStore('reviews', { keyPath: ['host', 'account'] });
  const walks = database.createObjectStore('walks', { keyPath: ['host', 'account'] });
  walks.createIndex('startedAt', 'startedAt');
  database.createObjectStore('settings');
}

/** Version 1 had one store with the last audit of each account. What is in it becomes the beginning of the history. */
async function moveVersion1(
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, (typeof storeNames)[number][], 'versionchange'>,
): Promise<void> {
  try {
    const old = (transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>).objectStore('latest');
    for (const { host, account, page, at, rows } of (await old.getAll()).filter(isAuditOfVersion1)) {
      // It did not say whether the list went on. Nothing is then said to have gone from it.
      const found: FoundList = {
        host,
        account,
        at,
        extent: 'partial',
        source: { kind: 'page', page },
        rows: rows.map(withNewWords),
      };
      const audit = newAudit(found, matchSessions(found.rows, [], [], newId));
      await transaction.objectStore('audits').put({ ...audit, turn: 1 });
      for (const session of rememberSessions([], audit, null)) await transaction.objectStore('known').put(session);
    }
    (database as unknown as IDBPDatabase).deleteObjectStore('latest');
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function withNewWords(row: Omit<SessionRow, 'os' | 'ending'>): SessionRow {
  const { device, app, place, ip, lastSeen, current } = row;
  return { device, os: null, app, place, ip, lastSeen, current, ending: 'not-seen' };
}

function newId(): string {
  return crypto.randomUUID();
}

function newAudit({ host, account, source, extent, at }: FoundList, sessions: readonly AuditedSession[]): Audit {
  return { host, account, id: newId(), source, since: at, at, extent, sessions };
}

/** Whether a list says what the last audit says, and no more, on the same day of the person's. */
function isRenewal(latest: Audit, found: FoundList, sessions: readonly AuditedSession[]): boolean {
  return (
    new Date(latest.at).toDateString() === new Date(found.at).toDateString() &&
    JSON.stringify(sourceWords(latest.source)) === JSON.stringify(sourceWords(found.source)) &&
    // A list that turns out to be whole is the same list; one that is whole no more has grown.
    (latest.extent === found.extent || found.extent === 'whole') &&
    lastingWords(latest.sessions) === lastingWords(sessions)
  );
}

function renew(latest: Audit, { extent, at }: FoundList, sessions: readonly AuditedSession[]): Audit {
  // A page that counts «5 минут назад» up by itself tells nothing newer: its first words go with its first time.
  if (at === latest.at) return { ...latest, extent };
  return { ...latest, since: Math.min(latest.since, at), at, extent, sessions };
}

function sourceWords(source: AuditSource): readonly string[] {
  return source.kind === 'page' ? [source.kind, source.page] : [source.kind];
}

/** All that is said of sessions but when they were last seen, whatever their order. */
function lastingWords(sessions: readonly AuditedSession[]): string {
  const words = sessions.map(({ id, device, os, app, place, ip, current, ending }) =>
    JSON.stringify([id, device, os, app, place, ip, current, ending]),
  );
  return words.sort().join('\n');
}

/** Earlier than another moment; which one in the future of a clock that was set back is not. */
function isBefore(at: number, then: number): boolean {
  return at < then && then <= Date.now();
}

function keyOf({ host, account }: AuditPlace): [host: string, account: string] {
  return [host, account];
}

/** All keys that begin with an account, and the account itself: an array is greater than any text and number. */
function rangeOf({ host, account }: AuditPlace): IDBKeyRange {
  return IDBKeyRange.bound([host, account], [host, account, []]);
}

function withoutTurn(stored: Audit): Audit {
  const { host, account, id, source, since, at, extent, sessions } = stored;
  return { host, account, id, source, since, at, extent, sessions };
}

interface KeptAudit {
  readonly audit: Audit;
  readonly turn: number;
}

async function latestAudit(transaction: Transaction<Mode>, place: AuditPlace): Promise<KeptAudit | null> {
  return latestIn(transaction, rangeOf(place));
}

/** The latest audit of lists that were read, or of those that were typed. */
async function latestOfKind(
  transaction: Transaction<Mode>,
  place: AuditPlace,
  kind: AuditSource['kind'],
): Promise<Audit | null> {
  return (await latestIn(transaction, rangeOf(place), kind))?.audit ?? null;
}

function ofKind(known: readonly KnownSession[], kind: AuditSource['kind']): KnownSession[] {
  return known.filter(({ source }) => source === kind);
}

async function latestIn(
  transaction: Transaction<Mode>,
  range: IDBKeyRange,
  kind: AuditSource['kind'] | 'any' = 'any',
): Promise<KeptAudit | null> {
  let cursor = await transaction.objectStore('audits').openCursor(range, 'prev');
  while (cursor) {
    const { value } = cursor;
    const isWanted = isAudit(value) && (kind === 'any' || value.source.kind === kind);
    if (isWanted) return { audit: withoutTurn(value), turn: cursor.primaryKey[2] };
    cursor = await cursor.continue();
  }
  return null;
}

/** Of records that do not fit, too: a new one must not take the place of any. */
async function lastTurnOf(transaction: Writing, place: AuditPlace): Promise<number> {
  const cursor = await transaction.objectStore('audits').openKeyCursor(rangeOf(place), 'prev');
  const turn = cursor?.primaryKey[2];
  return typeof turn === 'number' ? turn : 0;
}

async function knownSessions(transaction: Transaction<Mode>, place: AuditPlace): Promise<KnownSession[]> {
  const all = await transaction.objectStore('known').getAll(rangeOf(place));
  return all.flatMap((value) => knownSessionOf(value) ?? []);
}

async function replaceKnown(
  transaction: Writing,
  before: readonly KnownSession[],
  after: readonly KnownSession[],
): Promise<void> {
  const store = transaction.objectStore('known');
  const old = new Map(before.map((session) => [session.id, session]));
  for (const session of after) {
    if (session !== old.get(session.id)) await store.put(session);
    old.delete(session.id);
  }
  for (const { host, account, id } of old.values()) await store.delete([host, account, id]);
}

async function changeKnown(
  { host, account }: AuditPlace,
  id: SessionId,
  change: Partial<Pick<KnownSession, 'name' | 'mark' | 'markedAt'>>,
): Promise<void> {
  await transact('readwrite', async (transaction) => {
    const store = transaction.objectStore('known');
    const session = knownSessionOf(await store.get([host, account, id]));
    if (!session) throw new Error('There is no such session any more');
    await store.put({ ...session, ...change });
  });
  announce();
}

async function settingsIn(transaction: Transaction<Mode>): Promise<AuditSettings> {
  const settings = await transaction.objectStore('settings').get(settingsKey);
  return areSettings(settings) ? settings : usualSettings;
}

/** @returns from when on the records of an account are kept, in ms since 1970 */
async function keptSinceIn(
  transaction: Transaction<Mode>,
  range: IDBKeyRange,
  retention: AuditSettings['retention'],
): Promise<number> {
  const listedAt: number[] = [];
  let cursor = await transaction.objectStore('audits').openCursor(range, 'prev');
  while (cursor && listedAt.length < 2) {
    if (isAudit(cursor.value)) listedAt.push(cursor.value.at);
    cursor = await cursor.continue();
  }
  return listsKeptSince(Date.now(), listedAt, retention);
}

/** @returns how many records it dropped */
async function dropExpired(transaction: Writing, retention: AuditSettings['retention']): Promise<number> {
  const audits = transaction.objectStore('audits');
  const known = transaction.objectStore('known');
  const walks = transaction.objectStore('walks');
  // What is young enough by today's date is so by any that counts for an account.
  const old = IDBKeyRange.upperBound(keptSince(Date.now(), retention), true);
  const oldAudits = await recordsOf(await audits.index('at').openKeyCursor(old));
  const oldKnown = await recordsOf(await known.index('lastAt').openKeyCursor(old));
  const oldWalks = await recordsOf(await walks.index('startedAt').openKeyCursor(old));
  const since = await keptSinceByAccount(transaction, [...oldAudits, ...oldKnown, ...oldWalks], retention);
  const isExpired = ({ key: [host, account], at }: OldRecord<AccountKeyed>): boolean =>
    at < (since.get(JSON.stringify([host, account])) ?? 0);
  for (const { key } of oldAudits.filter(isExpired)) await audits.delete(key);
  for (const { key } of oldKnown.filter(isExpired)) await known.delete(key);
  for (const { key } of oldWalks.filter(isExpired)) await walks.delete(key);
  return [...oldAudits, ...oldKnown, ...oldWalks].filter(isExpired).length;
}

type AccountKeyed = readonly [host: string, account: string, ...rest: unknown[]];

interface OldRecord<Key> {
  readonly key: Key;
  readonly at: number;
}

interface TimeCursor<Key> {
  readonly key: number;
  readonly primaryKey: Key;
  continue(): Promise<TimeCursor<Key> | null>;
}

/** Keys alone: the records may be large. */
async function recordsOf<Key>(first: TimeCursor<Key> | null): Promise<OldRecord<Key>[]> {
  const records: OldRecord<Key>[] = [];
  for (let cursor = first; cursor; cursor = await cursor.continue()) {
    records.push({ key: cursor.primaryKey, at: cursor.key });
  }
  return records;
}

/** By account, see {@link keptSinceIn}. */
async function keptSinceByAccount(
  transaction: Writing,
  records: readonly OldRecord<AccountKeyed>[],
  retention: AuditSettings['retention'],
): Promise<Map<string, number>> {
  const accounts = new Map(
    records.map(({ key: [host, account] }) => [JSON.stringify([host, account]), [host, account]]),
  );
  const since = new Map<string, number>();
  for (const [name, key] of accounts) {
    since.set(name, await keptSinceIn(transaction, IDBKeyRange.bound(key, [...key, []]), retention));
  }
  return since;
}

async function dropSurplus(transaction: Writing, place: AuditPlace): Promise<void> {
  const store = transaction.objectStore('audits');
  const keys = await store.getAllKeys(rangeOf(place));
  for (const key of keys.slice(0, Math.max(0, keys.length - mostAudits))) await store.delete(key);
}
