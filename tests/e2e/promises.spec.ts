import { expect, type Page } from '@playwright/test';
import { accessibilityTree, nodesOf, textOf } from '@/scripts/accessibility';
import { urlOf } from '@/utils/wildberries/address';
import { busy } from '../marketplace/accounts/busy';
import { pagesOf } from '../marketplace/render-page';
import { auditsIn, itemOf, overlayOf, pageStatusOf, pressToOpen, storageOf, test } from './extension-test';

/** What the extension promises never to do, watched from the page's side. */

const host = 'www.wildberries.ru';
const walked = pagesOf('desktop-2026');

/** Watches a page from before its first script: events that no person made, and changes of its elements. */
async function watch(page: Page): Promise<() => Promise<{ events: string[]; changes: string[] }>> {
  await page.addInitScript(() => {
    const seen: { events: string[]; changes: string[] } = { events: [], changes: [] };
    Object.assign(window, { seen });
    const types = ['click', 'mousedown', 'pointerdown', 'keydown', 'input', 'change', 'submit', 'focusin'];
    for (const type of types)
      addEventListener(type, (event) => seen.events.push(`${type} ${(event.target as Element).tagName}`), true);
    const isOurs = (node: Node): boolean =>
      node.nodeName.startsWith('X-') && node.parentNode === document.documentElement;
    addEventListener('load', () => {
      new MutationObserver((records) => {
        for (const record of records) {
          const nodes = [...record.addedNodes, ...record.removedNodes];
          const strange = nodes.filter((node) => !isOurs(node)).map(({ nodeName }) => nodeName);
          if (record.type === 'attributes' && !isOurs(record.target))
            seen.changes.push(`${record.target.nodeName}[${record.attributeName}]`);
          if (record.type === 'characterData') seen.changes.push('text');
          seen.changes.push(...strange);
        }
      }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { events: string[]; changes: string[] } }).seen);
}

test('no press, no key, no form write, no change of the page’s own elements on any account page', async ({ visit }) => {
  const { page, browser } = await visit();
  const seen = await watch(page);
  for (const id of walked) {
    await page.goto(urlOf(host, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
    expect(await seen(), id).toEqual({ events: [], changes: [] });
  }
  const popup = await browser.openPopupPage();
  const lit = await pressToOpen(popup, () => popup.getByRole('button', { name: 'Показать кнопку удаления' }).click());
  await expect(lit.locator('.ring')).toBeVisible();
});

test('the site is asked for nothing that it would not be asked without the extension', async ({ visit }) => {
  const { page, marketplace, browser } = await visit();
  for (const id of walked) {
    await page.goto(urlOf(host, id));
    await expect(pageStatusOf(page)).toContainText('Прочитано');
    if (id === 'details') await expect.poll(() => auditsIn(browser)).toBe(1);
  }
  const popup = await browser.openPopupPage();
  await expect(popup.locator('.session')).toHaveCount(busy.sessions.length);
  expect(marketplace.requests.map(({ url }) => url)).toEqual(walked.map((id) => urlOf(host, id)));
  expect(marketplace.strayRequests).toEqual([]);
});

test('sessions are never in the page’s storage reach, nor in the overlay', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf(host, 'details'));
  await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
  const stored = JSON.stringify(await storageOf(browser));
  const shown = await overlayOf(page).evaluate((panel) => panel.textContent ?? '');
  for (const { device, ip, place } of busy.sessions)
    for (const word of [device, ip, place])
      if (word) {
        expect(stored).not.toContain(word);
        expect(shown).not.toContain(word);
      }
  for (const word of [busy.person.name, busy.person.phone]) expect(stored).not.toContain(word);
});

test('the release build’s shadow root is closed, and says the same to a screen reader', async ({ visit }) => {
  const open = await visit();
  await open.page.goto(urlOf(host, 'deliveries'));
  await expect(pageStatusOf(open.page)).toContainText('Прочитано');
  const closed = await visit({ build: 'release' });
  await closed.page.goto(urlOf(host, 'deliveries'));
  const rowsOf = async (page: Page): Promise<string[]> => {
    const session = await page.context().newCDPSession(page);
    const overlay = nodesOf(await accessibilityTree(session), 'region').find(({ name }) =>
      name.startsWith('Без хвостов'),
    );
    return overlay ? [...nodesOf(overlay, 'status'), ...nodesOf(overlay, 'listitem')].map(textOf) : [];
  };
  await expect.poll(async () => (await rowsOf(closed.page))[0]).toBe('Открыто: Доставки. Прочитано.');
  expect(await rowsOf(closed.page)).toEqual(await rowsOf(open.page));
  const roots = (page: Page): Promise<(string | null)[]> =>
    page.evaluate(() =>
      [...document.documentElement.children]
        .filter(({ tagName }) => tagName.startsWith('X-'))
        .map((host) => host.shadowRoot?.mode ?? null),
    );
  expect(await roots(open.page)).toEqual(['open']);
  expect(await roots(closed.page)).toEqual([null]);
});

test('a press that a script of the page makes moves nothing in the overlay', async ({ visit }) => {
  const { page } = await visit();
  await page.goto(urlOf(host, 'home'));
  await expect(pageStatusOf(page)).toContainText('Прочитано');
  const toggle = itemOf(page, 'parcels').getByRole('button').first();
  await toggle.evaluate((button) => (button as HTMLElement).click());
  await toggle.dispatchEvent('click');
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
});
