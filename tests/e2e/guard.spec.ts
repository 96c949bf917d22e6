import { expect, type Locator, type Page } from '@playwright/test';
import { roundPages } from '@/utils/round/round-pages';
import { urlOf } from '@/utils/wildberries/address';
import { settled } from '../marketplace/accounts/settled';
import { fillStorage, overlayOf, pageStatusOf, storageOf, store, test, type Visit } from './extension-test';

/** The first press on the site's own delete button, in the true extension, with presses that a person makes. */

const host = 'www.wildberries.ru';

const control = (page: Page): Locator =>
  page.locator('[data-action="delete-account"]').filter({ visible: true }).first();
const card = (page: Page): Locator => page.getByRole('alertdialog');
const siteDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Удалить аккаунт?' });

/** What the site was asked for because of a press. */
const presses = ({ marketplace }: Visit): number =>
  marketplace.requests.filter(({ url }) => url.includes('forAction=DeleteAccount')).length;

/** The guard is there once the page is read and the second script has come. */
async function openDetails(page: Page): Promise<void> {
  await page.goto(urlOf(host, 'details'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  await expect.poll(() => page.locator('.beside').count()).toBe(1);
}

test('held with what is open and unknown; back, and held again; let go, and the next press is the site’s', async ({
  visit,
}) => {
  const all = await visit();
  const { page, browser } = all;
  await page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  await openDetails(page);
  await control(page).click();
  await expect(card(page)).toContainText('Сайт этого нажатия не получил');
  await expect(card(page)).toContainText('4 посылки');
  await expect(card(page)).toContainText(/Открытые возвраты\s*не проверено/);
  await expect(siteDialog(page)).toHaveCount(0);
  expect(presses(all)).toBe(0);
  await card(page).getByRole('button', { name: 'Вернуться' }).click();
  await expect(card(page)).toHaveCount(0);
  // The focus is where it was.
  await control(page).press('Enter');
  await expect(card(page)).toBeVisible();
  expect(presses(all)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(control(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(card(page)).toBeVisible();
  await card(page).getByRole('button', { name: 'Понимаю, всё равно продолжить' }).click();
  await expect(siteDialog(page)).toHaveCount(0);
  await control(page).click();
  await expect(siteDialog(page)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  expect(presses(all)).toBe(1);
  await expect.poll(async () => (await storageOf(browser)).farewell).toMatchObject({ data: { host, answer: null } });
});

test('two minutes later it holds again; in another tab and after a reload the two minutes are the same', async ({
  visit,
}) => {
  const all = await visit();
  const { page, browser } = all;
  await openDetails(page);
  await control(page).click();
  await card(page).getByRole('button', { name: 'Понимаю, всё равно продолжить' }).click();
  const passed = async (): Promise<unknown> => (await storageOf(browser))['guard-pass'];
  await expect.poll(passed).toMatchObject({ data: { host } });
  await browser.stopWorker();
  const other = await browser.context.newPage();
  await openDetails(other);
  await control(other).click();
  await expect(siteDialog(other)).toBeVisible();
  await store(browser, { 'guard-pass': { v: 1, data: { host, at: Date.now() - 121_000 } } });
  await openDetails(other);
  await control(other).click();
  await expect(card(other)).toBeVisible();
  expect(presses(all)).toBe(1);
});

test('switched off in the card it stays away, and the guide page switches it on again', async ({ visit }) => {
  const all = await visit();
  const { page, browser } = all;
  await openDetails(page);
  await control(page).click();
  await card(page).getByRole('button', { name: 'Больше не останавливать' }).click();
  await control(page).click();
  await expect(siteDialog(page)).toBeVisible();
  const guide = await browser.context.newPage();
  await guide.goto(browser.url('guide-page.html'));
  await guide.getByRole('checkbox', { name: 'Страховка включена' }).check();
  await expect.poll(async () => (await storageOf(browser))['guard-setting']).toMatchObject({ data: 'on' });
  await openDetails(page);
  await control(page).click();
  await expect(card(page)).toBeVisible();
  expect(presses(all)).toBe(1);
});

test('when nothing is open it does not interfere at all', async ({ visit }) => {
  const all = await visit({ account: settled });
  const { page } = all;
  for (const id of [...roundPages.buyer, 'home'] as const) {
    await page.goto(urlOf(host, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
  }
  await openDetails(page);
  await control(page).click();
  await expect(siteDialog(page)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  expect(presses(all)).toBe(1);
});

test('no other press on the page is held, and none at all that a script makes', async ({ visit }) => {
  const { page } = await visit();
  await openDetails(page);
  await overlayOf(page).getByRole('button', { name: 'Свернуть' }).click();
  // Counted where the site itself listens, and kept from it: its own windows would lie over the rest.
  await page.evaluate(() => {
    const heard: Element[] = [];
    Object.assign(window, { heard });
    document.body.addEventListener('click', (event) => {
      heard.push(event.target as Element);
      event.preventDefault();
      event.stopPropagation();
    });
  });
  const heard = (): Promise<number> => page.evaluate(() => (window as unknown as { heard: Element[] }).heard.length);
  const others = page.locator('main :is(button, a, [role=button], summary):not([data-action="delete-account"])');
  let pressed = 0;
  for (const other of await others.all()) {
    if (!(await other.isVisible())) continue;
    await other.click();
    pressed++;
  }
  expect(pressed).toBeGreaterThan(10);
  expect(await heard()).toBe(pressed);
  await expect(card(page)).toHaveCount(0);
  await control(page).evaluate((button: HTMLElement) => button.click());
  expect(await heard()).toBe(pressed + 1);
  await control(page).click();
  await expect(card(page)).toBeVisible();
  expect(await heard()).toBe(pressed + 1);
});

test('a full storage lets nobody be held for ever', async ({ visit }) => {
  const all = await visit();
  const { page, browser } = all;
  await openDetails(page);
  await fillStorage(browser);
  await control(page).click();
  await card(page).getByRole('button', { name: 'Понимаю, всё равно продолжить' }).click();
  await control(page).click();
  await expect(siteDialog(page)).toBeVisible();
});
