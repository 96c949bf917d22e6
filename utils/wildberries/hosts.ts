import type { MoneyContext } from '../reading/money';

/**
 * Where the site lives.
 * www.wildberries.ru: main. www.wildberries.by: same `/lk`, `/lk/basket`, `/security/login`, seen in working code of 2026.
 * Other country domains (.kz, .am, .kg) are only in mobile tests of 2022 and are left out until someone sees them.
 * seller.wildberries.ru: the sellers' portal of all countries, official articles of 2026 and working code.
 */
export const hosts = ['www.wildberries.ru', 'www.wildberries.by', 'seller.wildberries.ru'] as const;
export type Host = (typeof hosts)[number];

/** Where sellers sign in, and what is kept of a shop is filed under. */
export const sellerHost = 'seller.wildberries.ru' satisfies Host;

/** Advertising lives on an origin of its own (official article A-1432, working code of 2026): of the same shop, without an account of its own. */
export const advertisingHost = 'cmp.wildberries.ru';

/** Every host on which account pages stand. */
export const pageHosts = [...hosts, advertisingHost] as const;

/** Whose account a host holds. A shopper's and a seller's are different accounts, also of one person. */
export type Cabinet = 'buyer' | 'seller';

export function cabinetOf(host: Host): Cabinet {
  return host === sellerHost ? 'seller' : 'buyer';
}

/** Match patterns for the manifest. */
export const hostMatches: string[] = pageHosts.map((host) => `https://${host}/*`);

/**
 * @param hostname such as `location.hostname`
 * @returns the host whose account it belongs to (advertising is the seller's), or `null` when it is not the shop
 */
export function hostOf(hostname: string): Host | null {
  const name = hostname.toLowerCase();
  return name === advertisingHost ? sellerHost : (hosts.find((host) => host === name) ?? null);
}

/** What an unmarked «руб.» means on a host: the Belarusian site counts in Belarusian roubles (guess; «₽» is never in doubt). */
export function moneyOf(host: Host): MoneyContext {
  return { rouble: host === 'www.wildberries.by' ? 'BYN' : 'RUB' };
}
