import type { PageId } from '../../vocabulary';
import { type Host, hostOf } from '../hosts';
import { paths as appeals } from './appeals';
import { paths as certificates } from './certificates';
import { paths as club } from './club';
import { paths as deliveries } from './deliveries';
import { paths as details } from './details';
import { paths as discount } from './discount';
import { paths as home } from './home';
import { paths as purchases } from './purchases';
import { paths as receipts } from './receipts';
import { paths as returns } from './returns';
import { paths as reviews } from './reviews';
import { paths as sessions } from './sessions';
import { signInPaths } from './sign-in';
import { paths as wallet } from './wallet';

/**
 * The addresses of the account pages. This is all that the gate carries, so it takes only `paths` from each page's
 * file; the first path of a page is where a person is led.
 */
const pathsOf: Record<PageId, readonly string[]> = {
  home,
  details,
  sessions,
  deliveries,
  purchases,
  returns,
  wallet,
  receipts,
  appeals,
  reviews,
  discount,
  club,
  certificates,
};

/** What an address is to us. */
export interface Address {
  host: Host;
  page: PageId;
}

/**
 * @param url any absolute address
 * @returns the account page that it is, by host and path; `null` for all others. Query, hash, case and a slash at the
 *   end make no difference.
 */
export function addressOf(url: URL): Address | null {
  const host = url.protocol === 'https:' ? hostOf(url.hostname) : null;
  if (!host) return null;
  const path = plainPath(url.pathname);
  for (const [page, paths] of Object.entries(pathsOf) as [PageId, readonly string[]][]) {
    if (paths.some((known) => known.split('?')[0] === path)) return { host, page };
  }
  return null;
}

/** True for the pages that ask a person to sign in: there we learn that they are signed out. */
export function isSignInAddress(url: URL): boolean {
  return hostOf(url.hostname) !== null && signInPaths.some((path) => path === plainPath(url.pathname));
}

/** Where to send a person for a page, as an absolute URL. */
export function urlOf(host: Host, page: PageId): string {
  return `https://${host}${pathsOf[page][0] ?? '/lk'}`;
}

function plainPath(pathname: string): string {
  return pathname.toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '');
}
