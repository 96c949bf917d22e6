import type { BuyerPageId, PageId, SellerPageId } from '../vocabulary';
import { type Cabinet, cabinetOf, type Host, hostOf } from './hosts';

/**
 * The addresses of the account pages, and of the pages that ask to sign in. This is all that the gate carries of what
 * we know of the shop. The first path of a page is where a person is led.
 */
const buyerPaths: Record<BuyerPageId, readonly string[]> = {
  home: [
    '/lk', // every source from 2022 to 2026
  ],
  details: [
    '/lk/details', // mobile site 2022, route table of the 2024 bundle, bots of 2025
    '/lk/details/addnewcard', // `/lk/details/{addnewcard}` in the 2024 bundle
  ],
  sessions: [
    '/lk/sessions', // «Активные сеансы», mobile site 2022
    '/lk/mysafety', // the older name that redirected to it, 2022
  ],
  deliveries: [
    '/lk/myorders/delivery', // route table of the 2024 bundle; still linked to 2026-06-23 (hass_wildberries_orders)
    '/lk/deliveries', // an extension's service worker, about 2026-09
  ],
  purchases: [
    '/lk/myorders/archive', // route table of the 2024 bundle; its data endpoint still served 2026-07 (marketplace-mcp)
    '/lk/mypurchases', // marketplace-mcp constants, 2026
    '/lk/historygoods', // mobile site 2022
  ],
  returns: [
    '/lk/myrefunds', // route table of the 2024 bundle
    '/lk/claims', // the same template, route table of the 2024 bundle
  ],
  wallet: [
    '/lk/mywallet?type=history', // a wallet exporter, mid-2026
    '/lk/mywallet', // mobile site 2022
    '/lk/mywallet/purchases', // route table of the 2024 bundle
    '/lk/mywallet/history', // route table of the 2024 bundle
  ],
  receipts: [
    '/lk/receipts/get', // route table of the 2024 bundle; opened by market-trat 2026-06-18
    '/lk/receipts', // guess: the same page without its verb
  ],
  appeals: [
    '/lk/communications', // «обращения», route table of the 2024 bundle
  ],
  reviews: [
    '/lk/discussion/feedback', // «отзывы», route table of the 2024 bundle
    '/lk/discussions', // «Отзывы и вопросы», mobile site 2022
  ],
  discount: [
    '/lk/mydiscount', // mobile site 2022
  ],
  club: [
    '/subscription', // «WB Клуб», route table of the 2024 bundle
  ],
  certificates: [
    '/gift/certificates', // route table of the 2024 bundle
  ],
};

/** Of the portal's other paths, `/instructions/…`, `/about-portal/…` and `/appeal-without-login/…` are nobody's account. */
const sellerPaths: Record<SellerPageId, readonly string[]> = {
  'shop-security': [
    '/supplier-settings/supplier-security', // an official article (A-359, by a link to a test host), working code 2026-06-18
  ],
};

const pathsOf: Record<Cabinet, Partial<Record<PageId, readonly string[]>>> = { buyer: buyerPaths, seller: sellerPaths };

/**
 * Of the shoppers' site; since 2026 it may ask at id.wb.ru instead, where we are not.
 * The portal asks at seller-auth.wildberries.ru, where we are not either, or leads to `/about-portal/ru/ru` (working code,
 * 2025–26), which a person who is signed in may open as well: there only the words of a page tell.
 */
export const signInPaths: readonly string[] = [
  '/security/login', // mobile site 2022, route table of the 2024 bundle
  '/oauth/login', // route table of the 2024 bundle
];

/** The part of the details page where cards are: bots opened `/lk/details#bankCard`, 2024–25. */
export const cardsHash = '#bankCard';

/** Every address of an account page that we know of, some with a query. */
export function accountPaths(): readonly string[] {
  return Object.values(pathsOf).flatMap((paths) => Object.values(paths).flat());
}

/** What an address is to us. */
export interface Address {
  host: Host;
  page: PageId;
}

/**
 * @param url any absolute address
 * @returns the account page that it is, by host and path; `null` for all others. Query, hash, case and slashes at the
 *   end make no difference.
 */
export function addressOf(url: URL): Address | null {
  const host = url.protocol === 'https:' ? hostOf(url.hostname) : null;
  if (!host) return null;
  const path = plainPath(url.pathname);
  for (const [page, paths] of Object.entries(pathsOf[cabinetOf(host)]) as [PageId, readonly string[]][]) {
    if (paths.some((known) => known.split('?')[0] === path)) return { host, page };
  }
  return null;
}

/** True for the pages that ask a person to sign in: there we learn that they are signed out. */
export function isSignInAddress(url: URL): boolean {
  const host = hostOf(url.hostname);
  return host !== null && cabinetOf(host) === 'buyer' && signInPaths.includes(plainPath(url.pathname));
}

/** Where to send a person for a page, as an absolute URL; to where the host begins when it has no such page. */
export function urlOf(host: Host, page: PageId): string {
  return `https://${host}${pathsOf[cabinetOf(host)][page]?.[0] ?? '/'}`;
}

function plainPath(pathname: string): string {
  return pathname.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '');
}
