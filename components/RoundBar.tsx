import type { JSX } from 'preact';
import { pageName } from '../utils/checklist/wording';
import type { MessageKey, Translate } from '../utils/i18n';
import {
  afterSilence,
  type Round,
  type RoundLook,
  type RoundPress,
  type Visit,
  type VisitOutcome,
} from '../utils/round/round';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

export interface RoundBarProps {
  round: Round;
  /** What it means for this tab; `null` until the page was looked at. */
  look: RoundLook | null;
  /** ms since 1970. */
  now: number;
  onPress: (press: RoundPress) => void;
  /** Opens the page with everything that was found. */
  onLastLook: () => void;
  /** Takes the bar of a round that is over or stopped away. */
  onClose: () => void;
}

/** How far the round through the pages has come, with «skip» and «stop»; at the end, what it found. */
export function RoundBar(props: RoundBarProps): JSX.Element | null {
  const t = useTranslate();
  const round = afterSilence(props.round, props.now);
  const view = viewOf(round, props.look);
  if (view === null) return null;
  const parts = { ...props, round };
  return (
    <section
      class={`round-bar round-bar--${view}`}
      aria-label={t.text('round_label')}
      // Only a press ends a round; the key must not reach a dialog of the site either.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault();
      }}
    >
      {view !== 'stopped' && <Progress round={round} />}
      <div class="round-bar__row">
        <div class="round-bar__said" role="status">
          <Said view={view} {...parts} />
        </div>
        <div class="round-bar__presses">
          <Presses view={view} {...parts} />
        </div>
      </div>
    </section>
  );
}

/** What the bar is about. */
type View = Round['stage'] | 'elsewhere';

function viewOf({ stage }: Round, look: RoundLook | null): View | null {
  if (look === null) return null;
  if (stage === 'left' || look.part === 'here') return stage;
  return stage === 'going' || stage === 'held' ? 'elsewhere' : null;
}

function Progress({ round: { at, visits } }: { round: Round }): JSX.Element {
  const t = useTranslate();
  return <progress class="round-bar__progress" aria-label={t.text('round_label')} value={at} max={visits.length} />;
}

type PartProps = RoundBarProps & { view: View };

function Said({ view, round, look }: PartProps): JSX.Element {
  const t = useTranslate();
  if (view === 'stopped') return <p>{t.text('round_otherAccount')}</p>;
  if (view === 'over') return <Summary visits={round.visits} />;
  const [number, count, page] = placeOf(round, t);
  if (view === 'left') return <p>{t.text('round_left', number, count, page)}</p>;
  if (view === 'elsewhere') return <p>{t.text('round_elsewhere', number, count, page)}</p>;
  return (
    <>
      <p class="round-bar__now">{t.text('round_now', page, number, count)}</p>
      {view === 'held' && look?.holds && <p class="round-bar__held">{t.text(holdKeys[look.holds], page)}</p>}
    </>
  );
}

const holdKeys = {
  'signed-out': 'round_heldSignedOut',
  challenge: 'round_heldChallenge',
  locked: 'round_heldLocked',
} as const satisfies Record<NonNullable<RoundLook['holds']>, MessageKey>;

/** Which page of how many, and its name. */
function placeOf({ at, visits }: Round, t: Translate): [string, string, string] {
  const page = visits[at]?.page;
  return [t.number(at + 1), t.number(visits.length), page ? pageName(page, t) : ''];
}

function Summary({ visits }: { visits: readonly Visit[] }): JSX.Element {
  const t = useTranslate();
  const unread = visits.flatMap(({ page, outcome }) => (outcome === 'read' ? [] : [{ page, outcome }]));
  return (
    <>
      <p class="round-bar__now">
        {t.text('round_over', t.number(visits.length - unread.length), t.number(visits.length))}
      </p>
      {unread.length > 0 && (
        <>
          <p class="round-bar__why">{t.text('round_notRead')}</p>
          <ul class="round-bar__unread">
            {unread.map(({ page, outcome }) => (
              <li key={page}>
                {pageName(page, t)} — {t.text(outcomeKeys[outcome])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const outcomeKeys = {
  // A round that is over has no visit that waits.
  waiting: 'round_skipped',
  skipped: 'round_skipped',
  'led-elsewhere': 'round_ledElsewhere',
  'too-long': 'round_tooLong',
  locked: 'round_locked',
  'not-there': 'round_notThere',
  unread: 'round_unread',
} as const satisfies Record<Exclude<VisitOutcome, 'read'>, MessageKey>;

function Presses({ view, onPress, onLastLook, onClose }: PartProps): JSX.Element {
  switch (view) {
    case 'going':
    case 'held':
      return (
        <>
          <Press text="round_skip" onPress={() => onPress('skip')} />
          <Press text="round_stop" onPress={() => onPress('stop')} />
        </>
      );
    case 'left':
      return (
        <>
          <Press text="round_take" weight="primary" onPress={() => onPress('take')} />
          <Press text="round_end" onPress={() => onPress('stop')} />
        </>
      );
    case 'elsewhere':
      return <Press text="round_take" onPress={() => onPress('take')} />;
    case 'over':
      return (
        <>
          <Press text="round_lastLook" weight="primary" onPress={onLastLook} />
          <Close onClose={onClose} />
        </>
      );
    case 'stopped':
      return <Close onClose={onClose} />;
  }
}

interface PressProps {
  text: MessageKey;
  weight?: 'primary';
  onPress: () => void;
}

function Press({ text, weight, onPress }: PressProps): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class={weight ? `button button--${weight}` : 'button'} onClick={onPress}>
      {t.text(text)}
    </button>
  );
}

function Close({ onClose }: { onClose: () => void }): JSX.Element {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={t.text('round_close')}
      title={t.text('round_close')}
      onClick={onClose}
    >
      <Icon name="close" />
    </button>
  );
}
