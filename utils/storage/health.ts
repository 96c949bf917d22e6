import type { Reading } from '../reading/reading';
import { type Fact, facts, type PageId, pageIds } from '../vocabulary';
import type { Host } from '../wildberries/hosts';
import type { PageReading } from '../wildberries/read-page';
import { type ItemType, isNumber, isOneOf, isRecord, isString } from './item';

/**
 * Whether we still understand a page of a host: when we last did, by what, and since when no more. It is about the site
 * and not about an account; one key for each page.
 */
export interface PageHealth {
  /** When the page was last understood, in ms since 1970. */
  readonly understoodAt: number;
  /** By what it was recognised then, in our own words; see `anchors.ts`. */
  readonly anchors: readonly string[];
  /** What it told then, if only «nothing». */
  readonly facts: readonly Fact[];
  /** Since when it is not understood any more, in ms since 1970; `null` while it is. */
  readonly changedSince: number | null;
}

export const healthType: ItemType<PageHealth> = {
  version: 1,
  fits: (data): data is PageHealth =>
    isRecord(data) &&
    isNumber(data.understoodAt) &&
    Array.isArray(data.anchors) &&
    data.anchors.every(isString) &&
    Array.isArray(data.facts) &&
    data.facts.every((fact) => isOneOf(facts, fact)) &&
    (data.changedSince === null || isNumber(data.changedSince)),
  migrations: {},
};

const healthPrefix = 'health:';

export function healthKey(host: Host, page: PageId): string {
  return `${healthPrefix}${host}:${page}`;
}

/** The parts of a key made by {@link healthKey}; `null` for any other key. */
export function parseHealthKey(key: string): { host: string; page: PageId } | null {
  if (!key.startsWith(healthPrefix)) return null;
  const [host, name] = key.slice(healthPrefix.length).split(':');
  const page = pageIds.find((at) => at === name);
  return host && page ? { host, page } : null;
}

/** What is known of the pages of one host. */
export type SiteHealth = Partial<Record<PageId, PageHealth>>;

/** The pages of a host that are not understood any more, in the order of the vocabulary. */
export function changedPages(health: SiteHealth): PageId[] {
  return pageIds.filter((page) => (health[page]?.changedSince ?? null) !== null);
}

/**
 * A page must have said the same for this long, in ms, before it is said to have changed: while it is being filled it
 * passes through forms that nobody would recognise.
 */
export const standing = 800;

/** A page that is still understood is written again after this long, in ms, only to renew the time. */
const renewAfter = 30_000;

/**
 * What one look says of a page's health. Pure.
 * @param health what was known; `null` when the page was never understood
 * @param look what the page told
 * @param at when it first told that, in ms since 1970
 * @param now ms since 1970
 * @returns what is known now; `null` when nothing new is
 */
export function healthAfter(health: PageHealth | null, look: PageReading, at: number, now: number): PageHealth | null {
  const told = look.readings.filter(isTold).map(({ fact }) => fact);
  switch (judge(health, look, told)) {
    case 'silent':
      return null;
    case 'understood': {
      // A tab that was left open shows the page as it was before it changed, or before another tab understood it.
      if (health && isBefore(at, Math.max(health.understoodAt, health.changedSince ?? 0), now)) return null;
      const fresh = { understoodAt: at, anchors: look.anchors, facts: told, changedSince: null };
      return health && isRenewalOnly(health, fresh) ? null : fresh;
    }
    case 'strange':
      if (!health || health.changedSince !== null || isBefore(at, health.understoodAt, now)) return null;
      return now - at < standing ? null : { ...health, changedSince: at };
  }
}

/** `strange`: it was understood once, and is not. `silent`: nothing can be said, or the reason has a name of its own. */
function judge(
  health: PageHealth | null,
  { obstacle, cause, anchors, readings }: PageReading,
  told: readonly Fact[],
): 'understood' | 'strange' | 'silent' {
  if (obstacle !== null || (cause !== null && cause !== 'other')) return cause === 'other' ? 'strange' : 'silent';
  const before = health?.facts ?? [];
  const states = before.map((fact) => readings.find((reading) => reading.fact === fact));
  if (told.length === 0 && before.length === 0)
    return anchors.length > 0 && readings.length === 0 ? 'understood' : 'silent';
  // A page that tells other things than before may leave one out; what it always answers, it answers.
  const isLost = (reading: Reading | undefined): boolean =>
    reading ? reading.state === 'unknown' && lost.includes(reading.reason) : told.length === 0;
  if (before.length > 0 && states.every(isLost)) return 'strange';
  return told.length > 0 ? 'understood' : 'silent';
}

/** The page is there and says nothing of the fact, or nothing that we understand. */
const lost: readonly string[] = ['unclear', 'not-shown'];

function isTold(reading: Reading): boolean {
  return reading.state !== 'unknown';
}

/** Earlier than another moment; which one in the future of a clock that was set back is not. */
function isBefore(at: number, then: number, now: number): boolean {
  return at < then && then <= now;
}

function isRenewalOnly(old: PageHealth, fresh: PageHealth): boolean {
  const age = fresh.understoodAt - old.understoodAt;
  return (
    old.changedSince === null &&
    age >= 0 &&
    age < renewAfter &&
    [...old.facts].sort().join() === [...fresh.facts].sort().join()
  );
}
