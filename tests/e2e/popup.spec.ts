import { expect, type Page } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import { busy } from '../marketplace/accounts/busy';
import { manySessions } from '../marketplace/accounts/many-sessions';
import { itemOf, overlayOf, pageStatusOf, pressToOpen, storageOf, test } from './extension-test';

const host = 'www.wildberries.ru';

/** The ring lies around an element of the page, with no more than a finger's breadth around it. */
async function expectRingAround(page: Page, text: string): Promise<void> {
  const ring = page.locator('.ring');
  await expect(ring).toBeVisible();
  const control = page.getByText(text, { exact: true }).filter({ visible: true });
  await expect(async () => {
    const [outer, inner] = await Promise.all([ring.boundingBox(), control.boundingBox()]);
    if (!outer || !inner) throw new Error('The ring or the control is not drawn');
    expect(outer.x).toBeLessThanOrEqual(inner.x);
    expect(outer.y).toBeLessThanOrEqual(inner.y);
    expect(outer.x + outer.width).toBeGreaterThanOrEqual(inner.x + inner.width);
    expect(outer.y + outer.height).toBeGreaterThanOrEqual(inner.y + inner.height);
  }).toPass();
}

test('before anything was read the popup says how to begin', async ({ visit }) => {
  const { browser } = await visit();
  const popup = await browser.openPopupPage();
  await expect(popup.getByText('Пока ничего не прочитано')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Посмотреть, кто в аккаунте' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Показать кнопку удаления' })).toBeVisible();
});

test('the summary counts what blocks, what is lost and what is not checked', async ({ visit }) => {
  const { page, browser } = await visit();
  for (const id of ['deliveries', 'appeals', 'certificates'] as const) {
    await page.goto(urlOf(host, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
  }
  const popup = await browser.openPopupPage();
  // 14 facts are asked: parcels and appeals block, the certificates are lost, the other eleven nobody looked at.
  await expect(popup.locator('.tile--blocks')).toHaveText('2 мешают закрыть');
  await expect(popup.locator('.tile--loses')).toHaveText('1 пропадёт');
  await expect(popup.locator('.tile--unknown')).toHaveText('11 не проверены');
  await expect(popup.locator('.blockers li')).toHaveCount(2);
});

test('sessions are listed with device, app, place, last seen, age, and which one is this', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'details'));
  await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
  const popup = await browser.openPopupPage();
  const rows = popup.locator('.session');
  await expect(rows).toHaveCount(busy.sessions.length);
  await expect(rows.first()).toContainText('это устройство');
  await expect(popup.locator('.popup__age')).toContainText('прочитано только что');
  for (const session of busy.sessions)
    for (const part of [session.device, session.app, session.place])
      if (part) await expect(rows.filter({ hasText: part }).first()).toBeVisible();
});

test('four hundred sessions are all there, a screenful at a time', async ({ visit }) => {
  const { page, browser } = await visit({ account: manySessions });
  await page.goto(urlOf(host, 'details'));
  await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
  const popup = await browser.openPopupPage();
  await expect(popup.locator('.session').first()).toBeVisible();
  expect(await popup.locator('.session').count()).toBeLessThan(30);
  const counts = await popup.locator('.group__count').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(400);
  const last = manySessions.sessions.at(-1);
  await popup.getByRole('searchbox').fill(last?.ip ?? '');
  await expect(popup.locator('.session')).toHaveCount(1);
  await expect(popup.locator('.session')).toContainText(last?.device ?? '');
});

test('«Show me the delete button» opens the page and lights the button', async ({ visit }) => {
  const { browser } = await visit();
  const popup = await browser.openPopupPage();
  const page = await pressToOpen(popup, () => popup.getByRole('button', { name: 'Показать кнопку удаления' }).click());
  await expect(page).toHaveURL(urlOf(host, 'details'));
  await expectRingAround(page, 'Удалить аккаунт');
  await expect(page.locator('.spot-card')).toContainText('Похоже, это кнопка удаления');
  await page.getByRole('button', { name: 'Убрать подсказку' }).click();
  await expect(page.locator('.ring')).toHaveCount(0);
});

test('«Check active sessions» from the true popup uses the account tab and lights the list', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(overlayOf(page)).toBeVisible();
  await page.bringToFront();
  const popup = await browser.openActionPopup();
  const press = `[...document.querySelectorAll('button')].find((button) => button.textContent === 'Посмотреть, кто в аккаунте')`;
  await popup.evaluate(
    `new Promise((done) => { const look = () => { const button = ${press}; button ? done(button.click()) : setTimeout(look, 50); }; look(); })`,
  );
  await popup.closed();
  await expect(page).toHaveURL(urlOf(host, 'details'));
  await expect(page.locator('.ring')).toBeVisible();
  await expect(page.locator('.spot-card')).toContainText('перечислены устройства');
});

test('where the button is not, steps in words and the way to support', async ({ visit }) => {
  // The mobile site of 2022 had no delete control on «Мои данные».
  const { browser } = await visit({ deleteForm: 'none' });
  const popup = await browser.openPopupPage();
  const page = await pressToOpen(popup, () => popup.getByRole('button', { name: 'Показать кнопку удаления' }).click());
  const card = page.locator('.spot-card');
  await expect(card).toContainText('Кнопки удаления здесь не видно');
  await expect(card).toContainText('напишите в поддержку');
  await expect(page.locator('.ring')).toHaveCount(0);
});

test('without access to the shop the popup says so and offers to ask', async ({ visit }) => {
  const { browser } = await visit();
  const popup = await browser.context.newPage();
  await popup.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { contains: () => Promise<boolean> } } })
      .chrome;
    permissions.contains = () => Promise.resolve(false);
  });
  await popup.goto(browser.url('popup.html'));
  await expect(popup.getByText('Браузер не даёт расширению читать страницы')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Разрешить' })).toBeVisible();
});

test('what cannot be read from the storage is set aside, never lost and never shown', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'deliveries'));
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
  await browser.worker.evaluate(async () => {
    const { local } = (
      globalThis as unknown as {
        chrome: {
          storage: {
            local: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
          };
        };
      }
    ).chrome.storage;
    const key = Object.keys(await local.get(null)).find((name) => name.endsWith(':parcels'));
    if (!key) throw new Error('No parcels were stored');
    await local.set({ [key]: { v: 1, data: { known: 'two parcels', attempt: null } } });
  });
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'unknown');
  await page.reload();
  await expect(itemOf(page, 'parcels')).toHaveAttribute('data-status', 'open');
  const stored = await storageOf(browser);
  expect(
    Object.entries(stored)
      .filter(([key]) => key.startsWith('quarantine:'))
      .map(([, value]) => value),
  ).toEqual([{ v: 1, data: { known: 'two parcels', attempt: null } }]);
});

test('a delete button that the page draws anew stays lit', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'details'));
  await itemOf(page, 'delete-account').getByRole('button').first().click();
  await itemOf(page, 'delete-account').getByRole('link').click();
  await expectRingAround(page, 'Удалить аккаунт');
  await page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Удалить аккаунт',
    );
    button?.replaceWith(button.cloneNode(true));
  });
  await expectRingAround(page, 'Удалить аккаунт');
});
