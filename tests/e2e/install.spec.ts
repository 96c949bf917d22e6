import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './extension-test';

test('the guide page opens once after the install, and not at the next start', async ({ visit }) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'loose-ends-'));
  try {
    const first = await visit({ profile });
    const isGuide = (url: string): boolean => url.includes('/guide-page.html');
    await expect.poll(() => first.browser.context.pages().filter((page) => isGuide(page.url())).length).toBe(1);
    const guide = first.browser.context.pages().find((page) => isGuide(page.url()));
    expect(guide?.url()).toBe(first.browser.url('guide-page.html#welcome'));
    await first.browser.close();
    const second = await visit({ profile });
    // The popup answers only after the background has started: by then a guide page would be on its way.
    const popup = await second.browser.openPopupPage();
    await expect(popup.getByRole('button').first()).toBeVisible();
    expect(second.browser.context.pages().filter((page) => isGuide(page.url()))).toEqual([]);
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
});

test('erasing leaves no key and no database', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto('https://www.wildberries.ru/lk/details');
  const popup = await browser.openPopupPage();
  await expect(popup.locator('.session').first()).toBeVisible();
  await popup.close();
  await page.close();
  const guide = await browser.context.newPage();
  await guide.goto(browser.url('guide-page.html'));
  await guide.getByRole('button', { name: 'Стереть всё' }).click();
  await guide.getByRole('button', { name: /Да/ }).click();
  await expect
    .poll(() =>
      browser.worker.evaluate(async () => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }
        ).chrome;
        return [Object.keys(await storage.local.get(null)), (await indexedDB.databases()).map(({ name }) => name)];
      }),
    )
    .toEqual([[], []]);
});
