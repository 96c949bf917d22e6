/**
 * In-page navigation of a single-page site. The Navigation API tells of it in the content script's world after the
 * address has changed (`currententrychange`; `navigate` comes before). Firefox before 147 has no Navigation API: there the
 * address is compared once a second.
 */

interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/**
 * @param onChange called with the new address after path or query changed; not for a mere hash
 * @param signal ends the watch
 */
export function watchRoute(onChange: (url: URL) => void, signal: AbortSignal): void {
  let last = withoutHash(location.href);
  const check = (): void => {
    const href = withoutHash(location.href);
    if (href === last) return;
    last = href;
    onChange(new URL(location.href));
  };
  const navigation = (globalThis as { navigation?: NavigationEvents }).navigation;
  if (navigation && 'addEventListener' in navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    // A page may shadow `navigation`; going back is told by `popstate` in any case.
    addEventListener('popstate', check, { signal });
    return;
  }
  const timer = setInterval(check, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function withoutHash(href: string): string {
  return href.split('#')[0] ?? href;
}
