import type { Locator, Page } from '@playwright/test';
import { busy } from '@/tests/marketplace/accounts/busy';
import { never } from '@/tests/marketplace/accounts/never';
import { signedOut } from '@/tests/marketplace/accounts/signed-out';
import { deleteControl } from '@/tests/marketplace/delete-control';
import type { GenerationId } from '@/tests/marketplace/generations/generation';
import { Marketplace } from '@/tests/marketplace/marketplace';
import { pagesOf } from '@/tests/marketplace/render-page';
import type { ItemId } from '@/utils/checklist/items';
import { closeAccountOrder } from '@/utils/walkthrough/walk-order';
import { urlOf } from '@/utils/wildberries/address';
import type { ExtensionBrowser } from '../extension-browser';
import { Photographer, unfold } from './photographer';
import { shopStates } from './shop-states';

export interface Look {
  readonly name: string;
  readonly language: 'ru' | 'en';
  readonly viewport: { readonly width: number; readonly height: number };
  readonly generation: GenerationId;
}

const host = 'www.wildberries.ru';

/**
 * Drives a browser through the main states and takes a picture of each.
 * @param prefix of the files' paths
 * @returns the names of the states
 * @throws when a state does not come
 */
export async function takeScreens(browser: ExtensionBrowser, look: Look, prefix: string): Promise<string[]> {
  const marketplace = await Marketplace.serve(browser.context, { account: busy, generation: look.generation });
  // The mobile site had no such button; one day it may.
  if (look.generation === 'mobile-2022')
    marketplace.decoration = (html) =>
      html.includes('<h1>Мои данные') ? html.replace('</main>', `${deleteControl('button')?.text}</main>`) : html;
  await browser.closeWelcome();
  const photographer = new Photographer(browser, prefix);
  await photographer.popup('popup-empty');
  const page = await browser.context.newPage();
  await roundState(photographer, page);
  await overlayStates(photographer, page, look);
  await walkStates(photographer, page, look);
  await endStates(photographer, page, marketplace);
  await ownPages(photographer, browser);
  await shopStates(photographer, await browser.context.newPage());
  return photographer.taken;
}

/** A round under way. It is offered while something is not known. */
async function roundState(photographer: Photographer, page: Page): Promise<void> {
  await page.goto(urlOf(host, 'deliveries'));
  await unfold(page);
  await page.locator('section.panel[aria-label] button', { hasText: /Проверить всё|Check everything/ }).click();
  const bar = page.locator('.round-bar');
  await photographer.take(page, 'round', bar);
  await bar.getByRole('button', { name: /Остановить|Stop/ }).click();
  await photographer.take(page, 'round-over', bar.locator('li'));
  await bar.getByRole('button', { name: /Закрыть|Close/ }).click();
}

/** The list, folded and not, and what it says of a page that does not come. */
async function overlayStates(photographer: Photographer, page: Page, { generation }: Look): Promise<void> {
  const panel = page.locator('section.panel[aria-label]');
  await page.goto(urlOf(host, 'home'));
  await photographer.take(page, 'list-first', panel.or(page.locator('button.tab')));
  for (const id of pagesOf(generation)) {
    await page.goto(urlOf(host, id));
    await unfold(page);
    await panel.locator('.here:not(:has-text("…"))').waitFor();
    await page.waitForTimeout(1_000);
  }
  await photographer.take(page, 'list', panel);
}

async function walkStates(photographer: Photographer, page: Page, look: Look): Promise<void> {
  const step = page.locator('section.step');
  const showStep = async (at: ItemId, name: string, pageId: Parameters<typeof urlOf>[1], ready: Locator) => {
    await stand(photographer, at);
    await page.goto(urlOf(host, pageId));
    await step.and(page.locator(`[data-step="${at}"]`)).waitFor();
    await photographer.take(page, name, ready);
  };
  const ring = page.locator('.ring');
  await showStep('sells-here', 'step-question', 'home', step);
  await showStep('parcels', 'step-elsewhere', 'wallet', step);
  await showStep('parcels', 'step-lit', 'deliveries', ring);
  await showStep('sessions', 'step-sessions', look.generation === 'mobile-2022' ? 'sessions' : 'details', ring);
  await photographer.store({ 'helper-mode': { v: 1, data: { size: 'large', voice: 'silent' } } });
  await showStep('parcels', 'step-large', 'deliveries', step);
  await photographer.store({ 'helper-mode': { v: 1, data: { size: 'usual', voice: 'silent' } } });
  await showStep('delete-account', 'step-goal', 'details', ring);
}

/** Has the walkthrough stand at a step. */
async function stand(photographer: Photographer, at: ItemId): Promise<void> {
  const others = closeAccountOrder.filter((id) => id !== at);
  const accounts = (await photographer.stored())[`accounts:${host}`] as { data: { current: string } };
  await photographer.store({
    [`walkthrough:${host}:${accounts.data.current}`]: {
      v: 1,
      // Only when all else is put off, the last step is left.
      data: { state: 'on', at, arrived: 'open', settled: null, skipped: at === 'delete-account' ? others : [] },
    },
  });
}

/** The guard, the rounds, an obstacle, and the question afterwards. */
async function endStates(photographer: Photographer, page: Page, marketplace: Marketplace): Promise<void> {
  const control = page.locator('[data-action="delete-account"]').filter({ visible: true }).first();
  await control.click();
  await photographer.take(page, 'guard', page.getByRole('alertdialog'));
  await page.keyboard.press('Escape');
  await page.locator('.step__list').click();
  await page.locator('section.panel[aria-label]').waitFor();
  marketplace.account = never;
  await page.goto(urlOf(host, 'wallet'));
  await photographer.take(page, 'list-waiting', page.locator('section.panel[aria-label], button.tab'));
  await photographer.store({ farewell: { v: 1, data: { host, pressedAt: Date.now(), answer: null } } });
  marketplace.account = signedOut;
  await page.goto(urlOf(host, 'home'));
  await photographer.take(page, 'farewell', page.locator('.farewell-card'));
  marketplace.account = busy;
  await page.goto(urlOf(host, 'home'));
  await page.locator('section.panel[aria-label], button.tab').first().waitFor();
  await page.waitForTimeout(1_000);
}

async function ownPages(photographer: Photographer, browser: ExtensionBrowser): Promise<void> {
  await photographer.popup('popup');
  for (const [name, file, ready] of [
    ['last-look', 'last-look.html', 'main'],
    ['sheet', 'sheet.html', '.sheet__row'],
    ['after', `after.html?host=${host}&answer=deleted`, 'h2'],
    ['guide', 'guide-page.html', 'h1'],
  ] as const) {
    const own = await browser.context.newPage();
    await own.goto(browser.url(file));
    await photographer.take(own, name, own.locator(ready), 'whole');
    await own.close();
  }
}
