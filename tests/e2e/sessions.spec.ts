import { expect, type Locator, type Page } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import type { Session } from '../marketplace/account';
import { busy } from '../marketplace/accounts/busy';
import { demoCode, type Ending } from '../marketplace/marketplace';
import { itemOf, pressToOpen, test, type Visit } from './extension-test';

/** Ending sessions: from a mark in the popup over the site's own button to the proof that it is gone. */

const host = 'www.wildberries.ru';

/** One that no other of the account looks like. */
const stranger: Session = {
  device: 'Xiaomi Redmi Note 11',
  os: null,
  app: 'Wildberries для Android',
  place: 'Омск, Россия',
  ip: '198.51.100.77',
  lastSeen: '3 ноября 2026 в 08:15',
  current: false,
};
const account = { ...busy, sessions: [...busy.sessions, stranger] };

async function readList(page: Page): Promise<void> {
  await page.goto(urlOf(host, 'details'));
  await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
}

/** Marks the stranger as not the person's, and has the popup lead to its button. Returns the page that it opened. */
async function beginWalk({ browser }: Visit): Promise<Page> {
  const popup = await browser.openPopupPage();
  const row = popup.locator('.session', { hasText: 'Xiaomi Redmi Note 11' });
  await row.locator('.session__toggle').click();
  await row.getByText('Не мой', { exact: true }).click();
  await popup.locator('.next-step').getByRole('button', { name: 'Завершить…' }).click();
  return pressToOpen(popup, () => popup.getByRole('button', { name: 'Показать на сайте' }).click());
}

/** The person presses the site's own button for that session, and enters the code. */
async function pressOnSite(page: Page): Promise<void> {
  const row = page.locator('.sessions-list li', { hasText: 'Xiaomi Redmi Note 11' });
  await row.getByRole('button', { name: 'Завершить' }).click();
  await page.locator('input[name=confirmCode]').fill(demoCode);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Сеанс завершён')).toBeVisible();
}

/** No other of the account looks like it, and it stands behind the stranger. */
const neighbour: Session = { ...stranger, device: 'HONOR 90', place: 'Минск, Беларусь', ip: '198.51.100.78' };

const card = (page: Page): Locator => page.locator('.spot-card');

async function check(page: Page): Promise<void> {
  await card(page).getByRole('button', { name: 'Прочитать ещё раз' }).click();
}

async function walkInPopup({ browser }: Visit): Promise<string> {
  const popup = await browser.openPopupPage();
  await expect(popup.locator('.walk')).toBeVisible();
  const text = (await popup.locator('.walk').innerText()).replace(/\s+/g, ' ');
  await popup.close();
  return text;
}

async function outcomeInPopup(visit: Visit): Promise<string> {
  const popup = await visit.browser.openPopupPage();
  await expect(popup.locator('.outcome').first()).toBeVisible();
  const text = (await popup.locator('.walk').innerText()).replace(/\s+/g, ' ');
  await popup.close();
  return text;
}

test('a session that is not mine: marked, lit, ended by the person, read again, gone', async ({ visit }) => {
  const all = await visit({ account });
  await readList(all.page);
  const page = await beginWalk(all);
  await expect(page.locator('.ring')).toBeVisible();
  await expect(card(page)).toContainText('Это выбранный сеанс');
  expect(await card(page).innerText()).not.toContain('Xiaomi');
  // The page is looked at again by itself 0.8 seconds later: the light stays, and takes nobody's focus.
  await page.waitForTimeout(1_500);
  await expect(page.locator('.ring')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await pressOnSite(page);
  await expect(card(page)).toContainText('это не доказательство');
  await check(page);
  await expect(card(page)).toContainText('Сеанса больше нет');
  expect(all.marketplace.account.sessions).toEqual(busy.sessions);
  const told = await outcomeInPopup(all);
  expect(told).toContain('Xiaomi Redmi Note 11');
  expect(told).toContain('больше нет в списке');
});

test.describe('a site that says «ended» and lies', () => {
  const lies: readonly (readonly [Ending, string])[] = [
    ['says-ended-but-keeps', 'Сеанс всё ещё в списке'],
    ['hides-row-only', 'Сеанс всё ещё в списке'],
    ['ends-another', 'Пропал и сеанс, который вы не выбирали'],
  ];
  for (const [ending, said] of lies) {
    test(`${ending}: is not believed`, async ({ visit }) => {
      // The site ends the next of the list instead: behind the stranger there must be one.
      const all = await visit({ account: { ...account, sessions: [...account.sessions, neighbour] }, ending });
      await readList(all.page);
      const page = await beginWalk(all);
      await expect(page.locator('.ring')).toBeVisible();
      await pressOnSite(page);
      await check(page);
      await expect(card(page)).toContainText(said);
      await expect(card(page)).toContainText('всё ещё в списке');
      const told = await outcomeInPopup(all);
      expect(told).toContain('всё ещё там');
      expect(told.includes('HONOR 90')).toBe(ending === 'ends-another');
    });
  }

  test('ends-current-too: nobody can tell after the sign-out, and the answer comes with the next sign-in', async ({
    visit,
  }) => {
    const all = await visit({ account, ending: 'ends-current-too' });
    await readList(all.page);
    const page = await beginWalk(all);
    await expect(page.locator('.ring')).toBeVisible();
    await pressOnSite(page);
    await check(page);
    await expect(page).toHaveURL(/security\/login/);
    await expect(async () => expect(await walkInPopup(all)).toContain('вышли')).toPass();
    const back: Session = {
      ...(busy.sessions[0] ?? stranger),
      device: 'Windows 11',
      lastSeen: 'сейчас',
      current: true,
    };
    all.marketplace.account = { ...account, sessions: [back, ...busy.sessions.filter(({ current }) => !current)] };
    await page.goto(urlOf(host, 'details'));
    await expect(card(page)).toContainText('Сеанса больше нет');
  });
});

test('all others at once, by the button that is evidenced', async ({ visit }) => {
  const all = await visit({ account });
  await readList(all.page);
  const popup = await all.browser.openPopupPage();
  await popup.getByRole('button', { name: 'Завершить остальные…' }).click();
  const page = await pressToOpen(popup, () => popup.getByRole('button', { name: 'Показать на сайте' }).click());
  await expect(page.locator('.ring')).toBeVisible();
  await page.getByRole('button', { name: 'Завершить все другие сеансы' }).click();
  await page.locator('input[name=confirmCode]').fill(demoCode);
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('это не доказательство');
  await check(page);
  await expect(card(page)).toContainText('Остальных сеансов больше нет');
});

test('what is under way survives a reload, the end of the worker, and the closing of every page', async ({ visit }) => {
  const all = await visit({ account });
  await readList(all.page);
  const first = await beginWalk(all);
  await expect(first.locator('.ring')).toBeVisible();
  await first.reload();
  await expect(card(first)).toContainText('Это выбранный сеанс');
  await all.browser.stopWorker();
  await first.reload();
  await expect(card(first)).toContainText('Это выбранный сеанс');
  await first.close();
  const page = await all.browser.context.newPage();
  await page.goto(urlOf(host, 'details'));
  await expect(page.locator('.ring')).toBeVisible();
  await pressOnSite(page);
  await all.browser.stopWorker();
  await check(page);
  await expect(card(page)).toContainText('Сеанса больше нет');
});

test('closed by the person it stays away on that page, and the popup brings it back', async ({ visit }) => {
  const all = await visit({ account });
  await readList(all.page);
  const page = await beginWalk(all);
  await card(page).getByRole('button', { name: 'Убрать подсказку' }).click();
  await expect(card(page)).toHaveCount(0);
  await page
    .getByRole('heading', { name: 'Личные данные' })
    .first()
    .evaluate((title) => title.append(' '));
  await expect(card(page)).toHaveCount(0);
  const popup = await all.browser.openPopupPage();
  await popup.getByRole('button', { name: 'Показать на сайте' }).click();
  await expect(async () => {
    const pages = all.browser.context.pages().filter((at) => at.url() === urlOf(host, 'details'));
    expect(await Promise.all(pages.map((at) => card(at).count()))).toContain(1);
  }).toPass();
});

test('of sessions, their names and their end nothing is where a page or a content script could read it', async ({
  visit,
}) => {
  const all = await visit({ account });
  await readList(all.page);
  const popup = await all.browser.openPopupPage();
  const row = popup.locator('.session', { hasText: 'Samsung Galaxy A52' });
  await row.locator('.session__toggle').click();
  await row.getByRole('button', { name: 'Назвать' }).click();
  await row.getByRole('textbox').fill('Мамин телефон');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Мамин телефон')).toBeVisible();
  await popup.close();
  const page = await beginWalk(all);
  await pressOnSite(page);
  await check(page);
  await expect(card(page)).toContainText('Сеанса больше нет');
  const words = [
    'Мамин телефон',
    ...account.sessions.flatMap(({ device, app, place, ip, lastSeen }) => [device, app, place, ip, lastSeen]),
  ].flatMap((word) => word ?? []);
  // Content scripts may read `local` and `sync`, and hear every change of them; `session` is ours alone, and empty too.
  const stored = await all.browser.worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(keys: null): unknown }> } })
      .chrome;
    return JSON.stringify(await Promise.all(['local', 'sync', 'session'].map((area) => storage[area]?.get(null))));
  });
  const shown = await page.evaluate(() =>
    [...document.documentElement.children]
      .filter(({ tagName }) => tagName.startsWith('X-'))
      .map((ours) => `${ours.outerHTML}${ours.shadowRoot?.innerHTML ?? ''}`)
      .join('\n'),
  );
  expect(shown).toContain('Сеанса больше нет');
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases).toEqual([]);
  for (const word of words) {
    expect(stored).not.toContain(word);
    expect(shown).not.toContain(word);
  }
});
