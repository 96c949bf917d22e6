import type { ChecklistInput, ChecklistItem } from '../checklist/checklist';
import type { ItemDefinition } from '../checklist/items';

/** As in `closeShopItems` (a test holds them together): the companion, which asks, need not carry the whole list. */
const goods = [
  { id: 'shop-stock', kind: 'fact', fact: 'shop-stock', severity: 'blocks', page: 'shop-stock' },
  {
    id: 'shop-goods-returns',
    kind: 'fact',
    fact: 'shop-goods-returns',
    severity: 'blocks',
    page: 'shop-return-status',
  },
] as const satisfies readonly ItemDefinition[];

/**
 * What a shop still has at the marketplace, however long ago that was read: it is handed out by a code in the owner's
 * shopper app. Pure. What the person settled is left out.
 * @param input what is stored of the shop
 */
export function shopGoods({ facts, ticks }: ChecklistInput): ChecklistItem[] {
  return goods.flatMap((definition) => {
    const { known = null, attempt = null } = facts[definition.fact] ?? {};
    if (known?.state !== 'some' || ticks[definition.id] !== undefined) return [];
    return [{ definition, status: 'open', known, read: 'earlier', attempt, tickedAt: null, tickable: false }];
  });
}
