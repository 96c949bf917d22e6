import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '@/scripts/chromium';
import { busy } from '@/tests/marketplace/accounts/busy';
import { challenge } from '@/tests/marketplace/accounts/challenge';
import { late } from '@/tests/marketplace/accounts/late';
import { other } from '@/tests/marketplace/accounts/other';
import { signedOut } from '@/tests/marketplace/accounts/signed-out';
import { demoCode, Marketplace } from '@/tests/marketplace/marketplace';

/** The demo marketplace does what the end-to-end tests rely on. */

const site = 'https://www.wildberries.ru';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

test('links navigate within the page, and back', async () => {
  await Marketplace.serve(context, { account: busy, generation: 'desktop-2026' });
  await page.goto(`${site}/lk`);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('navigation').getByRole('link', { name: 'Чеки' }).click();
  await page.getByRole('heading', { name: 'Чеки' }).waitFor();
  expect(page.url()).toBe(`${site}/lk/receipts/get`);
  await page.goBack();
  await page.getByRole('heading', { name: 'Профиль' }).waitFor();
  expect(page.url()).toBe(`${site}/lk`);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('another account shows with the next navigation', async () => {
  const marketplace = await Marketplace.serve(context, { account: busy, generation: 'desktop-2023' });
  await page.goto(`${site}/lk/details`);
  marketplace.account = other;
  await page.getByRole('navigation').getByRole('link', { name: 'Личный кабинет' }).click();
  await page.getByRole('heading', { name: 'Марина Гришина' }).waitFor();
});

test('late content comes after five seconds', async () => {
  await Marketplace.serve(context, { account: late, generation: 'desktop-2026' });
  await page.goto(`${site}/lk/myorders/delivery`);
  const start = Date.now();
  expect(await page.getByRole('heading', { name: 'Доставки' }).count()).toBe(0);
  await page.getByRole('heading', { name: 'Доставки' }).waitFor();
  expect(Date.now() - start).toBeGreaterThan(4_000);
});

test('other sessions end with the right code only', async () => {
  const marketplace = await Marketplace.serve(context, { account: busy, generation: 'desktop-2023' });
  await page.goto(`${site}/lk/details`);
  await page.getByRole('button', { name: 'Завершить все другие сеансы' }).click();
  const popup = page.getByRole('dialog');
  await popup.getByRole('textbox').fill('0000');
  await popup.getByRole('button', { name: 'Завершить' }).click();
  await popup.getByText('Неверный код').waitFor();
  expect(marketplace.account.sessions).toHaveLength(4);
  await popup.getByRole('textbox').fill(demoCode);
  await popup.getByRole('button', { name: 'Завершить' }).click();
  await page.getByText('iPhone 14').waitFor({ state: 'detached' });
  expect(marketplace.account.sessions.map((session) => session.device)).toEqual(['Windows 11']);
});

test('the account is deleted with the code, and not before', async () => {
  const marketplace = await Marketplace.serve(context, {
    account: busy,
    generation: 'desktop-2026',
    deleteForm: 'panel-closed',
  });
  await page.goto(`${site}/lk/details`);
  expect(await page.getByRole('button', { name: 'Удалить аккаунт' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Настройки профиля' }).click();
  await page.getByRole('button', { name: 'Удалить аккаунт' }).click();
  expect(marketplace.account.condition).toBe('normal');
  await page.getByRole('dialog').getByRole('textbox').fill(demoCode);
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить аккаунт' }).click();
  await page.waitForURL(`${site}/`);
  expect(marketplace.account.condition).toBe('signed-out');
  await page.getByRole('link', { name: 'Войти' }).waitFor();
});

test('somebody signed out is led to the sign-in page', async () => {
  await Marketplace.serve(context, { account: signedOut, generation: 'desktop-2023' });
  await page.goto(`${site}/lk/details`);
  await page.waitForURL(`${site}/security/login?returnUrl=*`);
  await page.getByRole('button', { name: 'Получить код' }).waitFor();
});

test('the challenge answers 498, the unknown address 404', async () => {
  const marketplace = await Marketplace.serve(context, { account: challenge, generation: 'desktop-2023' });
  expect((await page.goto(`${site}/lk`))?.status()).toBe(498);
  marketplace.account = busy;
  expect((await page.goto(`${site}/nowhere`))?.status()).toBe(404);
  expect((await page.goto(`${site}/catalog/dom/kuhnya`))?.status()).toBe(200);
});

test('events that nobody made are counted, and requests to elsewhere are stopped', async () => {
  const marketplace = await Marketplace.serve(context, { account: busy, generation: 'desktop-2023' });
  await page.goto(`${site}/lk/details`);
  await page.getByRole('button', { name: 'Понятно' }).click();
  const untrusted = (): Promise<unknown> => page.evaluate(() => (window as unknown as { __page: unknown }).__page);
  expect(await untrusted()).toEqual({ untrusted: { click: 0, submit: 0, input: 0, keydown: 0 } });
  await page.evaluate(() => {
    document.querySelector('h1')?.click();
    document.body.dispatchEvent(new InputEvent('input'));
  });
  expect(await untrusted()).toEqual({ untrusted: { click: 1, submit: 0, input: 1, keydown: 0 } });
  const failed = await page.evaluate(() =>
    fetch('https://example.com/collect').then(
      () => 'answered',
      () => 'failed',
    ),
  );
  expect(failed).toBe('failed');
  expect(marketplace.strayRequests).toEqual(['https://example.com/collect']);
  expect(marketplace.requests).toEqual([{ method: 'GET', url: `${site}/lk/details` }]);
});
