import { type Companion, companionDoor, type Surroundings } from '@/components/companion-door';

/**
 * The guide's companion, which a second script brings: asked for when there is something for it to do for the first time, so
 * that a page on which only the list is shown does not carry it.
 */
export class CompanionLoader {
  readonly #surroundings: Surroundings;
  readonly #load: () => Promise<void>;
  #companion: Companion | null = null;
  #loading: 'no' | 'under-way' | 'failed' = 'no';

  /** @param load asks for the script; it has run when this is done */
  constructor(surroundings: Surroundings, load: () => Promise<void>) {
    this.#surroundings = surroundings;
    this.#load = load;
  }

  /** `null` until it is there. */
  get companion(): Companion | null {
    return this.#companion;
  }

  /** `failed`: what it would show is not to be waited for. */
  get state(): 'absent' | 'failed' | 'here' {
    if (this.#companion) return 'here';
    return this.#loading === 'failed' ? 'failed' : 'absent';
  }

  /**
   * Calls it, unless it is being called.
   * @param onHere told once it is there
   */
  call(onHere: (companion: Companion) => void): void {
    if (this.#companion || this.#loading === 'under-way') return;
    this.#loading = 'under-way';
    void this.#open(onHere);
  }

  async #open(onHere: (companion: Companion) => void): Promise<void> {
    const { signal, onFailed } = this.#surroundings;
    try {
      if (!companionDoor()) await this.#load();
      const door = companionDoor();
      if (!door) throw new Error('The companion did not come');
      if (signal.aborted) return;
      this.#companion = door.open(this.#surroundings);
      onHere(this.#companion);
    } catch (error) {
      // The next thing that it is needed for asks again.
      this.#loading = 'failed';
      onFailed('background-silent', error);
    }
  }
}
