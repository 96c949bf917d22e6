import type { Fact, PageId } from '../vocabulary';
import type { Cabinet } from '../wildberries/hosts';

/** What the checklists ask, in the order in which it is shown. */

/** `blocks`: settle first. `loses`: gone for ever afterwards. `advice`: worth knowing. */
export type Severity = 'blocks' | 'loses' | 'advice';

export const itemIds = [
  'parcels',
  'returns',
  'appeals',
  'wallet',
  'debts',
  'bonuses',
  'discount',
  'club',
  'certificates',
  'purchases',
  'receipts',
  'reviews',
  'cards',
  'sessions',
  'shop-sessions',
  'sells-here',
  'comes-back',
  'delete-account',
] as const;
export type ItemId = (typeof itemIds)[number];

export type ItemDefinition =
  | { id: ItemId; kind: 'fact'; fact: Fact; severity: Severity; page: PageId }
  /** Only the person knows. */
  | { id: ItemId; kind: 'question'; severity: Severity; page: null }
  /** What all the others are for. */
  | { id: ItemId; kind: 'goal'; severity: null; page: PageId };

/**
 * Severities follow the preconditions that guides name (aptekavozerkah.ru 2025: no active orders, wallet 0, returns
 * finished, appeals closed) and, for debts, common sense; no official text is known.
 */
export const closeAccountItems: readonly ItemDefinition[] = [
  { id: 'parcels', kind: 'fact', fact: 'parcels', severity: 'blocks', page: 'deliveries' },
  { id: 'returns', kind: 'fact', fact: 'returns', severity: 'blocks', page: 'returns' },
  { id: 'appeals', kind: 'fact', fact: 'appeals', severity: 'blocks', page: 'appeals' },
  { id: 'wallet', kind: 'fact', fact: 'wallet', severity: 'blocks', page: 'wallet' },
  { id: 'debts', kind: 'fact', fact: 'debts', severity: 'blocks', page: 'wallet' },
  { id: 'bonuses', kind: 'fact', fact: 'bonuses', severity: 'loses', page: 'wallet' },
  // The discount's own page is of the mobile site of 2022; on the desktop it was last seen among the details (2024-05).
  { id: 'discount', kind: 'fact', fact: 'discount', severity: 'loses', page: 'details' },
  { id: 'club', kind: 'fact', fact: 'club', severity: 'loses', page: 'club' },
  { id: 'certificates', kind: 'fact', fact: 'certificates', severity: 'loses', page: 'certificates' },
  { id: 'purchases', kind: 'fact', fact: 'purchases', severity: 'loses', page: 'purchases' },
  { id: 'receipts', kind: 'fact', fact: 'receipts', severity: 'loses', page: 'receipts' },
  { id: 'reviews', kind: 'fact', fact: 'reviews', severity: 'advice', page: 'reviews' },
  { id: 'cards', kind: 'fact', fact: 'cards', severity: 'advice', page: 'details' },
  { id: 'sessions', kind: 'fact', fact: 'sessions', severity: 'advice', page: 'details' },
  { id: 'sells-here', kind: 'question', severity: 'advice', page: null },
  { id: 'comes-back', kind: 'question', severity: 'advice', page: null },
  { id: 'delete-account', kind: 'goal', severity: null, page: 'details' },
];

/** The portal's list is short: only who is signed in is looked at yet, and nothing is said of closing a shop. */
const shopItems: readonly ItemDefinition[] = [
  { id: 'shop-sessions', kind: 'fact', fact: 'shop-sessions', severity: 'advice', page: 'shop-security' },
];

/** The checklist of each cabinet. */
export const itemsOf: Record<Cabinet, readonly ItemDefinition[]> = { buyer: closeAccountItems, seller: shopItems };
