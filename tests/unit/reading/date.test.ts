import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, isoDay, type Lean } from '@/utils/reading/date';
import { normalise } from '@/utils/reading/words';

/** Monday, 23 November 2026, half past two in the afternoon. */
const now = new Date(2026, 10, 23, 14, 30);

function daysIn(text: string, lean: Lean = 'past', at = now): string[] {
  return findDates(normalise(text), at, lean).map(
    (found) => isoDay(found.day) + (found.time === null ? '' : ` ${found.time}`),
  );
}

describe('findDates', () => {
  it.each([
    ['1 января 2026', '2026-01-01'],
    ['2 февраля 2026', '2026-02-02'],
    ['3 марта 2026', '2026-03-03'],
    ['4 апреля 2026', '2026-04-04'],
    ['5 мая 2026', '2026-05-05'],
    ['6 июня 2026', '2026-06-06'],
    ['7 июля 2026', '2026-07-07'],
    ['8 августа 2026', '2026-08-08'],
    ['9 сентября 2026', '2026-09-09'],
    ['10 октября 2026', '2026-10-10'],
    ['11 ноября 2026', '2026-11-11'],
    ['12 декабря 2025', '2025-12-12'],
    ['12 дек. 2025 г.', '2025-12-12'],
    ['12 сент 2026', '2026-09-12'],
    ['12 НОЯБРЯ 2026 года', '2026-11-12'],
    ['12.11.2026', '2026-11-12'],
    ['12/11/2026', '2026-11-12'],
    ['1.2.26', '2026-02-01'],
    ['2026-11-12', '2026-11-12'],
    ['12 ноября 2026, 09:05', '2026-11-12 09:05'],
    ['12.11.2026 в 9:05', '2026-11-12 09:05'],
    ['2026-11-12T09:05:59Z', '2026-11-12 09:05'],
    ['сегодня', '2026-11-23'],
    ['Сегодня в 14:05', '2026-11-23 14:05'],
    ['вчера', '2026-11-22'],
    ['вчера, 23:59', '2026-11-22 23:59'],
    ['позавчера', '2026-11-21'],
    ['завтра', '2026-11-24'],
    ['послезавтра', '2026-11-25'],
    ['3 дня назад', '2026-11-20'],
    ['день назад', '2026-11-22'],
    ['неделю назад', '2026-11-16'],
    ['2 недели назад', '2026-11-09'],
    ['месяц назад', '2026-10-23'],
    ['9 месяцев назад', '2026-02-23'],
    ['год назад', '2025-11-23'],
    ['5 лет назад', '2021-11-23'],
    ['5 минут назад', '2026-11-23'],
    ['15 часов назад', '2026-11-22'],
    ['Последний вход: 12 ноября 2026', '2026-11-12'],
  ])('reads %j as %s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
  });

  it.each([
    ['23 ноября', 'past', '2026-11-23'],
    ['24 ноября', 'past', '2025-11-24'],
    ['31 декабря', 'past', '2025-12-31'],
    ['24 ноября', 'near', '2026-11-24'],
    ['20 ноября', 'near', '2026-11-20'],
    ['2 января', 'near', '2027-01-02'],
    ['29 февраля', 'past', '2024-02-29'],
    // 2028-02-29 is 463 days ahead, 2024-02-29 lies 998 days back.
    ['29 февраля', 'near', '2028-02-29'],
  ] as const)('completes %j, %s, to %s', (text, lean, day) => {
    expect(daysIn(text, lean)).toEqual([day]);
  });

  it('takes the year that a day lies in on both sides of New Year', () => {
    const firstOfJanuary = new Date(2027, 0, 1, 0, 5);
    expect(daysIn('31 декабря', 'past', firstOfJanuary)).toEqual(['2026-12-31']);
    expect(daysIn('вчера в 23:50', 'past', firstOfJanuary)).toEqual(['2026-12-31 23:50']);
    expect(daysIn('10 минут назад', 'past', firstOfJanuary)).toEqual(['2026-12-31']);
    expect(daysIn('3 января', 'near', new Date(2026, 11, 30))).toEqual(['2027-01-03']);
  });

  it('counts months back to a day that exists', () => {
    expect(daysIn('месяц назад', 'past', new Date(2026, 2, 31))).toEqual(['2026-02-28']);
    expect(daysIn('год назад', 'past', new Date(2024, 1, 29))).toEqual(['2023-02-28']);
  });

  it('finds several days in order', () => {
    expect(daysIn('с 12.11.2026 по 15 ноября 2026, а вчера нет')).toEqual(['2026-11-12', '2026-11-15', '2026-11-22']);
  });

  it.each([
    ['29 февраля 2026'],
    ['31 февраля'],
    ['31.04.2026'],
    ['0 мая'],
    ['32.01.2026'],
    ['12.13.2026'],
    ['2026-13-01'],
    ['112.11.2026'],
    ['12.11.20261'],
    ['12 маяковского'],
    ['5 сентябрят'],
    ['10.11.12.13'],
    ['192.168.10.11'],
    ['1250 дней назад'],
    ['1 250 дней назад'],
    ['8 900 123-45-67'],
    ['3 дня'],
    ['назад'],
    [''],
  ])('sees no day in %j', (text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

describe('findDates, for any text', () => {
  const day = fc.date({ min: new Date(1990, 0, 1), max: new Date(2090, 11, 31), noInvalidDate: true });
  const lean = fc.constantFrom<Lean>('past', 'near');
  const names = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

  it('throws for none, and gives only days that exist', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom('1', '31', '29', '0', '.', ' ', '-', '2026', 'февраля', 'мая', 'назад', 'дня', 'вчера', ':'),
        )
        .map((bits) => bits.join('')),
    );
    fc.assert(
      fc.property(text, lean, (raw, leaning) => {
        for (const { day: found, start, end } of findDates(normalise(raw), now, leaning)) {
          const date = new Date(found.year, found.month - 1, found.day, 12);
          expect([date.getFullYear(), date.getMonth() + 1, date.getDate()]).toEqual([
            found.year,
            found.month,
            found.day,
          ]);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('reads back a day in every form that it is printed in', () => {
    fc.assert(
      fc.property(day, lean, (date, leaning) => {
        const iso = isoDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
        const [year = '', month = '', dd = ''] = iso.split('-');
        const forms = [iso, `${dd}.${month}.${year}`, `${Number(dd)} ${names[Number(month) - 1]} ${year}`];
        for (const form of forms) expect(daysIn(form, leaning)).toEqual([iso]);
      }),
    );
  });

  it('completes a day without a year to the nearest one on the allowed side', () => {
    fc.assert(
      fc.property(day, day, (date, today) => {
        const text = `${date.getDate()} ${names[date.getMonth()]}`;
        const [past = ''] = daysIn(text, 'past', today);
        const todayIso = isoDay({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() });
        expect(past <= todayIso).toBe(true);
        expect(past.slice(5)).toBe(
          `${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`,
        );
        // No leap day involved: then the last such day is less than a year back, and the nearest within half of one.
        fc.pre(!past.endsWith('02-29'));
        const dayLength = 86_400_000;
        const distance = (iso: string): number => Math.abs(Date.parse(todayIso) - Date.parse(iso)) / dayLength;
        expect(distance(past)).toBeLessThan(366);
        expect(distance(daysIn(text, 'near', today)[0] ?? '')).toBeLessThanOrEqual(183);
      }),
    );
  });

  it('takes no day out of a longer run of digits', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 999 }), (date, extra) => {
        const iso = isoDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
        const [year = '', month = '', dd = ''] = iso.split('-');
        for (const text of [
          `${extra}${dd}.${month}.${year}`,
          `${extra}.${dd}.${month}.${year}`,
          `${dd}.${month}.${year}${extra}`,
          `${dd}.${month}.${year}.${extra}`,
          `${extra}-${iso}`,
          `${iso}-${extra}`,
        ]) {
          expect(daysIn(text), text).toEqual([]);
        }
      }),
    );
  });
});
