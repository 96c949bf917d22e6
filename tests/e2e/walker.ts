import { expect, type Locator, type Page } from '@playwright/test';
import type { ItemId } from '@/utils/checklist/items';
import type { Account } from '../marketplace/account';
import { demoCode } from '../marketplace/marketplace';
import type { Visit } from './extension-test';

/** Someone who is led through the walkthrough: presses what the panel says, and does on the page what a person does there. */

/** What happens away from the page: a parcel is collected, money is withdrawn. The rest is settled by the person's word. */
const settledInLife: Partial<Record<ItemId, (account: Account) => Account>> = {
  parcels: (account) => ({ ...account, parcels: [] }),
  returns: (account) => ({ ...account, returns: [] }),
  appeals: (account) => ({ ...account, appeals: [] }),
  debts: (account) => ({ ...account, debts: [] }),
  wallet: (account) => ({ ...account, wallet: { ...account.wallet, balance: 0 } }),
  bonuses: (account) => ({ ...account, bonuses: 0 }),
};

export type Hand = 'mouse' | 'keyboard';

export interface WalkerOptions {
  /** With what the panel's buttons are pressed. */
  readonly hand: Hand;
  /** What happens to every step before anything is pressed. */
  readonly interrupt: (walker: Walker) => Promise<void>;
  /** Done to the page before a press on the panel, such as opening a dialog. */
  readonly beforePress?: (page: Page) => Promise<void>;
}

export class Walker {
  /** The steps in the order in which they came. */
  readonly seen: ItemId[] = [];

  private constructor(
    readonly visit: Visit,
    public page: Page,
    readonly options: WalkerOptions,
  ) {}

  /** @param page an account page on which the walkthrough has begun */
  static async start(visit: Visit, page: Page, options: WalkerOptions): Promise<Walker> {
    await expect(panelOf(page)).toBeVisible();
    return new Walker(visit, page, options);
  }

  /** Walks until only the last step is left. */
  async walkToTheEnd(): Promise<void> {
    for (let steps = 0; steps < 40; steps++) {
      const step = await this.#step();
      if (this.seen.at(-1) !== step) {
        this.seen.push(step);
        await this.options.interrupt(this);
        expect(await this.#step(), 'the step after an interruption').toBe(step);
      }
      if (step === 'delete-account') return;
      await this.#dealWith(step);
    }
    throw new Error(`After 40 presses the end is not reached: ${this.seen.join(', ')}`);
  }

  /** Goes where the panel leads, waits until it is read, settles it, and sees the panel notice that. */
  async #dealWith(step: ItemId): Promise<void> {
    const panel = panelOf(this.page);
    const link = panel.locator('.step__acts a');
    if ((await link.count()) > 0) {
      const address = await link.getAttribute('href');
      await this.press(link);
      await this.page.waitForURL(address ?? '');
      await expect(panelOf(this.page)).toBeVisible();
    }
    const status = await this.#statusOnceRead(step);
    // Read to be done, it is left behind without any press.
    if (status === 'moved-on') return;
    const settle = settledInLife[step];
    const { marketplace } = this.visit;
    if (status === 'open' && settle) {
      marketplace.account = settle(marketplace.account);
      await this.page.reload();
      return this.#expectNoticed(step);
    }
    if (status === 'open' && step === 'sessions') {
      await this.#endOtherSessions();
      return this.#expectNoticed(step);
    }
    await this.press(panelOf(this.page).getByRole('button', { name: /^(Сделано|Я об этом подумал)/ }));
    await expect.poll(() => this.#step()).not.toBe(step);
  }

  /** Nothing is pressed for that: the panel says itself that it has seen it. */
  async #expectNoticed(step: ItemId): Promise<void> {
    await expect.poll(() => this.#step()).not.toBe(step);
    await expect(panelOf(this.page).locator('.step__settled')).toContainText('готово, мы это увидели');
  }

  /** The site's own button, its own dialog, its own code. */
  async #endOtherSessions(): Promise<void> {
    await showLit(this.page);
    await this.page.locator('[data-action="end-others"]').filter({ visible: true }).first().click();
    const dialog = this.page.getByRole('dialog', { name: 'Завершить другие сеансы?' });
    await dialog.getByRole('textbox').fill(demoCode);
    await dialog.getByRole('button', { name: 'Завершить' }).click();
  }

  async press(target: Locator): Promise<void> {
    await this.options.beforePress?.(this.page);
    await pressWith(this.options.hand, this.page, target);
  }

  async #step(): Promise<ItemId> {
    return (await panelOf(this.page).getAttribute('data-step')) as ItemId;
  }

  async #statusOnceRead(step: ItemId): Promise<string> {
    let status = 'waiting';
    await expect
      .poll(
        async () => {
          const panel = panelOf(this.page);
          if ((await this.#step()) !== step) status = 'moved-on';
          else if (!/Читаем страницу/.test(await panel.innerText()))
            status = (await panel.getAttribute('data-status')) ?? '';
          return status;
        },
        { timeout: 30_000 },
      )
      .not.toBe('waiting');
    return status;
  }
}

/** One step of the walkthrough, with `data-step` and `data-status`. */
export function panelOf(page: Page): Locator {
  return page.locator('section.step');
}

/** Waits for the light; where it says that the place is out of sight, asks to be brought there. */
export async function showLit(page: Page): Promise<void> {
  const ring = page.locator('.ring');
  const bring = page.locator('.spot-card--away').getByRole('button', { name: 'Показать' });
  await expect(ring.or(bring)).toBeVisible();
  if (await bring.isVisible()) await bring.click();
  await expect(ring).toBeVisible();
}

/** Presses something of ours. */
export async function pressWith(hand: Hand, page: Page, target: Locator): Promise<void> {
  if (hand === 'mouse') return target.click();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/**
 * Gives something of ours the focus, with Tab alone. Backwards: what is ours comes last in the page.
 * @throws when a hundred presses do not reach it
 */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    target.evaluate((element) => (element.getRootNode() as ShadowRoot | Document).activeElement === element);
  for (let presses = 0; presses < 100; presses++) {
    if (await hasFocus()) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`A hundred presses of Tab do not reach ${target}`);
}
