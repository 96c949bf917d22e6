import { browser } from '../browser';

/**
 * Values in `storage.local`, each with a version and a check of its form. What does not fit is never used and never
 * lost: it is moved aside under {@link quarantinePrefix}, and the value reads as absent. The checks are written by hand,
 * since they also run in the page, where a schema library would weigh a third of the whole guide (docs/adr/0003).
 */
export interface ItemType<Value> {
  /** Raised with every change of the stored form. */
  readonly version: number;
  readonly fits: (data: unknown) => data is Value;
  /** From version n to n + 1, under the key n. Pure: old data in, new data out. */
  readonly migrations: Readonly<Record<number, (old: unknown) => unknown>>;
}

export const quarantinePrefix = 'quarantine:';

/** What a raw stored value turned out to be. */
export type Opened<Value> = { kind: 'value'; value: Value } | { kind: 'absent' } | { kind: 'unreadable' };

/**
 * Checks and migrates a raw stored value. Pure.
 * @param raw as it came out of the storage
 */
export function openItem<Value>(type: ItemType<Value>, raw: unknown): Opened<Value> {
  if (raw === undefined) return { kind: 'absent' };
  if (!isRecord(raw) || !isNumber(raw.v) || raw.v > type.version) return { kind: 'unreadable' };
  let data = raw.data;
  for (let version = raw.v; version < type.version; version++) {
    const migrate = type.migrations[version];
    if (!migrate) return { kind: 'unreadable' };
    data = migrate(data);
  }
  return type.fits(data) ? { kind: 'value', value: data } : { kind: 'unreadable' };
}

/** The stored form of a value. */
export function sealItem<Value>(type: ItemType<Value>, value: Value): { v: number; data: Value } {
  return { v: type.version, data: value };
}

/**
 * Reads one item.
 * @returns `null` when there is none or it cannot be read; in the latter case it is set aside first
 */
export async function readItem<Value>(type: ItemType<Value>, key: string): Promise<Value | null> {
  const raw = (await browser.storage.local.get(key))[key];
  const opened = openItem(type, raw);
  if (opened.kind === 'unreadable') await setAside(key, raw);
  return opened.kind === 'value' ? opened.value : null;
}

/**
 * Writes one item.
 * @throws when the storage is full or the extension was replaced; the old value then stays
 */
export async function writeItem<Value>(type: ItemType<Value>, key: string, value: Value): Promise<void> {
  await browser.storage.local.set({ [key]: sealItem(type, value) });
}

export async function removeItems(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
}

async function setAside(key: string, raw: unknown): Promise<void> {
  await browser.storage.local.set({ [`${quarantinePrefix}${key}`]: raw });
  await browser.storage.local.remove(key);
}

/** Parts of which the checks are made. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** True for `undefined` and for what passes. */
export function isOptional(value: unknown, test: (value: unknown) => boolean): boolean {
  return value === undefined || test(value);
}

export function isOneOf<Word extends string>(words: readonly Word[], value: unknown): value is Word {
  return words.some((word) => word === value);
}
