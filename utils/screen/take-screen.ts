import {
  attribute,
  attributesOf,
  boundsOf,
  childNodesOf,
  containsNode,
  defaultViewOf,
  documentElementOf,
  elementAt,
  isDrawnIn,
  localNameOf,
  matches,
  nodeTypeOf,
  parentElementOf,
  renderedChildren,
  shadowRootOf,
  textDataOf,
} from './dom';
import { ownElements } from './own-elements';
import { createPageChanges, type PageChanges } from './page-changes';
import { afterLayout, createSlices, type Slices, sliceLimits } from './slices';
import { isFolded, visibilityOf } from './visibility';
import {
  boxFields,
  boxFlags,
  boxWidth,
  screenLimits,
  seam,
  tallShare,
  valueText,
  type WireFrame,
  type WireScreen,
} from './wire';

/** A screen, and the element behind each of its boxes. */
export interface TakenScreen {
  readonly wire: WireScreen;
  readonly elements: readonly Element[];
}

/**
 * Takes down what a person sees on a page. Looks and changes nothing. A page that is seen in a few ms is taken at once, a
 * larger one in slices, and between them it may run. When it changed meanwhile, the screen would be of no one moment: it
 * is taken anew, in longer slices. Of a page that never rests the screen is told not to be complete.
 * @param page a document with a window (not one from `DOMParser`)
 * @param privatePlaces selector of elements that are not looked into
 * @param signal ends it
 * @param slices measures the slices
 * @throws when the page has no element or no window, or when the signal was aborted
 */
export async function takeScreen(
  page: Document,
  privatePlaces: string,
  signal: AbortSignal,
  slices: Slices = createSlices(),
): Promise<TakenScreen> {
  let moves = 0;
  const onMove = (): void => {
    moves++;
  };
  const changes = createPageChanges(page, onMove);
  const end = new AbortController();
  for (const type of ['scroll', 'resize'])
    addEventListener(type, onMove, { capture: true, passive: true, signal: end.signal });
  try {
    for (let left = maxTries - 1; ; left--) {
      const length = left === 0 ? sliceLimits.milliseconds : sliceLimits.milliseconds * 2 ** (maxTries - 1 - left);
      await afterLayout(page);
      signal.throwIfAborted();
      moves = 0;
      changes.watch();
      const taker = new ScreenTaker(page, privatePlaces, changes, slices);
      slices.begin(length);
      for (const walk = taker.walk(); !walk.next().done; slices.begin(length)) {
        await afterLayout(page);
        signal.throwIfAborted();
        if (moves > 0 && left > 0) break;
      }
      if (moves === 0 || left === 0) return taker.taken(moves === 0 ? 'one-moment' : 'several-moments');
    }
  } finally {
    changes.stop();
    end.abort();
  }
}

/** How often a screen is begun. The last try is finished whatever the page does. */
const maxTries = 4;

class ScreenTaker {
  readonly #root: Element;
  readonly #view: Window & typeof globalThis;
  readonly #privatePlaces: string;
  readonly #elements: Element[] = [];
  readonly #boxes: number[] = [];
  readonly #attributes: [number, string, string][] = [];
  readonly #strings = new Map<string, number>([['', 0]]);
  readonly #lines: string[] = [];
  readonly #lineBoxes: number[] = [];
  readonly #frames: WireFrame[] = [];
  readonly #changes: PageChanges;
  readonly #slices: Slices;
  /** When the walk is cut, by the measure of the slices. */
  readonly #end: number;
  #nodes = 0;
  #characters = 0;
  #attributeCharacters = 0;
  /** `holes`: something in it was left out. `cut`: nothing after this was looked at. */
  #extent: 'whole' | 'holes' | 'cut' = 'whole';
  /** The line being collected, and the block that it stands in. */
  #run = '';
  #runBox = -1;

  constructor(page: Document, privatePlaces: string, changes: PageChanges, slices: Slices) {
    this.#privatePlaces = privatePlaces;
    this.#changes = changes;
    this.#slices = slices;
    this.#end = slices.total() + screenLimits.milliseconds;
    const root = documentElementOf(page);
    const view = defaultViewOf(page);
    if (!root || !view) throw new Error('A page without an element or without a window cannot be read');
    this.#root = root;
    this.#view = view;
  }

  /** Goes through the page; stops wherever a slice is spent. */
  *walk(): Generator<void, void> {
    const style = this.#view.getComputedStyle(this.#root);
    const root = this.#add(this.#root, -1, 0);
    const visibility = visibilityOf(this.#root, style, 'white');
    if (visibility !== 'hidden') {
      const background = backgroundOf(style) ?? 'rgb(255, 255, 255)';
      yield* this.#children(this.#root, root, { visibility, background, inert: false, clip: null, depth: 0 });
    }
    this.#flush(root);
    this.#set(root, 'to', this.#lines.length);
  }

  /** What the walk took down. @param moments whether the page stayed as it was from its first slice to its last */
  taken(moments: 'one-moment' | 'several-moments'): TakenScreen {
    const wire: WireScreen = {
      strings: [...this.#strings.keys()],
      boxes: this.#boxes,
      attributes: this.#attributes,
      lines: this.#lines,
      lineBoxes: this.#lineBoxes,
      frames: this.#frames,
      window: [this.#view.innerWidth, this.#view.innerHeight],
      complete: this.#extent === 'whole' && moments === 'one-moment',
    };
    return { wire, elements: this.#elements };
  }

  *#children(element: Element, box: number, around: Around): Generator<void, void> {
    const folded = isFolded(element);
    const shadow = shadowRootOf(element);
    if (shadow) this.#changes.include(shadow);
    for (const node of renderedChildren(element)) {
      if (this.#slices.isSpent()) yield;
      if (this.#isFull()) return;
      const type = nodeTypeOf(node);
      if (type === 3) {
        if (around.visibility === 'visible' && !folded) this.#text(textDataOf(node as Text), box);
      } else if (type === 1 && (!folded || localNameOf(node as Element) === 'summary')) {
        yield* this.#element(node as Element, box, around);
      }
    }
  }

  /** Counts one more node. Holes would make a page say what it does not: beyond a limit nothing more is taken. */
  #isFull(): boolean {
    const isFull =
      ++this.#nodes > screenLimits.nodes ||
      this.#elements.length >= screenLimits.boxes ||
      this.#characters > screenLimits.characters ||
      this.#attributeCharacters > screenLimits.attributeCharacters ||
      this.#slices.total() > this.#end;
    if (isFull) this.#extent = 'cut';
    return isFull;
  }

  #leaveOut(): void {
    if (this.#extent === 'whole') this.#extent = 'holes';
  }

  *#element(element: Element, parent: number, around: Around): Generator<void, void> {
    if (ownElements.has(element) || matches(element, this.#privatePlaces)) return;
    if (around.depth > screenLimits.depth) {
      this.#leaveOut();
      return;
    }
    const tag = localNameOf(element);
    if (tag === 'br' || tag === 'hr') {
      this.#flush(parent);
      return;
    }
    const style = this.#view.getComputedStyle(element);
    if (tag === 'iframe') this.#frame(element, style);
    const background = backgroundOf(style) ?? around.background;
    const visibility = visibilityOf(element, style, background);
    if (visibility === 'hidden') return;
    const atomic = isAtomic(element, tag);
    const inline = !atomic && isInline(style);
    if (inline) this.#seam(style, 'Left');
    else this.#flush(parent);
    const inert = around.inert || attribute(element, 'inert') !== null || style.pointerEvents === 'none';
    const box = this.#add(
      element,
      parent,
      this.#flags(element, style, { inline, atomic, inert, clip: around.clip, behind: around.background }),
    );
    if (tag === 'input' && visibility === 'visible') this.#inputText(element, box);
    const choice = visibility === 'visible' ? chosenText(element) : '';
    if (choice) this.#attribute(box, valueText, choice);
    const hasNumber = visibility === 'visible' && holdsNumber(element);
    if (hasNumber) this.#generatedText(element, '::before', box);
    const clip = clipOf(element, tag, style) ?? around.clip;
    yield* this.#children(element, box, { visibility, background, inert, clip, depth: around.depth + 1 });
    if (hasNumber) this.#generatedText(element, '::after', box);
    if (inline) {
      // A line that is still being collected will be the next one.
      this.#set(box, 'to', this.#lines.length + (this.#run.trim() === '' ? 0 : 1));
      this.#seam(style, 'Right');
    } else {
      this.#flush(box);
      this.#set(box, 'to', this.#lines.length);
      if (this.#isTall(element, box)) this.#set(box, 'flags', this.#get(box, 'flags') | boxFlags.tall);
    }
  }

  /** Asked only of what holds text: nothing else is pointed at. */
  #isTall(element: Element, box: number): boolean {
    return this.#get(box, 'from') < this.#lines.length && boundsOf(element).height > this.#view.innerHeight * tallShare;
  }

  #text(data: string, parent: number): void {
    const room = Math.max(0, screenLimits.line - this.#run.length);
    if (data.length > room) this.#leaveOut();
    const text = data.slice(0, room).replace(unseen, '');
    this.#characters += text.length;
    if (this.#runBox < 0) this.#runBox = this.#blockAround(parent);
    this.#run += text;
  }

  /** A submit or button input shows its value; what a person typed into other inputs is none of our business. */
  #inputText(element: Element, box: number): void {
    const type = (attribute(element, 'type') ?? 'text').toLowerCase();
    if (type === 'button' || type === 'submit') this.#text(attribute(element, 'value') ?? '', box);
  }

  /** Text that a style sheet adds: a minus before a sum is part of it. */
  #generatedText(element: Element, pseudo: '::before' | '::after', box: number): void {
    const text = /^"(.*)"$/.exec(this.#view.getComputedStyle(element, pseudo).content)?.[1];
    if (text) this.#text(text, box);
  }

  /** Marks the edge of an inline element, with a space where the page draws a gap. */
  #seam(style: CSSStyleDeclaration, side: 'Left' | 'Right'): void {
    const gap = px(style[`margin${side}`]) + px(style[`padding${side}`]) + px(style[`border${side}Width`]);
    const raised = style.verticalAlign === 'super' || style.verticalAlign === 'sub';
    this.#run += gap >= 2 || raised ? ` ${seam}` : seam;
  }

  #flush(fallback: number): void {
    const text = this.#run.replace(/\s+/g, ' ').trim();
    const box = this.#runBox >= 0 ? this.#runBox : fallback;
    this.#run = '';
    this.#runBox = -1;
    if (text.replaceAll(seam, '').trim() === '') return;
    if (this.#completesNumber(text, box)) {
      this.#lines.push(`${this.#lines.pop() ?? ''} ${text}`);
      return;
    }
    this.#lines.push(text);
    this.#lineBoxes.push(box);
    const element = this.#elements[box];
    if (element && this.#isCovered(element, boundsOf(element))) {
      this.#set(box, 'flags', this.#get(box, 'flags') | boxFlags.covered);
    }
  }

  /** «1 250» and «₽» in boxes side by side are one sum, and one line. */
  #completesNumber(text: string, box: number): boolean {
    const lastBox = this.#lineBoxes.at(-1);
    if (lastBox === undefined || !units.test(text) || !bareNumber.test(this.#lines.at(-1) ?? '')) return false;
    return this.#get(lastBox, 'parent') === this.#get(box, 'parent');
  }

  /** Frames that let the mouse through cover nothing. */
  #frame(element: Element, style: CSSStyleDeclaration): void {
    if (style.display === 'none' || style.visibility !== 'visible' || style.pointerEvents === 'none') return;
    if (Number(style.opacity) < 0.1) return;
    const { left, top, width, height } = boundsOf(element);
    this.#frames.push({
      src: (attribute(element, 'src') ?? '').slice(0, longestValue),
      title: (attribute(element, 'title') ?? '').slice(0, longestValue),
      bounds: [left, top, width, height],
    });
  }

  #add(element: Element, parent: number, flags: number): number {
    const index = this.#elements.push(element) - 1;
    const from = this.#lines.length;
    const classes = (attribute(element, 'class') ?? '').slice(0, longestValue);
    this.#boxes.push(parent, from, from, this.#intern(localNameOf(element)), this.#intern(classes), flags);
    let count = 0;
    for (const { name, value } of attributesOf(element)) {
      if (++count > screenLimits.attributes) {
        this.#leaveOut();
        break;
      }
      if (isAsked(name, value)) this.#attribute(index, name, value);
    }
    return index;
  }

  #attribute(box: number, name: string, value: string): void {
    const [shortName, shortValue] = [name.slice(0, longestValue), value.slice(0, longestValue)];
    this.#attributeCharacters += shortName.length + shortValue.length;
    this.#attributes.push([box, shortName, shortValue]);
  }

  #flags(
    element: Element,
    style: CSSStyleDeclaration,
    {
      inline,
      atomic,
      inert,
      clip,
      behind,
    }: { inline: boolean; atomic: boolean; inert: boolean; clip: DOMRect | null; behind: string },
  ): number {
    let known: DOMRect | null = null;
    const bounds = (): DOMRect => {
      known ??= boundsOf(element);
      return known;
    };
    const pointer = style.cursor === 'pointer';
    const disabled =
      inert ||
      style.cursor === 'not-allowed' ||
      attribute(element, 'disabled') !== null ||
      attribute(element, 'aria-disabled') === 'true';
    const isControl = atomic || pointer;
    let flags = 0;
    if (inline) flags |= boxFlags.inline;
    if (pointer) flags |= boxFlags.pointer;
    if (disabled) flags |= boxFlags.disabled;
    if (isControl && (bounds().width < smallest || bounds().height < smallest)) flags |= boxFlags.tiny;
    if (isControl && this.#isCovered(element, bounds())) flags |= boxFlags.covered;
    if (isFilled(element, localNameOf(element))) flags |= boxFlags.filled;
    if (!inline && isBlank(element, style, behind, bounds)) flags |= boxFlags.blank;
    if (!inline && clip && !overlaps(bounds(), clip)) flags |= boxFlags.clipped;
    return flags;
  }

  /** Whether a press on its middle would meet something else. Only what is in the window can be asked. */
  #isCovered(element: Element, { left, top, width, height }: DOMRect): boolean {
    const x = left + width / 2;
    const y = top + height / 2;
    if (x < 0 || y < 0 || x >= this.#view.innerWidth || y >= this.#view.innerHeight) return false;
    const hit = elementAt(element, x, y);
    if (hit === null || ownElements.has(hit) || isDrawnIn(element, hit) || isDrawnIn(hit, element)) return false;
    return !this.#isBarToScrollFrom(hit, element);
  }

  /** A cookie notice or a bar that stays at an edge covers what a person can scroll from under it. */
  #isBarToScrollFrom(hit: Element, element: Element): boolean {
    const { innerHeight } = this.#view;
    if (boundsOf(this.#root).height <= innerHeight) return false;
    let steps = 0;
    for (let at: Element | null = hit; at && ++steps <= screenLimits.depth; at = parentElementOf(at)) {
      if (this.#view.getComputedStyle(at).position !== 'fixed') continue;
      const { top, bottom } = boundsOf(at);
      const isAtEdge = bottom <= innerHeight / 3 || top >= (innerHeight * 2) / 3;
      return isAtEdge && !containsNode(at, element);
    }
    return false;
  }

  #set(box: number, field: keyof typeof boxFields, value: number): void {
    this.#boxes[box * boxWidth + boxFields[field]] = value;
  }

  #get(box: number, field: keyof typeof boxFields): number {
    return this.#boxes[box * boxWidth + boxFields[field]] ?? -1;
  }

  #blockAround(box: number): number {
    let at = box;
    while (at > 0 && this.#get(at, 'flags') & boxFlags.inline) at = this.#get(at, 'parent');
    return at;
  }

  #intern(text: string): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, this.#strings.size);
    this.#attributeCharacters += text.length;
    return this.#strings.size - 1;
  }
}

/** Signs of no width that must not pass for a seam or a space. */
const unseen = new RegExp(`[${seam}\ufeff]`, 'g');

const units = /^(?:₽|%|руб\.?|р\.|BYN|Br)$/u;
const bareNumber = /^[-−–]?\s?\d[\d .,\u00a0\u202f]*$/u;

/** In characters; longer attribute values are cut. */
const longestValue = 300;

const askedNames = new Set(['role', 'id', 'alt', 'placeholder', 'type', 'href', 'tabindex', 'autocomplete', 'lang']);

/** Attributes that say what an element is; never what a person typed or what a script keeps there. */
function isAsked(name: string, value: string): boolean {
  return askedNames.has(name) || name.startsWith('aria-') || (name.startsWith('data-') && /^[\w-]{1,40}$/.test(value));
}

const atomicTags = new Set(['a', 'button', 'summary', 'input']);
const atomicRoles = /^(?:button|link|tab|menuitem|switch|checkbox|radio|option)$/;

/** Controls are lines of their own: «Удалить» beside a link is not one sentence with it. */
function isAtomic(element: Element, tag: string): boolean {
  return atomicTags.has(tag) || atomicRoles.test(attribute(element, 'role') ?? '');
}

function isInline(style: CSSStyleDeclaration): boolean {
  if (style.float !== 'none' || style.position === 'absolute' || style.position === 'fixed') return false;
  return style.display === 'contents' || style.display.startsWith('inline');
}

/** Asking for generated text costs a style each: only where it could change a number. */
function holdsNumber(element: Element): boolean {
  let count = 0;
  for (const node of childNodesOf(element)) {
    if (nodeTypeOf(node) === 3 && /\d/.test(textDataOf(node as Text).slice(0, screenLimits.line))) return true;
    // Among so many children there may be one.
    if (++count > screenLimits.attributes) return true;
  }
  return false;
}

/** What an element takes over from those around it. */
interface Around {
  readonly visibility: 'visible' | 'mute';
  /** The colour that text would stand on. */
  readonly background: string;
  readonly inert: boolean;
  /** What the nearest clipping container shows, in the window. */
  readonly clip: DOMRect | null;
  readonly depth: number;
}

/** Smaller than this, in CSS pixels, nothing can be pressed. */
const smallest = 8;

function backgroundOf(style: CSSStyleDeclaration): string | null {
  // An image or a gradient may be of any colour: text on it is taken to be legible.
  if (style.backgroundImage !== 'none') return 'image';
  return /^rgb\(/.test(style.backgroundColor) ? style.backgroundColor : null;
}

/** Containers that scroll can be scrolled by a person; those that merely cut off show no more than this. */
function clipOf(element: Element, tag: string, style: CSSStyleDeclaration): DOMRect | null {
  if (tag === 'body' || style.display === 'contents') return null;
  const cuts = [style.overflowX, style.overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
  return cuts ? boundsOf(element) : null;
}

/** A leaf that shows a colour and nothing else, in the size of a word or more. */
function isBlank(element: Element, style: CSSStyleDeclaration, behind: string, bounds: () => DOMRect): boolean {
  if (!/^(?:div|span|p|li|td|b|i)$/.test(localNameOf(element))) return false;
  if (childNodesOf(element).length > 0 || shadowRootOf(element)) return false;
  const color = style.backgroundColor;
  const coloured = style.backgroundImage.includes('gradient') || (/^rgb\(/.test(color) && color !== behind);
  return coloured && bounds().width >= 40 && bounds().height >= smallest;
}

/** The property, and not the attribute: what is in the field now. Only whether there is something is told. */
function isFilled(element: Element, tag: string): boolean {
  if (tag === 'select' && element instanceof HTMLSelectElement) return element.selectedIndex > 0;
  if (tag !== 'input' || !(element instanceof HTMLInputElement)) return false;
  return /^(?:text|search|date|month|week|datetime-local)$/.test(element.type) && element.value !== '';
}

/** The choice that a closed `<select>` shows: on the page it is text like any other. */
function chosenText(element: Element): string {
  if (!(element instanceof HTMLSelectElement) || element.multiple || element.size > 1) return '';
  const option = element.options.item(element.selectedIndex);
  return (option?.label ?? '').replace(/\s+/g, ' ').trim().slice(0, longestChoice);
}

/** In characters. */
const longestChoice = 60;

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function px(value: string): number {
  const size = Number.parseFloat(value);
  return Number.isFinite(size) ? size : 0;
}
