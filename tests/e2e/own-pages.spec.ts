import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import { itemOf, pageStatusOf, storageOf, store, test } from './extension-test';

/** The extension's own pages around the end of the walk, in the real extension. */

const host = 'www.wildberries.ru';

/** How many sheets of paper a page fills. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the last look and the sheet: true while they are open, two sheets of paper at most', async ({ visit }) => {
  const { browser, page, marketplace } = await visit();
  const look = await browser.context.newPage();
  await look.goto(browser.url('last-look.html?host=evil.example'));
  await expect(look.getByText('Пока ничего не прочитано')).toBeVisible();
  const read = ['deliveries', 'wallet', 'purchases', 'details', 'receipts'] as const;
  for (const id of read) {
    await page.goto(urlOf(host, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
  }
  // The same page has seen it all come.
  await expect(look.locator('.look--blocks [data-item="parcels"]')).toContainText('4 посылки');
  await expect(look.locator('.look--unknown [data-item="returns"]')).toContainText('не проверено');
  await expect(look.locator('.look__verdict')).toContainText('Удалять рано');
  expect(await sheetsOf(look)).toBeLessThanOrEqual(2);
  expect((await new AxeBuilder({ page: look }).analyze()).violations).toEqual([]);
  await look.getByRole('link', { name: 'Лист с галочками' }).click();
  await expect(look.locator('.sheet__row')).toHaveCount(17);
  await look.getByRole('checkbox').check();
  await expect(look.locator('[data-item="parcels"]')).toContainText('4 посылки');
  expect(await sheetsOf(look)).toBeLessThanOrEqual(2);
  expect((await new AxeBuilder({ page: look }).analyze()).violations).toEqual([]);
  await look.goBack();
  const opened = browser.context.waitForEvent('page');
  await look.getByRole('button', { name: 'Показать кнопку удаления' }).click();
  const lit = await opened;
  await expect(lit.locator('.ring')).toBeVisible();
  expect(marketplace.strayRequests).toEqual([]);
  expect(marketplace.requests.map(({ url }) => url)).toEqual(
    [...read, 'details' as const].map((id) => urlOf(host, id)),
  );
});

test('after: the answer is kept where the press is, told in every tab, and outlives the erasing', async ({ visit }) => {
  const { browser, page, marketplace } = await visit();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
  await page.close();
  const requests = marketplace.requests.length;
  const farewell = { host, pressedAt: Date.now() - 60_000, answer: null };
  await store(browser, { farewell: { v: 1, data: farewell } });
  const after = await browser.context.newPage();
  const other = await browser.context.newPage();
  await after.goto(browser.url(`after.html?host=${host}&answer=not-deleted`));
  await other.goto(browser.url('after.html'));
  await expect(other.getByRole('radio', { name: 'Удалить не получилось' })).toBeChecked();
  await other.getByRole('radio', { name: 'Аккаунт удалён' }).check();
  await expect(after.getByRole('heading', { name: 'Можно ли передумать' })).toBeVisible();
  await expect
    .poll(async () => (await storageOf(browser)).farewell)
    .toEqual({ v: 1, data: { ...farewell, answer: 'deleted' } });
  expect((await new AxeBuilder({ page: after }).analyze()).violations).toEqual([]);
  const saved = after.waitForEvent('download');
  await after.getByRole('link', { name: 'Напомнить через месяц' }).click();
  const download = await saved;
  expect(fs.readFileSync(await download.path(), 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n/,
  );
  // Needs no permission: the manifest asks for none.
  await expect(after.getByRole('button', { name: 'Убрать расширение из браузера' })).toBeVisible();
  await after.getByRole('button', { name: 'Стереть всё' }).click();
  await after.getByRole('button', { name: 'Да, стереть' }).click();
  await expect(after.getByText('Стёрто.')).toBeVisible();
  expect(await storageOf(browser)).toEqual({});
  await after.reload();
  await expect(after.getByRole('radio', { name: 'Аккаунт удалён' })).toBeChecked();
  expect(await storageOf(browser)).toEqual({});
  // A source leads to where the guide lists it.
  await after.locator('.source-link').first().click();
  await expect(after).toHaveURL(/guide-page\.html#source-/);
  await expect(after.locator(':target')).toBeVisible();
  expect(marketplace.strayRequests).toEqual([]);
  expect(marketplace.requests.length).toBe(requests);
});
