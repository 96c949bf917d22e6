import { expect } from '@playwright/test';
import { roundPages } from '@/utils/round/round-pages';
import { urlOf } from '@/utils/wildberries/address';
import { Portal, portalHost } from '../marketplace/portal/portal';
import { several } from '../marketplace/portal/shops/several';
import { itemOf, overlayOf, test } from './extension-test';

test.describe.configure({ timeout: 180_000 });

test('one press reads all pages of a shop, the advertising host’s among them, and presses nothing', async ({
  visit,
}) => {
  const { page, browser } = await visit();
  const portal = await Portal.serve(browser.context, { shop: several });
  const opened: string[] = [];
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) opened.push(frame.url());
  });
  await page.goto(urlOf(portalHost, 'shop-security'));
  await overlayOf(page).getByRole('button', { name: 'Проверить всё' }).click();
  const bar = page.locator('.round-bar');
  await expect(bar).toContainText('Прочитано', { timeout: 150_000 });
  for (const id of roundPages.seller) expect(opened).toContain(urlOf(portalHost, id));
  expect(portal.presses).toEqual([]);
  await expect(bar.locator('li')).toHaveCount(0);
  for (const id of ['shop-balance', 'shop-stock', 'shop-ads', 'shop-claims'] as const)
    await expect(itemOf(page, id)).not.toHaveAttribute('data-status', 'unknown');
});

test('step by step leads through a shop’s list, and lights the portal’s own button', async ({ visit }) => {
  const { page, browser } = await visit();
  const portal = await Portal.serve(browser.context, { shop: several });
  await page.goto(urlOf(portalHost, 'shop-jam'));
  await expect(itemOf(page, 'shop-jam')).not.toHaveAttribute('data-status', 'unknown');
  await overlayOf(page).getByRole('button', { name: 'Шаг за шагом' }).click();
  const step = page.locator('section.step');
  await expect(step).toHaveAttribute('data-step', 'shop-owner');
  await step.getByRole('button', { name: 'Да, я владелец' }).click();
  await expect(step).toHaveAttribute('data-step', 'shop-right');
  await step.getByRole('button', { name: 'Да, это он' }).click();
  await expect(step).toHaveAttribute('data-step', 'shop-tariffs');
  await step.getByRole('button', { name: 'Отложить' }).click();
  await expect(step).toHaveAttribute('data-step', 'shop-jam');
  await expect(page.locator('.ring')).toBeVisible();
  expect(portal.presses).toEqual([]);
});
