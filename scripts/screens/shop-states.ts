import type { Page } from '@playwright/test';
import { Portal } from '@/tests/marketplace/portal/portal';
import { debtor } from '@/tests/marketplace/portal/shops/debtor';
import { several } from '@/tests/marketplace/portal/shops/several';
import type { SellerPageId } from '@/utils/vocabulary';
import { urlOf } from '@/utils/wildberries/address';
import { sellerHost } from '@/utils/wildberries/hosts';
import { type Photographer, unfold } from './photographer';

/** The pages that are opened, so that the list has something of every kind: read, lost, settled, and not looked at. */
const visited: readonly SellerPageId[] = ['shop-stock', 'shop-jam', 'shop-tariffs', 'shop-claims', 'shop-home'];

/**
 * What a seller sees: the list before and after pages were read, a debt, a step, the popup, the sheet, the letter and the
 * dates.
 */
export async function shopStates(photographer: Photographer, page: Page): Promise<void> {
  const { browser } = photographer;
  const portal = await Portal.serve(browser.context, { shop: several });
  const panel = page.locator('section.panel[aria-label]');
  await page.goto(urlOf(sellerHost, 'shop-support'));
  await unfold(page);
  await photographer.take(page, 'shop-first', panel.locator('.here:not(:has-text("…"))'));
  for (const id of visited) {
    await page.goto(urlOf(sellerHost, id));
    await unfold(page);
    await panel.locator('.here:not(:has-text("…"))').waitFor();
    await page.waitForTimeout(1_000);
  }
  await photographer.take(page, 'shop-list', panel);
  await panel.locator('[data-item="shop-stock"] button').first().click();
  await panel.locator('[data-item="shop-stock"]').scrollIntoViewIfNeeded();
  await photographer.take(page, 'shop-row', panel);
  await photographer.popup('shop-popup');
  await panel.getByRole('button', { name: /Шаг за шагом|Step by step/ }).click();
  await photographer.take(page, 'shop-step', page.locator('section.step'));
  // Another shop: its walk has not begun.
  portal.shop = debtor;
  await page.goto(urlOf(sellerHost, 'shop-home'));
  await unfold(page);
  await photographer.take(page, 'shop-debt', panel.locator('[data-item="shop-balance"][data-status="open"]'));
  for (const [name, file, ready] of [
    ['shop-sheet', `sheet.html?host=${sellerHost}`, '.sheet__row'],
    ['shop-last-look', `last-look.html?host=${sellerHost}`, 'main'],
    ['shop-letter', 'guide-page.html#letter', '#letter'],
    ['shop-dates', 'guide-page.html#dates', '#dates'],
  ] as const) {
    const own = await browser.context.newPage();
    await own.goto(browser.url(file));
    await own.locator(ready).first().scrollIntoViewIfNeeded();
    await photographer.take(own, name, own.locator(ready));
    await own.close();
  }
}
