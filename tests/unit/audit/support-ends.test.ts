import { describe, expect, it } from 'vitest';
import { isNewer, supportEndOf, supportEnds } from '@/utils/audit/support-ends';

describe('supportEndOf', () => {
  it.each<[string, string | null, string | null]>([
    ['Windows', 'XP', '2014-04-08'],
    ['Windows', '7', '2020-01-14'],
    ['Windows', '8', '2016-01-12'],
    ['Windows', '8.1', '2023-01-10'],
    ['Windows', '10', '2025-10-14'],
    ['Windows', '10.0', '2025-10-14'],
    ['Windows', '11', null],
    ['Windows', null, null],
    ['Android', '4.4.2', '2017-10-01'],
    ['Android', '8.1', '2021-01-10'],
    ['Android', '13', '2026-03-02'],
    ['Android', '14', null],
    ['iOS', '10.3.4', '2018-10-08'],
    ['iOS', '14.8', '2021-10-01'],
    // Mended in 2026 still.
    ['iOS', '12.5.8', null],
    ['iOS', '15.8', null],
    ['iOS', '18', null],
    ['macOS', '10.9', '2020-12-01'],
    ['macOS', '10.14.6', '2021-10-25'],
    ['macOS', '11.7', null],
    ['macOS', '13.7.8', '2025-09-15'],
    ['macOS', '14', null],
    ['Internet Explorer', '11', '2022-06-14'],
    ['Internet Explorer', null, '2022-06-14'],
    ['Microsoft Edge', '18.19041', '2021-03-09'],
    ['Microsoft Edge', '119', null],
    ['Chrome', '49', '2023-02-07'],
    ['Chrome', '109.0.5414.120', '2023-02-07'],
    ['Chrome', '110', null],
    ['Chrome', null, null],
    ['Firefox', '102.15', '2023-09-26'],
    ['Firefox', '115', null],
    ['Нечто', '1', null],
    ['Windows', 'Vista 2', null],
  ])('%s %s: %s', (name, version, ended) => {
    const named = version === null ? name : `${name} ${version}`;
    expect(supportEndOf({ name, version })).toEqual(ended && { name: named, ended });
  });
});

it('every entry has its source, its day, and one that has passed', () => {
  for (const { ended, source, sourceDate, product } of supportEnds) {
    expect(ended, product).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
    expect(new Date(ended).toISOString().slice(0, 10)).toBe(ended);
    expect(ended < '2026-11-23', `${product} ${ended}`).toBe(true);
    expect(() => new URL(source)).not.toThrow();
    expect(sourceDate).toMatch(/^20\d{2}(-\d{2}){0,2}$/);
  }
});

it.each<[string, string, boolean]>([
  ['11', '10', true],
  ['10', '10', false],
  ['10.0', '10', false],
  ['10.0.1', '10', true],
  ['9', '10', false],
  ['XP', '10', false],
  ['11', 'XP', false],
])('%s is newer than %s: %s', (version, than, expected) => {
  expect(isNewer(version, than)).toBe(expected);
});
