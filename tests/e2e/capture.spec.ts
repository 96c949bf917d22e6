import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readCapture } from '@/scripts/read/capture-reader';
import { addressOfCapture, parseCapture } from '@/utils/capture/capture';
import { urlOf } from '@/utils/wildberries/address';
import { busy } from '../marketplace/accounts/busy';
import { inUnknownWords } from '../marketplace/decorations';
import { itemOf, overlayOf, pageStatusOf, test } from './extension-test';

const host = 'www.wildberries.ru';

/** What the busy account would not like to see in a file that everybody can open. */
const own = [
  ...busy.person.name.split(' '),
  busy.person.phone,
  ...busy.parcels.flatMap(({ name, brand, pickupPoint }) => [name, brand, pickupPoint]),
  ...busy.parcels.flatMap(({ price }) => [
    String(Math.trunc(price)),
    String(Math.trunc(price)).replace(/(?=\d{3}$)/, ' '),
  ]),
  'Королёва',
];

async function save(viewer: Page): Promise<{ name: string; text: string }> {
  const started = viewer.waitForEvent('download');
  await viewer.getByRole('link', { name: 'Сохранить файл' }).click();
  const download = await started;
  return { name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8') };
}

test('from a page that was not understood to a file on the disk', async ({ visit }) => {
  const { browser, page, marketplace } = await visit();
  marketplace.decoration = inUnknownWords;
  await page.goto(urlOf(host, 'wallet'));
  const opened = browser.context.waitForEvent('page');
  await overlayOf(page).getByRole('button', { name: 'Снять слепок страницы' }).click();
  const viewer = await opened;
  await expect(viewer.getByRole('heading', { level: 1 })).toHaveText('Слепок страницы');
  const shown = await viewer.locator('pre').textContent();
  const { name, text } = await save(viewer);
  expect(name).toMatch(/^loose-ends-lk-mywallet-\d{4}-\d{2}-\d{2}\.json$/);
  expect(text).toBe(shown);
  const capture = parseCapture(text);
  if (!capture) throw new Error('The file is no capture');
  expect(capture.faithful).toBe('yes');
  const reading = readCapture(capture, addressOfCapture(capture));
  expect(reading).toMatchObject({ page: 'wallet', obstacle: 'unrecognised' });
  expect((await new AxeBuilder({ page: viewer }).analyze()).violations).toEqual([]);
  expect(marketplace.strayRequests).toEqual([]);
  await viewer.getByRole('button', { name: 'Выбросить' }).click();
  await expect(viewer.getByRole('status')).toContainText('Сохранённый файл остался');
  await viewer.reload();
  await expect(viewer.getByRole('status')).toContainText('Слепка нет');
});

test('from the guide page, of the account page looked at last, with nothing of the person in it', async ({ visit }) => {
  const { browser, page } = await visit();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
  const before = (await page.locator('body').innerText()).toLowerCase();
  expect(
    own.some((value) => before.includes(value.toLowerCase())),
    'the page shows such things',
  ).toBe(true);
  const guide = await browser.context.newPage();
  await guide.goto(browser.url('guide-page.html'));
  const opened = browser.context.waitForEvent('page');
  await guide.getByRole('button', { name: 'Снять слепок страницы' }).click();
  const viewer = await opened;
  // The price of a parcel is coloured; the numbers of the file's own form are not.
  await expect.poll(() => viewer.evaluate(() => CSS.highlights.get('masked')?.size ?? 0)).toBeGreaterThan(0);
  const coloured = await viewer.evaluate(() => {
    const text = document.querySelector('pre')?.textContent ?? '';
    return [...(CSS.highlights.get('masked') ?? [])].map((range) => ({
      shown: text.slice(range.startOffset, range.endOffset),
      line: text.slice(text.lastIndexOf('\n', range.startOffset) + 1, range.startOffset),
    }));
  });
  const numbers = coloured.filter(({ shown }) => /^\d+$/.test(shown));
  expect(numbers.length).toBeGreaterThan(busy.parcels.length);
  expect(numbers.filter(({ line }) => !/"(?:text|alt|aria-label)":"[^"]*$/.test(line))).toEqual([]);
  const { text } = await save(viewer);
  const small = text.toLowerCase();
  expect(own.filter((value) => small.includes(value.toLowerCase()))).toEqual([]);
  const capture = parseCapture(text);
  if (!capture) throw new Error('The file is no capture');
  const { readings } = readCapture(capture, addressOfCapture(capture));
  expect(readings).toContainEqual(
    expect.objectContaining({ fact: 'parcels', state: 'some', count: busy.parcels.length }),
  );
});

test('the guide page says when there is nothing to capture, and erasing takes the capture away', async ({ visit }) => {
  const { browser, page } = await visit();
  const guide = await browser.context.newPage();
  await guide.goto(browser.url('guide-page.html'));
  await guide.getByRole('button', { name: 'Снять слепок страницы' }).click();
  await expect(guide.getByText('не открыта ни в одной вкладке')).toBeVisible();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  const opened = browser.context.waitForEvent('page');
  await guide.getByRole('button', { name: 'Снять слепок страницы' }).click();
  const viewer = await opened;
  await expect(viewer.locator('pre')).toBeVisible();
  await guide.getByRole('button', { name: 'Стереть всё' }).click();
  await guide.getByRole('button', { name: 'Да, стереть' }).click();
  await expect(guide.getByText('Стёрто.')).toBeVisible();
  await viewer.reload();
  await expect(viewer.getByRole('status')).toContainText('Слепка нет');
});

test('two captures are two: discarding one leaves the other, also when it is shown anew', async ({ visit }) => {
  const { browser, page } = await visit();
  const viewerOf = async (id: 'deliveries' | 'wallet'): Promise<Page> => {
    await page.goto(urlOf(host, id));
    await expect(overlayOf(page)).toBeVisible();
    const guide = await browser.context.newPage();
    await guide.goto(browser.url('guide-page.html'));
    const opened = browser.context.waitForEvent('page');
    await guide.getByRole('button', { name: 'Снять слепок страницы' }).click();
    return opened;
  };
  const older = await viewerOf('deliveries');
  const newer = await viewerOf('wallet');
  await expect(older.locator('pre')).toContainText('/lk/myorders/delivery');
  await older.getByRole('button', { name: 'Выбросить' }).click();
  await expect(older.getByRole('status')).toContainText('Слепок выброшен');
  await newer.reload();
  await expect(newer.locator('pre')).toContainText('"path": "/lk/mywallet');
});

test('a page that shows an alert is given up on', async ({ visit }) => {
  const { browser, page } = await visit();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(overlayOf(page)).toBeVisible();
  const guide = await browser.context.newPage();
  await guide.goto(browser.url('guide-page.html'));
  const shown = page.waitForEvent('dialog');
  const alerted = page.evaluate(() => alert('Подождите'));
  const dialog = await shown;
  await guide.getByRole('button', { name: 'Снять слепок страницы' }).click();
  await expect(guide.getByText('Страница кабинета не отвечает')).toBeVisible({ timeout: 15_000 });
  await dialog.accept();
  await alerted;
  const opened = browser.context.waitForEvent('page');
  await guide.getByRole('button', { name: 'Снять слепок страницы' }).click();
  await expect((await opened).locator('pre')).toBeVisible();
});
