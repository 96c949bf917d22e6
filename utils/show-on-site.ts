import type { PlaceId } from './messages';
import { openAccountPage } from './open-account-page';
import { report } from './report';
import { requestSpotlight } from './storage/spotlight-request';
import type { PageId } from './vocabulary';
import type { Host } from './wildberries/hosts';

/**
 * Opens an account page and has a place lit there. On a page that is open already its guide sees the request in the
 * storage. For the extension's own pages, by the person's press.
 */
export async function showOnSite(host: Host, page: PageId, target: PlaceId): Promise<void> {
  try {
    await requestSpotlight({ target, host, page, at: Date.now() });
  } catch (error) {
    // Without the light the page itself is still worth opening.
    report('asking for the spotlight', error);
  }
  await openAccountPage(host, page, 'as-it-is');
}
