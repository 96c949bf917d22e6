import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTold } from '@/tests/support/keep-told';
import type { AuditedSession } from '@/utils/audit/audit';
import { eraseHistory, keepAudit } from '@/utils/audit/audit-store';
import type { Reading, SessionRow } from '@/utils/reading/reading';
import { blankFields } from '@/utils/shop-letter/fields';
import { standing } from '@/utils/storage/health';
import { readLetterDraft, writeLetterDraft } from '@/utils/storage/letter-draft';
import { readStore } from '@/utils/storage/store';
import { writeTick } from '@/utils/storage/ticks';
import type { PageId } from '@/utils/vocabulary';
import type { PageReading } from '@/utils/wildberries/read-page';

// What is handed to the database is looked at here; what it makes of it in tests/unit/audit/audit-store.test.ts.
vi.mock('@/utils/audit/audit-store', () => ({ keepAudit: vi.fn(), eraseHistory: vi.fn() }));

const host = 'www.wildberries.ru';
const at = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;
const anna = { phone: '79001234567', name: null };
const boris = { phone: '79007654321', name: null };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: at + 60 * minute });
  fakeBrowser.reset();
  vi.mocked(keepAudit)
    .mockReset()
    .mockImplementation(async ({ rows, ...found }) => ({ ...found, id: 'x', since: found.at, sessions: named(rows) }));
  vi.mocked(eraseHistory).mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

const named = (rows: readonly SessionRow[]): AuditedSession[] => rows.map((row, index) => ({ ...row, id: `${index}` }));

function page(readings: Reading[], more: Partial<PageReading> = {}): PageReading {
  return {
    page: 'deliveries',
    obstacle: null,
    cause: null,
    anchors: ['heading «доставки»'],
    readings,
    controls: [],
    identity: anna,
    places: {},
    sessionSpots: [],
    sessionExtent: null,
    ...more,
  };
}

const parcels = (count: number): Reading => ({
  fact: 'parcels',
  state: 'some',
  count,
  evidence: `Доставки (${count})`,
});
const noParcels: Reading = { fact: 'parcels', state: 'none', evidence: 'Доставок пока нет' };
const unread = (reason: 'loading' | 'unclear' | 'not-shown'): Reading => ({
  fact: 'parcels',
  state: 'unknown',
  reason,
});
const knownParcels = (count: number, on: PageId, when: number): object => ({
  state: 'some',
  count,
  evidence: `Доставки (${count})`,
  page: on,
  at: when,
});

const facts = async (): Promise<object> => (await readStore()).hosts[host].input.facts;

describe('what a page said', () => {
  it('is kept with page and time', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    expect(await facts()).toEqual({ parcels: { known: knownParcels(2, 'deliveries', at), attempt: null } });
  });

  it('is overwritten by what a page says later, on any page', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, page([parcels(1)], { page: 'home' }), 'waiting', at + minute);
    expect(await facts()).toEqual({ parcels: { known: knownParcels(1, 'home', at + minute), attempt: null } });
    await keepTold(host, page([noParcels]), 'waiting', at + 2 * minute);
    expect(await facts()).toEqual({
      parcels: {
        known: { state: 'none', evidence: 'Доставок пока нет', page: 'deliveries', at: at + 2 * minute },
        attempt: null,
      },
    });
  });

  it('stays beside a try that failed, and the try goes when the next one succeeds', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, page([unread('unclear')]), 'waiting', at + minute);
    expect(await facts()).toEqual({
      parcels: {
        known: knownParcels(2, 'deliveries', at),
        attempt: { reason: 'unclear', page: 'deliveries', at: at + minute },
      },
    });
    await keepTold(host, page([parcels(3)]), 'waiting', at + 2 * minute);
    expect(await facts()).toEqual({
      parcels: { known: knownParcels(3, 'deliveries', at + 2 * minute), attempt: null },
    });
  });

  it('is not doubted by a page that does not show it', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, page([unread('not-shown')], { page: 'home' }), 'waiting', at + minute);
    expect(await facts()).toEqual({ parcels: { known: knownParcels(2, 'deliveries', at), attempt: null } });
  });

  it('is renewed when it is said again, though not every second', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, page([parcels(2)]), 'waiting', at + 29_999);
    expect(await facts()).toMatchObject({ parcels: { known: { at } } });
    await keepTold(host, page([parcels(2)]), 'waiting', at + 30_000);
    expect(await facts()).toMatchObject({ parcels: { known: { at: at + 30_000 } } });
  });
});

it('what is said after the clock was set back counts as said then', async () => {
  await keepTold(host, page([parcels(2)]), 'waiting', at);
  vi.setSystemTime(at - 60 * minute);
  await keepTold(host, page([parcels(2)]), 'waiting', at - 60 * minute);
  expect(await facts()).toMatchObject({ parcels: { known: { at: at - 60 * minute } } });
});

describe('a page that loads', () => {
  it('tells nothing while it may still load', async () => {
    await keepTold(host, page([unread('loading')], { obstacle: 'loading' }), 'waiting', at);
    await keepTold(host, page([unread('loading')]), 'waiting', at);
    expect(await facts()).toEqual({});
  });

  it('is an attempt that failed once patience is over', async () => {
    await keepTold(host, page([unread('loading')], { obstacle: 'loading' }), 'gave-up', at);
    expect(await facts()).toEqual({
      parcels: { known: null, attempt: { reason: 'loading', page: 'deliveries', at } },
    });
  });
});

it('an address that is no account page leaves no trace', async () => {
  await keepTold(host, page([], { page: null }), 'gave-up', at);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

describe('accounts', () => {
  const signOut = page([], { page: null, obstacle: 'signed-out', identity: { phone: null, name: null } });

  it('a sign-out sets the readings aside, and the same person finds them again with their ticks', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    const account = (await readStore()).hosts[host].accounts?.current ?? '';
    await writeTick(host, account, 'bonuses', at);
    await keepTold(host, signOut, 'waiting', at + minute);
    const out = (await readStore()).hosts[host];
    expect(out.accounts?.current).toBeNull();
    expect(out.input).toEqual({ facts: {}, ticks: {} });

    await keepTold(host, page([], { page: 'home' }), 'waiting', at + 2 * minute);
    expect((await readStore()).hosts[host].input).toEqual({
      facts: { parcels: { known: knownParcels(2, 'deliveries', at), attempt: null } },
      ticks: { bonuses: at },
    });
  });

  it('another person begins with nothing, and takes nothing from the first', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, page([noParcels], { identity: boris }), 'waiting', at + minute);
    expect(await facts()).toMatchObject({ parcels: { known: { state: 'none' } } });
    await keepTold(host, page([], { page: 'home', identity: anna }), 'waiting', at + 2 * minute);
    expect(await facts()).toEqual({ parcels: { known: knownParcels(2, 'deliveries', at), attempt: null } });
  });

  it('a page that names nobody after a sign-out is not taken for the one before', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, signOut, 'waiting', at + minute);
    const nobody = page([], { page: 'home', identity: { phone: null, name: null } });
    await keepTold(host, nobody, 'waiting', at + 2 * minute);
    expect(await facts()).toEqual({});
  });

  it('of the two hosts have nothing to do with each other', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold('www.wildberries.by', page([noParcels]), 'waiting', at);
    expect(await facts()).toMatchObject({ parcels: { known: { count: 2 } } });
  });

  it('beyond the fifth are forgotten with their readings, ticks and audits', async () => {
    const person = (index: number): PageReading['identity'] => ({ phone: `7900000000${index}`, name: null });
    await keepTold(host, page([parcels(2)], { identity: person(0) }), 'waiting', at);
    const first = (await readStore()).hosts[host].accounts?.current ?? '';
    await writeTick(host, first, 'bonuses', at);
    for (let index = 1; index <= 5; index++) {
      expect(eraseHistory).not.toHaveBeenCalled();
      await keepTold(host, page([parcels(2)], { identity: person(index) }), 'waiting', at + index * minute);
    }
    expect(eraseHistory).toHaveBeenCalledExactlyOnceWith({ host, account: first });
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(keys.filter((key) => key.includes(first))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('fact:'))).toHaveLength(5);
  });

  it('beyond the fifth are forgotten with the letter of their shop', async () => {
    const portal = 'seller.wildberries.ru';
    const person = (index: number): PageReading['identity'] => ({ phone: `7900000000${index}`, name: null });
    await keepTold(portal, page([], { identity: person(0) }), 'waiting', at);
    const first = (await readStore()).hosts[portal].accounts?.current ?? '';
    await writeLetterDraft(first, { fields: blankFields, choices: {} });
    for (let index = 1; index <= 5; index++) {
      expect(await readLetterDraft(first)).not.toBeNull();
      await keepTold(portal, page([], { identity: person(index) }), 'waiting', at + index * minute);
    }
    expect(await readLetterDraft(first)).toBeNull();
  });
});

describe('sessions', () => {
  const row = { os: null, app: null, ending: 'not-seen' } as const;
  const rows: SessionRow[] = [
    { ...row, device: 'iPhone 13', place: 'Москва', ip: '203.0.113.7', lastSeen: 'вчера', current: true },
    { ...row, device: 'Windows 10', place: 'Тверь', ip: '198.51.100.4', lastSeen: 'вчера', current: false },
  ];
  const source = { kind: 'page', page: 'details' } as const;
  const details = { page: 'details', sessionExtent: 'whole' } as const;
  const sessions: Reading = { fact: 'sessions', state: 'some', count: 2, evidence: 'Активные сеансы (2)', rows };

  it('are kept as a number; what they say goes to the audit', async () => {
    const kept = await keepTold(host, page([sessions], details), 'waiting', at);
    expect(await facts()).toEqual({
      sessions: {
        known: { state: 'some', count: 2, evidence: 'Активные сеансы (2)', page: 'details', at },
        attempt: null,
      },
    });
    const found = { host, account: expect.any(String), source, rows, extent: 'whole', at };
    expect(keepAudit).toHaveBeenCalledExactlyOnceWith(found);
    expect(kept.audit?.sessions).toEqual(named(rows));
    expect(kept.account).toBe(kept.audit?.account);
  });

  it('are not kept before they have stood for a while: more may come', async () => {
    vi.setSystemTime(at + standing - 1);
    expect((await keepTold(host, page([sessions], details), 'waiting', at)).audit).toBeNull();
    expect(keepAudit).not.toHaveBeenCalled();
    vi.setSystemTime(at + standing);
    expect((await keepTold(host, page([sessions], details), 'waiting', at)).audit).not.toBeNull();
  });

  it('that a newer audit outweighs are told to nobody', async () => {
    const newer = { ...(await keepAudit({ host, account: 'anna', source, rows, extent: 'whole', at: at + minute })) };
    vi.mocked(keepAudit).mockResolvedValue(newer);
    expect((await keepTold(host, page([sessions], details), 'waiting', at)).audit).toBeNull();
  });

  it.each<[string, Partial<Extract<Reading, { state: 'some' }>>, 'whole' | 'partial']>([
    ['a counter that agrees', { count: 2 }, 'whole'],
    ['no counter', { count: undefined as never }, 'whole'],
    ['a counter of more', { count: 9 }, 'partial'],
    ['a list that goes on', { count: 2, atLeast: true }, 'partial'],
  ])('with %s', async (_what, more, extent) => {
    const sessionExtent = more.atLeast ? 'partial' : 'whole';
    await keepTold(host, page([{ ...sessions, ...more }], { page: 'details', sessionExtent }), 'waiting', at);
    expect(vi.mocked(keepAudit).mock.calls.map(([found]) => found.extent)).toEqual([extent]);
  });

  it('that cannot be kept are told, and the number is not kept alone', async () => {
    vi.mocked(keepAudit).mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(keepTold(host, page([sessions]), 'waiting', at)).rejects.toThrow('QuotaExceededError');
    expect(await facts()).toEqual({});
  });
});

describe('the health of a page', () => {
  const strange = page([{ fact: 'parcels', state: 'unknown', reason: 'unrecognised' }], {
    obstacle: 'unrecognised',
    cause: 'other',
    anchors: [],
  });
  const health = async (): Promise<object | undefined> => (await readStore()).hosts[host].health.deliveries;
  const fresh = { understoodAt: at, anchors: ['heading «доставки»'], facts: ['parcels'], changedSince: null };

  it('is written with what the page told, and not by itself', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    // The salt, and everything else at once.
    expect(set.mock.calls.filter(([items]) => !Object.hasOwn(items as object, 'salt'))).toHaveLength(1);
    expect(await health()).toEqual(fresh);
    set.mockClear();
    for (const later of [1, 1_000, 29_999]) await keepTold(host, page([parcels(2)]), 'waiting', at + later);
    expect(set).not.toHaveBeenCalled();
  });

  it('is the site’s: another account finds it', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, { ...strange, identity: boris }, 'waiting', at + minute);
    expect(await health()).toEqual({ ...fresh, changedSince: at + minute });
    expect((await readStore()).hosts['www.wildberries.by'].health).toEqual({});
  });

  it('is good again when the page is understood again', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, strange, 'waiting', at + minute);
    await keepTold(host, page([noParcels]), 'waiting', at + 2 * minute);
    expect(await health()).toEqual({ ...fresh, understoodAt: at + 2 * minute });
  });
});

describe('a full storage', () => {
  it('is told, loses nothing, and the next page is kept again', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    const before = await fakeBrowser.storage.local.get(null);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keepTold(host, page([parcels(3)]), 'waiting', at + minute)).rejects.toThrow('QUOTA_BYTES');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    await keepTold(host, page([parcels(3)]), 'waiting', at + minute + 1);
    expect(await facts()).toMatchObject({ parcels: { known: { count: 3 } } });
  });
});

it('pages that come at once are kept in order', async () => {
  await Promise.all([1, 2, 3].map((count) => keepTold(host, page([parcels(count)]), 'waiting', at + count)));
  expect(await facts()).toEqual({ parcels: { known: knownParcels(3, 'deliveries', at + 3), attempt: null } });
  expect((await readStore()).hosts[host].accounts?.known).toHaveLength(1);
});

describe('a tab that was left open', () => {
  it('does not outweigh what another tab has learned since', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at + minute);
    await keepTold(host, page([noParcels]), 'waiting', at);
    expect(await facts()).toEqual({ parcels: { known: knownParcels(2, 'deliveries', at + minute), attempt: null } });
  });

  it('does not make its reading younger', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    expect(await facts()).toEqual({ parcels: { known: knownParcels(2, 'deliveries', at), attempt: null } });
  });

  it('does not undo a sign-out, nor a change of the account', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    await keepTold(host, page([], { obstacle: 'signed-out' }), 'waiting', at + minute);
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    expect(await facts()).toEqual({});
    await keepTold(host, page([parcels(7)], { identity: boris }), 'waiting', at + 2 * minute);
    await keepTold(host, page([parcels(2)]), 'waiting', at);
    expect(await facts()).toEqual({
      parcels: { known: knownParcels(7, 'deliveries', at + 2 * minute), attempt: null },
    });
  });

  it('that shows the sign-in page does not sign out who came in since', async () => {
    await keepTold(host, page([parcels(2)]), 'waiting', at + minute);
    await keepTold(host, page([], { obstacle: 'signed-out' }), 'waiting', at);
    expect(await facts()).toEqual({
      parcels: { known: knownParcels(2, 'deliveries', at + minute), attempt: null },
    });
  });
});
