import { browser } from '../browser';
import { openAccountPage } from '../open-account-page';
import { showReminder } from '../reminder-badge';
import { report } from '../report';
import { showOnSite } from '../show-on-site';
import { cabinetOf } from '../wildberries/hosts';
import { askForCheck, beginWalk, isWalkUndecided, pointAgain, pointAtNext } from './advance-walk';
import type { Audit, AuditPlace, SessionId } from './audit';
import type { AuditHistory } from './audit-history';
import { markSession, nameSession, readHistory, reviewSessions, watchAudits } from './audit-store';
import type { EndWalk } from './end-walk';
import type { Kept } from './kept';
import type { Mark } from './known-session';
import { othersControlOf } from './others-control';
import { turnWalk } from './turn-walk';

/** What is kept of the account that is looked at; `busy` until the database has answered, `null` when there is no account. */
export type DeskHistory = AuditHistory | 'busy' | 'unreadable' | null;

export interface DeskOptions {
  /** The account that is looked at now; `null`: none. */
  readonly place: () => AuditPlace | null;
  /** Called with every change, whichever context made it. */
  readonly onHistory: (history: DeskHistory) => void;
  readonly signal: AbortSignal;
}

/**
 * What a person can do with their sessions, from the popup and from the guide page. Everything is written first; what is to
 * be pressed on the site is lit there by the guide of that page.
 */
export class AuditDesk {
  readonly #options: DeskOptions;
  #history: DeskHistory = 'busy';
  /** Of two readings, the one that was asked for last counts. */
  #asked = 0;

  constructor(options: DeskOptions) {
    this.#options = options;
    watchAudits(() => void this.refresh(), options.signal);
  }

  /** Reads the history anew: another account may be looked at now. */
  async refresh(): Promise<void> {
    const mine = ++this.#asked;
    const place = this.#options.place();
    const history = place ? await this.#read(place) : null;
    if (mine !== this.#asked || this.#options.signal.aborted) return;
    this.#history = history;
    this.#options.onHistory(history);
  }

  async #read(place: AuditPlace): Promise<DeskHistory> {
    try {
      return await readHistory(place);
    } catch (error) {
      report('reading the audits', error);
      return 'unreadable';
    }
  }

  readonly onMark = (id: SessionId, mark: Mark | null): Promise<Kept> =>
    this.#keep((place) => markSession(place, id, mark));

  readonly onRename = (id: SessionId, name: string | null): Promise<Kept> =>
    this.#keep((place) => nameSession(place, id, name));

  readonly onReview = (): Promise<Kept> =>
    this.#keep(async (place) => {
      await reviewSessions(place, Date.now());
      // The background may be asleep, and does not hear of it then.
      await showReminder();
    });

  /** Begins to end sessions and shows the first on the site. A list that was typed has no page to lead to. */
  readonly onStartWalk = (way: EndWalk['way'], ids: readonly SessionId[]): Promise<Kept> =>
    this.#keep(async (place) => {
      const audit = this.#latest();
      if (audit?.source.kind !== 'page') return;
      const plan = { ...place, way, page: audit.source.page, before: audit.sessions, ids };
      const walk = beginWalk(plan, Date.now());
      if (!walk) return;
      await turnWalk(place, () => walk);
      await showWalk(walk);
    });

  /** Lights it once more; what was not ended, or could not be told, is open again then. */
  readonly onShowWalk = (): void =>
    void this.#keep(async (place) => {
      const walk = await turnWalk(place, (at) => (at && isWalkUndecided(at) ? pointAgain(at) : at));
      if (walk) await showWalk(walk);
    });

  /** The person has pressed the site's button: loads the page, which reads the list again. */
  readonly onWalkCheck = (): void =>
    void this.#keep(async (place) => {
      const walk = await turnWalk(place, (at) => at && askForCheck(at, Date.now()));
      if (!walk) return;
      await openAccountPage(walk.host, walk.page, 'anew');
      closePopup();
    });

  /** Goes on to the next session; the one that is left unanswered was skipped. */
  readonly onWalkNext = (): void =>
    void this.#keep(async (place) => {
      const walk = await turnWalk(place, (at) => at && pointAtNext(at, Date.now()));
      if (walk?.stage === 'pointing') await showWalk(walk);
    });

  readonly onWalkSkip = this.onWalkNext;

  readonly onWalkStop = (): void =>
    void this.#keep(async (place) => {
      await turnWalk(place, () => null);
    });

  #latest(): Audit | null {
    return typeof this.#history === 'string' ? null : (this.#history?.audits[0] ?? null);
  }

  async #keep(work: (place: AuditPlace) => Promise<void>): Promise<Kept> {
    const place = this.#options.place();
    if (!place) return 'failed';
    try {
      await work(place);
      return 'kept';
    } catch (error) {
      report('writing to the audits', error);
      return 'failed';
    }
  }
}

/** Leads to the page and has it light what is to be pressed. */
async function showWalk({ host, page, way }: EndWalk): Promise<void> {
  await showOnSite(host, page, way === 'all-others' ? othersControlOf[cabinetOf(host)] : 'end-session');
  closePopup();
}

/** The popup stands in front of the page that is to be looked at; a page in a tab does not. */
function closePopup(): void {
  if (location.pathname === new URL(browser.runtime.getURL('/popup.html')).pathname) window.close();
}
