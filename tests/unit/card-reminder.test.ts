import { describe, expect, it } from 'vitest';
import { inZone, zones } from '@/tests/support/time-zones';
import { translateFor } from '@/tests/support/translate';
import { icsOf } from '@/utils/calendar/ics';
import { monthLater } from '@/utils/calendar/month-later';
import { cardReminder, cardReminderDay } from '@/utils/card-reminder';

describe.each(zones)('in %s', (zone, winter, summer) => {
  inZone(zone, winter, summer);
  const at = (text: string): number => new Date(text).getTime();

  it.each([
    ['2026-11-24T12:00:00', '2026-12-24'],
    ['2026-12-31T23:59:59', '2027-01-31'],
    ['2027-01-31T00:00:00', '2027-02-28'],
    ['2028-01-30T12:00:00', '2028-02-29'],
    ['2027-08-31T12:00:00', '2027-09-30'],
    // New York changes its clocks between the two, forwards and back.
    ['2027-02-20T00:30:00', '2027-03-20'],
    ['2027-10-20T23:30:00', '2027-11-20'],
  ])('a month after %s is %s', (from, day) => {
    expect(monthLater(at(from))).toBe(day);
  });

  it.each([
    ['the press was just now', '2026-11-24T11:00:00', '2026-11-24T12:00:00', '2026-12-24'],
    ['the press was three weeks ago', '2026-11-03T11:00:00', '2026-11-24T12:00:00', '2026-12-03'],
    ['the press was so long ago that its day is over', '2026-10-24T11:00:00', '2026-11-24T12:00:00', '2026-12-24'],
    [
      'the press lies in the future of a clock that was set back',
      '2027-05-01T11:00:00',
      '2026-11-24T12:00:00',
      '2026-12-24',
    ],
  ])('%s', (_when, pressed, now, day) => {
    expect(cardReminderDay(at(pressed), at(now))).toBe(day);
  });

  it('no press is known', () => {
    expect(cardReminderDay(null, at('2026-11-24T12:00:00'))).toBe('2026-12-24');
  });
});

it.each(['ru', 'en'] as const)('makes a calendar file of one day that reminds: %s', (language) => {
  const text = icsOf([cardReminder('2026-12-24', translateFor(language))], 0);
  expect(text).toContain('DTSTART;VALUE=DATE:20261224\r\n');
  expect(text).not.toContain('RRULE');
  expect(text).toContain('TRIGGER;RELATED=START:PT10H');
});
