import type { Currency } from '../reading/money';
import type { Quantity, Reading } from '../reading/reading';
import { type Fact, facts, type PageId, pageIds, type UnknownReason, unknownReasons } from '../vocabulary';
import type { Host } from '../wildberries/hosts';
import type { AccountKey } from './accounts';
import { type ItemType, isNumber, isOneOf, isOptional, isRecord, isString } from './item';

/**
 * What is known of one fact: the last time that it was read, and the last try that failed since. One key for each fact,
 * so that two tabs never overwrite each other's pages. Session rows are not kept here (see `utils/audit`): this storage
 * can be read by content scripts.
 */

/** A fact as last read, with page and time (ms since 1970). */
export type KnownReading = (({ state: 'some' } & Quantity) | { state: 'none' }) & {
  evidence: string;
  page: PageId;
  at: number;
};

export interface Attempt {
  reason: UnknownReason;
  detail?: string;
  page: PageId;
  at: number;
}

export interface StoredFact {
  known: KnownReading | null;
  attempt: Attempt | null;
}

export const factType: ItemType<StoredFact> = {
  version: 1,
  fits: (data): data is StoredFact =>
    isRecord(data) &&
    (data.known === null || isKnown(data.known)) &&
    (data.attempt === null || isAttempt(data.attempt)),
  migrations: {},
};

/** All of them, as the type says. The list beside the type would bring the grammar of money into the injected script. */
const currencies = Object.keys({
  RUB: 0,
  BYN: 0,
  KZT: 0,
  KGS: 0,
  AMD: 0,
  UZS: 0,
  USD: 0,
  EUR: 0,
} satisfies Record<Currency, 0>);

function isKnown(value: unknown): boolean {
  return (
    isPlaced(value) &&
    isOneOf(['some', 'none'], value.state) &&
    isString(value.evidence) &&
    [value.count, value.amount, value.ready, value.withdrawable, value.onTheWay].every((number) =>
      isOptional(number, isNumber),
    ) &&
    [value.storedUntil, value.arrives, value.until].every((day) => isOptional(day, isDay)) &&
    isOptional(value.currency, (currency) => isOneOf(currencies, currency)) &&
    isOptional(value.unit, (unit) => isOneOf(['percent', 'points'], unit)) &&
    [value.atLeast, value.approximate].every((mark) => isOptional(mark, (set) => set === true))
  );
}

function isAttempt(value: unknown): boolean {
  return isPlaced(value) && isOneOf(unknownReasons, value.reason) && isOptional(value.detail, isString);
}

function isPlaced(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && isOneOf(pageIds, value.page) && isNumber(value.at);
}

/** `YYYY-MM-DD`, and not the 99th of a 99th month, which no view could print. */
function isDay(value: unknown): boolean {
  return isString(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T12:00:00`));
}

export const factPrefix = 'fact:';

export function factKey(host: Host, account: AccountKey, fact: Fact): string {
  return `${factPrefix}${host}:${account}:${fact}`;
}

/** The parts of a key made by {@link factKey}; `null` for any other key. */
export function parseFactKey(key: string): { host: string; account: AccountKey; fact: Fact } | null {
  if (!key.startsWith(factPrefix)) return null;
  const [host, account, name, ...rest] = key.slice(factPrefix.length).split(':');
  const fact = facts.find((at) => at === name);
  return host && account && fact && rest.length === 0 ? { host, account, fact } : null;
}

/**
 * Adds a reading to what is known of its fact. Pure.
 * @param page where it was read
 * @param at when, in ms since 1970
 */
export function withReading(stored: StoredFact | null, reading: Reading, page: PageId, at: number): StoredFact {
  if (reading.state === 'unknown') {
    const { reason, detail } = reading;
    return { known: stored?.known ?? null, attempt: { reason, ...(detail ? { detail } : {}), page, at } };
  }
  if (reading.state === 'none')
    return { known: { state: 'none', evidence: reading.evidence, page, at }, attempt: null };
  const { fact: _fact, rows: _rows, ...kept } = reading;
  return { known: { ...kept, page, at }, attempt: null };
}
