import { describe, expect, it } from 'vitest';
import { periodText, periodYears } from '@/utils/iso-period';

/** Spaces of every kind as plain ones. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

describe('periodText', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2025-09', 'сентябрь 2025 г.', 'September 2025'],
    ['2026-11-23', '23 ноября 2026 г.', 'November 23, 2026'],
    ['2021/2022', '2021 – 2022', '2021 – 2022'],
    ['2024-08/2024-10', 'август 2024 г. – октябрь 2024 г.', 'August 2024 – October 2024'],
    ['2025-12/2026', 'декабрь 2025 г. – 2026', 'December 2025 – 2026'],
  ])('%s is %s', (period, russian, english) => {
    expect(plain(periodText(period, 'ru'))).toBe(russian);
    expect(plain(periodText(period, 'en'))).toBe(english);
  });

  it('is the same day in every time zone', () => {
    // The first of a month at midnight in London is still the day before in New York.
    expect(plain(periodText('2026-03-01', 'en'))).toBe('March 1, 2026');
    expect(plain(periodText('2026-03', 'en'))).toBe('March 2026');
  });

  it.each(['', '24', '2024-1', '2024-13', '2024-08-', 'soon', '23.11.2026'])('refuses «%s»', (period) => {
    expect(() => periodText(period, 'en')).toThrow(RangeError);
  });
});

describe('periodYears', () => {
  it.each([
    ['2024', '2024'],
    ['2026-11-23', '2026'],
    ['2024-08/2024-10', '2024'],
    ['2021/2022', '2021–2022'],
    ['2025-12/2026', '2025–2026'],
  ])('%s: %s', (period, years) => expect(periodYears(period)).toBe(years));
});
