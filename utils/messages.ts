import type { WalkLook } from './audit/walk-look';
import type { RoundLook, RoundPress } from './round/round';
import type { Cause, ControlId, Fact, Obstacle, PageId } from './vocabulary';
import type { Host } from './wildberries/hosts';

/**
 * Everything that is ever said between contexts beside the store. All of it goes to the background, which answers.
 * Types only: content scripts carry no validation, the background checks what arrives (`parse-message.ts`).
 */
export type Message =
  /** Gate: this tab shows an account page; load the guide into it. */
  | { type: 'load-guide' }
  /** Guide: the views beside the checklist are needed now (`entrypoints/companion.content`). */
  | { type: 'load-companion' }
  /** Guide: the person asks something of the round through the pages, for this tab. */
  | { type: 'round'; press: RoundPress }
  /** Popup: the person asks for a round, in the account page that they look at, or in a new tab (`null`). */
  | { type: 'open-round'; host: Host; tab: number | null }
  /**
   * Guide: this is what a person sees on the page now (a `WireScreen` as JSON); read it and keep what it tells.
   * `loadedAt`: when the page was loaded, in ms since 1970.
   */
  | { type: 'read-screen'; url: string; screen: string; patience: Patience; told: Told | null; loadedAt: number }
  /** Guide: the person says that they ended the session that is pointed at; the page will be loaded and read again. */
  | { type: 'check-sessions' }
  /** Guide: the person asked for the guide page, which a web page may not open itself. */
  | { type: 'open-guide-page' }
  /** Guide: the person asked for another page of ours. */
  | { type: 'open-own-page'; page: OwnPage }
  /** Guide: the person asked for a capture of this page. */
  | { type: 'capture-page'; url: string; screen: string }
  /** Guide page: the person asked for a capture of the account page that they looked at last. */
  | { type: 'capture-last-page' };

/**
 * Pages of ours that are opened from the site's: `after` closing, the `last-look` before it, the `sheet` to print, the
 * seller's `letter`, which is a part of the guide.
 */
export const ownPages = ['after', 'last-look', 'sheet', 'letter'] as const;
export type OwnPage = (typeof ownPages)[number];

/** The one thing that the background asks of a guide: the screen of its page, for a capture. */
export interface ScreenRequest {
  type: 'send-screen';
}
export interface ScreenAnswer {
  url: string;
  /** A `WireScreen` as JSON. */
  screen: string;
}

/** Why there is no page to capture: no account page is open, or the one that is does not answer. */
export const captureTroubles = ['no-page', 'silent-page'] as const;
export type CaptureTrouble = (typeof captureTroubles)[number];

/**
 * What this page told before, and when it first did (ms since 1970). A page that still says the same is no newer evidence
 * for it: a tab that was left open must not outweigh what another one has learned since.
 */
export interface Told {
  digest: string;
  at: number;
  /** The same for its list of sessions alone: '' for none. */
  list: string;
  listAt: number;
}

/** `waiting`: the page may still load. `gave-up`: what is loading now is said not to have loaded. */
export type Patience = 'waiting' | 'gave-up';

/** Errors do not survive the way between contexts; this does. */
export type Answer = { ok: true; look: Look | null } | { ok: false; error: string };

/** What the page may know of its own reading: where to point, and whether it was understood. No values, no rows. */
export interface Look {
  page: PageId | null;
  /** What stands in the way; `unrecognised` also when the page is known but none of its facts could be read. */
  trouble: Obstacle | null;
  /** Why it is `unrecognised`; else `null`. */
  cause: Cause | null;
  /** Indices of boxes of the screen that was sent. */
  places: { readonly [Place in PlaceId]?: number };
  /** What the page tells, to be sent back with its next screen. */
  told: Told;
  /** The ending of sessions that is under way; `null`: none is, or not here. */
  walk: WalkLook | null;
  /** The round through the pages, as far as it concerns this tab; `null`: there is none. */
  round: RoundLook | null;
  /** Whether it was written down; `failed` when the storage is full. */
  kept: 'kept' | 'failed';
}

/**
 * `end-session`: the session that the person chose to end, by its own button or else its row. A fact: what it was read
 * from, or the list of sessions.
 */
export type PlaceId = ControlId | 'end-session' | Fact;
