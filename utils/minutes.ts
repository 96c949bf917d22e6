/**
 * Calls at every minute, and when the page is looked at again: what is shown has its age beside it, and grows stale while
 * nothing else happens.
 * @param signal ends it
 */
export function eachMinute(onMinute: () => void, signal: AbortSignal): void {
  const timer = setInterval(onMinute, 60_000);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', onMinute, { signal });
}
