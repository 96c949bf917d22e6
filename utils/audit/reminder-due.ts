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
 * When the person wants to be reminded: so many days after they last looked through a list, or after they asked for it, if
 * that was later. That a page was read meanwhile is no look of theirs.
 * A time that lies more than a day ahead was written by a clock that went wrong, and does not count. Pure.
 * @param lastReviewAt when they last said so, of any account, in ms since 1970; `null` for never
 * @param now ms since 1970
 * @returns ms since 1970; `null` for never
 */
export function reminderAt({ every, from }: Reminder, lastReviewAt: number | null, now: number): number | null {
  if (every === 'never') return null;
  const begun = [from, lastReviewAt ?? from].filter((at) => at <= now + day);
  return Math.max(...(begun.length > 0 ? begun : [now])) + every * day;
}

/** Whether it is time. Takes what {@link reminderAt} takes. */
export function isReminderDue(reminder: Reminder, lastReviewAt: number | null, now: number): boolean {
  const at = reminderAt(reminder, lastReviewAt, now);
  return at !== null && at <= now;
}
