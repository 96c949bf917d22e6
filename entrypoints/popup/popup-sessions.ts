import type { SessionAuditProps } from '@/components/session-audit';
import { AuditDesk, type DeskHistory } from '@/utils/audit/audit-desk';
import { auditPlaceOf, standingOf } from '@/utils/audit/audit-place';
import { lastReviewAt } from '@/utils/audit/audit-store';
import { deskStateOf } from '@/utils/audit/desk-state';
import type { Reminder } from '@/utils/audit/reminder-due';
import { report } from '@/utils/report';
import { readReminder } from '@/utils/storage/reminder';
import type { HostState } from '@/utils/storage/store';
import { type Host, hosts } from '@/utils/wildberries/hosts';

export interface PopupSessionsOptions {
  /** The host that the popup speaks of, and what is known of it; `null`: not yet. */
  readonly shown: () => { readonly host: Host; readonly state: HostState } | null;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** The sessions in the popup. Loaded when the rest is shown: it is more than that. */
export class PopupSessions {
  readonly #shown: PopupSessionsOptions['shown'];
  readonly #onChange: () => void;
  readonly #desk: AuditDesk;
  #history: DeskHistory = 'busy';
  /** When the person last looked through a list, in ms since 1970. */
  #lastReviewAt: number | null = null;
  #reminder: Reminder = { every: 'never', from: 0 };

  constructor({ shown, onChange, signal }: PopupSessionsOptions) {
    this.#shown = shown;
    this.#onChange = onChange;
    this.#desk = new AuditDesk({
      place: () => {
        const { host, state } = shown() ?? {};
        return host && state ? auditPlaceOf(host, state.accounts) : null;
      },
      onHistory: (history) => {
        this.#history = history;
        onChange();
      },
      signal,
    });
  }

  /** Reads everything anew: another account may be shown now. */
  async refresh(): Promise<void> {
    await this.#desk.refresh();
    try {
      const [reviewedAt, reminder] = await Promise.all([lastReviewAt(), readReminder()]);
      this.#lastReviewAt = reviewedAt;
      this.#reminder = reminder;
      this.#onChange();
    } catch (error) {
      report('reading the reminder', error);
    }
  }

  props(now: number): SessionAuditProps {
    const { host, state } = this.#shown() ?? { host: hosts[0], state: null };
    const accounts = state?.accounts ?? null;
    const kept = {
      standing: standingOf(accounts),
      history: this.#history,
      reminder: this.#reminder,
      lastReviewAt: this.#lastReviewAt,
    };
    return { ...deskStateOf({ host, facts: state?.input.facts ?? {}, ...kept }, now), ...this.#desk };
  }
}
