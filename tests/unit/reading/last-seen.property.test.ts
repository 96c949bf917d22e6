import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { inZone, zones } from '@/tests/support/time-zones';
import { lastSeenOf } from '@/utils/reading/last-seen';

const two = (value: number): string => String(value).padStart(2, '0');

/** Days since 1970 from 2015 to 2040, by a calendar without clocks. */
const dayNumber = fc.integer({ min: 16_436, max: 25_567 });
const clock = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
const calendar = (days: number): { year: number; month: number; day: number } => {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const local = (days: number, { hour, minute }: { hour: number; minute: number }): Date => {
  const { year, month, day } = calendar(days);
  return new Date(year, month - 1, day, hour, minute);
};
const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
const dotted = (days: number): string => {
  const { year, month, day } = calendar(days);
  return `${two(day)}.${two(month)}.${year}`;
};

describe.each(zones)('lastSeenOf in %s', (zone, winter, summer) => {
  inZone(zone, winter, summer);

  it('counts calendar days, whatever the hours of the reading and of looking', () => {
    fc.assert(
      fc.property(
        dayNumber,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 800 }),
        clock,
        clock,
        (day, age, later, readClock, nowClock) => {
          const readAt = local(day + age, readClock);
          const now = local(day + age + later, nowClock);
          expect(lastSeenOf(dotted(day), readAt, now)).toEqual({
            kind: 'day',
            day: iso(day),
            time: null,
            daysAgo: age + later,
          });
          expect(lastSeenOf(`${age % 100} дн. назад`, readAt, now)).toMatchObject({ daysAgo: (age % 100) + later });
        },
      ),
    );
  });

  it('takes a day of the future for today if it is tomorrow, and for nothing otherwise', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: 1, max: 4_000 }), clock, (day, ahead, readClock) => {
        const readAt = local(day, readClock);
        const last = lastSeenOf(dotted(day + ahead), readAt, readAt);
        expect(last).toEqual(
          ahead === 1 ? { kind: 'day', day: iso(day), time: null, daysAgo: 0 } : { kind: 'unknown' },
        );
      }),
    );
  });

  it('says of no text whatever that it was active in the future, and throws for none', () => {
    const pieces = [...commonPieces, 'сейчас', ' назад', '3 дня', 'вчера', 'в сети', '12 ноября', '31.12.2026', 'был '];
    fc.assert(
      fc.property(
        anyText(pieces),
        dayNumber,
        clock,
        fc.integer({ min: 0, max: 400 }),
        (text, day, readClock, later) => {
          const last = lastSeenOf(text, local(day, readClock), local(day + later, readClock));
          if (last.kind === 'day') expect(last.daysAgo).toBeGreaterThanOrEqual(later);
          if (last.kind === 'now') expect(later).toBe(0);
        },
      ),
    );
  });
});
