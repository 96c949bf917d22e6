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
export const sellerPageIds = [
  'shop-home',
  'shop-reports',
  'shop-stock',
  'shop-goods-return',
  'shop-return-status',
  'shop-claims',
  'shop-orders',
  'shop-supplies',
  'shop-own-stock',
  'shop-ads',
  'shop-jam',
  'shop-tariffs',
  'shop-documents',
  'shop-users',
  'shop-security',
  'shop-api',
  'shop-support',
] as const;
export type SellerPageId = (typeof sellerPageIds)[number];

export type PageId = BuyerPageId | SellerPageId;
export const pageIds: readonly PageId[] = /* @__PURE__ */ both(buyerPageIds, sellerPageIds);

/** One list of two. By a call that a bundler may drop: a script that asks for neither carries neither. */
function both<One, Other>(some: readonly One[], others: readonly Other[]): readonly (One | Other)[] {
  return [...some, ...others];
}

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
export const sellerFacts = [
  /** The seller's balance; below zero it is a debt. */
  'shop-balance',
  /** Pieces at the marketplace's warehouses, those on the way among them. */
  'shop-stock',
  /** Returns from the warehouses that are under way or wait at the pick-up point. */
  'shop-goods-returns',
  /** Buyers' claims that wait for an answer. */
  'shop-claims',
  /** Orders in work that the seller fulfils (FBS). */
  'shop-orders',
  /** Supplies to the marketplace's warehouses that are not over (FBW). */
  'shop-supplies',
  /** Pieces that the seller offers from warehouses of their own. */
  'shop-own-stock',
  /** Advertising campaigns that run or are paused. */
  'shop-ads',
  /** Money on the advertising account. */
  'shop-ads-money',
  'shop-jam',
  /** Options of the tariff constructor. */
  'shop-tariffs',
  /** Documents and weekly reports that can be saved. */
  'shop-documents',
  /** Users and invitations, the owner left out. */
  'shop-users',
  'shop-tokens',
  /** Services that are connected by a sign-in of theirs (OAuth). */
  'shop-services',
  'shop-sessions',
  /** Open dialogs with the portal's support. */
  'shop-support',
] as const;
export type SellerFact = (typeof sellerFacts)[number];

export type Fact = BuyerFact | SellerFact;
export const facts: readonly Fact[] = /* @__PURE__ */ both(buyerFacts, sellerFacts);

/**
 * A button of the site that we point at. We never press it. `shop-end-other-sessions`: whether it spares the session in
 * use is not known.
 */
export const buyerControls = ['delete-account', 'end-other-sessions'] as const;
export const sellerControls = [
  'shop-end-other-sessions',
  'shop-new-dialog',
  'shop-unsubscribe-jam',
  'shop-withdraw',
  'shop-new-return',
] as const;
export const controlIds = [...buyerControls, ...sellerControls] as const;
export type ControlId = (typeof controlIds)[number];

/** What may keep one fact alone from being read. */
const factReasons = [
  /** The page was understood, and says nothing about this fact. */
  'not-shown',
  /** Two places of the page contradict each other, or a counter and its rows do. */
  'disagree',
  /** Something about the fact is there, in a form that we do not understand. */
  'unclear',
  /** Another tab or a filter of the page is chosen, so that what is shown is a part only. */
  'partial',
] as const;
/** Why a fact could not be read: an obstacle of the whole page, or something about this fact alone. */
export type UnknownReason = Obstacle | (typeof factReasons)[number];
export const unknownReasons: readonly UnknownReason[] = /* @__PURE__ */ both(obstacles, factReasons);
