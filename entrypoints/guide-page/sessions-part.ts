import type { EraseOutcome } from '@/components/EraseInTwo';
import type { MadeFile } from '@/components/FileLink';
import type { PlaceChoice, ReportKind, SessionsChapterProps } from '@/components/SessionsChapter';
import type { AuditPlace } from '@/utils/audit/audit';
import { AuditDesk, type DeskHistory } from '@/utils/audit/audit-desk';
import { auditPlaceOf, typedAccount } from '@/utils/audit/audit-place';
import { type AuditSettings, usualSettings } from '@/utils/audit/audit-settings';
import {
  eraseHistory,
  keepAudit,
  lastReviewAt,
  listPlaces,
  readSettings,
  writeSettings,
} from '@/utils/audit/audit-store';
import { deskStateOf } from '@/utils/audit/desk-state';
import type { Kept } from '@/utils/audit/kept';
import { type Reminder, type ReminderChoice, reminderAt } from '@/utils/audit/reminder-due';
import { auditCsv } from '@/utils/audit/report-csv';
import { auditJson } from '@/utils/audit/report-json';
import type { ReportWords } from '@/utils/audit/report-words';
import { flagText, listFlagTexts, markText } from '@/utils/audit/session-wording';
import { parseTypedSessions } from '@/utils/audit/typed-sessions';
import { type CalendarEvent, icsOf } from '@/utils/calendar/ics';
import type { Translate } from '@/utils/i18n';
import { dayOf, isoDay } from '@/utils/reading/date';
import { showReminder } from '@/utils/reminder-badge';
import { report } from '@/utils/report';
import { readReminder, watchReminder, writeReminder } from '@/utils/storage/reminder';
import { type Stored, watchStore } from '@/utils/storage/store';
import { urlOf } from '@/utils/wildberries/address';
import { cabinetOf, type Host, hosts } from '@/utils/wildberries/hosts';

export interface SessionsPartOptions {
  readonly translate: Translate;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** The sessions on the guide page: of one account at a time, with all that is kept of it. */
export class SessionsPart {
  readonly #translate: Translate;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  readonly #desk: AuditDesk;
  #stored: Stored | null = null;
  #history: DeskHistory = 'busy';
  #places: readonly PlaceChoice[] = [];
  /** What the person chose here; `null`: nothing yet. */
  #chosen: AuditPlace | null = null;
  #settings: AuditSettings = usualSettings;
  #reminder: Reminder = { every: 'never', from: 0 };
  /** When the person last looked through a list, of any account, in ms since 1970. */
  #lastReviewAt: number | null = null;

  constructor({ translate, onChange, signal }: SessionsPartOptions) {
    this.#translate = translate;
    this.#onChange = onChange;
    this.#signal = signal;
    this.#desk = new AuditDesk({
      place: () => this.#place(),
      onHistory: (history) => {
        this.#history = history;
        onChange();
        this.#readAround().then(onChange, (error: unknown) => report('reading the audits', error));
      },
      signal,
    });
  }

  start(): void {
    watchStore(
      (stored) => {
        this.#stored = stored;
        void this.#desk.refresh();
      },
      (error) => report('reading the storage', error),
      this.#signal,
    );
    watchReminder(() => void this.#desk.refresh(), this.#signal);
  }

  props(): SessionsChapterProps {
    const place = this.#place();
    const known = typeof this.#history === 'string' ? null : this.#history;
    const host = place?.host ?? hosts[0];
    // Readings are those of the account that is signed in.
    const state = this.#stored?.hosts[host];
    const facts = state && place?.account === state.accounts?.current ? state.input.facts : {};
    // Here the person chooses whose list they see, signed in or not.
    const input = {
      host,
      standing: 'unknown' as const,
      facts,
      history: this.#history,
      reminder: this.#reminder,
      lastReviewAt: this.#lastReviewAt,
    };
    return {
      ...deskStateOf(input, Date.now()),
      ...this.#desk,
      readUrl: urlOf(host, cabinetOf(host) === 'seller' ? 'shop-security' : 'details'),
      choices: this.#choices(place),
      place,
      audits: known?.audits ?? [],
      known: known?.known ?? [],
      settings: this.#settings,
      every: this.#reminder.every,
      typing: location.hash === '#typed' ? 'asked' : 'not-asked',
      onPlace: (chosen) => {
        this.#chosen = chosen;
        this.#history = 'busy';
        this.#onChange();
        void this.#desk.refresh();
      },
      readTyped: (text) => parseTypedSessions(text, new Date()),
      onTyped: (text) => this.#keepTyped(text),
      onSettings: (settings) => this.#try('keeping the settings', () => writeSettings(settings)),
      onReminder: (every) => this.#try('keeping the reminder', () => this.#setReminder(every)),
      makeCalendar: () => this.#makeCalendar(),
      makeReport: (kind) => this.#makeReport(kind),
      onFailed: (error) => report('making a file', error),
      onPrintReport: () => this.#try('printing the report', async () => window.print()),
      onEraseHistory: () => this.#erase(),
    };
  }

  /** The one chosen here, else the one that the address names or that is signed in where a list was read last. */
  #place(): AuditPlace | null {
    if (this.#chosen) return this.#chosen;
    const { hosts: states } = this.#stored ?? {};
    if (!states) return null;
    const host = askedHost() ?? this.#places[0]?.place.host ?? hosts[0];
    return (
      auditPlaceOf(host, states[host].accounts) ?? this.#places.find((at) => at.place.host === host)?.place ?? null
    );
  }

  #choices(place: AuditPlace | null): readonly PlaceChoice[] {
    if (!place || this.#places.some((at) => isSame(at.place, place))) return this.#places;
    return [{ place, auditedAt: null, standing: this.#standingOf(place) }, ...this.#places];
  }

  #standingOf({ host, account }: AuditPlace): PlaceChoice['standing'] {
    if (account === typedAccount) return 'typed';
    return this.#stored?.hosts[host].accounts?.current === account ? 'current' : 'other';
  }

  async #readAround(): Promise<void> {
    const [places, reminder, settings, reviewedAt] = await Promise.all([
      listPlaces(),
      readReminder(),
      readSettings(),
      lastReviewAt(),
    ]);
    this.#lastReviewAt = reviewedAt;
    this.#places = places.map(({ host, account, at }) => {
      const place = { host, account };
      return { place, auditedAt: at, standing: this.#standingOf(place) };
    });
    this.#reminder = reminder;
    this.#settings = settings;
  }

  async #keepTyped(text: string): Promise<Kept> {
    const now = new Date();
    const { rows } = parseTypedSessions(text, now);
    const place = this.#place();
    if (!place || rows.length === 0) return 'failed';
    return this.#try('keeping a typed list', async () => {
      await keepAudit({ ...place, source: { kind: 'typed' }, rows, extent: 'whole', at: now.getTime() });
    });
  }

  async #setReminder(every: ReminderChoice): Promise<void> {
    await writeReminder({ every, from: Date.now() });
    await showReminder();
  }

  /** The first day is that of the reminder, or, where none is asked for, a month after the last audit. */
  #makeCalendar(): MadeFile {
    const now = Date.now();
    const days = this.#reminder.every === 'never' ? 30 : this.#reminder.every;
    const at = reminderAt({ every: days, from: this.#reminder.from || now }, this.#lastReviewAt, now);
    const t = this.#translate;
    const event: CalendarEvent = {
      uid: 'session-audit@loose-ends',
      day: isoDay(dayOf(new Date(Math.max(at ?? now, now)))),
      title: t.text('calendar_audit'),
      details: t.text('calendar_auditHow'),
      url: null,
      repeat: { days },
      remindAt: 10,
    };
    return { text: icsOf([event], now), type: 'text/calendar', name: 'loose-ends-sessions.ics' };
  }

  #makeReport(kind: ReportKind): MadeFile {
    const { view, now } = this.props();
    if (!view || typeof view === 'string' || !this.#history || typeof this.#history === 'string')
      throw new Error('There is no audit');
    const words = reportWords(this.#translate, now);
    const { audits } = this.#history;
    const name = `loose-ends-sessions-${isoDay(dayOf(new Date(now)))}.${kind}`;
    return kind === 'csv'
      ? { text: auditCsv(view, audits, words, this.#translate), type: 'text/csv', name }
      : { text: auditJson(view, audits, words), type: 'application/json', name };
  }

  async #erase(): Promise<EraseOutcome> {
    const erased = await this.#try('erasing the history', () => eraseHistory('all'));
    return erased === 'kept' ? 'erased' : 'failed';
  }

  async #try(what: string, work: () => Promise<void>): Promise<Kept> {
    try {
      await work();
      return 'kept';
    } catch (error) {
      report(what, error);
      return 'failed';
    }
  }
}

function isSame(a: AuditPlace, b: AuditPlace): boolean {
  return a.host === b.host && a.account === b.account;
}

function askedHost(): Host | null {
  const asked = new URLSearchParams(location.search).get('host');
  return hosts.find((host) => host === asked) ?? null;
}

function reportWords(t: Translate, now: number): ReportWords {
  return {
    flag: (flag) => flagText(flag, now, t),
    listFlag: (flag) => listFlagTexts(flag, t).reason,
    mark: (mark) => markText(mark, t),
  };
}
