import { defineBackground } from 'wxt/utils/define-background';
import { askForCheck } from '@/utils/audit/advance-walk';
import { applyRetention } from '@/utils/audit/audit-store';
import { type FollowedWalk, followWalk } from '@/utils/audit/follow-walk';
import { turnWalk } from '@/utils/audit/turn-walk';
import { browser } from '@/utils/browser';
import { printCapture } from '@/utils/capture/print-capture';
import { listen } from '@/utils/listen';
import type { Answer, CaptureTrouble, Look, Message, OwnPage, ScreenAnswer, ScreenRequest } from '@/utils/messages';
import { parseMessage, parseScreen, parseScreenAnswer } from '@/utils/parse-message';
import { keepReminding } from '@/utils/reminder-badge';
import { report } from '@/utils/report';
import { followRound, openRound, turnRound, watchRoundTabs } from '@/utils/round/follow-round';
import type { RoundLook, RoundPress } from '@/utils/round/round';
import { openScreen } from '@/utils/screen/open-screen';
import { type AccountKey, readAccounts } from '@/utils/storage/accounts';
import { keepReading } from '@/utils/storage/keep-reading';
import { keepCapture } from '@/utils/storage/kept-capture';
import { addressOf } from '@/utils/wildberries/address';
import { capturePage } from '@/utils/wildberries/capture-page';
import { type Host, hostMatches, hostOf } from '@/utils/wildberries/hosts';
import { lookOf } from '@/utils/wildberries/look';
import { readPage } from '@/utils/wildberries/read-page';
import { within } from '@/utils/within';

/** Loads the guide where the gate asks for it, reads what the guide sees, keeps what it tells, and makes captures. */
export default defineBackground(() => {
  warmUpTexts();
  listen(answer);
  keepReminding(new AbortController().signal);
  watchRoundTabs();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openGuidePage('#welcome');
    void enterOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => {
    applyRetention().catch((error: unknown) => report('dropping old audits', error));
  });
});

/**
 * Asks for a text before any page of ours does. A page that opens while the extension is being installed may be given an
 * empty catalogue, and all of the extension's process keeps it (Chromium 156 on a busy machine: 9 starts of 40; with the
 * worker asking first 0 of 50).
 */
function warmUpTexts(): void {
  if (browser.i18n.getMessage('name') === '') report('loading the texts', new Error('The browser has none'));
}

async function answer(raw: unknown, sender: Sender): Promise<Answer> {
  const message = parseMessage(raw);
  if (!message || !isOurs(message, sender)) return { ok: false, error: 'not understood' };
  try {
    return { ok: true, look: await act(message, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Our own content script on a page of the shop; or, for what only these ask, our own guide page and popup. */
function isOurs({ type }: Message, { id, url }: Sender): boolean {
  if (id !== browser.runtime.id) return false;
  if (type === 'capture-last-page' || type === 'open-round')
    return url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return hostnameOf(url) !== null;
}

function hostnameOf(url: string | undefined): ReturnType<typeof hostOf> {
  return url !== undefined && URL.canParse(url) ? hostOf(new URL(url).hostname) : null;
}

async function act(message: Message, sender: Sender): Promise<Look | null> {
  if (message.type === 'load-guide') await runInTab(sender.tab?.id, 'guide');
  else if (message.type === 'load-companion') await runInTab(sender.tab?.id, 'companion');
  else if (message.type === 'round') await askRound(message.press, sender);
  else if (message.type === 'open-round') await openRound(message.tab, message.host);
  else if (message.type === 'open-guide-page') await openGuidePage('');
  else if (message.type === 'open-own-page') await openOwnPage(message.page, hostnameOf(sender.url));
  else if (message.type === 'capture-page') await capture(message, sender.url);
  else if (message.type === 'capture-last-page') await captureLastPage();
  else if (message.type === 'check-sessions') await checkSessions(hostnameOf(sender.url));
  else return readAndKeep(message, sender);
  return null;
}

type ReadScreen = Extract<Message, { type: 'read-screen' }>;

async function readAndKeep(message: ReadScreen, sender: Sender): Promise<Look> {
  const { url, screen, patience, told } = message;
  const host = hostnameOf(url);
  // The address changes without a load, so the page says it itself; the host it cannot choose.
  if (!host || host !== hostnameOf(sender.url)) throw new Error('The address is not the sender’s');
  const now = Date.now();
  const reading = readPage(openScreen(parseScreen(screen)), new URL(url), new Date(now));
  const look = lookOf(reading, told, now);
  const follow = (account: AccountKey | null): Promise<RoundLook | null> => {
    const { tab } = sender;
    const seen = { host, reading, account, since: look.told.at, loadedAt: Math.min(message.loadedAt, now) };
    return tab?.id === undefined ? Promise.resolve(null) : followRound({ tab: tab.id, ...seen }, look.trouble);
  };
  try {
    // Whose walk it is: a page that asks to sign in does not say.
    const before = (await readAccounts(host))?.current ?? null;
    const { account, audit } = await keepReading(host, reading, patience, look.told);
    const owner = account ?? (reading.obstacle === 'signed-out' ? before : null);
    const times = { loadedAt: Math.min(message.loadedAt, now), told: look.told, at: now };
    const walk =
      owner === null ? null : await followWalk({ host, account: owner }, { reading, audit, patience, ...times });
    return { ...look, ...withWalk(look.places, walk), round: await follow(account), kept: 'kept' };
  } catch (error) {
    // A full storage is told to the person; what the page said is still worth pointing at.
    report('keeping a reading', error);
    return { ...look, walk: null, round: await follow(null), kept: 'failed' };
  }
}

async function askRound(press: RoundPress, { url, tab }: Sender): Promise<void> {
  const host = hostnameOf(url);
  if (!host || tab?.id === undefined) throw new Error('The message came from no page of the shop');
  await turnRound(tab.id, host, press);
}

function withWalk(places: Look['places'], walk: FollowedWalk | null): Pick<Look, 'places' | 'walk'> {
  if (!walk) return { places, walk: null };
  const { look, place } = walk;
  return {
    places: look.way === 'one-by-one' && place !== null ? { ...places, 'end-session': place } : places,
    walk: look,
  };
}

/** The page may say that the person asks for the check; of the sessions it is told nothing. */
async function checkSessions(host: Host | null): Promise<void> {
  const account = host && (await readAccounts(host))?.current;
  if (host && account) await turnWalk({ host, account }, (walk) => walk && askForCheck(walk, Date.now()));
}

/** Masks a page and shows the person what became of it. The screen itself is dropped here. */
async function capture({ url, screen }: ScreenAnswer, senderUrl: string | undefined): Promise<void> {
  if (hostnameOf(url) === null || hostnameOf(url) !== hostnameOf(senderUrl))
    throw new Error('The address is not the sender’s');
  const { version } = browser.runtime.getManifest();
  const id = await keepCapture(printCapture(capturePage(parseScreen(screen), new URL(url), new Date(), version)));
  await browser.tabs.create({ url: browser.runtime.getURL(`/capture.html#${id}`) });
}

/** @throws with a {@link CaptureTrouble} when there is no page to capture */
async function captureLastPage(): Promise<void> {
  const tabs = await browser.tabs.query({ url: hostMatches });
  const pages = tabs.filter(({ url }) => url !== undefined && URL.canParse(url) && addressOf(new URL(url)) !== null);
  const [last] = pages.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined) throw new Error('no-page' satisfies CaptureTrouble);
  const answer = parseScreenAnswer(await askForScreen(last.id));
  if (!answer) throw new Error('silent-page' satisfies CaptureTrouble);
  await capture(answer, last.url);
}

/** A page that has not answered by then is at something else: it shows an alert, or computes. In ms. */
const answerTime = 10_000;

async function askForScreen(tabId: number): Promise<unknown> {
  try {
    const request: ScreenRequest = { type: 'send-screen' };
    const answer: unknown = await within(answerTime, browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
    return answer === 'late' ? null : answer;
  } catch (error) {
    // Nobody listens there: a page that shows an error, or one from before the extension was installed.
    report('asking a page for its screen', error);
    return null;
  }
}

async function runInTab(tabId: number | undefined, script: 'guide' | 'companion'): Promise<void> {
  if (tabId === undefined) throw new Error('The message came from no tab');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [`/content-scripts/${script}.js` as const],
  });
}

async function openGuidePage(hash: '' | '#welcome'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide-page.html${hash}`) });
}

/** @param host the site from whose page it is opened */
async function openOwnPage(page: OwnPage, host: Host | null): Promise<void> {
  const query = host ? (`?host=${host}` as const) : '';
  const paths = {
    // It knows itself where the press was that the person is asked about.
    after: '/after.html',
    'last-look': `/last-look.html${query}`,
    sheet: `/sheet.html${query}`,
    letter: `/guide-page.html${query}#letter`,
  } as const satisfies Record<OwnPage, string>;
  await browser.tabs.create({ url: browser.runtime.getURL(paths[page]) });
}

/** Tabs that were open before the extension came have no gate yet. */
async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: hostMatches });
  const entered = tabs.map(({ id }) =>
    id === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/gate.js'] }),
  );
  // A tab that is closing or shows an error page cannot be entered; it gets the gate when it loads again.
  await Promise.allSettled(entered);
}
