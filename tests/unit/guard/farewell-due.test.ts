import { describe, expect, it } from 'vitest';
import { farewellAwaited, farewellDue } from '@/utils/guard/farewell-due';
import { type Accounts, accountSeen, signedOut } from '@/utils/storage/accounts';
import { type Farewell, farewellAnswers } from '@/utils/storage/farewell';

const host = 'www.wildberries.ru';
const pressedAt = new Date('2026-11-24T12:00:00').getTime();
const minute = 60_000;
const day = 24 * 60 * minute;

const pressed: Farewell = { host, pressedAt, answer: null };
const signedIn: Accounts = accountSeen(null, { phone: 'hash' }, pressedAt - day, 'key').accounts;
const out = (at: number): Accounts => signedOut(signedIn, at);

describe('a page asks how it went', () => {
  it.each<[string, Farewell | null, Accounts | null, number, boolean]>([
    ['once the account is signed out', pressed, out(pressedAt + minute), pressedAt + 2 * minute, true],
    ['when that is seen in the same moment', pressed, out(pressedAt), pressedAt, true],
    ['on a site whose account was never read', pressed, signedOut(null, pressedAt + minute), pressedAt + day / 2, true],
    ['not while somebody is signed in', pressed, signedIn, pressedAt + minute, false],
    ['not when nothing is known of accounts', pressed, null, pressedAt + minute, false],
    ['not for a sign-out before the press', pressed, out(pressedAt - 1), pressedAt + minute, false],
    [
      'not after somebody signed in again',
      pressed,
      accountSeen(out(pressedAt + minute), { phone: 'hash' }, pressedAt + 2 * minute, 'other').accounts,
      pressedAt + 3 * minute,
      false,
    ],
    ['until a day is over', pressed, out(pressedAt + minute), pressedAt + day - 1, true],
    ['not when it is', pressed, out(pressedAt + minute), pressedAt + day, false],
    ['not of a press that is still to come', pressed, out(pressedAt + minute), pressedAt - 1, false],
    ['not when nothing was pressed', null, out(pressedAt + minute), pressedAt + minute, false],
  ])('%s', (_when, farewell, accounts, now, due) => {
    expect(farewellDue(farewell, accounts, host, now)).toBe(due);
  });

  it('not on another site', () => {
    expect(farewellDue(pressed, out(pressedAt), 'www.wildberries.by', pressedAt + minute)).toBe(false);
  });

  it.each(farewellAnswers)('not once they answered %s', (answer) => {
    expect(farewellDue({ ...pressed, answer }, out(pressedAt), host, pressedAt + minute)).toBe(false);
    expect(farewellAwaited({ ...pressed, answer }, pressedAt + minute)).toBe(false);
  });
});

describe('the popup asks', () => {
  it.each<[string, Farewell | null, number, boolean]>([
    ['at once, and needs no sign-out', pressed, pressedAt, true],
    ['until seven days are over', pressed, pressedAt + 7 * day - 1, true],
    ['not when they are', pressed, pressedAt + 7 * day, false],
    ['not of a press that is still to come', pressed, pressedAt - 1, false],
    ['not when nothing was pressed', null, pressedAt, false],
  ])('%s', (_when, farewell, now, awaited) => {
    expect(farewellAwaited(farewell, now)).toBe(awaited);
  });
});
