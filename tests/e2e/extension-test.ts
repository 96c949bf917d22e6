import { test as base, type Locator, type Page, type TestInfo } from '@playwright/test';
import { ExtensionBrowser, type ExtensionBrowserOptions } from '@/scripts/extension-browser';
import type { ItemId } from '@/utils/checklist/items';
import { busy } from '../marketplace/accounts/busy';
import { Marketplace, type MarketplaceOptions } from '../marketplace/marketplace';

/** A browser with the extension on the demo marketplace. */
export interface Visit {
  readonly browser: ExtensionBrowser;
  readonly marketplace: Marketplace;
  readonly page: Page;
}

export type VisitOptions = Partial<ExtensionBrowserOptions> & Partial<MarketplaceOptions>;

export const test = base.extend<{ visit: (options?: VisitOptions) => Promise<Visit> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that a fixture needs from this pattern
  visit: async ({}, use, test) => {
    const browsers: ExtensionBrowser[] = [];
    await use(async (options = {}) => {
      const browser = await ExtensionBrowser.launch({ build: 'e2e', language: 'ru', ...options });
      browsers.push(browser);
      const marketplace = await Marketplace.serve(browser.context, {
        account: busy,
        generation: 'desktop-2026',
        ...options,
      });
      await browser.closeWelcome();
      return { browser, marketplace, page: await browser.context.newPage() };
    });
    if (test.status !== test.expectedStatus) await takePictures(browsers, test);
    await Promise.all(browsers.map((browser) => browser.close()));
  },
});

/** What every tab shows when a test has failed, beside its report. */
async function takePictures(browsers: readonly ExtensionBrowser[], test: TestInfo): Promise<void> {
  const pages = browsers.flatMap(({ context }) => context.pages());
  for (const [index, page] of pages.entries()) {
    const path = test.outputPath(`tab-${index + 1}.png`);
    // A tab that hangs or has just been closed has no picture, and must not hide why the test failed.
    await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
  }
}

/** The overlay's panel; looks into the open shadow root of the end-to-end build. */
export function overlayOf(page: Page): Locator {
  return page.locator('section.panel[aria-label]');
}

/** The overlay folded to a tab. */
export function overlayTabOf(page: Page): Locator {
  return page.locator('button.tab');
}

/** One item of the checklist, with `data-status`. */
export function itemOf(page: Page, id: ItemId): Locator {
  return overlayOf(page).locator(`[data-item="${id}"]`);
}

/** What the overlay says of the page that is open. */
export function pageStatusOf(page: Page): Locator {
  return overlayOf(page).locator('.here');
}

/** Everything in the extension's storage. */
export async function storageOf(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  return browser.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } } }
    ).chrome.storage.local.get(null),
  );
}

/** Writes something into the extension's storage, as another context of it would. */
export async function store(browser: ExtensionBrowser, items: object): Promise<void> {
  await browser.worker.evaluate(
    (stored) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set(stored),
    items,
  );
}

/** Leaves a hundred bytes in the extension's storage. */
export async function fillStorage(browser: ExtensionBrowser): Promise<void> {
  await browser.worker.evaluate(async () => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              QUOTA_BYTES: number;
              getBytesInUse(): Promise<number>;
              set(items: Record<string, string>): Promise<void>;
            };
          };
        };
      }
    ).chrome.storage;
    await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - (await local.getBytesInUse()) - 100) });
  });
}

/** How many lists of sessions are kept. A list is kept once it has stood for a moment. */
export async function auditsIn(browser: ExtensionBrowser): Promise<number> {
  return browser.worker.evaluate(async () => {
    // Opening a database that is not there would make it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'audits')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('audits');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const counting = opening.result.transaction('audits').objectStore('audits').count();
        counting.onerror = () => reject(counting.error);
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });
}

/**
 * A press in the popup that closes it and opens a page. Returns that page.
 * The popup goes as the press is handled: the key's release may find nobody, which is no failure.
 */
export async function pressToOpen(popup: Page, press: () => Promise<void>): Promise<Page> {
  const opened = popup.context().waitForEvent('page');
  const closed = popup.waitForEvent('close');
  await press().catch(() => closed);
  await closed;
  return opened;
}
