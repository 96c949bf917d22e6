import { type Round, roundStages, visitOutcomes } from '../round/round';
import { pageIds } from '../vocabulary';
import { hosts } from '../wildberries/hosts';
import { type ItemType, isNumber, isOneOf, isRecord, isString, readItem, removeItems, writeItem } from './item';

/** The round through the account's pages; there is one at a time. Only the background writes it. */

export const roundType: ItemType<Round> = {
  version: 1,
  fits: (data): data is Round =>
    isRecord(data) &&
    isOneOf(hosts, data.host) &&
    (data.account === null || isString(data.account)) &&
    [data.tab, data.startedAt, data.movedAt, data.at].every(isNumber) &&
    isOneOf(roundStages, data.stage) &&
    Array.isArray(data.visits) &&
    data.visits.every(isVisit),
  migrations: {},
};

function isVisit(data: unknown): boolean {
  return (
    isRecord(data) &&
    isOneOf(pageIds, data.page) &&
    isOneOf(visitOutcomes, data.outcome) &&
    [data.sentAt, data.cameAt].every((at) => at === null || isNumber(at)) &&
    isNumber(data.tries)
  );
}

export const roundKey = 'round';

/** @returns `null` when there is none */
export async function readRound(): Promise<Round | null> {
  return readItem(roundType, roundKey);
}

/** @throws when the storage is full */
export async function writeRound(round: Round): Promise<void> {
  await writeItem(roundType, roundKey, round);
}

export async function removeRound(): Promise<void> {
  await removeItems([roundKey]);
}
