import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchRoute } from '@/utils/route';
import { addressOf, isSignInAddress } from '@/utils/wildberries/buyer/address';
import { hostMatches, hostOf } from '@/utils/wildberries/hosts';
import { startGuide } from './guide';

/** The overlay over account pages. Loaded by the background when the gate asks; at rest on all other pages. */
export default defineContentScript({
  matches: hostMatches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    let route: AbortController | null = null;
    const enter = (url: URL): void => {
      route?.abort();
      route = null;
      const host = hostOf(url.hostname);
      if (!host || (!addressOf(url) && !isSignInAddress(url))) return;
      route = new AbortController();
      startGuide({ host, url, signal: AbortSignal.any([ctx.signal, route.signal]) });
    };
    watchRoute(enter, ctx.signal);
    enter(new URL(location.href));
  },
});
