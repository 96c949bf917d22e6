import type { WalkViewsProps } from '@/components/WalkViews';
import { walkViewsDoor } from '@/components/walk-views-door';

/**
 * The views beside the checklist. Their script is asked for when there is something to show in them for the first time, so
 * that a page on which only the list is shown does not carry them.
 */
export class WalkViews {
  readonly #container: HTMLElement;
  readonly #load: () => Promise<void>;
  readonly #onFailed: (error: unknown) => void;
  #loading: Promise<void> | null = null;
  /** What is to be shown; `null`: nothing was yet. */
  #props: WalkViewsProps | null = null;

  /** @param load asks for the script; it has run when this is done */
  constructor(container: HTMLElement, load: () => Promise<void>, onFailed: (error: unknown) => void) {
    this.#container = container;
    this.#load = load;
    this.#onFailed = onFailed;
  }

  /** Shows this, as soon as the script is there. */
  show(props: WalkViewsProps): void {
    const isEmpty = !(props.step || props.round || props.spotlight || props.ending || props.guard || props.farewell);
    if (isEmpty && this.#props === null) return;
    this.#props = props;
    const door = walkViewsDoor();
    if (door) door.show(this.#container, props);
    else if (!this.#loading) this.ready().catch(this.#onFailed);
  }

  /**
   * Asks for the script, if it is not there.
   * @throws when it cannot be had
   */
  ready(): Promise<void> {
    if (walkViewsDoor()) return Promise.resolve();
    this.#loading ??= this.#load().finally(() => {
      // The next that is to be shown asks again.
      this.#loading = null;
      if (this.#props && walkViewsDoor()) this.show(this.#props);
    });
    return this.#loading;
  }
}
