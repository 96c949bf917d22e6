import type { RealControl } from './order';
import type { Parts } from './parts';
import type { Random } from './random';

/**
 * A page of the demo marketplace that is about to be changed, and where its parts are. Lives in the page. Kinds that
 * rename what this looks for come last (`kinds/all.ts`).
 */
export class Scene {
  constructor(
    readonly document: Document,
    readonly random: Random,
    /** Texts that the judge compares as they are: the fields of the account's sessions. */
    readonly data: readonly string[],
    /** The real controls of the page. */
    readonly controls: Map<RealControl, Element>,
    /** What earlier kinds added that is not the account's. */
    private readonly noise: Set<Element>,
    /** What the parts of the page are about. */
    private readonly parts: Parts,
  ) {}

  get main(): Element {
    return this.document.querySelector('#app') ?? this.document.body;
  }

  /** The element whose children are the blocks of the account page: its heading, its sections. */
  get stage(): Element {
    const column = this.main.querySelector(
      '.lk-content, .layout > div:last-child:not(.skeleton), .mobile:not(.skeleton)',
    );
    let stage = column ?? this.main;
    // Recommendations stand in the same column as the page on the mobile site.
    const only = (): Element | undefined => {
      const inner = [...stage.children].filter((child) => !child.matches('.goods-slider') && !this.noise.has(child));
      return inner.length === 1 ? inner[0] : undefined;
    };
    for (let inner = only(); inner && !inner.matches('.panel, h1') && inner.children.length > 0; inner = only()) {
      stage = inner;
    }
    return stage;
  }

  /** The elements of the account page that match: no recommendations, nothing that was added, nothing hidden. */
  own(selector: string): Element[] {
    return [...this.main.querySelectorAll(selector)].filter(
      (element) =>
        element.isConnected &&
        !element.closest('.goods-slider, [hidden], .lk-menu, .side') &&
        ![...this.noise].some((noise) => noise.contains(element)),
    );
  }

  /** Every element of the body that could be seen; styles, scripts and templates left out. */
  everything(selector = '*'): Element[] {
    return [...this.document.body.querySelectorAll(selector)].filter(
      (element) => !element.closest('script, style, template, svg'),
    );
  }

  /** Text nodes of the body that say something. */
  texts(): Text[] {
    const walker = this.document.createTreeWalker(this.document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isSilent = node.parentElement?.closest('script, style, template, textarea') ?? null;
      if (node instanceof Text && node.data.trim() !== '' && isSilent === null) texts.push(node);
    }
    return texts;
  }

  /** @returns the first element of the markup */
  build(markup: string): HTMLElement {
    const holder = this.document.createElement('div');
    holder.innerHTML = markup;
    const built = holder.firstElementChild;
    if (!(built instanceof HTMLElement)) throw new Error(`No element: ${markup}`);
    return built;
  }

  /** Puts something that is not the account's among the blocks of the page, or under all of them. */
  addNoise(element: Element): void {
    this.noise.add(element);
    this.parts.addStranger(element);
    const { stage } = this;
    const at = this.random.int(stage.children.length + 2);
    if (at > stage.children.length) this.main.append(element);
    else stage.insertBefore(element, stage.children[at] ?? null);
  }

  /** Puts something that nobody sees into a part of the page. */
  addUnseen(element: Element, place: Element, end: 'first' | 'last'): void {
    this.parts.addStranger(element);
    if (end === 'last') place.append(element);
    else place.prepend(element);
  }

  /**
   * Gives an element another tag. What it looks like stays.
   * @param attributes set on the new element; those with `null` are left out
   */
  retag(element: Element, tag: string, attributes: Readonly<Record<string, string | null>> = {}): Element {
    const fresh = this.document.createElement(tag);
    for (const { name, value } of [...element.attributes]) fresh.setAttribute(name, value);
    const look = getComputedStyle(element);
    for (const property of lookProperties) fresh.style.setProperty(property, look.getPropertyValue(property));
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) fresh.removeAttribute(name);
      else fresh.setAttribute(name, value);
    }
    fresh.append(...element.childNodes);
    element.replaceWith(fresh);
    for (const [control, real] of this.controls) if (real === element) this.controls.set(control, fresh);
    if (this.noise.delete(element)) this.noise.add(fresh);
    this.parts.replace(element, fresh);
    return fresh;
  }
}

/** What a person sees of an element's tag when no class says it. */
const lookProperties = [
  'display',
  'color',
  'background-color',
  'font-size',
  'font-weight',
  'grid-template-columns',
  'gap',
  'margin-top',
  'margin-bottom',
  'list-style-type',
  'text-align',
  'cursor',
];
