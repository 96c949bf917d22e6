import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SessionView } from '../utils/audit/audit-view';
import type { Mark } from '../utils/audit/known-session';
import { lastSeenText, markSaid, sessionLine, sessionName, sessionWords } from '../utils/audit/session-wording';
import type { MessageKey } from '../utils/i18n';
import type { SessionRow } from '../utils/reading/reading';
import type { DeviceKind } from '../utils/reading/session-description';
import { Icon, type IconName } from './Icon';
import { MarkChoice } from './MarkChoice';
import { SessionFlags } from './SessionFlags';
import { SessionRename } from './SessionRename';
import { useTranslate } from './translate-context';

export interface SessionItemProps {
  view: SessionView;
  /** Whether its buttons are shown. */
  state: 'open' | 'closed';
  /** `typed`: the site's page is not known, so that nothing can be shown on it. */
  source: 'page' | 'typed';
  now: number;
  onToggle: () => void;
  onMark: (mark: Mark | null) => void;
  onRename: (name: string | null) => void;
  /** `null` while it cannot be begun. */
  onEnd: (() => void) | null;
}

const icons = {
  phone: 'phone',
  tablet: 'tablet',
  computer: 'computer',
  tv: 'tv',
  watch: 'watch',
  other: 'device',
} as const satisfies Record<DeviceKind, IconName>;

/** One session: what it is, why it may be worth a look, and, opened, what can be done about it. */
export function SessionItem(props: SessionItemProps): JSX.Element {
  const { view, state, source, now, onToggle, onMark, onRename, onEnd } = props;
  const { session, description, known, flags, lastSeen } = view;
  const t = useTranslate();
  const body = useId();
  const name = sessionName(session, known, t);
  const line = sessionLine(view, t);
  return (
    <li class="session" data-session={session.id} data-current={session.current ? '' : undefined}>
      <div class="session__head">
        <span class="session__icon">
          <Icon name={description.kind ? icons[description.kind] : 'device'} />
        </span>
        <div class="session__text">
          <p class="session__name">
            <bdi>{name}</bdi> {session.current && <span class="session__badge">{t.text('thisDevice')}</span>}{' '}
            {known?.mark && (
              <span class={`session__badge session__badge--${known.mark}`}>{markSaid(known.mark, t)}</span>
            )}
          </p>
          {line !== '' && (
            <p class="session__details">
              <bdi>{line}</bdi>
            </p>
          )}
          <p class="session__details">{lastSeenText(lastSeen, now, t)}</p>
        </div>
        <button
          type="button"
          class="icon-button session__toggle"
          aria-expanded={state === 'open'}
          aria-controls={body}
          aria-label={t.text('session_more', name)}
          onClick={onToggle}
        >
          <Icon name="chevron" size={16} />
        </button>
      </div>
      <SessionFlags flags={flags} shown={state === 'open' ? 'all' : 'first'} now={now} />
      <div id={body} class="session__body" hidden={state === 'closed'}>
        {state === 'open' && (
          <SessionBody view={view} source={source} now={now} onMark={onMark} onRename={onRename} onEnd={onEnd} />
        )}
      </div>
    </li>
  );
}

type SessionBodyProps = Omit<SessionItemProps, 'state' | 'onToggle'>;

function SessionBody({ view, source, now, onMark, onRename, onEnd }: SessionBodyProps): JSX.Element {
  const { session, known, alike } = view;
  const t = useTranslate();
  const [naming, setNaming] = useState<'no' | 'yes'>('no');
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(naming);
  useEffect(() => {
    // The field is gone: whoever uses the keyboard goes on from the button that opened it.
    if (before.current === 'yes' && naming === 'no') opener.current?.focus();
    before.current = naming;
  }, [naming]);
  const words = sessionWords(session);
  const remark = endRemark(session, source);
  return (
    <>
      <MarkChoice mark={known?.mark ?? null} onMark={onMark} />
      {naming === 'yes' ? (
        <SessionRename
          name={known?.name ?? null}
          onName={(name) => {
            setNaming('no');
            onRename(name);
          }}
          onCancel={() => setNaming('no')}
        />
      ) : (
        <div class="row-actions">
          <button ref={opener} type="button" class="button button--small" onClick={() => setNaming('yes')}>
            {t.text(known?.name ? 'session_rename' : 'session_name')}
          </button>
          {!session.current && source === 'page' && onEnd && (
            <button type="button" class="button button--small" onClick={onEnd}>
              {t.text('session_end')}
            </button>
          )}
        </div>
      )}
      {remark && <p class="session__remark">{t.text(remark)}</p>}
      {alike > 0 && <p class="session__remark">{t.plural('session_alike', alike)}</p>}
      {words !== null && (
        <p class="session__remark">
          <bdi>{t.text('session_words', words)}</bdi>
        </p>
      )}
      {session.ip !== null && (
        <p class="session__remark">
          <bdi>{t.text('session_ip', session.ip)}</bdi>
        </p>
      )}
      {known && <p class="session__remark">{t.text('session_firstAt', t.ago(known.firstAt, now))}</p>}
    </>
  );
}

/** What must be known of ending this session; `null`: nothing, the page offers it. */
function endRemark({ current, ending }: SessionRow, source: 'page' | 'typed'): MessageKey | null {
  if (current) return 'session_endCurrent';
  if (source === 'typed') return 'session_endTyped';
  return ({ offered: null, disabled: 'session_endDisabled', 'not-seen': 'session_endNotSeen' } as const)[ending];
}
