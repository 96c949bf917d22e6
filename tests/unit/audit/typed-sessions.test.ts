import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { row } from '@/tests/support/audits';
import { parseTypedSessions } from '@/utils/audit/typed-sessions';
import type { SessionRow } from '@/utils/reading/reading';

const now = new Date(2026, 10, 23, 14, 30);
const full = row({
  device: 'iPhone 13',
  app: 'Wildberries',
  place: 'Москва',
  lastSeen: '12 ноября',
  ip: '1.2.3.4',
  current: true,
});

describe('one line', () => {
  it.each<[string, Partial<SessionRow>]>([
    ['iPhone 13, Wildberries, Москва, 12 ноября, 1.2.3.4, текущий', full],
    ['iPhone 13,Wildberries,Москва,12 ноября,1.2.3.4,текущий', full],
    ['iPhone 13; Wildberries; Москва; 12 ноября; 1.2.3.4; текущий', full],
    ['iPhone 13\tWildberries\tМосква\t12 ноября\t1.2.3.4\tтекущий', full],
    ['iPhone 13 - Wildberries - Москва - 12 ноября - 1.2.3.4 - текущий', full],
    ['iPhone 13 — Wildberries — Москва — 12 ноября — 1.2.3.4 — текущий', full],
    ['iPhone 13 · Wildberries · Москва · 12 ноября · 1.2.3.4 · текущий', full],
    ['iPhone 13. Wildberries. Москва. 12 ноября. 1.2.3.4. текущий', full],
    ['1.2.3.4, текущий сеанс, 12 ноября, Москва, Wildberries, iPhone 13', full],
    ['  • iPhone 13 (текущий) | Wildberries | Москва | 12 ноября | IP: 1.2.3.4', full],
    ['3) "iPhone 13","Wildberries","Москва","12 ноября","1.2.3.4","это устройство"', full],
    ['Устройство: iPhone 13, приложение: Wildberries, город: Москва, 12 ноября, IP 1.2.3.4, текущее', full],
    ['iPhone 13', { device: 'iPhone 13' }],
    ['айфон мамы, вчера', { device: 'айфон мамы', lastSeen: 'вчера' }],
    ['Wildberries для Android', { device: null, app: 'Wildberries для Android' }],
    ['iPhone17,2', { device: 'iPhone17,2' }],
    ['Chrome 139 на Windows, Казань', { device: 'Windows', app: 'Chrome 139', place: 'Казань' }],
    [
      'Windows 11\tChrome 142\tМосква, Россия\t203.0.113.24\tсегодня в 14:02\tЗавершить',
      {
        device: 'Windows 11',
        app: 'Chrome 142',
        place: 'Москва, Россия',
        ip: '203.0.113.24',
        lastSeen: 'сегодня в 14:02',
      },
    ],
    [
      'Samsung SM-A525F, Android 13, —, вчера, 14:05',
      { device: 'Samsung SM-A525F', os: 'Android 13', lastSeen: 'вчера, 14:05' },
    ],
    [
      'iPad, г. Минск, Беларусь, 12 нояб. 2026',
      { device: 'iPad', place: 'г. Минск, Беларусь', lastSeen: '12 нояб. 2026' },
    ],
    ['BlackBerry; 5 мая 2026', { device: 'BlackBerry', lastSeen: '5 мая 2026' }],
    [
      'Яндекс Браузер 24.1, Windows 10, Ростов-на-Дону',
      { device: 'Windows 10', app: 'Яндекс Браузер 24.1', place: 'Ростов-на-Дону' },
    ],
    ['Телефон, Samsung Galaxy A52, 3 дня назад', { device: 'Телефон, Samsung Galaxy A52', lastSeen: '3 дня назад' }],
  ])('%j', (line, fields) => {
    expect(parseTypedSessions(line, now)).toEqual({ rows: [row({ device: null, ...fields })], unreadable: [] });
  });

  it.each([
    'привет, как дела',
    'Москва, вчера',
    '1.2.3.4',
    'вчера',
    // Two sessions in one.
    'iPhone 13, MacBook Pro, вчера',
    'iPhone 13, 1.2.3.4, 5.6.7.8',
  ])('%j is kept for the person', (line) => {
    expect(parseTypedSessions(line, now)).toEqual({ rows: [], unreadable: [{ line: 1, text: line }] });
  });
});

describe('several lines', () => {
  it('are a session each, without empty ones and headings, and the others have their number', () => {
    const text = '\nУстройство\tПриложение\tГород\r\niPhone 13\n\n  что-то ещё  \r\nWindows 11, Chrome';
    expect(parseTypedSessions(text, now)).toEqual({
      rows: [row(), row({ device: 'Windows 11', app: 'Chrome' })],
      unreadable: [{ line: 5, text: 'что-то ещё' }],
    });
    expect(parseTypedSessions('', now)).toEqual({ rows: [], unreadable: [] });
    expect(parseTypedSessions(' \n\t\n', now)).toEqual({ rows: [], unreadable: [] });
  });

  it('are at most 1,000: the next one is said, and the last read', () => {
    const lines = (count: number): string => Array.from({ length: count }, () => 'iPhone 13').join('\n');
    expect(parseTypedSessions(lines(1_000), now)).toMatchObject({ rows: { length: 1_000 }, unreadable: [] });
    const more = parseTypedSessions(lines(5_000), now);
    expect(more.rows).toHaveLength(1_000);
    expect(more.unreadable).toEqual([{ line: 1_001, text: 'iPhone 13' }]);
  });

  it('are at most 300 characters long', () => {
    const long = `iPhone ${'1'.repeat(293)}`;
    expect(parseTypedSessions(long, now).rows).toHaveLength(1);
    expect(parseTypedSessions(`${long}1`, now)).toEqual({ rows: [], unreadable: [{ line: 1, text: long }] });
  });
});

it('reads any text whatever: every row says which session it is, and every line is somewhere at most once', () => {
  const pieces = [
    ...commonPieces,
    '\n',
    '\t',
    ', ',
    '; ',
    ' — ',
    'iPhone 13',
    'Москва',
    '1.2.3.4',
    'вчера',
    'текущий',
    'IP:',
  ];
  fc.assert(
    fc.property(anyText(pieces), (text) => {
      const { rows, unreadable } = parseTypedSessions(text, now);
      for (const one of rows) expect(one.device ?? one.app).not.toBeNull();
      const filled = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
      expect(rows.length + unreadable.length).toBeLessThanOrEqual(filled.length);
      const numbers = unreadable.map(({ line }) => line);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
    { numRuns: 300 },
  );
});
