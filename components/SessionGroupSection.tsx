import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { GroupId, SessionGroup, SessionView } from '../utils/audit/audit-view';
import type { MessageKey } from '../utils/i18n';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

/** So many are shown at first: a list of hundreds must neither take long nor be a wall. */
const firstShown = 10;
const furtherShown = 50;

const titles = {
  current: 'group_current',
  'to-check': 'group_toCheck',
  recent: 'group_recent',
  older: 'group_older',
  undated: 'group_undated',
} as const satisfies Record<GroupId, MessageKey>;

export interface SessionGroupSectionProps {
  group: SessionGroup;
  state: 'open' | 'closed';
  onToggle: () => void;
  /** Stands under the heading while the section is open. */
  lead: ComponentChildren;
  /** A session that must be among those shown, by its place in the group; `-1`: none. */
  needed: number;
  item: (view: SessionView) => JSX.Element;
}

/** Sessions under a heading that folds them away. */
export function SessionGroupSection(props: SessionGroupSectionProps): JSX.Element {
  const { group, state, onToggle, lead, needed, item } = props;
  const t = useTranslate();
  const body = useId();
  return (
    <section class={`group group--${group.id}`}>
      <h3 class="group__title">
        <button
          type="button"
          class="group__toggle"
          aria-expanded={state === 'open'}
          aria-controls={body}
          onClick={onToggle}
        >
          <Icon name="chevron" size={16} />
          <span>{t.text(titles[group.id])}</span> <span class="group__count">{t.number(group.sessions.length)}</span>
        </button>
      </h3>
      <div id={body} hidden={state === 'closed'}>
        {state === 'open' && (
          <>
            {lead}
            <SessionRows sessions={group.sessions} needed={needed} item={item} />
          </>
        )}
      </div>
    </section>
  );
}

export interface SessionRowsProps {
  sessions: readonly SessionView[];
  needed: number;
  item: (view: SessionView) => JSX.Element;
}

/** The first sessions of a list, and a button for more of them. */
export function SessionRows({ sessions, needed, item }: SessionRowsProps): JSX.Element {
  const t = useTranslate();
  const [asked, setAsked] = useState(firstShown);
  const list = useRef<HTMLUListElement>(null);
  const goOnAt = useRef(-1);
  const shown = Math.min(sessions.length, Math.max(asked, needed + 1));
  useEffect(() => {
    // The pressed button has moved, or is gone: the keyboard goes on with the first of those that came.
    const row = goOnAt.current < 0 ? null : list.current?.children[goOnAt.current];
    goOnAt.current = -1;
    row?.querySelector<HTMLElement>('.session__toggle')?.focus();
  });
  const left = sessions.length - shown;
  return (
    <>
      <ul ref={list} class="sessions">
        {sessions.slice(0, shown).map(item)}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="button button--small button--quiet"
          onClick={() => {
            goOnAt.current = shown;
            setAsked(shown + furtherShown);
          }}
        >
          {t.text('showMore', t.number(Math.min(left, furtherShown)))}
        </button>
      )}
    </>
  );
}
