import { boundsOf, isConnectedOf, localNameOf, textContentOf } from '../screen/dom';

/** The site's delete button as the latest look saw it, so that it is known again after the page has drawn it anew. */
export interface SeenControl {
  readonly element: Element;
  readonly text: string;
  readonly at: readonly number[];
}

/** @param element what the look took for the button */
export function seeControl(element: Element): SeenControl {
  return { element, text: textOf(element), at: placeOf(element) };
}

/**
 * Whether an event is on the button, or on something inside of it. Where that is not sure, it is not.
 * @param path of the event, as `composedPath` gives it
 */
export function isOnControl(seen: SeenControl, path: readonly EventTarget[]): boolean {
  // The page may have made another button out of the same element since: then its text is another.
  if (isConnectedOf(seen.element)) return path.includes(seen.element) && textOf(seen.element) === seen.text;
  return path.some((at) => at instanceof Element && tookPlaceOf(seen, at));
}

/** The same tag with the same text where the old one was. A page that moved it at the same time is looked at anew soon. */
function tookPlaceOf({ element, text, at }: SeenControl, other: Element): boolean {
  if (localNameOf(other) !== localNameOf(element) || textOf(other) !== text) return false;
  return placeOf(other).every((side, index) => Math.abs(side - (at[index] ?? Number.NaN)) < 2);
}

function textOf(element: Element): string {
  return (textContentOf(element) ?? '').trim();
}

/** On the page and not in the window, so that scrolling does not move it. In CSS pixels. */
function placeOf(element: Element): number[] {
  const { left, top, width, height } = boundsOf(element);
  return [left + scrollX, top + scrollY, width, height];
}
