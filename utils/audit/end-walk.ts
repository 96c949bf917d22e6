import type { Obstacle, PageId } from '../vocabulary';
import type { AuditedSession, AuditPlace, SessionId } from './audit';

/**
 * The way of a person who ends sessions: which, what was there before, and what became of them. Kept in the database, so
 * that a reload, a closed popup or a killed worker ends nothing.
 */
export interface EndWalk extends AuditPlace {
  /** `all-others`: by the site's own button for all but the current one, which is all that is evidenced to exist. */
  readonly way: 'one-by-one' | 'all-others';
  /** The page that lists them: another one proves nothing. */
  readonly page: PageId;
  /** In ms since 1970. */
  readonly startedAt: number;
  /** The list as it was when the walk began. */
  readonly before: readonly AuditedSession[];
  /**
   * Of each of those: when the last page was loaded that listed it, in ms since 1970. Only what was loaded later can prove
   * that it is gone.
   */
  readonly presentIn: Readonly<Record<SessionId, number>>;
  readonly targets: readonly EndTarget[];
  /** The target that is pointed at now; for `all-others` always 0. */
  readonly position: number;
  /**
   * `pointing`: the person is to press the site's button. `vanished`: the page that it was pressed on shows it no more,
   * which is no proof. `checking`: the page is to be loaded and read again. `checked`: that was done.
   */
  readonly stage: 'pointing' | 'vanished' | 'checking' | 'checked';
  /** When the person last asked for the check, in ms since 1970: only a page loaded after that proves anything. */
  readonly checkAskedAt: number | null;
  /** Why the last try to read the list again failed; `null`: none did. */
  readonly attempt: { readonly reason: AttemptReason; readonly at: number } | null;
  /** Sessions that went without being meant. */
  readonly alsoGone: readonly AuditedSession[];
}

export interface EndTarget {
  readonly id: SessionId;
  readonly outcome: EndOutcome;
  /** When the outcome was found, in ms since 1970. */
  readonly at: number | null;
}

/**
 * `alike`: one of several that look the same went, and nobody can tell which. `spared`: of all others on a site that marks
 * no session as current, the one that is left is taken for the person's own.
 */
export type EndOutcome = 'waiting' | 'gone' | 'still-there' | 'alike' | 'spared' | 'could-not-tell' | 'skipped';

/** `no-list`: the page was read, and no list of sessions was on it. `partial`: not all of it could be read. */
export type AttemptReason = Obstacle | 'no-list' | 'partial';
