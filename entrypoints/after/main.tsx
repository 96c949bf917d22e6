import { render } from 'preact';
import { AfterPage } from '@/components/AfterPage';
import { AfterShopPage } from '@/components/AfterShopPage';
import type { EraseOutcome } from '@/components/EraseInTwo';
import type { MadeFile } from '@/components/FileLink';
import { TranslateProvider } from '@/components/translate-context';
import '@/components/after-page.css';
import { browser } from '@/utils/browser';
import { icsOf } from '@/utils/calendar/ics';
import { cardReminder, cardReminderDay } from '@/utils/card-reminder';
import { answerNow, withAnswer } from '@/utils/farewell-answer';
import { openOwnPage, ownPageHref } from '@/utils/own-page';
import { report } from '@/utils/report';
import { showOnSite } from '@/utils/show-on-site';
import { eraseEverything } from '@/utils/storage/erase';
import { type Farewell, type FarewellAnswer, writeFarewell } from '@/utils/storage/farewell';
import { hostAsked } from '@/utils/storage/host-asked';
import { type Stored, watchStore } from '@/utils/storage/store';
import { urlOf } from '@/utils/wildberries/address';
import { afterParts, afterShopFacts } from '@/utils/wildberries/guide/after-parts';
import { oldFacts } from '@/utils/wildberries/guide/fact-age';
import { guide } from '@/utils/wildberries/guide/guide';
import { cabinetOf, type Host } from '@/utils/wildberries/hosts';

/** The page for afterwards (`after.html?host=…&answer=…`). It works also when nothing is stored any more. */

/** A shop is closed by nobody's press: of one there is no answer to ask for, and none to keep. */
const isOfShop = cabinetOf(hostAsked(location.search, null, 'all')) === 'seller';
const { translate, root } = openOwnPage(isOfShop ? 'guide_afterShop_pageTitle' : 'after_pageTitle');
const guideHref = '/guide-page.html';
const old = oldFacts(guide.facts, Date.now());
const life = new AbortController();
const state: { stored: Stored | null; remembered: 'kept' | 'failed'; said: Said | null } = {
  stored: null,
  remembered: 'kept',
  said: null,
};

/** An answer on its way into the storage: as long as what comes from there is what was there before, it is older. */
interface Said {
  readonly answer: FarewellAnswer;
  readonly over: FarewellAnswer | null;
}

/** The shop that the person left: the one that is asked for, or the one of the press, or the one read last. */
function hostNow(): Host {
  const farewell = state.stored?.farewell;
  return new URLSearchParams(location.search).has('host') || !farewell
    ? hostAsked(location.search, state.stored)
    : farewell.host;
}

/** The press that the answer belongs to; `null`: none was seen. */
function farewellOf(host: Host): Farewell | null {
  const farewell = state.stored?.farewell ?? null;
  return farewell?.host === host ? farewell : null;
}

function show(): void {
  const host = hostNow();
  const farewell = farewellOf(host);
  const day = cardReminderDay(farewell?.pressedAt ?? null, Date.now());
  render(
    <TranslateProvider value={translate}>
      <AfterPage
        guide={guide}
        old={old}
        guideHref={guideHref}
        answer={state.said?.answer ?? answerNow(location.search, farewell)}
        remembered={state.remembered}
        parts={afterParts}
        accountHref={urlOf(host, 'home')}
        lastLookHref={ownPageHref('last-look.html', host)}
        reminderDay={translate.day(day)}
        onAnswer={(answer) => void remember(host, answer)}
        onMakeReminder={() => makeReminder(day)}
        onFailed={(error) => report('making the reminder', error)}
        onShowDelete={() => void showOnSite(host, 'details', 'delete-account')}
        onErase={erase}
        onRemove={canRemove() ? remove : null}
      />
    </TranslateProvider>,
    root,
  );
}

/** In the address at once; in the storage where the press is, so that every tab says the same and nobody asks again. */
async function remember(host: Host, answer: FarewellAnswer): Promise<void> {
  const farewell = farewellOf(host);
  history.replaceState(null, '', withAnswer(location.search, host, answer, farewell));
  const next = farewell && farewell.answer !== answer ? { ...farewell, answer } : null;
  if (farewell && next) state.said = { answer, over: farewell.answer };
  show();
  try {
    if (next) await writeFarewell(next);
    state.remembered = 'kept';
  } catch (error) {
    report('keeping the answer', error);
    state.remembered = 'failed';
  }
  show();
}

function showShop(): void {
  render(
    <TranslateProvider value={translate}>
      <AfterShopPage guide={guide} old={old} guideHref={guideHref} facts={afterShopFacts} />
    </TranslateProvider>,
    root,
  );
}

function makeReminder(day: string): MadeFile {
  const text = icsOf([cardReminder(day, translate)], Date.now());
  return { text, type: 'text/calendar', name: 'loose-ends-cards.ics' };
}

async function erase(): Promise<EraseOutcome> {
  try {
    await eraseEverything();
    return 'erased';
  } catch (error) {
    report('erasing everything', error);
    return 'failed';
  }
}

/** Needs no permission in Chromium and Firefox; not every browser has it. */
function canRemove(): boolean {
  return typeof browser.management?.uninstallSelf === 'function';
}

/** The browser asks the person. When they say no, or it may not be removed, it says so by an error. */
async function remove(): Promise<void> {
  try {
    await browser.management.uninstallSelf({ showConfirmDialog: true });
  } catch (error) {
    report('removing the extension', error);
  }
}

if (isOfShop) showShop();
else {
  show();
  watchStore(
    (stored) => {
      const isFirst = state.stored === null;
      state.stored = stored;
      const host = hostNow();
      const farewell = farewellOf(host);
      if (farewell?.answer !== state.said?.over) state.said = null;
      const answer = answerNow(location.search, farewell);
      // The card over the page brings the answer in the address: it is kept here as well, if it was not yet.
      if (isFirst && answer !== null) void remember(host, answer);
      else {
        if (answer !== null && !state.said)
          history.replaceState(null, '', withAnswer(location.search, host, answer, farewell));
        show();
      }
    },
    // Without the storage the page still tells what to do; what it says then comes from the address.
    (error) => report('reading the storage', error),
    life.signal,
  );
}
