import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchRoute } from '@/utils/route';
import { nextTask } from '@/utils/screen/slices';
import { watchRoot } from '@/utils/screen/watch-root';
import { addressOf, isSignInAddress } from '@/utils/wildberries/address';
import { hostMatches, hostOf } from '@/utils/wildberries/hosts';
import { type GuideOptions, startGuide } from './guide';

/** The overlay over account pages. Loaded by the background when the gate asks; at rest on all other pages. */
export default defineContentScript({
  matches: hostMatches,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => {
    let visit = beginVisit(ctx.signal);
    watchRoot(
      document,
      () => {
        visit.abort();
        visit = beginVisit(ctx.signal);
      },
      ctx.signal,
    );
  },
});

/**
 * Follows the page from address to address.
 * @param signal ends it, as does the controller that is returned
 */
function beginVisit(signal: AbortSignal): AbortController {
  const visit = new AbortController();
  const ended = AbortSignal.any([signal, visit.signal]);
  let route: AbortController | null = null;
  const enter = (url: URL): void => {
    route?.abort();
    route = null;
    const host = hostOf(url.hostname);
    if (!host || (!addressOf(url) && !isSignInAddress(url))) return;
    route = new AbortController();
    void start({ host, url, signal: AbortSignal.any([ended, route.signal]) });
  };
  watchRoute(enter, ended);
  enter(new URL(location.href));
  return visit;
}

/** Running the script itself takes long enough for one task. */
async function start(options: GuideOptions): Promise<void> {
  await nextTask();
  if (!options.signal.aborted) startGuide(options);
}
