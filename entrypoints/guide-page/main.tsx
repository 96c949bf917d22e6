import { render } from 'preact';
import type { EraseOutcome } from '@/components/EraseInTwo';
import type { CaptureOutcome } from '@/components/GuideCapture';
import { GuidePage } from '@/components/GuidePage';
import type { ShopDatesProps } from '@/components/ShopDates';
import { TranslateProvider } from '@/components/translate-context';
import '@/components/guide-page.css';
import type { Kept } from '@/utils/audit/kept';
import { browser } from '@/utils/browser';
import { createTranslate } from '@/utils/i18n';
import { localIso } from '@/utils/local-iso';
import { type Answer, captureTroubles, type Message } from '@/utils/messages';
import { report } from '@/utils/report';
import { eraseEverything } from '@/utils/storage/erase';
import { type GuardSetting, writeGuardSetting } from '@/utils/storage/guard';
import { watchStore } from '@/utils/storage/store';
import { urlOf } from '@/utils/wildberries/address';
import { oldFacts } from '@/utils/wildberries/guide/fact-age';
import { guide } from '@/utils/wildberries/guide/guide';
import { datesOf, isShopDay, shopRules, tariffTerms } from '@/utils/wildberries/guide/shop-dates';
import { hosts } from '@/utils/wildberries/hosts';
import { LetterPart } from './letter-part';
import { SessionsPart } from './sessions-part';

/** The guide page: what is in the package, and the sessions as they are kept. */

const translate = createTranslate((key, values) => browser.i18n.getMessage(key, values));
document.documentElement.lang = translate.language;
document.title = translate.text('guide_pageTitle');

const app = document.getElementById('app');
if (!app) throw new Error('guide-page.html has no #app');

const old = oldFacts(guide.facts, Date.now());
const life = new AbortController();

const sessions = new SessionsPart({
  translate,
  onChange: () => show(app),
  signal: life.signal,
});

const letter = new LetterPart({ onChange: () => show(app) });

/** `null` until the storage was read. */
let guard: GuardSetting | null = null;

function show(root: HTMLElement): void {
  render(
    <TranslateProvider value={translate}>
      <GuidePage
        guide={guide}
        old={old}
        arrival={location.hash === '#welcome' ? 'installed' : 'asked'}
        accountUrl={urlOf(hosts[0], 'home')}
        sessions={sessions.props()}
        letter={letter.props()}
        dates={datesNow()}
        guard={{ setting: guard, onSwitch: switchGuard }}
        version={browser.runtime.getManifest().version}
        onPrint={() => window.print()}
        onErase={erase}
        onCapture={capture}
      />
    </TranslateProvider>,
    root,
  );
}

/** The days of a shop are counted from today, and kept nowhere. */
function datesNow(): ShopDatesProps {
  const now = Date.now();
  return {
    rules: shopRules,
    terms: tariffTerms,
    datesOf,
    isShopDay,
    now,
    today: localIso(now).slice(0, 10),
    onFailed: (error) => report('making a file', error),
  };
}

async function erase(): Promise<EraseOutcome> {
  try {
    await eraseEverything();
    letter.forget();
    return 'erased';
  } catch (error) {
    report('erasing everything', error);
    return 'failed';
  }
}

async function switchGuard(setting: GuardSetting): Promise<Kept> {
  try {
    await writeGuardSetting(setting);
    return 'kept';
  } catch (error) {
    report('switching the guard', error);
    return 'failed';
  }
}

async function capture(): Promise<CaptureOutcome> {
  try {
    const answer = (await browser.runtime.sendMessage({ type: 'capture-last-page' } satisfies Message)) as
      | Answer
      | undefined;
    if (answer?.ok) return 'opened';
    const trouble = captureTroubles.find((known) => known === answer?.error);
    if (!trouble) report('taking a capture', new Error(answer?.error ?? 'no answer'));
    return trouble ?? 'failed';
  } catch (error) {
    report('taking a capture', error);
    return 'failed';
  }
}

show(app);
// The part that the address names was not there yet when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
sessions.start();
watchStore(
  (stored) => {
    guard = stored.guard.setting;
    letter.onStored(stored);
    show(app);
  },
  (error) => report('reading the storage', error),
  life.signal,
);
