import { cabinetOf, type Host, hosts } from '../wildberries/hosts';
import { lastSeen, type Stored } from './store';

/**
 * The site that a page of ours speaks of. Pure.
 * @param search of the page's address: `?host=…`; anything in it that is no such site is passed over
 * @param stored `null`: not read yet
 * @param among `buyers`: the page is about a shopper's account alone
 * @returns the host that is asked for, else of the shoppers' sites the one whose pages were read last
 */
export function hostAsked(search: string, stored: Stored | null, among: 'buyers' | 'all' = 'buyers'): Host {
  const buyers = hosts.filter((host) => cabinetOf(host) === 'buyer');
  const asked = new URLSearchParams(search).get('host');
  const named = (among === 'all' ? hosts : buyers).find((host) => host === asked);
  if (named || !stored) return named ?? hosts[0];
  return buyers.reduce((best, host) => (lastSeen(stored.hosts[host]) > lastSeen(stored.hosts[best]) ? host : best));
}
