import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit, known, row, session } from '@/tests/support/audits';
import type { AuditedSession } from '@/utils/audit/audit';
import type { KnownSession } from '@/utils/audit/known-session';
import { matchSessions } from '@/utils/audit/match-sessions';
import { printOf } from '@/utils/audit/print-of';
import { rememberSessions } from '@/utils/audit/remember-sessions';
import type { SessionRow } from '@/utils/reading/reading';

/** Makes names that no test uses otherwise. */
function naming(prefix = 'new'): () => string {
  let count = 0;
  return () => `${prefix} ${count++}`;
}

const places = fc.constantFrom(null, 'Москва', 'Москва, Россия', 'Омск', 'Минск, Беларусь');
const ips = fc.constantFrom(null, '192.0.2.1', '192.0.2.2', '198.51.100.7');
const dates = fc.constantFrom(
  ...[null, 'вчера', 'сегодня в 14:05', '12 ноября', '12 ноября 2026', '01.02.2026', '3 дня назад', 'давно', 'сейчас'],
);
const devices = fc.constantFrom(null, 'iPhone 13', 'iPhone 14', 'Windows 10', 'Windows 11', 'Samsung SM-A525F');
const apps = fc.constantFrom(null, 'Chrome 139', 'Chrome 140', 'Магазинчик', 'Safari 18');
const anyRow: fc.Arbitrary<SessionRow> = fc.record({
  device: devices,
  os: fc.constantFrom(null, 'Android 13', 'Android 14'),
  app: apps,
  place: places,
  ip: ips,
  lastSeen: dates,
  current: fc.boolean(),
  ending: fc.constantFrom<SessionRow['ending']>('offered', 'disabled', 'not-seen'),
});
const anyRows = fc.array(anyRow, { maxLength: 14 });

/** The sessions of an audit, each with an identity of its own. */
const audited = (prefix: string): fc.Arbitrary<AuditedSession[]> =>
  anyRows.map((rows) => rows.map((one, index) => ({ ...one, id: `${prefix} ${index}` })));

const ledger: fc.Arbitrary<KnownSession[]> = fc
  .tuple(audited('known'), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 14, maxLength: 14 }))
  .map(([sessions, lastAt]) =>
    sessions.map((one, index) =>
      known(one, {
        lastAt: lastAt[index] ?? 0,
        places: one.place === null ? [] : [one.place],
        ips: one.ip === null ? [] : [one.ip],
      }),
    ),
  );

const textOf = ({ device, os, app }: SessionRow): string => JSON.stringify([device, os, app]);

/** Whether one may have become the other: not when each is still what it was, on the other side. */
function mayBecome(
  one: SessionRow,
  other: SessionRow,
  now: readonly SessionRow[],
  then: readonly SessionRow[],
): boolean {
  const isOn = (side: readonly SessionRow[], row: SessionRow): boolean => side.some((at) => textOf(at) === textOf(row));
  return printOf(one) === printOf(other) && (textOf(one) === textOf(other) || !isOn(now, one) || !isOn(then, other));
}

describe('of any two lists', () => {
  it('no two sessions of one share an identity, and none is matched across prints', () => {
    fc.assert(
      fc.property(anyRows, ledger, audited('previous'), (rows, all, previous) => {
        const matched = matchSessions(rows, all, previous, naming());
        expect(new Set(matched.map(({ id }) => id)).size).toBe(rows.length);
        expect(matched.map(({ id: _id, ...one }) => one)).toEqual(rows);
        const prints = new Map([...all, ...previous].map((one) => [one.id, 'print' in one ? one.print : printOf(one)]));
        for (const one of matched) expect(prints.get(one.id) ?? printOf(one)).toBe(printOf(one));
      }),
      { numRuns: 500 },
    );
  });

  it('as many as can be are known again: none is new while one is left over that it may be', () => {
    fc.assert(
      fc.property(anyRows, ledger, audited('previous'), (rows, all, previous) => {
        const matched = matchSessions(rows, all, previous, naming());
        const used = new Set(matched.map(({ id }) => id));
        const gone = all.filter(({ id }) => !used.has(id)).map(({ print }) => print);
        const left = previous.filter(({ id }) => !used.has(id));
        for (const one of matched.filter(({ id }) => id.startsWith('new'))) {
          expect(gone).not.toContain(printOf(one));
          expect(left.filter((other) => mayBecome(other, one, rows, previous))).toEqual([]);
        }
      }),
    );
  });

  it('sessions of the audit before come before those that were gone', () => {
    fc.assert(
      fc.property(anyRows, ledger, audited('previous'), (rows, all, previous) => {
        const matched = matchSessions(rows, all, previous, naming());
        const used = new Set(matched.map(({ id }) => id));
        const left = previous.filter(({ id }) => !used.has(id));
        for (const one of matched.filter(({ id }) => id.startsWith('known'))) {
          expect(left.filter((other) => mayBecome(other, one, rows, previous))).toEqual([]);
        }
      }),
    );
  });

  it('the same words come first: as many as can be keep them', () => {
    fc.assert(
      fc.property(anyRows, audited('previous'), (rows, previous) => {
        const matched = matchSessions(rows, [], previous, naming());
        const before = new Map(previous.map((one) => [one.id, textOf(one)]));
        for (const text of new Set(rows.map(textOf))) {
          const count = (all: readonly SessionRow[]): number => all.filter((one) => textOf(one) === text).length;
          const kept = matched.filter((one) => textOf(one) === text && before.get(one.id) === text);
          expect(kept).toHaveLength(Math.min(count(rows), count(previous)));
        }
      }),
    );
  });

  it('the order of the rows, and of what is known, makes no difference', () => {
    const shuffled = fc
      .tuple(
        fc.uniqueArray(anyRow, { maxLength: 14, selector: (one) => JSON.stringify(one) }),
        ledger,
        audited('previous'),
      )
      .chain(([rows, all, previous]) =>
        fc.record({
          rows: fc.constant(rows),
          all: fc.constant(all),
          previous: fc.constant(previous),
          rowsAfter: fc.shuffledSubarray(rows, { minLength: rows.length }),
          allAfter: fc.shuffledSubarray(all, { minLength: all.length }),
          previousAfter: fc.shuffledSubarray(previous, { minLength: previous.length }),
        }),
      );
    const who = (sessions: readonly AuditedSession[]): Map<string, string> =>
      new Map(
        sessions.map(({ id, ...one }) => [
          JSON.stringify(Object.entries(one).sort()),
          id.startsWith('new') ? 'new' : id,
        ]),
      );
    fc.assert(
      fc.property(shuffled, ({ rows, all, previous, rowsAfter, allAfter, previousAfter }) => {
        const one = matchSessions(rows, all, previous, naming());
        const other = matchSessions(rowsAfter, allAfter, previousAfter, naming());
        expect(who(other)).toEqual(who(one));
      }),
    );
  });

  it('the same list again is the same sessions', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRow, { maxLength: 14, selector: (one) => JSON.stringify(one) }),
        ledger,
        (rows, all) => {
          const before = matchSessions(rows, all, [], naming('before'));
          expect(matchSessions(rows, all, before, naming())).toEqual(before);
        },
      ),
    );
  });
});

/** What may happen to a session between two audits without its becoming another one. */
interface Change {
  readonly version: number;
  readonly place: string | null;
  readonly ip: string | null;
  readonly lastSeen: string | null;
  readonly current: boolean;
  /** Whether this audit lists it. */
  readonly isThere: boolean;
  /** Its place in the page's order. */
  readonly rank: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  version: fc.integer({ min: 1, max: 200 }),
  place: places,
  ip: ips,
  lastSeen: dates,
  current: fc.boolean(),
  isThere: fc.boolean(),
  rank: fc.nat(),
});

/** Devices of which there is one each: model numbers tell them apart, versions do not. */
const machines: readonly ((version: number) => Pick<SessionRow, 'device' | 'os' | 'app'>)[] = [
  (version) => ({ device: 'iPhone 13', os: `iOS ${version}.1`, app: `Магазинчик ${version}.0.2` }),
  (version) => ({ device: 'iPhone 14', os: `iOS ${version}.1`, app: `Магазинчик ${version}.0.2` }),
  (version) => ({ device: `Windows ${version}`, os: null, app: `Chrome ${version}.0.1` }),
  (version) => ({ device: `Windows ${version}`, os: null, app: `Яндекс Браузер ${version}` }),
  (version) => ({ device: `macOS ${version}.5`, os: null, app: `Chrome ${version}` }),
  (version) => ({ device: 'Samsung SM-A525F', os: `Android ${version}`, app: null }),
  (version) => ({ device: null, os: null, app: `Firefox ${version}` }),
];

it('a name stays with its session through updates, moves, other addresses, another order, and absence', () => {
  const months = fc.array(fc.tuple(...machines.map(() => change)), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(months, (changes) => {
      const newId = naming();
      let all: readonly KnownSession[] = [];
      let before: ReturnType<typeof audit> | null = null;
      for (const [month, ofMonth] of changes.entries()) {
        const rows = ofMonth
          .flatMap(({ version, isThere, rank, ip, ...fields }, index) => {
            const machine = machines[index]?.(version) ?? {};
            // Whoever comes back from another place and another address is another one.
            const isBack = changes[month - 1]?.[index]?.isThere === false;
            return isThere ? [{ rank, index, row: row({ ...fields, ip: isBack ? null : ip, ...machine }) }] : [];
          })
          .sort((a, b) => a.rank - b.rank);
        const sessions = matchSessions(
          rows.map((one) => one.row),
          all,
          before?.sessions ?? [],
          newId,
        );
        const now = audit(month + 1, sessions);
        // Whoever is new gets a name that says which machine it is.
        all = rememberSessions(all, now, before).map((one) => {
          const at = sessions.findIndex(({ id }) => id === one.id);
          return one.name === null ? { ...one, name: `machine ${rows[at]?.index}` } : one;
        });
        for (const [at, { index }] of rows.entries()) {
          expect(all.find(({ id }) => id === sessions[at]?.id)?.name).toBe(`machine ${index}`);
        }
        before = now;
      }
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    }),
  );
});

it('of several that look alike, each keeps the name that goes with its address, whoever comes and goes', () => {
  const address = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(address, address, places, (earlier, later, place) => {
      const rowAt = (ip: number): SessionRow => row({ place, ip: `192.0.2.${ip}`, lastSeen: 'вчера' });
      const before = earlier.map((ip): AuditedSession => ({ ...rowAt(ip), id: `at ${ip}` }));
      const after = matchSessions(later.map(rowAt), [], before, naming());
      for (const [at, ip] of later.entries()) if (earlier.includes(ip)) expect(after[at]?.id).toBe(`at ${ip}`);
    }),
  );
});

describe('of two that look alike', () => {
  const two = [
    session('old', { place: 'Омск', ip: '192.0.2.1', lastSeen: '1 мая 2026' }),
    session('young', { place: 'Москва', ip: '192.0.2.2', lastSeen: '10 ноября 2026' }),
  ];
  it.each<[string, Partial<SessionRow>, string]>([
    ['the same address', { ip: '192.0.2.1', lastSeen: 'вчера' }, 'old'],
    ['the same address against the same place', { ip: '192.0.2.1', place: 'Москва', current: true }, 'old'],
    ['the same place', { place: 'Омск, Россия', ip: '192.0.2.9', lastSeen: 'вчера' }, 'old'],
    ['the same last visit', { lastSeen: '1 мая 2026' }, 'old'],
    ['a visit before the other one was there', { lastSeen: '5 мая 2026' }, 'old'],
    [
      'a visit that goes back for one and not for the other, against the address',
      { ip: '192.0.2.2', lastSeen: '5 мая 2026' },
      'old',
    ],
    ['the same address', { ip: '192.0.2.2', lastSeen: 'сегодня' }, 'young'],
  ])('%s tells which', (_what, fields, id) => {
    expect(matchSessions([row(fields)], [], two, naming()).map((one) => one.id)).toEqual([id]);
    expect(matchSessions([row(fields)], [], [...two].reverse(), naming()).map((one) => one.id)).toEqual([id]);
  });

  it('an address alone tells nothing across devices', () => {
    const [other] = matchSessions([row({ device: 'iPhone 14', ip: '192.0.2.1' })], [], two, naming());
    expect(other?.id).toBe('new 0');
  });
});

describe('Windows 10 and Windows 11 with the same browser, place and address', () => {
  const fields = { app: 'Chrome 142', place: 'Москва', ip: '192.0.2.1' };
  const ten = session('ten', { ...fields, device: 'Windows 10', lastSeen: '20.11.2026' });
  const eleven = session('eleven', { ...fields, device: 'Windows 11', lastSeen: '10.11.2026' });
  const idsOf = (before: readonly AuditedSession[], ...after: readonly Partial<SessionRow>[]): string[] =>
    matchSessions(
      after.map((one) => row({ ...fields, ...one })),
      [],
      before,
      naming(),
    ).map(({ id }) => id);

  it.each<[string, Partial<SessionRow>[], string[]]>([
    ['both are there', [{ device: 'Windows 11' }, { device: 'Windows 10' }], ['eleven', 'ten']],
    ['only one is', [{ device: 'Windows 11' }], ['eleven']],
    ['only the other is', [{ device: 'windows  10' }], ['ten']],
    ['the other one is in use now', [{ device: 'Windows 11', current: true }], ['eleven']],
    ['its last visit is the other’s', [{ device: 'Windows 11', lastSeen: '20.11.2026' }], ['eleven']],
    ['its last visit seems to go back', [{ device: 'Windows 10', lastSeen: '01.11.2026' }], ['ten']],
    ['it was brought up to date', [{ device: 'Windows 12' }, { device: 'Windows 11' }], ['ten', 'eleven']],
  ])('stay what they were when %s', (_what, after, expected) => {
    expect(idsOf([ten, eleven], ...after)).toEqual(expected);
    expect(idsOf([eleven, ten], ...after)).toEqual(expected);
  });

  it('do not turn into one another while there is one of each', () => {
    const after = [{ device: 'Windows 10' }, { device: 'Windows 11' }, { device: 'Windows 11' }];
    const [first, ...others] = idsOf([ten, { ...ten, id: 'tenth' }, eleven], ...after);
    expect(['ten', 'tenth']).toContain(first);
    expect([...others].sort()).toEqual(['eleven', 'new 0']);
  });
});

it('one that was gone and comes back is the one that was seen last', () => {
  const one = session('one', { place: 'Омск' });
  const all = [known({ ...one, id: 'long ago' }, { lastAt: 1 }), known({ ...one, id: 'lately' }, { lastAt: 2 })];
  expect(matchSessions([row({ place: 'Омск' })], all, [], naming())[0]?.id).toBe('lately');
  const placed = [known({ ...one, id: 'there' }, { lastAt: 1, places: ['Омск'] }), known(one, { lastAt: 2 })];
  expect(matchSessions([row({ place: 'Омск' })], placed, [], naming())[0]?.id).toBe('there');
});

describe('one that had gone, by a whole list', () => {
  const traces = { missingSince: 20, places: ['Москва'], ips: ['192.0.2.1'] };
  const idAfter = (fields: Partial<SessionRow>, ofGone: Partial<KnownSession> = {}): string | undefined =>
    matchSessions([row(fields)], [known(session('one'), { ...traces, ...ofGone })], [], naming())[0]?.id;

  it('is another one when it is back from another place and another address', () => {
    expect(idAfter({ place: 'Омск', ip: '192.0.2.9' })).toBe('new 0');
    expect(idAfter({ place: 'Омск', ip: '192.0.2.9' }, { missingSince: null })).toBe('one');
  });

  it.each<[string, Partial<SessionRow>, Partial<KnownSession>]>([
    ['place', { place: 'Россия, Москва', ip: '192.0.2.9' }, {}],
    ['address', { place: 'Омск', ip: '192.0.2.1' }, {}],
    ['print, without a place', { place: null, ip: '192.0.2.9' }, {}],
    ['print, without an address', { place: 'Омск', ip: null }, {}],
    ['print, without a place that was known', { place: 'Омск', ip: '192.0.2.9' }, { places: [] }],
    ['print, without an address that was known', { place: 'Омск', ip: '192.0.2.9' }, { ips: [] }],
  ])('is known by its %s', (_what, fields, ofGone) => {
    expect(idAfter(fields, ofGone)).toBe('one');
  });
});

it('400 of one print are told apart, and 400 more with nothing in common find their way as well', () => {
  const rows = Array.from({ length: 400 }, (_, index) =>
    row({ place: `Город ${index % 7}`, ip: `192.0.${index % 5}.${index}`, lastSeen: `${1 + (index % 28)} мая 2026` }),
  );
  const before = matchSessions(rows, [], [], naming('before'));
  expect(matchSessions([...rows].reverse(), [], before, naming()).reverse()).toEqual(before);
  const others = rows.map((one, index) => ({ ...one, ip: `198.51.100.${index}`, place: 'Тверь', lastSeen: 'вчера' }));
  const after = matchSessions(others, [], before, naming());
  expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
});
