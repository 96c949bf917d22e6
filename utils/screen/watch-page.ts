import { createPageChanges } from './page-changes';

/**
 * Decides when to look at a page: at once, then after changes, in idle time, more rarely the longer the answer stays
 * the same and the longer looking takes. Looking itself is the caller's.
 */

export interface WatchOptions {
  /** @returns whether this look told something new; the next one waits for the answer */
  readonly look: () => Promise<'new' | 'same'>;
  readonly onError: (error: unknown) => void;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

export interface PageWatch {
  /** Asks for a look though the page did not change. */
  readonly lookSoon: () => void;
}

/** Pauses between two looks, in ms. The longest is what a person may have to wait on a page that never rests. */
const shortest = 120;
const longest = 1_500;
const growth = 1.6;

/** After a look that took long we rest so many times as long, but not longer than this, in ms. */
const share = 2;
const longestRest = 5_000;

/** What a person does that often changes what is shown. */
const personEvents = ['click', 'keyup', 'focus', 'scrollend', 'pageshow', 'visibilitychange'] as const;

export function watchPage({ look, onError, signal }: WatchOptions): PageWatch {
  let pause = shortest;
  let rest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let cancelIdle: (() => void) | null = null;
  let lastLook = 0;
  let looking = false;
  let changed = false;

  const run = async (): Promise<void> => {
    timer = null;
    if (signal.aborted) return;
    looking = true;
    changed = false;
    changes.watch();
    const began = performance.now();
    try {
      pause = (await look()) === 'new' ? shortest : Math.min(longest, pause * growth);
    } catch (error) {
      pause = longest;
      if (!signal.aborted) onError(error);
    } finally {
      looking = false;
    }
    lastLook = performance.now();
    rest = Math.min(longestRest, share * (lastLook - began));
    // What changed while we looked may not have been seen.
    if (changed) schedule();
  };
  const schedule = (): void => {
    changed = true;
    if (timer !== null || looking || signal.aborted) return;
    // A page at rest is looked at soon after its next change; one that never rests, only once per pause.
    const since = performance.now() - lastLook;
    const wait = Math.max(since > longest ? shortest : pause, rest - since);
    timer = setTimeout(() => {
      cancelIdle = whenIdle(() => void run());
    }, wait);
  };
  const changes = createPageChanges(document, schedule);
  const onPerson = (): void => {
    pause = shortest;
    schedule();
  };
  const onEvent = (event: Event): void => {
    // A script of the page can send as many as it likes.
    if (event.isTrusted) onPerson();
  };
  for (const type of personEvents) addEventListener(type, onEvent, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    changes.stop();
    if (timer !== null) clearTimeout(timer);
    cancelIdle?.();
  });
  void run();
  return { lookSoon: onPerson };
}

/**
 * Runs in idle time, but not later than a quarter of a second from now. Older Safari has no idle callback.
 * @returns cancels it
 */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    run();
    return () => {};
  }
  const handle = requestIdleCallback(run, { timeout: 250 });
  return () => cancelIdleCallback(handle);
}
