import type { IsoDay, Session } from '../account';

/**
 * A seller's shop in the demo of the sellers' portal, as plain data. Pages are rendered from it, and what a person would
 * learn of each page is derived from it (`learn-shop.ts`). Sums are in roubles; kopecks are the fraction.
 */
export interface Shop {
  readonly condition: ShopCondition;
  readonly name: string;
  /** «ID кабинета». */
  readonly cabinet: number;
  readonly inn: string;
  readonly sessions: readonly Session[];
  readonly balance: Balance;
  readonly reports: readonly WeeklyReport[];
  readonly stock: readonly StockLine[];
  readonly goodsReturns: readonly GoodsReturn[];
  readonly claims: readonly Claim[];
  readonly orders: readonly Order[];
  readonly supplies: readonly Supply[];
  readonly ownStock: readonly OwnStockLine[];
  readonly campaigns: readonly Campaign[];
  readonly adsMoney: AdsMoney;
  readonly jam: Jam;
  readonly tariffs: readonly TariffOption[];
  readonly documents: readonly ShopDocument[];
  readonly users: readonly ShopUser[];
  readonly tokens: readonly Token[];
  readonly services: readonly Service[];
  readonly dialogs: readonly Dialog[];
}

/** How the portal answers; see `Condition` of a shopper's account. */
export type ShopCondition = 'normal' | 'signed-out' | 'challenge' | 'late' | 'never' | 'failed';

export interface Balance {
  /** Below zero: a debt. */
  readonly amount: number;
  readonly withdrawable: number;
  readonly currency: 'RUB';
}

export interface WeeklyReport {
  readonly id: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** «Итого к оплате» */
  readonly sum: number;
}

/** One article in the report of the stock at the marketplace's warehouses. */
export interface StockLine {
  readonly article: string;
  readonly name: string;
  readonly warehouses: readonly { readonly name: string; readonly count: number }[];
  /** «В пути до получателей» */
  readonly toBuyers: number;
  /** «В пути возвраты на склад WB» */
  readonly fromBuyers: number;
}

/** A return from the marketplace's warehouse to the seller. */
export interface GoodsReturn {
  readonly number: number;
  readonly name: string;
  readonly warehouse: string;
  readonly created: IsoDay;
  readonly stage:
    | { readonly at: 'issued' | 'loaded' | 'on-the-way' }
    | { readonly at: 'ready'; readonly storedUntil: IsoDay }
    /** These are over. */
    | { readonly at: 'handed-out' | 'not-found' | 'expired' | 'cancelled' };
}

/** A buyer's claim. */
export interface Claim {
  readonly goods: string;
  readonly reason: string;
  readonly created: IsoDay;
  readonly state: 'open' | 'answered';
}

/** An order that the seller fulfils (FBS). */
export interface Order {
  readonly number: number;
  readonly goods: string;
  /** The last two are over. */
  readonly state: 'new' | 'assembling' | 'in-delivery' | 'sold' | 'cancelled';
}

/** A supply to the marketplace's warehouses (FBW). */
export interface Supply {
  readonly number: number;
  readonly warehouse: string;
  readonly date: IsoDay;
  /** The last two are over. */
  readonly state: 'unplanned' | 'planned' | 'allowed' | 'accepting' | 'unloaded' | 'accepted' | 'cancelled';
}

/** Pieces that the seller offers from a warehouse of their own. */
export interface OwnStockLine {
  readonly article: string;
  readonly name: string;
  readonly warehouse: string;
  readonly count: number;
}

export interface Campaign {
  readonly name: string;
  readonly id: number;
  readonly state: 'active' | 'paused' | 'ready' | 'finished';
}

export interface AdsMoney {
  /** «Счёт»: paid in beforehand. */
  readonly account: number;
  /** «Баланс»: withheld from sales to come; nobody paid it in. */
  readonly balance: number;
  readonly bonus: number;
}

export type Jam = { readonly state: 'off' } | { readonly state: 'on'; readonly until: IsoDay };

export interface TariffOption {
  readonly name: string;
  readonly active: boolean;
  /** The first day on which it can be left; `null`: the page says none, and it can be left now. */
  readonly canLeaveFrom: IsoDay | null;
}

export interface ShopDocument {
  readonly name: string;
  readonly category: string;
  readonly created: IsoDay;
}

export interface ShopUser {
  readonly name: string;
  readonly role: string;
  readonly owner: boolean;
  readonly state: 'member' | 'invited';
}

export interface Token {
  readonly name: string;
  readonly categories: readonly string[];
  readonly expires: IsoDay;
}

export interface Service {
  readonly name: string;
  readonly connected: boolean;
}

/** A dialog with the portal's support. */
export interface Dialog {
  readonly topic: string;
  readonly number: number;
  readonly created: IsoDay;
  /** The last one is over. */
  readonly state: 'created' | 'answered' | 'waiting' | 'finished';
}
