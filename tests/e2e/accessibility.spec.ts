import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import { itemOf, overlayOf, overlayTabOf, pageStatusOf, pressToOpen, test } from './extension-test';

const host = 'www.wildberries.ru';

/** Only our own element: the demo marketplace is as accessible as a shop is. */
async function violationsIn(page: Page, selector?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (selector ? axe.include(selector) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

async function overlayHost(page: Page): Promise<string> {
  return page.evaluate(
    () => [...document.documentElement.children].find(({ tagName }) => tagName.startsWith('X-'))?.tagName ?? 'none',
  );
}

for (const language of ['ru', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing in overlay, popup and guide page: ${language}, ${colorScheme}`, async ({ visit }) => {
      const { page, browser } = await visit({ language, colorScheme });
      await page.goto(urlOf(host, 'details'));
      await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
      const toggles = overlayOf(page).locator('.row__toggle');
      for (const toggle of await toggles.all()) await toggle.click();
      expect(await violationsIn(page, await overlayHost(page)), 'overlay').toEqual([]);
      await itemOf(page, 'delete-account').getByRole('link').click();
      await expect(page.locator('.ring')).toBeVisible();
      expect(await violationsIn(page, await overlayHost(page)), 'spotlight').toEqual([]);
      const popup = await browser.openPopupPage();
      await expect(popup.locator('.session').first()).toBeVisible();
      expect(await violationsIn(popup), 'popup').toEqual([]);
      const guide = await browser.context.newPage();
      await guide.goto(browser.url('guide-page.html#welcome'));
      await expect(guide.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violationsIn(guide), 'guide page').toEqual([]);
    });

test('the overlay by keyboard: open an item, tick it, fold and unfold', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  const toggle = itemOf(page, 'comes-back').getByRole('button').first();
  await tabTo(page, '[data-item="comes-back"] .row__toggle');
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(itemOf(page, 'comes-back')).toHaveAttribute('data-status', 'settled-by-you');
  await page.keyboard.press('Escape');
  await expect(overlayTabOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(overlayOf(page).getByRole('button', { name: 'Свернуть' })).toBeFocused();
});

test('from the list to the walkthrough, folded, unfolded and back to the list: the focus goes along', async ({
  visit,
}) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  const step = page.locator('section.step');
  const hasFocus = (selector: string): Promise<void> => expect(page.locator(selector)).toBeFocused();
  await overlayOf(page).getByRole('button', { name: 'Шаг за шагом' }).press('Enter');
  await hasFocus('.step__title');
  await step.getByRole('button', { name: 'Отложить' }).press('Enter');
  await expect(step).toHaveAttribute('data-step', 'parcels');
  await hasFocus('.step__title');
  await page.keyboard.press('Escape');
  await hasFocus('button.tab');
  await page.keyboard.press('Enter');
  await hasFocus('.step__title');
  await step.getByRole('button', { name: 'Весь список' }).press('Enter');
  await hasFocus('.panel__head [aria-expanded]');
  // A panel that comes by itself takes nobody's focus.
  await overlayOf(page).getByRole('button', { name: 'Шаг за шагом' }).press('Enter');
  await page.reload();
  await expect(step).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('the way to the delete button by keyboard, from the popup to the lit place', async ({ visit }) => {
  const { browser } = await visit();
  const popup = await browser.openPopupPage();
  const button = popup.getByRole('button', { name: 'Показать кнопку удаления' });
  for (let presses = 0; presses < 10 && !(await button.evaluate((at) => at === document.activeElement)); presses++)
    await popup.keyboard.press('Tab');
  await expect(button).toBeFocused();
  const page = await pressToOpen(popup, () => popup.keyboard.press('Enter'));
  await expect(page.locator('.ring')).toBeVisible();
  // Focus is the person's: the light takes none of it.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await tabTo(page, '.spot-card__close');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ring')).toHaveCount(0);
});

/** Presses Tab until the element in the overlay has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    page.evaluate((wanted) => {
      const active = document.activeElement?.shadowRoot?.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
  for (let presses = 0; presses < 200; presses++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`200 presses of Tab do not reach ${selector}`);
}
