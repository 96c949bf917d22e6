/**
 * The DOM, asked in a way that a page cannot answer for: `<img name="querySelector">` and `<input name="children">`
 * shadow the properties of `document` and of forms, in a content script's world too. Everything that reads a page
 * goes through these.
 */

/** Looked up at the first use: this file is also loaded where there is no DOM, by code that only wants addresses. */
function getter<This extends object, Value>(prototype: () => This, property: string): (node: This) => Value {
  let get: (() => unknown) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), property)?.get;
    if (!get) throw new Error(`This browser has no ${property}`);
    return get.call(node) as Value;
  };
}

export const childNodesOf = getter<Node, NodeListOf<ChildNode>>(() => Node.prototype, 'childNodes');
export const nodeTypeOf = getter<Node, number>(() => Node.prototype, 'nodeType');
export const localNameOf = getter<Element, string>(() => Element.prototype, 'localName');
export const shadowRootOf = getter<Element, ShadowRoot | null>(() => Element.prototype, 'shadowRoot');
export const textDataOf = getter<CharacterData, string>(() => CharacterData.prototype, 'data');
export const documentElementOf = getter<Document, HTMLElement | null>(() => Document.prototype, 'documentElement');
export const visibilityOfDocument = getter<Document, DocumentVisibilityState>(
  () => Document.prototype,
  'visibilityState',
);
export const defaultViewOf = getter<Document, (Window & typeof globalThis) | null>(
  () => Document.prototype,
  'defaultView',
);

const attributesGetter = getter<Element, NamedNodeMap>(() => Element.prototype, 'attributes');

export function attributesOf(element: Element): Iterable<Attr> {
  return attributesGetter(element);
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function boundsOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/**
 * The children as they are rendered: a shadow root's instead of the element's own, a slot's assigned nodes.
 * Closed shadow roots stay closed to us; what only they show is not read.
 */
export function renderedChildren(element: Element): Iterable<Node> {
  const shadow = shadowRootOf(element);
  if (shadow) return childNodesOf(shadow);
  if (localNameOf(element) === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element);
    if (assigned.length > 0) return assigned;
  }
  return childNodesOf(element);
}

/** `document.querySelectorAll`, whatever the page calls its images. */
export function queryAll(page: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(page, selector);
}

/** `document.createElement`, likewise. */
export function createElement(page: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(page, name);
}

const parentNodeOf = getter<Node, Node | null>(() => Node.prototype, 'parentNode');

/** The element around an element, also out of a shadow root. */
export function parentElementOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

const assignedSlotOf = getter<Element, HTMLSlotElement | null>(() => Element.prototype, 'assignedSlot');

/** What an element is drawn in: the slot that it is handed to, else the element around it, also out of a shadow root. */
export function drawnParentOf(element: Element): Element | null {
  return assignedSlotOf(element) ?? parentElementOf(element);
}

/** Whether one element is drawn within another: also where it, or what it lies in, is handed to a slot there. */
export function isDrawnIn(outer: Node, inner: Element): boolean {
  let slots = 0;
  for (let at: Element | null = inner; at && ++slots < 100; ) {
    if (containsNode(outer, at)) return true;
    let slot: HTMLSlotElement | null = null;
    let steps = 0;
    for (let up: Element | null = at; up && !slot && ++steps < 100; up = parentElementOf(up)) slot = assignedSlotOf(up);
    at = slot;
  }
  return false;
}

/** Whether one element lies in another, also through shadow roots. */
export function containsNode(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; ) {
    // The browser climbs through ten thousand levels much faster than we do.
    if (Node.prototype.contains.call(outer, at)) return true;
    const root: Node = Node.prototype.getRootNode.call(at);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** `element.scrollIntoView`, also of a form with a field of that name. */
export function scrollIntoView(element: Element, options: ScrollIntoViewOptions): void {
  Element.prototype.scrollIntoView.call(element, options);
}

export const isConnectedOf = getter<Node, boolean>(() => Node.prototype, 'isConnected');

/** The topmost element at a point of the window, in CSS pixels; in a shadow root's tree for an element of that tree. */
export function elementAt(element: Element, x: number, y: number): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  if (root instanceof ShadowRoot) return root.elementFromPoint(x, y);
  return root instanceof Document ? Document.prototype.elementFromPoint.call(root, x, y) : null;
}

/** All the text within an element, shown or not. */
export const textContentOf = getter<Node, string | null>(() => Node.prototype, 'textContent');
