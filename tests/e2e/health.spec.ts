import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/extension-browser';
import { urlOf } from '@/utils/wildberries/address';
import { failed } from '../marketplace/accounts/failed';
import { late } from '../marketplace/accounts/late';
import { inUnknownWords, underItsName } from '../marketplace/decorations';
import { itemOf, overlayOf, pageStatusOf, storageOf, test } from './extension-test';

/**
 * A page that the extension used to understand comes in a form that it does not. How soon that is said is no matter of these
 * tests: on a busy machine a clock proves nothing.
 */

const host = 'www.wildberries.ru';

interface LocalStorage {
  get(keys: null): Promise<Record<string, { v: number; data: unknown }>>;
  set(items: object): Promise<void>;
}

/** As if everything had been read that much earlier, in ms. */
async function age(browser: ExtensionBrowser, by: number): Promise<void> {
  await browser.worker.evaluate(async (ms) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: LocalStorage } } }).chrome.storage;
    const older = JSON.stringify(await local.get(null), (key, value: unknown) =>
      typeof value === 'number' && /^(?:at|seenAt|understoodAt)$/.test(key) ? value - ms : value,
    );
    await local.set(JSON.parse(older) as object);
  }, by);
}

async function readPages(page: Page, ids: readonly Parameters<typeof urlOf>[1][]): Promise<void> {
  for (const id of ids) {
    await page.goto(urlOf(host, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
  }
}

const day = 86_400_000;

test('a page in unknown words has changed: overlay and popup say so, and it passes', async ({ visit }) => {
  const { page, browser, marketplace } = await visit();
  await readPages(page, ['deliveries', 'certificates', 'appeals']);
  await page.goto(`https://${host}/`);
  await age(browser, 3 * day);
  marketplace.decoration = inUnknownWords;
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('Страница изменилась: Доставки');
  await expect(pageStatusOf(page)).toContainText('3 дня назад');

  // What was read before is not said to be so now, and what another page told has its age in sight.
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'unknown');
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'stale');
  for (const id of ['appeals', 'certificates'] as const)
    await expect(itemOf(page, id).locator('.row__toggle').getByText('3 дня назад')).toBeVisible();
  await expect(overlayOf(page).locator('.summary').getByText('3 дня назад')).toBeVisible();

  const popup = await browser.openPopupPage();
  const notice = popup.locator('.changed');
  await expect(notice.getByRole('heading')).toHaveText('Страница изменилась');
  await expect(notice.getByRole('listitem')).toHaveText(['Доставки последний раз поняли 3 дня назад']);
  await expect(notice.getByRole('link')).toHaveAttribute('href', urlOf(host, 'deliveries'));

  marketplace.decoration = null;
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toHaveText('Открыто: Доставки. Прочитано.');
  await expect(notice).toHaveCount(0);
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
});

test('a change that comes without a load is told as well', async ({ visit }) => {
  const { page, marketplace } = await visit();
  await readPages(page, ['appeals', 'home']);
  marketplace.decoration = inUnknownWords;
  const path = new URL(urlOf(host, 'appeals')).pathname;
  await page.locator(`a[href="${path}"]`).first().click();
  await page.getByRole('heading', { name: 'Моё движение' }).waitFor();
  await expect(pageStatusOf(page)).toContainText('Страница изменилась: Обращения');
});

test('a page that bears its name and tells none of what it told has changed', async ({ visit }) => {
  const { page, marketplace } = await visit();
  await readPages(page, ['deliveries']);
  marketplace.decoration = underItsName('Доставки');
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('Страница изменилась: Доставки');
});

test('a page that was never understood has not changed', async ({ visit }) => {
  const { page, browser, marketplace } = await visit();
  marketplace.decoration = inUnknownWords;
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('Эту страницу мы не поняли');
  expect(Object.keys(await storageOf(browser)).filter((key) => key.startsWith('health:'))).toEqual([]);
});

test('an error is told as one, and a page that comes late is never said to have changed', async ({ visit }) => {
  const { page, browser, marketplace } = await visit();
  await readPages(page, ['deliveries']);
  marketplace.account = failed;
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('На сайте ошибка');
  marketplace.account = late;
  await page.goto(urlOf(host, 'deliveries'));
  const said = new Set<string>();
  await expect(async () => {
    const text = (await pageStatusOf(page).textContent()) ?? '';
    said.add(text);
    expect(text).toContain('Прочитано');
  }).toPass({ intervals: [50], timeout: 60_000 });
  expect([...said].filter((text) => /изменилась|не поняли/.test(text))).toEqual([]);
  expect((await storageOf(browser))[`health:${host}:deliveries`]).toMatchObject({ data: { changedSince: null } });
});

test('a tab that was left open says that the page has changed since, and opens it anew', async ({ visit }) => {
  const { page, browser, marketplace } = await visit();
  await readPages(page, ['deliveries']);
  marketplace.decoration = inUnknownWords;
  const other = await browser.context.newPage();
  await other.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(other)).toContainText('Страница изменилась: Доставки');
  await expect(itemOf(other, 'parcels')).toHaveAttribute('data-status', 'unknown');

  // The person goes to that tab; one that is hidden is given time once a second only.
  await page.bringToFront();
  await expect(pageStatusOf(page)).toHaveText(/^Открыто: Доставки\. Прочитано, но позже в другой вкладке/);
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'unknown');
  await itemOf(page, 'parcels').locator('.row__toggle').click();
  await expect(itemOf(page, 'parcels').getByText('Это здесь')).toHaveCount(0);
  await itemOf(page, 'parcels').getByRole('link').click();
  await expect(pageStatusOf(page)).toContainText('Страница изменилась: Доставки');
});
