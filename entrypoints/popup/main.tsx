import { render } from 'preact';
import { Popup, type PopupProps, type PopupTrouble } from '@/components/Popup';
import { TranslateProvider } from '@/components/translate-context';
import '@/components/popup.css';
import { browser } from '@/utils/browser';
import { deriveChecklist } from '@/utils/checklist/checklist';
import { itemsOf } from '@/utils/checklist/items';
import { farewellAwaited } from '@/utils/guard/farewell-due';
import { createTranslate } from '@/utils/i18n';
import type { Answer, Message, PlaceId } from '@/utils/messages';
import { report } from '@/utils/report';
import { isOpenAt } from '@/utils/round/round';
import { showOnSite } from '@/utils/show-on-site';
import { type Farewell, type FarewellAnswer, writeFarewell } from '@/utils/storage/farewell';
import { changedPages } from '@/utils/storage/health';
import { lastSeen, type Stored, watchStore } from '@/utils/storage/store';
import { addressOf, urlOf } from '@/utils/wildberries/address';
import { cabinetOf, type Host, hostMatches, hostOf, hosts } from '@/utils/wildberries/hosts';
import type { PopupSessions } from './popup-sessions';

/** The popup: rendered from the storage at once, and again with every change. */

const translate = createTranslate((key, values) => browser.i18n.getMessage(key, values));
document.documentElement.lang = translate.language;
document.title = translate.text('extName');

const app = document.getElementById('app');
if (!app) throw new Error('popup.html has no #app');

const state: {
  stored: Stored | null;
  /** `null` until it is loaded. */
  sessions: PopupSessions | null;
  access: 'granted' | 'missing';
  tabHost: Host | null;
  failed: boolean;
  opening: 'yes' | 'no';
  farewell: 'asked' | 'later';
} = {
  stored: null,
  sessions: null,
  access: 'granted',
  tabHost: null,
  failed: false,
  opening: 'no',
  farewell: 'asked',
};

const life = new AbortController();

/** The shop that the popup speaks of: the open tab's, else the one read last. */
function hostNow(): Host {
  if (state.tabHost) return state.tabHost;
  const seen = state.stored?.hosts;
  if (!seen) return hosts[0];
  return hosts.reduce((best, host) => (lastSeen(seen[host]) > lastSeen(seen[best]) ? host : best), hosts[0]);
}

function troubleNow(stored: Stored): PopupTrouble | null {
  const { accounts, input } = stored.hosts[hostNow()];
  if (state.failed) return 'storage-unreadable';
  if (state.access === 'missing') return 'no-access';
  if (accounts && accounts.current === null) return 'signed-out';
  if (Object.keys(input.facts).length === 0) return 'nothing-read';
  const refused = stored.overlayRefusedAt;
  return refused !== null && Date.now() - refused < 24 * 60 * 60 * 1000 ? 'overlay-removed' : null;
}

function show(root: HTMLElement): void {
  const { stored } = state;
  if (!stored) return;
  const host = hostNow();
  const { input, health } = stored.hosts[host];
  const changed = changedPages(health);
  const now = Date.now();
  render(
    <TranslateProvider value={translate}>
      <Popup
        checklist={deriveChecklist(input, now, changed, itemsOf[cabinetOf(host)])}
        sessions={state.sessions?.props(now) ?? 'busy'}
        trouble={troubleNow(stored)}
        farewell={farewellNow(root, stored, now)}
        changed={changed.map((page) => ({
          page,
          href: urlOf(host, page),
          understoodAt: health[page]?.understoodAt ?? 0,
        }))}
        now={now}
        round={{ state: isOpenAt(host, stored.round, now) ? 'open' : 'none', onOpen: () => void beginRound(host) }}
        onCheckSessions={() => void open(host, cabinetOf(host) === 'seller' ? 'shop-sessions' : 'sessions')}
        onShowDelete={cabinetOf(host) === 'seller' ? null : () => void open(host, 'delete-account')}
        onOpenGuide={() => void openGuide('')}
        onGrantAccess={() => void grantAccess(root)}
        onManageSessions={() => void openGuide(`?host=${host}#sessions`)}
        onTypeSessions={() => void openGuide(`?host=${host}#typed`)}
      />
    </TranslateProvider>,
    root,
  );
}

function farewellNow(root: HTMLElement, { farewell }: Stored, now: number): PopupProps['farewell'] {
  if (state.farewell === 'later' || !farewellAwaited(farewell, now)) return null;
  const onLater = (): void => {
    state.farewell = 'later';
    show(root);
  };
  return { pressedAt: farewell.pressedAt, now, onAnswer: (answer) => void answerFarewell(farewell, answer), onLater };
}

/** The page on what comes afterwards is worth opening also where the answer could not be kept. */
async function answerFarewell(farewell: Farewell, answer: FarewellAnswer): Promise<void> {
  try {
    await writeFarewell({ ...farewell, answer });
  } catch (error) {
    report('keeping the answer', error);
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/after.html') });
  window.close();
}

/** Opens the page that holds the place, and has it lit there. */
async function open(host: Host, target: PlaceId): Promise<void> {
  // A second press while the page is being opened opens no second one.
  if (state.opening === 'yes') return;
  state.opening = 'yes';
  const page = target === 'shop-sessions' ? 'shop-security' : 'details';
  await showOnSite(host, page, target);
  window.close();
}

/** The background opens the tab: the popup is gone as soon as another tab is in front. */
async function beginRound(host: Host): Promise<void> {
  if (state.opening === 'yes') return;
  state.opening = 'yes';
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url && URL.canParse(tab.url) ? addressOf(new URL(tab.url)) : null;
  const message: Message = { type: 'open-round', host, tab: address?.host === host ? (tab?.id ?? null) : null };
  try {
    const answer = (await browser.runtime.sendMessage(message)) as Answer | undefined;
    if (!answer?.ok) throw new Error(answer?.error ?? 'no answer');
    window.close();
  } catch (error) {
    report('beginning a round', error);
    state.opening = 'no';
  }
}

async function openGuide(part: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide-page.html${part}`) });
  window.close();
}

async function grantAccess(root: HTMLElement): Promise<void> {
  const granted = await browser.permissions.request({ origins: hostMatches });
  state.access = granted ? 'granted' : 'missing';
  show(root);
}

async function start(root: HTMLElement): Promise<void> {
  const [[tab], allowed] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.permissions.contains({ origins: hostMatches }),
  ]);
  state.tabHost = tab?.url && URL.canParse(tab.url) ? hostOf(new URL(tab.url).hostname) : null;
  state.access = allowed ? 'granted' : 'missing';
  show(root);
  await state.sessions?.refresh();
}

async function loadSessions(root: HTMLElement): Promise<void> {
  const { PopupSessions } = await import('./popup-sessions');
  state.sessions = new PopupSessions({
    shown: () => state.stored && { host: hostNow(), state: state.stored.hosts[hostNow()] },
    onChange: () => show(root),
    signal: life.signal,
  });
  await state.sessions.refresh();
}

watchStore(
  (stored) => {
    state.stored = stored;
    state.failed = false;
    show(app);
    void state.sessions?.refresh();
  },
  (error) => {
    report('reading the storage', error);
    state.failed = true;
    show(app);
  },
  life.signal,
);
start(app).catch((error: unknown) => report('asking for the open tab', error));
loadSessions(app).catch((error: unknown) => report('loading the sessions', error));
