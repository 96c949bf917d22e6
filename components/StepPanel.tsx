import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ItemId } from '../utils/checklist/items';
import {
  ageText,
  attemptText,
  evidenceText,
  itemReason,
  itemTitle,
  pageName,
  valueText,
} from '../utils/checklist/wording';
import type { Dock } from '../utils/overlay/dock';
import type { HelperMode } from '../utils/storage/helper-mode';
import type { PageId } from '../utils/vocabulary';
import type { Walkthrough } from '../utils/walkthrough/walkthrough';
import { whatYouSee } from '../utils/walkthrough/what-you-see';
import type { ItemLink } from './ChecklistRow';
import { Icon } from './Icon';
import { type Notice, noticeKeys } from './notice';
import type { PageState } from './Overlay';
import type { SpotlightState } from './Spotlight';
import { StepHelp } from './StepHelp';
import { StepHelper } from './StepHelper';
import { StepWaits } from './StepWaits';
import { useTranslate } from './translate-context';

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
  notice: Notice | null;
  /** `pressed`: the person has just asked for it, and goes on from here with the keyboard. */
  arrival: 'pressed' | 'kept';
  /** ms since 1970. */
  now: number;
  /** Address of another account page, and what happens instead of following it. */
  linkTo: (page: PageId) => string;
  onBack: () => void;
  /** Puts the item off. */
  onSkip: () => void;
  /** From what is done to what is left. */
  onGoOn: () => void;
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
export function StepPanel(props: StepPanelProps): JSX.Element {
  const { walkthrough, page, dock, helper, arrival, onList, onCollapse } = props;
  const t = useTranslate();
  const { step, number, count, doneCount } = walkthrough;
  const { id } = step.definition;
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (arrival === 'pressed') title.current?.focus({ preventScroll: true });
  }, [arrival]);
  // Another step begins at its beginning.
  useEffect(() => body.current?.scrollTo(0, 0), [id]);
  const isLarge = helper.size === 'large';
  return (
    // Escape is a shortcut for the fold button, which is there for everybody.
    <section
      class={`step step--${dock} step--${helper.size}`}
      aria-label={t.text('through_label')}
      data-step={id}
      data-status={step.status}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // Or it would close a dialog of the site as well.
        event.preventDefault();
        onCollapse();
      }}
    >
      <header class="step__head">
        <span class="step__mark">
          <Icon name="mark" size={22} />
        </span>
        <p class="step__number">{t.text('through_number', t.number(number), t.number(count))}</p>
        <button type="button" class="button button--quiet step__list" onClick={onList}>
          {t.text('through_list')}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-expanded={true}
          aria-label={t.text('collapse')}
          title={t.text('collapse')}
          onClick={onCollapse}
        >
          <Icon name="minus" />
        </button>
      </header>
      <progress class="step__progress" aria-label={t.text('through_progress')} value={doneCount} max={count} />
      <div ref={body} class="step__body">
        {props.notice && (
          <p class="notice" role="alert">
            {t.text(noticeKeys[props.notice])}
          </p>
        )}
        <div role="status">
          <Settled {...props} />
          <h2 ref={title} class="step__title" tabIndex={-1}>
            {itemTitle(step, t)}
          </h2>
          <p class="step__say">{sentenceOf(props, t)}</p>
          <Known {...props} />
        </div>
        <StepActs {...props} />
        <StepHelp {...props} />
        {!isLarge && <StepWaits waits={walkthrough.waits} onFailed={props.onFailed} />}
        <StepHelper
          mode={helper}
          spoken={`${itemTitle(step, t)}. ${sentenceOf(props, t)}`}
          seen={whatYouSee(page.page, walkthrough, props.light === 'lit' ? 'lit' : 'not-lit', t)}
          onMode={props.onHelper}
        />
        {!isLarge && <Foot {...props} />}
      </div>
    </section>
  );
}

type T = ReturnType<typeof useTranslate>;

/** What was just seen to be done. */
function Settled({ walkthrough: { settled } }: StepPanelProps): JSX.Element | null {
  const t = useTranslate();
  if (!settled) return null;
  const key = settled.status === 'clear' ? 'through_settled' : 'through_settledByYou';
  return (
    <p class="step__settled">
      <Icon name="check" size={16} />
      {t.text(key, itemTitle(settled, t))}
    </p>
  );
}

/** The one sentence: what to do now. */
function sentenceOf({ walkthrough: { step, state }, link, page }: StepPanelProps, t: T): string {
  const { kind, page: place } = step.definition;
  if (state === 'done') return t.text('through_done');
  const isAsked = step.status === 'unknown' || step.status === 'stale';
  if (kind === 'fact' && isAsked && place) {
    if (!link?.here) return t.text('through_open', pageName(place, t));
    return t.text(page.trouble === 'loading' ? 'through_reading' : 'through_look', pageName(place, t));
  }
  return itemReason(step, t);
}

/** How much there is, with its age, and what was seen; or why that is not known. */
function Known({ walkthrough: { step, state }, helper, now }: StepPanelProps): JSX.Element | null {
  const t = useTranslate();
  const { known, attempt, definition, status } = step;
  if (definition.kind !== 'fact') return null;
  const age = ageText(step, t, now);
  const isTold = status !== 'unknown';
  return (
    <>
      {(isTold || attempt) && (
        <p class={`step__value step__value--${state === 'done' ? 'done' : (definition.severity ?? 'advice')}`}>
          {valueText(step, t)}
          {age && <span class="step__age">{` · ${age}`}</span>}
        </p>
      )}
      {known && isTold && helper.size === 'usual' && <p class="step__evidence">{evidenceText(known, t, now)}</p>}
      {attempt && (!known || attempt.at >= known.at) && <p class="step__evidence">{attemptText(attempt, t, now)}</p>}
    </>
  );
}

/** The one way on, and the others. */
function StepActs(props: StepPanelProps): JSX.Element {
  const { walkthrough, link, light, ticking, onBack, onSkip, onDid, onUndo, onShow, onGoOn } = props;
  const t = useTranslate();
  const { step, state, number } = walkthrough;
  const { id, kind, page } = step.definition;
  const canTick = ticking === 'on' && step.tickable && step.status !== 'settled-by-you';
  const leads = state === 'to-do' && link !== null && !link.here;
  const first = leads ? 'link' : state === 'done' ? 'go-on' : kind === 'goal' ? 'show' : canTick ? 'did' : 'skip';
  const isPressed = step.status === 'open' && step.definition.severity === 'blocks' && link?.here === true;
  return (
    <>
      {isPressed && <p class="step__hint">{t.text('through_cannotDid')}</p>}
      <div class="step__acts">
        {first === 'link' && link && (
          <a class="button button--primary" href={link.href} onClick={link.onPress}>
            {kind === 'goal' ? t.text('showDeleteButton') : t.text('openPage', page ? pageName(page, t) : '')}
            <Icon name="arrow" size={16} />
          </a>
        )}
        {first === 'go-on' && <Act text={t.text('through_goOn')} weight="primary" onPress={onGoOn} />}
        {first === 'show' && light !== 'lit' && (
          <Act text={t.text('showDeleteButton')} weight="primary" onPress={onShow} />
        )}
        {canTick && (
          <Act
            text={t.text(kind === 'question' ? 'tickAnswer' : 'through_did')}
            weight={first === 'did' ? 'primary' : 'plain'}
            onPress={() => onDid(id)}
          />
        )}
        {state === 'to-do' && kind !== 'goal' && (
          <Act text={t.text('through_skip')} weight={first === 'skip' ? 'primary' : 'plain'} onPress={onSkip} />
        )}
        {number > 1 && <Act text={t.text('through_back')} weight="plain" onPress={onBack} />}
        {step.status === 'settled-by-you' && <Act text={t.text('untick')} weight="plain" onPress={() => onUndo(id)} />}
      </div>
    </>
  );
}

const weights = { primary: 'button button--primary', plain: 'button' } as const;

function Act({
  text,
  weight,
  onPress,
}: {
  text: string;
  weight: keyof typeof weights;
  onPress: () => void;
}): JSX.Element {
  return (
    <button type="button" class={weights[weight]} onClick={onPress}>
      {text}
    </button>
  );
}

/** What is left, and the ways out. */
function Foot({ walkthrough: { left }, onLastLook, onSheet }: StepPanelProps): JSX.Element {
  const t = useTranslate();
  return (
    <footer class="step__foot">
      <p>{left.length > 0 ? t.plural('through_left', left.length) : t.text('through_leftNothing')}</p>
      <p class="step__ways">
        <button type="button" class="step__way" onClick={onLastLook}>
          {t.text('through_lastLook')}
        </button>
        <button type="button" class="step__way" onClick={onSheet}>
          {t.text('through_sheet')}
        </button>
      </p>
    </footer>
  );
}
