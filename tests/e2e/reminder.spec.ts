import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '@/scripts/extension-browser';
import { urlOf } from '@/utils/wildberries/address';
import { itemOf, test } from './extension-test';

/** The reminder as the browser has it: the dot on the button, and the alarm that brings it. */

const day = 86_400_000;

interface Chrome {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
  readonly alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]>; clearAll(): Promise<boolean> };
}

/** What the person asked for: every 30 days, so many days ago. */
async function ask(browser: ExtensionBrowser, daysAgo: number): Promise<void> {
  await browser.worker.evaluate(
    async ([from]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.storage.local.set({ reminder: { v: 1, data: { every: 30, from } } });
    },
    [Date.now() - daysAgo * day],
  );
}

async function shown(browser: ExtensionBrowser): Promise<{ badge: string; alarms: number[] }> {
  return browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const alarms = await chrome.alarms.getAll();
    return {
      badge: await chrome.action.getBadgeText({}),
      alarms: alarms.map(({ scheduledTime }) => Math.round((scheduledTime - Date.now()) / 86_400_000)),
    };
  });
}

async function titleOf(browser: ExtensionBrowser): Promise<string> {
  return browser.worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getTitle({}));
}

test('nobody is reminded who did not ask', async ({ visit }) => {
  const { page, browser } = await visit();
  await page.goto(urlOf('www.wildberries.ru', 'details'));
  expect(await shown(browser)).toEqual({ badge: '', alarms: [] });
});

test('the dot comes when it is due, stays while pages are only read, and goes when the person has looked', async ({
  visit,
}) => {
  const { page, browser } = await visit();
  await ask(browser, 31);
  await expect.poll(() => shown(browser)).toEqual({ badge: '•', alarms: [1] });
  expect(await titleOf(browser)).toBe('Без хвостов: пора посмотреть, кто вошёл в аккаунт');
  await page.goto(urlOf('www.wildberries.ru', 'details'));
  await expect(itemOf(page, 'sessions')).toHaveAttribute('data-status', 'open');
  expect((await shown(browser)).badge).toBe('•');
  const popup = await browser.openPopupPage();
  await popup.getByRole('button', { name: 'Всё просмотрено' }).click();
  await expect.poll(() => shown(browser)).toEqual({ badge: '', alarms: [30] });
  expect(await titleOf(browser)).not.toContain('пора');
});

test('the alarm is set again when the browser starts without it, and the dot is there', async ({ visit }) => {
  const profile = await mkdtemp(join(tmpdir(), 'loose-ends-reminder-'));
  try {
    const first = (await visit({ profile })).browser;
    await ask(first, 10);
    await expect.poll(() => shown(first)).toEqual({ badge: '', alarms: [20] });
    await ask(first, 30);
    await expect.poll(() => shown(first)).toEqual({ badge: '•', alarms: [1] });
    await first.worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.alarms.clearAll());
    expect(await shown(first)).toEqual({ badge: '•', alarms: [] });
    await first.close();
    const { browser } = await visit({ profile });
    await expect.poll(() => shown(browser)).toEqual({ badge: '•', alarms: [1] });
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
