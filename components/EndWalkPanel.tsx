import type { JSX } from 'preact';
import type { AuditedSession } from '../utils/audit/audit';
import type { EndOutcome, EndTarget, EndWalk } from '../utils/audit/end-walk';
import { endAttemptText, outcomeText, sessionName } from '../utils/audit/session-wording';
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
  'could-not-tell': 'question',
  skipped: 'minus',
} as const satisfies Record<EndOutcome, IconName>;

/** So many names are told of a list; of the rest the number. */
const maxNamed = 5;

/** The ending of sessions that is under way: where it stands, what to press, and what became of each. */
export function EndWalkPanel(props: EndWalkPanelProps): JSX.Element {
  const { walk, cabinet, nameOf, onShowWalk, onWalkCheck, onWalkNext, onWalkSkip, onWalkStop } = props;
  const t = useTranslate();
  const { stage, way, targets, position } = walk;
  const isOneByOne = way === 'one-by-one';
  const nameOfId = (id: EndTarget['id']): string => {
    const session = walk.before.find((each) => each.id === id);
    return session ? sessionName(session, nameOf(session), t) : t.text('unknownDevice');
  };
  const target = targets[position];
  const hasNext = isOneByOne && targets.slice(position + 1).some(({ outcome }) => outcome === 'waiting');
  const isOver = stage === 'checked' && !hasNext;
  return (
    <section class="walk" aria-labelledby="walk-title">
      <div class="walk__head">
        <h3 id="walk-title" class="walk__title">
          {t.text('walk_title')}
        </h3>
        {isOneByOne && targets.length > 1 && (
          <span class="walk__progress">
            {t.text('walk_progress', t.number(position + 1), t.number(targets.length))}
          </span>
        )}
      </div>
      <div role="status" class="walk__stage">
        <p>{t.text(stageKeys[stage][way])}</p>
        {isOneByOne && target && stage !== 'checked' && (
          <p class="walk__target">
            <bdi>{nameOfId(target.id)}</bdi>
          </p>
        )}
        {stage === 'pointing' && <p class="walk__remark">{t.text('walk_after')}</p>}
        {walk.attempt && stage !== 'pointing' && (
          <p class="walk__trouble">
            <Icon name="alert" size={16} />
            <span>{endAttemptText(walk.attempt.reason, t)}</span>
          </p>
        )}
        {stage === 'checked' && <Outcomes targets={targets} nameOfId={nameOfId} />}
        {walk.alsoGone.length > 0 && <AlsoGone sessions={walk.alsoGone} nameOf={nameOf} />}
      </div>
      {cabinet === 'seller' && stage === 'pointing' && <p class="walk__remark">{t.text('end_unsureSeller')}</p>}
      <div class="row-actions">
        {stage === 'pointing' && <Primary text="end_show" onPress={onShowWalk} />}
        {stage === 'vanished' && <Primary text="walk_check" onPress={onWalkCheck} />}
        {stage === 'checking' && walk.attempt && <Primary text="walk_checkAgain" onPress={onWalkCheck} />}
        {stage === 'checking' && <Quiet text="end_show" onPress={onShowWalk} />}
        {stage === 'checked' && hasNext && <Primary text="walk_next" onPress={onWalkNext} />}
        {isOver && <Primary text="walk_done" onPress={onWalkStop} />}
        {stage === 'checked' && isUndecided(isOneByOne ? [target] : targets) && (
          <>
            <Quiet text="end_show" onPress={onShowWalk} />
            <Quiet text="walk_checkAgain" onPress={onWalkCheck} />
          </>
        )}
        {stage === 'pointing' && <Quiet text="walk_check" onPress={onWalkCheck} />}
        {isOneByOne && stage !== 'checked' && hasNext && <Quiet text="walk_skip" onPress={onWalkSkip} />}
        {!isOver && <Quiet text="walk_stop" onPress={onWalkStop} />}
      </div>
    </section>
  );
}

const stageKeys = {
  pointing: { 'one-by-one': 'walk_pointingOne', 'all-others': 'walk_pointingOthers' },
  vanished: { 'one-by-one': 'walk_vanishedOne', 'all-others': 'walk_vanishedOthers' },
  checking: { 'one-by-one': 'walk_checking', 'all-others': 'walk_checking' },
  checked: { 'one-by-one': 'walk_checked', 'all-others': 'walk_checked' },
} as const satisfies Record<EndWalk['stage'], Record<EndWalk['way'], MessageKey>>;

/** Whether it is worth another try. */
function isUndecided(targets: readonly (EndTarget | undefined)[]): boolean {
  return targets.some((target) => target?.outcome === 'still-there' || target?.outcome === 'could-not-tell');
}

interface ButtonProps {
  text: MessageKey;
  onPress: () => void;
}

function Primary({ text, onPress }: ButtonProps): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class="button button--small button--primary" onClick={onPress}>
      {t.text(text)}
    </button>
  );
}

function Quiet({ text, onPress }: ButtonProps): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class="button button--small button--quiet" onClick={onPress}>
      {t.text(text)}
    </button>
  );
}

/** From what needs the person most to what needs them least. */
const outcomeOrder: readonly EndOutcome[] = ['still-there', 'could-not-tell', 'alike', 'gone', 'waiting', 'skipped'];

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
            <Names names={ids.map(nameOfId)} />
            {outcome === 'still-there' && <p class="walk__remark">{t.text('walk_stillThereHelp')}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Names({ names }: { names: readonly string[] }): JSX.Element {
  const t = useTranslate();
  const more = names.length - maxNamed;
  return (
    <p class="names">
      <bdi>{names.slice(0, maxNamed).join(', ')}</bdi>
      {more > 0 && ` ${t.text('andMore', t.number(more))}`}
    </p>
  );
}

function AlsoGone({ sessions, nameOf }: { sessions: readonly AuditedSession[]; nameOf: NameOf }): JSX.Element {
  const t = useTranslate();
  const names = sessions.map((session) => sessionName(session, nameOf(session), t));
  const more = names.length - maxNamed;
  const told = names.slice(0, maxNamed).join(', ');
  return (
    <p class="walk__trouble">
      <Icon name="alert" size={16} />
      <span>
        {t.plural('walk_alsoGone', names.length, more > 0 ? `${told} ${t.text('andMore', t.number(more))}` : told)}{' '}
        {sessions.some(({ current }) => current) && t.text('walk_alsoGoneCurrent')}
      </span>
    </p>
  );
}
