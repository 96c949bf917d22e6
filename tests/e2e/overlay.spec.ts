import { expect } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import { belarusian } from '../marketplace/accounts/belarusian';
import { busy } from '../marketplace/accounts/busy';
import { late } from '../marketplace/accounts/late';
import { never } from '../marketplace/accounts/never';
import { settled } from '../marketplace/accounts/settled';
import { Marketplace } from '../marketplace/marketplace';
import { itemOf, overlayOf, overlayTabOf, pageStatusOf, test } from './extension-test';

const host = 'www.wildberries.ru';

test('a full load shows the page’s facts with evidence, page and age', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  const parcels = itemOf(page, 'parcels');
  await expect(parcels).toHaveAttribute('data-status', 'open');
  await expect(parcels.locator('.row__value')).toContainText(new RegExp(`^${busy.parcels.length}\\s`));
  await parcels.getByRole('button').first().click();
  await expect(parcels).toContainText('Видели: «');
  await expect(parcels).toContainText('Доставки, только что');
});

test('in-page navigation and back read the page that is shown', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(pageStatusOf(page)).toContainText('Личный кабинет');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const path = new URL(urlOf(host, 'appeals')).pathname;
  await page.locator(`a[href="${path}"]`).first().click();
  await expect(page).toHaveURL(urlOf(host, 'appeals'));
  await expect(pageStatusOf(page)).toHaveText('Открыто: Обращения. Прочитано.');
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'open');
  await page.goBack();
  await expect(pageStatusOf(page)).toHaveText('Открыто: Личный кабинет. Прочитано.');
  expect(await page.evaluate(() => 'sameDocument' in window), 'the page was never loaded again').toBe(true);
});

test('leaving the account in the page takes the overlay away, coming back brings it', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(overlayOf(page)).toBeVisible();
  await page.locator('a[href="/"]').first().click();
  await expect(page).toHaveURL(`https://${host}/`);
  await expect(overlayOf(page)).toHaveCount(0);
  await page.goBack();
  await expect(overlayOf(page)).toBeVisible();
});

test('entering the account from the catalogue without a load brings the overlay', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(`https://${host}/catalog/dom/kuhnya`);
  await page.locator('a[href="/lk"]').first().click();
  await expect(pageStatusOf(page)).toHaveText('Открыто: Личный кабинет. Прочитано.');
});

test('a catalogue page gets the gate alone', async ({ visit }) => {
  const { page, browser } = await visit();
  const scripts: string[] = [];
  const session = await browser.context.newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) scripts.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  await page.goto(`https://${host}/catalog/dom/kuhnya`);
  await expect.poll(() => scripts).toEqual(['/content-scripts/gate.js']);
  // The next account page loads the guide: by then anything that a catalogue page loads would have been seen as well.
  await page.goto(urlOf(host, 'home'));
  await expect(overlayOf(page)).toBeVisible();
  expect(scripts).toEqual(['/content-scripts/gate.js', '/content-scripts/gate.js', '/content-scripts/guide.js']);
});

test('content that comes after five seconds is read when it is there, and is not called empty before', async ({
  visit,
}) => {
  const { page } = await visit({ account: late });
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('Ждём, пока загрузится');
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'unknown');
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', late.parcels.length > 0 ? 'open' : 'clear');
});

test('content that never comes is said not to have come', async ({ visit }) => {
  const { page } = await visit({ account: never });
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('так и не загрузилась', { timeout: 30_000 });
  const parcels = itemOf(page, 'parcels');
  await expect(parcels).toHaveAttribute('data-status', 'unknown');
  await parcels.getByRole('button').first().click();
  await expect(parcels).toContainText('Прочитать не удалось: страница так и не загрузилась');
});

test('a settled account is clear only after every blocking page was seen', async ({ visit }) => {
  const { page } = await visit({ account: settled });
  const clear = overlayOf(page).getByText('Ничего не мешает');
  for (const id of ['deliveries', 'returns', 'appeals'] as const) {
    await page.goto(urlOf(host, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
    await expect(clear).toHaveCount(0);
  }
  await page.goto(urlOf(host, 'wallet'));
  await expect(clear).toBeVisible();
});

test('another tab shows the same', async ({ visit }) => {
  const { page, browser } = await visit();
  const other = await browser.context.newPage();
  await other.goto(urlOf(host, 'certificates'));
  await expect(pageStatusOf(other)).toContainText('Прочитано');
  await expect(itemOf(other, 'appeals')).toHaveAttribute('data-status', 'unknown');
  await page.goto(urlOf(host, 'appeals'));
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'open');
  await expect(itemOf(other, 'appeals')).toHaveAttribute('data-status', 'open');
});

test('a tick is shown as the person’s own, survives a reload and can be taken back', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  const question = itemOf(page, 'sells-here');
  await question.getByRole('button').first().click();
  await question.getByRole('button', { name: 'Я об этом подумал(а)' }).click();
  await expect(question).toHaveAttribute('data-status', 'settled-by-you');
  await expect(question.locator('.row__value')).toHaveText('с ваших слов');
  await page.reload();
  await expect(question).toHaveAttribute('data-status', 'settled-by-you');
  await question.getByRole('button').first().click();
  await question.getByRole('button', { name: 'Снять отметку' }).click();
  await expect(question).toHaveAttribute('data-status', 'unknown');
});

test('an item leads to its page', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  const wallet = itemOf(page, 'wallet');
  await wallet.getByRole('button').first().click();
  await wallet.getByRole('link').click();
  await expect(page).toHaveURL(urlOf(host, 'wallet'));
  await expect(wallet).toHaveAttribute('data-status', 'open');
});

test('folding the overlay is remembered everywhere', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await overlayOf(page).getByRole('button', { name: 'Свернуть' }).click();
  await expect(overlayTabOf(page)).toBeVisible();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(overlayTabOf(page)).toBeVisible();
  await overlayTabOf(page).click();
  await expect(overlayOf(page)).toBeVisible();
});

test('a narrow window starts with the overlay folded', async ({ visit }) => {
  const { page } = await visit({ generation: 'mobile-2022', viewport: { width: 360, height: 740 } });
  await page.goto(urlOf(host, 'home'));
  await expect(overlayTabOf(page)).toBeVisible();
  await overlayTabOf(page).click();
  await expect(overlayOf(page)).toBeVisible();
  const box = await overlayOf(page).boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(360);
});

test('the Belarusian site is another shop with another account, and counts in its own roubles', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'appeals'));
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'open');
  await Marketplace.serve(browser.context, {
    account: belarusian,
    generation: 'desktop-2026',
    host: 'www.wildberries.by',
  });
  await page.goto(urlOf('www.wildberries.by', 'wallet'));
  await expect(itemOf(page, 'wallet').locator('.row__value')).toContainText('12,40');
  await expect(itemOf(page, 'appeals')).toHaveAttribute('data-status', 'unknown');
});

test('an English browser gets English', async ({ visit }) => {
  const { page } = await visit({ language: 'en' });
  await page.goto(urlOf(host, 'deliveries'));
  await expect(overlayOf(page)).toHaveAttribute('aria-label', /^Loose Ends/);
  await expect(itemOf(page, 'parcels').locator('.row__value')).toContainText(`${busy.parcels.length} parcels`);
});
