import type { Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../extension-browser';

/** Takes the pictures, and notes which. */
export class Photographer {
  readonly taken: string[] = [];

  constructor(
    readonly browser: ExtensionBrowser,
    readonly prefix: string,
  ) {}

  /** @param ready what must be seen first */
  async take(page: Page, name: string, ready: Locator, extent: 'window' | 'whole' = 'window'): Promise<void> {
    await ready.first().waitFor({ timeout: 20_000 });
    // What comes with a movement has come.
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${this.prefix}-${name}.png`, fullPage: extent === 'whole' });
    this.taken.push(name);
  }

  async popup(name: string): Promise<void> {
    const popup = await this.browser.openPopupPage();
    await popup.setViewportSize({ width: 400, height: 600 });
    await this.take(popup, name, popup.locator('main, .popup'), 'whole');
    await popup.close();
  }

  /** Writes into the extension's storage, as another context of it would. */
  async store(items: object): Promise<void> {
    await this.browser.worker.evaluate(
      (stored) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set(stored),
      items,
    );
  }

  async stored(): Promise<Record<string, unknown>> {
    return this.browser.worker.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
        }
      ).chrome.storage.local.get(null),
    );
  }
}

/** The list as it stands open; on a narrow window it is folded at first. */
export async function unfold(page: Page): Promise<void> {
  const [panel, tab] = [page.locator('section.panel[aria-label]'), page.locator('button.tab')];
  await panel.or(tab).waitFor();
  if (await tab.isVisible()) await tab.click();
  await panel.waitFor();
}
