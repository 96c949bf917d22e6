import type { BuyerFact, BuyerPageId } from '@/utils/vocabulary';
import type { Account } from '../account';
import type { Forms } from '../forms';
import type { Html } from '../html';

/** The site's markup as it was at some time. */
export const generationIds = ['mobile-2022', 'desktop-2023', 'desktop-2026'] as const;
export type GenerationId = (typeof generationIds)[number];

export interface Generation {
  readonly id: GenerationId;
  /** The window that it was made for, in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  readonly style: string;
  /** The account pages that it has. */
  readonly pages: Partial<Record<BuyerPageId, PageTemplate>>;
  /** Old addresses, and where they lead now. */
  readonly redirects: Readonly<Record<string, string>>;
  /** How the antibot stands in the way: instead of the page, or as a frame that covers it. */
  readonly challenge: 'page' | 'frame';
  /** Whether the site has a control of this kind at all. */
  readonly deletes: 'from-details' | 'nowhere';
  readonly header: (view: View) => Html;
  readonly footer: () => Html;
  /** What stands around the content of an account page: menus, recommendations, templates that are not shown. */
  readonly frame: (view: View, page: BuyerPageId, content: Html) => Html;
  readonly skeleton: () => Html;
  readonly signIn: () => Html;
  /** What lies over the wallet while it is locked. */
  readonly walletLock: () => Html;
}

export interface PageTemplate {
  /** The first is where the site's own links lead. */
  readonly paths: readonly [string, ...string[]];
  /** As the site's own menu calls it. */
  readonly title: string;
  /** What a person can learn there of this account. */
  readonly shows: (account: Account) => Shows;
  readonly content: (view: View) => Html;
}

/**
 * How much of a fact a page tells. `count`: only how many there are, such as on a tile. `first`: the first
 * {@link pageSize} of a list, and a button for more where there are more.
 */
export type Extent = 'all' | 'count' | 'first';
export type Shows = Partial<Record<BuyerFact, Extent>>;

/** How many rows of a long list are on the page before somebody asks for more. */
export const pageSize = 20;

export interface View {
  readonly account: Account;
  readonly forms: Forms;
}
