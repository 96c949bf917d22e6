import type { CompanionViewsProps } from '@/components/CompanionViews';
import type { Companion, Lit, Places, Scene, Surroundings } from '@/components/companion-door';
import type { SpotlightProps } from '@/components/Spotlight';
import type { WalkLook } from '@/utils/audit/walk-look';
import type { ItemId } from '@/utils/checklist/items';
import type { Look, PlaceId } from '@/utils/messages';
import type { Area } from '@/utils/overlay/place-sight';
import { siteWindow } from '@/utils/overlay/site-window';
import { scrollIntoView } from '@/utils/screen/dom';
import type { Stored } from '@/utils/storage/store';
import { DeletionGuard } from './deletion-guard';
import { elsewhereOf } from './elsewhere';
import { endTargetOf, isEndTarget } from './end-target';
import { SpotlightPointer } from './spotlight-pointer';
import { StepPilot } from './step-pilot';

export interface CompanionOptions extends Surroundings {
  readonly draw: (props: CompanionViewsProps) => void;
}

/** Decides what is lit and what stands beside the list. */
export function createCompanion(options: CompanionOptions): Companion {
  return new BesideList(options);
}

class BesideList implements Companion {
  readonly #options: CompanionOptions;
  readonly #pointer: SpotlightPointer;
  readonly #guard: DeletionGuard;
  readonly #pilot: StepPilot;
  /** One function for all renders: another one would be followed anew. */
  readonly #follow: SpotlightProps['follow'] = (draw) => this.#pointer.drawnBy(draw);
  #scene: Scene | null = null;
  #places: Places = {};
  #lit: Lit | null = null;
  /** While another place is being aimed at, everything is about to be shown anyway. */
  #aim: 'changing' | 'taken' = 'taken';
  /** What the person wished to have lit. */
  #wish: PlaceId | null = null;
  /** At which step of the walkthrough they stood last. */
  #step: ItemId | null = null;
  /** Of the ending of sessions, as the latest look tells it. */
  #ending: WalkLook | null = null;
  /** Closed by the person: what is under way is not shown again on this page until they ask for it. */
  #endingCard: 'shown' | 'closed' = 'shown';
  /** The stage of the ending that this page has shown. */
  #shown: WalkLook['stage'] | null = null;

  constructor(options: CompanionOptions) {
    const { signal, onChange, look } = options;
    this.#options = options;
    this.#pointer = new SpotlightPointer({
      onState: (target, state) => {
        this.#lit = target && state ? { target, state } : null;
        if (this.#aim === 'taken') onChange();
      },
      lookSoon: () => look('soon'),
      free: () => this.#pilot.free(),
      isOurs: options.isOurs,
      signal,
    });
    this.#guard = new DeletionGuard(options, () => this.#scene);
    this.#pilot = new StepPilot(options, () => this.#scene);
    signal.addEventListener('abort', () => options.draw({ ...nothing, translate: options.translate }));
  }

  get lit(): Lit | null {
    return this.#lit;
  }

  onLook(look: Look, places: Places): void {
    this.#places = places;
    this.#pointer.update(places);
    this.#guard.update(places['delete-account']?.element ?? null);
    this.#pilot.onSiteWindow(siteWindow(this.#options.isOurs));
    if (look.walk === this.#ending) return;
    this.#ending = look.walk;
    // What came out stands beside the list that shows it.
    const list = places.sessions ?? places['shop-sessions'];
    if (look.walk?.stage === 'checked' && this.#shown !== 'checked' && list)
      scrollIntoView(list.element, { block: 'center' });
    this.#shown = look.walk?.stage ?? null;
  }

  onEndingTurn(): void {
    this.#ending = null;
    const { 'end-session': _, ...others } = this.#places;
    this.#places = others;
    if (this.#lit && isEndTarget(this.#lit.target)) this.#pointer.stop();
  }

  light(target: PlaceId): void {
    this.#endingCard = 'shown';
    this.#wish = target;
    this.#pointer.start(target, this.#places);
  }

  unlight(): void {
    this.#wish = null;
    this.#pointer.stop();
  }

  beginWalk(stored: Stored): void {
    this.#wish = null;
    this.#pilot.begin(stored);
  }

  panelOf(stored: Stored, now: number): 'list' | 'step' {
    return this.#pilot.isOn(stored, now) ? 'step' : 'list';
  }

  show(scene: Scene): void {
    this.#scene = scene;
    if (this.#options.signal.aborted) return;
    if (scene.sight === 'refused') {
      this.#pointer.stop();
      return;
    }
    this.#pilot.settle();
    this.#dropOldWish();
    this.#aim = 'changing';
    this.#lightWhatIsMeant();
    this.#aim = 'taken';
    this.#options.draw(this.#views(scene));
  }

  /** What was wished for at one step would stay lit at the next ones, and outweigh their own places. */
  #dropOldWish(): void {
    const step = this.#pilot.step();
    if (step === null) return;
    // The wish that leads to a page comes before the step is known there.
    if (this.#step !== null && this.#step !== step) this.#wish = null;
    this.#step = step;
  }

  /** One light at a time: what is under way before what was asked for, and that before the step. */
  #lightWhatIsMeant(): void {
    const isEnding = this.#ending?.stage === 'pointing' && this.#endingCard === 'shown';
    const ending = isEnding && this.#ending ? endTargetOf(this.#ending, this.#options.host) : null;
    const wish = this.#wish && isEndTarget(this.#wish) && !isEnding ? this.#expired() : this.#wish;
    const target = ending ?? wish ?? this.#pilot.target();
    if (target === (this.#lit?.target ?? null)) return;
    if (target === null) this.#pointer.stop();
    else this.#pointer.start(target, this.#places);
  }

  /** A request for what is to be ended waits for the look that tells of it, and ends with it. */
  #expired(): PlaceId | null {
    if (this.#ending !== null) this.#wish = null;
    return this.#wish;
  }

  /** What stands beside the list now. */
  #views(scene: Scene): CompanionViewsProps {
    const { act, translate } = this.#options;
    const { now } = scene;
    const panel = this.#pilot.panel(this.#lit);
    const isStep = panel !== null && this.#lit !== null && this.#lit.target === this.#pilot.target();
    const isTold = this.#ending !== null && this.#ending.stage !== 'pointing' && this.#endingCard === 'shown';
    const onCheck = act.checkSessions;
    const onClose = (): void => this.#close();
    return {
      translate,
      step: panel,
      round: this.#roundBar(scene),
      spotlight: this.#lit && {
        subject: this.#lit.target,
        state: this.#lit.state,
        elsewhere: elsewhereOf(this.#lit.target, this.#options),
        follow: this.#follow,
        card: panel?.pose === 'low' ? 'none' : isStep ? 'hidden' : 'shown',
        avoid: panel ? this.#pilot.area() : listArea(scene),
        onCheck: isEndTarget(this.#lit.target) ? onCheck : null,
        onShow: () => this.#pointer.show(),
        onClose,
      },
      ending: isTold && this.#ending ? { walk: this.#ending, onCheck, onClose } : null,
      guard: this.#guard.card(now),
      farewell: this.#guard.question(now),
    };
  }

  #roundBar({ stored, look, now }: Scene): CompanionViewsProps['round'] {
    const { act } = this.#options;
    const { round } = stored;
    return round && look?.round
      ? {
          round,
          look: look.round,
          now,
          onPress: act.round,
          onLastLook: () => act.openPage('last-look'),
          onClose: () => act.round('stop'),
        }
      : null;
  }

  #close(): void {
    if (this.#lit && this.#lit.target === this.#pilot.target()) this.#pilot.leaveDark();
    this.#endingCard = 'closed';
    this.unlight();
    this.#options.onChange();
  }
}

const nothing = { step: null, round: null, spotlight: null, ending: null, guard: null, farewell: null } as const;

/** Where the unfolded list stands, where it stands beside the page. */
function listArea({ overlay, panelWidth, narrowBelow }: Scene): Area | null {
  if (overlay === 'folded' || innerWidth < narrowBelow) return null;
  return { left: innerWidth - panelWidth, top: 0, width: panelWidth, height: innerHeight };
}
