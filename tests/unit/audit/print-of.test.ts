import fc from 'fast-check';
import { expect, it } from 'vitest';
import { row } from '@/tests/support/audits';
import { printOf } from '@/utils/audit/print-of';
import type { SessionRow } from '@/utils/reading/reading';

type Names = Partial<Pick<SessionRow, 'device' | 'os' | 'app'>>;

it.each<[Names, Names]>([
  [{ device: 'Windows 10' }, { device: 'Windows 11' }],
  [{ device: 'Windows NT 10.0' }, { device: 'windows nt 6.1' }],
  [{ device: 'Mac OS X 10.15.7' }, { device: 'Mac OS X 10_15_8' }],
  [{ device: 'Samsung SM-A525F (Android 13)' }, { device: 'samsung sm-a525f (Android 14)' }],
  [{ app: 'Chrome 139.0.1.2' }, { app: 'chrome 140' }],
  [{ app: 'Chrome 139 на Windows 10' }, { app: 'Chrome 140 на Windows 11' }],
  [{ app: 'Яндекс.Браузер 24.1' }, { app: 'Яндекс Браузер' }],
  [{ app: 'Магазинчик (6.4.2)' }, { app: 'Магазинчик версия 7.0' }],
  [{ os: 'iOS 17.1' }, { os: 'iOS 18' }],
  [{ device: 'Ещё телефон' }, { device: 'еще  телефон' }],
])('%j and %j are alike', (one, other) => {
  expect(printOf(row({ device: null, ...one }))).toBe(printOf(row({ device: null, ...other })));
});

it.each<[Names, Names]>([
  [{ device: 'iPhone 13' }, { device: 'iPhone 14' }],
  [{ device: 'Redmi Note 12 Pro' }, { device: 'Redmi Note 12 Pro+' }],
  [{ device: 'Windows 10' }, { device: 'macOS 10' }],
  [{ app: 'Chrome' }, { app: 'Firefox' }],
  [{ app: 'Chrome на Windows' }, { app: 'Chrome на Android' }],
  [{ device: 'Android' }, { os: 'Android' }],
  [{ device: 'Windows' }, { device: 'Windows', app: 'Chrome' }],
])('%j and %j are not', (one, other) => {
  expect(printOf(row({ device: null, ...one }))).not.toBe(printOf(row({ device: null, ...other })));
});

it('a place, an address, a date, "current" and what can be ended are no part of it', () => {
  const text = fc.option(fc.string());
  const fields = fc.record({
    place: text,
    ip: text,
    lastSeen: text,
    current: fc.boolean(),
    ending: fc.constantFrom<SessionRow['ending']>('offered', 'disabled', 'not-seen'),
  });
  fc.assert(
    fc.property(text, text, text, fields, fields, (device, os, app, one, other) => {
      expect(printOf(row({ device, os, app, ...one }))).toBe(printOf(row({ device, os, app, ...other })));
    }),
  );
});
