import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, icsOf } from '@/utils/calendar/ics';

const madeAt = Date.UTC(2026, 10, 23, 9, 4, 5);
const event: CalendarEvent = {
  uid: 'audit@loose-ends',
  day: '2026-12-31',
  title: 'Проверить сеансы',
  details: null,
  url: null,
  repeat: { days: 30 },
  remindAt: 9,
};

/** Reads a file as RFC 5545 says (3.1, 3.3.11), with nothing of the code under test. */
function parse(file: string): { name: string; parameters: string; value: string }[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const unfolded = file.slice(0, -2).replaceAll('\r\n ', '');
  return unfolded.split('\r\n').map((line) => {
    const match = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/su.exec(line);
    if (!match) throw new Error(`No content line: ${line}`);
    return { name: match[1] ?? '', parameters: match[2] ?? '', value: match[3] ?? '' };
  });
}

function plain(value: string): string {
  return value.replace(/\\(.)/gsu, (_whole, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

const valuesOf = (file: string, name: string): string[] =>
  parse(file)
    .filter((line) => line.name === name)
    .map(({ value }) => value);

describe('a calendar file', () => {
  it('is what RFC 5545 asks for, line by line', () => {
    expect(icsOf([event], madeAt).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Loose Ends//Loose Ends//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:audit@loose-ends',
      'DTSTAMP:20261123T090405Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'RRULE:FREQ=DAILY;INTERVAL=30',
      'SUMMARY:Проверить сеансы',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Проверить сеансы',
      'TRIGGER;RELATED=START:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('may be of one day only, with details and an address', () => {
    const url = 'https://shop.example/lk?a=1;b=2,3';
    const file = icsOf([{ ...event, repeat: 'once', details: 'Две посылки;\nдо 28 ноября, Тверь', url }], madeAt);
    expect(valuesOf(file, 'RRULE')).toEqual([]);
    expect(valuesOf(file, 'URL')).toEqual([url]);
    expect(file).toContain('DESCRIPTION:Две посылки\\;\\nдо 28 ноября\\, Тверь\r\n');
  });

  it('holds any number of events', () => {
    const days = ['2026-11-28', '2028-02-28', '2028-02-29', '2026-12-01'];
    const file = icsOf(
      days.map((day) => ({ ...event, day, uid: day, repeat: 'once' as const })),
      madeAt,
    );
    expect(valuesOf(file, 'UID')).toEqual(days);
    expect(valuesOf(file, 'DTSTART')).toEqual(['20261128', '20280228', '20280229', '20261201']);
    expect(valuesOf(file, 'DTEND')).toEqual(['20261129', '20280229', '20280301', '20261202']);
    expect(valuesOf(icsOf([], madeAt), 'BEGIN')).toEqual(['VCALENDAR']);
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['a day that is none', { day: '2026-02-30' }],
    ['a day of no form', { day: '28.11.2026' }],
    ['a day with a line of its own', { day: '2026-11-28\r\nX:1' }],
    ['an hour that is none', { remindAt: 24 }],
    ['half an hour', { remindAt: 8.5 }],
    ['no days between', { repeat: { days: 0 } }],
    ['half a day between', { repeat: { days: 0.5 } }],
  ])('is not made of %s', (_what, wrong) => {
    expect(() => icsOf([{ ...event, ...wrong }], madeAt)).toThrow(RangeError);
  });

  it('is not made of an address that is none', () => {
    expect(() => icsOf([{ ...event, url: 'nowhere' }], madeAt)).toThrow(TypeError);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('\r', '\n', '\r\n', ';', ',', '\\', 'я', '😀', ' ', '\t', ':', 'n', '\0'),
      maxLength: 300,
    }),
  );
  /** What RFC 5545 can hold of it: every kind of line end is one, other control characters are not allowed. */
  const holdable = (text: string): string =>
    [...text.toWellFormed().replace(/\r\n|\r/gu, '\n')]
      .filter((character) => character === '\n' || character === '\t' || !/\p{Cc}/u.test(character))
      .join('');

  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, details) => {
        const file = icsOf([{ ...event, title, details }], madeAt);
        expect(valuesOf(file, 'SUMMARY').map(plain)).toEqual([holdable(title)]);
        expect(valuesOf(file, 'DESCRIPTION').map(plain)).toEqual([holdable(details), holdable(title)]);
        // Nothing in a text makes a line of its own.
        expect(parse(file)).toHaveLength(20);
      }),
    );
  });

  it('is cut as late as it may be: after 75 bytes, then after 74 behind the space', () => {
    const lines = icsOf([{ ...event, title: 'a'.repeat(200) }], madeAt).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(lines.slice(at, at + 4)).toEqual([
      `SUMMARY:${'a'.repeat(67)}`,
      ` ${'a'.repeat(74)}`,
      ` ${'a'.repeat(59)}`,
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('makes no line longer than 75 bytes, and tears no character', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const lines = icsOf([{ ...event, title }], madeAt).split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
