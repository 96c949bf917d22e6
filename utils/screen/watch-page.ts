/**
 * Decides when to look at a page: at once, then after changes, in idle time, more rarely the longer the answer stays
 * the same. Looking itself is the caller's.
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

/** Attributes by which pages show and hide things without touching the tree. */
const watchedAttributes = ['hidden', 'class', 'style', 'open', 'aria-selected', 'aria-hidden', 'aria-busy', 'disabled'];

/** What a person does that often changes what is shown. */
const personEvents = ['click', 'keyup', 'focus', 'scrollend', 'pageshow', 'visibilitychange'] as const;

export function watchPage({ look, onError, signal }: WatchOptions): PageWatch {
  let pause = shortest;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastLook = 0;
  let looking = false;
  let changed = false;

  const run = async (): Promise<void> => {
    timer = null;
    if (signal.aborted) return;
    looking = true;
    changed = false;
    lastLook = performance.now();
    try {
      pause = (await look()) === 'new' ? shortest : Math.min(longest, pause * growth);
    } catch (error) {
      pause = longest;
      if (!signal.aborted) onError(error);
    } finally {
      looking = false;
    }
    // What changed while we looked may not have been seen.
    if (changed) schedule();
  };
  const schedule = (): void => {
    changed = true;
    if (timer !== null || looking || signal.aborted) return;
    // A page at rest is looked at soon after its next change; one that never rests, only once per pause.
    const since = performance.now() - lastLook;
    timer = setTimeout(() => whenIdle(() => void run(), signal), since > longest ? shortest : pause);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: watchedAttributes,
  });
  const onPerson = (): void => {
    pause = shortest;
    schedule();
  };
  for (const type of personEvents) addEventListener(type, onPerson, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  void run();
  return { lookSoon: onPerson };
}

/** Runs in idle time, but not later than a quarter of a second from now. Older Safari has no idle callback. */
function whenIdle(run: () => void, signal: AbortSignal): void {
  if (typeof requestIdleCallback !== 'function') {
    run();
    return;
  }
  const handle = requestIdleCallback(run, { timeout: 250 });
  signal.addEventListener('abort', () => cancelIdleCallback(handle), { once: true });
}
