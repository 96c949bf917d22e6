import { type SellerPageId, sellerPageIds } from '@/utils/vocabulary';
import { advertisingHost, sellerHost } from '@/utils/wildberries/hosts';
import { portalPages } from './pages/all';

/** The advertising pages have an origin of their own. */
function hostOfPage(page: SellerPageId): string {
  return page === 'shop-ads' ? advertisingHost : sellerHost;
}

/** Where the portal has a page. */
export function portalUrl(page: SellerPageId): URL {
  return new URL(`https://${hostOfPage(page)}${portalPages[page].path}`);
}

/** The page that an address leads to; `null` where it is another one. */
export function portalPageAt({ host, pathname }: URL): SellerPageId | null {
  return sellerPageIds.find((page) => hostOfPage(page) === host && portalPages[page].path === pathname) ?? null;
}
