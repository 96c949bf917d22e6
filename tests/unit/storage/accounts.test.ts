import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Accounts,
  accountSeen,
  hashIdentity,
  type IdentityHashes,
  type KnownAccount,
  randomKey,
  readAccounts,
  saltKey,
  signedOut,
  writeAccounts,
} from '@/utils/storage/accounts';

beforeEach(() => fakeBrowser.reset());

const anna: KnownAccount = { key: 'anna', phone: 'phone-a', name: 'name-a', seenAt: 100 };
const boris: KnownAccount = { key: 'boris', phone: 'phone-b', seenAt: 50 };
const nobody: KnownAccount = { key: 'nobody', seenAt: 10 };

function current(accounts: Accounts | null, seen: IdentityHashes): string | null {
  return accountSeen(accounts, seen, 200, 'fresh').accounts.current;
}

describe('whose page it is', () => {
  const withAnna: Accounts = { current: 'anna', known: [anna, boris] };
  const out: Accounts = { current: null, known: [anna, boris] };
  it.each<[string, Accounts | null, IdentityHashes, string]>([
    ['the first page of all', null, {}, 'fresh'],
    ['the first page that names somebody', null, { phone: 'phone-a' }, 'fresh'],
    ['a page that names nobody', withAnna, {}, 'anna'],
    ['a page of the same phone', withAnna, { phone: 'phone-a' }, 'anna'],
    ['a page of the same phone under another name', withAnna, { phone: 'phone-a', name: 'name-x' }, 'anna'],
    ['a page of the same name', withAnna, { name: 'name-a' }, 'anna'],
    ['a page of another phone, known before', withAnna, { phone: 'phone-b' }, 'boris'],
    ['a page of another phone, never seen', withAnna, { phone: 'phone-c' }, 'fresh'],
    ['a page of another phone under the same name', withAnna, { phone: 'phone-c', name: 'name-a' }, 'fresh'],
    ['a page of another name', withAnna, { name: 'name-x' }, 'fresh'],
    ['a page after the sign-out that names nobody', out, {}, 'fresh'],
    ['a page after the sign-out: the same person again', out, { phone: 'phone-a' }, 'anna'],
    ['a page after the sign-out: another known person', out, { phone: 'phone-b' }, 'boris'],
    ['a page after the sign-out: a new person', out, { phone: 'phone-c' }, 'fresh'],
  ])('%s', (_what, accounts, seen, key) => {
    expect(current(accounts, seen)).toBe(key);
  });

  it('becomes known when a later page names who was nameless', () => {
    const before: Accounts = { current: 'nobody', known: [nobody] };
    const { accounts } = accountSeen(before, { phone: 'phone-a' }, 200, 'fresh');
    expect(accounts).toEqual({ current: 'nobody', known: [{ key: 'nobody', phone: 'phone-a', seenAt: 200 }] });
  });

  it('returns to a known account when the nameless one turns out to be it', () => {
    expect(current({ current: 'nobody', known: [nobody, anna] }, { phone: 'phone-a' })).toBe('anna');
  });

  it('learns what a page shows more, and when', () => {
    const { accounts } = accountSeen({ current: 'boris', known: [boris] }, { name: 'name-b' }, 200, 'fresh');
    expect(accounts.known).toEqual([{ key: 'boris', phone: 'phone-b', name: 'name-b', seenAt: 200 }]);
  });

  it('remembers five accounts, and drops the one not seen for longest', () => {
    const five = [5, 3, 1, 4, 2].map((seenAt) => ({ key: `at-${seenAt}`, phone: `phone-${seenAt}`, seenAt }));
    const { accounts, dropped } = accountSeen({ current: 'at-5', known: five }, { phone: 'new' }, 200, 'fresh');
    expect(accounts.known.map(({ key }) => key)).toEqual(['fresh', 'at-5', 'at-4', 'at-3', 'at-2']);
    expect(dropped).toEqual(['at-1']);
  });

  it('leaves the accounts of a sign-out known, and none current', () => {
    expect(signedOut({ current: 'anna', known: [anna] }, 300)).toEqual({
      current: null,
      known: [anna],
      signedOutAt: 300,
    });
    expect(signedOut(null, 300)).toEqual({ current: null, known: [], signedOutAt: 300 });
  });
});

describe('hashes', () => {
  const identity = { phone: '79001234567', name: 'анна' };

  it('are the same for the same person, and differ for phone, name and person', async () => {
    const first = await hashIdentity(identity);
    expect(await hashIdentity(identity)).toEqual(first);
    expect((await hashIdentity({ phone: '79001234568', name: null })).phone).not.toBe(first.phone);
    const same = await hashIdentity({ phone: 'x', name: 'x' });
    expect(same.phone).not.toBe(same.name);
  });

  it('hold nothing of what the page shows', async () => {
    const hashes = await hashIdentity(identity);
    expect(hashes.phone).toMatch(/^[\da-f]{32}$/);
    expect(hashes.name).toMatch(/^[\da-f]{32}$/);
    const everything = JSON.stringify([hashes, await fakeBrowser.storage.local.get(null)]);
    expect(everything).not.toContain('79001234567');
    expect(everything).not.toContain('анна');
  });

  it('differ from one installation to the next', async () => {
    const first = await hashIdentity(identity);
    fakeBrowser.reset();
    expect(await hashIdentity(identity)).not.toEqual(first);
  });

  it('of nobody are none, and need no salt', async () => {
    expect(await hashIdentity({ phone: null, name: null })).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('are made with a salt that is kept', async () => {
    await hashIdentity(identity);
    const { [saltKey]: salt } = await fakeBrowser.storage.local.get(saltKey);
    await hashIdentity({ phone: 'another', name: null });
    expect(await fakeBrowser.storage.local.get(saltKey)).toEqual({ [saltKey]: salt });
  });

  it('of a key are 128 random bits', () => {
    expect(randomKey()).toMatch(/^[\da-f]{32}$/);
    expect(randomKey()).not.toBe(randomKey());
  });
});

it('accounts are kept for each host of its own', async () => {
  const accounts: Accounts = { current: 'anna', known: [anna] };
  await writeAccounts('www.wildberries.ru', accounts);
  expect(await readAccounts('www.wildberries.ru')).toEqual(accounts);
  expect(await readAccounts('www.wildberries.by')).toBeNull();
});
