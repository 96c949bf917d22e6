import { buyerFacts, type Fact, type PageId, sellerFacts } from '../vocabulary';
import type { Cabinet } from '../wildberries/hosts';
import { closeShopItems } from './close-shop-items';

/** What the checklists ask, in the order in which it is shown. */

/** `blocks`: settle first. `loses`: gone for ever afterwards. `advice`: worth knowing. */
export type Severity = 'blocks' | 'loses' | 'advice';

/** Every fact is an item, under its own name. */
export const itemIds = [
  ...buyerFacts,
  ...sellerFacts,
  'sells-here',
  'comes-back',
  'delete-account',
  'shop-owner',
  'shop-right',
  'shop-two-reports',
  'shop-letter',
  'shop-confirmation',
  'shop-wallet',
  'shop-watch',
] as const;
export type ItemId = (typeof itemIds)[number];

export type ItemDefinition = ItemGrounds &
  (
    | FactItem
    /** Only the person knows. */
    | { id: ItemId; kind: 'question'; severity: Severity; page: null }
    /** Only the person can do it, and say that it is done. No page tells. `page`: where it is done, if we know one. */
    | { id: ItemId; kind: 'deed'; severity: Severity; page: PageId | null }
    /** What all the others are for. */
    | { id: ItemId; kind: 'goal'; severity: null; page: PageId }
  );

interface FactItem {
  id: ItemId;
  kind: 'fact';
  fact: Fact;
  severity: Severity;
  page: PageId;
  /** Only here does `none` mean that there is nothing: another page that tells the fact shows a part of it. */
  noneOn?: PageId;
  /** Of a balance that is above zero: it is a debt alone that weighs as `severity` says. */
  inCredit?: Severity;
}

/** What an item of a list by phases says of itself. */
interface ItemGrounds {
  phase?: Phase;
  basis?: Basis;
  /** Of `official`: the number of the help article, such as `A-1020`. */
  article?: string;
  warnings?: readonly Warning[];
}

/** The parts of a list that goes by time, in their order (docs/adr/0015). */
export const phases = [
  'first',
  'long-lead',
  'others-wait',
  'goods',
  'papers',
  'money',
  'last-reports',
  'letter',
  'afterwards',
  'watch',
] as const;
export type Phase = (typeof phases)[number];

/** On whose word an item stands: the site's help, guides alone, nobody's, or our own thinking. */
export const bases = ['official', 'said', 'unknown', 'own'] as const;
export type Basis = (typeof bases)[number];

/** What must be told in time, beside the items at which it goes wrong. */
export const warnings = [
  /** The goods are handed out by a code in the owner's shopper app. */
  'keep-buyer',
  /** A new phone number of the owner means days in which nothing can be done. */
  'keep-phone',
  /** Who is not the owner ends nothing by leaving. */
  'not-owner',
  'cards-sell',
  'ads-money',
  'debt-stops-return',
  'access-last',
] as const;
export type Warning = (typeof warnings)[number];

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

/** The checklist of each cabinet. */
export const itemsOf: Record<Cabinet, readonly ItemDefinition[]> = {
  buyer: closeAccountItems,
  seller: closeShopItems,
};

/** What a checklist is for. */
export type Subject = 'account' | 'shop';

/** A list by phases is a shop's. */
export function subjectOf(asked: readonly ItemDefinition[]): Subject {
  return asked.some(({ phase }) => phase) ? 'shop' : 'account';
}
