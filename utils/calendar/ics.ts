/**
 * Calendar files (RFC 5545) with all-day events that remind: of the next audit, or of the day that a parcel is stored until.
 * They go where the person takes them, and nowhere by themselves.
 */
export interface CalendarEvent {
  /** The same for the same event, so that a file that is opened again replaces what the first one made. */
  readonly uid: string;
  /** `YYYY-MM-DD`, in whichever time zone the calendar is in. */
  readonly day: string;
  readonly title: string;
  readonly details: string | null;
  readonly url: string | null;
  /** Again and again, so many days apart; `once`: only on that day. */
  readonly repeat: 'once' | { readonly days: number };
  /** At which hour of that day the calendar reminds, 0 to 23. */
  readonly remindAt: number;
}

/**
 * @param madeAt when the file is made, in ms since 1970
 * @returns the text of an `.ics` file; its media type is `text/calendar`
 * @throws RangeError when a day, an hour or a number of days is none
 */
export function icsOf(events: readonly CalendarEvent[], madeAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Loose Ends//Loose Ends//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, madeAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf({ uid, day, title, details, url, repeat, remindAt }: CalendarEvent, madeAt: number): string[] {
  if (!Number.isInteger(remindAt) || remindAt < 0 || remindAt > 23) throw new RangeError(`No hour: ${remindAt}`);
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dateOf(day, 0)}`,
    // The day after, which does not belong to it any more.
    `DTEND;VALUE=DATE:${dateOf(day, 1)}`,
    ...(repeat === 'once' ? [] : [`RRULE:FREQ=DAILY;INTERVAL=${interval(repeat.days)}`]),
    `SUMMARY:${text(title)}`,
    ...(details === null ? [] : [`DESCRIPTION:${text(details)}`]),
    ...(url === null ? [] : [`URL:${address(url)}`]),
    // It takes no time of that day.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(title)}`,
    `TRIGGER;RELATED=START:PT${remindAt}H`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function dateOf(day: string, later: number): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day)
    throw new RangeError(`No day: ${day}`);
  return new Date(at + later * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function interval(days: number): number {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`No number of days: ${days}`);
  return days;
}

/** A value of type TEXT. Of the control characters only the tab and the end of a line have a meaning in it. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(controls, '');
}

/** An address stands as it is; nothing in it may end the line. */
function address(value: string): string {
  return new URL(value).href;
}

/** `\p{Cc}` without the tab. */
const controls = /(?!\t)\p{Cc}/gu;

/** Longest line, in bytes of UTF-8, without its end. */
const longestLine = 75;

/** Cut into lines of which each but the first begins with a space; never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLine) {
      parts.push(part);
      part = '';
      // The space that the next line begins with.
      bytes = 1;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
