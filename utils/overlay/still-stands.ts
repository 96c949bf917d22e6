import {
  attribute,
  drawnParentOf,
  isConnectedOf,
  localNameOf,
  matches,
  nodeTypeOf,
  renderedChildren,
  textDataOf,
} from '../screen/dom';
import { visibilityOf } from '../screen/visibility';
import { seam } from '../screen/wire';
import type { Place, PlaceUse } from './place-sight';

/**
 * Whether an element is still what a look found: where it was, seen, not switched off, and saying the same. What else
 * would make it another thing (a second one beside it, another heading over it) only a look can tell.
 */
export function stillStands({ element, around, lines, label }: Place, use: PlaceUse): boolean {
  if (!isConnectedOf(element) || !isInPlace(element, around)) return false;
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return false;
  const chain = [element, ...around];
  if (chain.some((at) => visibilityOf(at, getComputedStyle(at), '') === 'hidden')) return false;
  if (use === 'text') return true;
  if (chain.some(isSwitchedOff) || style.pointerEvents === 'none' || style.cursor === 'not-allowed') return false;
  // A look cuts long ones.
  if (!(attribute(element, 'aria-label') ?? '').startsWith(label) || (label === '' && attribute(element, 'aria-label')))
    return false;
  const text = packed(seenText(element));
  return use === 'control' ? text === packed(lines.join('')) : lines.every((line) => text.includes(packed(line)));
}

/**
 * Everything by which a person, or a screen reader, knows a place that can be pressed; '' for what may say something else
 * tomorrow.
 */
export function nameOf({ element }: Place, use: PlaceUse): string {
  return use === 'text' ? '' : `${packed(seenText(element))} ${attribute(element, 'aria-label') ?? ''}`;
}

function isInPlace(element: Element, around: readonly Element[]): boolean {
  let at: Element | null = element;
  for (const outer of around) {
    at = at && drawnParentOf(at);
    if (at !== outer) return false;
  }
  return true;
}

function isSwitchedOff(element: Element): boolean {
  return (
    matches(element, ':disabled') ||
    ['disabled', 'inert'].some((name) => attribute(element, name) !== null) ||
    attribute(element, 'aria-disabled') === 'true'
  );
}

/** The text that a look would take down. */
function seenText(element: Element): string {
  const style = getComputedStyle(element);
  const visibility = visibilityOf(element, style, '');
  if (visibility === 'hidden') return '';
  const isButton = localNameOf(element) === 'input' && /^(?:button|submit)$/i.test(attribute(element, 'type') ?? '');
  let text = isButton ? (attribute(element, 'value') ?? '') : '';
  for (const node of renderedChildren(element)) {
    const type = nodeTypeOf(node);
    if (type === 1) text += seenText(node as Element);
    else if (type === 3 && visibility === 'visible') text += textDataOf(node as Text);
  }
  return text;
}

/** Without what a look puts between texts, or does not take down. */
function packed(text: string): string {
  return text.replaceAll(seam, '').replace(/[\s\ufeff]+/g, '');
}
