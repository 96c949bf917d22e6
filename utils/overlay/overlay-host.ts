import { createElement, documentElementOf, queryAll } from '../screen/dom';
import { ownElements } from '../screen/own-elements';

/**
 * The one element that we add to a page: it covers the window without catching its mouse, lies in the top layer, and
 * holds everything of ours in a shadow root that the page cannot open.
 */
export interface OverlayHost {
  /** Where the list is rendered. */
  readonly container: HTMLElement;
  /** Where the views beside it are rendered, which a second script brings. */
  readonly beside: HTMLElement;
  /** Checks that the element is where it belongs, when the page may have changed. */
  readonly settle: () => void;
}

export interface OverlayHostOptions {
  /** CSS text for the shadow root. */
  readonly styles: string;
  readonly language: string;
  /** The page keeps taking the overlay away; it is not put back any more. */
  readonly onRefused: () => void;
  /** Takes everything off the page. */
  readonly signal: AbortSignal;
}

/** `!important` in the element's own style outweighs every style sheet of the page. */
const hostStyle = [
  'all: initial',
  'display: block',
  'position: fixed',
  'inset: 0',
  'width: auto',
  'height: auto',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'background: none',
  'overflow: visible',
  'pointer-events: none',
  'opacity: 1',
  'visibility: visible',
  'z-index: 2147483647',
]
  .map((rule) => `${rule} !important`)
  .join(';');

/** How often within {@link patience} ms the page may undo us before we give up. */
const maxRepairs = 5;
const patience = 10_000;

/** Between two checks of where the element is, in ms. */
const shortestPause = 100;

/** Events that stay with us: the page's shortcuts must not answer to keys pressed in our panel. */
const keptEvents = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'keypress',
] as const;

export function mountOverlayHost({ styles, language, onRefused, signal }: OverlayHostOptions): OverlayHost {
  // A name of its own, so that rules for `div` do not match, and a random one, so that rules for us cannot be written.
  const host = createElement(document, `x-${crypto.randomUUID().slice(0, 8)}`);
  ownElements.add(host);
  const root = host.attachShadow({ mode: __SHADOW_ROOT_MODE__ });
  const style = createElement(document, 'style');
  style.textContent = styles;
  const container = rootElement(language);
  const beside = rootElement(language);
  root.append(style, container, beside);
  trustOnlyPeople(root);
  return { container, beside, settle: keepShown(host, onRefused, signal) };
}

function rootElement(language: string): HTMLElement {
  const element = createElement(document, 'div');
  element.className = 'root';
  element.lang = language;
  return element;
}

/** Puts the host where it can be seen and pressed, and back there when the page moves or changes it. */
function keepShown(host: HTMLElement, onRefused: () => void, signal: AbortSignal): () => void {
  const refused = new AbortController();
  const gone = AbortSignal.any([signal, refused.signal]);
  let repairs: number[] = [];
  let place: Element | null = null;
  let settledAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const show = (parent: Element): void => {
    place = parent;
    parent.append(host);
    host.style.cssText = hostStyle;
    host.inert = false;
    host.popover = 'manual';
    if (host.matches(':popover-open')) return;
    try {
      host.showPopover();
    } catch (error) {
      // A listener of the page took the element away in the midst of it; that is seen, and counted, like any other time.
      if (host.isConnected) throw error;
      settleSoon();
    }
  };
  const settle = (): void => {
    if (gone.aborted) return;
    settledAt = performance.now();
    const wanted = placeFor();
    // A document that is being written anew has no root for a while.
    if (!wanted) return;
    const isRight =
      host.parentNode === wanted && host.style.cssText === settled && !host.inert && host.matches(':popover-open');
    if (isRight) return;
    // A dialog that opened or closed is a reason to move, and no attack.
    if (wanted === place && !mayRepair()) {
      refused.abort();
      onRefused();
      return;
    }
    show(wanted);
  };
  const mayRepair = (): boolean => {
    const now = performance.now();
    repairs = [...repairs.filter((at) => now - at < patience), now];
    return repairs.length <= maxRepairs;
  };
  // Looking for dialogs goes through the whole page: one that opens and closes them all the time is not followed as fast.
  const settleSoon = (): void => {
    if (timer !== null || gone.aborted) return;
    const wait = settledAt + shortestPause - performance.now();
    if (wait <= 0) {
      settle();
      return;
    }
    timer = setTimeout(() => {
      timer = null;
      settle();
    }, wait);
  };
  host.style.cssText = hostStyle;
  const settled = host.style.cssText;
  const observer = new MutationObserver(settleSoon);
  observer.observe(host, { attributes: true, attributeFilter: ['style', 'popover', 'hidden', 'inert'] });
  const html = documentElementOf(document);
  if (html) observer.observe(html, { childList: true });
  // `open` tells of dialogs, wherever they are; `close` also of those that go by themselves.
  observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  for (const type of ['close', 'toggle']) addEventListener(type, settleSoon, { capture: true, signal: gone });
  gone.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    host.remove();
  });
  const first = placeFor();
  if (first) show(first);
  return settleSoon;
}

/** While a native modal dialog is open, everything outside of it is dead to the mouse: then we live inside it. */
function placeFor(): Element | null {
  return [...queryAll(document, 'dialog:modal')].at(-1) ?? documentElementOf(document);
}

/** Acts on a person's own presses only; scripts of the page can send others. */
function trustOnlyPeople(root: ShadowRoot): void {
  for (const type of keptEvents) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}
