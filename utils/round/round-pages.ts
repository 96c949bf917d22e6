import type { Fact, PageId } from '../vocabulary';
import type { Cabinet } from '../wildberries/hosts';

/**
 * The pages that a round opens: those of the checklist's items. Details come last: sessions and the deletion are there, and
 * whatever the person does next. The seller's cabinet has one page yet, for which nobody needs a round.
 */
export const roundPages: Record<Cabinet, readonly PageId[]> = {
  buyer: [
    'deliveries',
    'returns',
    'appeals',
    'wallet',
    'club',
    'certificates',
    'receipts',
    'purchases',
    'reviews',
    'details',
  ],
  seller: [],
};

/** Where else a fact may stand when its own page did not tell it, in the order in which these pages are opened. */
const secondPages: readonly { readonly page: PageId; readonly facts: readonly Fact[] }[] = [
  { page: 'sessions', facts: ['sessions'] },
  { page: 'home', facts: ['discount', 'bonuses', 'wallet'] },
  { page: 'discount', facts: ['discount'] },
];

/** The facts for which a second page may be opened. */
export const secondFacts: readonly Fact[] = [...new Set(secondPages.flatMap(({ facts }) => facts))];

/**
 * A page that is only worth a visit because the others did not tell everything. Pure.
 * @param opened the pages that the round has opened
 * @param known the facts that it has read
 * @returns `null` when there is none left
 */
export function secondPage(opened: readonly PageId[], known: readonly Fact[]): PageId | null {
  const second = secondPages.find(
    ({ page, facts }) => !opened.includes(page) && facts.some((fact) => !known.includes(fact)),
  );
  return second?.page ?? null;
}
