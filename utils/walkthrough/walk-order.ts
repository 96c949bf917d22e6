import { type Checklist, inTurn } from '../checklist/checklist';
import type { ItemId } from '../checklist/items';

/**
 * The order in which the walkthrough takes a shopper's items: first what only the person knows and may end the walk, then what
 * waits for others (parcels, returns, appeals), then money, then what is to be saved or let go, then who is signed in, and
 * the deletion last. The order of the list that guides give (our own thinking, no source) with what takes longest put
 * first: docs/adr/0013.
 */
export const closeAccountOrder = [
  'sells-here',
  'parcels',
  'returns',
  'appeals',
  'debts',
  'wallet',
  'bonuses',
  'certificates',
  'club',
  'receipts',
  'purchases',
  'discount',
  'reviews',
  'cards',
  'comes-back',
  'sessions',
  'delete-account',
] as const satisfies readonly ItemId[];

/** The order of the walkthrough through a checklist: a shop's is in that order, but for a debt (docs/adr/0015). */
export function walkOrderOf({ subject, items }: Checklist): readonly ItemId[] {
  return subject === 'shop' ? inTurn(items).map(({ definition }) => definition.id) : closeAccountOrder;
}
