import { type ItemId, itemIds } from '../checklist/items';
import type { Host } from '../wildberries/hosts';
import type { AccountKey } from './accounts';
import { type ItemType, isOneOf, isRecord, writeItem } from './item';

/** Where a person is in the walkthrough of one account: kept, so that they can come back another day. */
export interface WalkPosition {
  /** `off`: they went back to the list; the position stays. */
  readonly state: 'on' | 'off';
  /** The step that is shown; `null`: the first that is left. */
  readonly at: ItemId | null;
  /** How it was when they came to it: who looks back at what is done stays there until they go on. */
  readonly arrived: 'open' | 'done';
  /** The step before it, if it was noticed there that it is done. */
  readonly settled: ItemId | null;
  /** Put off by the person, in the order in which they did so. */
  readonly skipped: readonly ItemId[];
}

export const walkthroughType: ItemType<WalkPosition> = {
  version: 1,
  fits: (data): data is WalkPosition =>
    isRecord(data) &&
    isOneOf(['on', 'off'], data.state) &&
    isOneOf(['open', 'done'], data.arrived) &&
    [data.at, data.settled].every((item) => item === null || isOneOf(itemIds, item)) &&
    Array.isArray(data.skipped) &&
    data.skipped.every((item) => isOneOf(itemIds, item)),
  migrations: {},
};

const walkthroughPrefix = 'walkthrough:';

export function walkthroughKey(host: Host, account: AccountKey): string {
  return `${walkthroughPrefix}${host}:${account}`;
}

/** @throws when the storage is full */
export async function writeWalkPosition(host: Host, account: AccountKey, position: WalkPosition): Promise<void> {
  await writeItem(walkthroughType, walkthroughKey(host, account), position);
}
