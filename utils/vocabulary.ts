/**
 * The words of the product, as ids. Code, docs and UI text use these and no synonyms (see docs/design.md).
 */

/** A recognised account page of a shopper. */
export const buyerPageIds = [
  'home',
  'details',
  'sessions',
  'deliveries',
  'purchases',
  'returns',
  'wallet',
  'receipts',
  'appeals',
  'reviews',
  'discount',
  'club',
  'certificates',
] as const;
export type BuyerPageId = (typeof buyerPageIds)[number];

/** A recognised page of the sellers' portal. */
export const sellerPageIds = ['shop-security'] as const;
export type SellerPageId = (typeof sellerPageIds)[number];

export const pageIds = [...buyerPageIds, ...sellerPageIds] as const;
export type PageId = (typeof pageIds)[number];

/** Why a page cannot be read now. */
export const obstacles = ['loading', 'signed-out', 'challenge', 'locked', 'unrecognised'] as const;
export type Obstacle = (typeof obstacles)[number];

/** Why a page is `unrecognised`, as far as it says itself. */
export const causes = [
  /** The site says that something failed. */
  'site-error',
  /** The site has no such page any more. */
  'not-found',
  /** There is no connection; what is shown was kept, or is nothing. */
  'offline',
  /** The browser translated the page, so that its words are not the site's. */
  'translated',
  /** Something that we cannot look into lies over the page: a chat, a map, a window. */
  'covered',
  /** The page says nothing of the kind: it is in words that we do not know. */
  'other',
] as const;
export type Cause = (typeof causes)[number];

/** What we want to know. `returns` and `appeals` mean the open ones; what begins with `shop-` is a seller's. */
export const buyerFacts = [
  'parcels',
  'returns',
  'appeals',
  'wallet',
  'bonuses',
  'debts',
  'discount',
  'club',
  'certificates',
  'cards',
  'purchases',
  'receipts',
  'reviews',
  'sessions',
] as const;
export type BuyerFact = (typeof buyerFacts)[number];
export const sellerFacts = ['shop-sessions'] as const;
export type SellerFact = (typeof sellerFacts)[number];

export const facts = [...buyerFacts, ...sellerFacts] as const;
export type Fact = (typeof facts)[number];

/**
 * A button of the site that we point at. We never press it. `shop-end-other-sessions`: whether it spares the session in
 * use is not known.
 */
export const controlIds = ['delete-account', 'end-other-sessions', 'shop-end-other-sessions'] as const;
export type ControlId = (typeof controlIds)[number];

/** Why a fact could not be read: an obstacle of the whole page, or something about this fact alone. */
export const unknownReasons = [
  ...obstacles,
  /** The page was understood, and says nothing about this fact. */
  'not-shown',
  /** Two places of the page contradict each other, or a counter and its rows do. */
  'disagree',
  /** Something about the fact is there, in a form that we do not understand. */
  'unclear',
  /** Another tab or a filter of the page is chosen, so that what is shown is a part only. */
  'partial',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];
