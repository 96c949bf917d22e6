/**
 * A shopper's account of the demo marketplace, as plain data. Pages are rendered from it, and what a person would learn
 * of each page is derived from it (`expected.ts`): neither knows what our readers make of the pages.
 */
export interface Account {
  readonly condition: Condition;
  readonly person: Person;
  readonly parcels: readonly Parcel[];
  readonly returns: readonly GoodsReturn[];
  readonly appeals: readonly Appeal[];
  readonly wallet: Wallet;
  /** Points; one is worth one unit of the currency. */
  readonly bonuses: number;
  readonly debts: readonly Installment[];
  readonly discount: Discount;
  readonly club: Club;
  readonly certificates: readonly Certificate[];
  readonly cards: readonly Card[];
  readonly purchases: readonly Purchase[];
  readonly receipts: readonly Receipt[];
  readonly reviews: readonly Review[];
  readonly sessions: readonly Session[];
}

/**
 * How the site answers. `late`: content comes five seconds after the page. `never`: it does not come. `wallet-locked`:
 * the wallet asks for a password, the other pages do not. `failed`: the site says that something went wrong.
 */
export type Condition = 'normal' | 'signed-out' | 'challenge' | 'wallet-locked' | 'late' | 'never' | 'failed';

export interface Person {
  readonly name: string;
  /** Masked, as the site shows it. */
  readonly phone: string;
}

/** A day, as `YYYY-MM-DD`. */
export type IsoDay = `${number}-${string}-${string}`;

/** Prices and sums are in whole units of the account's currency; kopecks are the fraction. */
export interface Parcel {
  readonly name: string;
  readonly brand: string;
  readonly price: number;
  readonly pickupPoint: string;
  readonly stage:
    | { readonly at: 'ready'; readonly storedUntil: IsoDay }
    /** `arrives`: the last day of those on which it may come, where the site says any. */
    | { readonly at: 'sorted' | 'on-the-way'; readonly arrives?: IsoDay };
}

export interface GoodsReturn {
  readonly name: string;
  readonly price: number;
  readonly created: IsoDay;
  /** The last two are finished. */
  readonly stage: 'under-review' | 'approved' | 'money-returned' | 'rejected';
}

export interface Appeal {
  readonly topic: string;
  readonly number: number;
  readonly created: IsoDay;
  readonly state: 'open' | 'closed';
}

export interface Wallet {
  readonly balance: number;
  readonly currency: 'RUB' | 'BYN';
}

export interface Installment {
  readonly name: string;
  /** Still to pay. */
  readonly owed: number;
  readonly nextPayment: { readonly sum: number; readonly day: IsoDay };
}

export interface Discount {
  readonly percent: number;
  readonly purchaseSum: number;
}

export type Club = { readonly state: 'off' } | { readonly state: 'on'; readonly paidUntil: IsoDay };

export interface Certificate {
  readonly value: number;
  readonly validUntil: IsoDay;
}

export interface Card {
  readonly system: string;
  readonly lastDigits: string;
}

export interface Purchase {
  readonly name: string;
  readonly brand: string;
  readonly price: number;
  readonly day: IsoDay;
  readonly outcome: 'bought' | 'returned';
}

export interface Receipt {
  readonly sum: number;
  readonly day: IsoDay;
  readonly operation: 'purchase' | 'refund';
}

export interface Review {
  readonly goods: string;
  readonly stars: 1 | 2 | 3 | 4 | 5;
  readonly day: IsoDay;
  readonly text: string;
}

/**
 * The fields of the site's own data, 2023-03 (deviceName, appName, ipAddress, lastVisit, isCurrentSession), and a place and
 * a system, which other sites tell too.
 */
export interface Session {
  readonly device: string;
  /** Where the site tells it apart from the device. */
  readonly os: string | null;
  readonly app: string | null;
  readonly place: string | null;
  readonly ip: string | null;
  /** A date for people: the site's data of 2023 holds it ready-made. */
  readonly lastSeen: string | null;
  readonly current: boolean;
}
