import { dayOf, isoDay } from '../reading/date';

/**
 * The same day of the next month, by the person's own calendar; where that month is shorter, its last day.
 * @param at ms since 1970
 * @returns `YYYY-MM-DD`
 */
export function monthLater(at: number): string {
  const date = new Date(at);
  const [year, month] = [date.getFullYear(), date.getMonth() + 1];
  // The day before the first of the month after it.
  const last = new Date(year, month + 1, 0).getDate();
  return isoDay(dayOf(new Date(year, month, Math.min(date.getDate(), last))));
}
