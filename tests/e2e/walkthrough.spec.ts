import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { closeAccountOrder } from '@/utils/walkthrough/walk-order';
import { urlOf } from '@/utils/wildberries/address';
import { deleteControl } from '../marketplace/delete-control';
import { demoCode } from '../marketplace/marketplace';
import { overlayOf, overlayTabOf, pageStatusOf, storageOf, test, type Visit } from './extension-test';
import { type Hand, panelOf, pressWith, showLit, Walker } from './walker';

/**
 * The whole way, from the first step to the question afterwards, on every generation of the demo marketplace; each walked in
 * another way and interrupted in another way at every step.
 */

const host = 'www.wildberries.ru';

/** From the list on an account page, by its own button; on a narrow window the list is folded at first. */
async function begin({ page }: Visit, hand: Hand): Promise<void> {
  await page.goto(urlOf(host, 'home'));
  await expect(overlayOf(page).or(overlayTabOf(page))).toBeVisible();
  if (await overlayTabOf(page).isVisible()) await pressWith(hand, page, overlayTabOf(page));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  await pressWith(hand, page, overlayOf(page).getByRole('button', { name: 'Шаг за шагом' }));
}

/** Everything is settled: the guard has nothing to say, and the press goes straight to the site. */
async function deleteAndSayHow({ browser, marketplace }: Visit, page: Page): Promise<void> {
  expect(new URL(page.url()).pathname).toBe('/lk/details');
  await showLit(page);
  await page.locator('[data-action="delete-account"]').filter({ visible: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Удалить аккаунт?' });
  await expect(dialog).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await dialog.getByRole('textbox').fill(demoCode);
  await dialog.getByRole('button', { name: 'Удалить аккаунт' }).click();
  await page.waitForURL(`https://${host}/`);
  expect(marketplace.account.condition).toBe('signed-out');
  await page.goto(urlOf(host, 'home'));
  const opened = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Да, аккаунт удалён' }).click();
  const after = await opened;
  await expect(after.getByRole('radio', { name: 'Аккаунт удалён' })).toBeChecked();
  await expect(after.getByRole('heading', { name: 'Можно ли передумать' })).toBeVisible();
  await expect.poll(async () => (await storageOf(browser)).farewell).toMatchObject({ data: { answer: 'deleted' } });
}

/** Events that a script made, as the page counted them since it was loaded. */
const madeEvents = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => (window as unknown as { __page: { untrusted: Record<string, number> } }).__page.untrusted);

async function violationsIn(page: Page): Promise<string[]> {
  const ours = await page.evaluate(
    () => [...document.documentElement.children].find(({ tagName }) => tagName.startsWith('X-'))?.tagName ?? 'none',
  );
  const { violations } = await new AxeBuilder({ page }).include(ours).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

test('desktop-2026: by mouse, reloaded at every step, and with a dialog of the site open at every press', async ({
  visit,
}) => {
  const all = await visit({ generation: 'desktop-2026' });
  await begin(all, 'mouse');
  const walker = await Walker.start(all, all.page, {
    hand: 'mouse',
    interrupt: async ({ page }) => {
      expect(await madeEvents(page)).toEqual({ click: 0, submit: 0, input: 0, keydown: 0 });
      await page.reload();
      await expect(panelOf(page)).toBeVisible();
    },
    beforePress: (page) =>
      page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.textContent = 'Новости магазина';
        document.body.append(dialog);
        dialog.showModal();
        // It is gone with the press: what comes next is read without it.
        addEventListener('click', () => setTimeout(() => dialog.remove(), 50), { once: true, capture: true });
      }),
  });
  await walker.walkToTheEnd();
  // A look at a page that is half there may cast doubt on what was read before: then they are led back to it once more.
  expect([...new Set(walker.seen)]).toEqual(closeAccountOrder);
  expect(await violationsIn(all.page)).toEqual([]);
  await deleteAndSayHow(all, all.page);
});

test('desktop-2023: by keyboard alone, at 200 %, and the worker is killed at every step', async ({ visit }) => {
  const all = await visit({
    generation: 'desktop-2023',
    viewport: { width: 640, height: 400 },
    colorScheme: 'dark',
  });
  await begin(all, 'keyboard');
  const walker = await Walker.start(all, all.page, {
    hand: 'keyboard',
    interrupt: async ({ page, visit: { browser } }) => {
      await browser.stopWorker();
      await page.bringToFront();
    },
  });
  await walker.walkToTheEnd();
  expect([...new Set(walker.seen)]).toEqual(closeAccountOrder);
  expect(await violationsIn(all.page)).toEqual([]);
  await deleteAndSayHow(all, all.page);
});

test('mobile-2022: 320 px wide, and the tab is closed at every step', async ({ visit }) => {
  const all = await visit({ generation: 'mobile-2022', viewport: { width: 320, height: 640 } });
  // The mobile site had none; one day it may.
  all.marketplace.decoration = (html) =>
    html.includes('<h1>Мои данные') ? html.replace('</main>', `${deleteControl('button')?.text}</main>`) : html;
  await begin(all, 'mouse');
  const walker = await Walker.start(all, all.page, {
    hand: 'mouse',
    interrupt: async (at) => {
      const address = at.page.url();
      await at.page.close();
      at.page = await all.browser.context.newPage();
      await at.page.goto(address);
      await expect(panelOf(at.page)).toBeVisible();
      const overflow = await at.page.evaluate(() => {
        const root = [...document.documentElement.children].find(({ tagName }) => tagName.startsWith('X-'))?.shadowRoot;
        const body = root?.querySelector('.step__body');
        return body ? body.scrollWidth - body.clientWidth : null;
      });
      expect(overflow).toBe(0);
    },
  });
  await walker.walkToTheEnd();
  expect([...new Set(walker.seen)]).toEqual(closeAccountOrder);
  await deleteAndSayHow(all, walker.page);
});
