import { describe, expect, it } from 'vitest';
import { audit, history, known, session } from '@/tests/support/audits';
import { inZone, zones } from '@/tests/support/time-zones';
import { type AuditSettings, usualSettings } from '@/utils/audit/audit-settings';
import { type Flag, type FlagId, idleChoices } from '@/utils/audit/flag';
import { type Baseline, earlierTraces, flagsOf, listFlagsOf, newestSystems } from '@/utils/audit/flags';
import type { KnownSession } from '@/utils/audit/known-session';
import { canPropose } from '@/utils/audit/next-to-check';
import { viewAudit } from '@/utils/audit/view-audit';
import { describeSession } from '@/utils/reading/describe-session';
import { lastSeenOf } from '@/utils/reading/last-seen';
import type { SessionRow } from '@/utils/reading/reading';
import { placeParts } from '@/utils/reading/same-place';

const hour = 3_600_000;
const first = Date.UTC(2026, 8, 1, 12);
const second = Date.UTC(2026, 10, 23, 12);

interface Situation {
  readonly row?: Partial<SessionRow>;
  /** `null`: the ledger does not have it yet. */
  readonly known?: Partial<KnownSession> | null;
  /** Rows of an earlier audit; absent: this is the first one. */
  readonly earlier?: readonly Partial<SessionRow>[];
  /** Other rows of this audit. */
  readonly others?: readonly Partial<SessionRow>[];
  readonly settings?: Partial<AuditSettings>;
  readonly baseline?: number | Partial<Baseline>;
}

function flags({ row = {}, known: fields = {}, earlier, others = [], settings, baseline = first }: Situation): Flag[] {
  const one = session('one', row);
  const all = [one, ...others.map((other, index) => session(`other ${index}`, other))];
  const now = new Date(second);
  const older = earlier
    ? [
        audit(
          first,
          earlier.map((other, index) => session(`earlier ${index}`, other)),
        ),
      ]
    : [];
  const own = fields === null ? null : known(one, { firstAt: first, presentSince: first, ...fields });
  return flagsOf(one, {
    known: own,
    earlier: earlierTraces([], audit(second, all), older),
    settings: { ...usualSettings, ...settings },
    baseline: {
      kind: 'review',
      at: first,
      ids: null,
      extent: 'whole',
      ...(typeof baseline === 'number' ? { at: baseline } : baseline),
    },
    description: describeSession(one),
    lastSeen: lastSeenOf(one.lastSeen, now, now),
    newest: newestSystems(all.map((at) => describeSession(at))),
  });
}

const ids = (situation: Situation): FlagId[] => flags(situation).map(({ id }) => id);

/** A session that has every flag that there is. */
const suspicious: Situation = {
  row: { device: 'Windows 7', app: 'Chrome 109', place: 'Омск', ip: '192.0.2.9', lastSeen: '1 мая 2026' },
  known: { mark: 'not-mine', presentSince: second },
  earlier: [{ place: 'Москва', ip: '192.0.2.1' }],
  settings: { notOwned: ['computer'] },
};

it('gives all of them, the strongest first, with what they are about', () => {
  expect(flags(suspicious)).toEqual([
    { id: 'not-mine' },
    { id: 'new', since: second, baseline: 'review' },
    { id: 'kind-not-owned', kind: 'computer' },
    // From 1 May to 23 November: 30 + 30 + 31 + 31 + 30 + 31 + 23.
    { id: 'idle', days: 206, threshold: 90 },
    { id: 'old-os', name: 'Windows 7', ended: '2020-01-14' },
    { id: 'old-browser', name: 'Chrome 109', ended: '2023-02-07' },
    { id: 'new-place', place: 'Омск' },
    { id: 'new-ip', ip: '192.0.2.9' },
  ]);
});

it('gives the session in use only what the person says and what is no longer mended', () => {
  const current = { ...suspicious, row: { ...suspicious.row, current: true } };
  expect(ids(current)).toEqual(['not-mine', 'old-os', 'old-browser']);
  expect(canPropose(session('one', { current: true }))).toBe(false);
  expect(canPropose(session('one'))).toBe(true);
});

it.each(['mine', 'shared'] as const)('finds nothing new in a session marked %s', (mark) => {
  expect(ids({ ...suspicious, known: { mark, presentSince: second } })).toEqual([
    'kind-not-owned',
    'idle',
    'old-os',
    'old-browser',
  ]);
  const goneSince = { mark, markedAt: null, presentSince: second };
  expect(ids({ known: goneSince })).toEqual(['new']);
});

describe('each flag', () => {
  it.each<[string, Situation, readonly FlagId[]]>([
    ['nothing', {}, []],
    ['nothing that anybody knows', { row: { device: 'Нечто' } }, []],
    ['the ledger does not have it yet', { known: null, baseline: 0 }, []],

    ['marked as not theirs', { known: { mark: 'not-mine' } }, ['not-mine']],
    ['marked as theirs', { known: { mark: 'mine' } }, []],

    ['there since the last look', { known: { presentSince: first } }, []],
    ['there a millisecond after it', { known: { presentSince: first + 1 } }, ['new']],
    ['gone and back since', { known: { firstAt: 0, presentSince: second } }, ['new']],
    ['there since a wrong clock, and not when they looked', { known: {}, baseline: { ids: new Set() } }, ['new']],
    [
      'there when they looked by a wrong clock',
      { known: { presentSince: second }, baseline: { ids: new Set(['one']) } },
      [],
    ],
    [
      'used before a list that may have gone on',
      { row: { lastSeen: '31.08.2026' }, known: { presentSince: second }, baseline: { extent: 'partial' } },
      [],
    ],
    [
      'used before a list that did not go on',
      { row: { lastSeen: '31.08.2026' }, known: { presentSince: second }, settings: { idleDays: 90 } },
      ['new'],
    ],
    [
      'used on the day of a list that may have gone on',
      { row: { lastSeen: '01.09.2026' }, known: { presentSince: second }, baseline: { extent: 'partial' } },
      ['new'],
    ],
    [
      'nobody knows when it was used, nor whether a list went on',
      { known: { presentSince: second }, baseline: { extent: 'partial' } },
      ['new'],
    ],
    ['looked at since', { known: { presentSince: second }, baseline: second }, []],

    [
      'a kind that they do not own',
      { row: { device: 'iPad' }, settings: { notOwned: ['tablet'] } },
      ['kind-not-owned'],
    ],
    ['another kind', { row: { device: 'iPad' }, settings: { notOwned: ['tv'] } }, []],
    ['a kind that nobody knows', { row: { device: 'Android 14' }, settings: { notOwned: ['tablet', 'phone'] } }, []],

    ['idle for 89 days', { row: { lastSeen: '26.08.2026' } }, []],
    ['idle for 90 days', { row: { lastSeen: '25.08.2026' } }, ['idle']],
    ['idle for 90 of 180 days', { row: { lastSeen: '25.08.2026' }, settings: { idleDays: 180 } }, []],
    ['idle for 30 of 30 days', { row: { lastSeen: '24.10.2026' }, settings: { idleDays: 30 } }, ['idle']],
    ['no date', { row: { lastSeen: null } }, []],
    ['no date that a calendar knows', { row: { lastSeen: 'давно' } }, []],
    ['a date of the future', { row: { lastSeen: '12.12.2030' } }, []],
    ['now', { row: { lastSeen: 'сейчас' } }, []],

    ['Windows 7', { row: { device: 'Windows 7' } }, ['old-os']],
    ['Windows 11', { row: { device: 'Windows 11' } }, []],
    ['Windows of an unknown version', { row: { device: 'Windows NT 10.0' } }, []],
    ['Windows 10 as browsers of 11 say it', { row: { device: 'Windows 10', app: 'Chrome 142' } }, []],
    [
      'Windows 10 where the list tells it from 11',
      { row: { device: 'Windows 10', app: 'Chrome 142' }, others: [{ device: 'Windows 11', app: 'Edge 142' }] },
      ['old-os'],
    ],
    [
      'Windows 10 where only another family is told',
      { row: { device: 'Windows 10', app: 'Firefox 142' }, others: [{ device: 'Windows 11', app: 'Chrome 142' }] },
      [],
    ],
    [
      'Windows 10 without a browser, where 11 is told',
      {
        row: { device: 'Windows 10' },
        others: [{ device: 'Windows 11', app: 'Chrome 142' }, { device: 'Windows 11' }],
      },
      [],
    ],
    ['macOS 10 as browsers cut it short', { row: { device: 'macOS 10', app: 'Safari 18' } }, []],
    ['macOS 10_15_7', { row: { device: 'Mac OS X 10_15_7', app: 'Chrome 142' } }, []],
    ['Windows 10 by an app', { row: { device: 'Windows 10', app: 'Telegram' } }, ['old-os']],
    ['Android 10 as browsers of all later ones say it', { row: { device: 'Android 10', app: 'Chrome 142' } }, []],
    ['Android 10 by an app', { row: { device: 'Android 10', app: 'Приложение' } }, ['old-os']],
    ['macOS 10.15 as all browsers say it', { row: { device: 'Mac OS X 10.15.7', app: 'Safari 18' } }, []],
    ['macOS 12', { row: { device: 'macOS 12.7', app: 'Safari 17' } }, ['old-os']],
    ['an iPhone of some version', { row: { device: 'iPhone 5s' } }, []],

    ['Internet Explorer', { row: { app: 'Internet Explorer 11' } }, ['old-browser']],
    ['Chrome 109', { row: { app: 'Chrome 109.0.5414' } }, ['old-browser']],
    ['Chrome 110', { row: { app: 'Chrome 110' } }, []],
    ['Chrome of some version', { row: { app: 'Chrome' } }, []],

    ['a place in the very first audit', { row: { place: 'Омск' } }, []],
    ['a place that was there', { row: { place: 'Омск' }, earlier: [{ place: 'Омск' }] }, []],
    ['the same place in more words', { row: { place: 'Москва, Россия' }, earlier: [{ place: 'Москва' }] }, []],
    ['the same place in fewer words', { row: { place: 'Москва' }, earlier: [{ place: 'Россия, Москва' }] }, []],
    ['another place', { row: { place: 'Омск, Россия' }, earlier: [{ place: 'Москва, Россия' }] }, []],
    [
      'another place beside a flag',
      { row: { place: 'Омск' }, earlier: [{ place: 'Москва' }], known: { mark: 'not-mine' } },
      ['not-mine', 'new-place'],
    ],
    ['no place', { row: { place: null }, earlier: [{ place: 'Москва' }] }, []],

    ['another address alone', { row: { ip: '192.0.2.9' }, earlier: [{ ip: '192.0.2.1' }] }, []],
    [
      'another address beside a flag',
      { row: { ip: '192.0.2.9' }, earlier: [{ ip: '192.0.2.1' }], known: { presentSince: second } },
      ['new', 'new-ip'],
    ],
    [
      'an address that was there, beside a flag',
      { row: { ip: '192.0.2.1' }, earlier: [{ ip: '192.0.2.1' }], known: { presentSince: second } },
      ['new'],
    ],
    ['an address in the very first audit', { row: { ip: '192.0.2.9' }, known: { mark: 'not-mine' } }, ['not-mine']],
  ])('%s', (_name, situation, expected) => {
    expect(ids(situation)).toEqual(expected);
  });
});

it('knows places of audits that were erased since from the ledger', () => {
  const now = audit(second, [session('one', { place: 'Омск' })]);
  const ledger = [known(session('gone'), { firstAt: first, places: ['Омск'], ips: ['192.0.2.1'] })];
  expect(earlierTraces(ledger, now, [])).toEqual({ places: [placeParts('Омск')], ips: new Set(['192.0.2.1']) });
  expect(earlierTraces([known(session('one'), { firstAt: second })], now, [])).toBeNull();
});

describe('of the whole list', () => {
  it.each<[string, readonly boolean[], unknown]>([
    ['one in use', [false, true, false], []],
    ['none', [false, false], [{ id: 'no-current' }]],
    ['three', [true, true, true, false], [{ id: 'several-current', count: 3 }]],
    ['no session', [], []],
  ])('%s', (_name, marks, expected) => {
    expect(listFlagsOf(marks.map((current) => ({ current })))).toEqual(expected);
  });
});

describe.each(zones)('idle in %s', (zone, winter, summer) => {
  inZone(zone, winter, summer);

  const idleOf = (lastSeen: string, readAt: Date, now: Date, idleDays: AuditSettings['idleDays']): number | null => {
    const audits = [audit(readAt.getTime(), [session('one', { lastSeen })])];
    const view = viewAudit(history({ audits, settings: { ...usualSettings, idleDays } }), now);
    const [flag] = view?.groups.flatMap(({ sessions }) => sessions.flatMap((one) => one.flags)) ?? [];
    return flag?.id === 'idle' ? flag.days : null;
  };
  const local = (year: number, month: number, day: number, hours = 12, minutes = 0): Date =>
    new Date(year, month - 1, day, hours, minutes);

  it.each(idleChoices)('begins at midnight before day %i, not at the hour of the visit', (days) => {
    const visit = local(2026, 1, 10, 23, 50);
    const eve = local(2026, 1, 10 + days - 1, 23, 59);
    const midnight = local(2026, 1, 10 + days, 0, 0);
    expect(idleOf('сегодня в 23:50', visit, eve, days)).toBeNull();
    expect(idleOf('сегодня в 23:50', visit, midnight, days)).toBe(days);
  });

  it('counts days over changes of the clocks, not 24 hours', () => {
    // New York: 8 March 2026 has 23 hours, 1 November 25.
    expect(idleOf('06.02.2026', local(2026, 3, 8, 0, 5), local(2026, 3, 8, 0, 5), 30)).toBe(30);
    expect(idleOf('07.02.2026', local(2026, 3, 8, 23, 55), local(2026, 3, 8, 23, 55), 30)).toBeNull();
    expect(idleOf('02.10.2026', local(2026, 11, 1, 0, 5), local(2026, 11, 1, 0, 5), 30)).toBe(30);
    expect(idleOf('03.10.2026', local(2026, 11, 1, 23, 55), local(2026, 11, 1, 23, 55), 30)).toBeNull();
  });

  it('counts over a year and over 29 February', () => {
    expect(idleOf('2 декабря', local(2027, 1, 1), local(2027, 1, 1), 30)).toBe(30);
    expect(idleOf('3 декабря', local(2027, 1, 1), local(2027, 1, 1), 30)).toBeNull();
    expect(idleOf('31.01.2028', local(2028, 3, 1), local(2028, 3, 1), 30)).toBe(30);
    expect(idleOf('31.01.2027', local(2027, 3, 1), local(2027, 3, 1), 30)).toBeNull();
    expect(idleOf('29.02.2028', local(2028, 3, 30), local(2028, 3, 30), 30)).toBe(30);
  });

  it('is not misled by a clock that is a day wrong', () => {
    const now = local(2026, 11, 23, 0, 30);
    for (const lastSeen of ['24 ноября', '24.11.2026 в 01:00', 'завтра']) {
      expect(idleOf(lastSeen, now, now, 30), lastSeen).toBeNull();
    }
    // Our clock is set back after the reading.
    expect(idleOf('сегодня', new Date(now.getTime() + 24 * hour), now, 30)).toBeNull();
  });
});
