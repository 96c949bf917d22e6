import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AuditedSession } from '../utils/audit/audit';
import type { EndOutcome, EndTarget, EndWalk } from '../utils/audit/end-walk';
import { endAttemptText, namesText, outcomeText, sessionName } from '../utils/audit/session-wording';
import type { MessageKey } from '../utils/i18n';
import type { Cabinet } from '../utils/wildberries/hosts';
import { Icon, type IconName } from './Icon';
import type { NameOf, SessionAuditActions } from './session-audit';
import { useTranslate } from './translate-context';

export interface EndWalkPanelProps
  extends Pick<SessionAuditActions, 'onShowWalk' | 'onWalkCheck' | 'onWalkNext' | 'onWalkSkip' | 'onWalkStop'> {
  walk: EndWalk;
  cabinet: Cabinet;
  nameOf: NameOf;
}

const icons = {
  waiting: 'clock',
  gone: 'check',
  'still-there': 'alert',
  alike: 'question',
  spared: 'minus',
  'could-not-tell': 'question',
  skipped: 'minus',
} as const satisfies Record<EndOutcome, IconName>;

/** The ending of sessions that is under way: where it stands, what to press, and what became of each. */
export function EndWalkPanel(props: EndWalkPanelProps): JSX.Element {
  const { walk, cabinet, nameOf } = props;
  const t = useTranslate();
  const { stage, way, targets, position, attempt } = walk;
  const nameOfId = (id: EndTarget['id']): string => {
    const session = walk.before.find((each) => each.id === id);
    return session ? sessionName(session, nameOf(session), t) : t.text('unknownDevice');
  };
  const target = targets[position];
  const standing = standingOf(walk);
  const heading = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!pressed.current || pressed.current.isConnected) return;
    pressed.current = null;
    // The pressed button has gone: whoever uses the keyboard goes on from the top of this part.
    if (document.activeElement === document.body) heading.current?.focus();
  });
  const press = (button: WalkButton, at: HTMLElement): void => {
    pressed.current = at;
    props[handlers[button]]();
  };
  const [primary, ...quiet] = buttonsOf(walk, standing);
  return (
    <section class="walk" aria-labelledby="walk-title">
      <div class="walk__head">
        <h3 ref={heading} id="walk-title" class="walk__title" tabIndex={-1}>
          {t.text(standing === 'over' ? 'walk_titleOver' : 'walk_title')}
        </h3>
        {way === 'one-by-one' && targets.length > 1 && (
          <span class="walk__progress">
            {t.text('walk_progress', t.number(position + 1), t.number(targets.length))}
          </span>
        )}
      </div>
      <div role="status" class="walk__stage">
        {/* What could not be read was not read again. */}
        {(stage !== 'checked' || attempt === null) && <p>{t.text(stageKey(walk, cabinet))}</p>}
        {way === 'one-by-one' && target && stage !== 'checked' && (
          <p class="walk__target">
            <bdi>{nameOfId(target.id)}</bdi>
            <Whereabouts session={walk.before.find(({ id }) => id === target.id)} />
          </p>
        )}
        {stage === 'pointing' && <p class="walk__remark">{t.text('walk_after')}</p>}
        {attempt && (stage !== 'pointing' || attempt.reason === 'signed-out') && (
          <p class="walk__trouble">
            <Icon name="alert" size={16} />
            <span>{endAttemptText(attempt.reason, t)}</span>
          </p>
        )}
        {stage === 'checked' && standing !== 'signed-out' && <Outcomes targets={targets} nameOfId={nameOfId} />}
        {walk.alsoGone.length > 0 && <AlsoGone walk={walk} nameOf={nameOf} />}
        {walk.remaining.length > 0 && (
          <p class="walk__trouble">
            <Icon name="alert" size={16} />
            <span>{t.plural('walk_remaining', walk.remaining.length)}</span>
          </p>
        )}
      </div>
      <div class="row-actions">
        {primary && (
          <button
            key={primary}
            type="button"
            class="button button--small button--primary"
            onClick={(event) => press(primary, event.currentTarget)}
          >
            {t.text(buttonKeys[primary])}
          </button>
        )}
        {quiet.map((button) => (
          <button
            key={button}
            type="button"
            class="button button--small button--quiet"
            onClick={(event) => press(button, event.currentTarget)}
          >
            {t.text(buttonKeys[button])}
          </button>
        ))}
      </div>
    </section>
  );
}

/** `signed-out`: the answer has to wait until the person has signed in again. `over`: nothing is left to point at. */
type Standing = 'under-way' | 'signed-out' | 'next' | 'over';

function standingOf(walk: EndWalk): Standing {
  if (walk.stage !== 'checked') return 'under-way';
  if (walk.attempt?.reason === 'signed-out') return 'signed-out';
  return hasNext(walk) ? 'next' : 'over';
}

function hasNext({ way, targets, position }: EndWalk): boolean {
  return way === 'one-by-one' && targets.slice(position + 1).some(({ outcome }) => outcome === 'waiting');
}

type WalkButton = 'show' | 'check' | 'next' | 'skip' | 'stop' | 'done';

const handlers = {
  show: 'onShowWalk',
  check: 'onWalkCheck',
  next: 'onWalkNext',
  skip: 'onWalkSkip',
  stop: 'onWalkStop',
  done: 'onWalkStop',
} as const satisfies Record<WalkButton, keyof SessionAuditActions>;

const buttonKeys = {
  show: 'end_show',
  check: 'walk_check',
  next: 'walk_next',
  skip: 'walk_skip',
  stop: 'walk_stop',
  done: 'walk_done',
} as const satisfies Record<WalkButton, MessageKey>;

/** What can be pressed, what leads on first. */
function buttonsOf(walk: EndWalk, standing: Standing): readonly WalkButton[] {
  const { stage, way, targets, position } = walk;
  if (standing === 'signed-out') return ['check', 'stop'];
  const last = standing === 'over' ? 'done' : 'stop';
  if (stage === 'checked') {
    const next = standing === 'next' ? (['next'] as const) : [];
    const isOpen = isUndecided(way === 'one-by-one' ? [targets[position]] : targets);
    return isOpen ? ['show', 'check', ...next, last] : [...next, last];
  }
  const skip = hasNext(walk) ? (['skip'] as const) : [];
  if (stage === 'pointing') return ['show', 'check', ...skip, last];
  if (stage === 'vanished') return ['check', ...skip, last];
  // Also where the page was not loaded again after all.
  return ['check', 'show', ...skip, last];
}

function stageKey({ stage, way }: EndWalk, cabinet: Cabinet): MessageKey {
  return stage === 'pointing' && way === 'all-others' && cabinet === 'seller'
    ? 'walk_pointingShop'
    : stageKeys[stage][way];
}

const stageKeys = {
  pointing: { 'one-by-one': 'walk_pointingOne', 'all-others': 'walk_pointingOthers' },
  vanished: { 'one-by-one': 'walk_vanishedOne', 'all-others': 'walk_vanishedOthers' },
  checking: { 'one-by-one': 'walk_checking', 'all-others': 'walk_checking' },
  checked: { 'one-by-one': 'walk_checked', 'all-others': 'walk_checked' },
} as const satisfies Record<EndWalk['stage'], Record<EndWalk['way'], MessageKey>>;

/** Whether it is worth another try. Of those that look alike none can be pointed at any more: the person begins anew. */
function isUndecided(targets: readonly (EndTarget | undefined)[]): boolean {
  return targets.some((target) => target && ['still-there', 'could-not-tell'].includes(target.outcome));
}

/** From what needs the person most to what needs them least. */
const outcomeOrder: readonly EndOutcome[] = [
  'still-there',
  'could-not-tell',
  'alike',
  'spared',
  'gone',
  'waiting',
  'skipped',
];

interface OutcomesProps {
  targets: readonly EndTarget[];
  nameOfId: (id: EndTarget['id']) => string;
}

/** What became of the targets: each outcome once, with the names that it holds for. */
function Outcomes({ targets, nameOfId }: OutcomesProps): JSX.Element {
  const t = useTranslate();
  const found = outcomeOrder
    .map((outcome) => ({ outcome, ids: targets.filter((each) => each.outcome === outcome).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <ul class="outcomes">
      {found.map(({ outcome, ids }) => (
        <li key={outcome} class={`outcome outcome--${outcome}`}>
          <span class="outcome__sign">
            <Icon name={icons[outcome]} size={16} />
          </span>
          <div class="outcome__text">
            <p class="outcome__what">
              {outcomeText(outcome, t)}
              {ids.length > 1 && `: ${t.number(ids.length)}`}
            </p>
            <p class="names">
              <bdi>{namesText(ids.map(nameOfId), t)}</bdi>
            </p>
            {outcome === 'still-there' && <p class="walk__remark">{t.text('walk_stillThereHelp')}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Many a list has several of one name: the page's own words for place and time tell which row is meant. */
function Whereabouts({ session }: { session: AuditedSession | undefined }): JSX.Element | null {
  const words = [session?.place, session?.ip, session?.lastSeen].filter(Boolean);
  return words.length > 0 ? <bdi class="walk__where">{words.join(' · ')}</bdi> : null;
}

function AlsoGone({ walk, nameOf }: { walk: EndWalk; nameOf: NameOf }): JSX.Element {
  const { alsoGone: sessions, before } = walk;
  // Where two are marked as in use, nobody knows which one is.
  const wasInUse = before.filter(({ current }) => current).length === 1 && sessions.some(({ current }) => current);
  const t = useTranslate();
  const names = sessions.map((session) => sessionName(session, nameOf(session), t));
  return (
    <p class="walk__trouble">
      <Icon name="alert" size={16} />
      <span>
        {t.plural('walk_alsoGone', names.length, namesText(names, t))} {wasInUse && t.text('walk_alsoGoneCurrent')}
      </span>
    </p>
  );
}
