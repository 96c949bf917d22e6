import type { Fact, PageId } from '../vocabulary';
import type { Cabinet } from '../wildberries/hosts';

/**
 * The pages that a round opens: those of the checklist's items. A shopper's details come last: sessions and the deletion are
 * there, and whatever the person does next. A seller's round begins where the shop's name is, and goes on as the list does.
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
  seller: [
    'shop-home',
    'shop-tariffs',
    'shop-jam',
    'shop-ads',
    'shop-supplies',
    'shop-own-stock',
    'shop-orders',
    'shop-claims',
    'shop-stock',
    'shop-return-status',
    'shop-documents',
    'shop-support',
    'shop-users',
    'shop-api',
    'shop-security',
  ],
};

/** Where else a fact may stand when its own page did not tell it, in the order in which these pages are opened. */
const secondPages: Record<Cabinet, readonly { readonly page: PageId; readonly facts: readonly Fact[] }[]> = {
  buyer: [
    { page: 'sessions', facts: ['sessions'] },
    { page: 'home', facts: ['discount', 'bonuses', 'wallet'] },
    { page: 'discount', facts: ['discount'] },
  ],
  // That there are reports it can tell, see `closeShopItems`.
  seller: [{ page: 'shop-reports', facts: ['shop-documents'] }],
};

/** The facts for which a second page may be opened. */
export const secondFacts: readonly Fact[] = [
  ...new Set(
    Object.values(secondPages)
      .flat()
      .flatMap(({ facts }) => facts),
  ),
];

/**
 * A page that is only worth a visit because the others did not tell everything. Pure.
 * @param opened the pages that the round has opened
 * @param known the facts that it has read
 * @returns `null` when there is none left
 */
export function secondPage(cabinet: Cabinet, opened: readonly PageId[], known: readonly Fact[]): PageId | null {
  const second = secondPages[cabinet].find(
    ({ page, facts }) => !opened.includes(page) && facts.some((fact) => !known.includes(fact)),
  );
  return second?.page ?? null;
}
