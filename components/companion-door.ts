import type { Checklist, ChecklistItem } from '../utils/checklist/checklist';
import type { ItemId } from '../utils/checklist/items';
import type { Translate } from '../utils/i18n';
import type { Look, OwnPage, PlaceId } from '../utils/messages';
import type { Place } from '../utils/overlay/place-sight';
import type { RoundPress } from '../utils/round/round';
import type { Farewell } from '../utils/storage/farewell';
import type { GuardPass, GuardSetting } from '../utils/storage/guard';
import type { HelperMode } from '../utils/storage/helper-mode';
import type { OverlayState } from '../utils/storage/overlay-state';
import type { Stored } from '../utils/storage/store';
import type { WalkPosition } from '../utils/storage/walkthrough';
import type { PageId } from '../utils/vocabulary';
import type { Host } from '../utils/wildberries/hosts';
import type { ItemLink } from './ItemLinks';
import type { Notice } from './notice';
import type { PageState } from './Overlay';
import type { SpotlightState } from './Spotlight';

/**
 * How the guide and its companion, which a second script brings into the same world, know each other (docs/adr/0012): by a
 * name that both know and that no page can see. The guide alone speaks to the browser; the companion asks it to.
 */

/** Where a look found what may be lit. */
export type Places = Partial<Record<PlaceId, Place>>;

/** What stays as it is as long as the companion lives. */
export interface Surroundings {
  readonly host: Host;
  /** `null`: the sign-in page, where only a question is asked. */
  readonly page: PageId | null;
  /** Where everything is rendered. */
  readonly container: HTMLElement;
  readonly translate: Translate;
  /** The address of an account page: the guide has them all. */
  readonly urlOf: (page: PageId) => string;
  /** What we put on the page ourselves. */
  readonly isOurs: (element: Element) => boolean;
  /** What is lit has changed: everything is to be shown anew. */
  readonly onChange: () => void;
  /** Looks at the page when it is at rest; `anew`: also when it is as it was. */
  readonly look: (how: 'soon' | 'anew') => void;
  readonly onFailed: (notice: Notice, error: unknown) => void;
  readonly act: Acts;
  readonly keep: Keeps;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** What a press may ask of the guide. */
export interface Acts {
  readonly round: (press: RoundPress) => void;
  readonly checkSessions: () => void;
  readonly openPage: (page: OwnPage) => void;
  /** Leads to a page and lights a place there, unless the press is the browser's own affair. */
  readonly goTo: (event: MouseEvent, target: PlaceId, page: PageId) => void;
  readonly setOverlay: (state: OverlayState) => void;
  readonly tick: (item: ItemId, to: 'ticked' | 'not-ticked') => void;
}

/** What may be written to the storage. Each of them throws when it is full. */
export interface Keeps {
  readonly farewell: (farewell: Farewell) => Promise<void>;
  readonly guardPass: (pass: GuardPass) => Promise<void>;
  readonly guardSetting: (setting: GuardSetting) => Promise<void>;
  readonly helperMode: (mode: HelperMode) => Promise<void>;
  /** The current account's; of nobody nothing is kept. */
  readonly walkPosition: (position: WalkPosition) => Promise<void>;
}

/** Everything as it stands now. */
export interface Scene {
  readonly stored: Stored;
  /** `null` until the page was looked at. */
  readonly look: Look | null;
  readonly checklist: Checklist;
  /** `null`: no account page. */
  readonly pageState: PageState | null;
  readonly notice: Notice | null;
  /** `refused`: the page keeps removing what we show. */
  readonly sight: 'shown' | 'refused';
  /** `folded`: the person wants to see the page. */
  readonly overlay: 'folded' | 'unfolded';
  /** Where the list stands, unless it is folded or would be over everything. */
  readonly panelWidth: number;
  readonly narrowBelow: number;
  readonly ticking: 'on' | 'off';
  readonly linkOf: (item: ChecklistItem) => ItemLink | null;
  /** ms since 1970. */
  readonly now: number;
}

export interface Lit {
  readonly target: PlaceId;
  readonly state: SpotlightState;
}

/** Everything beside the list: what is lit, the step, the round's bar, the guard, the question. */
export interface Companion {
  /** What the light says now; `null`: there is none. */
  readonly lit: Lit | null;
  /** Takes what the latest look found. To be called before the scene with it is shown. */
  readonly onLook: (look: Look, places: Places) => void;
  /** Which session is meant may have changed: what was told of it no longer counts. */
  readonly onEndingTurn: () => void;
  readonly show: (scene: Scene) => void;
  /** Lights a place by the person's wish. */
  readonly light: (target: PlaceId) => void;
  /** Lets go of what the person wished to have lit. */
  readonly unlight: () => void;
  /** Begins the walkthrough, or goes on with it, by the person's press. */
  readonly beginWalk: (stored: Stored) => void;
  /** `step`: the walkthrough stands where the list would. */
  readonly panelOf: (stored: Stored, now: number) => 'list' | 'step';
}

export interface CompanionDoor {
  readonly open: (surroundings: Surroundings) => Companion;
}

const name = 'looseEndsCompanion';
type World = typeof globalThis & { [name]?: CompanionDoor };

/** Called by the second script. */
export function openCompanionDoor(door: CompanionDoor): void {
  (globalThis as World)[name] = door;
}

/** @returns `null` until the second script has run */
export function companionDoor(): CompanionDoor | null {
  return (globalThis as World)[name] ?? null;
}
