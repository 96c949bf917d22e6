import { describe, expect, it } from 'vitest';
import { getMessageFor, translateFor } from '@/tests/support/translate';
import { createTranslate } from '@/utils/i18n';

const ru = translateFor('ru');
const en = translateFor('en');
/** Monday noon by the person's own clock, wherever the tests run. */
const now = new Date(2026, 10, 23, 12).getTime();
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('ago', () => {
  it.each([
    [0, 'только что', 'just now'],
    [44 * second, 'только что', 'just now'],
    [45 * second, '1 минуту назад', '1 minute ago'],
    [2 * minute, '2 минуты назад', '2 minutes ago'],
    [5 * minute, '5 минут назад', '5 minutes ago'],
    [21 * minute, '21 минуту назад', '21 minutes ago'],
    [hour, '1 час назад', '1 hour ago'],
    [3 * hour, '3 часа назад', '3 hours ago'],
    [day, 'вчера', 'yesterday'],
    [3 * day, '3 дня назад', '3 days ago'],
    [7 * day, '1 неделю назад', '1 week ago'],
    [21 * day, '3 недели назад', '3 weeks ago'],
    [61 * day, '2 месяца назад', '2 months ago'],
    [730.5 * day, '2 года назад', '2 years ago'],
    [-5 * minute, 'только что', 'just now'],
  ])('%d ms is %s', (age, russian, english) => {
    expect(ru.ago(now - age, now)).toBe(russian);
    expect(en.ago(now - age, now)).toBe(english);
  });

  it.each([
    // 23 hours, within one day and over midnight.
    [[23, 0, 30], [23, 23, 30], '23 часа назад', '23 hours ago'],
    [[22, 23, 0], [23, 22, 0], 'вчера', 'yesterday'],
    [[22, 20, 0], [23, 10, 0], '14 часов назад', '14 hours ago'],
    // A day and a half, with one midnight between and with two.
    [[22, 1, 0], [23, 13, 0], 'вчера', 'yesterday'],
    [[21, 23, 0], [23, 8, 0], 'позавчера', '2 days ago'],
    [[20, 23, 59], [23, 0, 1], '3 дня назад', '3 days ago'],
  ] as const)('counts midnights from %j to %j', ([day1, hour1, minute1], [day2, hour2, minute2], russian, english) => {
    const at = new Date(2026, 10, day1, hour1, minute1).getTime();
    const later = new Date(2026, 10, day2, hour2, minute2).getTime();
    expect(ru.ago(at, later)).toBe(russian);
    expect(en.ago(at, later)).toBe(english);
  });

  it('names no calendar week, month or year, which may be another one', () => {
    // Sunday evening, and Monday of the same week; the last and the first of one month; the end and the start of one year.
    expect(ru.ago(new Date(2026, 10, 16, 1).getTime(), new Date(2026, 10, 22, 23).getTime())).toBe('1 неделю назад');
    expect(ru.ago(new Date(2026, 9, 1).getTime(), new Date(2026, 9, 31).getTime())).toBe('1 месяц назад');
    expect(ru.ago(new Date(2026, 0, 1).getTime(), new Date(2026, 11, 31).getTime())).toBe('1 год назад');
  });

  it('never rounds up to a full unit that it does not name', () => {
    for (let age = 0; age < 40 * day; age += 7 * minute) {
      const text = en.ago(now - age, now);
      expect(text, String(age)).not.toMatch(/\b(?:60 minutes|24 hours)\b/);
    }
  });
});

describe('numbers, money and days', () => {
  const plain = (text: string): string => text.replace(/\s/g, ' ');
  it.each([
    [1250.5, '1 250,50 ₽', '₽1,250.50'],
    [1250, '1 250 ₽', '₽1,250'],
    [-320, '-320 ₽', '-₽320'],
    [0, '0 ₽', '₽0'],
    [0.1, '0,10 ₽', '₽0.10'],
  ])('%d roubles', (amount, russian, english) => {
    expect(plain(ru.money(amount, 'RUB'))).toBe(russian);
    expect(plain(en.money(amount, 'RUB'))).toBe(english);
  });

  it('prints a day as it is, in every time zone', () => {
    expect(ru.day('2026-11-28')).toBe('28 ноября');
    expect(en.day('2026-11-28')).toBe('November 28');
    expect(ru.day('2027-01-01')).toBe('1 января');
  });

  it('prints numbers in the language’s own way', () => {
    expect(plain(ru.number(12_345))).toBe('12 345');
    expect(en.number(12_345)).toBe('12,345');
  });
});

describe('createTranslate', () => {
  it('speaks the language of the messages that it gets, and Russian for all others', () => {
    expect(createTranslate(getMessageFor('en')).language).toBe('en');
    expect(createTranslate(getMessageFor('ru')).language).toBe('ru');
    expect(createTranslate(() => '').language).toBe('ru');
    expect(createTranslate(() => 'de').language).toBe('ru');
  });

  it('shows a key where a text is missing', () => {
    expect(createTranslate(() => '').text('none')).toBe('none');
  });

  it('puts values where the text has places for them', () => {
    expect(ru.text('openPage', 'Чеки')).toBe('Открыть «Чеки»');
    expect(ru.text('notReadBecause', 'а', 'б', 'в')).toBe('Прочитать не удалось: а — б, в.');
    expect(ru.plural('parcels', 1_000)).toMatch(/^1\s000 посылок$/);
  });
});
