import type { Host } from '../wildberries/hosts';
import { type ItemType, isNumber, isOptional, isRecord, isString, readItem, writeItem } from './item';

/**
 * Whose account a host shows now, and which ones it showed before. An account is known by salted hashes of what its
 * pages show (name, phone), never by these themselves.
 */

/** A random name for an account; it means nothing outside this storage. */
export type AccountKey = string;

/** One account as it is known. */
export interface KnownAccount {
  readonly key: AccountKey;
  /** Salted hashes; absent while no page showed the thing itself. */
  readonly phone?: string;
  readonly name?: string;
  /** When a page of it was last read, in ms since 1970. */
  readonly seenAt: number;
}

export interface Accounts {
  /** `null` after a sign-out: readings then wait for their account to come back. */
  readonly current: AccountKey | null;
  readonly known: readonly KnownAccount[];
  /** When somebody was last seen to be signed out, in ms since 1970: what was seen before counts no more. */
  readonly signedOutAt?: number;
}

export const accountsType: ItemType<Accounts> = {
  version: 1,
  fits: (data): data is Accounts =>
    isRecord(data) &&
    (data.current === null || isString(data.current)) &&
    Array.isArray(data.known) &&
    isOptional(data.signedOutAt, isNumber) &&
    data.known.every(
      (account) =>
        isRecord(account) &&
        isString(account.key) &&
        isNumber(account.seenAt) &&
        isOptional(account.phone, isString) &&
        isOptional(account.name, isString),
    ),
  migrations: {},
};

const accountsPrefix = 'accounts:';

export function accountsKey(host: Host): string {
  return `${accountsPrefix}${host}`;
}

const saltType: ItemType<string> = { version: 1, fits: isString, migrations: {} };
export const saltKey = 'salt';

/** Hashes of what a page shows of its account; see `Identity` for what goes in. */
export interface IdentityHashes {
  phone?: string;
  name?: string;
}

/** How many accounts of one host are remembered, the current one included. */
const maxKnown = 5;

/**
 * Decides whose page this is. Pure.
 * @param accounts what was known; `null` for nothing
 * @param seen what this page shows; may be empty
 * @param at when, in ms since 1970
 * @param newKey a fresh random key, used if this account is new
 * @returns the accounts with the right one current, and the keys of those dropped to stay within five
 */
export function accountSeen(
  accounts: Accounts | null,
  seen: IdentityHashes,
  at: number,
  newKey: AccountKey,
): { accounts: Accounts; dropped: AccountKey[] } {
  const known = accounts?.known ?? [];
  const current = known.find((account) => account.key === accounts?.current) ?? null;
  const byHash = known.filter((account) => matches(account, seen));
  const named = seen.phone !== undefined || seen.name !== undefined;
  const match =
    current && (!named || fits(current, seen))
      ? (byHash.find((account) => account.key !== current.key && !isNamed(current)) ?? current)
      : (byHash[0] ?? { key: newKey, seenAt: at });
  const updated: KnownAccount = { ...match, ...seen, seenAt: Math.max(match.seenAt, at) };
  const others = known.filter((account) => account.key !== match.key).sort((a, b) => b.seenAt - a.seenAt);
  return {
    accounts: { ...accounts, current: updated.key, known: [updated, ...others.slice(0, maxKnown - 1)] },
    dropped: others.slice(maxKnown - 1).map((account) => account.key),
  };
}

/** The same phone is the same account, whatever the name; another phone is another. Only without phones the name decides. */
export function fits(account: KnownAccount, seen: IdentityHashes): boolean {
  if (account.phone !== undefined && seen.phone !== undefined) return account.phone === seen.phone;
  if (account.name !== undefined && seen.name !== undefined) return account.name === seen.name;
  return true;
}

function matches(account: KnownAccount, seen: IdentityHashes): boolean {
  const sharesPhone = account.phone !== undefined && seen.phone !== undefined;
  const sharesName = account.name !== undefined && seen.name !== undefined;
  return (sharesPhone || sharesName) && fits(account, seen);
}

/** Whether any page has shown whose it is. */
export function isNamed(account: KnownAccount): boolean {
  return account.phone !== undefined || account.name !== undefined;
}

/**
 * The accounts of a host after a sign-out. Pure.
 * @param at when it was seen, in ms since 1970
 */
export function signedOut(accounts: Accounts | null, at: number): Accounts {
  return { current: null, known: accounts?.known ?? [], signedOutAt: at };
}

export async function readAccounts(host: Host): Promise<Accounts | null> {
  return readItem(accountsType, accountsKey(host));
}

export async function writeAccounts(host: Host, accounts: Accounts): Promise<void> {
  await writeItem(accountsType, accountsKey(host), accounts);
}

/**
 * Hashes what a page shows of its account with this installation's own salt.
 * @throws when the salt cannot be stored
 */
export async function hashIdentity(identity: { phone: string | null; name: string | null }): Promise<IdentityHashes> {
  const hashes: IdentityHashes = {};
  if (identity.phone === null && identity.name === null) return hashes;
  const salt = await readSalt();
  if (identity.phone !== null) hashes.phone = await hash(salt, 'phone', identity.phone);
  if (identity.name !== null) hashes.name = await hash(salt, 'name', identity.name);
  return hashes;
}

async function readSalt(): Promise<string> {
  const stored = await readItem(saltType, saltKey);
  if (stored) return stored;
  await writeItem(saltType, saltKey, randomKey());
  // Two tabs may have made one each: what is stored now is the one.
  return (await readItem(saltType, saltKey)) ?? readSalt();
}

async function hash(salt: string, kind: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${kind}\n${text}`);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16));
}

/** 128 random bits. */
export function randomKey(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
