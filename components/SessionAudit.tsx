import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SessionId } from '../utils/audit/audit';
import type { AuditView, GroupId, SessionView } from '../utils/audit/audit-view';
import { findSessions } from '../utils/audit/find-sessions';
import type { KnownSession, Mark } from '../utils/audit/known-session';
import { nextToCheck } from '../utils/audit/next-to-check';
import { EndProposal } from './EndProposal';
import { EndWalkPanel } from './EndWalkPanel';
import { GoneSessions } from './GoneSessions';
import { KeptFailure } from './KeptFailure';
import { ListFlags } from './SessionFlags';
import { SessionGroupSection, SessionRows } from './SessionGroupSection';
import { SessionItem } from './SessionItem';
import { SessionsMissing } from './SessionsMissing';
import type { NameOf, SessionAuditProps } from './session-audit';
import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

/** Below this nobody needs to search, and all groups may stand open. */
const few = 12;

export interface SessionAuditPartProps extends SessionAuditProps {
  /** Leads to where the list can be typed in. */
  onType: () => void;
}

/** The sessions part of popup and guide page: the walk under way, what is odd, and the list. */
export function SessionAudit(props: SessionAuditPartProps): JSX.Element {
  const { view, attempt, places, cabinet, walk, reminder, now, onType } = props;
  const t = useTranslate();
  const audit = view === null || view === 'busy' ? null : view.audit;
  const isMissing = attempt !== null && (audit === null || attempt.at > audit.at);
  const nameOf = useMemo(() => namesIn(view), [view]);
  return (
    <div class="audit">
      {reminder === 'due' && (
        <p class="reminder">{audit ? t.text('reminder_due', t.ago(audit.at, now)) : t.text('reminder_dueNever')}</p>
      )}
      {isMissing && (
        <SessionsMissing
          attempt={attempt}
          places={places}
          now={now}
          earlier={audit ? 'shown' : 'none'}
          onType={onType}
        />
      )}
      {walk && <EndWalkPanel {...props} walk={walk} cabinet={cabinet} nameOf={nameOf} />}
      {view === 'busy' && (
        <p class="soft" role="status">
          {t.text('audit_busy')}
        </p>
      )}
      {view === null && !isMissing && <p class="soft">{t.text('sessionsNotRead')}</p>}
      {view !== null && view !== 'busy' && <SessionList {...props} view={view} />}
    </div>
  );
}

/** How the person called the sessions, also of those that are gone. */
function namesIn(view: SessionAuditProps['view']): NameOf {
  if (view === null || view === 'busy') return () => null;
  const listed = view.groups.flatMap(({ sessions }) => sessions.map(({ known }) => known));
  const known = new Map(
    [...listed, ...view.goneSinceReview]
      .filter((each): each is KnownSession => each !== null)
      .map((each) => [each.id, each]),
  );
  return ({ id }) => known.get(id) ?? null;
}

/** The next to check, and behind the last the first again. */
function nextAfter(view: AuditView, id: SessionId | null): SessionView | null {
  return nextToCheck(view, id) ?? nextToCheck(view, null);
}

/** Which row stands open: the first to check, until the person chooses. */
type Opened = { readonly kind: 'first' } | { readonly kind: 'chosen'; readonly id: SessionId | null };

function SessionList(props: SessionAuditPartProps & { view: AuditView }): JSX.Element {
  const { view, cabinet, walk, now, onMark, onRename, onReview, onStartWalk } = props;
  const t = useTranslate();
  const { last, keep } = useKept();
  const [opened, setOpened] = useState<Opened>({ kind: 'first' });
  const [query, setQuery] = useState('');
  const [folded, setFolded] = useState<Partial<Record<GroupId, 'open' | 'closed'>>>({});
  /** The sessions to end, `[]`: all others; `null`: nothing is proposed. */
  const [proposal, setProposal] = useState<readonly SessionId[] | null>(null);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes on once the view shows what was marked. */
  const goOn = useRef<{ readonly marked: SessionId; readonly next: SessionId | null; readonly seen: AuditView } | null>(
    null,
  );
  const goTo = useRef<SessionId | null>(null);

  const all = useMemo(() => view.groups.flatMap(({ sessions }) => sessions), [view]);
  const toCheck = view.groups.find(({ id }) => id === 'to-check')?.sessions ?? [];
  const others = all.filter(({ session }) => !session.current);
  const notMine = others.filter(({ known }) => known?.mark === 'not-mine');
  const openId = opened.kind === 'first' ? (toCheck[0]?.session.id ?? null) : opened.id;
  const { source } = view.audit;

  const focusOn = (id: SessionId): void => {
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-session]') ?? [])];
    const row = rows.find((each) => each.dataset.session === id);
    row?.querySelector<HTMLElement>('.session__toggle')?.focus();
  };

  useEffect(() => {
    const wish = goOn.current;
    if (!wish || wish.seen === view) return;
    goOn.current = null;
    if (toCheck.some(({ session }) => session.id === wish.marked)) return setSaid(t.text('mark_done'));
    // The marked row has left the group to check, and the pressed button went with it.
    setOpened({ kind: 'chosen', id: wish.next });
    setSaid(toCheck.length > 0 ? t.plural('mark_left', toCheck.length) : t.text('mark_noneLeft'));
    if (wish.next === null) root.current?.querySelector<HTMLElement>('.review__press')?.focus();
    else goTo.current = wish.next;
  }, [view, toCheck, t]);

  useEffect(() => {
    // After a render, so that the row is there.
    if (goTo.current !== null) focusOn(goTo.current);
    goTo.current = null;
  });

  const mark = async (id: SessionId, value: Mark | null): Promise<void> => {
    const next = nextAfter(view, id)?.session.id ?? null;
    const isToCheck = toCheck.some(({ session }) => session.id === id);
    goOn.current = isToCheck ? { marked: id, next: next === id ? null : next, seen: view } : null;
    // A row that is marked stays open, whatever becomes of the first one.
    setOpened({ kind: 'chosen', id });
    setSaid('');
    const outcome = await keep(onMark(id, value));
    if (outcome === 'failed') goOn.current = null;
    else if (!isToCheck) setSaid(t.text('mark_done'));
  };

  const showNext = (): void => {
    const next = nextAfter(view, openId);
    if (!next) return;
    setQuery('');
    setFolded({ ...folded, 'to-check': 'open' });
    setOpened({ kind: 'chosen', id: next.session.id });
    goTo.current = next.session.id;
  };
  const item = (each: SessionView): JSX.Element => {
    const { id } = each.session;
    return (
      <SessionItem
        key={id}
        view={each}
        state={openId === id ? 'open' : 'closed'}
        source={source.kind}
        now={now}
        onToggle={() => setOpened({ kind: 'chosen', id: openId === id ? null : id })}
        onMark={(value) => void mark(id, value)}
        onRename={(name) => void keep(onRename(id, name))}
        onEnd={walk ? null : () => setProposal([id])}
      />
    );
  };

  const isProposing = proposal !== null && !walk;
  const isSearching = query.trim() !== '';
  const found = isSearching ? findSessions(view, query) : [];
  const stateOf = (id: GroupId): 'open' | 'closed' =>
    folded[id] ?? (all.length <= few || id === 'current' || id === 'to-check' ? 'open' : 'closed');

  return (
    <div ref={root} class="audit__list">
      {view.audit.extent === 'partial' && <p class="soft">{t.text('audit_partial')}</p>}
      <ListFlags flags={view.listFlags} />
      {!walk && !isProposing && notMine.length > 0 && source.kind === 'page' && (
        <div class="next-step">
          <p>{t.plural('audit_notMine', notMine.length)}</p>
          <button
            type="button"
            class="button button--small button--primary"
            onClick={() => setProposal(notMine.map(({ session }) => session.id))}
          >
            {t.text('audit_endNotMine')}
          </button>
        </div>
      )}
      {isProposing && (
        <EndProposal
          chosen={others.filter(({ session }) => proposal.includes(session.id))}
          others={others}
          cabinet={cabinet}
          onStart={(way, sessions) => {
            void keep(
              onStartWalk(
                way,
                sessions.map(({ session }) => session.id),
              ),
            ).then((outcome) => outcome === 'kept' && setProposal(null));
          }}
          onCancel={() => {
            setProposal(null);
            const [only] = proposal;
            if (only !== undefined && proposal.length === 1) goTo.current = only;
            else root.current?.querySelector<HTMLElement>('.review__press')?.focus();
          }}
        />
      )}
      <KeptFailure last={last} />
      {!isProposing && (
        <>
          {all.length > few && (
            <input
              class="field audit__search"
              type="search"
              aria-label={t.text('session_search')}
              placeholder={t.text('session_searchHint')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
          <p class="audit__said" role="status">
            {isSearching
              ? found.length > 0
                ? t.plural('session_found', found.length)
                : t.text('session_foundNone')
              : said}
          </p>
          {isSearching ? (
            <SessionRows sessions={found} needed={-1} item={item} />
          ) : (
            view.groups.map((group) => (
              <SessionGroupSection
                key={group.id}
                group={group}
                state={stateOf(group.id)}
                onToggle={() => setFolded({ ...folded, [group.id]: stateOf(group.id) === 'open' ? 'closed' : 'open' })}
                needed={group.sessions.findIndex(({ session }) => session.id === openId)}
                lead={
                  group.id === 'undated' ? (
                    <p class="soft group__lead">{t.text('group_undated_why')}</p>
                  ) : group.id === 'to-check' && group.sessions.length > 1 ? (
                    <button type="button" class="button button--small" onClick={showNext}>
                      {t.text('session_next')}
                    </button>
                  ) : null
                }
                item={item}
              />
            ))
          )}
          <GoneSessions gone={view.goneSinceReview} />
          <div class="review">
            <div class="row-actions">
              <button type="button" class="button button--small review__press" onClick={() => void keep(onReview())}>
                {t.text('review')}
              </button>
              {!walk && source.kind === 'page' && others.length > 0 && (
                <button type="button" class="button button--small button--quiet" onClick={() => setProposal([])}>
                  {t.text('audit_endAll')}
                </button>
              )}
            </div>
            <p class="soft">
              {view.reviewedAt === null ? t.text('review_first') : t.text('review_since', t.ago(view.reviewedAt, now))}
            </p>
          </div>
        </>
      )}
    </div>
  );
}
