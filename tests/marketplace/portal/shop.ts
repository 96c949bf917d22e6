import type { Session } from '../account';

/**
 * A seller's shop in the demo of the sellers' portal, as plain data. Pages are rendered from it, and what a person would
 * learn of each page is derived from it (`learn-shop.ts`).
 */
export interface Shop {
  readonly condition: ShopCondition;
  readonly name: string;
  readonly sessions: readonly Session[];
}

/** How the portal answers; see `Condition` of a shopper's account. */
export type ShopCondition = 'normal' | 'signed-out' | 'challenge' | 'late' | 'never' | 'failed';
