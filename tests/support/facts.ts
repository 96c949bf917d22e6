import type { Quantity } from '@/utils/reading/reading';
import type { StoredFact } from '@/utils/storage/readings';
import type { UnknownReason } from '@/utils/vocabulary';

/** A fact of which there is some, as stored. */
export function some(at: number, quantity: Quantity = {}): StoredFact {
  return { known: { state: 'some', ...quantity, evidence: 'есть', page: 'home', at }, attempt: null };
}

/** A fact of which there is nothing, as stored. */
export function none(at: number): StoredFact {
  return { known: { state: 'none', evidence: 'ничего нет', page: 'home', at }, attempt: null };
}

/** A fact whose last try failed. */
export function failed(before: StoredFact | null, reason: UnknownReason, at: number): StoredFact {
  return { known: before?.known ?? null, attempt: { reason, page: 'home', at } };
}
