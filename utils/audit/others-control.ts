import type { ControlId } from '../vocabulary';
import type { Cabinet } from '../wildberries/hosts';

/** The site's button that ends all other sessions. Whether the sellers' one spares the session in use is not known. */
export const othersControlOf = {
  buyer: 'end-other-sessions',
  seller: 'shop-end-other-sessions',
} as const satisfies Record<Cabinet, ControlId>;
