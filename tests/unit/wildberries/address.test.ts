import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyerPageIds, type PageId, sellerPageIds } from '@/utils/vocabulary';
import { addressOf, cardsHash, isSignInAddress, urlOf } from '@/utils/wildberries/address';
import { cabinetOf, hostMatches, hostOf, hosts, moneyOf, sellerHost } from '@/utils/wildberries/hosts';

/** Every address of a shopper's account page that any source names, 2022–26. */
const aliases: [string, PageId][] = [
  ['/lk', 'home'],
  ['/lk/details', 'details'],
  ['/lk/details/addnewcard', 'details'],
  ['/lk/details#bankCard', 'details'],
  ['/lk/sessions', 'sessions'],
  ['/lk/mysafety', 'sessions'],
  ['/lk/myorders/delivery', 'deliveries'],
  ['/lk/deliveries', 'deliveries'],
  ['/lk/myorders/archive', 'purchases'],
  ['/lk/mypurchases', 'purchases'],
  ['/lk/historygoods', 'purchases'],
  ['/lk/myrefunds', 'returns'],
  ['/lk/claims', 'returns'],
  ['/lk/mywallet', 'wallet'],
  ['/lk/mywallet?type=history', 'wallet'],
  ['/lk/mywallet/purchases', 'wallet'],
  ['/lk/mywallet/history', 'wallet'],
  ['/lk/receipts/get', 'receipts'],
  ['/lk/receipts', 'receipts'],
  ['/lk/communications', 'appeals'],
  ['/lk/discussion/feedback', 'reviews'],
  ['/lk/discussions', 'reviews'],
  ['/lk/mydiscount', 'discount'],
  ['/subscription', 'club'],
  ['/gift/certificates', 'certificates'],
];

/** The same of the sellers' portal. */
const portalAliases: [string, PageId][] = [
  ['/', 'shop-home'],
  ['/suppliers-mutual-settlements/reports-implementations/reports-weekly-new', 'shop-reports'],
  ['/analytics-reports/warehouse-remains', 'shop-stock'],
  ['/goods-return/registration-return', 'shop-goods-return'],
  ['/return-transfer-reports/active', 'shop-return-status'],
  ['/analytics-reports/goods-return', 'shop-return-status'],
  ['/suppliers-product-verification/customer-claims/under-consideration', 'shop-claims'],
  ['/marketplace-orders-fbs', 'shop-orders'],
  ['/marketplace-orders-fbs/new', 'shop-orders'],
  ['/marketplace-orders-new/new-tasks', 'shop-orders'],
  ['/supplies-management/all-supplies', 'shop-supplies'],
  ['/marketplace-stocks-management', 'shop-own-stock'],
  ['/monetization/jam', 'shop-jam'],
  ['/monetization/tariffs', 'shop-jam'],
  ['/tariff-constructor?modal=option', 'shop-tariffs'],
  ['/supplementary-agreements', 'shop-documents'],
  ['/supplementary-agreements/documents', 'shop-documents'],
  ['/supplier-settings/supplier-users', 'shop-users'],
  ['/supplier-settings/supplier-security', 'shop-security'],
  ['/api-integrations', 'shop-api'],
  ['/supplier-settings/access-to-api', 'shop-api'],
  ['/supplier-settings/access-to-new-api', 'shop-api'],
  ['/service-desk-v2?tab=all', 'shop-support'],
  ['/service-desk-v2/requests/history', 'shop-support'],
];

/** Advertising stands on an origin of its own. */
const advertisingAliases: [string, PageId][] = [
  ['/campaigns/list', 'shop-ads'],
  ['/campaigns/finances', 'shop-ads'],
];

const shops = hosts.filter((host) => cabinetOf(host) === 'buyer');
const portals = hosts.filter((host) => cabinetOf(host) === 'seller');

const all = [
  ...aliases.map(([path, page]) => [path, page, shops] as const),
  ...portalAliases.map(([path, page]) => [path, page, portals] as const),
];

describe('addressOf', () => {
  it('has an address for every page', () => {
    expect(new Set(aliases.map(([, page]) => page))).toEqual(new Set(buyerPageIds));
    expect(new Set([...portalAliases, ...advertisingAliases].map(([, page]) => page))).toEqual(new Set(sellerPageIds));
    expect(new Set(all.flatMap(([, , of]) => of))).toEqual(new Set(hosts));
  });

  it.each(all)('%s is %s, on the hosts of its cabinet and however it is written', (path, page, of) => {
    const [plain = '', hash] = path.split('#');
    const [pathname = '', query] = plain.split('?');
    const tail = `${query ? `?${query}` : ''}${hash ? `#${hash}` : ''}`;
    for (const host of of) {
      const forms = [
        path,
        `${pathname}/${tail}`,
        `${pathname}//${tail}`,
        `${pathname.toUpperCase()}${tail}`,
        `${pathname.replaceAll('/', '//')}${tail}`,
        `${pathname}?utm_source=mail&page=2`,
        `${pathname}#top`,
        `${pathname}/?a=/lk/basket#/lk/favorites`,
      ];
      for (const form of forms) {
        expect(addressOf(new URL(`https://${host}${form}`)), form).toEqual({ host, page });
        expect(addressOf(new URL(`https://${host.toUpperCase()}${form}`)), form).toEqual({ host, page });
      }
    }
    for (const other of hosts.filter((host) => !of.includes(host)))
      expect(addressOf(new URL(`https://${other}${path}`)), other).toBeNull();
  });

  it.each(advertisingAliases)('%s on the advertising host is the seller’s %s', (path, page) => {
    expect(addressOf(new URL(`https://cmp.wildberries.ru${path}`))).toEqual({ host: sellerHost, page });
    expect(urlOf(sellerHost, page)).toBe('https://cmp.wildberries.ru/campaigns/list');
    for (const host of hosts) expect(addressOf(new URL(`https://${host}${path}`)), host).toBeNull();
  });

  it.each([
    ['the start page', 'https://www.wildberries.ru/'],
    ['a catalogue', 'https://www.wildberries.ru/catalog/elektronika'],
    ['goods', 'https://www.wildberries.ru/catalog/12345678/detail.aspx'],
    ['the basket', 'https://www.wildberries.ru/lk/basket'],
    ['favourites', 'https://www.wildberries.ru/lk/favorites'],
    ['notifications', 'https://www.wildberries.ru/lk/newsfeed/events'],
    ['a payment', 'https://www.wildberries.ru/lk/payment/success'],
    ['a longer name', 'https://www.wildberries.ru/lk/detailsx'],
    ['a shorter one', 'https://www.wildberries.ru/lk/detail'],
    ['something below a page', 'https://www.wildberries.ru/lk/details/mysubscribes'],
    ['something above a page', 'https://www.wildberries.ru/x/lk/details'],
    ['another beginning', 'https://www.wildberries.ru/lkx'],
    ['a path in the query', 'https://www.wildberries.ru/?next=/lk/details'],
    ['a path in the hash', 'https://www.wildberries.ru/#/lk/details'],
    ['a slash in disguise', 'https://www.wildberries.ru/lk%2Fdetails'],
    ['an unsafe connection', 'http://www.wildberries.ru/lk/details'],
    ['another scheme', 'ftp://www.wildberries.ru/lk/details'],
    ['no subdomain', 'https://wildberries.ru/lk/details'],
    ['the advertising’s start page', 'https://cmp.wildberries.ru/'],
    ['media advertising', 'https://cmp.wildberries.ru/cmpf/list'],
    ['a longer name of orders', 'https://seller.wildberries.ru/marketplace-orders'],
    ['an article of the portal', 'https://seller.wildberries.ru/instructions/ru/ru/material/supplier-security'],
    ['an article below that path', 'https://seller.wildberries.ru/instructions/supplier-settings/supplier-security'],
    ['the portal’s landing page', 'https://seller.wildberries.ru/about-portal/ru/ru'],
    ['the way in without a login', 'https://seller.wildberries.ru/appeal-without-login/ru/'],
    ['the portal’s other settings', 'https://seller.wildberries.ru/supplier-settings/supplier-card'],
    ['all of its settings', 'https://seller.wildberries.ru/supplier-settings'],
    ['something below its page', 'https://seller.wildberries.ru/supplier-settings/supplier-security/sessions'],
    ['a longer name there', 'https://seller.wildberries.ru/supplier-settings/supplier-security-new'],
    [
      'its path in a query',
      'https://seller.wildberries.ru/news-v2/news-list?redirect_url=/supplier-settings/supplier-security',
    ],
    ['its path in a hash', 'https://seller.wildberries.ru/news-v2/news-list#/supplier-settings/supplier-security'],
    ['its test host', 'https://seller-stage.wildberries.ru/supplier-settings/supplier-security'],
    ['its sign-in', 'https://seller-auth.wildberries.ru/supplier-settings/supplier-security'],
    ['its services', 'https://seller-services.wildberries.ru/supplier-settings/supplier-security'],
    ['its advertising', 'https://cmp.wildberries.ru/supplier-settings/supplier-security'],
    ['a look-alike portal', 'https://seller.wildberries.ru.example/supplier-settings/supplier-security'],
    ['an unsafe portal', 'http://seller.wildberries.ru/supplier-settings/supplier-security'],
    ['another subdomain', 'https://m.wildberries.ru/lk/details'],
    ['a deeper subdomain', 'https://a.www.wildberries.ru/lk/details'],
    ['another country', 'https://www.wildberries.kz/lk/details'],
    ['the shop’s sign-in', 'https://id.wb.ru/lk/details'],
    ['a look-alike host', 'https://www.wildberries.ru.example/lk/details'],
    ['a look-alike name', 'https://www-wildberries.ru/lk/details'],
    ['a host in the credentials', 'https://www.wildberries.ru@shop.example/lk/details'],
    ['a dot at the end', 'https://www.wildberries.ru./lk/details'],
  ])('is null for %s', (_what, address) => {
    expect(addressOf(new URL(address))).toBeNull();
  });

  it('is null for any path that is none of them', () => {
    const known = new Set(aliases.map(([path]) => path.replace(/[?#].*$/, '')));
    fc.assert(
      fc.property(fc.webPath(), fc.constantFrom('', '/lk', '/lk/details', '/lk/mywallet'), (path, head) => {
        const url = new URL(`https://www.wildberries.ru${head}${path}`);
        fc.pre(!known.has(url.pathname.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '')));
        expect(addressOf(url)).toBeNull();
      }),
    );
  });
});

describe('urlOf', () => {
  it.each(hosts)('leads on %s to an address of that very page', (host) => {
    for (const page of cabinetOf(host) === 'buyer' ? buyerPageIds : sellerPageIds) {
      const url = new URL(urlOf(host, page));
      expect([url.protocol, addressOf(url)]).toEqual(['https:', { host, page }]);
    }
  });

  it('leads to where a host begins for a page that it does not have', () => {
    expect(urlOf('seller.wildberries.ru', 'details')).toBe('https://seller.wildberries.ru/');
    expect(urlOf('www.wildberries.ru', 'shop-security')).toBe('https://www.wildberries.ru/');
  });

  it('leads to the cards in the middle of their page', () => {
    expect(`${urlOf('www.wildberries.ru', 'details')}${cardsHash}`).toBe(
      'https://www.wildberries.ru/lk/details#bankCard',
    );
  });
});

describe('isSignInAddress', () => {
  it.each([
    ['https://www.wildberries.ru/security/login', true],
    ['https://www.wildberries.by/security/login?returnUrl=%2Flk', true],
    ['https://www.wildberries.ru/Security/Login/', true],
    ['https://www.wildberries.ru/oauth/login', true],
    ['https://www.wildberries.ru/security', false],
    ['https://www.wildberries.ru/security/loginx', false],
    ['https://www.wildberries.ru/lk', false],
    ['https://id.wb.ru/security/login', false],
    ['https://seller.wildberries.ru/security/login', false],
    // Whoever is signed in may open it as well.
    ['https://seller.wildberries.ru/about-portal/ru/ru', false],
    ['https://seller-auth.wildberries.ru/ru/?redirect_url=x', false],
  ])('%s: %s', (address, expected) => {
    expect(isSignInAddress(new URL(address))).toBe(expected);
  });
});

describe('hosts', () => {
  it.each([
    ['www.wildberries.ru', 'www.wildberries.ru'],
    ['WWW.Wildberries.BY', 'www.wildberries.by'],
    ['wildberries.ru', null],
    ['www.wildberries.kz', null],
    ['seller.wildberries.ru', 'seller.wildberries.ru'],
    ['SELLER.wildberries.ru', 'seller.wildberries.ru'],
    ['seller.wildberries.by', null],
    ['seller-auth.wildberries.ru', null],
    ['cmp.wildberries.ru', 'seller.wildberries.ru'],
    ['', null],
  ])('%j is %j', (name, host) => {
    expect(hostOf(name)).toBe(host);
  });

  it('are asked for over a safe connection only, and no others', () => {
    expect(hostMatches).toEqual([
      'https://www.wildberries.ru/*',
      'https://www.wildberries.by/*',
      'https://seller.wildberries.ru/*',
      'https://cmp.wildberries.ru/*',
    ]);
  });

  it.each([
    ['www.wildberries.ru', 'buyer'],
    ['www.wildberries.by', 'buyer'],
    ['seller.wildberries.ru', 'seller'],
  ] as const)('%s is of a %s', (host, cabinet) => {
    expect(cabinetOf(host)).toBe(cabinet);
  });

  it('count in their own roubles', () => {
    expect(moneyOf('www.wildberries.ru')).toEqual({ rouble: 'RUB' });
    expect(moneyOf('www.wildberries.by')).toEqual({ rouble: 'BYN' });
  });
});
