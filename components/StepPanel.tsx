import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { camel } from '../utils/checklist/camel';
import type { ItemId } from '../utils/checklist/items';
import { wayOf } from '../utils/checklist/way-of';
import {
  ageText,
  attemptText,
  basisText,
  evidenceText,
  itemReason,
  itemTitle,
  pageName,
  sayKey,
  valueText,
  wayText,
} from '../utils/checklist/wording';
import type { MessageKey } from '../utils/i18n';
import type { Dock } from '../utils/overlay/dock';
import type { HelperMode } from '../utils/storage/helper-mode';
import { controlIds, type PageId } from '../utils/vocabulary';
import type { Walkthrough } from '../utils/walkthrough/walkthrough';
import { whatYouSee } from '../utils/walkthrough/what-you-see';
import { Icon } from './Icon';
import type { ItemLink } from './ItemLinks';
import { ItemWarnings } from './ItemWarnings';
import type { Notice } from './notice';
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
  /** `low`: a window of the site is open, and the panel would lie over it. */
  pose: 'full' | 'low';
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
  /** Shows the step over the site's window all the same. */
  onRaise: () => void;
  onHelper: (mode: HelperMode) => void;
  onLastLook: () => void;
  onSheet: () => void;
  onFailed: (error: unknown) => void;
}

/** One item at a time, instead of the list. */
export function StepPanel(props: StepPanelProps): JSX.Element {
  const { walkthrough, page, dock, pose, helper, arrival, onList, onCollapse, onLastLook, onSheet } = props;
  const t = useTranslate();
  const { step, number, count, doneCount, left } = walkthrough;
  const { id, kind } = step.definition;
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(id);
  useEffect(() => {
    if (arrival === 'pressed') title.current?.focus({ preventScroll: true });
  }, [arrival]);
  // Whoever was in the panel stays in it, at the beginning of what is new there; nobody else's focus is touched.
  const wasInside = isInside(panel.current);
  useLayoutEffect(() => {
    const isAnother = shown.current !== id;
    shown.current = id;
    if (isAnother) body.current?.scrollTo(0, 0);
    if (wasInside && (isAnother || !isInside(panel.current))) title.current?.focus({ preventScroll: true });
  });
  const isLarge = helper.size === 'large';
  const isLow = pose === 'low';
  const said = sentenceOf(props, t);
  const basis = basisText(step, t);
  const leftText = left.length > 0 ? t.plural('through_left', left.length) : t.text('through_leftNothing');
  return (
    // Escape is a shortcut for the fold button, which is there for everybody.
    <section
      ref={panel}
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
        <p class="step__number">
          {isLow ? t.text('through_siteWindow') : t.text('through_number', t.number(number), t.number(count))}
        </p>
        {isLow && (
          <button type="button" class="button button--quiet step__list" onClick={props.onRaise}>
            {t.text('through_raise')}
          </button>
        )}
        {!isLarge && !isLow && (
          <button type="button" class="button button--quiet step__list" onClick={onList}>
            {t.text('through_list')}
          </button>
        )}
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
      <progress
        class="step__progress"
        hidden={isLow}
        aria-label={t.text('through_progress')}
        value={doneCount}
        max={count}
      />
      <div ref={body} class="step__body" hidden={isLow}>
        {props.notice && (
          <p class="notice" role="alert">
            {t.text(`notice_${camel(props.notice)}`)}
          </p>
        )}
        {/* Without ages: what is read out again each minute is not listened to. */}
        <div role="status">
          <Settled {...props} />
          <h2 ref={title} data-start class="step__title" tabIndex={-1}>
            {itemTitle(step, t)}
          </h2>
          <p class="step__say">{said}</p>
          <Value {...props} />
        </div>
        {walkthrough.state === 'to-do' && <ItemWarnings item={step} />}
        <Evidence {...props} />
        {basis && walkthrough.state === 'to-do' && <p class="step__evidence">{basis}</p>}
        <p class="step__evidence" role="status">
          {props.light === 'lit' ? t.text('helper_lit') : ''}
        </p>
        {kind === 'goal' && left.length > 0 && <p class="step__value step__value--loses">{leftText}</p>}
        <StepActs {...props} />
        <StepHelp {...props} />
        <footer class="step__foot">
          {!isLarge && (
            <>
              {kind !== 'goal' && <p>{leftText}</p>}
              <StepWaits waits={walkthrough.waits} onFailed={props.onFailed} />
            </>
          )}
          <StepHelper
            mode={helper}
            spoken={`${itemTitle(step, t)}. ${said}`}
            seen={whatYouSee(page.page, walkthrough, props.light === 'lit' ? 'lit' : 'not-lit', t)}
            ways={
              isLarge
                ? [['through_list', onList]]
                : [
                    ['through_lastLook', onLastLook],
                    ['through_sheet', onSheet],
                  ]
            }
            onMode={props.onHelper}
          />
        </footer>
      </div>
    </section>
  );
}

type T = ReturnType<typeof useTranslate>;

function isInside(panel: HTMLElement | null): boolean {
  return panel?.matches(':focus-within') === true;
}

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

/** What only the person can put out of the way, on the page itself; of the rest the step speaks. */
const inTheWay: Partial<Record<NonNullable<PageState['trouble']>, MessageKey>> = {
  'gave-up': 'here_gaveUp',
  'signed-out': 'here_signedOut',
  challenge: 'here_challenge',
  locked: 'here_locked',
  'site-error': 'here_siteError',
  'not-found': 'here_notFound',
  offline: 'here_offline',
  translated: 'here_translated',
  covered: 'here_covered',
};

/** What is to be done on the page before anything else. */
function obstacleOf({ walkthrough: { state }, link, page }: StepPanelProps): MessageKey | undefined {
  return state === 'to-do' && link?.here && page.trouble ? inTheWay[page.trouble] : undefined;
}

/** Nobody looked, or not lately. */
function isAsked({ walkthrough: { step, state } }: StepPanelProps): boolean {
  const isOld = step.status === 'unknown' || step.status === 'stale';
  return state === 'to-do' && step.definition.kind === 'fact' && isOld;
}

/** The one sentence: what to do now. */
function sentenceOf(props: StepPanelProps, t: T): string {
  const { walkthrough, link, light, page } = props;
  const { step, state } = walkthrough;
  const { kind, page: place } = step.definition;
  if (state !== 'to-do') return t.text(step.status === 'clear' ? 'through_done' : 'through_doneByYou');
  const obstacle = obstacleOf(props);
  if (obstacle) return t.text(obstacle, pageName(page.page, t));
  if (isAsked(props) && place) {
    const key = !link?.here ? 'through_open' : page.trouble === 'loading' ? 'through_reading' : 'through_look';
    return t.text(key, pageName(place, t));
  }
  return kind === 'goal' && light === 'not-found' ? t.text('spot_deleteMissing') : itemReason(step, t);
}

/** How much there is. */
function Value({ walkthrough: { step, state } }: StepPanelProps): JSX.Element | null {
  const t = useTranslate();
  const { known, definition, status } = step;
  if (known?.state !== 'some' || status === 'unknown' || status === 'settled-by-you') return null;
  const tone = state !== 'to-do' ? 'done' : status === 'open' ? definition.severity : status;
  return <p class={`step__value step__value--${tone}`}>{valueText(step, t)}</p>;
}

/** What was seen and how long ago; or why nothing was. */
function Evidence(props: StepPanelProps): JSX.Element {
  const { walkthrough, helper, now } = props;
  const t = useTranslate();
  const { known, attempt, status } = walkthrough.step;
  const seen =
    helper.size === 'large'
      ? ageText(walkthrough.step, t, now)
      : known && status !== 'unknown' && evidenceText(known, t, now);
  const isFailed = attempt && (!known || attempt.at >= known.at) && !obstacleOf(props);
  return (
    <>
      {seen && <p class="step__evidence">{seen}</p>}
      {status === 'stale' && <p class="step__evidence">{t.text('staleWhy')}</p>}
      {isFailed && <p class="step__evidence">{attemptText(attempt, t, now)}</p>}
    </>
  );
}

/** A button of the site is lit for the step: the next press is that one. */
function isButtonLit({ walkthrough: { step }, light }: StepPanelProps): boolean {
  const way = wayOf(step)?.light;
  return light === 'lit' && controlIds.some((control) => control === way);
}

/** The one way on, and the others. */
function StepActs(props: StepPanelProps): JSX.Element {
  const { walkthrough, page, link, light, ticking, onBack, onSkip, onDid, onUndo, onShow, onGoOn, onList } = props;
  const t = useTranslate();
  const { step, state, number } = walkthrough;
  const { id, kind, severity } = step.definition;
  const isToDo = state === 'to-do';
  const did: Act = [sayKey(step.definition), () => onDid(id)];
  const skip: Act = ['through_skip', onSkip];
  const others: Act[] = [];
  const letter: Act | null = isToDo && link?.onLetter ? ['openLetter', link.onLetter] : null;
  if (ticking === 'on' && isToDo && step.tickable) others.push(did);
  if (isToDo && kind !== 'goal') others.push(skip);
  if (number > 1) others.push(['through_back', onBack]);
  if (step.status === 'settled-by-you') others.push(['untick', () => onUndo(id)]);
  const leads = isToDo && link !== null && !link.here;
  const isLit = isToDo && kind !== 'goal' && isButtonLit(props);
  // Where the next press is the site's, or all is to wait, there is none of ours to be pressed first.
  const isSites =
    obstacleOf(props) || (isAsked(props) && page.trouble === 'loading') || (kind === 'goal' && light) || isLit;
  const own: Act | undefined = !isToDo
    ? state === 'over'
      ? ['through_list', onList]
      : ['through_goOn', onGoOn]
    : kind === 'goal'
      ? ['showDeleteButton', onShow]
      : others[0];
  const first = letter ?? (leads || isSites ? undefined : own);
  const way = leads && (
    <a class={first ? 'button' : 'button button--primary'} href={link.href} onClick={link.onPress}>
      {wayText(step, link.page, t)}
      <Icon name="arrow" size={16} />
    </a>
  );
  const isPressed = step.status === 'open' && severity === 'blocks' && link?.here && !page.trouble;
  return (
    <div class="step__acts">
      {isPressed && <p class="step__hint">{t.text('through_cannotDid')}</p>}
      {isLit && !letter && <p class="step__hint">{t.text('through_pressLit')}</p>}
      {(leads || first) && (
        <div class="step__first">
          {first ? (
            <button type="button" class="button button--primary" onClick={first[1]}>
              {t.text(first[0])}
            </button>
          ) : (
            way
          )}
        </div>
      )}
      <div class="step__others">
        {first && way}
        {others.map(
          (act) =>
            act !== first && (
              <button key={act[0]} type="button" class="button" onClick={act[1]}>
                {t.text(act[0])}
              </button>
            ),
        )}
      </div>
    </div>
  );
}

/** What it says, and what it does. */
export type Act = readonly [MessageKey, () => void];
