import { type Host, hosts } from '../wildberries/hosts';
import { type ItemType, isNumber, isOneOf, isRecord, writeItem } from './item';

/** The person pressed the site's delete button. What came of it only they know; they are asked once. */
export interface Farewell {
  readonly host: Host;
  /** When they pressed it last, in ms since 1970. */
  readonly pressedAt: number;
  /** What they said of it; `null`: not yet. */
  readonly answer: FarewellAnswer | null;
}

export const farewellAnswers = ['deleted', 'not-deleted', 'cannot-tell'] as const;
export type FarewellAnswer = (typeof farewellAnswers)[number];

export const farewellType: ItemType<Farewell> = {
  version: 1,
  fits: (data): data is Farewell =>
    isRecord(data) &&
    isOneOf(hosts, data.host) &&
    isNumber(data.pressedAt) &&
    (data.answer === null || isOneOf(farewellAnswers, data.answer)),
  migrations: {},
};

export const farewellKey = 'farewell';

/** @throws when the storage is full */
export async function writeFarewell(farewell: Farewell): Promise<void> {
  await writeItem(farewellType, farewellKey, farewell);
}
