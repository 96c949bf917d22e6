import type { ControlId, SellerFact } from '@/utils/vocabulary';
import type { Html } from '../html';
import type { PortalForms } from './portal-forms';
import type { Shop } from './shop';
import type { UiKit } from './ui-kit';

/** What a page is rendered from. */
export interface PortalView {
  readonly shop: Shop;
  readonly forms: PortalForms;
  readonly kit: UiKit;
}

/** One page of the demo portal: where it is and what stands on it. What a person learns of it is in `learn-shop.ts`. */
export interface PortalPage {
  readonly path: string;
  /** Facts that it can tell, and buttons of the vocabulary that it can have. */
  readonly facts: readonly SellerFact[];
  readonly content: (view: PortalView) => Html;
  /** The buttons that a person sees and can press, with their words. */
  readonly controls: (shop: Shop, forms: PortalForms) => Partial<Record<ControlId, string>>;
  /** Windows that its buttons open, by the button's action. */
  readonly modals: (view: PortalView) => Readonly<Record<string, Html>>;
}

/** Of a page on which nothing of the vocabulary can be pressed. */
export const noButtons = { controls: () => ({}), modals: () => ({}) } as const satisfies Partial<PortalPage>;
