import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import { busy } from '../marketplace/accounts/busy';
import { other } from '../marketplace/accounts/other';
import { signedOut } from '../marketplace/accounts/signed-out';
import { auditsIn, fillStorage, itemOf, overlayOf, pageStatusOf, test } from './extension-test';

const host = 'www.wildberries.ru';

test('the background worker dies between two pages, and nothing is lost', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
  await browser.stopWorker();
  // The page that is open goes on, and the next one finds everything.
  await page
    .locator(`a[href="${new URL(urlOf(host, 'appeals')).pathname}"]`)
    .first()
    .click();
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'open');
  await browser.stopWorker();
  await page.goto(urlOf(host, 'certificates'));
  await expect(itemOf(page, 'certificates')).toHaveAttribute('data-status', 'open');
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'open');
});

test('everything survives a restart of the browser', async ({ visit }) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'loose-ends-'));
  try {
    const first = await visit({ profile });
    await first.page.goto(urlOf(host, 'details'));
    await expect(itemOf(first.page, 'cards')).toHaveAttribute('data-status', 'open');
    const question = itemOf(first.page, 'comes-back');
    await question.getByRole('button').first().click();
    await question.getByRole('button', { name: 'Я об этом подумал(а)' }).click();
    await expect(question).toHaveAttribute('data-status', 'settled-by-you');
    await expect.poll(() => auditsIn(first.browser)).toBe(1);
    await first.browser.close();
    const second = await visit({ profile });
    const popup = await second.browser.openPopupPage();
    await expect(popup.locator('.session')).toHaveCount(busy.sessions.length);
    await second.page.goto(urlOf(host, 'certificates'));
    await expect(itemOf(second.page, 'cards')).toHaveAttribute('data-status', 'open');
    await expect(itemOf(second.page, 'comes-back')).toHaveAttribute('data-status', 'settled-by-you');
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
});

test('signing out sets the readings aside, signing in brings them back', async ({ visit }) => {
  const { page, browser, marketplace } = await visit();
  await page.goto(urlOf(host, 'details'));
  await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
  marketplace.account = signedOut;
  await page.goto(`https://${host}/security/login`);
  const popup = await browser.openPopupPage();
  await expect(popup.getByText('Вы вышли из аккаунта').first()).toBeVisible();
  await expect(popup.locator('.session')).toHaveCount(0);
  await popup.close();
  marketplace.account = busy;
  await page.goto(urlOf(host, 'details'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  await page.goto(urlOf(host, 'deliveries'));
  await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
});

test('an account page of a signed-out person says so and shows nothing as today’s', async ({ visit }) => {
  const { page, marketplace } = await visit();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
  marketplace.account = signedOut;
  // The club's page is public: signed out, it stays where it is and offers the subscription.
  await page.goto(urlOf(host, 'club'));
  await expect(pageStatusOf(page)).toContainText('Вы не вошли в аккаунт');
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'unknown');
  await expect(overlayOf(page).getByText('Отметить вручную')).toHaveCount(0);
});

test('another account starts empty, and the first one’s readings come back with it', async ({ visit }) => {
  const { page, marketplace } = await visit();
  await page.goto(urlOf(host, 'details'));
  await expect(itemOf(page, 'cards')).toHaveAttribute('data-status', 'open');
  await page.goto(urlOf(host, 'appeals'));
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'open');
  marketplace.account = other;
  await page.goto(urlOf(host, 'details'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'unknown');
  marketplace.account = busy;
  await page.goto(urlOf(host, 'details'));
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'open');
});

test('a full storage is told, and the page is still pointed at', async ({ visit }) => {
  const { page, browser } = await visit();
  await fillStorage(browser);
  await page.goto(urlOf(host, 'details'));
  await expect(overlayOf(page).getByText('в браузере кончилось место')).toBeVisible();
  await itemOf(page, 'delete-account').getByRole('button').first().click();
  await itemOf(page, 'delete-account').getByRole('link').click();
  await expect(page.locator('.ring')).toBeVisible();
});

test('a page that hides the overlay is answered a few times, and then left alone', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(overlayOf(page)).toBeVisible();
  await page.evaluate(() => {
    let removed = 0;
    const remove = (): void => {
      for (const element of document.documentElement.children) {
        if (!element.tagName.startsWith('X-')) continue;
        element.remove();
        removed++;
      }
      Object.assign(window, { removed });
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { removed: number }).removed)).toBe(6);
  await expect(overlayOf(page)).toHaveCount(0);
  const popup = await browser.openPopupPage();
  await expect(popup.getByText('Сайт убирал наш список')).toBeVisible();
});

test('the overlay stays usable while the page has a modal dialog open', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(overlayOf(page)).toBeVisible();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.append('Подтвердите, что вам есть 18 лет');
    document.body.append(dialog);
    dialog.showModal();
  });
  await itemOf(page, 'parcels').getByRole('button').first().click();
  await expect(itemOf(page, 'parcels').locator('.row__body')).toBeVisible();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await itemOf(page, 'parcels').getByRole('button').first().click();
  await expect(itemOf(page, 'parcels').locator('.row__body')).toBeHidden();
});

test('when the extension is replaced under an open page, the overlay says so', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  await browser.worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    // The worker that is asked goes away with the old extension.
    .catch((error: Error) => expect(error.message).toMatch(/closed|destroyed|Target|context/i));
  await overlayOf(page).getByRole('button', { name: 'Свернуть' }).click();
  await expect(overlayOf(page).getByText('Расширение обновилось')).toBeVisible();
});
