import type { JSX } from 'preact';
import type { MessageKey } from '../utils/i18n';
import type { PlaceId } from '../utils/messages';
import { Icon } from './Icon';
import { SpotCard } from './SpotCard';
import { useTranslate } from './translate-context';
import { CheckButton } from './WalkCard';

/** Where the lit place is in the window, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type SpotlightSubject = PlaceId;

/** Those that have words of their own; the others are what a fact was read from. */
type NamedSubject = keyof typeof textsOf;

/** `searching` shows nothing yet; `lit` points; `not-found` says where else to look. */
export type SpotlightState =
  | { kind: 'searching' }
  | { kind: 'lit'; area: Area; window: { width: number; height: number } }
  | { kind: 'not-found' };

export interface SpotlightProps {
  subject: SpotlightSubject;
  state: SpotlightState;
  /** Another page where the place was seen, and its address. */
  elsewhere: { name: string; href: string; onPress: (event: MouseEvent) => void } | null;
  /** For what is proven by reading the list again. */
  onCheck: (() => void) | null;
  onClose: () => void;
}

/** Room between the lit place and its ring, and between ring and card, in CSS pixels. */
const gap = 6;
const cardWidth = 300;
/** At most, in one language or the other. */
const cardHeight = 200;

/** Points at a place of the page: a ring around it and one sentence; or, when it is not there, the way in words. */
export function Spotlight({ subject, state, elsewhere, onCheck, onClose }: SpotlightProps): JSX.Element | null {
  const t = useTranslate();
  if (state.kind === 'searching') return <p class="visually-hidden" role="status" />;
  const texts = subject in textsOf ? textsOf[subject as NamedSubject] : factTexts;
  return (
    <div class="spotlight">
      {state.kind === 'lit' && <Ring area={state.area} />}
      <SpotCard
        kind={state.kind}
        style={state.kind === 'lit' ? cardStyle(state.area, state.window) : undefined}
        onClose={onClose}
      >
        {state.kind === 'lit' ? (
          <p class="spot-card__text">{t.text(texts.lit)}</p>
        ) : (
          <>
            <p class="spot-card__title">{t.text(texts.missing)}</p>
            <ol class="spot-card__steps">
              {texts.steps.map((step) => (
                <li key={step}>{t.text(step)}</li>
              ))}
            </ol>
            {elsewhere && (
              <a class="button" href={elsewhere.href} onClick={elsewhere.onPress}>
                {t.text('openPage', elsewhere.name)}
                <Icon name="arrow" size={16} />
              </a>
            )}
          </>
        )}
        {onCheck && <CheckButton onCheck={onCheck} />}
      </SpotCard>
    </div>
  );
}

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
} as const satisfies Partial<Record<SpotlightSubject, SpotTexts>>;

interface SpotTexts {
  lit: MessageKey;
  missing: MessageKey;
  steps: readonly MessageKey[];
}

/** What was read stands here; where it does not, the page has no more to say. */
const factTexts: SpotTexts = { lit: 'spot_fact', missing: 'spot_factMissing', steps: [] };

function Ring({ area }: { area: Area }): JSX.Element {
  return (
    <div
      class="ring"
      style={{
        left: `${area.left - gap}px`,
        top: `${area.top - gap}px`,
        width: `${area.width + 2 * gap}px`,
        height: `${area.height + 2 * gap}px`,
      }}
    />
  );
}

/**
 * Below the place if there is room, else above; never beyond the window's edges. Where the window is hardly wider than the
 * card, at its far edge: beside the place stands what the place belongs to.
 */
function cardStyle(area: Area, window: { width: number; height: number }): Record<string, string> {
  if (window.width < 2 * cardWidth)
    return { left: '12px', [area.top + area.height / 2 > window.height / 2 ? 'top' : 'bottom']: '12px' };
  const left = Math.max(12, Math.min(area.left, window.width - cardWidth - 12));
  const below = area.top + area.height + 3 * gap;
  const hasRoomBelow = below + cardHeight < window.height;
  return hasRoomBelow
    ? { left: `${left}px`, top: `${Math.max(12, below)}px` }
    : {
        left: `${left}px`,
        bottom: `${Math.max(12, Math.min(window.height - area.top + 3 * gap, window.height - cardHeight - 12))}px`,
      };
}
