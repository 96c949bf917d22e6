import { type MockedObject, vi } from 'vitest';
import { type CompanionWorld, CompanionWorldProvider } from '@/components/companion-world';
import overlayStyles from '@/components/overlay.css?inline';
import { StepPanel, type StepPanelProps } from '@/components/StepPanel';
import stepStyles from '@/components/step-panel.css?inline';
import { guideOf } from '@/entrypoints/companion.content/guide-of';
import { type Checklist, type ChecklistInput, deriveChecklist, isDone } from '@/utils/checklist/checklist';
import type { ItemId } from '@/utils/checklist/items';
import type { Speaker } from '@/utils/speech';
import { deriveWalkthrough } from '@/utils/walkthrough/walkthrough';
import { busyInput, now } from './checklists';
import { show } from './show';

/** The step panel in every state that it must show. */

const minute = 60_000;

/** Nobody looked at anything. */
export const nothingRead: ChecklistInput = { facts: {}, ticks: {} };

/** As in the busy one, with days that nobody can hurry. */
export const waitingInput: ChecklistInput = {
  ...busyInput,
  facts: {
    ...busyInput.facts,
    parcels: {
      known: {
        state: 'some',
        count: 5,
        ready: 2,
        storedUntil: '2026-11-28',
        arrives: '2026-12-03',
        evidence: 'Доставки 5',
        page: 'deliveries',
        at: now - 5 * 60 * minute,
      },
      attempt: null,
    },
    club: {
      known: { state: 'some', until: '2027-01-15', evidence: 'WB Клуб активен', page: 'club', at: now - minute },
      attempt: null,
    },
  },
};

export type Handlers = {
  [Name in keyof StepPanelProps as Name extends `on${string}` ? Name : never]: StepPanelProps[Name];
};

function handlers(): MockedObject<Handlers> {
  return {
    onBack: vi.fn(),
    onSkip: vi.fn(),
    onGoOn: vi.fn(),
    onDid: vi.fn(),
    onUndo: vi.fn(),
    onShow: vi.fn(),
    onList: vi.fn(),
    onCollapse: vi.fn(),
    onRaise: vi.fn(),
    onHelper: vi.fn(),
    onLastLook: vi.fn(),
    onSheet: vi.fn(),
    onFailed: vi.fn(),
  };
}

export interface StandAt {
  /** What was noticed to be done just before. */
  settled?: ItemId;
}

/**
 * What the panel is given while a person stands at a step, on a page that is not the step's unless `more` says so.
 * @throws when they cannot stand there
 */
export function standAt(
  input: ChecklistInput,
  at: ItemId,
  more: Partial<StepPanelProps> = {},
  { settled }: StandAt = {},
): StepPanelProps {
  return standIn(deriveChecklist(input, now), at, more, settled ? { settled } : {});
}

/** The same of any checklist. */
export function standIn(
  checklist: Checklist,
  at: ItemId,
  more: Partial<StepPanelProps> = {},
  { settled }: StandAt = {},
): StepPanelProps {
  const item = checklist.items.find(({ definition }) => definition.id === at);
  const walkthrough = deriveWalkthrough(
    checklist,
    {
      state: 'on',
      at,
      arrived: item && isDone(item) ? 'done' : 'open',
      settled: settled ?? null,
      // The last step comes when all others are done or put off.
      skipped: at === 'delete-account' ? checklist.items.map(({ definition }) => definition.id) : [],
    },
    now,
  );
  if (walkthrough?.step.definition.id !== at) throw new Error(`They do not stand at ${at}`);
  return {
    walkthrough,
    page: { page: 'home', trouble: null },
    link: item?.definition.page ? { href: `#${item.definition.page}`, page: item.definition.page, here: false } : null,
    light: null,
    dock: 'right',
    pose: 'full',
    helper: { size: 'usual', voice: 'silent' },
    ticking: 'on',
    notice: null,
    arrival: 'kept',
    now,
    linkTo: (page) => `#${page}`,
    ...handlers(),
    ...more,
  };
}

/** On the step's own page. */
export function here(
  page: StepPanelProps['page']['page'],
  light: StepPanelProps['light'],
  trouble: Exclude<StepPanelProps['page']['trouble'], 'changed'> = null,
): Partial<StepPanelProps> {
  return { page: { page, trouble }, link: { href: `#${page}`, page, here: true }, light };
}

/** Each state, and how it comes about. */
export const states = {
  'a page that is to be opened': () => standAt(nothingRead, 'parcels'),
  'something that is left, and lit': () => standAt(busyInput, 'parcels', here('deliveries', 'lit')),
  'something that would be lost': () => standAt(busyInput, 'discount', here('details', 'lit')),
  'something that is not found': () => standAt(busyInput, 'debts', here('wallet', 'not-found')),
  'a page that is being read': () => standAt(nothingRead, 'parcels', here('deliveries', 'searching', 'loading')),
  'a locked page': () => standAt(busyInput, 'bonuses', here('wallet', 'not-found', 'locked')),
  'a page that is gone': () => standAt(nothingRead, 'parcels', here('deliveries', 'not-found', 'not-found')),
  'what could not be read': () => standAt(busyInput, 'debts'),
  'what was read long ago': () => standAt(busyInput, 'appeals'),
  'a question': () => standAt(nothingRead, 'sells-here'),
  'the last step, from elsewhere': () => standAt(busyInput, 'delete-account'),
  'the last step, dark': () => standAt(busyInput, 'delete-account', here('details', null)),
  'the last step, lit': () => standAt(busyInput, 'delete-account', here('details', 'lit')),
  'the last step, not found': () => standAt(busyInput, 'delete-account', here('details', 'not-found')),
  'a step that was read to be done': () => standAt(busyInput, 'returns'),
  'a step that the person ticked': () => standAt(busyInput, 'sells-here'),
  'the step after one that is done': () => standAt(waitingInput, 'appeals', {}, { settled: 'returns' }),
  'a notice': () => standAt(waitingInput, 'sessions', { notice: 'storage-failed' }),
} satisfies Record<string, () => StepPanelProps>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];

export function speakerWith(voice: ReturnType<Speaker['voice']>): MockedObject<Speaker> {
  return { voice: vi.fn(() => voice), speak: vi.fn(), stop: vi.fn() };
}

export interface ShownStep {
  readonly root: HTMLElement;
  readonly panel: HTMLElement;
  readonly again: (props: StepPanelProps) => void;
  readonly end: () => void;
}

/** @param factsAt when the guide's facts are looked at: long after they were checked they say so */
export function showStep(
  props: StepPanelProps,
  language: 'ru' | 'en' = 'ru',
  speaker: Speaker = speakerWith('local'),
  factsAt = now,
): ShownStep {
  const world: CompanionWorld = { guideOf: (item) => guideOf(item, factsAt), speaker };
  const view = (next: StepPanelProps | null) => (
    <CompanionWorldProvider value={world}>{next && <StepPanel {...next} />}</CompanionWorldProvider>
  );
  const { root, again } = show(view(props), overlayStyles + stepStyles, language);
  const panel = root.querySelector<HTMLElement>('section.step');
  if (!panel) throw new Error('No panel');
  return { root, panel, again: (next) => again(view(next)), end: () => again(view(null)) };
}

/** What a person reads: one line, with plain spaces. */
export function words(element: Element | null | undefined): string {
  return element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';
}

/** A button or link by its words. */
export function press(panel: HTMLElement, text: string): HTMLElement {
  const found = [...panel.querySelectorAll<HTMLElement>('button, a, summary')].find((at) => words(at) === text);
  if (!found) throw new Error(`Nothing to press that says «${text}»`);
  return found;
}
