import { expect, it } from 'vitest';
import type { SessionRow } from '@/utils/reading/reading';
import { readTypedLine } from '@/utils/reading/typed-line';

const now = new Date(2026, 10, 24, 12, 0);

it.each<[string, Partial<SessionRow>]>([
  [
    'iPhone 13, Safari, Kazan, 12 November',
    { device: 'iPhone 13', app: 'Safari', place: 'Kazan', lastSeen: '12 November' },
  ],
  ['Galaxy S21, Berlin, yesterday', { device: 'Galaxy S21', place: 'Berlin', lastSeen: 'yesterday' }],
  ['Windows 11, Chrome, 2 days ago', { device: 'Windows 11', app: 'Chrome', lastSeen: '2 days ago' }],
  ['iPhone 13, this device', { device: 'iPhone 13', current: true }],
  ['iPhone 13 вчера', { device: 'iPhone 13', lastSeen: 'вчера' }],
  ['12.11.2026 iPhone 13', { device: 'iPhone 13', lastSeen: '12.11.2026' }],
  ['MacBook Pro, macOS 15', { device: 'MacBook Pro', os: 'macOS 15' }],
])('%j is read', (line, fields) => {
  const read = readTypedLine(line, [], now);
  expect(read.kind === 'session' ? read.row : read.kind).toMatchObject(fields);
});

it.each([
  // What was not understood would be left out.
  'iPhone 13, 12.05',
  'iPhone 13, 31.02.2026',
  'iPhone 13, вчера, что-то ещё',
  'iPhone 13, действует до 12.12.2026',
  'не моё: iPhone 13',
  // Two sessions.
  'iPhone 13, Windows 11',
  'Windows 11, Android 14',
  'iPhone 13, Kazan, Berlin',
])('%j is the person’s to mend', (line) => {
  expect(readTypedLine(line, [], now)).toEqual({ kind: 'unreadable' });
});
