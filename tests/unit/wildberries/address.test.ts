import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageId, pageIds } from '@/utils/vocabulary';
import { addressOf, cardsHash, isSignInAddress, urlOf } from '@/utils/wildberries/buyer/address';
import { type Host, hostMatches, hostOf, hosts, moneyOf } from '@/utils/wildberries/hosts';

/** Every address of an account page that any source names, 2022–26. */
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

describe('addressOf', () => {
  it('has an address for every page', () => {
    expect(new Set(aliases.map(([, page]) => page))).toEqual(new Set(pageIds));
  });

  it.each(aliases)('%s is %s, on both hosts and however it is written', (path, page) => {
    const [plain = '', hash] = path.split('#');
    const [pathname = '', query] = plain.split('?');
    const tail = `${query ? `?${query}` : ''}${hash ? `#${hash}` : ''}`;
    for (const host of hosts) {
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
    ['another subdomain', 'https://seller.wildberries.ru/lk/details'],
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
  it.each(hosts)('leads on %s to an address of that very page', (host: Host) => {
    for (const page of pageIds) {
      const url = new URL(urlOf(host, page));
      expect([url.protocol, addressOf(url)]).toEqual(['https:', { host, page }]);
    }
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
    ['seller.wildberries.ru', null],
    ['', null],
  ])('%j is %j', (name, host) => {
    expect(hostOf(name)).toBe(host);
  });

  it('are asked for over a safe connection only, and no others', () => {
    expect(hostMatches).toEqual(['https://www.wildberries.ru/*', 'https://www.wildberries.by/*']);
  });

  it('count in their own roubles', () => {
    expect(moneyOf('www.wildberries.ru')).toEqual({ rouble: 'RUB' });
    expect(moneyOf('www.wildberries.by')).toEqual({ rouble: 'BYN' });
  });
});
