import { factMark } from '@/tests/marketplace/part-of';
import type { Fact } from '@/utils/vocabulary';

/**
 * Which part of the demo's page tells which fact: known of the page as it was, and kept while kinds change it. Lives in
 * the page. What was put there since is strange; a box that was put around or into something belongs to what is around it.
 */
export class Parts {
  /** Of every element that the demo made. */
  readonly #facts = new WeakMap<Element, Fact | 'none'>();
  readonly #strangers = new Set<Element>();

  /** @param page as the demo made it */
  constructor(page: Document) {
    for (const element of page.querySelectorAll('*')) {
      const marked = element.closest(`[${factMark}]`)?.getAttribute(factMark) ?? 'none';
      this.#facts.set(element, marked as Fact | 'none');
    }
  }

  /** Says that an element has another one in its place. */
  replace(element: Element, fresh: Element): void {
    const fact = this.#facts.get(element);
    if (fact) this.#facts.set(fresh, fact);
    if (this.#strangers.delete(element)) this.#strangers.add(fresh);
  }

  /** Says that an element is not the account's, seen or not. */
  addStranger(element: Element): void {
    this.#strangers.add(element);
  }

  /** The fact that an element is about; `null`: none. */
  of(element: Element): Fact | 'strange' | null {
    let fact: Fact | 'none' | undefined;
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (this.#strangers.has(at)) return 'strange';
      fact ??= this.#facts.get(at);
    }
    return fact === undefined || fact === 'none' ? null : fact;
  }
}
