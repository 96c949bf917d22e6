import { type CDPSession, expect, type Page } from '@playwright/test';
import { urlOf } from '@/utils/wildberries/address';
import { busy } from '../marketplace/accounts/busy';
import { type HostileId, type HostilePage, hostileIds, hostilePage } from '../marketplace/hostile-pages';
import { itemOf, overlayOf, pageStatusOf, storageOf, test, type Visit } from './extension-test';

/**
 * Pages that are too large, never rest, or work against us. Nothing here is measured by the clock (that is `npm run bench`):
 * it is about what is said, what fails, and what grows.
 */

const address = urlOf('www.wildberries.ru', 'deliveries');

interface Watched extends Visit {
  readonly session: CDPSession;
  /** Of the extension: exceptions that nobody caught, error events that it causes, and what it reported. */
  readonly faults: string[];
}

async function open(visit: () => Promise<Visit>, { html }: HostilePage): Promise<Watched> {
  const visited = await visit();
  const { browser, page } = visited;
  await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  const faults: string[] = [];
  const session = await browser.context.newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = JSON.stringify(exceptionDetails);
    if (/chrome-extension:\/\/|ResizeObserver/.test(text)) faults.push(exceptionDetails.exception?.description ?? text);
  });
  page.on('console', (message) => {
    if (message.text().startsWith('Loose Ends:')) faults.push(message.text());
  });
  page.on('crash', () => faults.push('the page crashed'));
  await session.send('Runtime.enable');
  await page.goto(address);
  return { ...visited, session, faults };
}

interface StoredParcels {
  readonly known: { readonly state: 'some' | 'none'; readonly count?: number } | null;
}

/** What is kept of the parcels; `null` before anything was read. */
async function parcelsOf({ browser }: Visit): Promise<StoredParcels | null> {
  const found = Object.entries(await storageOf(browser)).find(([key]) => key.endsWith('parcels'));
  return found ? (found[1] as { data: StoredParcels }).data : null;
}

/** The page takes a press of a key, and draws. Nothing is asked of its document: Playwright trips over clobbered names. */
async function expectAlive(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.screenshot({ timeout: 30_000 });
}

for (const id of hostileIds) {
  const hostile = hostilePage(id);
  test(`${id}: nothing fails, and nothing false is kept`, async ({ visit }) => {
    const watched = await open(visit, hostile);
    const { page, browser, faults } = watched;
    await expect.poll(() => parcelsOf(watched), { timeout: 45_000 }).not.toBeNull();
    expect((await parcelsOf(watched))?.known?.state).not.toBe('none');
    if (hostile.expected === 'read')
      await expect
        .poll(async () => (await parcelsOf(watched))?.known, { timeout: 20_000 })
        .toMatchObject({ state: 'some', count: busy.parcels.length });
    if (hostile.overlay === 'stays') await expect(overlayOf(page)).toBeVisible();
    else
      await expect
        .poll(async () => Object.keys(await storageOf(browser)), { timeout: 20_000 })
        .toContain('overlay-refused');
    await expectAlive(page);
    expect((await parcelsOf(watched))?.known?.state).not.toBe('none');
    expect(faults).toEqual([]);
  });
}

for (const id of ['document-opened', 'root-replaced'] as const satisfies readonly HostileId[]) {
  test(`${id}: the list comes again, and can be used`, async ({ visit }) => {
    const watched = await open(visit, hostilePage(id));
    const { page, faults } = watched;
    await page.evaluate(() => Object.assign(document.documentElement, { first: true }));
    await expect
      .poll(() => page.evaluate(() => document.documentElement !== null && !('first' in document.documentElement)))
      .toBe(true);
    await expect(pageStatusOf(page)).toContainText('Прочитано');
    await expect(overlayOf(page)).toHaveCount(1);
    const toggle = itemOf(page, 'parcels').getByRole('button').first();
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(faults).toEqual([]);
  });
}

test('a page that never rests does not make us grow', async ({ visit }) => {
  const { page, session } = await open(visit, hostilePage('restless'));
  await expect(overlayOf(page)).toBeVisible();
  const added = (): Promise<number> => page.evaluate(() => document.querySelectorAll('body > p').length);
  // The page keeps ten thousand; from then on it replaces them.
  await expect.poll(added, { timeout: 30_000 }).toBeGreaterThanOrEqual(9_000);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  // Thirty thousand more come and go.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let seen = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) seen += addedNodes.length;
          if (seen > 30_000) resolve();
        }).observe(document.body, { childList: true });
      }),
  );
  expect((await used()) - before).toBeLessThan(4_000_000);
});
