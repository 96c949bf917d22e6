import { browser } from './browser';
import type { PageId } from './vocabulary';
import { addressOf, urlOf } from './wildberries/address';
import type { Host } from './wildberries/hosts';

/**
 * Leads the person to an account page: in the tab that they look at when that is one of the host's account pages, else in
 * a new one. For the extension's own pages.
 * @param load `anew`: what is open already is loaded again
 */
export async function openAccountPage(host: Host, page: PageId, load: 'as-it-is' | 'anew'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url && URL.canParse(tab.url) ? addressOf(new URL(tab.url)) : null;
  if (tab?.id === undefined || address?.host !== host) await browser.tabs.create({ url: urlOf(host, page) });
  else if (address.page !== page) await browser.tabs.update(tab.id, { url: urlOf(host, page) });
  else if (load === 'anew') await browser.tabs.reload(tab.id);
}
