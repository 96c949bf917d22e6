/**
 * Chance that can be had again: the same seed gives the same numbers, in Node and in a page. mulberry32 by Tommy
 * Ettinger, public domain.
 */
export class Random {
  #state: number;

  /** @param seed any integers: each combination is a sequence of its own */
  constructor(...seed: readonly number[]) {
    this.#state =
      seed.reduce((state, part) => Math.imul(state ^ part, 0x9e3779b1) + (state >>> 15) + 0x85ebca6b, 17) | 0;
  }

  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to `below` (exclusive). */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** True with a probability of `share`. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** @throws when there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  /** Some of the items, in a new order. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.int(left.length), 1)).flat();
  }

  /** A name as build tools invent them: it begins with a letter and means nothing. */
  name(): string {
    return `x${Math.floor(this.next() * 36 ** 6)
      .toString(36)
      .padStart(6, 'q')}`;
  }
}
