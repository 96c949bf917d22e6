import { describe, expect, it } from 'vitest';
import type { Retention } from '@/utils/audit/audit-settings';
import { keptSince, listsKeptSince } from '@/utils/audit/retention';

const local = (text: string): number => new Date(text).getTime();

describe('what is kept', () => {
  it.each<[string, Retention, string]>([
    ['2026-11-23T15:04:05', 12, '2025-11-23T15:04:05'],
    ['2026-11-23T15:04:05', 3, '2026-08-23T15:04:05'],
    ['2026-02-10T00:00:00', 3, '2025-11-10T00:00:00'],
    ['2026-11-23T15:04:05', 24, '2024-11-23T15:04:05'],
    // No such day in that month.
    ['2026-08-31T12:00:00', 6, '2026-02-28T12:00:00'],
    ['2028-08-31T12:00:00', 6, '2028-02-29T12:00:00'],
    ['2028-02-29T12:00:00', 12, '2027-02-28T12:00:00'],
    ['2026-05-31T23:59:59', 3, '2026-02-28T23:59:59'],
    // Both sides of a new year.
    ['2027-01-01T00:00:00', 3, '2026-10-01T00:00:00'],
  ])('at %s for %d months is from %s on', (now, months, since) => {
    expect(keptSince(local(now), months)).toBe(local(since));
  });
});

describe('of the lists of an account', () => {
  const years = '2028-01-20T12:00:00';
  it.each<[string, string, readonly string[], string]>([
    ['there is none', '2026-11-23T12:00:00', [], '2026-08-23T12:00:00'],
    ['there is one of today', '2026-11-23T12:00:00', ['2026-11-23T12:00:00'], '2026-08-23T12:00:00'],
    ['the last is a month old', '2026-11-23T12:00:00', ['2026-10-23T12:00:00'], '2026-08-23T12:00:00'],
    ['the clock has jumped since the last', years, ['2026-11-23T12:00:00'], '2026-08-23T12:00:00'],
    ['only the last is from after a jump', years, [years, '2026-11-23T12:00:00'], '2026-08-23T12:00:00'],
    ['two are from after a jump', years, ['2028-01-20T12:00:00', '2028-01-19T12:00:00'], '2027-10-20T12:00:00'],
    ['the clock was set right again', '2026-11-24T12:00:00', ['2026-11-24T12:00:00', years], '2026-08-24T12:00:00'],
    ['the last is from the future', '2026-11-24T12:00:00', [years, years], '2026-08-24T12:00:00'],
  ])('when %s, all is kept that is not too old for it', (_what, now, listedAt, since) => {
    expect(listsKeptSince(local(now), listedAt.map(local), 3)).toBe(local(since));
  });
});
