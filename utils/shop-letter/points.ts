import type { ChecklistInput } from '../checklist/checklist';
import { itemsOf } from '../checklist/items';
import type { KnownReading, StoredFact } from '../storage/readings';
import type { SellerFact, UnknownReason } from '../vocabulary';

/** What the letter tells of the shop, in its order: what the closing turns on first. */
export const pointFacts = [
  'shop-balance',
  'shop-stock',
  'shop-goods-returns',
  'shop-claims',
  'shop-orders',
  'shop-supplies',
  'shop-own-stock',
  'shop-ads',
  'shop-jam',
  'shop-tariffs',
  'shop-support',
] as const satisfies readonly SellerFact[];
export type PointFact = (typeof pointFacts)[number];

/** What is known of a point, and since when (ms since 1970). */
export type PointEvidence =
  | { readonly kind: 'none'; readonly at: number }
  | { readonly kind: 'some'; readonly known: KnownReading & { state: 'some' } }
  /** By the person's word: nobody has seen it. */
  | { readonly kind: 'ticked'; readonly at: number }
  | { readonly kind: 'unknown' };

/**
 * What becomes of a point. `say`: what is known stands in the letter, also that nothing is. `settled`: the person says so,
 * of what nobody has seen. `leave-out`: the letter is silent about it.
 */
export const pointChoices = ['say', 'settled', 'leave-out'] as const;
export type PointChoice = (typeof pointChoices)[number];

export type PointChoices = Readonly<Partial<Record<PointFact, PointChoice>>>;

/** A point as it goes into the letter. */
export interface Point {
  readonly fact: PointFact;
  readonly evidence: PointEvidence;
  readonly choice: PointChoice;
}

/** What may be chosen: what a page shows as open is never called settled. */
export function choicesFor(evidence: PointEvidence): readonly PointChoice[] {
  return evidence.kind === 'unknown' ? pointChoices : ['say', 'leave-out'];
}

/**
 * All points. Pure.
 * @param input what is stored of the shop; empty when nothing is
 * @param choices what the person chose; one that is not open to them any more counts as `say`
 */
export function pointsOf(input: ChecklistInput, choices: PointChoices): Point[] {
  return pointFacts.map((fact) => {
    const evidence = evidenceOf(fact, input);
    const choice = choices[fact] ?? 'say';
    return { fact, evidence, choice: choicesFor(evidence).includes(choice) ? choice : 'say' };
  });
}

function evidenceOf(fact: PointFact, { facts, ticks }: ChecklistInput): PointEvidence {
  const known = believed(facts[fact] ?? null);
  if (known?.state === 'none') return { kind: 'none', at: known.at };
  if (known?.state === 'some') return { kind: 'some', known };
  const ticked = itemsOf.seller
    .filter((item) => item.kind === 'fact' && item.fact === fact)
    .flatMap(({ id }) => ticks[id] ?? []);
  return ticked.length > 0 ? { kind: 'ticked', at: Math.max(...ticked) } : { kind: 'unknown' };
}

/** Failures that cast doubt on what was read before, as in the checklist; the others merely say nothing new. */
const unsettling: readonly UnknownReason[] = ['unrecognised', 'disagree', 'unclear', 'partial'];

function believed(stored: StoredFact | null): KnownReading | null {
  const { known, attempt } = stored ?? { known: null, attempt: null };
  return known && attempt && attempt.at >= known.at && unsettling.includes(attempt.reason) ? null : known;
}
