import { keepAudit } from '../audit/audit-store';
import { browser } from '../browser';
import type { Patience } from '../messages';
import type { Reading } from '../reading/reading';
import type { PageReading } from '../wildberries/buyer/read-page';
import type { Host } from '../wildberries/hosts';
import {
  type AccountKey,
  accountSeen,
  accountsKey,
  accountsType,
  hashIdentity,
  randomKey,
  readAccounts,
  signedOut,
  writeAccounts,
} from './accounts';
import { readItem, sealItem } from './item';
import { factKey, factPrefix, factType, type StoredFact, withReading } from './readings';
import { tickPrefix } from './ticks';

/**
 * Keeps what pages tell: one page at a time and in order, whichever tab it comes from. Only the background does this, so
 * that tabs never undo each other.
 */

let queue: Promise<void> = Promise.resolve();

/** What was written last, to write an unchanged answer again only to renew its age. Lost with the worker, which is fine. */
const written = new Map<string, { signature: string; at: number }>();

/** An unchanged answer is written again after this long, in ms. */
const renewAfter = 30_000;

/**
 * @param host whose page it was
 * @param look what the page told
 * @param patience `waiting` while the page may still load: then what is loading is not kept as unknown
 * @param at when, in ms since 1970
 * @throws when the storage is full
 */
export function keepReading(host: Host, look: PageReading, patience: Patience, at: number): Promise<void> {
  const work = queue.then(() => keep(host, look, patience, at));
  // Whoever asked is told of a failure; the next page starts afresh.
  queue = work.catch(() => undefined);
  return work;
}

async function keep(host: Host, look: PageReading, patience: Patience, at: number): Promise<void> {
  if (look.obstacle === 'signed-out') return keepSignOut(host);
  const { page } = look;
  if (!page || (look.obstacle === 'loading' && patience === 'waiting')) return;
  const before = await readAccounts(host);
  const { accounts, dropped } = accountSeen(before, await hashIdentity(look.identity), at, randomKey());
  const account = accounts.current;
  if (account === null) return;
  const due = look.readings.filter(
    (reading) => isDue(host, account, reading, at) && !(isLoading(reading) && patience === 'waiting'),
  );
  if (due.length === 0 && before?.current === account && !isStale(before.known, account, at)) return;
  const changes: Record<string, unknown> = { [accountsKey(host)]: sealItem(accountsType, accounts) };
  for (const reading of due) {
    const key = factKey(host, account, reading.fact);
    const stored = await readItem(factType, key);
    if (isIdle(reading, stored)) continue;
    if (reading.state === 'some' && reading.rows) await keepAudit({ host, account, page, at, rows: reading.rows });
    changes[key] = sealItem(factType, withReading(stored, reading, page, at));
  }
  await browser.storage.local.set(changes);
  for (const reading of due)
    written.set(factKey(host, account, reading.fact), { signature: JSON.stringify(reading), at });
  await forget(host, dropped);
}

async function keepSignOut(host: Host): Promise<void> {
  const accounts = await readAccounts(host);
  if (accounts?.current) await writeAccounts(host, signedOut(accounts));
}

function isDue(host: Host, account: AccountKey, reading: Reading, at: number): boolean {
  const last = written.get(factKey(host, account, reading.fact));
  return !last || last.signature !== JSON.stringify(reading) || at - last.at >= renewAfter;
}

function isStale(known: readonly { key: AccountKey; seenAt: number }[], account: AccountKey, at: number): boolean {
  return known.some(({ key, seenAt }) => key === account && at - seenAt >= renewAfter);
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
    keys.filter((key) => [factPrefix, tickPrefix].some((prefix) => key.startsWith(`${prefix}${host}:${account}:`))),
  );
  await browser.storage.local.remove(theirs);
}
