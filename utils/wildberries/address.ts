import type { BuyerPageId, PageId, SellerPageId } from '../vocabulary';
import { advertisingHost, type Cabinet, cabinetOf, type Host, hostOf } from './hosts';

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
  'shop-home': [
    '/', // «Главная» with the balance, official articles A-2198 and A-580, 2026-07
  ],
  'shop-reports': [
    '/suppliers-mutual-settlements/reports-implementations/reports-weekly-new', // A-2198, A-2135, 2026
  ],
  'shop-stock': [
    '/analytics-reports/warehouse-remains', // A-1303, 2026-09-04
  ],
  'shop-goods-return': [
    '/goods-return/registration-return', // «Возвраты со склада», A-1020, 2026-09-01
  ],
  'shop-return-status': [
    '/return-transfer-reports/active', // «Возвраты и перемещения», A-1313, 2026-09-04
    '/analytics-reports/goods-return', // the same as a report, official specification 2026-07
  ],
  'shop-claims': [
    '/suppliers-product-verification/customer-claims/under-consideration', // «Возвраты покупателей», A-1025, 2026-07-24
  ],
  'shop-orders': [
    '/marketplace-orders-fbs', // code of 2026-07, with something behind
    '/marketplace-orders-fbs*',
    '/marketplace-orders-new*', // older code
  ],
  'shop-supplies': [
    '/supplies-management/all-supplies', // A-767, 2026-07-16
  ],
  'shop-own-stock': [
    '/marketplace-stocks-management', // «Управление остатками», A-883, 2026-07-29
  ],
  // On the advertising host, see `advertisingPaths`.
  'shop-ads': [],
  'shop-jam': [
    '/monetization/jam', // A-968, 2026
    '/monetization/tariffs', // its plans, A-968
  ],
  'shop-tariffs': [
    '/tariff-constructor', // A-803, 2026
  ],
  'shop-documents': [
    '/supplementary-agreements', // «Документы», A-2135
    '/supplementary-agreements/documents', // A-1020
  ],
  'shop-users': [
    '/supplier-settings/supplier-users', // «Пользователи», A-638, 2026-09-22
  ],
  'shop-security': [
    '/supplier-settings/supplier-security', // an official article (A-359, by a link to a test host), working code 2026-06-18
  ],
  'shop-api': [
    '/api-integrations', // «Интеграции по API», A-1469 and A-1143, 2026
    '/supplier-settings/access-to-api', // older
    '/supplier-settings/access-to-new-api', // older
  ],
  'shop-support': [
    '/service-desk-v2', // A-1143, official specification
    '/service-desk-v2/requests/history', // old route table
  ],
};

/** Of cmp.wildberries.ru: official article A-1432, code of 2026-06. */
const advertisingPaths: Partial<Record<PageId, readonly string[]>> = {
  'shop-ads': ['/campaigns/list', '/campaigns/finances'],
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
  return [...Object.values(pathsOf), advertisingPaths].flatMap((paths) =>
    Object.values(paths).flatMap((known) => known.map((path) => path.replace(/\*$/, ''))),
  );
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
  const known = url.hostname.toLowerCase() === advertisingHost ? advertisingPaths : pathsOf[cabinetOf(host)];
  for (const [page, paths] of Object.entries(known) as [PageId, readonly string[]][]) {
    if (paths.some((pattern) => isPath(path, pattern))) return { host, page };
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
  const advertising = cabinetOf(host) === 'seller' ? advertisingPaths[page]?.[0] : undefined;
  if (advertising !== undefined) return `https://${advertisingHost}${advertising}`;
  return `https://${host}${pathsOf[cabinetOf(host)][page]?.[0] ?? '/'}`;
}

/** @param pattern a path as above; with an asterisk at its end, whatever goes on in the same word or below it */
function isPath(path: string, pattern: string): boolean {
  const known = pattern.split('?')[0] ?? '';
  if (known.endsWith('*')) return path.startsWith(known.slice(0, -1)) && path.length >= known.length;
  return plainPath(known) === path;
}

function plainPath(pathname: string): string {
  return pathname.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '');
}
