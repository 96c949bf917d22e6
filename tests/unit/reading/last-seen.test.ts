import { describe, expect, it } from 'vitest';
import { inZone, zones } from '@/tests/support/time-zones';
import { fixedDayOf, isFixed, type LastSeen, lastSeenOf } from '@/utils/reading/last-seen';

/** Local time: year, month 1 to 12, day, hour, minute. */
const at = (year: number, month: number, day: number, hour = 12, minute = 0): Date =>
  new Date(year, month - 1, day, hour, minute);
const day = (name: string, daysAgo: number, time: string | null = null): LastSeen => ({
  kind: 'day',
  day: name,
  time,
  daysAgo,
});
const unknown: LastSeen = { kind: 'unknown' };
/** Made within a test: the zone is another one before. */
const monday = (): Date => at(2026, 11, 23, 14, 30);

describe.each(zones)('lastSeenOf in %s', (zone, winter, summer) => {
  inZone(zone, winter, summer);

  it.each<[string | null, LastSeen]>([
    [null, unknown],
    ['', unknown],
    ['сегодня в 14:05', day('2026-11-23', 0, '14:05')],
    ['вчера', day('2026-11-22', 1)],
    ['Вчера в 23:59', day('2026-11-22', 1, '23:59')],
    ['3 дня назад', day('2026-11-20', 3)],
    ['5 минут назад', day('2026-11-23', 0)],
    ['час назад', day('2026-11-23', 0)],
    ['15 часов назад', day('2026-11-22', 1)],
    ['полчаса назад', day('2026-11-23', 0)],
    ['несколько минут назад', day('2026-11-23', 0)],
    ['12 ноября', day('2026-11-12', 11)],
    ['12 ноября в 08:15', day('2026-11-12', 11, '08:15')],
    ['12.11.2026', day('2026-11-12', 11)],
    ['Последняя активность: 12 ноября', day('2026-11-12', 11)],
    ['31 декабря', day('2025-12-31', 327)],
    ['2 недели назад', day('2026-11-09', 14)],
    // A clock or a zone that is a day ahead.
    ['24 ноября', day('2026-11-23', 0)],
    ['24.11.2026 в 00:10', day('2026-11-23', 0)],
    ['завтра', day('2026-11-23', 0)],
    // Later than any zone.
    ['25.11.2026', unknown],
    ['послезавтра', unknown],
    ['12.12.2026', unknown],
    // Without its year the same is last year's: nobody prints a day of last year so and means the next.
    ['25 ноября', day('2025-11-25', 363)],
    ['давно', unknown],
    ['недавно', unknown],
    ['на прошлой неделе', unknown],
    ['в понедельник', unknown],
    ['несколько дней назад', unknown],
    ['никогда', unknown],
    ['14:05', unknown],
    ['31 февраля', unknown],
    // Who prints slashes may count months first.
    ['11/09/2026', unknown],
    ['11/11/2026', day('2026-11-11', 12)],
    ['11/13/2026', day('2026-11-13', 10)],
    ['Nov 12, 2026', day('2026-11-12', 11)],
    ['2 days ago', day('2026-11-21', 2)],
    // The hour is that of another zone: it has not come yet.
    ['сегодня в 23:50', day('2026-11-23', 0)],
    ['23.11.2026 18:10', day('2026-11-23', 0)],
    ['12 ноября 2026 UTC', unknown],
    ['01.01.1970', unknown],
    ['31.12.1969 в 19:00', unknown],
    ['вход 1 ноября, активность 12 ноября', unknown],
    ['не в сети', unknown],
    ['был онлайн', unknown],
    ['активен', unknown],
    ['Москва', unknown],
  ])('%j, read on Monday 23 November 2026 and looked at at once', (text, expected) => {
    expect(lastSeenOf(text, monday(), monday())).toEqual(expected);
  });

  it.each([
    'сейчас',
    'Онлайн',
    'в сети',
    'только что',
    'Активен сейчас',
    'был в сети только что',
    'Последняя активность: сейчас',
  ])('%j is now for ten minutes, and then the day of the reading', (text) => {
    expect(lastSeenOf(text, monday(), monday())).toEqual({ kind: 'now' });
    expect(lastSeenOf(text, monday(), at(2026, 11, 23, 14, 40))).toEqual({ kind: 'now' });
    expect(lastSeenOf(text, monday(), at(2026, 11, 23, 14, 41))).toEqual(day('2026-11-23', 0, '14:30'));
    expect(lastSeenOf(text, monday(), at(2026, 12, 23, 14, 30))).toEqual(day('2026-11-23', 30, '14:30'));
  });

  it('counts relative words from the reading, and days to the present', () => {
    expect(lastSeenOf('вчера', monday(), at(2026, 11, 30))).toEqual(day('2026-11-22', 8));
    expect(lastSeenOf('3 дня назад', monday(), at(2027, 1, 1))).toEqual(day('2026-11-20', 42));
  });

  it('is the day of the reading for «сегодня», until midnight and after', () => {
    const beforeMidnight = at(2026, 11, 23, 23, 59);
    expect(lastSeenOf('сегодня', beforeMidnight, beforeMidnight)).toEqual(day('2026-11-23', 0));
    expect(lastSeenOf('сегодня', beforeMidnight, at(2026, 11, 24, 0, 0))).toEqual(day('2026-11-23', 1));
  });

  it('goes over midnight with hours and minutes', () => {
    expect(lastSeenOf('час назад', at(2026, 11, 23, 0, 30), at(2026, 11, 23, 0, 30))).toEqual(day('2026-11-22', 1));
    expect(lastSeenOf('10 минут назад', at(2026, 1, 1, 0, 5), at(2026, 1, 1, 0, 5))).toEqual(day('2025-12-31', 1));
    // Before or after midnight: nobody knows.
    expect(lastSeenOf('несколько минут назад', at(2026, 11, 23, 0, 5), at(2026, 11, 23, 0, 5))).toEqual(unknown);
  });

  it('goes over a change of the clocks by the calendar: New York, 8 March and 1 November 2026', () => {
    // Between these noons lie 23 and 25 hours.
    expect(lastSeenOf('вчера', at(2026, 3, 8), at(2026, 3, 8))).toEqual(day('2026-03-07', 1));
    expect(lastSeenOf('07.03.2026', at(2026, 3, 9, 0, 0), at(2026, 3, 9, 0, 0))).toEqual(day('2026-03-07', 2));
    expect(lastSeenOf('31.10.2026', at(2026, 11, 2, 23, 59), at(2026, 11, 2, 23, 59))).toEqual(day('2026-10-31', 2));
    expect(lastSeenOf('02.08.2026', at(2026, 11, 1, 0, 0), at(2026, 11, 1, 0, 0))).toEqual(day('2026-08-02', 91));
  });

  it('goes over a year, and over 29 February', () => {
    expect(lastSeenOf('31 декабря', at(2027, 1, 1), at(2027, 1, 1))).toEqual(day('2026-12-31', 1));
    expect(lastSeenOf('1 января', at(2026, 12, 31), at(2026, 12, 31))).toEqual(day('2026-12-31', 0));
    expect(lastSeenOf('28 февраля', at(2028, 3, 1), at(2028, 3, 1))).toEqual(day('2028-02-28', 2));
    expect(lastSeenOf('28.02.2027', at(2027, 3, 1), at(2027, 3, 1))).toEqual(day('2027-02-28', 1));
    expect(lastSeenOf('29 февраля', at(2028, 2, 28), at(2028, 2, 28))).toEqual(day('2028-02-28', 0));
    expect(lastSeenOf('29 февраля', at(2028, 3, 1), at(2028, 3, 1))).toEqual(day('2028-02-29', 1));
    expect(lastSeenOf('год назад', at(2028, 2, 29), at(2028, 2, 29))).toEqual(day('2027-02-28', 366));
  });

  it('does not believe a day of the future because it has come since', () => {
    expect(lastSeenOf('12.12.2026', monday(), at(2027, 1, 1))).toEqual(unknown);
    expect(lastSeenOf('24.11.2026', monday(), at(2026, 11, 30))).toEqual(day('2026-11-23', 7));
  });

  it.each([
    '2026-11-12T22:30:00Z',
    '2026-11-12T22:30:00.000Z',
    '2026-11-12T22:30:00+00:00',
    '2026-11-13T01:30:00+03:00',
    '2026-11-12T17:30:00-0500',
    '12.11.2026 22:30 UTC',
    '12.11.2026 22:30 (UTC)',
    '13.11.2026 в 01:30 МСК',
    '13 ноября в 01:30 (МСК)',
    '13.11.2026 01:30 по московскому времени',
    '13.11.2026 01:30 (UTC+3)',
  ])('%j is the hour of another zone, told in ours', (text) => {
    const here = new Date(Date.UTC(2026, 10, 12, 22, 30));
    const [date, hour] = [
      `2026-11-${here.getDate()}`,
      `${String(here.getHours()).padStart(2, '0')}:${String(here.getMinutes()).padStart(2, '0')}`,
    ];
    expect(lastSeenOf(text, monday(), monday())).toEqual(day(date, 23 - here.getDate(), hour));
  });

  it('does not know whose «сегодня» it is where the zone has another day', () => {
    // East of Greenwich it is still the day before by UTC.
    const early = at(2026, 11, 23, 1, 0);
    const isSameDay = new Date(early.getTime() + early.getTimezoneOffset() * 60_000).getDate() === 23;
    const said = lastSeenOf('сегодня в 00:10 UTC', early, early);
    expect(said.kind).toBe(isSameDay ? 'day' : 'unknown');
  });

  it('lets the own clock be a day behind the reading, and believes no more', () => {
    expect(lastSeenOf('сегодня', monday(), at(2026, 11, 22))).toEqual(day('2026-11-23', 0));
    expect(lastSeenOf('сегодня', monday(), at(2026, 11, 21))).toEqual(unknown);
  });
});

describe('a day that means the same whenever it is read', () => {
  it.each([
    ['12.11.2026', 20_769, true],
    ['12 ноября 2026 в 08:15', 20_769, true],
    ['12 ноября', null, true],
    ['вчера', null, false],
    ['3 дня назад', null, false],
    ['только что', null, false],
  ])('%j', (text, number, fixed) => {
    // 20,769 days after 1 January 1970: 56 years with 14 leap days (20,454), and 315 days of 2026.
    expect(fixedDayOf(text)).toBe(number);
    expect(isFixed(text)).toBe(fixed);
  });
});
