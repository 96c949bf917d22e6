/** Days as Russian sites print them: «28 ноября», «28.11.2026», «сегодня», «3 дня назад», «12 нояб. в 14:05». */

/** A calendar day in the person's own time zone. `month` is 1 to 12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export interface DateMatch {
  day: Day;
  /** `HH:MM` when the text gives one. */
  time: string | null;
  start: number;
  end: number;
}

/** Where a day without a year lies: a last visit in the past; a storage limit near today, before or after it. */
export type Lean = 'past' | 'near';

const monthNames = [
  ['января', 'январь', 'янв'],
  ['февраля', 'февраль', 'февр', 'фев'],
  ['марта', 'март', 'мар'],
  ['апреля', 'апрель', 'апр'],
  ['мая', 'май'],
  ['июня', 'июнь', 'июн'],
  ['июля', 'июль', 'июл'],
  ['августа', 'август', 'авг'],
  ['сентября', 'сентябрь', 'сент', 'сен'],
  ['октября', 'октябрь', 'окт'],
  ['ноября', 'ноябрь', 'нояб', 'ноя'],
  ['декабря', 'декабрь', 'дек'],
];
const englishMonths = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthWord = [...monthNames, ...englishMonths].flat().join('|');
const time = '(?:,? ?(?:в|at)? ?([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?)?';
const edge = '(?![\\p{L}\\d])';
/** Not inside a word or number, nor the second half of a range: «12 - 15 ноября»; «14:05 - 12 ноября» is none. */
const start = '(?<![\\p{L}\\d.:/-]|\\d,|(?<!:\\d)\\d - )';

/** «12 ноября 1250» is no day of this year, unless what follows is a sum. */
const noOtherYear = "(?!\\.?,? ?'?\\d{3,}(?! ?(?:₽|р|byn|br|\\$|€|шт|товар)))(?!\\.? \\d{1,2}[.,]?$)";
const named = new RegExp(
  `${start}(\\d{1,2}) (${monthWord})\\.?(?:,? ((?:19|20)\\d{2})(?!\\d)(?: ?(?:г\\.?|года)(?!\\p{L}))?|,? '?(\\d{2}) ?(?:г\\.?|года)|${noOtherYear})${time}${edge}`,
  'gu',
);
/** «10.11.12.13» is an address and no day, «Магазин 5.9.10» a version. */
const dotted = new RegExp(
  `${start}(\\d{1,2})[./](\\d{1,2})[./]((?:19|20)\\d{2}|\\d{2})(?: ?г\\.?)?${time}${edge}(?![./]\\d)`,
  'gu',
);
const versionBefore = /[a-z\d)](?: v| версия)? $/u;
const looseVersionBefore =
  /(?<!(?:^|[^\p{L}])(?:до|по|с|от|за|на|в|вход|визит|сеанс|активность|посещение|был|была)) $/u;
/** «28.11» may be a number too: a day only behind a word that says so, or with a time. */
const shortDotted = new RegExp(`${start}(\\d{1,2})\\.(\\d{2})${time}${edge}(?![.,]\\d)`, 'gu');
const limitBefore = /(?:^|[^\p{L}])(?:до|по|с) $/u;
const dayEnds = /^(?:$|[,;!?)]|\.(?:$| )| (?:включительно|до|по|в|на|и|г)(?!\p{L})| [-(])/u;
const iso = new RegExp(
  `${start}((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?:(?:t|,? (?:в )?)([01]\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?z?)?${edge}(?!-\\d)`,
  'gu',
);
/** «Nov 12, 2026», «November 12»: the sellers' portal has an English version. */
const monthFirst = new RegExp(
  `${start}(${englishMonths.flat().join('|')})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d{2})(?!\\d)|(?!,? ?\\d|[.:]\\d))${time}${edge}`,
  'gu',
);
/** «11/28/2026»: no month is that late. */
const slashed = new RegExp(`${start}(\\d{1,2})/(1[3-9]|2\\d|3[01])/((?:19|20)\\d{2})${time}${edge}(?![./]\\d)`, 'gu');
const relativeDay = new RegExp(
  `${start}(позавчера|вчера|сегодня|послезавтра|завтра|yesterday|today|tomorrow)${time}${edge}`,
  'gu',
);
const unit =
  'секунд[уы]?|сек|минут[уы]?|мин|час(?:а|ов)?|ч|день|дня|дней|дн|сутки|суток|недел[юиь]|нед|месяц(?:а|ев)?|мес|год(?:а)?|лет';
/** What of several words about the past is not that many units: «около 3 дней назад», «1 день 3 часа назад», «один год назад». */
const vague = `(?:(?<!\\p{L})(?:почти|около|примерно|приблизительно|порядка|больше|более|меньше|менее|чем|с|один|одну)|\\d|\\d ?(?:${unit})\\.?,?(?: и)?) `;
/** A bare unit is one of it only in its own form: «несколько дней назад» is not one day. */
const ago = new RegExp(
  `${start}(?<!${vague})(?:(\\d{1,3}) ?(${unit})\\.?|(секунду|минуту|час|день|сутки|неделю|месяц|год)) назад${edge}`,
  'gu',
);

const englishUnits: Record<string, string> = {
  second: 'секунд',
  sec: 'секунд',
  minute: 'минут',
  min: 'минут',
  hour: 'час',
  day: 'день',
  week: 'неделя',
  month: 'месяц',
  year: 'год',
};
/** «1 day 3 hours ago» is neither. */
const englishAgo = new RegExp(
  `${start}(?<!(?:about|over|under|almost|than|${Object.keys(englishUnits).join('|')})s?,? (?:and )?)(\\d{1,3}|an?) (${Object.keys(englishUnits).join('|')})s? ago${edge}`,
  'gu',
);

const dayShift: Record<string, number> = {
  позавчера: -2,
  вчера: -1,
  сегодня: 0,
  завтра: 1,
  послезавтра: 2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

/**
 * Finds the days that a text names.
 * @param text normalised text, see `normalise`
 * @param now the moment of reading; its local calendar day is "today"
 * @param lean which way a day without a year is completed
 * @returns in order of appearance; impossible days («31 февраля») are left out
 */
export function findDates(text: string, now: Date, lean: Lean): DateMatch[] {
  const found: DateMatch[] = [];
  const add = (match: RegExpMatchArray, day: Day | null, hour?: string, minute?: string): void => {
    if (!day || !exists(day)) return;
    const at = match.index ?? 0;
    found.push({
      day,
      time: hour !== undefined && minute !== undefined ? `${hour.padStart(2, '0')}:${minute}` : null,
      start: at,
      end: at + match[0].length,
    });
  };
  for (const match of text.matchAll(named)) {
    const month = monthOf(match[2]);
    const day = Number(match[1]);
    const year = match[3] ? Number(match[3]) : match[4] ? fullYear(Number(match[4]), now) : null;
    add(match, year ? { year, month, day } : completeYear(month, day, now, lean), match[5], match[6]);
  }
  for (const match of text.matchAll(dotted)) {
    const [, day = '', month = '', year = '', hour, minute] = match;
    if (year.length === 2 && isVersion(text.slice(Math.max(0, match.index - 16), match.index), day, month)) continue;
    const full = year.length === 2 ? fullYear(Number(year), now) : Number(year);
    add(match, { year: full, month: Number(month), day: Number(day) }, hour, minute);
  }
  for (const match of text.matchAll(shortDotted)) {
    const [whole, day, month, hour, minute] = match;
    const isDay =
      hour !== undefined ||
      (limitBefore.test(text.slice(Math.max(0, match.index - 4), match.index)) &&
        dayEnds.test(text.slice(match.index + whole.length, match.index + whole.length + 16)));
    if (isDay) add(match, completeYear(Number(month), Number(day), now, lean), hour, minute);
  }
  for (const match of text.matchAll(iso)) {
    add(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }, match[4], match[5]);
  }
  for (const match of text.matchAll(monthFirst)) {
    const [month, day] = [monthOf(match[1]), Number(match[2])];
    const full = match[3] ? { year: Number(match[3]), month, day } : completeYear(month, day, now, lean);
    add(match, full, match[4], match[5]);
  }
  for (const match of text.matchAll(slashed)) {
    add(match, { year: Number(match[3]), month: Number(match[1]), day: Number(match[2]) }, match[4], match[5]);
  }
  for (const match of text.matchAll(relativeDay)) {
    add(match, shift(now, dayShift[match[1] ?? ''] ?? 0), match[2], match[3]);
  }
  for (const match of text.matchAll(ago)) add(match, before(now, Number(match[1] ?? 1), match[2] ?? match[3] ?? ''));
  for (const match of text.matchAll(englishAgo)) {
    add(match, before(now, /^a/.test(match[1] ?? '') ? 1 : Number(match[1]), englishUnits[match[2] ?? ''] ?? ''));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Prints a day as `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthOf(name: string | undefined): number {
  const places = [monthNames, englishMonths].map((list) => list.findIndex((names) => names.includes(name ?? '')));
  return 1 + Math.max(...places);
}

function shift(now: Date, days: number): Day {
  // Noon keeps the calendar day whatever the clocks do at night.
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12));
}

function before(now: Date, amount: number, unit: string): Day {
  if (unit.startsWith('сек')) return dayOf(new Date(now.getTime() - amount * 1_000));
  if (unit.startsWith('мин')) return dayOf(new Date(now.getTime() - amount * 60_000));
  if (unit.startsWith('ч')) return dayOf(new Date(now.getTime() - amount * 3_600_000));
  if (unit.startsWith('д') || unit.startsWith('сут')) return shift(now, -amount);
  if (unit.startsWith('нед')) return shift(now, -7 * amount);
  const months = unit.startsWith('мес') ? amount : 12 * amount;
  const first = new Date(now.getFullYear(), now.getMonth() - months, 1, 12);
  const lastDay = new Date(first.getFullYear(), first.getMonth() + 1, 0, 12).getDate();
  return { year: first.getFullYear(), month: first.getMonth() + 1, day: Math.min(now.getDate(), lastDay) };
}

/** A year of two digits: in this century, or in the last one when that lies decades ahead. */
function fullYear(short: number, now: Date): number {
  return 2000 + short > now.getFullYear() + 20 ? 1900 + short : 2000 + short;
}

/** «Chrome 12.11.26», «Магазин 5.9.10»: behind a name stands its version, unless the day is written in full. */
function isVersion(head: string, day: string, month: string): boolean {
  return (
    versionBefore.test(head) ||
    (day.length + month.length < 4 && /\p{L} $/u.test(head) && looseVersionBefore.test(head))
  );
}

/** The nearest such day: today or before for `past`, on either side for `near`. */
function completeYear(month: number, day: number, now: Date, lean: Lean): Day | null {
  const today = dayNumber(dayOf(now));
  const nearest = { day: null as Day | null, distance: Number.POSITIVE_INFINITY };
  // Eight years reach over a skipped leap day (1900, 2100) in either direction.
  for (let offset = -8; offset <= (lean === 'past' ? 0 : 8); offset++) {
    const candidate = { year: now.getFullYear() + offset, month, day };
    if (!exists(candidate)) continue;
    const ahead = dayNumber(candidate) - today;
    if (lean === 'past' && ahead > 0) continue;
    if (Math.abs(ahead) < nearest.distance) Object.assign(nearest, { day: candidate, distance: Math.abs(ahead) });
  }
  return nearest.day;
}

/** Days since 1970, for distances between calendar days; knows no time zone. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The calendar day of a moment in the person's own time zone. */
export function dayOf(date: Date): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(year, month - 1, day, 12);
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
}
