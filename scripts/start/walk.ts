import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { busy } from '@/tests/marketplace/accounts/busy';
import { Marketplace } from '@/tests/marketplace/marketplace';
import { Portal } from '@/tests/marketplace/portal/portal';
import { several } from '@/tests/marketplace/portal/shops/several';
import { pagesOf } from '@/tests/marketplace/render-page';
import { type PageId, sellerPageIds } from '@/utils/vocabulary';
import { urlOf } from '@/utils/wildberries/address';
import { type Host, sellerHost } from '@/utils/wildberries/hosts';
import { type AccessibleNode, accessibilityTree, nodesOf, textOf } from '../accessibility';
import { root } from '../builds';
import { ExtensionBrowser } from '../extension-browser';

const folder = path.join(root, '.output/demo');

/** How long a page may take until the overlay has read it, in ms. */
const patience = 20_000;

/**
 * Walks the account pages of the busy account, and those of a shop, in a browser without a window, and shows what the
 * extension showed.
 * @throws when the overlay or the session list was not really there
 */
export async function walk(): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const browser = await ExtensionBrowser.launch({ build: 'release', language: 'ru' });
  try {
    await Marketplace.serve(browser.context, { account: busy, generation: 'desktop-2026' });
    await browser.closeWelcome();
    const page = await browser.context.newPage();
    say(...itemsOf(await walkPages(page, 'www.wildberries.ru', pagesOf('desktop-2026'))));
    const sessions = await readPopup(browser);
    say('', 'Sessions', ...sessions.map((row) => `  ${row}`));
    if (sessions.length !== busy.sessions.length)
      throw new Error(`The popup lists ${sessions.length} sessions, the account has ${busy.sessions.length}`);
    await pictureOfSessions(browser);
    await Portal.serve(browser.context, { shop: several });
    say('', 'The sellers’ portal');
    say(...itemsOf(await walkPages(page, sellerHost, sellerPageIds)));
    say('', `Pictures: ${path.relative(process.cwd(), folder) || folder}`);
  } finally {
    await browser.close();
  }
}

/** Opens pages one after another, and leaves a picture of each. Returns the last overlay. */
async function walkPages(page: Page, host: Host, ids: readonly PageId[]): Promise<AccessibleNode> {
  let overlay: AccessibleNode | null = null;
  for (const id of ids) {
    await page.goto(urlOf(host, id));
    overlay = await overlayAfterReading(page);
    say(statusOf(overlay));
    // A list of sessions is kept once it has stood for a moment.
    await page.waitForTimeout(1_200);
    await page.screenshot({ path: path.join(folder, `overlay-${id}.png`) });
  }
  if (!overlay) throw new Error('No page was walked');
  return overlay;
}

/** The checklist as lines. The summary is a list too; only the items of the checklist can be opened. */
function itemsOf(overlay: AccessibleNode): string[] {
  const items = nodesOf(overlay, 'listitem').filter((row) => nodesOf(row, 'button').length > 0);
  return ['', 'Checklist', ...items.map((item) => `  ${textOf(item).replace(/\?, /, '? ').replace(/:$/, '')}`)];
}

/** The overlay's part of the accessibility tree, once it says that the page is read. */
async function overlayAfterReading(page: Page): Promise<AccessibleNode> {
  const session = await page.context().newCDPSession(page);
  const end = Date.now() + patience;
  let last = 'there is no overlay';
  while (Date.now() < end) {
    const overlay = overlayIn(await accessibilityTree(session));
    if (overlay && statusOf(overlay).endsWith('Прочитано.')) {
      await session.detach();
      return overlay;
    }
    if (overlay) last = `the overlay says «${statusOf(overlay)}»`;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()}: after ${patience / 1000} seconds ${last}`);
}

function overlayIn(tree: AccessibleNode): AccessibleNode | null {
  return nodesOf(tree, 'region').find(({ name }) => name.startsWith('Без хвостов')) ?? null;
}

function statusOf(overlay: AccessibleNode): string {
  return nodesOf(overlay, 'status').map(textOf).join(' ');
}

/** The sessions as the popup lists them; also takes its picture, as the browser shows it at its button. */
async function readPopup(browser: ExtensionBrowser): Promise<string[]> {
  const popup = await browser.openActionPopup();
  await popup.evaluate(
    `new Promise((done) => { const look = () => document.querySelector('.session') ? done() : setTimeout(look, 50); look(); })`,
  );
  fs.writeFileSync(path.join(folder, 'popup.png'), await popup.screenshot());
  const rows = await popup.evaluate(
    `[...document.querySelectorAll('.session__text')].map((row) => [...row.children].map((line) => line.innerText.replace(/\\s+/g, ' ').trim()).join(' · '))`,
  );
  return rows as string[];
}

/** The chapter of the guide page that has the history, the report and the settings of the session audit. */
async function pictureOfSessions(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.url('guide-page.html#sessions'));
  await page.locator('#sessions .session').first().waitFor();
  await page.screenshot({ path: path.join(folder, 'sessions.png') });
  await page.close();
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
