import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Answer, Message } from '@/utils/messages';
import { watchRoute } from '@/utils/route';
import { addressOf, isSignInAddress } from '@/utils/wildberries/address';
import { hostMatches } from '@/utils/wildberries/hosts';

/**
 * On every page of the shop: is this path one of the account's? If so, asks for the guide. On all other pages this is
 * all that ever runs. It uses the browser's own API and not `utils/browser.ts`, since the polyfill there is twice the
 * size of everything here (docs/adr/0002).
 */
export default defineContentScript({
  matches: hostMatches,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    let guide: 'none' | 'asked' = 'none';
    const check = async (url: URL): Promise<void> => {
      if (guide === 'asked' || (!addressOf(url) && !isSignInAddress(url))) return;
      guide = 'asked';
      const message: Message = { type: 'load-guide' };
      try {
        const answer = (await browser.runtime.sendMessage(message)) as Answer | undefined;
        // It could not be loaded, for instance because the page was just going away: the next account page asks again.
        if (!answer?.ok) guide = 'none';
      } catch {
        // The background did not answer (it is being replaced).
        guide = 'none';
      }
    };
    watchRoute((url) => void check(url), ctx.signal);
    void check(new URL(location.href));
  },
});
