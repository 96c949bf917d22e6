import type { CalendarEvent } from './calendar/ics';
import { monthLater } from './calendar/month-later';
import type { Translate } from './i18n';

/**
 * The day on which to look at the card's statement: a month after the account was deleted, or after today when that is
 * not known or long ago.
 * @param pressedAt when the delete button was pressed last, in ms since 1970
 * @param now ms since 1970
 * @returns `YYYY-MM-DD`, always to come
 */
export function cardReminderDay(pressedAt: number | null, now: number): string {
  const [day, fromToday] = [monthLater(Math.min(pressedAt ?? now, now)), monthLater(now)];
  const isAhead = new Date(`${day}T00:00:00`).getTime() > now;
  return isAhead ? day : fromToday;
}

/** The event of that day for a calendar. It says nothing of the account but that there was one. */
export function cardReminder(day: string, t: Translate): CalendarEvent {
  return {
    uid: 'card-charges@loose-ends',
    day,
    title: t.text('after_cardsEvent'),
    details: t.text('after_cardsEventHow'),
    url: null,
    repeat: 'once',
    remindAt: 10,
  };
}
