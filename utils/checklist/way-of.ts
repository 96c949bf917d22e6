import type { PlaceId } from '../messages';
import type { PageId } from '../vocabulary';
import type { ChecklistItem } from './checklist';
import type { ItemId } from './items';

/** Where an item's link leads, and what is lit there; `null`: nothing is. */
export interface ItemWay {
  readonly page: PageId;
  readonly light: PlaceId | null;
}

/** What is pointed at for whatever state an item is in. */
const always: Partial<Record<ItemId, PlaceId>> = {
  'delete-account': 'delete-account',
  sessions: 'sessions',
  'shop-sessions': 'shop-sessions',
  'shop-letter': 'shop-new-dialog',
};

/** Where the next press is the site's own, once a page has said that there is something. */
const whenOpen: Partial<Record<ItemId, Partial<ItemWay>>> = {
  'shop-jam': { light: 'shop-unsubscribe-jam' },
  // The stock is read on one page, and returned on another.
  'shop-stock': { page: 'shop-goods-return', light: 'shop-new-return' },
};

/** @returns `null` for what is done on no page */
export function wayOf({ definition, status, known }: ChecklistItem): ItemWay | null {
  const { id, page } = definition;
  if (!page) return null;
  const way = { page, light: always[id] ?? null };
  if (status !== 'open') return way;
  // A debt cannot be paid out.
  if (id === 'shop-balance' && known?.state === 'some' && (known.amount ?? 0) > 0)
    return { page, light: 'shop-withdraw' };
  return { ...way, ...whenOpen[id] };
}
