import type { ItemId } from '../checklist/items';

/**
 * The order in which the walkthrough takes the items: first what only the person knows and may end the walk, then what
 * waits for others (parcels, returns, appeals), then money, then what is to be saved or let go, then who is signed in, and
 * the deletion last. The order of the list that guides give (our own thinking, no source) with what takes longest put
 * first: docs/adr/0013.
 */
export const walkOrder = [
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
