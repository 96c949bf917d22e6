import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuditSettings, usualSettings } from '@/utils/audit/audit-settings';
import {
  applyRetention,
  eraseAudits,
  eraseHistory,
  type FoundList,
  keepAudit,
  listPlaces,
  markSession,
  nameSession,
  readHistory,
  readSettings,
  reviewSessions,
  updateWalk,
  watchAudits,
  writeSettings,
} from '@/utils/audit/audit-store';
import type { EndWalk } from '@/utils/audit/end-walk';
import type { SessionRow } from '@/utils/reading/reading';

const anna = { host: 'www.wildberries.ru', account: 'anna' } as const;
const boris = { host: 'www.wildberries.ru', account: 'boris' } as const;
const abroad = { host: 'www.wildberries.by', account: 'anna' } as const;

/** Noon, by the clock of wherever this runs. */
const noon = new Date('2026-11-23T12:00:00').getTime();
const minute = 60_000;
const hour = 60 * minute;
const onDay = (day: string): number => new Date(`${day}T12:00:00`).getTime();

const row = { os: null, app: null, place: null, ip: null, lastSeen: null, current: false, ending: 'not-seen' } as const;
const phone: SessionRow = { ...row, device: 'iPhone 13', place: 'Москва', lastSeen: 'сегодня', current: true };
const computer: SessionRow = { ...row, device: 'Windows 10', app: 'Chrome', ip: '203.0.113.7' };
const tablet: SessionRow = { ...row, device: 'Samsung Galaxy Tab', app: 'Wildberries' };

function found(rows: readonly SessionRow[], at: number, more: Partial<FoundList> = {}): FoundList {
  return { ...anna, source: { kind: 'page', page: 'details' }, extent: 'whole', rows, at, ...more };
}

function walkOf(startedAt: number): EndWalk {
  return {
    ...anna,
    way: 'one-by-one',
    page: 'details',
    startedAt,
    before: [{ ...phone, id: 'x' }],
    presentIn: { x: startedAt },
    newestLoad: 0,
    remaining: [],
    targets: [{ id: 'x', outcome: 'waiting', at: null }],
    position: 0,
    stage: 'pointing',
    checkAskedAt: null,
    attempt: { reason: 'no-list', at: startedAt },
    alsoGone: [],
  };
}

const devices = async (place: { host: FoundList['host']; account: string } = anna): Promise<(string | null)[][]> =>
  (await readHistory(place)).audits.map(({ sessions }) => sessions.map(({ device }) => device));

/** What lies on the disk, whether it is ever read or not. */
async function everything(): Promise<Record<string, unknown[]>> {
  const database = await openDB('audits');
  const all: Record<string, unknown[]> = {};
  for (const name of database.objectStoreNames) all[name] = await database.getAll(name);
  database.close();
  return all;
}

async function putRaw(store: string, value: unknown, key?: string): Promise<void> {
  const database = await openDB('audits');
  await database.put(store, value, key);
  database.close();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon + 2 * hour });
});

afterEach(async () => {
  vi.useRealTimers();
  await eraseAudits();
});

describe('a list of sessions', () => {
  it('is kept with identities, and returned as it was kept', async () => {
    const audit = await keepAudit(found([phone, computer], noon));
    expect(audit).toEqual({
      ...anna,
      id: expect.any(String),
      source: { kind: 'page', page: 'details' },
      since: noon,
      at: noon,
      extent: 'whole',
      sessions: [
        { ...phone, id: expect.any(String) },
        { ...computer, id: expect.any(String) },
      ],
    });
    const { audits, known, ...rest } = await readHistory(anna);
    expect(audits).toEqual([audit]);
    expect(known.map(({ id }) => id).sort()).toEqual(audit.sessions.map(({ id }) => id).sort());
    expect(rest).toEqual({ reviewedAt: null, reviewed: null, walk: null, settings: usualSettings });
  });

  it('that says the same on the same day renews the audit, whatever is said of the last activity', async () => {
    const first = await keepAudit(found([phone, computer], noon));
    const again = await keepAudit(found([computer, { ...phone, lastSeen: '5 минут назад' }], noon + hour));
    expect((await readHistory(anna)).audits).toEqual([again]);
    expect(again).toMatchObject({ id: first.id, since: noon, at: noon + hour });
    expect(again.sessions.map(({ device, lastSeen }) => [device, lastSeen])).toEqual([
      ['Windows 10', null],
      ['iPhone 13', '5 минут назад'],
    ]);
    expect(again.sessions.map(({ id }) => id)).toEqual(first.sessions.map(({ id }) => id).reverse());
    expect((await readHistory(anna)).known.map(({ firstAt, lastAt }) => [firstAt, lastAt])).toEqual([
      [noon, noon + hour],
      [noon, noon + hour],
    ]);
  });

  const afterwards: [string, FoundList][] = [
    ['one went', found([phone], noon + hour)],
    ['one came', found([phone, computer, tablet], noon + hour)],
    ['one is another', found([phone, tablet], noon + hour)],
    ['one is elsewhere', found([phone, { ...computer, ip: '198.51.100.4' }], noon + hour)],
    ['one can be ended now', found([phone, { ...computer, ending: 'offered' }], noon + hour)],
    ['another one is current', found([phone, { ...computer, current: true }], noon + hour)],
    ['it is the next day', found([phone, computer], noon + 24 * hour)],
    [
      'it stands on another page',
      found([phone, computer], noon + hour, { source: { kind: 'page', page: 'sessions' } }),
    ],
    ['it was typed', found([phone, computer], noon + hour, { source: { kind: 'typed' } })],
    ['it goes on', found([phone, computer], noon + hour, { extent: 'partial' })],
  ];
  it.each(afterwards)('is a new audit when %s', async (_what, next) => {
    const first = await keepAudit(found([phone, computer], noon));
    vi.setSystemTime(noon + 48 * hour);
    const second = await keepAudit(next);
    expect((await readHistory(anna)).audits).toEqual([second, first]);
    expect(second).toMatchObject({ since: next.at, at: next.at });
    expect(second.id).not.toBe(first.id);
  });

  it('is a new audit a minute later, when midnight lies between', async () => {
    const midnight = new Date('2026-11-24T00:00:00').getTime();
    vi.setSystemTime(midnight + hour);
    await keepAudit(found([phone], midnight - minute));
    await keepAudit(found([phone], midnight));
    expect((await readHistory(anna)).audits.map(({ at }) => at)).toEqual([midnight, midnight - minute]);
  });

  it('that turns out to be whole is the same audit', async () => {
    const first = await keepAudit(found([phone], noon, { extent: 'partial' }));
    await keepAudit(found([phone], noon + minute));
    expect((await readHistory(anna)).audits).toEqual([{ ...first, extent: 'whole', at: noon + minute }]);
  });

  it('of a tab that was left open is dropped', async () => {
    const latest = await keepAudit(found([phone, computer], noon));
    expect(await keepAudit(found([tablet], noon - 1))).toEqual(latest);
    expect((await readHistory(anna)).audits).toEqual([latest]);
    expect((await readHistory(anna)).known).toHaveLength(2);
  });

  it('is the latest after the clock was set back, though it is the earlier one', async () => {
    await keepAudit(found([phone], noon));
    vi.setSystemTime(noon - 24 * hour);
    await keepAudit(found([tablet], noon - 24 * hour));
    expect(await devices()).toEqual([['Samsung Galaxy Tab'], ['iPhone 13']]);
    await keepAudit(found([tablet], noon - 24 * hour + minute));
    expect((await readHistory(anna)).audits.map(({ at }) => at)).toEqual([noon - 24 * hour + minute, noon]);
    expect(await listPlaces()).toEqual([{ ...anna, at: noon - 24 * hour + minute }]);
  });

  it('may be empty', async () => {
    await keepAudit(found([], noon));
    expect(await devices()).toEqual([[]]);
  });

  it('belongs to one account of one host', async () => {
    await keepAudit(found([phone], noon));
    await keepAudit(found([computer], noon + 2, boris));
    await keepAudit(found([tablet], noon + 1, abroad));
    expect(await devices(anna)).toEqual([['iPhone 13']]);
    expect(await devices(boris)).toEqual([['Windows 10']]);
    expect(await devices(abroad)).toEqual([['Samsung Galaxy Tab']]);
    expect(await listPlaces()).toEqual([
      { ...boris, at: noon + 2 },
      { ...abroad, at: noon + 1 },
      { ...anna, at: noon },
    ]);
  });

  it('that comes twice at once is kept once', async () => {
    const [one, two] = await Promise.all([
      keepAudit(found([phone, computer], noon)),
      keepAudit(found([phone, computer], noon)),
    ]);
    expect(one).toEqual(two);
    expect((await readHistory(anna)).audits).toEqual([one]);
    expect((await readHistory(anna)).known).toHaveLength(2);
  });

  it('comes in any number at once: none is lost, and sessions keep their identities', async () => {
    const lists = [[phone], [phone, computer], [phone, tablet], [phone, computer, tablet]];
    await Promise.all(lists.map((rows, index) => keepAudit(found(rows, noon + index))));
    const { audits, known } = await readHistory(anna);
    expect(audits.map(({ sessions }) => sessions.length)).toEqual([3, 2, 2, 1]);
    const idsOf = (device: string | null): Set<string> =>
      new Set(audits.flatMap(({ sessions }) => sessions.filter((at) => at.device === device).map(({ id }) => id)));
    for (const { device } of [phone, computer, tablet]) expect(idsOf(device).size).toBe(1);
    expect(known).toHaveLength(3);
  });

  it('is kept at most a thousand times for one account', async () => {
    await keepAudit(found([phone], noon));
    const template = (await everything()).audits?.[0] as object;
    const database = await openDB('audits');
    const writing = database.transaction('audits', 'readwrite');
    for (let turn = 2; turn <= 1_000; turn++) void writing.store.put({ ...template, id: `audit ${turn}`, turn });
    void writing.store.put({ ...template, ...boris, turn: 1 });
    await writing.done;
    database.close();
    await keepAudit(found([computer], noon + 1));
    const { audits } = await readHistory(anna);
    expect(audits).toHaveLength(1_000);
    expect(audits.slice(0, 2).map(({ id }) => id)).toEqual([expect.any(String), 'audit 1000']);
    expect(audits.at(-1)?.id).toBe('audit 2');
    expect((await readHistory(boris)).audits).toHaveLength(1);
  });
});

describe('what the person says of a session', () => {
  it.each([
    ['мамин планшет', 'мамин планшет'],
    ['  мамин \n планшет ', 'мамин планшет'],
    ['', null],
    ['   ', null],
    [null, null],
    ['я'.repeat(61), 'я'.repeat(60)],
    ['😀'.repeat(61), '😀'.repeat(60)],
    [`${'я'.repeat(59)} конец`, 'я'.repeat(59)],
  ])('is its name: %j', async (given, kept) => {
    const { sessions } = await keepAudit(found([phone, computer], noon));
    const id = sessions[1]?.id ?? '';
    await nameSession(anna, id, 'до этого');
    await nameSession(anna, id, given);
    const { known } = await readHistory(anna);
    expect(known.find((session) => session.id === id)?.name).toBe(kept);
    expect(known.find((session) => session.id !== id)?.name).toBeNull();
  });

  it('is its mark', async () => {
    const { sessions } = await keepAudit(found([phone], noon));
    const id = sessions[0]?.id ?? '';
    for (const mark of ['not-mine', 'shared', 'mine', null] as const) {
      await markSession(anna, id, mark);
      const markedAt = mark === null ? null : Date.now();
      expect((await readHistory(anna)).known[0]).toMatchObject({ mark, markedAt });
    }
  });

  it('stays when the list is read again, the same day and later', async () => {
    const { sessions } = await keepAudit(found([phone, computer], noon));
    const id = sessions[1]?.id ?? '';
    await Promise.all([nameSession(anna, id, 'работа'), markSession(anna, id, 'mine')]);
    await keepAudit(found([phone, computer], noon + minute));
    vi.setSystemTime(noon + 49 * hour);
    await keepAudit(found([computer, phone], noon + 48 * hour));
    const { known } = await readHistory(anna);
    expect(known.find((session) => session.id === id)).toMatchObject({ name: 'работа', mark: 'mine' });
  });

  it('of a session that is gone from the database is an error', async () => {
    await keepAudit(found([phone], noon));
    await expect(nameSession(anna, 'nobody', 'x')).rejects.toThrow('no such session');
    await expect(markSession(boris, 'nobody', 'mine')).rejects.toThrow('no such session');
    expect((await readHistory(boris)).known).toEqual([]);
  });

  it('is that they looked through the list', async () => {
    await reviewSessions(anna, noon);
    await reviewSessions(anna, noon + hour);
    expect((await readHistory(anna)).reviewedAt).toBe(noon + hour);
    expect((await readHistory(boris)).reviewedAt).toBeNull();
  });
});

describe('what the person looked through', () => {
  const idsOf = async (kind: 'page' | 'typed'): Promise<(string | null)[] | undefined> => {
    const { reviewed, known, audits } = await readHistory(anna);
    const names = new Map(audits.flatMap(({ sessions }) => sessions.map(({ id, device }) => [id, device])));
    expect(known.length).toBeGreaterThan(0);
    return reviewed?.[kind]?.ids.map((id) => names.get(id) ?? null).sort();
  };

  it('is all that was known of that kind of list and had not gone', async () => {
    const typed = { source: { kind: 'typed' } } as const;
    await keepAudit(found([phone, computer], noon));
    await keepAudit(found([phone], noon + minute));
    const latest = await keepAudit(found([tablet], noon + 2 * minute, { extent: 'partial' }));
    await reviewSessions(anna, noon + hour);
    expect(await idsOf('page')).toEqual(['Samsung Galaxy Tab', 'iPhone 13']);
    expect((await readHistory(anna)).reviewed?.page).toMatchObject({ at: noon + hour, audit: latest.id });
    expect(await idsOf('typed')).toBeUndefined();
    await keepAudit(found([computer], noon + 3 * minute, typed));
    await reviewSessions(anna, noon + 2 * hour);
    expect(await idsOf('typed')).toEqual(['Windows 10']);
    expect(await idsOf('page')).toEqual(['Samsung Galaxy Tab', 'iPhone 13']);
  });

  it('is no more what went and came back', async () => {
    await keepAudit(found([phone, computer], noon));
    await reviewSessions(anna, noon);
    await keepAudit(found([phone], noon + minute));
    expect(await idsOf('page')).toEqual(['Windows 10', 'iPhone 13']);
    await keepAudit(found([phone, computer], noon + 2 * minute));
    expect(await idsOf('page')).toEqual(['iPhone 13']);
  });

  it('is not known of older versions', async () => {
    await reviewSessions(anna, noon);
    await putRaw('reviews', { ...anna, at: noon });
    expect(await readHistory(anna)).toMatchObject({ reviewedAt: noon, reviewed: null });
    await putRaw('reviews', { ...anna, at: noon, lists: { page: { at: noon, audit: 'x', ids: [7] } } });
    expect(await readHistory(anna)).toMatchObject({ reviewedAt: null, reviewed: null });
  });
});

describe('lists that were typed, and lists that were read', () => {
  it('never name the same session, and do not stand between lists of the other kind', async () => {
    const read = await keepAudit(found([phone], noon));
    const typed = await keepAudit(found([phone], noon + minute, { source: { kind: 'typed' } }));
    const again = await keepAudit(found([phone], noon + 2 * minute));
    expect(again.sessions.map(({ id }) => id)).toEqual(read.sessions.map(({ id }) => id));
    expect(typed.sessions.map(({ id }) => id)).not.toEqual(read.sessions.map(({ id }) => id));
    const { known } = await readHistory(anna);
    expect(known.map(({ source, missingSince }) => [source, missingSince]).sort()).toEqual([
      ['page', null],
      ['typed', null],
    ]);
  });
});

it('a new sign-in does not inherit the name and the mark of one that had gone', async () => {
  const at = (day: string): number => {
    vi.setSystemTime(onDay(day) + minute);
    return onDay(day);
  };
  const home: SessionRow = { ...row, device: 'iPhone 13', place: 'Москва', ip: '192.0.2.1' };
  const { sessions } = await keepAudit(found([home, computer], at('2026-06-01')));
  await nameSession(anna, sessions[0]?.id ?? '', 'мой');
  await markSession(anna, sessions[0]?.id ?? '', 'mine');
  await keepAudit(found([computer], at('2026-06-10')));
  await reviewSessions(anna, Date.now());
  await keepAudit(found([computer, { ...home, place: 'Омск', ip: '198.51.100.9' }], at('2026-11-20')));
  const { known, audits, reviewed } = await readHistory(anna);
  const stranger = known.find(({ id }) => id === audits[0]?.sessions[1]?.id);
  expect(stranger).toMatchObject({ name: null, mark: null, presentSince: onDay('2026-11-20') });
  expect(reviewed?.page?.ids).not.toContain(stranger?.id);
});

it('a session that older versions kept has neither a break nor a time of its mark', async () => {
  await keepAudit(found([phone], noon));
  const [stored] = (await everything()).known as Record<string, unknown>[];
  const { source: _source, missingSince: _missing, markedAt: _marked, ...old } = stored ?? {};
  await putRaw('known', { ...old, mark: 'mine' });
  const added = { source: 'page', missingSince: null, mark: 'mine', markedAt: null };
  expect((await readHistory(anna)).known).toMatchObject([added]);
});

describe('settings', () => {
  const settings: AuditSettings = { idleDays: 30, notOwned: ['tv', 'watch'], retention: 3 };

  it('are the usual ones, until others are written', async () => {
    expect(await readSettings()).toEqual({ idleDays: 90, notOwned: [], retention: 12 });
    await writeSettings(settings);
    expect(await readSettings()).toEqual(settings);
    expect((await readHistory(anna)).settings).toEqual(settings);
  });

  it.each([
    ['another number of days', { ...settings, idleDays: 31 }],
    ['an unknown device', { ...settings, notOwned: ['toaster'] }],
    ['no retention', { ...settings, retention: undefined }],
    ['nothing of the kind', 7],
  ])('with %s are the usual ones', async (_what, broken) => {
    await writeSettings(settings);
    await putRaw('settings', broken, 'all');
    expect(await readSettings()).toEqual(usualSettings);
  });
});

describe('the walk', () => {
  it('is made, changed and ended', async () => {
    const walk = walkOf(noon);
    expect(await updateWalk(anna, (before) => (before === null ? walk : null))).toEqual(walk);
    expect((await readHistory(anna)).walk).toEqual(walk);
    expect((await readHistory(boris)).walk).toBeNull();
    expect(await updateWalk(anna, (before) => before && { ...before, stage: 'vanished' })).toEqual({
      ...walk,
      stage: 'vanished',
    });
    expect(await updateWalk(anna, () => null)).toBeNull();
    expect((await readHistory(anna)).walk).toBeNull();
  });

  it('changes that come at once all count', async () => {
    await updateWalk(anna, () => walkOf(noon));
    const step = (walk: EndWalk | null): EndWalk | null => walk && { ...walk, position: walk.position + 1 };
    await Promise.all(Array.from({ length: 10 }, () => updateWalk(anna, step)));
    expect((await readHistory(anna)).walk?.position).toBe(10);
  });

  it('stays as it was when its change fails', async () => {
    await updateWalk(anna, () => walkOf(noon));
    const failing = updateWalk(anna, () => {
      throw new Error('no way');
    });
    await expect(failing).rejects.toThrow('no way');
    expect((await readHistory(anna)).walk).toEqual(walkOf(noon));
  });
});

describe('retention', () => {
  const settings = (retention: AuditSettings['retention']): AuditSettings => ({ ...usualSettings, retention });

  /** Three audits a month apart, of which each has a session that none of the others has. */
  async function threeMonths(): Promise<void> {
    for (const [day, device] of [
      ['2026-08-23', tablet],
      ['2026-10-23', computer],
      ['2026-11-23', phone],
    ] as const) {
      vi.setSystemTime(onDay(day));
      await keepAudit(found([device], onDay(day)));
    }
  }

  it('drops at once what is older, with the sessions that only that knew', async () => {
    await threeMonths();
    await updateWalk(anna, () => walkOf(onDay('2026-08-01')));
    vi.setSystemTime(onDay('2026-11-23') + 1);
    await writeSettings(settings(3));
    expect(await devices()).toEqual([['iPhone 13'], ['Windows 10']]);
    const { audits, known, walks } = await everything();
    expect([audits, known, walks].map((records) => records?.length)).toEqual([2, 2, 0]);
  });

  it('keeps to the very moment', async () => {
    await threeMonths();
    vi.setSystemTime(onDay('2026-11-23'));
    await writeSettings(settings(3));
    expect(await devices()).toHaveLength(3);
  });

  it('is applied with every audit, to all accounts', async () => {
    await threeMonths();
    await writeSettings(settings(3));
    vi.setSystemTime(onDay('2026-12-24'));
    await keepAudit(found([computer], onDay('2026-12-24'), boris));
    const { audits, known } = await everything();
    // Hers are counted from her own last one.
    expect([audits?.length, known?.length]).toEqual([3, 3]);
    expect(await devices(anna)).toEqual([['iPhone 13'], ['Windows 10']]);
    vi.setSystemTime(onDay('2026-12-20'));
    await keepAudit(found([computer], onDay('2026-12-20')));
    vi.setSystemTime(onDay('2027-01-18'));
    await keepAudit(found([computer], onDay('2027-01-18')));
    vi.setSystemTime(onDay('2027-01-24'));
    await applyRetention();
    expect(await devices(anna)).toEqual([['Windows 10'], ['Windows 10'], ['iPhone 13']]);
  });

  it('is applied when asked for, and what is too old is not shown even before', async () => {
    await threeMonths();
    await putRaw('settings', settings(3), 'all');
    vi.setSystemTime(onDay('2026-11-23') + 1);
    expect(await devices()).toEqual([['iPhone 13'], ['Windows 10']]);
    expect((await readHistory(anna)).known).toHaveLength(2);
    expect((await everything()).audits).toHaveLength(3);
    await applyRetention();
    expect([(await everything()).audits?.length, (await everything()).known?.length]).toEqual([2, 2]);
  });

  it('drops nothing for a clock that has jumped, whether or not a list is read by it', async () => {
    const names = async (): Promise<(string | null)[]> =>
      (await readHistory(anna)).known.map(({ name }) => name).sort();
    await threeMonths();
    for (const { id } of (await readHistory(anna)).known) await nameSession(anna, id, id);
    const before = await everything();
    const named = await names();
    vi.setSystemTime(onDay('2027-12-28'));
    await applyRetention();
    expect(await everything()).toEqual(before);
    expect([await names(), (await devices()).length, (await listPlaces()).length]).toEqual([named, 3, 1]);
    await keepAudit(found([phone], Date.now()));
    expect([await names(), (await devices()).length]).toEqual([named, 4]);
    // It is right again.
    vi.setSystemTime(onDay('2026-11-24'));
    await keepAudit(found([phone], Date.now()));
    await applyRetention();
    expect([await names(), (await devices()).length]).toEqual([named, 5]);
  });

  it('leaves the last list of an account that is not looked at any more', async () => {
    await threeMonths();
    await writeSettings(settings(3));
    vi.setSystemTime(onDay('2030-01-01'));
    await applyRetention();
    // Three months before the last one, and not before today.
    expect(await devices()).toEqual([['iPhone 13'], ['Windows 10'], ['Samsung Galaxy Tab']]);
    expect(await listPlaces()).toEqual([{ ...anna, at: onDay('2026-11-23') }]);
    await eraseHistory(anna);
    expect(await everything()).toMatchObject({ audits: [], known: [] });
  });

  it('does not drop the name of a session that is found again in time', async () => {
    const first = onDay('2026-08-23');
    vi.setSystemTime(first);
    const { sessions } = await keepAudit(found([phone], first));
    await nameSession(anna, sessions[0]?.id ?? '', 'мой');
    await writeSettings(settings(3));
    vi.setSystemTime(onDay('2026-12-23'));
    await keepAudit(found([phone], onDay('2026-12-23')));
    expect((await readHistory(anna)).known).toMatchObject([{ name: 'мой', firstAt: first }]);
    // One list after a long time may be one by a wrong clock; the next one says that it is not.
    expect((await everything()).audits).toHaveLength(2);
    vi.setSystemTime(onDay('2026-12-24'));
    await keepAudit(found([phone], onDay('2026-12-24')));
    expect((await readHistory(anna)).known).toMatchObject([{ name: 'мой', firstAt: first }]);
    expect(await devices()).toHaveLength(2);
  });
});

describe('erasing', () => {
  async function fill(): Promise<void> {
    for (const place of [anna, boris]) {
      const { sessions } = await keepAudit(found([phone], noon, place));
      await nameSession(place, sessions[0]?.id ?? '', 'мой');
      await reviewSessions(place, noon);
      await updateWalk(place, () => ({ ...walkOf(noon), ...place }));
    }
    await writeSettings({ ...usualSettings, idleDays: 30 });
    await putRaw('audits', { ...anna, turn: 99, broken: true });
    await putRaw('known', { ...anna, id: 'broken' });
  }
  const counts = async (): Promise<Record<string, number>> =>
    Object.fromEntries(Object.entries(await everything()).map(([name, records]) => [name, records.length]));

  it('of one account leaves the others and the settings', async () => {
    await fill();
    await eraseHistory(anna);
    expect(await counts()).toEqual({ audits: 1, known: 1, reviews: 1, walks: 1, settings: 1 });
    expect(await listPlaces()).toEqual([{ ...boris, at: noon }]);
    expect(await readHistory(anna)).toMatchObject({ audits: [], known: [], reviewedAt: null, walk: null });
  });

  it('of all leaves the settings', async () => {
    await fill();
    await eraseHistory('all');
    expect(await counts()).toEqual({ audits: 0, known: 0, reviews: 0, walks: 0, settings: 1 });
    expect((await readSettings()).idleDays).toBe(30);
  });

  it('of everything leaves no database, nor does whoever looks for one make it', async () => {
    const databases = async (): Promise<unknown[]> => (await indexedDB.databases()).map(({ name }) => name);
    await fill();
    expect(await databases()).toEqual(['audits']);
    await eraseAudits();
    expect(await databases()).toEqual([]);
    expect((await readSettings()).idleDays).toBe(90);
    expect(await readHistory(anna)).toEqual({
      audits: [],
      known: [],
      reviewedAt: null,
      reviewed: null,
      walk: null,
      settings: usualSettings,
    });
    expect(await listPlaces()).toEqual([]);
    await applyRetention();
    await eraseHistory('all');
    await eraseHistory(anna);
    expect(await databases()).toEqual([]);
  });
});

describe('a broken record', () => {
  const audit = { id: 'a', source: { kind: 'typed' }, since: noon, at: noon, extent: 'whole' };
  const session = { ...phone, id: 's' };

  it.each<[string, object]>([
    ['no sessions', audit],
    ['sessions that are no list', { ...audit, sessions: 'many' }],
    ['a session without its words', { ...audit, sessions: [{ id: 's' }] }],
    ['a device that is a number', { ...audit, sessions: [{ ...session, device: 13 }] }],
    ['two sessions of one identity', { ...audit, sessions: [session, session] }],
    ['an unknown source', { ...audit, source: { kind: 'guess' }, sessions: [] }],
    ['a source that is no page', { ...audit, source: { kind: 'page', page: 'x' }, sessions: [] }],
    ['no time', { ...audit, at: null, sessions: [] }],
    ['an unknown extent', { ...audit, extent: 'half', sessions: [] }],
  ])('of an audit with %s is left out, and the others are read', async (_what, broken) => {
    const kept = await keepAudit(found([phone], noon));
    await putRaw('audits', { ...anna, ...broken, turn: 7 });
    await putRaw('audits', { ...boris, ...broken, turn: 1 });
    expect((await readHistory(anna)).audits).toEqual([kept]);
    expect(await listPlaces()).toEqual([{ ...anna, at: noon }]);
    // The next one does not take its place, and goes on from the last good one.
    const next = await keepAudit(found([phone, computer], noon + 1));
    expect((await readHistory(anna)).audits).toEqual([next, kept]);
    expect(next.sessions[0]?.id).toBe(kept.sessions[0]?.id);
    expect((await everything()).audits).toHaveLength(4);
  });

  it('that only looks broken is read', async () => {
    await writeSettings(usualSettings);
    await putRaw('audits', { ...anna, ...audit, sessions: [session], turn: 1 });
    expect((await readHistory(anna)).audits).toEqual([{ ...anna, ...audit, sessions: [session] }]);
  });

  it.each([
    ['an unknown mark', { mark: 'maybe' }],
    ['a name that is a number', { name: 7 }],
    ['no places', { places: null }],
    ['an unknown kind of list', { source: 'guess' }],
    ['a break that is no time', { missingSince: 'вчера' }],
    ['no time', { lastAt: '23 ноября' }],
  ])('of a known session with %s is left out', async (_what, broken) => {
    await keepAudit(found([phone, computer], noon));
    const [one, two] = (await readHistory(anna)).known;
    await putRaw('known', { ...one, ...broken });
    expect((await readHistory(anna)).known).toEqual([two]);
  });

  it('of a walk is none', async () => {
    await updateWalk(anna, () => walkOf(noon));
    await putRaw('walks', { ...walkOf(noon), stage: 'running' });
    expect((await readHistory(anna)).walk).toBeNull();
    const before: (EndWalk | null)[] = [];
    await updateWalk(anna, (walk) => {
      before.push(walk);
      return walkOf(noon + 1);
    });
    expect(before).toEqual([null]);
    expect((await readHistory(anna)).walk).toEqual(walkOf(noon + 1));
  });

  it('of a review is none', async () => {
    await reviewSessions(anna, noon);
    await putRaw('reviews', { ...anna, at: 'вчера' });
    expect((await readHistory(anna)).reviewedAt).toBeNull();
  });
});

describe('a full disk', () => {
  it('is told, and nothing is half written', async () => {
    await keepAudit(found([phone], noon));
    const before = await everything();
    const full = new DOMException('The disk is full', 'QuotaExceededError');
    const put = IDBObjectStore.prototype.put;
    // The audit itself is written; the sessions that it brings are not.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'known') throw full;
      return put.call(this, value, key);
    });
    await expect(keepAudit(found([phone, computer], noon + 1))).rejects.toBe(full);
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    expect(await everything()).toEqual(before);
    await keepAudit(found([phone, computer], noon + 2));
    expect(await devices()).toEqual([['iPhone 13', 'Windows 10'], ['iPhone 13']]);
  });
});

describe('who watches', () => {
  /** How many announcements `work` makes. They come in order: when the test's own is there, so are all before it. */
  async function announcements(work: () => Promise<unknown>): Promise<number> {
    const listener = new BroadcastChannel('audits');
    const heard: unknown[] = [];
    const all = new Promise<void>((resolve) => {
      listener.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (data === 'the end') resolve();
        else heard.push(data);
      };
    });
    await work();
    const last = new BroadcastChannel('audits');
    last.postMessage('the end');
    last.close();
    await all;
    listener.close();
    // What is announced is that something changed, and not what.
    expect(heard.every((data) => data === null)).toBe(true);
    return heard.length;
  }

  it.each<[string, () => Promise<unknown>]>([
    ['an audit', () => keepAudit(found([tablet], noon + 1))],
    ['a review', () => reviewSessions(anna, noon)],
    ['settings', () => writeSettings(usualSettings)],
    ['a walk', () => updateWalk(anna, () => walkOf(noon))],
    ['an erased history', () => eraseHistory(anna)],
    ['an erased database', () => eraseAudits()],
  ])('hears of %s, in the context that made it too', async (_what, work) => {
    const watch = new AbortController();
    const heard = new Promise<void>((resolve) => watchAudits(resolve, watch.signal));
    expect(await announcements(work)).toBe(1);
    await heard;
    watch.abort();
  });

  it('hears nothing where nothing changed', async () => {
    await keepAudit(found([phone], noon));
    const nothing = async (): Promise<void> => {
      await keepAudit(found([phone], noon));
      await keepAudit(found([computer], noon - 1));
      await updateWalk(anna, (walk) => walk);
      await readHistory(anna);
      await applyRetention();
    };
    expect(await announcements(nothing)).toBe(0);
  });

  it('hears no more once the watch is over', async () => {
    const watch = new AbortController();
    let count = 0;
    watchAudits(() => count++, watch.signal);
    watch.abort();
    watchAudits(() => count++, watch.signal);
    expect(await announcements(() => reviewSessions(anna, noon))).toBe(1);
    expect(count).toBe(0);
  });
});
