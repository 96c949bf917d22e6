import type { JSX } from 'preact';
import type { ItemId } from '../utils/checklist/items';
import type { HelperMode } from '../utils/storage/helper-mode';
import type { Walkthrough } from '../utils/walkthrough/walkthrough';
import type { ItemLink } from './ChecklistRow';
import type { PageState } from './Overlay';
import type { SpotlightState } from './Spotlight';

/** Where the panel stands: away from what is lit. */
export type Dock = 'right' | 'left' | 'bottom' | 'top';

export interface StepPanelProps {
  walkthrough: Walkthrough;
  page: PageState;
  /** Where the step's place is, or leads. `null`: only the person knows. */
  link: ItemLink | null;
  /** What became of the light on this page; `null`: nothing is to be lit here. */
  light: SpotlightState['kind'] | null;
  dock: Dock;
  helper: HelperMode;
  ticking: 'on' | 'off';
  now: number;
  onBack: () => void;
  /** Puts the item off. */
  onSkip: () => void;
  /** «I did it»: a tick. */
  onDid: (item: ItemId) => void;
  onUndo: (item: ItemId) => void;
  /** Asks for the light once more. */
  onShow: () => void;
  /** Back to the whole list; the position stays. */
  onList: () => void;
  onCollapse: () => void;
  onHelper: (mode: HelperMode) => void;
  onLastLook: () => void;
  onSheet: () => void;
  onFailed: (error: unknown) => void;
}

/** One item at a time, instead of the list. */
export function StepPanel(_props: StepPanelProps): JSX.Element | null {
  return null;
}
