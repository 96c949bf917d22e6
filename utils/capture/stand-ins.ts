/**
 * Neutral names for things that are told apart and not told: the third class of a page is «c3» wherever it stands.
 */
export class StandIns {
  readonly #names = new Map<string, Map<string, string>>();

  /**
   * @param kind the letter or word that the name begins with
   * @param value what it stands for
   * @returns the same name for the same value, another one for every other
   */
  nameOf(kind: string, value: string): string {
    const names = this.#names.get(kind) ?? new Map<string, string>();
    this.#names.set(kind, names);
    const name = names.get(value) ?? `${kind}${names.size + 1}`;
    names.set(value, name);
    return name;
  }

  /** The number of a value among those of its kind, from 0, in the order in which they were first met. */
  numberOf(kind: string, value: string): number {
    return Number(this.nameOf(kind, value).slice(kind.length)) - 1;
  }
}
