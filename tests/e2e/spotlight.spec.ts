import { expect, type Locator, type Page } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import { deleteControl } from '../marketplace/delete-control';
import { generations } from '../marketplace/generations/all';
import { overlayOf, pressToOpen, store, test, type Visit } from './extension-test';

/** The light over the demo's pages, in the true extension: pressable, gone at once, and nothing of the page is changed. */

const host = 'www.wildberries.ru';

/** The way of a person who looks for the delete button, from the popup. */
async function lightDelete({ browser }: Visit): Promise<Page> {
  const popup = await browser.openPopupPage();
  const page = await pressToOpen(popup, () => popup.getByRole('button', { name: 'Показать кнопку удаления' }).click());
  await expect(page.locator('.ring')).toBeVisible();
  return page;
}

const card = (page: Page): Locator => page.locator('.spot-card');
const control = (page: Page): Locator =>
  page.locator('[data-action="delete-account"]').filter({ visible: true }).first();

/** How far the ring is from the control on each side, in CSS pixels; `null`: there is none. */
async function distances(page: Page): Promise<number[] | null> {
  const [outer, inner] = await Promise.all([page.locator('.ring').boundingBox(), control(page).boundingBox()]);
  if (!outer || !inner) return null;
  return [
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - inner.x - inner.width,
    outer.y + outer.height - inner.y - inner.height,
  ].map(Math.round);
}

const around = [6, 6, 6, 6];

/** The page as its own scripts left it: all but our one element. */
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('*')) if (element.tagName.startsWith('X-')) element.remove();
    return copy.outerHTML;
  });

for (const generation of Object.keys(generations) as (keyof typeof generations)[])
  test(`${generation}: the lit button stays pressable, and the page is as it was`, async ({ visit }) => {
    const all = await visit({ generation });
    // The mobile site had none; one day it may.
    if (generations[generation].deletes === 'nowhere')
      all.marketplace.decoration = (html) => html.replace('</main>', `${deleteControl('button')?.text}</main>`);
    const unlit = await all.browser.context.newPage();
    await unlit.goto(urlOf(host, 'details'));
    await expect(overlayOf(unlit)).toBeVisible();
    const before = await markup(unlit);
    await unlit.close();
    // The press is about the light: what the guard does of it has its own tests.
    await store(all.browser, { 'guard-setting': { v: 1, data: 'off' } });
    const page = await lightDelete(all);
    await expect.poll(() => distances(page)).toEqual(around);
    expect(await markup(page)).toBe(before);
    // A trusted press, where a person would press: whatever lay over the button would take it.
    await control(page).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.locator('.ring')).toHaveCount(0);
    await expect(card(page)).toContainText('открыто окно сайта');
  });

test('removed, moved, doubled, switched off while it is lit: the light goes, and comes back with the button', async ({
  visit,
}) => {
  const page = await lightDelete(await visit());
  await expect.poll(() => distances(page)).toEqual(around);
  const lit = (): Promise<number> => page.locator('.ring').count();
  const changes: readonly (readonly [string, string])[] = [
    ['button.remove()', 'place.append(button)'],
    ['button.disabled = true', 'button.disabled = false'],
    ['button.textContent = "Сохранить"', 'button.textContent = "Удалить аккаунт"'],
    ['twin = button.cloneNode(true); place.append(twin)', 'twin.remove()'],
    ['dialog.showModal()', 'dialog.close()'],
  ];
  await page.evaluate(() => {
    const button = document.querySelector('[data-action="delete-account"]');
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Новости магазина';
    document.body.append(dialog);
    Object.assign(window, { button, place: button?.parentElement, dialog });
  });
  for (const [change, back] of changes) {
    await page.evaluate(change);
    await expect.poll(lit, { message: change }).toBe(0);
    await page.evaluate(back);
    await expect.poll(() => distances(page), { message: back }).toEqual(around);
  }
  // Moved within the page it is lit where it is now, if it is still the person's own.
  await page.evaluate(
    'document.querySelector("#app").prepend(Object.assign(document.createElement("p"), { style: "height: 60px" }))',
  );
  await expect.poll(() => distances(page)).toEqual(around);
});

test('pinched larger, the ring stays and the card stands in what is seen', async ({ visit }) => {
  const all = await visit();
  const page = await lightDelete(all);
  const session = await all.browser.context.newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.7 });
  await page.getByRole('button', { name: 'Показать' }).or(page.locator('.ring')).first().waitFor();
  const seen = (): Promise<{ scale: number; inside: boolean }> =>
    page.evaluate(() => {
      const view = visualViewport;
      const root = [...document.documentElement.children].find(({ tagName }) => tagName.startsWith('X-'))?.shadowRoot;
      const box = root?.querySelector('.spot-card')?.getBoundingClientRect();
      if (!view || !box) return { scale: 0, inside: false };
      const inside =
        box.left >= view.offsetLeft - 1 &&
        box.top >= view.offsetTop - 1 &&
        box.right <= view.offsetLeft + view.width + 1 &&
        box.bottom <= view.offsetTop + view.height + 1;
      return { scale: Math.round(view.scale * 10) / 10, inside };
    });
  await expect.poll(seen).toEqual({ scale: 1.7, inside: true });
});
