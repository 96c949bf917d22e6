import { createSlices } from '@/utils/screen/slices';
import { takeScreen } from '@/utils/screen/take-screen';
import { type ControlId, controlIds, type Fact } from '@/utils/vocabulary';
import { privatePlaces } from '@/utils/wildberries/private-places';
import { kinds } from './kinds/all';
import type { MutantOrder, MutantSight, RealControl } from './order';
import { Parts } from './parts';
import { Random } from './random';
import { Scene } from './scene';

// Of several tabs most lie behind another and are seldom drawn, and the eyes wait for a frame: in hidden ones they do not.
Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });

/** What `breeder.ts` puts into the page's isolated world: it makes the mutant and looks at it with the extension's eyes. */
(globalThis as unknown as { looseEndsMutant: (order: MutantOrder) => Promise<MutantSight> }).looseEndsMutant = async (
  order,
) => {
  const fresh = new DOMParser().parseFromString(order.html, 'text/html').documentElement;
  document.replaceChild(document.adoptNode(fresh), document.documentElement);
  const controls = realControls();
  const noise = new Set<Element>();
  const parts = new Parts(document);
  const applied: string[] = [];
  for (const [at, kind] of kinds.entries()) {
    if (!order.kinds.includes(kind.id)) continue;
    const random = new Random(order.seed, order.number, at + 1);
    if (kind.mutate(new Scene(document, random, order.data, controls, noise, parts)) === 'changed')
      applied.push(kind.id);
  }
  // A clock that stands still: a slow machine sees as much as a fast one.
  const slices = createSlices(() => 0);
  const { wire, elements } = await takeScreen(document, privatePlaces, new AbortController().signal, slices);
  const boxes = Object.fromEntries(
    [...controls].map(([control, real]) => [
      control,
      elements.flatMap((element, index) => (isSame(element, real) ? [index] : [])),
    ]),
  );
  const about: Partial<Record<Fact, number[]>> = {};
  const strange: number[] = [];
  for (const [index, element] of elements.entries()) {
    const fact = parts.of(element);
    if (fact === 'strange') strange.push(index);
    else if (fact !== null) about[fact] = [...(about[fact] ?? []), index];
  }
  const html = order.keep === 'html' ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;
  return { applied, wire, controls: boxes, parts: about, strange, html };
};

const actions: Readonly<Record<ControlId, string>> = {
  'delete-account': 'delete-account',
  'end-other-sessions': 'end-others',
  'shop-end-other-sessions': 'end-all',
  'shop-new-dialog': 'new-dialog',
  'shop-unsubscribe-jam': 'unsubscribe-jam',
  'shop-withdraw': 'withdraw',
  'shop-new-return': 'new-return',
};

function realControls(): Map<RealControl, Element> {
  const named = controlIds.flatMap((id): [RealControl, Element][] => {
    const real = document.querySelector(`[data-action=${actions[id]}]`);
    return real ? [[id, real]] : [];
  });
  const ends = [...document.querySelectorAll('[data-action=end-one]')].map((real): [RealControl, Element] => [
    `end-one:${real.getAttribute('data-session')}`,
    real,
  ]);
  return new Map([...named, ...ends]);
}

/** The control, a part of it, or a box that holds it and nothing else. */
function isSame(element: Element, real: Element): boolean {
  if (real.contains(element)) return true;
  return element.contains(real) && element.textContent?.trim() === real.textContent?.trim();
}
