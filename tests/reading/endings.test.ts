import { type Browser, type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchOptions } from '@/scripts/chromium';
import { PageReader, type PrintedReading } from '@/scripts/read/page-reader';
import { busy } from '@/tests/marketplace/accounts/busy';
import { demoCode, type Ending, Marketplace } from '@/tests/marketplace/marketplace';

/**
 * A person ends one session on the demo marketplace, which always says that it has: what became of the account's sessions,
 * and what the readers say of the page then and of the page that is loaded next.
 */

const url = 'https://www.wildberries.ru/lk/sessions';
const now = new Date(2026, 10, 23, 15, 0);
const [current, iphone, samsung, windows] = ['Windows 11', 'iPhone 14', 'Samsung Galaxy A52', 'Windows 7'];

let browser: Browser;
let reader: PageReader;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, reader] = await Promise.all([chromium.launch(launchOptions()), PageReader.start()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), reader.close()]);
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
});

async function confirm(code: string): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox').fill(code);
  await page.getByRole('dialog').getByRole('button', { name: 'Завершить' }).click();
}

/** Ends the second session that can be ended, as a person does. */
async function endSamsung(row: Locator): Promise<void> {
  await row.filter({ hasText: samsung }).getByRole('button').click();
  await confirm(demoCode);
  await page.getByText('Сеанс завершён', { exact: true }).waitFor();
}

async function read(): Promise<PrintedReading> {
  return reader.read({ html: await page.content(), url }, now);
}

/** The devices that the page lists, as the readers say; what stands in the way where it lists none. */
async function devices(): Promise<readonly (string | null)[] | string | null> {
  const { obstacle, readings } = await read();
  const [sessions] = readings.filter(({ fact }) => fact === 'sessions');
  return sessions?.state === 'some' ? (sessions.rows ?? []).map(({ device }) => device) : obstacle;
}

interface Outcome {
  readonly kept: readonly string[];
  /** The list on the page that the button was pressed on. */
  readonly shown: readonly string[];
  /** The list on the page that is loaded then. */
  readonly loaded: readonly string[] | 'signed-out';
}

const all = [current, iphone, samsung, windows];
const withoutSamsung = [current, iphone, windows];
const outcomes: Record<Ending, Outcome> = {
  honest: { kept: withoutSamsung, shown: withoutSamsung, loaded: withoutSamsung },
  'says-ended-but-keeps': { kept: all, shown: all, loaded: all },
  'ends-another': {
    kept: [current, iphone, samsung],
    shown: [current, iphone, samsung],
    loaded: [current, iphone, samsung],
  },
  'ends-current-too': { kept: [iphone, windows], shown: withoutSamsung, loaded: 'signed-out' },
  'hides-row-only': { kept: all, shown: withoutSamsung, loaded: all },
};

describe.each([
  ['list', 'listitem'],
  ['actions', 'row'],
] as const)('a session of the form «%s»', (sessionsForm, role) => {
  test.each(Object.entries(outcomes) as [Ending, Outcome][])('ended, %s', async (ending, outcome) => {
    const marketplace = await Marketplace.serve(context, {
      account: busy,
      generation: 'desktop-2026',
      sessionsForm,
      ending,
    });
    await page.goto(url);
    expect(await devices()).toEqual(all);
    await endSamsung(page.getByRole(role));
    expect(marketplace.account.sessions.map(({ device }) => device)).toEqual(outcome.kept);
    expect(await devices()).toEqual(outcome.shown);
    await page.reload();
    expect(await devices()).toEqual(outcome.loaded);
  });
});

test('nothing has ended before the code is right', async () => {
  const marketplace = await Marketplace.serve(context, { account: busy, generation: 'mobile-2022' });
  await page.goto(url);
  await page.getByRole('listitem').filter({ hasText: samsung }).getByRole('button').click();
  await confirm('0000');
  await page.getByText('Неверный код').waitFor();
  expect(marketplace.account.sessions).toEqual(busy.sessions);
});

test('the site may begin to lie at any time', async () => {
  const marketplace = await Marketplace.serve(context, { account: busy, generation: 'desktop-2026' });
  await page.goto(url);
  marketplace.ending = 'says-ended-but-keeps';
  await endSamsung(page.getByRole('listitem'));
  expect(marketplace.account.sessions).toEqual(busy.sessions);
});

test.each<[Ending, readonly string[]]>([
  ['honest', [current]],
  ['says-ended-but-keeps', all],
  ['ends-current-too', []],
])('all others ended, %s', async (ending, kept) => {
  const marketplace = await Marketplace.serve(context, { account: busy, generation: 'desktop-2023', ending });
  await page.goto('https://www.wildberries.ru/lk/details');
  await page.getByRole('button', { name: 'Завершить все другие сеансы' }).click();
  await confirm(demoCode);
  await page.getByText('Сеансы завершены').waitFor();
  expect(marketplace.account.sessions.map(({ device }) => device)).toEqual(kept);
});
