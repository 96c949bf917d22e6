import { expect, type Page } from '@playwright/test';
import { ExtensionBrowser } from '@/scripts/extension-browser';
import { test } from './extension-test';

test('the guide page opens once after the install, and not whenever the background starts', async () => {
  const browser = await ExtensionBrowser.launch({ build: 'e2e', language: 'ru' });
  try {
    const guidePages = (): Page[] => browser.context.pages().filter((page) => page.url().includes('/guide-page.html'));
    await expect.poll(() => guidePages().map((page) => page.url())).toEqual([browser.url('guide-page.html#welcome')]);
    const [guide] = guidePages();
    if (!guide) throw new Error('The guide page was closed');
    await expect(guide.getByRole('heading', { level: 1 })).toBeVisible();
    await browser.stopWorker();
    // It answers, so it has started, and whatever it does at its start is done.
    const answer = await guide.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({ type: 'anything' }),
    );
    expect(answer).toEqual({ ok: false, error: 'not understood' });
    expect(guidePages()).toHaveLength(1);
  } finally {
    await browser.close();
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
