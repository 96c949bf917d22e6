import type { Round, RoundLook } from '@/utils/round/round';
import { lookEvery } from '@/utils/round/round-times';
import type { PageId } from '@/utils/vocabulary';
import { urlOf } from '@/utils/wildberries/address';
import type { Host } from '@/utils/wildberries/hosts';

/**
 * Has the page take its part in a round: looks again by itself while one is under way, and opens the next page when the
 * background says so. It does so in a hidden tab, too: the person began it, may do something else meanwhile, and comes back to
 * the summary.
 */
export class RoundFollower {
  readonly #host: Host;
  readonly #look: () => void;
  #timer: ReturnType<typeof setInterval> | null = null;
  #every = 0;
  /** What was opened already: a site that takes its time is asked once. */
  #opened: PageId | null = null;

  /** @param look asks for a look at the page as it is */
  constructor(host: Host, look: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#look = look;
    signal.addEventListener('abort', () => this.#lookEvery(0));
  }

  /**
   * Takes what is stored of the round, and what the latest look was told of it (`null` until then). Not to be called after the
   * signal.
   */
  update(round: Round | null, look: RoundLook | null): void {
    const stage = round?.host === this.#host && look?.part !== 'elsewhere' ? round.stage : null;
    this.#lookEvery(stage === 'going' || stage === 'held' ? lookEvery[stage] : 0);
    if (!look?.go || look.go === this.#opened) return;
    this.#opened = look.go;
    location.assign(urlOf(this.#host, look.go));
  }

  /** @param every in ms; 0: no more */
  #lookEvery(every: number): void {
    if (every === this.#every) return;
    this.#every = every;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = every > 0 ? setInterval(this.#look, every) : null;
  }
}
