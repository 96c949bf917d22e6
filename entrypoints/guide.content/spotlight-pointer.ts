import type { SpotlightState } from '@/components/Spotlight';
import { followElement } from '@/utils/overlay/follow';
import { scrollIntoView } from '@/utils/screen/dom';
import type { SpotlightTarget } from '@/utils/storage/spotlight-request';

/**
 * Points at a place of the page as long as every look at the page finds it there. It waits for content that comes late,
 * follows the place while it moves, and says so when it cannot be found.
 */
export class SpotlightPointer {
  readonly #onState: (target: SpotlightTarget | null, state: SpotlightState | null) => void;
  readonly #signal: AbortSignal;
  #target: SpotlightTarget | null = null;
  #element: Element | null = null;
  #following: AbortController | null = null;
  #giveUp: ReturnType<typeof setTimeout> | null = null;

  constructor(onState: (target: SpotlightTarget | null, state: SpotlightState | null) => void, signal: AbortSignal) {
    this.#onState = onState;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.stop());
  }

  /** Begins to look for a place. */
  start(target: SpotlightTarget, places: Partial<Record<SpotlightTarget, Element>>): void {
    this.stop();
    if (this.#signal.aborted) return;
    this.#target = target;
    this.#onState(target, { kind: 'searching' });
    this.#waitForPlace();
    this.update(places);
  }

  /** Takes what the latest look found. */
  update(places: Partial<Record<SpotlightTarget, Element>>): void {
    if (!this.#target) return;
    const element = places[this.#target] ?? null;
    if (element === this.#element) return;
    this.#following?.abort();
    this.#element = element;
    if (element) this.#light(this.#target, element);
    else this.#waitForPlace();
  }

  stop(): void {
    this.#following?.abort();
    if (this.#giveUp !== null) clearTimeout(this.#giveUp);
    this.#giveUp = null;
    this.#element = null;
    if (this.#target) this.#onState(null, null);
    this.#target = null;
  }

  #light(target: SpotlightTarget, element: Element): void {
    if (this.#giveUp !== null) clearTimeout(this.#giveUp);
    this.#giveUp = null;
    this.#following = new AbortController();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollIntoView(element, { block: 'center', behavior: calm ? 'auto' : 'smooth' });
    followElement(
      element,
      (area) => {
        const window = { width: innerWidth, height: innerHeight };
        this.#onState(target, area ? { kind: 'lit', area, window } : { kind: 'searching' });
      },
      AbortSignal.any([this.#signal, this.#following.signal]),
    );
  }

  #waitForPlace(): void {
    const target = this.#target;
    if (!target || this.#giveUp !== null) return;
    this.#onState(target, { kind: 'searching' });
    this.#giveUp = setTimeout(() => {
      this.#giveUp = null;
      this.#onState(target, { kind: 'not-found' });
    }, patience);
  }
}

/** How long content may take to come, in ms; account pages were seen to need four to eight seconds (2025–26). */
const patience = 8_000;
