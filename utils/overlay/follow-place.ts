import { boundsOf, matches, scrollIntoView, shadowRootOf } from '../screen/dom';
import { createPageChanges } from '../screen/page-changes';
import type { Area, Pace, Place, PlaceSight, PlaceUse } from './place-sight';
import { nameOf, stillStands } from './still-stands';
import { visiblePart } from './visible-part';

export interface FollowOptions {
  readonly place: Place;
  readonly use: PlaceUse;
  /** `scroll`: the place is brought into sight first, if it is what was found. */
  readonly arrival: 'scroll' | 'stay';
  /** What our own panel leaves of the window; `null`: all of it. */
  readonly free: Area | null;
  /** What we put on the page ourselves lies over nothing: it goes out of the way. The second script has no list of it. */
  readonly isOurs: (element: Element) => boolean;
  /** Told at the first frame, and then whenever it is another. */
  readonly onSight: (sight: PlaceSight) => void;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Follows a place of the page through scrolling, zooming and changes of the page, within a frame. While nothing moves and
 * nothing changes a frame costs one measurement; in a hidden tab there are no frames. Nothing is changed but, when asked,
 * how far the page is scrolled.
 */
export function followPlace({ place, use, arrival, free, isOurs, onSight, signal }: FollowOptions): void {
  const { element, around } = place;
  const name = nameOf(place, use);
  let isDue = true;
  let told = '';
  let stood = '';
  let still = 0;
  const onChange = (): void => {
    isDue = true;
  };
  const changes = createPageChanges(document, onChange);
  signal.addEventListener('abort', changes.stop);
  for (const type of changeEvents) addEventListener(type, onChange, { capture: true, passive: true, signal });

  const look = (bounds: Area, room: Area, pace: Pace): PlaceSight => {
    const isDrawn = bounds.width > 0 && bounds.height > 0;
    if (!isDrawn || !stillStands(place, use) || nameOf(place, use) !== name) return { kind: 'lost' };
    const part = visiblePart(place, bounds, room, isOurs);
    if (part.kind === 'covered') return part;
    if (part.kind === 'away') return { ...part, pace };
    const focus = use !== 'text' && matches(element, ':focus-within') ? 'inside' : 'outside';
    return { kind: 'seen', area: part.area, room, focus, pace };
  };
  const step = (): void => {
    if (signal.aborted) return;
    const { left, top, width, height } = boundsOf(element);
    const room = roomOf();
    const stands = [left, top, width, height, ...Object.values(room)].join(' ');
    still = stands === stood ? still + 1 : 0;
    stood = stands;
    if (isDue || still === 0 || still === restAfter || still % renewAfter === 0) {
      if (isDue) {
        // Asked for again before it is looked at: what changes from now on is seen in the next frame.
        isDue = false;
        changes.watch();
        for (const outer of [element, ...around]) {
          const root = shadowRootOf(outer);
          if (root) changes.include(root);
        }
      }
      const sight = look({ left, top, width, height }, room, still < restAfter ? 'moving' : 'resting');
      const news = JSON.stringify(sight);
      if (news !== told) {
        told = news;
        onSight(sight);
        if (sight.kind === 'lost') {
          changes.stop();
          return;
        }
      }
    }
    requestAnimationFrame(step);
  };
  if (arrival === 'scroll' && stillStands(place, use)) scrollToPlace(element, free);
  step();
}

export type FollowPlace = typeof followPlace;

/**
 * Brings a place into the middle of what is free: smoothly, unless the person wants little to move or the way is in two parts.
 * Of what is higher than that its beginning, below where a site's own bar may stay at the top.
 */
function scrollToPlace(element: Element, free: Area | null): void {
  const isCalm = free !== null || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollIntoView(element, { block: 'center', inline: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
  if (!free) return;
  const { top, height } = boundsOf(element);
  const isHigh = height > free.height * highest;
  const wanted = isHigh ? free.top + free.height * (1 - highest) : free.top + (free.height - height) / 2;
  scrollBy({ top: top - wanted, behavior: 'instant' });
}

/** As a share of what is free: what is higher begins below the rest. */
const highest = 0.6;

/** What may bring, cover or change the place without a trace in the tree. */
const changeEvents = [
  'scroll',
  'resize',
  'focusin',
  'focusout',
  'toggle',
  'close',
  'fullscreenchange',
  'transitionend',
  'animationend',
] as const;

/** In frames: after so many at one place it rests. */
const restAfter = 10;

/** In frames: so often what leaves no trace at all is looked for, such as a layer that an animation brings. */
const renewAfter = 30;

/** The part of the layout viewport that is seen: less than the whole once the page is pinched larger. */
function roomOf(): Area {
  const view = visualViewport;
  if (!view) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height };
}
