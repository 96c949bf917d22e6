import type { Audit } from '../audit/audit';
import { eraseHistory, keepAudit } from '../audit/audit-store';
import { browser } from '../browser';
import type { Patience, Told } from '../messages';
import type { Reading, SessionRow, SomeReading } from '../reading/reading';
import type { Fact } from '../vocabulary';
import type { Host } from '../wildberries/hosts';
import type { PageReading } from '../wildberries/read-page';
import {
  type AccountKey,
  type Accounts,
  accountSeen,
  accountsKey,
  accountsType,
  hashIdentity,
  randomKey,
  readAccounts,
  signedOut,
  writeAccounts,
} from './accounts';
import { healthAfter, healthKey, healthType, standing } from './health';
import { readItem, sealItem } from './item';
import { letterDraftKey } from './letter-draft';
import { factKey, factPrefix, factType, type StoredFact, withReading } from './readings';
import { tickPrefix } from './ticks';
import { walkthroughKey } from './walkthrough';

/**
 * Keeps what pages tell: one page at a time and in order, whichever tab it comes from. Only the background does this, so
 * that tabs never undo each other.
 */

let queue: Promise<unknown> = Promise.resolve();

/** Since when a page tells what it tells, and its list of sessions, in ms since 1970. */
export type KeptTimes = Pick<Told, 'at' | 'listAt'>;

export interface Kept {
  /** Whose page it was; `null`: nobody's, or an old page of somebody else's. */
  readonly account: AccountKey | null;
  /**
   * The audit that the page's list of sessions made or renewed; `null`: it has none, there is a newer one, or the list has
   * only just come and may still grow.
   */
  readonly audit: Audit | null;
}

const nothingKept: Kept = { account: null, audit: null };

/** The same answer of another visit is written again after this long, in ms, only to renew its age. */
const renewAfter = 30_000;

/**
 * @param host whose page it was
 * @param look what the page told
 * @param patience `waiting` while the page may still load: then what is loading is not kept as unknown
 * @param told since when the page tells it
 * @throws when the storage is full
 */
export function keepReading(host: Host, look: PageReading, patience: Patience, told: KeptTimes): Promise<Kept> {
  const work = queue.then(() => keep(host, look, patience, told));
  // Whoever asked is told of a failure; the next page starts afresh.
  queue = work.catch(() => undefined);
  return work;
}

async function keep(host: Host, look: PageReading, patience: Patience, { at, listAt }: KeptTimes): Promise<Kept> {
  if (look.obstacle === 'signed-out') {
    await keepSignOut(host, at);
    return nothingKept;
  }
  const { page } = look;
  if (!page || (look.obstacle === 'loading' && patience === 'waiting')) return nothingKept;
  const before = await readAccounts(host);
  const { accounts, dropped } = accountSeen(before, await hashIdentity(look.identity), at, randomKey());
  const account = accounts.current;
  if (account === null || (before && isOutdated(before, account, at))) return nothingKept;
  let audit: Audit | null = null;
  const changes: Record<string, unknown> = {};
  const health = healthAfter(await readItem(healthType, healthKey(host, page)), look, at, Date.now());
  if (health) changes[healthKey(host, page)] = sealItem(healthType, health);
  for (const reading of look.readings) {
    if (isLoading(reading) && patience === 'waiting') continue;
    const key = factKey(host, account, reading.fact);
    const stored = await readItem(factType, key);
    if (isIdle(reading, stored)) continue;
    if (reading.state === 'some' && reading.rows && Date.now() - listAt >= standing) {
      const { rows } = reading;
      const list = { source: { kind: 'page', page }, rows, extent: extentOf(look, reading, rows) } as const;
      const stands = await keepAudit({ host, account, ...list, at: listAt });
      if (stands.at === listAt) audit = stands;
    }
    if (isNewer(stored, at)) continue;
    const next = withReading(stored, withoutSessionWords(reading), page, at);
    if (!isSame(stored, next)) changes[key] = sealItem(factType, next);
  }
  const seen =
    before?.current === account && before.known.some(({ key, seenAt }) => key === account && isRecent(seenAt, at));
  if (seen && Object.keys(changes).length === 0) return { account, audit };
  changes[accountsKey(host)] = sealItem(accountsType, accounts);
  await browser.storage.local.set(changes);
  await forget(host, dropped);
  return { account, audit };
}

/** A sign-in page that was left open says nothing of an account that was seen later. */
async function keepSignOut(host: Host, at: number): Promise<void> {
  const accounts = await readAccounts(host);
  if (accounts?.current && !isBefore(at, currentSeenAt(accounts))) await writeAccounts(host, signedOut(accounts, at));
}

/** A tab that was left open shows an account from before a sign-out, or from before another account was seen. */
function isOutdated(before: Accounts, account: AccountKey, at: number): boolean {
  if (before.current === null) return isBefore(at, before.signedOutAt ?? 0);
  return before.current !== account && isBefore(at, currentSeenAt(before));
}

function currentSeenAt({ current, known }: Accounts): number {
  return known.find(({ key }) => key === current)?.seenAt ?? 0;
}

/** Earlier than another moment; which one in the future of a clock that was set back is not. */
function isBefore(at: number, then: number): boolean {
  return at < then && then <= Date.now();
}

/** Another tab has learned more since. */
function isNewer(stored: StoredFact | null, at: number): boolean {
  return isBefore(at, stored?.known?.at ?? 0) || isBefore(at, stored?.attempt?.at ?? 0);
}

/** A counter that says more than there are rows says that there are more. */
function extentOf(
  { sessionExtent }: PageReading,
  { count }: SomeReading,
  rows: readonly SessionRow[],
): Audit['extent'] {
  return sessionExtent === 'whole' && (count ?? rows.length) === rows.length ? 'whole' : 'partial';
}

/** Facts of which only a number may be kept here: pages read this storage too. What sessions say goes to the audit. */
const sessionFacts: readonly Fact[] = ['sessions', 'shop-sessions'];

/** A reading of sessions without the words of any: evidence that quotes one gives way to the number. */
function withoutSessionWords(reading: Reading): Reading {
  if (reading.state === 'some' && reading.rows) {
    const { evidence, count, rows } = reading;
    return quotes(evidence, rows) ? { ...reading, evidence: String(count ?? rows.length) } : reading;
  }
  if (reading.state !== 'unknown' || !sessionFacts.includes(reading.fact)) return reading;
  const { detail, ...rest } = reading;
  // Numbers that disagree may be told; a line of the page may be a session.
  return detail !== undefined && !/\p{L}/u.test(detail) ? reading : rest;
}

/** Whether a text has any word of any session, if only its beginning: evidence is cut. */
function quotes(text: string, rows: readonly SessionRow[]): boolean {
  const said = wordsOf(text);
  return rows
    .flatMap(({ device, os, app, place, ip, lastSeen }) => [device, os, app, place, ip, lastSeen])
    .flatMap((value) => wordsOf(value ?? ''))
    .some((word) => said.some((begun) => word.startsWith(begun)));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function isRecent(then: number, now: number): boolean {
  return now >= then && now - then < renewAfter;
}

/** Nothing new but the time, and that not by much. */
function isSame(stored: StoredFact | null, next: StoredFact): boolean {
  const isAlike = (old: { at: number } | null | undefined, fresh: { at: number } | null): boolean =>
    old && fresh
      ? isRecent(old.at, fresh.at) && sortedJson(old) === sortedJson({ ...fresh, at: old.at })
      : old === fresh;
  return stored !== null && isAlike(stored.known, next.known) && isAlike(stored.attempt, next.attempt);
}

/** The storage does not keep the order of keys. */
function sortedJson(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isLoading(reading: Reading): boolean {
  return reading.state === 'unknown' && reading.reason === 'loading';
}

/** A page that does not show a fact adds nothing to what another page told of it. */
function isIdle(reading: Reading, stored: StoredFact | null): boolean {
  return reading.state === 'unknown' && reading.reason === 'not-shown' && stored !== null;
}

/** Drops what was kept of accounts beyond the few that are remembered. */
async function forget(host: Host, accounts: readonly AccountKey[]): Promise<void> {
  if (accounts.length === 0) return;
  const keys = Object.keys(await browser.storage.local.get(null));
  const theirs = accounts.flatMap((account) =>
    keys.filter(
      (key) =>
        [factPrefix, tickPrefix].some((prefix) => key.startsWith(`${prefix}${host}:${account}:`)) ||
        key === walkthroughKey(host, account) ||
        key === letterDraftKey(account),
    ),
  );
  await browser.storage.local.remove(theirs);
  for (const account of accounts) await eraseHistory({ host, account });
}
