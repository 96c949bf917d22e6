import type { PlaceId } from '../messages';
import type { PageId } from '../vocabulary';
import { type ChecklistItem, isInCredit } from './checklist';
import type { ItemId } from './items';

/** Where an item's link leads, and what is lit there; `null`: nothing is. */
export interface ItemWay {
  readonly page: PageId;
  readonly light: PlaceId | null;
}

/** Lit in whatever state the item is. */
const always: Partial<Record<ItemId, PlaceId>> = {
  'delete-account': 'delete-account',
  sessions: 'sessions',
  'shop-sessions': 'shop-sessions',
  'shop-letter': 'shop-new-dialog',
};

/** @returns `null` for what is done on no page */
export function wayOf({ definition, status, known }: ChecklistItem): ItemWay | null {
  const { id, page } = definition;
  if (!page) return null;
  if (status === 'open') {
    if (id === 'shop-jam') return { page, light: 'shop-unsubscribe-jam' };
    // The stock is read on one page, and returned on another.
    if (id === 'shop-stock') return { page: 'shop-goods-return', light: 'shop-new-return' };
    // A debt cannot be paid out.
    if (id === 'shop-balance' && isInCredit(known)) return { page, light: 'shop-withdraw' };
  }
  return { page, light: always[id] ?? null };
}
