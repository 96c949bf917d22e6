import type { MoneyContext } from '../reading/money';

/**
 * Where the site lives.
 * www.wildberries.ru: main. www.wildberries.by: same `/lk`, `/lk/basket`, `/security/login`, seen in working code of 2026.
 * Other country domains (.kz, .am, .kg) are only in mobile tests of 2022 and are left out until someone sees them.
 * seller.wildberries.ru: the sellers' portal of all countries, official articles of 2026 and working code.
 */
export const hosts = ['www.wildberries.ru', 'www.wildberries.by', 'seller.wildberries.ru'] as const;
export type Host = (typeof hosts)[number];

/** Whose account a host holds. A shopper's and a seller's are different accounts, also of one person. */
export type Cabinet = 'buyer' | 'seller';

export function cabinetOf(host: Host): Cabinet {
  return host === 'seller.wildberries.ru' ? 'seller' : 'buyer';
}

/** Match patterns for the manifest. */
export const hostMatches: string[] = hosts.map((host) => `https://${host}/*`);

/**
 * @param hostname such as `location.hostname`
 * @returns the host, or `null` when it is not the shop
 */
export function hostOf(hostname: string): Host | null {
  return hosts.find((host) => host === hostname.toLowerCase()) ?? null;
}

/** What an unmarked «руб.» means on a host: the Belarusian site counts in Belarusian roubles (guess; «₽» is never in doubt). */
export function moneyOf(host: Host): MoneyContext {
  return { rouble: host === 'www.wildberries.by' ? 'BYN' : 'RUB' };
}
