import type { Attempt, KnownReading, StoredFact } from '../storage/readings';
import type { Fact, PageId, UnknownReason } from '../vocabulary';
import { closeAccountItems, type ItemDefinition, type ItemId, type Severity, type Subject, subjectOf } from './items';

/** Derives the checklist from what was read and ticked. Pure: the same input gives the same list. */

export type Status = 'clear' | 'open' | 'unknown' | 'stale' | 'settled-by-you';

export interface ChecklistItem {
  readonly definition: ItemDefinition;
  readonly status: Status;
  /** What was read last, also when it no longer counts: always shown with its age. */
  readonly known: KnownReading | null;
  /** `earlier`: its age belongs beside what is known, wherever that is shown. */
  readonly read: 'this-visit' | 'earlier' | 'never';
  /** The try that failed since, if any. */
  readonly attempt: Attempt | null;
  /** When the person ticked it, in ms since 1970. */
  readonly tickedAt: number | null;
  /** Whether a tick may be set now: never against what a page said today. */
  readonly tickable: boolean;
}

export interface Summary {
  /** Items that block closing. */
  readonly blocks: number;
  /** Items that would be lost. */
  readonly loses: number;
  /** Items that nobody looked at, or not lately. */
  readonly unchecked: number;
  /** `clear` only when every blocking item is known, fresh and settled. Of deeds, which no page tells, it says nothing. */
  readonly verdict: 'blocked' | 'not-known' | 'clear';
  /** When the oldest of what these numbers rest on was read, in ms since 1970; `null` when all of it is of this visit. */
  readonly oldest: number | null;
}

export interface Checklist {
  readonly subject: Subject;
  readonly items: readonly ChecklistItem[];
  readonly summary: Summary;
  /** The item to attend to next; `null`: a list without a goal has no more of them. */
  readonly next: ChecklistItem | null;
}

export interface ChecklistInput {
  readonly facts: Partial<Record<Fact, StoredFact>>;
  /** When each item was ticked, in ms since 1970. */
  readonly ticks: Partial<Record<ItemId, number>>;
}

/** A blocking item may change overnight: what was read before counts no more. 24 hours. */
const staleAfter = 24 * 60 * 60 * 1000;

/** What was read within this time belongs to the visit that is going on, in ms. 10 minutes. */
const visit = 10 * 60 * 1000;

/** Clocks differ by minutes; a reading further in the future than this is not believed. */
const clockSlack = 10 * 60 * 1000;

/**
 * @param input what is stored of one account
 * @param now ms since 1970
 * @param changed pages that are not understood any more: what they told is never shown without its age
 * @param asked what the list asks, see `itemsOf`
 */
export function deriveChecklist(
  input: ChecklistInput,
  now: number,
  changed: readonly PageId[] = [],
  asked: readonly ItemDefinition[] = closeAccountItems,
): Checklist {
  const subject = subjectOf(asked);
  const items = asked.map((definition) => deriveItem(definition, input, now, changed));
  const next = subject === 'shop' ? (inTurn(items).find((item) => !isDone(item)) ?? null) : nextOf(items);
  return { subject, items, summary: summarise(items), next };
}

/**
 * The items of a list by phases in the order in which they are taken: as they stand, but for a debt. When it has lasted for
 * two months goods are not given back, so it comes before them.
 */
export function inTurn(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  const debt = items.find(isDebt);
  if (!debt) return items;
  const goods = items.findIndex(({ definition }) => definition.phase === 'goods');
  return [...items.slice(0, goods), debt, ...items.slice(goods).filter((item) => item !== debt)];
}

function isDebt({ definition, status, known }: ChecklistItem): boolean {
  const isOwed = known?.state === 'some' && (known.amount ?? 0) < 0;
  return definition.id === 'shop-balance' && status === 'open' && isOwed;
}

/** Settled, by reading or by the person. */
export function isDone({ status }: Pick<ChecklistItem, 'status'>): boolean {
  return status === 'clear' || status === 'settled-by-you';
}

function deriveItem(
  asked: ItemDefinition,
  input: ChecklistInput,
  now: number,
  changed: readonly PageId[],
): ChecklistItem {
  const stored = asked.kind === 'fact' ? input.facts[asked.fact] : undefined;
  const known = stored?.known ?? null;
  const attempt = stored?.attempt ?? null;
  const tickedAt = input.ticks[asked.id] ?? null;
  const definition = weighed(asked, known, readStatus(asked, known, attempt, now));
  const status = statusOf(definition, known, attempt, tickedAt, now);
  const read = whenRead(known, now, changed);
  return { definition, status, known, read, attempt, tickedAt, tickable: isTickable(definition, status) };
}

/** What is read to be in credit now weighs less than a debt would; of what is unknown or stale the worst is to be feared. */
function weighed(definition: ItemDefinition, known: KnownReading | null, status: Status): ItemDefinition {
  if (definition.kind !== 'fact' || !definition.inCredit || status !== 'open') return definition;
  return isInCredit(known) ? { ...definition, severity: definition.inCredit } : definition;
}

/** Whether a balance was read to be above zero. */
export function isInCredit(known: KnownReading | null): boolean {
  return known?.state === 'some' && (known.amount ?? 0) > 0;
}

function whenRead(known: KnownReading | null, now: number, changed: readonly PageId[]): ChecklistItem['read'] {
  if (!known) return 'never';
  return Math.abs(now - known.at) <= visit && !changed.includes(known.page) ? 'this-visit' : 'earlier';
}

function statusOf(
  definition: ItemDefinition,
  known: KnownReading | null,
  attempt: Attempt | null,
  tickedAt: number | null,
  now: number,
): Status {
  if (definition.kind === 'goal') return 'open';
  if (definition.kind === 'deed') return tickedAt === null ? 'open' : 'settled-by-you';
  const read = readStatus(definition, known, attempt, now);
  if (tickedAt === null || read === 'clear') return read;
  // What a page says after the tick outweighs it, where money or parcels are at stake, however old it has become.
  const contradicted = definition.severity === 'blocks' && known?.state === 'some' && known.at > tickedAt;
  return contradicted ? read : 'settled-by-you';
}

/** The status by reading alone. */
function readStatus(
  definition: ItemDefinition,
  known: KnownReading | null,
  attempt: Attempt | null,
  now: number,
): Exclude<Status, 'settled-by-you'> {
  if (!known || (attempt && attempt.at >= known.at && unsettling.includes(attempt.reason))) return 'unknown';
  const age = now - known.at;
  if (definition.severity === 'blocks' && (age > staleAfter || age < -clockSlack)) return 'stale';
  if (known.state === 'none') return isSaidWhere(definition, known) ? 'clear' : 'unknown';
  // The session in use is one of them: one alone is nothing to end.
  const isSessions = definition.id === 'sessions' || definition.id === 'shop-sessions';
  return isSessions && known.count === 1 && !known.atLeast ? 'clear' : 'open';
}

/** Whether that there is nothing was read on a page that can say so. */
export function isSaidWhere(definition: ItemDefinition, { page }: KnownReading): boolean {
  return definition.kind !== 'fact' || !definition.noneOn || definition.noneOn === page;
}

/** Failures that cast doubt on what was read before. The others (loading, locked, a captcha) merely say nothing new. */
const unsettling: readonly UnknownReason[] = ['unrecognised', 'disagree', 'unclear', 'partial'];

function isTickable(definition: ItemDefinition, status: Status): boolean {
  if (definition.kind === 'goal' || status === 'clear') return false;
  return !(definition.severity === 'blocks' && status === 'open');
}

function summarise(items: readonly ChecklistItem[]): Summary {
  const asked = items.filter((item) => item.definition.kind === 'fact');
  const count = (severity: Severity): number =>
    asked.filter((item) => item.definition.severity === severity && item.status === 'open').length;
  const unchecked = asked.filter(isUnchecked);
  const blocks = count('blocks');
  const unknownBlocks = unchecked.some((item) => item.definition.severity === 'blocks');
  return {
    blocks,
    loses: count('loses'),
    unchecked: unchecked.length,
    verdict: blocks > 0 ? 'blocked' : unknownBlocks ? 'not-known' : 'clear',
    oldest: oldestRead(asked.filter((item) => item.status === 'open' || isClearedBlock(item))),
  };
}

/** «Nothing stands in the way» rests on these. */
function isClearedBlock({ definition, status }: ChecklistItem): boolean {
  return definition.severity === 'blocks' && status === 'clear';
}

/** When the oldest of what some items show was read, in ms since 1970; `null` when none of it is older than this visit. */
export function oldestRead(items: readonly ChecklistItem[]): number | null {
  const times = items.flatMap(({ known, read }) => (known && read === 'earlier' ? [known.at] : []));
  return times.length > 0 ? Math.min(...times) : null;
}

function isUnchecked(item: ChecklistItem): boolean {
  return item.status === 'unknown' || item.status === 'stale';
}

/** First look at what may block, then settle it, then look at the rest, then part with it, then the end. */
function nextOf(items: readonly ChecklistItem[]): ChecklistItem | null {
  const goal = items.find((item) => item.definition.kind === 'goal');
  const order: ((item: ChecklistItem) => boolean)[] = [
    (item) => item.definition.severity === 'blocks' && isUnchecked(item),
    (item) => item.definition.severity === 'blocks' && item.status === 'open',
    (item) => item.definition.kind === 'fact' && isUnchecked(item),
    (item) => item.definition.severity === 'loses' && item.status === 'open',
    (item) => item.definition.kind === 'question' && item.status !== 'settled-by-you',
  ];
  for (const wanted of order) {
    const item = items.find((at) => at.definition.kind !== 'goal' && wanted(at));
    if (item) return item;
  }
  return goal ?? null;
}
