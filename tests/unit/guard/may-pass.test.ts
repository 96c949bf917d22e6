import { expect, it } from 'vitest';
import { mayPass } from '@/utils/guard/may-pass';

const at = new Date('2026-11-24T12:00:00').getTime();
const second = 1000;
const pass = { host: 'www.wildberries.ru', at } as const;

it.each<[string, number, boolean]>([
  ['at once', at, true],
  ['a minute later', at + 60 * second, true],
  ['until two minutes are over', at + 120 * second - 1, true],
  ['not when they are', at + 120 * second, false],
  ['not a day later', at + 86_400 * second, false],
  ['not before it was given: somebody set the clock back', at - 1, false],
])('«I understand» lets a press pass: %s', (_when, now, passes) => {
  expect(mayPass(pass, 'www.wildberries.ru', now)).toBe(passes);
});

it('of one site it says nothing on another', () => {
  expect(mayPass(pass, 'www.wildberries.by', at)).toBe(false);
});

it('nothing passes when nobody said anything', () => {
  expect(mayPass(null, 'www.wildberries.ru', at)).toBe(false);
});
