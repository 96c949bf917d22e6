import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualSettings } from '@/utils/audit/audit-settings';
import { listPlaces, nameSession, readHistory } from '@/utils/audit/audit-store';
import frozen from './audits-v1.json';

/**
 * What the database of audits looked like in version 1: the last audit of each account, without identities. People have
 * this on their disks; see `storage-v1.test.ts`. The JSON file is never edited.
 */

const shopper = { host: 'www.wildberries.ru', account: 'a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1' } as const;
const other = { host: 'www.wildberries.by', account: 'b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2' } as const;
const at = 1_795_435_200_000;
const day = 86_400_000;

async function fillVersion1(records: readonly unknown[]): Promise<void> {
  const database = await openDB('audits', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('latest', { keyPath: ['host', 'account'] });
    },
  });
  for (const record of records) await database.put('latest', record);
  database.close();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at + day });
});

afterEach(async () => {
  vi.useRealTimers();
  await deleteDB('audits');
});

describe('audits of version 1', () => {
  it('become the beginning of the history', async () => {
    await fillVersion1(frozen);
    expect(await listPlaces()).toEqual([
      { ...shopper, at },
      { ...other, at: at - day },
    ]);
    const { audits, known, ...rest } = await readHistory(shopper);
    expect(rest).toEqual({ reviewedAt: null, reviewed: null, walk: null, settings: usualSettings });
    const added = { os: null, ending: 'not-seen', id: expect.any(String) };
    expect(audits).toEqual([
      {
        ...shopper,
        id: expect.any(String),
        source: { kind: 'page', page: 'details' },
        since: at,
        at,
        // Version 1 did not say whether there were more.
        extent: 'partial',
        sessions: frozen[0]?.rows.map((row) => ({ ...row, ...added })),
      },
    ]);
    const ids = audits[0]?.sessions.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(known.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const session of known)
      expect(session).toMatchObject({ ...shopper, firstAt: at, presentSince: at, lastAt: at, name: null, mark: null });
  });

  it('can be named at once', async () => {
    await fillVersion1(frozen);
    const id = (await readHistory(other)).known[0]?.id ?? '';
    await nameSession(other, id, 'работа');
    expect((await readHistory(other)).known).toMatchObject([{ id, name: 'работа' }]);
  });

  it('that are broken do not keep the others', async () => {
    const [whole] = frozen;
    await fillVersion1([
      { ...whole, account: 'one', rows: 'none' },
      { ...whole, account: 'two', at: 'yesterday' },
      { ...whole, account: 'three', page: 'nonsense' },
      { ...whole, account: 'four', rows: [{ device: 7 }] },
      { ...whole, host: 'shop.example' },
      { host: 'www.wildberries.ru', account: 'five' },
      whole,
    ]);
    expect(await listPlaces()).toEqual([{ ...shopper, at }]);
  });

  it('that are none are no hindrance', async () => {
    await fillVersion1([]);
    expect(await listPlaces()).toEqual([]);
  });
});
