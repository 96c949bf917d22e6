/** After how many days the person may be reminded of looking through their sessions. */
export const reminderChoices = ['never', 30, 60, 90] as const;
export type ReminderChoice = (typeof reminderChoices)[number];

export interface Reminder {
  readonly every: ReminderChoice;
  /** When the person chose this, in ms since 1970. */
  readonly from: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * When the person wants to be reminded: so many days after the last audit, or after they asked for it, if that was later.
 * A time that lies more than a day ahead was written by a clock that went wrong, and does not count. Pure.
 * @param lastAuditAt when sessions of any account were last read, in ms since 1970; `null` for never
 * @param now ms since 1970
 * @returns ms since 1970; `null` for never
 */
export function reminderAt({ every, from }: Reminder, lastAuditAt: number | null, now: number): number | null {
  if (every === 'never') return null;
  const begun = [from, lastAuditAt ?? from].filter((at) => at <= now + day);
  return Math.max(...(begun.length > 0 ? begun : [now])) + every * day;
}

/** Whether it is time. Takes what {@link reminderAt} takes. */
export function isReminderDue(reminder: Reminder, lastAuditAt: number | null, now: number): boolean {
  const at = reminderAt(reminder, lastAuditAt, now);
  return at !== null && at <= now;
}
