import { render } from 'preact';
import { SheetPage, type SheetState } from '@/components/SheetPage';
import { TranslateProvider } from '@/components/translate-context';
import '@/components/sheet-page.css';
import { deriveChecklist } from '@/utils/checklist/checklist';
import { itemsOf } from '@/utils/checklist/items';
import { eachMinute } from '@/utils/minutes';
import { openOwnPage } from '@/utils/own-page';
import { report } from '@/utils/report';
import { changedPages } from '@/utils/storage/health';
import { hostAsked } from '@/utils/storage/host-asked';
import { type Stored, watchStore } from '@/utils/storage/store';
import { cabinetOf, type Host } from '@/utils/wildberries/hosts';

/** The sheet with check boxes (`sheet.html?host=…`). Where nothing can be told of an account it is empty. */

const { translate, root } = openOwnPage('sheet_pageTitle');
const life = new AbortController();
const state: { stored: Stored | null; failed: 'no' | 'yes' } = { stored: null, failed: 'no' };

function stateNow(host: Host): SheetState {
  if (state.failed === 'yes') return 'storage-unreadable';
  if (!state.stored) return 'busy';
  const { accounts, input } = state.stored.hosts[host];
  if (accounts && accounts.current === null) return 'signed-out';
  const isEmpty = Object.keys(input.facts).length === 0 && Object.keys(input.ticks).length === 0;
  return isEmpty ? 'nothing-read' : 'read';
}

function show(): void {
  const host = hostAsked(location.search, state.stored, 'all');
  const now = Date.now();
  const { input, health } = state.stored?.hosts[host] ?? { input: { facts: {}, ticks: {} }, health: {} };
  render(
    <TranslateProvider value={translate}>
      <SheetPage
        host={host}
        state={stateNow(host)}
        checklist={deriveChecklist(input, now, changedPages(health), itemsOf[cabinetOf(host)])}
        now={now}
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
