import type fc from 'fast-check';
import type { ChecklistInput } from '@/utils/checklist/checklist';
import { sellerFacts } from '@/utils/vocabulary';
import { anyChecklistInput } from './any-checklist';

/** Anything that may be stored of a shop, around a moment: its balance may be below zero. */
export function shopInput(now: number): fc.Arbitrary<ChecklistInput> {
  return anyChecklistInput(now, sellerFacts, -99_999);
}
