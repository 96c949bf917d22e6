import { describe, expect, it } from 'vitest';
import type { Retention } from '@/utils/audit/audit-settings';
import { keptSince } from '@/utils/audit/retention';

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
