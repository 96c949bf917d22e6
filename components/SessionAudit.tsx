import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Audit, SessionId } from '../utils/audit/audit';
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
import { listIn, type NameOf, type SessionAuditProps } from './session-audit';
import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

/** Below this nobody needs to search, and all groups may stand open. */
const few = 12;

export interface SessionAuditPartProps extends SessionAuditProps {
  /** Newest first, as far as they are at hand: they tell how sessions were called that are gone. */
  audits: readonly Audit[];
  /** What to say where no list was read yet. */
  empty: ComponentChildren;
  /** Leads to where the list can be typed in. */
  onType: () => void;
}

/** The sessions part of popup and guide page: the walk under way, what is odd, and the list. */
export function SessionAudit(props: SessionAuditPartProps): JSX.Element {
  const { view, attempt, places, cabinet, walk, reminder, now, empty, onType, onWalkStop } = props;
  const t = useTranslate();
  const list = listIn(view);
  const audit = list?.audit ?? null;
  const isKnown = view !== 'unreadable' && view !== 'signed-out';
  const isMissing = isKnown && attempt !== null && (audit === null || attempt.at > audit.at);
  const nameOf = useMemo(() => namesIn(list), [list]);
  const root = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes on once what was pressed has gone. */
  const goOn = useRef<'nowhere' | 'walk' | 'list'>('nowhere');
  useEffect(() => {
    if ((goOn.current === 'walk') !== (walk !== null) || goOn.current === 'nowhere') return;
    const part = goOn.current === 'walk' ? '.walk__title' : '.group__toggle';
    goOn.current = 'nowhere';
    // Who has gone elsewhere meanwhile stays there.
    if (document.activeElement === document.body)
      (root.current?.querySelector<HTMLElement>(part) ?? root.current)?.focus();
  }, [walk]);
  const stop = (): void => {
    goOn.current = 'list';
    onWalkStop();
  };
  return (
    <div ref={root} class="audit" tabIndex={-1}>
      {isKnown && reminder === 'due' && (
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
      {walk && <EndWalkPanel {...props} walk={walk} cabinet={cabinet} nameOf={nameOf} onWalkStop={stop} />}
      {view === 'busy' && (
        <p class="soft" role="status">
          {t.text('audit_busy')}
        </p>
      )}
      {view === 'unreadable' && (
        <p class="notice-card" role="alert">
          {t.text('audit_unreadable')}
        </p>
      )}
      {view === 'signed-out' && <p class="soft">{t.text('audit_signedOut')}</p>}
      {view === null && !isMissing && empty}
      {list && (
        <SessionList
          {...props}
          view={list}
          onBegun={() => {
            goOn.current = 'walk';
          }}
        />
      )}
    </div>
  );
}

/** How the person called the sessions, also of those that are gone. */
function namesIn(view: AuditView | null): NameOf {
  if (view === null) return () => null;
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

interface Proposal {
  /** What it was asked for with. */
  readonly from: { readonly kind: 'row'; readonly id: SessionId } | { readonly kind: 'not-mine' | 'all' };
  /** The sessions to end; empty: all others. */
  readonly ids: readonly SessionId[];
}

const openers = { 'not-mine': '.next-step__press', all: '.review__end-all' } as const;

interface SessionListProps extends SessionAuditPartProps {
  view: AuditView;
  /** The person agreed: a walk is to come. */
  onBegun: () => void;
}

function SessionList(props: SessionListProps): JSX.Element {
  const { view, audits, cabinet, walk, now, onMark, onRename, onReview, onStartWalk, onBegun } = props;
  const t = useTranslate();
  const { last, keep } = useKept();
  const [opened, setOpened] = useState<Opened>({ kind: 'first' });
  const [query, setQuery] = useState('');
  const [folded, setFolded] = useState<Partial<Record<GroupId, 'open' | 'closed'>>>({});
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  /** Where the keyboard goes on once the view shows what was marked. */
  const goOn = useRef<{ readonly marked: SessionId; readonly next: SessionId | null; readonly seen: AuditView } | null>(
    null,
  );
  const goTo = useRef<SessionId | null>(null);
  /** Where the keyboard goes on once a proposal was refused. */
  const opener = useRef<Proposal['from'] | null>(null);

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
    if (proposal !== null || opener.current === null) return;
    const { current: from } = opener;
    opener.current = null;
    // What opened it is there again.
    if (from.kind === 'row') focusOn(from.id);
    else root.current?.querySelector<HTMLElement>(openers[from.kind])?.focus();
  });
  const propose = (from: Proposal['from'], ids: readonly SessionId[]): void => {
    setSaid('');
    setProposal({ from, ids });
  };

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

  const rename = async (id: SessionId, name: string | null): Promise<void> => {
    setSaid('');
    if ((await keep(onRename(id, name))) === 'kept')
      setSaid(t.text(name === null ? 'session_nameDropped' : 'session_nameKept'));
  };

  const review = async (): Promise<void> => {
    setSaid('');
    if ((await keep(onReview())) === 'kept') setSaid(t.text('review_done'));
  };

  const showNext = (): void => {
    setSaid('');
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
        onToggle={() => {
          setSaid('');
          setOpened({ kind: 'chosen', id: openId === id ? null : id });
        }}
        onMark={(value) => void mark(id, value)}
        onRename={(name) => void rename(id, name)}
        onEnd={walk ? null : () => propose({ kind: 'row', id }, [id])}
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
            class="button button--small button--primary next-step__press"
            onClick={() =>
              propose(
                { kind: 'not-mine' },
                notMine.map(({ session }) => session.id),
              )
            }
          >
            {t.text('audit_endNotMine')}
          </button>
        </div>
      )}
      {isProposing && (
        <EndProposal
          chosen={others.filter(({ session }) => proposal.ids.includes(session.id))}
          others={others}
          own={others.length < all.length ? 'marked' : 'not-marked'}
          cabinet={cabinet}
          onStart={(way, sessions) => {
            onBegun();
            void keep(
              onStartWalk(
                way,
                sessions.map(({ session }) => session.id),
              ),
            ).then((outcome) => {
              if (outcome === 'kept') setProposal(null);
            });
          }}
          onCancel={() => {
            setProposal(null);
            opener.current = proposal.from;
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
          <GoneSessions view={view} audits={audits} />
          <div class="review">
            <div class="row-actions">
              <button type="button" class="button button--small review__press" onClick={() => void review()}>
                {t.text('review')}
              </button>
              {!walk && source.kind === 'page' && others.length > 0 && (
                <button
                  type="button"
                  class="button button--small button--quiet review__end-all"
                  onClick={() => propose({ kind: 'all' }, [])}
                >
                  {t.text(cabinet === 'seller' ? 'audit_endAllShop' : 'audit_endAll')}
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
