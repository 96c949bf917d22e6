import type { ControlId, Fact, SellerPageId } from '@/utils/vocabulary';

/**
 * A page of the portal on which a reader is easily wrong, the smallest that shows why. None is known to exist. An answer
 * is what a person would say who sees nothing but this page.
 */
export interface OddShopPage {
  /** What is odd. */
  readonly name: string;
  readonly page: SellerPageId;
  /** The inside of `<main>`. */
  readonly main: string;
  /**
   * Facts that are not named are not asked. `unknown or two`: a person sees two, and whoever is not sure says so. `never
   * none`: there is something, and how much may stay open.
   */
  readonly says: Partial<Record<Fact, 'unknown' | 'none' | 'unknown or two' | 'never none' | Record<string, unknown>>>;
  /** Buttons that may be lit, and their text; `null`: none may. No mention, not asked. */
  readonly lit?: Partial<Record<ControlId, string | null>>;
}
