import { type DateMatch, type Day, dayNumber, dayOf, findDates, isoDay } from './date';
import { nowPhrases } from './session-words';
import { normalise } from './words';

/**
 * When a session was last active, as far as its words say. `day` is a calendar day of the person's own time zone.
 * `unknown`: the page gives no date, or one that no calendar knows; never "recent".
 */
export type LastSeen =
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly day: string; readonly time: string | null; readonly daysAgo: number }
  | { readonly kind: 'unknown' };

/**
 * @param text the page's words: «сегодня в 14:05», «3 дня назад», «12 ноября», «только что»; `null`: it gives none
 * @param readAt when they were read: relative words count from here
 * @param now `daysAgo` counts to its calendar day. What was said of the moment of reading is `now` for ten minutes only
 * @returns a day of tomorrow is the site's other zone or a clock that is wrong, and counts as today; one after that is
 * `unknown`, as are several different days
 */
export function lastSeenOf(text: string | null, readAt: Date, now: Date): LastSeen {
  const said = text === null ? '' : normalise(text);
  const norm = withoutLead(said);
  if (norm === '') return unknown;
  if (isNow(norm) && !isPast(said, norm)) {
    const isStill = Math.abs(now.getTime() - readAt.getTime()) <= freshFor;
    return isStill ? { kind: 'now' } : since({ day: dayOf(readAt), time: clockOf(readAt) }, now);
  }
  const moment = momentsAgo(norm, readAt) ?? namedDay(norm, readAt);
  return moment ? since(moment, now) : unknown;
}

/**
 * @param text the page's words
 * @returns the day, as days since 1970, that they name in full; `null` when it depends on when they were read
 */
export function fixedDayOf(text: string): number | null {
  if (isAmbiguous(normalise(text))) return null;
  const [early, late] = [new Date(2001, 5, 15, 12), new Date(2031, 1, 3, 12)].map((now) =>
    findDates(normalise(text), now, 'past').map(({ day }) => dayNumber(day)),
  );
  return early?.length === 1 && late?.length === 1 && early[0] === late[0] ? (early[0] ?? null) : null;
}

/**
 * @param text the page's words
 * @returns whether they name a day whenever they are read, be it without its year: «12 ноября в 08:15», not «вчера»
 */
export function isFixed(text: string): boolean {
  const [first, next] = [new Date(2030, 4, 15, 12), new Date(2030, 4, 16, 12)].map((now) =>
    findDates(normalise(text), now, 'past').map(({ day }) => dayNumber(day)),
  );
  return first !== undefined && first.length > 0 && first.join() === next?.join();
}

/**
 * How far a zone that the text names is ahead of UTC, in minutes: «Z», «UTC», «МСК», «+03:00». `null`: it names none.
 */
function zoneIn(norm: string): number | null {
  const [, sign, hours, minutes] = /(?:\d|(?:utc|gmt) ?)([+-])(\d{1,2}):?([0-5]\d)?\)?$/u.exec(norm) ?? [];
  const isOffset = sign !== undefined && /:\d{2}(?:\.\d+)?(?: ?\(?(?:utc|gmt) ?)?[+-][\d:]+\)?$/u.test(norm);
  if (isOffset) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  if (/(?<!\p{L})(?:мск|msk|по московскому времени|по москве)(?!\p{L})/u.test(norm)) return 180;
  return /(?<!\p{L})(?:utc|gmt)(?!\p{L})|\d:\d{2}(?:\.\d+)?z$/u.test(norm) ? 0 : null;
}

/** The moment that a day and an hour of another zone are here; `null` where the hour is not given, or «сегодня» is not ours. */
function fromZone(norm: string, { day, time }: Moment, zone: number, readAt: Date): Moment | null {
  const there = dayNumber(dayOf(readAt)) - Math.floor((readAt.getTime() + zone * 60_000) / 86_400_000);
  if (time === null || (there !== 0 && !isFixed(norm))) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const here = new Date(dayNumber(day) * 86_400_000 + (hours * 60 + minutes - zone) * 60_000);
  return { day: dayOf(here), time: clockOf(here) };
}

/** «11/09/2026» is 11 September or 9 November: who prints slashes may count months first. */
function isAmbiguous(norm: string): boolean {
  return [...norm.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{2,4}(?![\d/])/gu)].some(
    ([, first, second]) => Number(first) <= 12 && Number(second) <= 12 && first !== second,
  );
}

const unknown: LastSeen = { kind: 'unknown' };

/** As long as what was read needs no age beside it, in ms. */
const freshFor = 10 * 60_000;

interface Moment {
  readonly day: Day;
  readonly time: string | null;
}

const lead =
  /^(?:последн(?:яя|ий|ее) (?:активность|вход|визит|сеанс|посещение|использование)|(?:была )?активность|активен|активна|был(?:а|\(а\)|и)?(?: в сети| онлайн| активен| активна)?|заходил(?:а|\(а\)|и)?|last (?:seen|visit|activity|active))[ :,-]+/u;

function withoutLead(norm: string): string {
  return norm.replace(lead, '').replace(/[.!]$/u, '').trim();
}

/** «Активен» alone says that the session has not ended, and nothing of when it was used. */
function isNow(norm: string): boolean {
  return (
    /^(?:прямо |active )?(?:сейчас|now)$/u.test(norm) || (nowPhrases.test(norm) && !/^актив(?:ен|на)$/u.test(norm))
  );
}

/** «Был онлайн» is over, and «был только что» is as good as now. */
function isPast(said: string, norm: string): boolean {
  return /^(?:был|заход)/u.test(said) && !/сейчас|только что|now$/u.test(norm);
}

/** What counts minutes in words: «полчаса назад» and, where all that it may mean is one day, «несколько минут назад». */
function momentsAgo(norm: string, readAt: Date): Moment | null {
  const range: readonly [number, number] | null = /^(?:пол ?часа|полчаса) назад$/u.test(norm)
    ? [30, 30]
    : /^полтора часа назад$/u.test(norm)
      ? [90, 90]
      : /^(?:(?:несколько|пару|пара) (?:секунд|минут)[уы]?|меньше (?:минуты|часа)|менее (?:минуты|часа)) назад$/u.test(
            norm,
          )
        ? [0, 60]
        : null;
  if (!range) return null;
  const [latest, earliest] = range.map((minutes) => dayOf(new Date(readAt.getTime() - minutes * 60_000)));
  return latest && earliest && isoDay(latest) === isoDay(earliest) ? { day: latest, time: null } : null;
}

function namedDay(norm: string, readAt: Date): Moment | null {
  const found = findDates(norm, readAt, 'past');
  const [match] = found;
  if (!match || found.some(({ day }) => isoDay(day) !== isoDay(match.day))) return null;
  if (isNoDate(match.day) || isAmbiguous(norm)) return null;
  const zone = zoneIn(norm);
  const named = { day: match.day, time: found.find(({ time }) => time !== null)?.time ?? null };
  const said = zone === null ? named : fromZone(norm, named, zone, readAt);
  if (!said) return null;
  const today = dayOf(readAt);
  const ahead = dayNumber(said.day) - dayNumber(today);
  if (ahead > 1) return null;
  // The hour is that of another zone then, or of a wrong clock.
  if (ahead === 1 || isTomorrow(norm, match, readAt)) return { day: today, time: null };
  // An hour that has not come is one of another zone, too.
  const isAhead = ahead === 0 && said.time !== null && said.time > clockOf(new Date(readAt.getTime() + clockError));
  return { day: said.day, time: isAhead ? null : said.time };
}

/** How much the site's clock may be ahead of ours, in ms. */
const clockError = 5 * 60_000;

/** A day without its year that is tomorrow's, and by the calendar of the past a year ago. */
function isTomorrow(norm: string, match: DateMatch, readAt: Date): boolean {
  const today = dayOf(readAt);
  // «Час назад» is yesterday at half past midnight, and never tomorrow.
  if (/(?<!\p{L})назад(?!\p{L})/u.test(norm) || dayNumber(match.day) >= dayNumber(today)) return false;
  // Noon keeps the calendar day whatever the clocks do at night.
  const tomorrow = new Date(today.year, today.month - 1, today.day + 1, 12);
  const [then] = findDates(norm, tomorrow, 'past');
  return then !== undefined && isoDay(then.day) === isoDay(dayOf(tomorrow));
}

/** How programs print that they have no date: nought seconds since 1970, in whichever zone. */
function isNoDate({ year }: Day): boolean {
  return year <= 1970;
}

function since({ day, time }: Moment, now: Date): LastSeen {
  const daysAgo = dayNumber(dayOf(now)) - dayNumber(day);
  return daysAgo < -1 ? unknown : { kind: 'day', day: isoDay(day), time, daysAgo: Math.max(0, daysAgo) };
}

function clockOf(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
