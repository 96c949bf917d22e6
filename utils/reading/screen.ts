import {
  attribute,
  boundsOf,
  defaultViewOf,
  documentElementOf,
  localNameOf,
  nodeTypeOf,
  renderedChildren,
  textDataOf,
} from './dom';
import { isFolded, visibilityOf } from './visibility';
import { joinSeams, normalise, seam } from './words';

/**
 * What a person sees on a page, taken once: lines of text in reading order, and the boxes that they stand in.
 * All reading works on this and not on the DOM, so that one pass decides what is visible, names of elements cannot
 * get in the way, and every reader sees the same moment.
 */
export interface Screen {
  readonly lines: readonly Line[];
  /** Every visible element, in document order. */
  readonly boxes: readonly Box[];
  readonly root: Box;
  readonly frames: readonly Frame[];
  /** Size of the visible part, in CSS pixels. */
  readonly window: { readonly width: number; readonly height: number };
  /** False when the page was larger than {@link limits}: what is missing from the lines may still be on the page. */
  readonly complete: boolean;
}

/** The text between two block edges: what a person reads as one line. A button or a link is a line of its own. */
export interface Line {
  /** As shown, spaces collapsed. */
  readonly text: string;
  /** As compared, see `normalise`. */
  readonly norm: string;
  /** The innermost block that holds the line. */
  readonly box: Box;
  readonly index: number;
}

/** One visible element. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** The ARIA role, explicit or implied by the tag; only roles that readers ask for are implied. */
  readonly role: string;
  readonly parent: Box | null;
  readonly children: readonly Box[];
  /** Lines `from` to `to` (exclusive) lie in this box. For an inline box, the lines that it touches. */
  readonly from: number;
  readonly to: number;
  readonly region: Region;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** `aria-label`, else the alternative text of an image or the placeholder of an input; empty when there is none. */
  readonly label: string;
  readonly classes: string;
  /** The values of `id`, `data-testid`, `data-qa` and their like. */
  readonly marks: readonly string[];
  readonly href: string | null;
  readonly inline: boolean;
  readonly disabled: boolean;
  /** The mouse becomes a hand over it. */
  readonly pointer: boolean;
  /** In CSS pixels. */
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Where on the page something stands. Readers look for facts in `content` only. */
export type Region = 'content' | 'banner' | 'navigation' | 'footer' | 'aside' | 'dialog';

/** A visible `<iframe>`: never read, but it may cover the page. */
export interface Frame {
  readonly src: string;
  readonly title: string;
  readonly bounds: DOMRect;
}

/** Pages beyond these are cut, and then nothing is called absent. Numbers: twenty times the largest account page seen. */
export const limits = { elements: 40_000, characters: 1_000_000, depth: 400 };

/** How many elements are looked at between two points where {@link screenSteps} can be interrupted. */
const stride = 128;

const markAttributes = ['id', 'data-testid', 'data-qa', 'data-name', 'data-wba-header-name', 'data-lk-header-wba'];

/**
 * Takes the screen in one go.
 * @param page a document with a view (not one from `DOMParser`)
 */
export function takeScreen(page: Document): Screen {
  const steps = screenSteps(page);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Takes the screen piece by piece, for pages so large that one go would be felt.
 * Whoever drives it must start again when the page changes in between.
 */
export function* screenSteps(page: Document): Generator<void, Screen> {
  const taker = new ScreenTaker(page);
  return yield* taker.take();
}

type MutableBox = { -readonly [Key in keyof Box]: Box[Key] } & { parent: MutableBox | null; children: MutableBox[] };

class ScreenTaker {
  readonly #lines: Line[] = [];
  readonly #boxes: Box[] = [];
  readonly #frames: Frame[] = [];
  readonly #root: Element;
  readonly #view: Window & typeof globalThis;
  #characters = 0;
  #complete = true;
  /** The line being collected, and the block that it stands in. */
  #run = '';
  #runBox: Box | null = null;

  constructor(page: Document) {
    const root = documentElementOf(page);
    const view = defaultViewOf(page);
    if (!root || !view) throw new Error('A page without an element or without a window cannot be read');
    this.#root = root;
    this.#view = view;
  }

  *take(): Generator<void, Screen> {
    const root = this.#box(this.#root, 'html', '', null, this.#view.getComputedStyle(this.#root));
    this.#boxes.push(root);
    yield* this.#children(root, false, 0);
    this.#flush(root);
    root.to = this.#lines.length;
    return {
      lines: this.#lines,
      boxes: this.#boxes,
      root,
      frames: this.#frames,
      window: { width: this.#view.innerWidth, height: this.#view.innerHeight },
      complete: this.#complete,
    };
  }

  *#children(parent: MutableBox, mute: boolean, depth: number): Generator<void, void> {
    const folded = isFolded(parent.element);
    for (const node of renderedChildren(parent.element)) {
      const type = nodeTypeOf(node);
      if (type === 3) {
        if (!mute && !folded) this.#text(node as Text, parent);
      } else if (type === 1) {
        if (folded && localNameOf(node as Element) !== 'summary') continue;
        yield* this.#element(node as Element, parent, depth + 1);
      }
    }
  }

  *#element(element: Element, parent: MutableBox, depth: number): Generator<void, void> {
    if (this.#boxes.length >= limits.elements || depth > limits.depth || this.#characters > limits.characters) {
      this.#complete = false;
      return;
    }
    const tag = localNameOf(element);
    if (tag === 'br' || tag === 'hr') {
      this.#flush(parent);
      return;
    }
    const style = this.#view.getComputedStyle(element);
    if (tag === 'iframe' && style.display !== 'none' && style.visibility === 'visible') this.#frame(element);
    const visibility = visibilityOf(element, style);
    if (visibility === 'hidden') return;
    const box = this.#box(element, tag, roleOf(element, tag), parent, style);
    parent.children.push(box);
    this.#boxes.push(box);
    if (this.#boxes.length % stride === 0) yield;
    if (box.inline) this.#seam(style, 'Left');
    else this.#flush(parent);
    box.from = this.#lines.length;
    if (visibility === 'visible' && tag === 'input') this.#inputText(element, box);
    yield* this.#children(box, visibility === 'mute', depth);
    if (box.inline) {
      box.to = this.#lines.length + (this.#run.trim() === '' ? 0 : 1);
      this.#seam(style, 'Right');
    } else {
      this.#flush(box);
      box.to = this.#lines.length;
    }
  }

  #text(node: Text, parent: Box): void {
    const data = textDataOf(node);
    this.#characters += data.length;
    if (this.#characters > limits.characters) {
      this.#complete = false;
      return;
    }
    if (!this.#runBox) this.#runBox = blockOf(parent);
    this.#run += data;
  }

  /** A submit or button input shows its value; what a person typed into other inputs is none of our business. */
  #inputText(element: Element, box: Box): void {
    const type = (attribute(element, 'type') ?? 'text').toLowerCase();
    if (type !== 'button' && type !== 'submit') return;
    this.#run = attribute(element, 'value') ?? '';
    this.#runBox = box;
  }

  /** Ends an inline element: with a gap when the page draws one, else with a seam that `joinSeams` resolves. */
  #seam(style: CSSStyleDeclaration, side: 'Left' | 'Right'): void {
    const gap = px(style[`margin${side}`]) + px(style[`padding${side}`]) + px(style[`border${side}Width`]);
    const raised = style.verticalAlign === 'super' || style.verticalAlign === 'sub';
    this.#run += gap >= 2 || raised ? ' ' : seam;
  }

  #flush(fallback: Box): void {
    const text = joinSeams(this.#run);
    const box = this.#runBox ?? fallback;
    this.#run = '';
    this.#runBox = null;
    if (text === '') return;
    const last = this.#lines.at(-1);
    if (last && isUnitOf(text, last.text) && last.box.parent === box.parent) {
      // «1 250» and «₽» in boxes side by side are one sum.
      this.#lines[last.index] = { ...last, text: `${last.text} ${text}`, norm: normalise(`${last.text} ${text}`) };
      return;
    }
    this.#lines.push({ text, norm: normalise(text), box, index: this.#lines.length });
  }

  #frame(element: Element): void {
    this.#frames.push({
      src: attribute(element, 'src') ?? '',
      title: attribute(element, 'title') ?? '',
      bounds: boundsOf(element),
    });
  }

  #box(element: Element, tag: string, role: string, parent: MutableBox | null, style: CSSStyleDeclaration): MutableBox {
    const from = this.#lines.length;
    return {
      element,
      tag,
      role,
      parent,
      children: [],
      from,
      to: from,
      region: regionOf(role, element, parent),
      level: levelOf(role, tag, element),
      label: labelOf(element, tag),
      classes: attribute(element, 'class') ?? '',
      marks: markAttributes.flatMap((name) => attribute(element, name) ?? []),
      href: tag === 'a' ? attribute(element, 'href') : null,
      inline: isInline(style, role),
      disabled: attribute(element, 'disabled') !== null || attribute(element, 'aria-disabled') === 'true',
      pointer: style.cursor === 'pointer',
      fontSize: px(style.fontSize),
      bold: Number(style.fontWeight) >= 600,
    };
  }
}

function isUnitOf(text: string, number: string): boolean {
  return /^(?:₽|%|руб\.?|р\.|BYN|Br)$/u.test(text) && /^[-−–]?\s?\d[\d .,\u00a0\u202f]*$/u.test(number);
}

/** Controls are lines of their own: «Удалить» beside a link is not one sentence with it. */
const atomicRoles = new Set(['button', 'link', 'tab', 'menuitem', 'switch', 'checkbox', 'radio', 'option']);

function isInline(style: CSSStyleDeclaration, role: string): boolean {
  if (style.float !== 'none' || style.position === 'absolute' || style.position === 'fixed') return false;
  if (atomicRoles.has(role)) return false;
  return style.display === 'contents' || style.display.startsWith('inline');
}

/** The nearest block around a box, itself included. */
export function blockOf(box: Box): Box {
  let at = box;
  while (at.inline && at.parent) at = at.parent;
  return at;
}

const impliedRoles: Record<string, string> = {
  a: 'link',
  article: 'article',
  aside: 'complementary',
  button: 'button',
  dd: 'definition',
  dialog: 'dialog',
  dl: 'list',
  dt: 'term',
  footer: 'contentinfo',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  header: 'banner',
  img: 'img',
  li: 'listitem',
  main: 'main',
  nav: 'navigation',
  ol: 'list',
  progress: 'progressbar',
  summary: 'button',
  table: 'table',
  td: 'cell',
  th: 'columnheader',
  tr: 'row',
  ul: 'list',
};

function roleOf(element: Element, tag: string): string {
  const explicit = attribute(element, 'role')?.trim().toLowerCase().split(/\s+/)[0];
  if (explicit) return explicit;
  if (tag === 'input') {
    const type = (attribute(element, 'type') ?? 'text').toLowerCase();
    return type === 'button' || type === 'submit' ? 'button' : `input-${type}`;
  }
  return impliedRoles[tag] ?? '';
}

const regions: Record<string, Region> = {
  banner: 'banner',
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

function regionOf(role: string, element: Element, parent: Box | null): Region {
  const outer = parent?.region ?? 'content';
  const own = attribute(element, 'aria-modal') === 'true' ? 'dialog' : regions[role];
  if (own === 'dialog') return own;
  if (outer !== 'content' || own === undefined) return outer;
  // A header or footer inside an article or section is that section's, not the page's.
  return (own === 'banner' || own === 'footer') && isSectioned(parent) ? 'content' : own;
}

function isSectioned(box: Box | null): boolean {
  for (let at = box; at; at = at.parent) {
    if (at.role === 'main' || at.role === 'article' || at.tag === 'section' || at.role === 'region') return true;
  }
  return false;
}

function levelOf(role: string, tag: string, element: Element): number {
  if (role !== 'heading') return 0;
  const level = Number(attribute(element, 'aria-level') ?? /^h([1-6])$/.exec(tag)?.[1] ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

function labelOf(element: Element, tag: string): string {
  const fallback = tag === 'img' ? 'alt' : tag === 'input' ? 'placeholder' : null;
  return (attribute(element, 'aria-label') ?? (fallback ? attribute(element, fallback) : null) ?? '').trim();
}

function px(value: string): number {
  const size = Number.parseFloat(value);
  return Number.isFinite(size) ? size : 0;
}
