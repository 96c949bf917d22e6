import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../utils/i18n';
import type { PlaceId } from '../utils/messages';
import type { Area, Direction } from '../utils/overlay/place-sight';
import { cardSpot } from './card-spot';
import { Icon } from './Icon';
import { SpotCard } from './SpotCard';
import { useTranslate } from './translate-context';
import { CheckButton } from './WalkCard';

export type SpotlightState =
  | { kind: 'searching' }
  /** `area`: where it is, or was when it last came to rest. `focus`: whether the person's own is on it. */
  | { kind: 'lit'; area: Area; focus: 'inside' | 'outside' }
  /** Nothing of it is in sight: it is found that way. */
  | { kind: 'away'; where: Direction }
  /** Something of the page lies over it, such as a window of the site. */
  | { kind: 'covered' }
  | { kind: 'not-found' };

/** What is seen of the lit place, and of the page; `null`: nothing to be lit is seen now. */
export type DrawLit = (sight: { readonly area: Area; readonly room: Area } | null) => void;

export interface SpotlightProps {
  subject: PlaceId;
  /** `searching` shows nothing yet, `not-found` says where else to look. */
  state: SpotlightState;
  /**
   * Calls this at once and then in every frame in which the lit place moves. Nothing but the light itself is drawn then.
   * @returns ends it
   */
  follow: (draw: DrawLit) => () => void;
  /** `hidden`: somebody else speaks; only the ring is shown, and the shortest of hints. `none`: not even those. */
  card: 'shown' | 'hidden' | 'none';
  /** Where our panel stands. */
  avoid: Area | null;
  /** Another page where the place was seen, and its address. */
  elsewhere: { name: string; href: string; onPress: (event: MouseEvent) => void } | null;
  /** For what is proven by reading the list again. */
  onCheck: (() => void) | null;
  /** Scrolls to the place. */
  onShow: () => void;
  onClose: () => void;
}

/** Between the lit place and its ring, in CSS pixels. */
const gap = 6;

/** Points at a place of the page: a ring around it and one sentence; or, when it is not there, the way in words. */
export function Spotlight(props: SpotlightProps): JSX.Element {
  const { subject, state, follow, card, avoid, elsewhere, onCheck, onShow, onClose } = props;
  const t = useTranslate();
  const ring = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const texts = subject in textsOf ? textsOf[subject as NamedSubject] : factTexts;
  const isLit = state.kind === 'lit';
  const { left, top, width, height } = avoid ?? nowhere;
  useLayoutEffect(() => {
    if (!isLit) return;
    const panel = width > 0 ? { left, top, width, height } : null;
    return drawInto(ring.current, box.current, panel, follow);
  }, [isLit, card, follow, left, top, width, height]);
  return (
    <div class={`spotlight spotlight--${card}`}>
      {isLit && <div ref={ring} class="ring" />}
      {hasCard(state.kind, card) && (
        <SpotCard kind={state.kind} card={box} onClose={onClose}>
          {state.kind === 'lit' && <p class="spot-card__text">{t.text(texts.lit)}</p>}
          {state.kind === 'away' && (
            <>
              <p class="spot-card__title">
                <span class={`spot-card__way spot-card__way--${state.where}`}>
                  <Icon name="arrow" />
                </span>
                {t.text(whereKeys[state.where])}
              </p>
              <button type="button" class="button button--primary spot-card__act" onClick={onShow}>
                {t.text('spot_show')}
              </button>
            </>
          )}
          {state.kind === 'covered' && (
            <>
              <p class="spot-card__title">{t.text('spot_covered')}</p>
              {card === 'shown' && <p class="spot-card__text">{t.text('spot_coveredNext')}</p>}
            </>
          )}
          {state.kind === 'not-found' && (
            <>
              <p class="spot-card__title">{t.text(texts.missing)}</p>
              {texts.steps.length > 0 && (
                <ol class="spot-card__steps">
                  {texts.steps.map((step) => (
                    <li key={step}>{t.text(step)}</li>
                  ))}
                </ol>
              )}
              {elsewhere && (
                <a class="button spot-card__act" href={elsewhere.href} onClick={elsewhere.onPress}>
                  {t.text('openPage', elsewhere.name)}
                  <Icon name="arrow" size={16} />
                </a>
              )}
            </>
          )}
          {onCheck && card === 'shown' && <CheckButton onCheck={onCheck} />}
        </SpotCard>
      )}
      {/* It is there before it speaks: what comes into the page with its text may not be read out. */}
      <p class="visually-hidden" role="status">
        {isLit && state.focus === 'inside' ? t.text('spot_focused') : ''}
      </p>
    </div>
  );
}

/** During the walkthrough its panel speaks: all that is left to say here is where the light went. */
function hasCard(
  kind: SpotlightState['kind'],
  card: SpotlightProps['card'],
): kind is Exclude<SpotlightState['kind'], 'searching'> {
  if (kind === 'searching' || card === 'none') return false;
  return card === 'shown' || kind === 'away' || kind === 'covered';
}

const nowhere: Area = { left: 0, top: 0, width: 0, height: 0 };

/** Puts ring and card where the place is, as often as it moves. @returns ends it */
function drawInto(
  ring: HTMLElement | null,
  card: HTMLElement | null,
  avoid: Area | null,
  follow: SpotlightProps['follow'],
): () => void {
  let last: Parameters<DrawLit>[0] = null;
  /** Measured once, and again when it changes: asking in every frame would make the browser lay the page out twice. */
  let size: { width: number; height: number } | null = null;
  const draw: DrawLit = (sight) => {
    last = sight;
    if (ring) {
      ring.style.visibility = sight ? 'visible' : 'hidden';
      if (sight) put(ring, outer(sight.area));
    }
    if (!card || !sight) return;
    card.style.maxWidth = `${sight.room.width - 24}px`;
    size ??= { width: card.offsetWidth, height: card.scrollHeight + card.offsetHeight - card.clientHeight };
    const spot = cardSpot({ place: sight.area, room: sight.room, avoid, card: size });
    card.style.translate = `${Math.round(spot.left)}px ${Math.round(spot.top)}px`;
    card.style.maxHeight = `${spot.maxHeight}px`;
    card.dataset.side = spot.side;
  };
  const sizes = new ResizeObserver(() => {
    size = null;
    draw(last);
  });
  const end = follow(draw);
  if (card) for (const part of [card, ...card.children]) sizes.observe(part);
  return () => {
    end();
    sizes.disconnect();
    card?.removeAttribute('style');
  };
}

function outer({ left, top, width, height }: Area): Area {
  return { left: left - gap, top: top - gap, width: width + 2 * gap, height: height + 2 * gap };
}

function put(element: HTMLElement, { left, top, width, height }: Area): void {
  const { style } = element;
  style.translate = `${left}px ${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

const whereKeys = {
  above: 'spot_above',
  below: 'spot_below',
  left: 'spot_left',
  right: 'spot_right',
} as const satisfies Record<Direction, MessageKey>;

/** Those that have words of their own; the others are what a fact was read from. */
type NamedSubject = keyof typeof textsOf;

const textsOf = {
  'delete-account': {
    lit: 'spot_delete',
    missing: 'spot_deleteMissing',
    steps: ['spot_deleteStep1', 'spot_deleteStep2', 'spot_deleteStep3', 'spot_deleteStep4'],
  },
  sessions: {
    lit: 'spot_sessions',
    missing: 'spot_sessionsMissing',
    steps: ['spot_sessionsStep1', 'spot_sessionsStep2', 'spot_sessionsStep3'],
  },
  'end-session': {
    lit: 'spot_endSession',
    missing: 'spot_endSessionMissing',
    steps: ['spot_endSessionStep1', 'spot_endSessionStep2', 'spot_endSessionStep3'],
  },
  'end-other-sessions': {
    lit: 'spot_endOthers',
    missing: 'spot_endOthersMissing',
    steps: ['spot_endOthersStep1', 'spot_endOthersStep2'],
  },
  'shop-end-other-sessions': {
    lit: 'spot_shopEndOthers',
    missing: 'spot_endOthersMissing',
    steps: ['spot_shopEndOthersStep1', 'spot_shopSessionsStep2'],
  },
  'shop-sessions': {
    lit: 'spot_shopSessions',
    missing: 'spot_sessionsMissing',
    steps: ['spot_shopSessionsStep1', 'spot_shopSessionsStep2'],
  },
  'shop-withdraw': button('spot_withdraw', 'spot_withdrawStep1', 'spot_withdrawStep2'),
  'shop-new-return': button('spot_newReturn', 'spot_newReturnStep1', 'spot_newReturnStep2'),
  'shop-unsubscribe-jam': button('spot_unsubscribe', 'spot_unsubscribeStep1'),
  'shop-new-dialog': button('spot_newDialog', 'spot_newDialogStep1'),
} as const satisfies Partial<Record<PlaceId, SpotTexts>>;

/** A button of the site for the one thing that its text says. */
function button(lit: MessageKey, ...steps: MessageKey[]): SpotTexts {
  return { lit, missing: 'spot_pressMissing', steps };
}

interface SpotTexts {
  lit: MessageKey;
  missing: MessageKey;
  steps: readonly MessageKey[];
}

/** What was read stands here; where it does not, the page has no more to say. */
const factTexts: SpotTexts = { lit: 'spot_fact', missing: 'spot_factMissing', steps: [] };
