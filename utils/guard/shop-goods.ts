import { type ChecklistInput, type ChecklistItem, deriveChecklist } from '../checklist/checklist';
import { closeShopItems } from '../checklist/close-shop-items';

const goods = closeShopItems.filter(({ id }) => id === 'shop-stock' || id === 'shop-goods-returns');

/**
 * What a shop still has at the marketplace, however long ago that was read: it is handed out by a code in the owner's
 * shopper app. Pure. What the person settled is left out.
 * @param input what is stored of the shop
 * @param now ms since 1970
 */
export function shopGoods(input: ChecklistInput, now: number): ChecklistItem[] {
  const { items } = deriveChecklist(input, now, [], goods);
  return items.filter(({ known, status }) => known?.state === 'some' && status !== 'settled-by-you');
}
