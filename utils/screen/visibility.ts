import { attribute, boundsOf, localNameOf } from './dom';

/** Elements that show no text of their own, whatever their style. */
const silent = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'frame',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'svg',
  'math',
  'textarea',
  'datalist',
  'option',
]);

/** `hidden`: nothing below it is seen. `mute`: its own text is not seen, but what it contains may be. */
export type Visibility = 'visible' | 'mute' | 'hidden';

/**
 * Tells whether a person sees an element, given that they see its parent.
 * Clipped and scrolled-away content counts as visible: a person can scroll to it. Text of zero size, of a transparent
 * colour (skeletons), or parked outside the page does not.
 * @param style the element's computed style
 * @param background the colour that its text stands on, as computed
 */
export function visibilityOf(element: Element, style: CSSStyleDeclaration, background: string): Visibility {
  if (silent.has(localNameOf(element)) || style.display === 'none') return 'hidden';
  if (Number(style.opacity) < 0.1 || style.contentVisibility === 'hidden') return 'hidden';
  if (/opacity\((?:0|0?\.0\d*|0%)\)|blur\((?!0)/.test(style.filter)) return 'hidden';
  if (isOutOfReach(element, style)) return 'hidden';
  if (style.visibility !== 'visible' || Number.parseFloat(style.fontSize) < 2) return 'mute';
  if (Number.parseFloat(style.textIndent) < -100) return 'mute';
  const color = style.webkitTextFillColor || style.color;
  return isTransparent(color) || color === background ? 'mute' : 'visible';
}

function isOutOfReach(element: Element, style: CSSStyleDeclaration): boolean {
  const positioned = style.position === 'absolute' || style.position === 'fixed';
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const clipped = style.clipPath !== 'none' || (style.clip !== 'auto' && style.clip !== '');
  const transformed = style.transform !== 'none';
  if (!positioned && !clips && !clipped && !transformed) return false;
  if (style.display === 'contents') return false;
  const box = boundsOf(element);
  // Two pixels: the usual "visually hidden" recipe keeps one.
  if ((clips || clipped || transformed) && (box.width < 2 || box.height < 2)) return true;
  if (clipped && /inset\((?:50|100)%|circle\(0|rect\(0(?:px)?[ ,]/.test(`${style.clipPath} ${style.clip}`)) return true;
  // `scrollX` of the page's own view: nobody can scroll to the left of, or above, the page.
  return positioned && (box.right + globalThis.scrollX <= 0 || box.bottom + globalThis.scrollY <= 0);
}

function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*, ?0(?:\.0\d*)?\)$/.test(color) || / \/ 0(?:\.0\d*)?\)$/.test(color);
}

/** A `<details>` shows only its summary until it is opened; computed style does not tell. */
export function isFolded(element: Element): boolean {
  return localNameOf(element) === 'details' && attribute(element, 'open') === null;
}
