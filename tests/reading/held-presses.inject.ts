import { PressGuard } from '@/entrypoints/companion.content/press-guard';
import { kinds } from '@/tests/drift/kinds/all';
import type { RealControl } from '@/tests/drift/order';
import { Parts } from '@/tests/drift/parts';
import { Random } from '@/tests/drift/random';
import { Scene } from '@/tests/drift/scene';
import { isOnControl, seeControl } from '@/utils/guard/seen-control';
import { placeAt } from '@/utils/overlay/place-at';
import { openScreen } from '@/utils/screen/open-screen';
import { createSlices } from '@/utils/screen/slices';
import { takeScreen } from '@/utils/screen/take-screen';
import { privatePlaces } from '@/utils/wildberries/private-places';
import { readPage } from '@/utils/wildberries/read-page';

/**
 * What `held-presses.test.ts` puts into the isolated world of a page, where the extension's guard lives as well: it makes a
 * mutant, has the extension look at it, gives the guard what the look took for the delete button, and tells what the guard
 * would hold.
 */

/** A page to be made, as it travels there. */
export interface GuardedOrder {
  readonly html: string;
  readonly url: string;
  /** ms since 1970. */
  readonly now: number;
  readonly seed: number;
  readonly number: number;
  /** Ids of the kinds to apply. */
  readonly kinds: readonly string[];
}

export interface GuardedPage {
  /** What the look took for the button. `other`: something that is not the button at all. */
  readonly found: 'real' | 'other' | 'none';
  /** How many other things on the page can be pressed, and how many of them say what the button says. */
  readonly others: number;
  readonly namesakes: number;
  /** The others that the guard would take for the button: now, after the page drew the button anew, and after it took it away. */
  readonly taken: { readonly asSeen: string[]; readonly drawnAnew: string[]; readonly takenAway: string[] };
  /** Parts of the true button on which a press would not be held: now, and after the page drew it anew. */
  readonly missed: { readonly asSeen: string[]; readonly drawnAnew: string[] };
}

/** What is brought into sight: the true button, the focus on it, or one of the others, the `at`th of them. */
export type Aim = 'real' | 'focus' | 'nothing' | number;

/** Where a press goes, in CSS pixels of the window; `null`: nowhere. */
export interface PressAim {
  readonly point: { readonly x: number; readonly y: number } | null;
  /** What the guard has done with presses so far, and how many clicks and keys the page has heard of. */
  readonly held: number;
  readonly passed: number;
  readonly heard: number;
}

interface World {
  readonly looseEndsGuarded: (order: GuardedOrder) => Promise<GuardedPage>;
  readonly looseEndsAim: (at: Aim) => PressAim;
}

// See `tests/drift/inject.ts`.
Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });

const counts = { held: 0, passed: 0, heard: 0 };
const guard = new PressGuard({
  rule: () => 'hold',
  onHeld: () => counts.held++,
  onPassed: () => counts.passed++,
  signal: new AbortController().signal,
});
// After the guard: what comes here, the page hears. It leads nowhere.
for (const type of ['click', 'keydown'])
  addEventListener(type, (event) => {
    counts.heard++;
    event.preventDefault();
  });
addEventListener('submit', (event) => event.preventDefault());

let real: Element | null = null;
let others: Element[] = [];

const world: World = {
  looseEndsGuarded: async (order) => {
    real = putPage(order);
    others = pressable().filter((element) => !real || !isSame(element, real));
    const taken = await takeScreen(
      document,
      privatePlaces,
      new AbortController().signal,
      createSlices(() => 0),
    );
    const { places } = readPage(openScreen(taken.wire), new URL(order.url), new Date(order.now));
    const box = places['delete-account'];
    const found = box === undefined ? null : (placeAt(taken, box)?.element ?? null);
    guard.update(found);
    const nothing = { asSeen: [], drawnAnew: [], takenAway: [] };
    const namesakes = others.filter((element) => real && textOf(element) === textOf(real)).length;
    const told = { others: others.length, namesakes };
    if (!found) return { ...told, found: 'none', taken: nothing, missed: nothing };
    if (!real || !isSame(found, real)) return { ...told, found: 'other', taken: nothing, missed: nothing };
    const seen = seeControl(found);
    const takenNow = (): string[] => others.filter((other) => isOnControl(seen, pathOf(other))).map(describe);
    const missedIn = (button: Element): string[] =>
      [button, ...button.querySelectorAll('*')].filter((part) => !isOnControl(seen, pathOf(part))).map(describe);
    const asSeen = { taken: takenNow(), missed: missedIn(real) };
    // As a page does that draws from data: the same again, as new elements.
    const outer = real.contains(found) ? real : found;
    const fresh = outer.cloneNode(true) as Element;
    outer.replaceWith(fresh);
    const drawnAnew = { taken: takenNow(), missed: missedIn(fresh) };
    const gap = document.createComment('');
    fresh.replaceWith(gap);
    const takenAway = takenNow();
    // For the presses to come all is as the look saw it.
    gap.replaceWith(outer);
    return {
      ...told,
      found: 'real',
      taken: { asSeen: asSeen.taken, drawnAnew: drawnAnew.taken, takenAway },
      missed: { asSeen: asSeen.missed, drawnAnew: drawnAnew.missed },
    };
  },
  looseEndsAim: (at) => ({ point: aim(at), ...counts }),
};
Object.assign(globalThis, world);

/** @returns the true button of the page, wherever its changes have left it */
function putPage({ html, seed, number, kinds: chosen }: GuardedOrder): Element | null {
  const page = new DOMParser().parseFromString(html, 'text/html').documentElement;
  document.replaceChild(document.adoptNode(page), document.documentElement);
  const button = document.querySelector('[data-action=delete-account]');
  const controls = new Map<RealControl, Element>(button ? [['delete-account', button]] : []);
  const noise = new Set<Element>();
  const parts = new Parts(document);
  for (const [at, kind] of kinds.entries()) {
    if (!chosen.includes(kind.id)) continue;
    kind.mutate(new Scene(document, new Random(seed, number, at + 1), [], controls, noise, parts));
  }
  return controls.get('delete-account') ?? null;
}

const pressables =
  'a[href], button, input, select, textarea, label, summary, [role=button], [role=link], [role=tab], [tabindex]';

/** Everything that is drawn and can be pressed, by what it is or by the mouse that becomes a hand over it. */
function pressable(): Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      (element.matches(pressables) || getComputedStyle(element).cursor === 'pointer'),
  );
}

/** The button, a part of it, or a box that holds it and nothing else. */
function isSame(element: Element, button: Element): boolean {
  return button.contains(element) || (element.contains(button) && textOf(element) === textOf(button));
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? '';
}

/** As `composedPath` gives it for an event on the element. */
function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return [...path, document, window];
}

function describe(element: Element): string {
  return `<${element.localName}> «${textOf(element).slice(0, 60)}»`;
}

function aim(at: Aim): PressAim['point'] {
  const element = typeof at === 'number' ? others[at] : real;
  if (at === 'nothing' || !element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (at === 'focus') {
    if (element instanceof HTMLElement) element.focus();
    // Some forms of the site's buttons cannot have it.
    if (document.activeElement !== element) return null;
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  const point = { x: left + width / 2, y: top + height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  return hit && element.contains(hit) ? point : null;
}
