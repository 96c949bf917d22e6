import { describe, expect, it } from 'vitest';
import { audit, history, known, session } from '@/tests/support/audits';
import type { AuditedSession } from '@/utils/audit/audit';
import type { AuditHistory } from '@/utils/audit/audit-history';
import { usualSettings } from '@/utils/audit/audit-settings';
import type { AuditView, GroupId, SessionView } from '@/utils/audit/audit-view';
import { findSessions } from '@/utils/audit/find-sessions';
import type { KnownSession } from '@/utils/audit/known-session';
import { nextToCheck } from '@/utils/audit/next-to-check';
import { viewAudit } from '@/utils/audit/view-audit';

const hour = 3_600_000;
const day = 24 * hour;
const today = Date.UTC(2026, 10, 23, 12);
const now = new Date(today);

function view(fields: Partial<AuditHistory>): AuditView {
  const made = viewAudit(history(fields), now);
  if (!made) throw new Error('There is an audit.');
  return made;
}

/** The ledger of sessions that were there from the beginning. */
const ledger = (sessions: readonly AuditedSession[], fields: Partial<KnownSession> = {}): KnownSession[] =>
  sessions.map((one) => known(one, { firstAt: today, presentSince: today, lastAt: today, ...fields }));

const groupsOf = ({ groups }: AuditView): [GroupId, string[]][] =>
  groups.map(({ id, sessions }) => [id, sessions.map((one) => one.session.id)]);
const idsOf = (views: readonly SessionView[]): string[] => views.map((one) => one.session.id);

it('there is none without an audit', () => {
  expect(viewAudit(history({}), now)).toBeNull();
});

describe('groups', () => {
  it('hold every session once, the newest first, and no group is empty', () => {
    const sessions = [
      session('undated', { lastSeen: null }),
      session('29 days', { lastSeen: '25.10.2026' }),
      session('30 days', { lastSeen: '24.10.2026' }),
      session('in use', { lastSeen: 'сейчас', current: true }),
      session('today at two', { lastSeen: 'сегодня в 02:00' }),
      session('today at five', { lastSeen: 'сегодня в 05:00' }),
      session('online', { lastSeen: 'онлайн' }),
      session('idle', { lastSeen: '01.02.2026' }),
    ];
    expect(groupsOf(view({ audits: [audit(today, sessions)], known: ledger(sessions) }))).toEqual([
      ['current', ['in use']],
      ['to-check', ['idle']],
      ['recent', ['online', 'today at five', 'today at two', '29 days']],
      ['older', ['30 days']],
      ['undated', ['undated']],
    ]);
    const [one] = sessions;
    expect(groupsOf(view({ audits: [audit(today, one ? [one] : [])] }))).toEqual([['undated', ['undated']]]);
    expect(groupsOf(view({ audits: [audit(today, [])] }))).toEqual([]);
  });

  it('have the strongest flag first, then the most flags, then the newest', () => {
    const sessions = [
      session('idle for long', { device: 'Windows 11', lastSeen: '01.02.2026' }),
      session('idle and old', { device: 'Windows 7', lastSeen: '01.02.2026' }),
      session('idle', { device: 'Windows 11', lastSeen: '01.06.2026' }),
      session('not mine', { lastSeen: 'вчера' }),
      session('old', { device: 'Windows 7', lastSeen: 'вчера' }),
    ];
    const all = ledger(sessions).map((one) => (one.id === 'not mine' ? { ...one, mark: 'not-mine' as const } : one));
    expect(groupsOf(view({ audits: [audit(today, sessions)], known: all }))).toEqual([
      ['to-check', ['not mine', 'idle and old', 'idle', 'idle for long', 'old']],
    ]);
  });

  it('tell of how many others look the same', () => {
    const sessions = [
      session('a', { lastSeen: 'вчера' }),
      session('b', { device: 'iphone  13' }),
      session('in use', { current: true }),
      session('another device', { device: 'iPhone 14' }),
      session('another system', { os: 'iOS 18' }),
      session('another version', { os: 'iOS 17' }),
      session('another app', { app: 'Магазинчик' }),
      session('another place', { place: 'Омск' }),
      session('another address', { ip: '192.0.2.2' }),
    ];
    const views = view({ audits: [audit(today, sessions)] }).groups.flatMap((group) => group.sessions);
    expect(views.filter(({ alike }) => alike > 0).map((one) => [one.session.id, one.alike])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it.each(['mine', 'shared'] as const)('leave nothing to check of what is marked %s and not new', (mark) => {
    const sessions = [
      session('idle', { lastSeen: '01.02.2026' }),
      session('old', { device: 'Windows 7', app: 'Chrome 109', lastSeen: 'вчера' }),
      session('tablet', { device: 'iPad', lastSeen: null }),
      session('new', { device: 'iPhone 15', lastSeen: 'вчера' }),
    ];
    const settings = { ...usualSettings, notOwned: ['tablet' as const] };
    const all = ledger(sessions).map((one) => ({ ...one, mark, markedAt: one.id === 'new' ? null : today }));
    const reviewed = { page: { at: today - day, audit: 'x', ids: ['idle', 'old', 'tablet'] } };
    const seen = view({ audits: [audit(today, sessions)], known: all, reviewedAt: today - day, reviewed, settings });
    expect(groupsOf(seen)).toEqual([
      ['to-check', ['new']],
      ['recent', ['old']],
      ['older', ['idle']],
      ['undated', ['tablet']],
    ]);
    expect(seen.groups.flatMap((group) => group.sessions.map(({ flags }) => flags.length))).toEqual([1, 2, 1, 1]);
    // None is marked, and all are to be checked.
    const unmarked = { audits: [audit(today, sessions)], known: ledger(sessions) };
    expect(groupsOf(view({ ...unmarked, reviewedAt: today - day, settings })).map(([id]) => id)).toEqual(['to-check']);
  });
});

describe('what is new', () => {
  const old = session('old', { place: 'Москва' });
  const young = session('young', { place: 'Омск' });
  const before = audit(today - 20 * day, [old]);
  const after = audit(today, [old, young]);
  const all = [
    known(old, { firstAt: before.at, presentSince: before.at, lastAt: today }),
    known(young, { firstAt: today, presentSince: today, lastAt: today }),
  ];
  const flagsIn = (fields: Partial<AuditHistory>): [string, string[]][] =>
    view(fields).groups.flatMap(({ sessions }) =>
      sessions.map((one): [string, string[]] => [one.session.id, one.flags.map(({ id }) => id)]),
    );

  it('came after the first audit, for whoever never looked through the list', () => {
    expect(flagsIn({ audits: [after, before], known: all })).toEqual([
      ['young', ['new', 'new-place']],
      ['old', []],
    ]);
  });

  it('counts from the first that was ever found, when the first audits are erased', () => {
    expect(
      flagsIn({ audits: [after], known: all.map((one) => ({ ...one, places: one.id === 'old' ? ['Москва'] : [] })) }),
    ).toEqual([
      ['young', ['new', 'new-place']],
      ['old', []],
    ]);
  });

  it('is nothing in the very first audit, nor after a look through the list', () => {
    const firstLedger = all.map((one) => ({ ...one, firstAt: today, presentSince: today }));
    expect(flagsIn({ audits: [after], known: firstLedger }).flatMap(([, flags]) => flags)).toEqual([]);
    expect(flagsIn({ audits: [after, before], known: all, reviewedAt: today })).toEqual([
      ['old', []],
      ['young', []],
    ]);
  });

  const baselineOf = (fields: Partial<AuditHistory>): unknown[] =>
    view(fields).groups.flatMap(({ sessions }) =>
      sessions.flatMap(({ flags }) => flags.flatMap((flag) => (flag.id === 'new' ? [flag.baseline] : []))),
    );

  it('says since what', () => {
    expect(baselineOf({ audits: [after, before], known: all })).toEqual(['first-audit']);
    expect(baselineOf({ audits: [after, before], known: all, reviewedAt: before.at + 1 })).toEqual(['review']);
  });

  it('is known by who was there, whatever the clock said when the person looked', () => {
    const year = 365 * day;
    for (const wrong of [20 * hour, year, -year]) {
      const at = before.at + wrong;
      const reviewed = { page: { at, audit: before.id, ids: ['old'] } };
      expect(baselineOf({ audits: [after, before], known: all, reviewedAt: at, reviewed })).toEqual(['review']);
      const seen = { page: { at, audit: after.id, ids: ['old', 'young'] } };
      expect(baselineOf({ audits: [after, before], known: all, reviewedAt: at, reviewed: seen })).toEqual([]);
    }
  });

  it('is nothing that a person typed otherwise than the page prints it', () => {
    const typed = [session('айфон', { device: 'Айфон мамы' })];
    const past = audit(today - 30 * day, typed, { source: { kind: 'typed' } });
    const times = { firstAt: past.at, presentSince: past.at, source: 'typed' as const };
    const first = audit(today, [old, young]);
    const firstLedger = [...typed.map((one) => known(one, times)), ...ledger(first.sessions)];
    const made = view({ audits: [first, past], known: firstLedger });
    expect(made.goneSinceReview).toEqual([]);
    expect(baselineOf({ audits: [first, past], known: firstLedger })).toEqual([]);
    // A look through what was typed is none through what is read.
    const reviewed = { typed: { at: past.at, audit: past.id, ids: ['айфон'] } };
    const looked = { audits: [first, past], known: firstLedger, reviewedAt: past.at, reviewed };
    expect([view(looked).reviewedAt, baselineOf(looked)]).toEqual([null, []]);
  });

  it('is not what was used before a first list that went on', () => {
    const used = (lastSeen: string): unknown[] => {
      const sessions = [old, session('young', { lastSeen })];
      const part = audit(before.at, [old], { extent: 'partial' });
      return baselineOf({ audits: [audit(today, sessions), part], known: all });
    };
    expect(used('2 ноября 2026')).toEqual([]);
    expect(used('4 ноября 2026')).toEqual(['first-audit']);
  });
});

describe('what went', () => {
  const one = session('one');
  const two = session('two');
  const three = session('three');
  const first = audit(today - 30 * day, [one, two, three]);
  const second = audit(today - 20 * day, [one, two]);
  const third = audit(today, [one]);
  const all = ledger([one, two, three]);
  const gone = (fields: Partial<AuditHistory>): string[] =>
    view({ known: all, ...fields }).goneSinceReview.map(({ id }) => id);

  it.each<[string, Partial<AuditHistory>, readonly string[]]>([
    ['since the first audit, without a look', { audits: [third, second, first] }, ['two', 'three']],
    ['since a look at the second', { audits: [third, second, first], reviewedAt: today - 10 * day }, ['two']],
    ['since a look at this one', { audits: [third, second, first], reviewedAt: today }, []],
    ['before the first audit that is kept', { audits: [third, second], reviewedAt: today - 25 * day }, ['two']],
    ['in one audit', { audits: [third] }, []],
    [
      'is nothing that only a part of the list lacks',
      { audits: [{ ...third, extent: 'partial' }, second, first] },
      ['three'],
    ],
    ['is nothing that a person did not type', { audits: [{ ...third, source: { kind: 'typed' } }, first] }, []],
    [
      'is nothing that was seen again since, be it in a part',
      { audits: [{ ...third, sessions: [one, three], extent: 'partial' }, second, first] },
      [],
    ],
  ])('%s', (_what, fields, expected) => {
    expect(gone(fields)).toEqual(expected);
  });
});

describe('flags of the list', () => {
  const none = [session('one')];
  it.each<[string, AuditView, readonly string[]]>([
    ['of a whole list', view({ audits: [audit(today, none)] }), ['no-current']],
    ['of a part of one', view({ audits: [audit(today, none, { extent: 'partial' })] }), []],
    ['of what a person typed', view({ audits: [audit(today, none, { source: { kind: 'typed' } })] }), []],
    [
      'of a part with two',
      view({
        audits: [
          audit(today, [session('a', { current: true }), session('b', { current: true })], { extent: 'partial' }),
        ],
      }),
      ['several-current'],
    ],
  ])('%s', (_what, { listFlags }, expected) => {
    expect(listFlags.map(({ id }) => id)).toEqual(expected);
  });
});

describe('findSessions', () => {
  const sessions = [
    session('mum', { device: 'iPad', app: 'Safari 18', place: 'Орёл, Россия', ip: '192.0.2.10', lastSeen: 'вчера' }),
    session('work', { device: 'Windows 11', os: null, app: 'Chrome 142', ip: '192.0.2.11', lastSeen: 'вчера' }),
  ];
  const all = ledger(sessions).map((one) => (one.id === 'mum' ? { ...one, name: 'Мамин планшет' } : one));
  const made = view({ audits: [audit(today, sessions)], known: all });

  it.each<[string, readonly string[]]>([
    ['', ['mum', 'work']],
    ['  ', ['mum', 'work']],
    ['мамин', ['mum']],
    ['ОРЕЛ', ['mum']],
    ['орёл', ['mum']],
    ['chrome', ['work']],
    ['windows', ['work']],
    ['192.0.2.1', ['mum', 'work']],
    ['192.0.2.11', ['work']],
    ['safari ipad', ['mum']],
    ['safari windows', []],
    ['вчера', []],
  ])('%j', (query, expected) => {
    expect(idsOf(findSessions(made, query))).toEqual(expected);
  });
});

describe('nextToCheck', () => {
  const sessions = [
    session('in use', { device: 'Windows 7', current: true }),
    session('plain', { lastSeen: 'вчера' }),
    session('first', { lastSeen: '01.06.2026' }),
    session('second', { lastSeen: '01.05.2026' }),
  ];
  const made = view({ audits: [audit(today, sessions)], known: ledger(sessions) });

  it.each<[string | null, string | null]>([
    [null, 'first'],
    ['first', 'second'],
    ['second', null],
    // Gone, or never to be checked: from the beginning.
    ['long gone', 'first'],
    ['in use', 'first'],
  ])('after %j comes %j', (after, expected) => {
    expect(nextToCheck(made, after)?.session.id ?? null).toBe(expected);
  });

  it('is never the session in use, wherever it is listed', () => {
    const astray: AuditView = {
      ...made,
      groups: [{ id: 'to-check', sessions: made.groups.flatMap((group) => group.sessions) }],
    };
    expect(astray.groups[0]?.sessions[0]?.session.current).toBe(true);
    expect(nextToCheck(astray, null)?.session.id).not.toBe('in use');
  });

  it('is nothing where nothing has a flag', () => {
    expect(nextToCheck(view({ audits: [audit(today, [session('plain')])] }), null)).toBeNull();
  });
});
