import { type BrowserContext, expect, type Page } from '@playwright/test';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { urlOf } from '@/utils/wildberries/address';
import { busy } from '../marketplace/accounts/busy';
import { Portal, type PortalOptions, portalHost } from '../marketplace/portal/portal';
import { several } from '../marketplace/portal/shops/several';
import { itemOf, overlayOf, pageStatusOf, storageOf, test } from './extension-test';

const security = urlOf(portalHost, 'shop-security');

async function serve(context: BrowserContext, options: Partial<PortalOptions> = {}): Promise<Portal> {
  return Portal.serve(context, { shop: several, ...options });
}

/** Presses the portal's own button as a person does, and confirms. */
async function endAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Завершить все сеансы' }).click();
  await page.locator('#Portal-modal').getByRole('button', { name: 'Завершить все сеансы' }).click();
  await expect(page.locator('#Portal-modal')).toHaveCount(0);
}

test('on the portal’s security page the sessions are read, and the list is that of closing a shop', async ({
  visit,
}) => {
  const { page, browser } = await visit();
  await serve(browser.context);
  await page.goto(security);
  await expect(pageStatusOf(page)).toHaveText('Открыто: Безопасность (WB Партнёры). Прочитано.');
  await expect(itemOf(page, 'shop-sessions')).toHaveAttribute('data-status', 'open');
  await expect(itemOf(page, 'shop-sessions').locator('.row__value')).toHaveText('ещё 3 сеанса');
  await expect(overlayOf(page).locator('[data-item]')).toHaveCount(closeShopItems.length);
  await itemOf(page, 'shop-sessions').getByRole('button').first().click();
  await expect(itemOf(page, 'shop-sessions')).toContainText('Завершит ли «Завершить все сеансы» и тот');
});

test('a seller’s sessions are kept apart from the shopper’s', async ({ visit }) => {
  const { page, browser } = await visit({ generation: 'desktop-2023' });
  await serve(browser.context);
  await page.goto(urlOf('www.wildberries.ru', 'details'));
  await expect(itemOf(page, 'sessions').locator('.row__value')).toHaveText(`ещё ${busy.sessions.length - 1} сеанса`);
  await page.goto(security);
  await expect(itemOf(page, 'shop-sessions')).toHaveAttribute('data-status', 'open');
  const keys = Object.keys(await storageOf(browser)).filter((key) => /^fact:.*sessions$/.test(key));
  const parts = keys.map((key) => key.split(':'));
  expect(parts.map(([, host, , fact]) => `${host} ${fact}`).sort()).toEqual([
    'seller.wildberries.ru shop-sessions',
    'www.wildberries.ru sessions',
  ]);
  expect(new Set(parts.map(([, , account]) => account)).size).toBe(2);
});

test('the portal’s other pages get the gate alone, and the way to the page in it brings the overlay', async ({
  visit,
}) => {
  const { page, browser } = await visit();
  await serve(browser.context);
  await page.goto(`https://${portalHost}/`);
  await page.goto(`https://${portalHost}/instructions/ru/ru/material/security`);
  await expect(overlayOf(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Безопасность' }).click();
  await expect(page).toHaveURL(security);
  await expect(itemOf(page, 'shop-sessions')).toHaveAttribute('data-status', 'open');
});

test('what the portal’s button does is read and not believed', async ({ visit }) => {
  const { page, browser } = await visit();
  await serve(browser.context);
  await page.goto(security);
  await expect(itemOf(page, 'shop-sessions')).toHaveAttribute('data-status', 'open');
  await endAll(page);
  await expect(itemOf(page, 'shop-sessions')).toHaveAttribute('data-status', 'clear');
  await expect(itemOf(page, 'shop-sessions').locator('.row__value')).toHaveText('только этот');
});

test('a button that ends the session in use as well leaves nothing to be said', async ({ visit }) => {
  const { page, browser } = await visit();
  await serve(browser.context, { endAll: 'current-too' });
  await page.goto(security);
  await expect(itemOf(page, 'shop-sessions')).toHaveAttribute('data-status', 'open');
  await endAll(page);
  // The portal leads to its landing page, which is nobody's account.
  await expect(page).toHaveURL(`https://${portalHost}/about-portal/ru/ru`);
  await expect(overlayOf(page)).toHaveCount(0);
});

test('the item lights the list of sessions', async ({ visit }) => {
  const { page, browser } = await visit();
  await serve(browser.context);
  await page.goto(security);
  await itemOf(page, 'shop-sessions').getByRole('button').first().click();
  await itemOf(page, 'shop-sessions').getByRole('link').click();
  await expect(page.locator('.ring')).toBeVisible();
  await expect(page.locator('.spot-card')).toContainText('Неизвестно, завершит ли');
  expect(await page.evaluate(() => (window as unknown as { __page: { untrusted: object } }).__page.untrusted)).toEqual({
    click: 0,
    submit: 0,
    input: 0,
    keydown: 0,
  });
});

test('the popup on the portal speaks of the portal', async ({ visit }) => {
  const { page, browser } = await visit();
  await serve(browser.context);
  await page.goto(security);
  await expect(itemOf(page, 'shop-sessions')).toHaveAttribute('data-status', 'open');
  const popup = await browser.openPopupPage();
  await expect(popup.getByRole('button', { name: 'Посмотреть, кто в кабинете' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Показать кнопку удаления' })).toHaveCount(0);
  await expect(popup.getByRole('button', { name: 'Проверить всё' })).toBeVisible();
  await expect(popup.locator('.tile')).toHaveCount(3);
});
