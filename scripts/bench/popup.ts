import { busy } from '@/tests/marketplace/accounts/busy';
import { manySessions } from '@/tests/marketplace/accounts/many-sessions';
import { settled } from '@/tests/marketplace/accounts/settled';
import { Marketplace } from '@/tests/marketplace/marketplace';
import { urlOf } from '@/utils/wildberries/address';
import { ExtensionBrowser } from '../extension-browser';

/**
 * How long the popup needs from its opening to the account's summary and to the list of sessions, with few sessions and with
 * four hundred, at this machine's own speed. Each is opened several times in turn; the medians are compared.
 *
 *     npm run bench:popup
 */

const times = 15;
const accounts = { settled, busy, 'four hundred sessions': manySessions } as const;
type AccountName = keyof typeof accounts;

/** What the list of four hundred may take longer than that of one, in ms. */
const promised = 100;

interface Opening {
  /** From navigation, in ms. */
  readonly summary: number;
  readonly sessions: number;
}

async function openingOf(browser: ExtensionBrowser): Promise<Opening> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const seen: { summary?: number; sessions?: number } = {};
    Object.assign(window, { seen });
    new MutationObserver(() => {
      // No function with a name here: what compiles this marks those in a way that pages do not know.
      for (const [what, selector] of [
        ['summary', '.tile'],
        ['sessions', '.session'],
      ] as const) {
        if (seen[what] !== undefined || !document.querySelector(selector)) continue;
        seen[what] = -1;
        // The first frame that has it: layout and paint belong to it.
        requestAnimationFrame(() => setTimeout(() => Object.assign(seen, { [what]: performance.now() })));
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(browser.url('popup.html'));
  await page.waitForFunction(() => ((window as unknown as { seen: Opening }).seen.sessions ?? -1) > 0);
  const seen = await page.evaluate(() => (window as unknown as { seen: Opening }).seen);
  await page.close();
  return seen;
}

async function browserWith(name: AccountName): Promise<ExtensionBrowser> {
  const browser = await ExtensionBrowser.launch({ build: 'release', language: 'ru' });
  await Marketplace.serve(browser.context, { account: accounts[name], generation: 'desktop-2026' });
  await browser.closeWelcome();
  const page = await browser.context.newPage();
  await page.goto(urlOf('www.wildberries.ru', 'details'));
  for (let tries = 0; (await kept(browser)) === 0; tries++) {
    if (tries > 100) throw new Error('The list of sessions was not read');
    await page.waitForTimeout(100);
  }
  // A list is kept once it has stood for a moment.
  await page.waitForTimeout(3_000);
  await page.close();
  return browser;
}

async function kept(browser: ExtensionBrowser): Promise<number> {
  return browser.worker.evaluate(async () => {
    const { local } = (
      globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } }
    ).chrome.storage;
    return Object.keys(await local.get(null)).filter((key) => key.endsWith(':sessions')).length;
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const names = Object.keys(accounts) as AccountName[];
const browsers = new Map<AccountName, ExtensionBrowser>();
const openings = new Map<AccountName, Opening[]>(names.map((name) => [name, []]));
try {
  for (const name of names) browsers.set(name, await browserWith(name));
  for (let time = 0; time < times; time++)
    for (const [name, browser] of browsers) openings.get(name)?.push(await openingOf(browser));
} finally {
  await Promise.all([...browsers.values()].map((browser) => browser.close()));
}
const sessionsIn = (name: AccountName): number => median((openings.get(name) ?? []).map(({ sessions }) => sessions));
for (const name of names) {
  const summary = median((openings.get(name) ?? []).map((opening) => opening.summary));
  process.stdout.write(
    `${name.padEnd(24)}summary ${summary.toFixed(0)} ms, sessions ${sessionsIn(name).toFixed(0)} ms\n`,
  );
}
const added = sessionsIn('four hundred sessions') - sessionsIn('settled');
process.stdout.write(
  `\nFour hundred sessions take ${added.toFixed(0)} ms longer than one; promised: at most ${promised} ms\n`,
);
process.exitCode = added <= promised ? 0 : 1;
