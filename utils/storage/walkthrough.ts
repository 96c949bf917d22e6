import { type ItemId, itemIds } from '../checklist/items';
import type { Host } from '../wildberries/hosts';
import type { AccountKey } from './accounts';
import { type ItemType, isOneOf, isRecord, writeItem } from './item';

/** Where a person is in the walkthrough of one account: kept, so that they can come back another day. */
export interface WalkPosition {
  /** `off`: they went back to the list; the position stays. */
  readonly state: 'on' | 'off';
  /** The item that they chose to stand at, by «back» or by «next»; `null`: the first that is left. */
  readonly at: ItemId | null;
  /** Put off by the person, in the order in which they did so. */
  readonly skipped: readonly ItemId[];
}

export const walkthroughType: ItemType<WalkPosition> = {
  version: 1,
  fits: (data): data is WalkPosition =>
    isRecord(data) &&
    isOneOf(['on', 'off'], data.state) &&
    (data.at === null || isOneOf(itemIds, data.at)) &&
    Array.isArray(data.skipped) &&
    data.skipped.every((item) => isOneOf(itemIds, item)),
  migrations: {},
};

export const walkthroughPrefix = 'walkthrough:';

export function walkthroughKey(host: Host, account: AccountKey): string {
  return `${walkthroughPrefix}${host}:${account}`;
}

/** @throws when the storage is full */
export async function writeWalkPosition(host: Host, account: AccountKey, position: WalkPosition): Promise<void> {
  await writeItem(walkthroughType, walkthroughKey(host, account), position);
}
