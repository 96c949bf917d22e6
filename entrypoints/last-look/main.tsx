import { render } from 'preact';
import { LastLookPage, type LastLookState } from '@/components/LastLookPage';
import { TranslateProvider } from '@/components/translate-context';
import '@/components/last-look-page.css';
import { deriveChecklist } from '@/utils/checklist/checklist';
import { itemsOf } from '@/utils/checklist/items';
import { eachMinute } from '@/utils/minutes';
import { openOwnPage, ownPageHref } from '@/utils/own-page';
import { report } from '@/utils/report';
import { showOnSite } from '@/utils/show-on-site';
import { changedPages } from '@/utils/storage/health';
import { hostAsked } from '@/utils/storage/host-asked';
import { type Stored, watchStore } from '@/utils/storage/store';
import { urlOf } from '@/utils/wildberries/address';
import { cabinetOf, type Host } from '@/utils/wildberries/hosts';

/** The last look (`last-look.html?host=…`): rendered from the storage, again with every change and every minute. */

const { translate, root } = openOwnPage('last_pageTitle');
const life = new AbortController();
const state: { stored: Stored | null; failed: 'no' | 'yes' } = { stored: null, failed: 'no' };

function stateNow(host: Host, now: number): LastLookState {
  if (state.failed === 'yes') return { kind: 'storage-unreadable' };
  if (!state.stored) return { kind: 'busy' };
  const { accounts, input, health } = state.stored.hosts[host];
  if (accounts && accounts.current === null) return { kind: 'signed-out' };
  const current = accounts?.known.find(({ key }) => key === accounts.current);
  if (!accounts || !current || Object.keys(input.facts).length === 0) return { kind: 'nothing-read' };
  const checklist = deriveChecklist(input, now, changedPages(health), itemsOf[cabinetOf(host)]);
  return {
    kind: 'read',
    checklist,
    seenAt: current.seenAt,
    otherAccounts: accounts.known.length - 1,
    nextHref: urlOf(host, checklist.next?.definition.page ?? 'home'),
  };
}

function show(): void {
  const host = hostAsked(location.search, state.stored, 'all');
  const now = Date.now();
  render(
    <TranslateProvider value={translate}>
      <LastLookPage
        host={host}
        subject={cabinetOf(host) === 'seller' ? 'shop' : 'account'}
        state={stateNow(host, now)}
        now={now}
        accountHref={urlOf(host, 'home')}
        sheetHref={ownPageHref('sheet.html', host)}
        afterHref={ownPageHref('after.html', host)}
        onShowDelete={() => void showOnSite(host, 'details', 'delete-account')}
        onPrint={() => window.print()}
      />
    </TranslateProvider>,
    root,
  );
}

show();
eachMinute(show, life.signal);
watchStore(
  (stored) => {
    state.stored = stored;
    state.failed = 'no';
    show();
  },
  (error) => {
    report('reading the storage', error);
    state.failed = 'yes';
    show();
  },
  life.signal,
);
