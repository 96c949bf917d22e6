import { expect, type Page } from '@playwright/test';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import type { ItemId } from '@/utils/checklist/items';
import { urlOf } from '@/utils/wildberries/address';
import { sellerHost } from '@/utils/wildberries/hosts';
import { Portal } from '../marketplace/portal/portal';
import { debtor } from '../marketplace/portal/shops/debtor';
import { hostile } from '../marketplace/portal/shops/hostile';
import { settled } from '../marketplace/portal/shops/settled';
import { several } from '../marketplace/portal/shops/several';
import { itemOf, overlayOf, pageStatusOf, storageOf, test } from './extension-test';

/** Closing a shop from the first page to the last, and what a portal could do to get in its way. */

test.describe.configure({ timeout: 240_000 });

async function checkEverything(page: Page): Promise<void> {
  await page.goto(urlOf(sellerHost, 'shop-home'));
  await overlayOf(page).getByRole('button', { name: 'Проверить всё' }).click();
  await expect(page.locator('.round-bar')).toContainText('Прочитано', { timeout: 180_000 });
  await page.locator('.round-bar').getByRole('button', { name: 'Закрыть' }).click();
}

const statusOf = async (page: Page, id: ItemId): Promise<string | null> => itemOf(page, id).getAttribute('data-status');

test('a shop that is settled is led through every step to the last, and nothing is pressed for anybody', async ({
  visit,
}) => {
  const { page, browser } = await visit();
  const portal = await Portal.serve(browser.context, { shop: settled, forms: { list: 'tabs' } });
  await checkEverything(page);
  for (const { id, kind } of closeShopItems)
    if (kind === 'fact') expect([id, await statusOf(page, id)]).toEqual([id, 'clear']);
  await overlayOf(page).getByRole('button', { name: 'Шаг за шагом' }).click();
  const step = page.locator('section.step');
  const seen: (string | null)[] = [];
  const own = closeShopItems.filter(({ kind }) => kind !== 'fact').map(({ id }) => id);
  for (const id of own) {
    await expect(step).toHaveAttribute('data-step', id);
    seen.push(await step.getAttribute('data-step'));
    await step.getByRole('button', { name: /^(?:Да, |Отметить вручную|Сделано|Готово)/ }).click();
  }
  expect(seen).toEqual(own);
  await step.getByRole('button', { name: 'Весь список' }).first().click();
  for (const id of own) expect([id, await statusOf(page, id)]).toEqual([id, 'settled-by-you']);
  expect(portal.presses).toEqual([]);
});

test('two shops under one login are kept apart', async ({ visit }) => {
  const { page, browser } = await visit();
  const portal = await Portal.serve(browser.context, { shop: { ...several, name: 'ИП Соколова А. В.' } });
  await page.goto(urlOf(sellerHost, 'shop-home'));
  await expect(itemOf(page, 'shop-balance')).toHaveAttribute('data-status', 'open');
  await page.goto(urlOf(sellerHost, 'shop-jam'));
  await expect(itemOf(page, 'shop-jam')).toHaveAttribute('data-status', 'open');
  portal.shop = { ...debtor, name: 'ООО «Тихий дом»' };
  await page.goto(urlOf(sellerHost, 'shop-home'));
  await expect(itemOf(page, 'shop-balance').locator('.row__value')).toContainText('долг');
  // Nobody has looked at this shop's subscription.
  await expect(itemOf(page, 'shop-jam')).toHaveAttribute('data-status', 'unknown');
  portal.shop = { ...several, name: 'ИП Соколова А. В.' };
  await page.goto(urlOf(sellerHost, 'shop-home'));
  await expect(itemOf(page, 'shop-balance').locator('.row__value')).not.toContainText('долг');
  await expect(itemOf(page, 'shop-jam')).toHaveAttribute('data-status', 'open');
  const names = JSON.stringify(await storageOf(browser));
  for (const name of ['Соколова', 'Тихий дом']) expect(names).not.toContain(name);
});

test('names with markup, with the portal’s own words and of any length change nothing', async ({ visit }) => {
  const { page, browser } = await visit();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await Portal.serve(browser.context, { shop: hostile });
  await checkEverything(page);
  for (const { id, kind } of closeShopItems)
    if (kind === 'fact') expect([id, await statusOf(page, id)]).not.toEqual([id, 'clear']);
  expect(dialogs).toEqual([]);
  await expect(overlayOf(page).locator('script, img, table')).toHaveCount(0);
  const kept = JSON.stringify(await storageOf(browser));
  for (const { name } of hostile.users) expect(kept).not.toContain(name);
  for (const { name } of hostile.tokens) expect(kept).not.toContain(name);
});

test('a list of a thousand rows is read, and the page stays usable', async ({ visit }) => {
  const { page, browser } = await visit();
  await Portal.serve(browser.context, { shop: several });
  const rows = Array.from(
    { length: 1000 },
    (_, at) =>
      `<tr role="button"><th>${7_000_000 + at}</th><th>Чайник ${at}</th><th><div data-name="Chips">На сборке</div></th></tr>`,
  ).join('');
  await page.route(urlOf(sellerHost, 'shop-orders'), (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="ru"><meta charset="utf-8"><body><div id="Portal-header">ИП Соколова А. В.</div><main>
        <div>Заказы (FBS)</div><button type="button" id="own">Добавить</button>
        <table><thead><tr role="row"><th>№ задания</th><th>Товар</th><th>Статус</th></tr></thead><tbody>${rows}</tbody></table></main></body></html>`,
    }),
  );
  await page.goto(urlOf(sellerHost, 'shop-orders'));
  await expect(pageStatusOf(page)).toContainText('Прочитано', { timeout: 60_000 });
  await expect(itemOf(page, 'shop-orders')).toHaveAttribute('data-status', 'open');
  await expect(itemOf(page, 'shop-orders').locator('.row__value')).toHaveText(/1\s000/);
  await page.locator('#own').click();
  await expect(page.locator('#own')).toBeFocused();
});

test('the letter is made of what was read and typed, checked, copied by a press, and kept only if asked', async ({
  visit,
}) => {
  const { page, browser } = await visit();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await Portal.serve(browser.context, { shop: several });
  for (const id of ['shop-home', 'shop-jam', 'shop-claims'] as const) {
    await page.goto(urlOf(sellerHost, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
  }
  const own = await browser.context.newPage();
  await own.goto(browser.url('guide-page.html#letter'));
  const letter = own.locator('#letter');
  const name = letter.getByLabel('Название магазина или продавца');
  await name.fill('<img src=x onerror=alert(1)>\n«Тихий дом»');
  const inn = letter.getByLabel('Налоговый номер', { exact: true });
  await inn.fill('7707083894');
  await inn.blur();
  await expect(letter).toContainText('В номере опечатка: проверьте цифры');
  await expect(letter.locator('.letter__text').first()).toContainText('[ИНН]');
  await inn.fill('7707083893');
  await letter.getByLabel('ID кабинета').fill('4021877');
  await letter.getByLabel('Контакт для ответа').fill('+7 900 000-00-00');
  await letter.getByRole('button', { name: 'Скопировать письмо' }).click();
  await expect(letter).toContainText('Скопировано');
  const text = await own.evaluate(() => navigator.clipboard.readText());
  expect(text.split('\n')[0]).toBe('Завершение сотрудничества');
  expect(text).toContain('<img src=x onerror=alert(1)> «Тихий дом»');
  expect(text).toContain('7707083893');
  expect(text).toContain('Не проверено');
  expect(text).not.toContain('[ИНН]');
  await expect(letter.locator('img')).toHaveCount(0);
  expect(JSON.stringify(await storageOf(browser))).not.toContain('7707083893');
  await letter.getByLabel('Хранить введённое в этом браузере').check();
  await expect.poll(async () => JSON.stringify(await storageOf(browser))).toContain('7707083893');
  await own.reload();
  await expect(inn).toHaveValue('7707083893');
  await letter.getByLabel('Хранить введённое в этом браузере').uncheck();
  await expect.poll(async () => JSON.stringify(await storageOf(browser))).not.toContain('7707083893');
});
