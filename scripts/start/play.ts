import { busy } from '@/tests/marketplace/accounts/busy';
import { Marketplace } from '@/tests/marketplace/marketplace';
import { urlOf } from '@/utils/wildberries/address';
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
  const page = await browser.context.newPage();
  await page.goto(urlOf('www.wildberries.ru', 'home'));
  process.stdout.write('The demo marketplace is open. Close the window to end.\n');
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}
