import { expect, type Locator, type Page } from '@playwright/test';
import { roundPages } from '@/utils/round/round-pages';
import { urlOf } from '@/utils/wildberries/address';
import { busy } from '../marketplace/accounts/busy';
import { challenge } from '../marketplace/accounts/challenge';
import { signedOut } from '../marketplace/accounts/signed-out';
import { overlayOf, pageStatusOf, pressToOpen, storageOf, test } from './extension-test';

const host = 'www.wildberries.ru';

const barOf = (page: Page): Locator => page.locator('.round-bar');
const press = (page: Page, name: string): Promise<void> => barOf(page).getByRole('button', { name }).click();
const at = (page: Page, id: Parameters<typeof urlOf>[1]): Promise<void> => expect(page).toHaveURL(urlOf(host, id));

async function begin(page: Page): Promise<void> {
  await page.goto(urlOf(host, 'deliveries'));
  await overlayOf(page).getByRole('button', { name: 'Проверить всё' }).click();
  await expect(barOf(page)).toContainText('Смотрим');
}

/** Every item of the list with its status. */
async function statuses(page: Page): Promise<Record<string, string | undefined>> {
  return page
    .locator('[data-item]')
    .evaluateAll((rows) =>
      Object.fromEntries((rows as HTMLElement[]).map(({ dataset }) => [dataset.item ?? '', dataset.status])),
    );
}

test('a whole round, over a reload and the death of the worker, finds what single visits find', async ({ visit }) => {
  const { page, browser, marketplace } = await visit();
  await begin(page);
  await at(page, 'appeals');
  await page.reload();
  await at(page, 'club');
  await browser.stopWorker();
  const bar = barOf(page);
  // On this site only the home page shows the discount: after the ten pages it is opened as well.
  await expect(bar).toContainText('Прочитано 11 из 11', { timeout: 60_000 });
  await expect(bar.locator('li')).toHaveCount(0);
  await at(page, 'home');
  const opened = marketplace.requests.map(({ url }) => url).filter((url) => url.startsWith(`https://${host}/`));
  // The reload asked for one page twice; else each was opened once, and nothing besides.
  const pages = [...roundPages.buyer, 'home' as const].map((id) => urlOf(host, id));
  expect(opened).toEqual(pages.flatMap((url) => (url === urlOf(host, 'appeals') ? [url, url] : [url])));
  expect(marketplace.requests.every(({ method }) => method === 'GET')).toBe(true);
  const found = await statuses(page);
  await expect(overlayOf(page).getByRole('button', { name: 'Проверить всё' })).toHaveCount(0);
  await press(page, 'Закрыть');
  await expect(bar).toHaveCount(0);

  const single = await visit();
  for (const id of [...roundPages.buyer, 'home' as const]) {
    await single.page.goto(urlOf(host, id));
    await expect(pageStatusOf(single.page)).toContainText('Прочитано');
  }
  expect(found).toEqual(await statuses(single.page));
});

test('when its tab is closed another one goes on with it, and two never do', async ({ visit }) => {
  const { page, browser } = await visit();
  const other = await browser.context.newPage();
  await other.goto(urlOf(host, 'certificates'));
  await expect(pageStatusOf(other)).toContainText('Прочитано');
  await page.bringToFront();
  await begin(page);
  await at(page, 'returns');
  await expect(barOf(other)).toContainText('Проверка идёт в другой вкладке');
  await expect(overlayOf(other).getByRole('button', { name: 'Проверить всё' })).toHaveCount(0);
  await expect(other).toHaveURL(urlOf(host, 'certificates'));
  await page.close();
  await expect(barOf(other)).toContainText('Проверка прервалась');
  await press(other, 'Продолжить здесь');
  await expect(other).not.toHaveURL(urlOf(host, 'certificates'));
  await expect(barOf(other)).toContainText('Смотрим');
  await press(other, 'Остановить');
  await expect(barOf(other)).toContainText('пропущено');
});

test('taken by another tab, it goes on there alone', async ({ visit }) => {
  const { page, browser } = await visit();
  await begin(page);
  const other = await browser.context.newPage();
  await other.goto(urlOf(host, 'home'));
  await press(other, 'Продолжить здесь');
  await expect(barOf(page)).toContainText('Проверка идёт в другой вкладке');
  await expect(barOf(other)).toContainText('Смотрим');
  const stays = page.url();
  await at(other, 'appeals');
  expect(page.url()).toBe(stays);
});

test('a challenge and a sign-in hold it, and it goes on by itself', async ({ visit }) => {
  const { page, browser, marketplace } = await visit();
  await begin(page);
  marketplace.account = challenge;
  await expect(barOf(page)).toContainText('что вы не робот');
  marketplace.account = busy;
  await page.reload();
  await expect(barOf(page)).not.toContainText('что вы не робот');
  marketplace.account = signedOut;
  // The site leads to its sign-in page, on which nothing of ours is shown; afterwards to where it likes.
  await page.waitForURL(/\/security\/login/);
  await expect.poll(async () => (await storageOf(browser)).round).toMatchObject({ data: { stage: 'held' } });
  marketplace.account = busy;
  const asked = new URL(page.url()).searchParams.get('returnUrl') ?? '';
  await page.goto(urlOf(host, 'certificates'));
  await expect(page).toHaveURL(asked);
  await expect(barOf(page)).toContainText('Смотрим');
  await expect(page).not.toHaveURL(asked);
});

test('the popup begins one in a tab of its own', async ({ visit }) => {
  const { browser } = await visit();
  const popup = await browser.openPopupPage();
  const page = await pressToOpen(popup, () => popup.getByRole('button', { name: 'Проверить всё' }).click());
  await expect(barOf(page)).toContainText('Смотрим');
  await at(page, 'returns');
});
