import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { localIso } from '@/utils/local-iso';

it('is the person’s own clock', () => {
  const text = localIso(new Date('2026-11-23T15:04:05').getTime());
  expect(text).toMatch(/^2026-11-23T15:04:05[+-]\d{2}:\d{2}$/);
});

it('is the same moment, to the second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
      expect(Date.parse(localIso(seconds * 1000))).toBe(seconds * 1000);
    }),
  );
});
