import { type ItemId, itemIds } from '../checklist/items';
import type { Host } from '../wildberries/hosts';
import type { AccountKey } from './accounts';
import { type ItemType, isNumber, removeItems, writeItem } from './item';

/** What the person ticked by hand, one key for each tick, with its time (ms since 1970). */

export const tickType: ItemType<number> = { version: 1, fits: isNumber, migrations: {} };

export const tickPrefix = 'tick:';

function tickKey(host: Host, account: AccountKey, item: ItemId): string {
  return `${tickPrefix}${host}:${account}:${item}`;
}

/** The parts of a tick's key; `null` for any other key. */
export function parseTickKey(key: string): { host: string; account: AccountKey; item: ItemId } | null {
  if (!key.startsWith(tickPrefix)) return null;
  const [host, account, name, ...rest] = key.slice(tickPrefix.length).split(':');
  const item = itemIds.find((at) => at === name);
  return host && account && item && rest.length === 0 ? { host, account, item } : null;
}

/** @throws when the storage is full */
export async function writeTick(host: Host, account: AccountKey, item: ItemId, at: number): Promise<void> {
  await writeItem(tickType, tickKey(host, account, item), at);
}

export async function removeTick(host: Host, account: AccountKey, item: ItemId): Promise<void> {
  await removeItems([tickKey(host, account, item)]);
}
