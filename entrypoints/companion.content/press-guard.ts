import { isOnControl, type SeenControl, seeControl } from '@/utils/guard/seen-control';
import { matches } from '@/utils/screen/dom';

/**
 * Holds a person's press on the site's delete button. It is the only thing that we ever do to an event of the page
 * (docs/adr/0014). Whatever is not surely that press goes through untouched: an event that a script made, one on another
 * element, one on something that may not be the button any more, the middle and the right mouse button.
 */

export interface PressGuardOptions {
  /** Asked when a press begins, and again when it acts: it may have been settled in between. */
  readonly rule: () => 'hold' | 'pass';
  /** A press was held. */
  readonly onHeld: () => void;
  /** A press went through to the site. */
  readonly onPassed: () => void;
  readonly signal: AbortSignal;
}

/** What comes before a click. Sites act on these as well; the page is told of the whole gesture, or of nothing of it. */
const gesture = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
] as const;
const keys = ['keydown', 'keypress', 'keyup'] as const;

export class PressGuard {
  readonly #options: PressGuardOptions;
  #seen: SeenControl | null = null;
  /** The gesture by mouse, finger or pen that is kept from the page; `null`: the page is told of what goes on. */
  #pointer: number | null = null;
  /** Likewise the key that is down, until it goes up. */
  #key: string | null = null;

  constructor(options: PressGuardOptions) {
    this.#options = options;
    const { signal } = options;
    // On the window, before anything that the page put further in. Passive: a finger that scrolls is never waited for.
    for (const type of gesture)
      addEventListener(type, (event) => this.#onGesture(event), { capture: true, passive: true, signal });
    for (const type of keys) addEventListener(type, (event) => this.#onKey(event), { capture: true, signal });
    addEventListener('click', (event) => this.#onPress(event), { capture: true, signal });
    addEventListener('dblclick', (event) => this.#onSecondPress(event), { capture: true, signal });
  }

  /** @param control what the latest look found to be the delete button; `null`: it found none */
  update(control: Element | null): void {
    this.#seen = control && seeControl(control);
  }

  #onGesture(event: Event): void {
    if (!event.isTrusted) return;
    const pointer = event instanceof PointerEvent ? event : null;
    // A second finger has a gesture of its own, and so has another button that goes down while the first is.
    if (pointer ? !pointer.isPrimary : event instanceof MouseEvent && event.button !== 0) return;
    if (pointer?.type === 'pointerdown') {
      const isHeld = pointer.button === 0 && this.#isOn(pointer) && this.#options.rule() === 'hold';
      this.#pointer = isHeld ? pointer.pointerId : null;
    }
    if (this.#pointer === null) return;
    // The page has not heard of the mouse going down, so not of its going up elsewhere either.
    const isEnd = event.type === 'mouseup' || (pointer?.type === 'pointerup' && pointer.pointerId === this.#pointer);
    if (isEnd || this.#isOn(event)) event.stopImmediatePropagation();
    if (event.type === 'mouseup') this.#pointer = null;
  }

  /** Enter and Space are held as they go down: what is no real button acts on the key itself, and there is no click to hold. */
  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const { type, key } = event;
    const isBeginning = type === 'keydown' && !event.repeat;
    if (key === this.#key && !isBeginning) {
      // By now the focus is with us: the page would hear the end of a key that never went down, and while the key stays
      // down it would press again and again what has the focus.
      if (type === 'keyup') this.#key = null;
      hold(event);
      return;
    }
    // Its end was heard nowhere: the window had lost the focus.
    if (key === this.#key) this.#key = null;
    if (type === 'keydown' && this.#isPressing(event) && this.#onPress(event) === 'hold') this.#key = key;
  }

  #isPressing({ key }: KeyboardEvent): boolean {
    // Over a link Space scrolls the page.
    const isLink = this.#seen !== null && matches(this.#seen.element, 'a:not([role=button])');
    return key === 'Enter' || (key === ' ' && !isLink);
  }

  /** All but those keys ends in a click: mouse, finger, a label, a form's Enter, a screen reader. */
  #onPress(event: Event): 'hold' | 'pass' {
    if (!event.isTrusted || !this.#isOn(event)) return 'pass';
    const { rule, onHeld, onPassed } = this.#options;
    const ruling = rule();
    if (ruling === 'hold') {
      hold(event);
      onHeld();
    } else onPassed();
    return ruling;
  }

  /** What follows two clicks: of those that were held the page hears nothing of this either. */
  #onSecondPress(event: Event): void {
    if (event.isTrusted && this.#isOn(event) && this.#options.rule() === 'hold') hold(event);
  }

  #isOn(event: Event): boolean {
    return this.#seen !== null && isOnControl(this.#seen, event.composedPath());
  }
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
