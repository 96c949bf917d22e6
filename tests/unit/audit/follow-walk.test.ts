import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForCheck, beginWalk, proofStanding } from '@/utils/audit/advance-walk';
import type { Audit, AuditedSession } from '@/utils/audit/audit';
import type { EndWalk } from '@/utils/audit/end-walk';
import { type FollowedPage, followWalk } from '@/utils/audit/follow-walk';
import type { PageReading } from '@/utils/wildberries/read-page';

// The database is only in browsers; here it is one variable.
const stored = vi.hoisted(() => ({ walk: null as EndWalk | null, identified: [] as AuditedSession[] }));
vi.mock('@/utils/audit/audit-store', () => ({
  updateWalk: async (_place: unknown, change: (walk: EndWalk | null) => EndWalk | null) => {
    stored.walk = change(stored.walk);
    return stored.walk;
  },
  identifySessions: async () => stored.identified,
}));

const account = { host: 'www.wildberries.ru', account: 'anna' } as const;
const started = 1_000_000;

function session(id: string, current: 'current' | 'other' = 'other'): AuditedSession {
  const words = { device: `Phone ${id}`, os: null, app: null, place: null, ip: null, lastSeen: null };
  return { id, ...words, current: current === 'current', ending: 'not-seen' };
}

const all = [session('here', 'current'), session('a'), session('b')];

function audit(sessions: readonly AuditedSession[]): Audit {
  const source = { kind: 'page', page: 'details' } as const;
  return { ...account, id: 'x', source, since: started, at: started, extent: 'whole', sessions };
}

function begin(way: EndWalk['way'], ids: readonly string[]): void {
  stored.walk = beginWalk({ ...account, way, page: 'details', before: all, ids }, started);
}

const reading: PageReading = {
  page: 'details',
  obstacle: null,
  cause: null,
  anchors: [],
  readings: [],
  controls: [],
  identity: { phone: null, name: null },
  places: { sessions: 3, 'end-other-sessions': 90 },
  sessionSpots: [
    { row: 10, end: 11 },
    { row: 20, end: 21 },
    { row: 30, end: null },
  ],
  sessionExtent: 'whole',
};

function page(changes: Partial<FollowedPage> = {}): FollowedPage {
  const told = { at: started + 2, listAt: started + 2 };
  const at = started + 2 + proofStanding;
  return { reading, audit: audit(all), loadedAt: started + 1, at, told, patience: 'waiting', ...changes };
}

beforeEach(() => {
  stored.walk = null;
  stored.identified = [];
});

describe('where to point', () => {
  it('is nowhere while nothing is being ended', async () => {
    expect(await followWalk(account, page())).toBeNull();
  });

  it.each([
    ['the session’s own button', 'a', 21],
    ['its row, where no button was seen', 'b', 30],
  ])('is %s', async (_where, id, place) => {
    begin('one-by-one', [id]);
    expect((await followWalk(account, page()))?.place).toBe(place);
  });

  it('is the button for all others', async () => {
    begin('all-others', []);
    expect((await followWalk(account, page()))?.place).toBe(90);
    const places = { sessions: 3 };
    expect((await followWalk(account, page({ reading: { ...reading, places } })))?.place).toBeNull();
  });

  it('is never the session in use, even when the page has changed its mind which one that is', async () => {
    begin('one-by-one', ['a']);
    const swapped = [session('here'), session('a', 'current'), session('b')];
    expect((await followWalk(account, page({ audit: audit(swapped) })))?.place).toBeNull();
  });

  it('is the one of several alike that is as last active as when it was chosen, and none where that is not sure', async () => {
    const twin = (id: string, lastSeen: string): AuditedSession => ({ ...session(id), device: 'iPhone', lastSeen });
    const before = [session('here', 'current'), twin('a', '5 minutes ago'), twin('b', '3 days ago')];
    const place = async (now: readonly AuditedSession[]): Promise<number | null | undefined> => {
      stored.walk = beginWalk({ ...account, way: 'one-by-one', page: 'details', before, ids: ['b'] }, started);
      return (await followWalk(account, page({ audit: audit(now) })))?.place;
    };
    expect(await place(before)).toBe(30);
    // Whoever was called what by the audit: the words decide.
    const [here, first, second] = [session('here', 'current'), twin('b', '1 hour ago'), twin('a', '3 days ago')];
    expect(await place([here, first, second])).toBe(30);
    expect(await place([here, first, twin('a', '4 days ago')])).toBeNull();
    // One has gone: the other must not be ended as well.
    expect(await place([here, second])).toBeNull();
  });

  it('is told also by a tab whose list another tab has read again since', async () => {
    begin('one-by-one', ['a']);
    stored.identified = all;
    expect((await followWalk(account, page({ audit: null })))?.place).toBe(21);
    expect(stored.walk).toMatchObject({ stage: 'pointing', attempt: null });
  });

  it('is nowhere on another page', async () => {
    begin('one-by-one', ['a']);
    expect(await followWalk(account, page({ reading: { ...reading, page: 'deliveries' }, audit: null }))).toBeNull();
    expect(stored.walk?.stage).toBe('pointing');
  });
});

describe('what the page is told', () => {
  it('names no session', async () => {
    begin('one-by-one', ['a']);
    const told = JSON.stringify((await followWalk(account, page()))?.look);
    for (const { id, device } of all) {
      expect(told).not.toContain(`"${id}"`);
      expect(told).not.toContain(device);
    }
  });

  it('is the outcome on the page that showed it, and nothing on a later one', async () => {
    begin('one-by-one', ['a']);
    await followWalk(account, page());
    stored.walk = stored.walk && askForCheck(stored.walk, started + 3);
    const left = audit([session('here', 'current'), session('b')]);
    const spots = [reading.sessionSpots[0], reading.sessionSpots[2]].flatMap((spot) => spot ?? []);
    const checked = page({
      audit: left,
      reading: { ...reading, sessionSpots: spots },
      loadedAt: started + 4,
      told: { at: started + 5, listAt: started + 5 },
      at: started + 5 + proofStanding,
    });
    expect((await followWalk(account, checked))?.look).toMatchObject({ stage: 'checked', outcome: 'gone' });
    expect((await followWalk(account, { ...checked, at: checked.at + 9 }))?.look.outcome).toBe('gone');
    expect(await followWalk(account, { ...checked, loadedAt: checked.at + 10, at: checked.at + 11 })).toBeNull();
  });
});

describe('a list that cannot be read', () => {
  const unreadable = (changes: Partial<PageReading>): FollowedPage =>
    page({ reading: { ...reading, sessionSpots: [], sessionExtent: null, places: {}, ...changes }, audit: null });

  beforeEach(() => {
    begin('one-by-one', ['a']);
    stored.walk = stored.walk && askForCheck(stored.walk, started);
  });

  it('is a sign-out, also on the page that asks to sign in', async () => {
    await followWalk(account, unreadable({ page: null, obstacle: 'signed-out' }));
    expect(stored.walk).toMatchObject({ stage: 'checked', attempt: { reason: 'signed-out' } });
  });

  it('is waited for while it loads, and given up after that', async () => {
    await followWalk(account, unreadable({ obstacle: 'loading' }));
    expect(stored.walk?.stage).toBe('checking');
    await followWalk(account, { ...unreadable({ obstacle: 'loading' }), patience: 'gave-up' });
    expect(stored.walk).toMatchObject({ stage: 'checked', attempt: { reason: 'loading' } });
  });

  it('is a page without a list', async () => {
    await followWalk(account, unreadable({}));
    expect(stored.walk).toMatchObject({ stage: 'checked', attempt: { reason: 'no-list' } });
  });
});
