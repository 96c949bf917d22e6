import type { Places } from '@/components/companion-door';
import type { DrawLit, SpotlightState } from '@/components/Spotlight';
import type { PlaceId } from '@/utils/messages';
import { type FollowPlace, followPlace } from '@/utils/overlay/follow-place';
import type { Area, Place, PlaceSight, PlaceUse } from '@/utils/overlay/place-sight';
import { controlIds } from '@/utils/vocabulary';

export interface SpotlightPointerOptions {
  /** Told when what is to be said changes, and when the place has come to rest elsewhere; not while it moves. */
  readonly onState: (target: PlaceId | null, state: SpotlightState | null) => void;
  /** The place is not any more what was found: only another look can tell what is right. */
  readonly lookSoon: () => void;
  /** What follows the place, if not the true one. */
  readonly follow?: FollowPlace;
  /** What our own panel leaves of the window, now; `null`: all of it. */
  readonly free: () => Area | null;
  /** What we put on the page ourselves lies over nothing. */
  readonly isOurs: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Points at a place of the page as long as every look at the page finds it there, and drops the light at once when it is
 * not any more what a look found. It waits for content that comes late, and says so when the place cannot be found.
 */
export class SpotlightPointer {
  readonly #options: SpotlightPointerOptions;
  #target: PlaceId | null = null;
  #state: SpotlightState = { kind: 'searching' };
  #place: Place | null = null;
  /** `doubted`: something covers it, and the last look did not find it. It is lit again only by one that does. */
  #found: 'found' | 'doubted' = 'found';
  #sight: PlaceSight | null = null;
  #arrival: 'scroll' | 'stay' = 'scroll';
  #following: AbortController | null = null;
  #giveUp: ReturnType<typeof setTimeout> | null = null;
  #draw: DrawLit | null = null;

  constructor(options: SpotlightPointerOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.stop());
  }

  /** Begins to look for a place. */
  start(target: PlaceId, places: Places): void {
    this.stop();
    if (this.#options.signal.aborted) return;
    this.#target = target;
    this.#arrival = 'scroll';
    this.#wait();
    this.update(places);
  }

  /** Takes what the latest look found. */
  update(places: Places): void {
    if (!this.#target) return;
    const place = places[this.#target] ?? null;
    if (place && place.element === this.#place?.element) {
      this.#found = 'found';
      if (this.#sight) this.#onSight(this.#sight);
    } else if (!place && this.#sight?.kind === 'covered') {
      this.#found = 'doubted';
    } else if (place ?? this.#place) {
      this.#forget();
      if (place) this.#follow(this.#target, place);
      else this.#wait();
    }
  }

  stop(): void {
    this.#forget();
    this.#clearGiveUp();
    if (this.#target) this.#options.onState(null, null);
    this.#target = null;
  }

  /** The person asks to be brought there. */
  show(): void {
    const place = this.#place;
    if (!this.#target || !place) return;
    this.#forget();
    this.#arrival = 'scroll';
    this.#follow(this.#target, place);
  }

  /** Who draws the light: told at once, and in every frame in which it moves. @returns ends it */
  drawnBy(draw: DrawLit): () => void {
    this.#draw = draw;
    this.#drawNow();
    return () => {
      if (this.#draw === draw) this.#draw = null;
    };
  }

  #follow(target: PlaceId, place: Place): void {
    const { follow = followPlace, free, isOurs, signal } = this.#options;
    this.#place = place;
    this.#found = 'found';
    this.#following = new AbortController();
    follow({
      place,
      use: useOf(target),
      arrival: this.#arrival,
      free: free(),
      isOurs,
      onSight: (sight) => this.#onSight(sight),
      signal: AbortSignal.any([signal, this.#following.signal]),
    });
  }

  #onSight(sight: PlaceSight): void {
    this.#sight = sight;
    this.#drawNow();
    const { kind } = sight;
    const said = this.#state.kind;
    if (kind === 'lost') {
      this.#forget();
      // What is not right from the first was seen so by no look: there is none to ask for.
      if (said === 'searching' || said === 'not-found') return;
      this.#wait();
      this.#options.lookSoon();
    } else if (kind === 'covered') {
      if (said !== 'covered') this.#say({ kind });
    } else if (this.#found === 'doubted') {
      if (said === 'covered') {
        this.#wait();
        this.#options.lookSoon();
      }
    } else {
      this.#arrival = 'stay';
      const isNew = kind === 'seen' && (said !== 'lit' || this.#state.focus !== sight.focus);
      if (kind === 'seen' && (isNew || sight.pace === 'resting')) this.#say(sight);
      if (kind === 'away' && sight.pace === 'resting') this.#say(sight);
    }
  }

  #drawNow(): void {
    this.#draw?.(this.#sight?.kind === 'seen' && this.#found === 'found' ? this.#sight : null);
  }

  #forget(): void {
    this.#following?.abort();
    this.#following = null;
    this.#place = null;
    this.#sight = null;
    this.#drawNow();
  }

  #say(next: SpotlightState | PlaceSight): void {
    if (next.kind === 'lost') return;
    this.#clearGiveUp();
    this.#state = next.kind === 'seen' ? { kind: 'lit', area: next.area, focus: next.focus } : next;
    this.#options.onState(this.#target, this.#state);
  }

  #wait(): void {
    this.#say({ kind: 'searching' });
    this.#giveUp = setTimeout(() => this.#say({ kind: 'not-found' }), patience);
  }

  #clearGiveUp(): void {
    if (this.#giveUp !== null) clearTimeout(this.#giveUp);
    this.#giveUp = null;
  }
}

/** What was read may say something else tomorrow; what is to be pressed may not. */
function useOf(target: PlaceId): PlaceUse {
  if (target === 'end-session') return 'row';
  return (controlIds as readonly string[]).includes(target) ? 'control' : 'text';
}

/** How long content may take to come, in ms; account pages were seen to need four to eight seconds (2025–26). */
const patience = 8_000;
