import { afterAll, beforeAll, expect } from 'vitest';

/** Moscow, which changes no clocks, and two that do or lie far away: minutes behind Greenwich in winter and in summer. */
export const zones: readonly (readonly [zone: string, winter: number, summer: number])[] = [
  ['Europe/Moscow', -180, -180],
  ['America/New_York', 300, 240],
  ['Asia/Kamchatka', -720, -720],
];

/** Lets the tests of a `describe` run in a zone. */
export function inZone(zone: string, winter: number, summer: number): void {
  const outside = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
    // Were the zone not taken over, the rest would test one zone three times.
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(winter);
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(summer);
  });
  afterAll(() => {
    if (outside === undefined) delete process.env.TZ;
    else process.env.TZ = outside;
  });
}
