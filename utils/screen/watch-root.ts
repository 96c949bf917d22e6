import { documentElementOf } from './dom';

/** How soon after a page replaced its root we follow, in ms; each time twice as late as the time before. */
const shortestPause = 100;
const longestPause = 30_000;

/**
 * Tells when a page has another root element than before: after `document.open()`, which takes our element and all
 * listeners on document and window with it, there is nothing left that works.
 * @param onReplaced called once the new root is there
 * @param signal ends the watch
 */
export function watchRoot(page: Document, onReplaced: () => void, signal: AbortSignal): void {
  let root = documentElementOf(page);
  let pause = shortestPause;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const follow = (): void => {
    timer = null;
    const found = documentElementOf(page);
    // While a document is being written there is none; it is a change of its own when it comes.
    if (!found || found === root) return;
    root = found;
    pause = Math.min(longestPause, 2 * pause);
    onReplaced();
  };
  const observer = new MutationObserver(() => {
    if (timer === null && documentElementOf(page) !== root) timer = setTimeout(follow, pause);
  });
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
}
