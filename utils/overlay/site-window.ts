import { boundsOf, containsNode, drawnParentOf, localNameOf, queryAll } from '../screen/dom';

/**
 * Whether a window of the site stands over its page: a modal dialog, or a fixed layer over all that is seen, with the page
 * under it. A page that is drawn in such a layer as a whole is no window: under it lies nothing. Only measures.
 * @param isOurs what we put on the page ourselves
 */
export function siteWindow(isOurs: (element: Element) => boolean): 'open' | 'none' {
  const dialogs = [...queryAll(document, 'dialog:modal')];
  if (dialogs.some((dialog) => !isOurs(dialog))) return 'open';
  const stacks = samplePoints().map(([x, y]) =>
    Document.prototype.elementsFromPoint.call(document, x, y).filter((element) => !isOurs(element)),
  );
  const layer = layerAround(stacks[0]?.[0] ?? null);
  // In the middle its window may lie on it, and not in it.
  if (!layer || !stacks.every((stack) => stack.some((element) => containsNode(layer, element)))) return 'none';
  const isUnder = (element: Element): boolean =>
    !containsNode(layer, element) && !containsNode(element, layer) && !isRoot(element);
  return stacks.some((stack) => stack.some(isUnder)) ? 'open' : 'none';
}

/** Near the corners and in the middle, where a layer over everything must be met. */
function samplePoints(): [number, number][] {
  const xs = [inset, innerWidth / 2, innerWidth - inset];
  const ys = [inset, innerHeight / 2, innerHeight - inset];
  return xs.flatMap((x) => ys.map((y): [number, number] => [x, y]));
}

/** In CSS pixels. */
const inset = 10;

/** The fixed layer that an element is drawn in, if it is as large as the window. */
function layerAround(element: Element | null): Element | null {
  for (let at = element; at; at = drawnParentOf(at)) {
    if (getComputedStyle(at).position !== 'fixed') continue;
    const { left, top, right, bottom } = boundsOf(at);
    if (left <= inset && top <= inset && right >= innerWidth - inset && bottom >= innerHeight - inset) return at;
  }
  return null;
}

function isRoot(element: Element): boolean {
  return localNameOf(element) === 'html' || localNameOf(element) === 'body';
}
