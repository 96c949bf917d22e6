import { busy } from '@/tests/marketplace/accounts/busy';
import { Marketplace } from '@/tests/marketplace/marketplace';
import { Portal } from '@/tests/marketplace/portal/portal';
import { several } from '@/tests/marketplace/portal/shops/several';
import { urlOf } from '@/utils/wildberries/address';
import { sellerHost } from '@/utils/wildberries/hosts';
import { ExtensionBrowser } from '../extension-browser';

/** A window with the extension on the demo marketplace, until the person closes it. */
export async function play(): Promise<void> {
  const browser = await ExtensionBrowser.launch({
    build: 'release',
    language: 'ru',
    window: 'visible',
    viewport: null,
  });
  await Marketplace.serve(browser.context, { account: busy, generation: 'desktop-2026' });
  await Portal.serve(browser.context, { shop: several });
  const page = await browser.context.newPage();
  await page.goto(urlOf('www.wildberries.ru', 'home'));
  process.stdout.write(
    `The demo marketplace is open; its sellers’ portal is at https://${sellerHost}/. Close the window to end.\n`,
  );
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}
