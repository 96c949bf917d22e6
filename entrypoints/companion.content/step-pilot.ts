import type { Lit, Scene, Surroundings } from '@/components/companion-door';
import type { ItemLink } from '@/components/ItemLinks';
import type { StepPanelProps } from '@/components/StepPanel';
import type { ChecklistItem } from '@/utils/checklist/checklist';
import type { ItemId } from '@/utils/checklist/items';
import { wayOf } from '@/utils/checklist/way-of';
import type { PlaceId } from '@/utils/messages';
import { type Dock, type DockRoom, dockFor } from '@/utils/overlay/dock';
import type { Area } from '@/utils/overlay/place-sight';
import { afterSilence, isUnderWay, type Round } from '@/utils/round/round';
import type { Stored } from '@/utils/storage/store';
import type { WalkPosition } from '@/utils/storage/walkthrough';
import { backStep, beginWalk, goOn, leaveWalk, settledAt, skipStep } from '@/utils/walkthrough/walk-moves';
import { deriveWalkthrough, type Walkthrough } from '@/utils/walkthrough/walkthrough';
import { walkStepOf } from '@/utils/wildberries/guide/walk-steps';
import type { Host } from '@/utils/wildberries/hosts';

/** Leads through the walkthrough on one page: which step is shown, what is lit for it, and what the person's presses do. */
export class StepPilot {
  readonly #options: Surroundings;
  readonly #scene: () => Scene | null;
  /** What the storage does not have yet, or cannot take since it is full; and what it had then. Any other outweighs it. */
  #ahead: { readonly position: WalkPosition; readonly of: string } | null = null;
  #arrival: StepPanelProps['arrival'] = 'kept';
  #dock: Dock = 'right';
  /** `raised`: the person wants to see the step over the site's window. */
  #window: 'none' | 'open' | 'raised' = 'none';
  /** Of which step the person wants no light. */
  #dark: string | null = null;

  constructor(options: Surroundings, scene: () => Scene | null) {
    this.#options = options;
    this.#scene = scene;
  }

  /** Not while a round opens one page after another, nor while nobody is signed in. */
  isOn(stored: Stored, now: number): boolean {
    const { host } = this.#options;
    if (stored.hosts[host].accounts?.current == null || isGoing(stored.round, host, now)) return false;
    return this.#position(stored)?.state === 'on';
  }

  begin(stored: Stored): void {
    this.#arrival = 'pressed';
    this.#dark = null;
    void this.#keep(stored, beginWalk(this.#position(stored)));
  }

  /** Keeps where the person stands when what was read has moved them on. Only the tab that they look at does. */
  settle(): void {
    const scene = this.#scene();
    const walkthrough = this.#walkthrough();
    if (!scene || !walkthrough || document.visibilityState !== 'visible') return;
    const position = settledAt(this.#position(scene.stored), walkthrough);
    if (position) void this.#keep(scene.stored, position);
  }

  /** At which step the person stands; `null`: at none. */
  step(): ItemId | null {
    return this.#walkthrough()?.step.definition.id ?? null;
  }

  /** What is to be lit for the step on this page; `null`: nothing. */
  target(): PlaceId | null {
    const scene = this.#scene();
    const walkthrough = this.#walkthrough();
    if (!scene || !walkthrough || scene.overlay === 'folded' || walkthrough.state !== 'to-do') return null;
    const { step } = walkthrough;
    if (step.definition.id === this.#dark || !this.#linkOf(step, scene)?.here) return null;
    return placeOf(step);
  }

  /** Takes whether a window of the site stands over the page. */
  onSiteWindow(seen: 'open' | 'none'): void {
    if (seen === 'none') this.#window = 'none';
    else if (this.#window === 'none') this.#window = 'open';
  }

  /** `low`: where the panel would lie over the site's window, it makes way. */
  pose(): StepPanelProps['pose'] {
    const scene = this.#scene();
    return this.#window === 'open' && scene && innerWidth < 2 * scene.panelWidth + widestWindow ? 'low' : 'full';
  }

  /** The person does not want this step's place lit. */
  leaveDark(): void {
    this.#dark = this.#walkthrough()?.step.definition.id ?? null;
  }

  /** The step as it is shown; `null`: it is not. */
  panel(lit: Lit | null): StepPanelProps | null {
    const scene = this.#scene();
    const walkthrough = this.#walkthrough();
    if (!scene?.pageState || !walkthrough || scene.overlay === 'folded') return null;
    const { act, keep, urlOf } = this.#options;
    const { stored, checklist } = scene;
    const light = lit !== null && lit.target === this.target() ? lit.state : null;
    this.#dock = dockFor(this.#dock, light?.kind === 'lit' ? light.area : null, roomOf(scene));
    const position = this.#position(stored);
    const move = (next: WalkPosition): void => {
      void this.#keep(stored, next);
    };
    // Told once: a panel that comes again later takes nobody's focus.
    const arrival = this.#arrival;
    this.#arrival = 'kept';
    return {
      walkthrough,
      page: scene.pageState,
      link: this.#linkOf(walkthrough.step, scene),
      light: light?.kind ?? null,
      dock: this.#dock,
      pose: this.pose(),
      helper: stored.helper,
      ticking: scene.ticking,
      notice: scene.notice,
      arrival,
      now: scene.now,
      linkTo: urlOf,
      onBack: () => move(backStep(position, checklist, walkthrough)),
      onSkip: () => move(skipStep(position, walkthrough)),
      onGoOn: () => move(goOn(position)),
      onDid: (item) => act.tick(item, 'ticked'),
      onUndo: (item) => act.tick(item, 'not-ticked'),
      onShow: () => this.#showAgain(),
      onList: () => move(leaveWalk(position)),
      onCollapse: () => act.setOverlay('collapsed'),
      onRaise: () => {
        this.#window = 'raised';
        this.#options.onChange();
      },
      onHelper: (mode) => void this.#try(keep.helperMode(mode)),
      onLastLook: () => act.openPage('last-look'),
      onSheet: () => act.openPage('sheet'),
      onFailed: (error) => this.#options.onFailed('background-silent', error),
    };
  }

  /** Where the panel stands. In CSS pixels of the window. */
  area(): Area | null {
    const scene = this.#scene();
    return scene && areaOf(this.#dock, roomOf(scene));
  }

  /** What a sheet leaves of a narrow window; `null`: it is at a side, where nothing of the page has to move for it. */
  free(): Area | null {
    const scene = this.#scene();
    if (!scene || scene.overlay === 'folded' || !this.#walkthrough()) return null;
    const { width, height, narrowBelow } = roomOf(scene);
    return width < narrowBelow ? { left: 0, top: 0, width, height: height * (1 - sheet) } : null;
  }

  /** Where the step's place is: on its own page, or on one that shows all of it. */
  #linkOf(step: ChecklistItem, scene: Scene): ItemLink | null {
    const link = scene.linkOf(step);
    const { page } = this.#options;
    const isWhole = page !== null && walkStepOf(step.definition.id)?.wholeOn?.includes(page) === true;
    return link && isWhole ? { ...link, here: true } : link;
  }

  #showAgain(): void {
    this.#dark = null;
    this.#options.onChange();
  }

  #walkthrough(): Walkthrough | null {
    const scene = this.#scene();
    if (!scene || !this.isOn(scene.stored, scene.now)) return null;
    return deriveWalkthrough(scene.checklist, this.#position(scene.stored), scene.now);
  }

  #position(stored: Stored): WalkPosition | null {
    const kept = stored.hosts[this.#options.host].walkthrough;
    if (this.#ahead && this.#ahead.of !== JSON.stringify(kept)) this.#ahead = null;
    return this.#ahead?.position ?? kept;
  }

  async #keep(stored: Stored, position: WalkPosition): Promise<void> {
    this.#ahead = { position, of: JSON.stringify(stored.hosts[this.#options.host].walkthrough) };
    await this.#try(this.#options.keep.walkPosition(position));
    this.#options.onChange();
  }

  async #try(writing: Promise<void>): Promise<void> {
    try {
      await writing;
    } catch (error) {
      this.#options.onFailed('storage-failed', error);
    }
  }
}

function isGoing(round: Round | null, host: Host, now: number): boolean {
  return round?.host === host && isUnderWay(afterSilence(round, now));
}

/** What is to be pressed on the site; else what the fact is read from. */
function placeOf(step: ChecklistItem): PlaceId | null {
  const { definition } = step;
  return wayOf(step)?.light ?? (definition.kind === 'fact' ? definition.fact : null);
}

/** As in step-panel.css: how much of a narrow window's height a panel takes at most. */
const sheet = 0.55;

/** In CSS pixels: a window in the middle of the site, as wide as they usually are, has room beside a panel at a side. */
const widestWindow = 520;

function roomOf({ panelWidth, narrowBelow }: Scene): DockRoom {
  return { width: innerWidth, height: innerHeight, side: panelWidth, sheet, narrowBelow };
}

function areaOf(dock: Dock, { width, height, side }: DockRoom): Area {
  switch (dock) {
    case 'right':
      return { left: width - side, top: 0, width: side, height };
    case 'left':
      return { left: 0, top: 0, width: side, height };
    case 'bottom':
      return { left: 0, top: height * (1 - sheet), width, height: height * sheet };
    case 'top':
      return { left: 0, top: 0, width, height: height * sheet };
  }
}
