import { factMark } from '@/tests/marketplace/part-of';
import type { Fact } from '@/utils/vocabulary';

/**
 * Which part of the demo's page tells which fact: known of the page as it was, and kept while kinds change it. Lives in
 * the page. What was put there since belongs to nothing; a box that was put around or into something belongs to what is
 * around it.
 */
export class Parts {
  readonly #facts = new WeakMap<Element, ReadonlySet<Fact>>();
  readonly #strangers = new Set<Element>();

  /** @param page as the demo made it */
  constructor(page: Document) {
    for (const element of page.querySelectorAll('*')) {
      const marked = element.closest(`[${factMark}]`)?.getAttribute(factMark);
      this.#facts.set(element, new Set(marked ? [marked as Fact] : []));
    }
  }

  /** Says that an element has another one in its place. */
  replace(element: Element, fresh: Element): void {
    const facts = this.#facts.get(element);
    if (facts) this.#facts.set(fresh, facts);
    if (this.#strangers.delete(element)) this.#strangers.add(fresh);
  }

  /** Says that an element is not the account's, seen or not. */
  addStranger(element: Element): void {
    this.#strangers.add(element);
  }

  isStrange(element: Element): boolean {
    return [...this.#strangers].some((stranger) => stranger.contains(element));
  }

  /** The facts that an element is about. */
  factsOf(element: Element): readonly Fact[] {
    if (this.isStrange(element)) return [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const facts = this.#facts.get(at);
      if (facts) return [...facts];
    }
    return [];
  }
}
