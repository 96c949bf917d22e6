import { type DateMatch, findDates, isoDay } from '../../reading/date';

/**
 * When a parcel on its way is said to come. All phrases are guesses: of the live pages only the fields `delivery_time` and
 * `expiry_dt` of an API are evidenced (2025–26).
 */

/** What announces a day. All about what is to come: «прибыл 21 ноября» is history. */
const announcement =
  /^(?:(?:мы )?(?:доставим|привезем)|(?:доставка )?ожидается|прибудет|приедет|будет (?:доставлен[ао]?|у вас)|(?:(?:ожидаемая|планируемая|примерная|новая) )?дата (?:доставки|прибытия)|(?:ожидаемая|планируемая|ближайшая )?доставка)(?!\p{L})[\s:-]*/u;

/** What may stand between the announcement and its day without making it another day. */
const between =
  /^(?:(?:вам|к вам|заказ|товар|посылка|доставка|примерно|ориентировочно|в пункт выдачи|на пункт выдачи|в пвз|курьером)[\s:,-]+)*(?:(?:до|к|не позднее|не позже) )?/u;

/** What may stand behind a day: its weekday, and where to. */
const behind =
  /^(?: включительно)?(?: \(?(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\)?)?(?: (?:в|на) пункт выдачи)?[.!]?$/u;

/** The day holds only under a condition, or is one of several. */
const conditional = /(?:^|\s)(?:если|при|после|или|либо)(?:\s|$)/u;

/**
 * The day by which a parcel is said to come.
 * @param lines what its row says, normalised, in order
 * @returns `YYYY-MM-DD`, of a span the last day; `null` when no day is announced, when it cannot be told which, or when it
 * is past
 */
export function arrivalIn(lines: readonly string[], now: Date): string | null {
  const days = new Set(lines.flatMap((line, at) => announcedIn(line, lines[at + 1] ?? '', now)));
  const [day] = days;
  return days.size === 1 && day && day >= today(now) ? day : null;
}

/** Tells whether a text announces a day. @param text normalised */
export function announcesDay(text: string): boolean {
  return announcedIn(text, '', new Date()).length > 0;
}

/**
 * The days that a line announces, past ones too.
 * @param line normalised
 * @param next the line behind: «28 ноября» under «Дата доставки»
 * @returns `YYYY-MM-DD`; `null` for one that cannot be told
 */
export function announcedIn(line: string, next: string, now: Date): (string | null)[] {
  const clauses = clausesOf(line);
  return clauses.flatMap((clause, at) => {
    const announced = afterAnnouncement(clause);
    if (announced === null) return [];
    const behind = clauses[at + 1];
    const rest = announced === '' && behind === undefined ? (clausesOf(next)[0] ?? '') : announced;
    const day = dayIn(rest, now);
    // «26, 27 ноября» and «26 ноября, если …» say more than the one day.
    const isClear = !conditional.test(line) && !/^\d/.test(behind ?? '');
    if (day !== null) return [isClear ? day : null];
    return beginsWithDay(rest, now) ? [null] : [];
  });
}

/** «28 ноября или позже», «26» of «26, 27 ноября»: about coming; «на склад 26 ноября» is about something else. */
function beginsWithDay(text: string, now: Date): boolean {
  const [date] = findDates(text, now, 'near');
  return /^\d{1,2}$/.test(text) || (date !== undefined && date.start <= 'с '.length);
}

function afterAnnouncement(clause: string): string | null {
  const match = announcement.exec(clause);
  return match && clause.slice(match[0].length).replace(between, '');
}

/** A dot ends a clause, but not behind a short name of a month: «с 26 нояб. по 2 дек.». */
function clausesOf(line: string): string[] {
  return line
    .split(/\s*[·|•;]\s*|,\s+|(?<!янв|февр?|мар|апр|июн|июл|авг|сент?|окт|ноя|нояб|дек| г)[.!]\s+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** The last day of a text that is a day, or a span of days, and nothing else. */
function dayIn(text: string, now: Date): string | null {
  const span = /^(?:с )?(\d.*?)(?: ?- ?| по | до )(\d.*|\p{L}.*)$/u.exec(text);
  if (!span?.[1] || !span[2]) return wholeDay(text, now);
  const [from, to] = [firstOfSpan(span[1], now), wholeDay(span[2], now)];
  return from !== null && to !== null && (from === '' || from <= to) ? to : null;
}

/** The first day of a span; empty when only its number stands there: «26 - 28 ноября». */
function firstOfSpan(text: string, now: Date): string | null {
  return /^\d{1,2}$/.test(text) ? '' : wholeDay(text, now);
}

function wholeDay(text: string, now: Date): string | null {
  // «28.11» is a day behind a word that says so.
  const limit = `до ${text}`;
  const [date, ...others]: DateMatch[] = findDates(limit, now, 'near');
  if (date?.start !== 3 || others.length > 0 || !behind.test(limit.slice(date.end))) return null;
  return isoDay(date.day);
}

function today(now: Date): string {
  return isoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
