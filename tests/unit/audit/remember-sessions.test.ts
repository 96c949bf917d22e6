import { describe, expect, it } from 'vitest';
import { audit, known, session } from '@/tests/support/audits';
import type { Audit } from '@/utils/audit/audit';
import type { KnownSession } from '@/utils/audit/known-session';
import { rememberSessions } from '@/utils/audit/remember-sessions';

const one = session('one', { place: 'Москва', ip: '192.0.2.1' });
const two = session('two', { device: 'Windows 11', app: 'Chrome 142' });

const byId = (all: readonly KnownSession[], id: string): KnownSession | undefined => all.find((at) => at.id === id);

/** The ledger after some audits, one after the other. */
function ledgerAfter(...audits: readonly Audit[]): KnownSession[] {
  return audits.reduce<KnownSession[]>((all, now, index) => rememberSessions(all, now, audits[index - 1] ?? null), []);
}

it('a session is known from its first audit on', () => {
  expect(ledgerAfter(audit(10, [one, two]))).toEqual([
    known(one, { firstAt: 10, presentSince: 10, lastAt: 10 }),
    known(two, { firstAt: 10, presentSince: 10, lastAt: 10 }),
  ]);
});

it('what the person says of it stays, and its print follows its versions', () => {
  const [first] = ledgerAfter(audit(10, [two]));
  const named = first ? [{ ...first, name: 'Work', mark: 'mine' as const, markedAt: 15 }] : [];
  const renewed = { ...two, device: 'Windows 12' };
  expect(rememberSessions(named, audit(20, [renewed]), audit(10, [two]))).toEqual([
    known(two, { firstAt: 10, presentSince: 10, lastAt: 20, name: 'Work', mark: 'mine', markedAt: 15 }),
  ]);
});

describe('a session that was missing and is back', () => {
  const back = [audit(30, [one, two])] as const;
  it.each<[string, Audit, number]>([
    ['is there since then, after a whole list without it', audit(20, [two]), 30],
    ['was there all the time, after a part of a list', audit(20, [two], { extent: 'partial' }), 10],
    ['was there all the time, after a list that a person typed', audit(20, [two], { source: { kind: 'typed' } }), 10],
  ])('%s', (_what, without, presentSince) => {
    const all = ledgerAfter(audit(10, [one, two]), without, ...back);
    expect(byId(all, 'one')).toMatchObject({ firstAt: 10, presentSince, lastAt: 30 });
    expect(byId(all, 'two')).toMatchObject({ firstAt: 10, presentSince: 10, lastAt: 30 });
    // Renewed later on the same day.
    const renewed = { ...back[0], at: 40 };
    expect(byId(rememberSessions(all, renewed, without), 'one')).toMatchObject({ presentSince, lastAt: 40 });
    expect(byId(rememberSessions(all, renewed, back[0]), 'one')).toMatchObject({ presentSince, lastAt: 40 });
  });

  it('stays in the ledger as it was while it is missing', () => {
    const all = ledgerAfter(audit(10, [one, two]), audit(20, [two]), audit(30, [two]));
    expect(byId(all, 'one')).toMatchObject({ firstAt: 10, presentSince: 10, missingSince: 20, lastAt: 10 });
  });

  it('is there since it is back, also when a part of a list did without it in between', () => {
    const part = audit(25, [two], { extent: 'partial' });
    const all = ledgerAfter(audit(10, [one, two]), audit(20, [two]), part, audit(30, [one, two]));
    expect(byId(all, 'one')).toMatchObject({ presentSince: 30, missingSince: null });
  });

  it('has a mark that was given to what went', () => {
    const marked = ledgerAfter(audit(10, [one])).map((each) => ({ ...each, mark: 'mine' as const, markedAt: 15 }));
    const gone = rememberSessions(marked, audit(20, [two]), audit(10, [one]));
    expect(byId(gone, 'one')).toMatchObject({ mark: 'mine', markedAt: 15 });
    const again = rememberSessions(gone, audit(30, [one]), audit(20, [two]));
    expect(byId(again, 'one')).toMatchObject({ mark: 'mine', markedAt: null });
    const known = again.map((each) => ({ ...each, markedAt: 35 }));
    expect(byId(rememberSessions(known, audit(40, [one]), audit(30, [one])), 'one')).toMatchObject({ markedAt: 35 });
  });

  it('was never missing from lists of another kind', () => {
    const typed = audit(10, [one], { source: { kind: 'typed' } });
    const all = rememberSessions(ledgerAfter(typed), audit(20, [two]), null);
    expect(byId(all, 'one')).toMatchObject({ source: 'typed', missingSince: null });
    expect(byId(all, 'two')).toMatchObject({ source: 'page' });
  });
});

it('whoever is listed by a clock that was set back was not found later', () => {
  expect(ledgerAfter(audit(1000, [one]), audit(20, [one]), audit(30, [one]))).toMatchObject([
    { firstAt: 20, presentSince: 20 },
  ]);
});

describe('places and addresses', () => {
  it('are those of earlier audits', () => {
    expect(ledgerAfter(audit(10, [one]))).toMatchObject([{ places: [], ips: [] }]);
    const moved = { ...one, place: 'Омск', ip: '192.0.2.2' };
    expect(ledgerAfter(audit(10, [one]), audit(20, [moved]))).toMatchObject([
      { places: ['Москва'], ips: ['192.0.2.1'] },
    ]);
    expect(ledgerAfter(audit(10, [one]), audit(20, [moved]), audit(30, [one]))).toMatchObject([
      { places: ['Москва', 'Омск'], ips: ['192.0.2.1', '192.0.2.2'] },
    ]);
  });

  it('of the same day are not those of an earlier audit', () => {
    const morning = audit(20, [{ ...one, place: 'Омск' }]);
    const all = ledgerAfter(audit(10, [one]), morning);
    expect(rememberSessions(all, { ...morning, at: 25 }, morning)).toMatchObject([{ places: ['Москва'], lastAt: 25 }]);
  });

  it('are kept once, the newest last, and of those that went as well', () => {
    const moved = { ...one, place: 'Омск' };
    const all = ledgerAfter(
      audit(10, [one]),
      audit(20, [moved]),
      audit(30, [{ ...one, place: 'г. Москва' }]),
      audit(40, []),
    );
    expect(all).toMatchObject([{ places: ['Омск', 'г. Москва'], ips: ['192.0.2.1'], lastAt: 30 }]);
  });

  it('are at most twenty', () => {
    const moves = Array.from({ length: 26 }, (_, index) =>
      audit(index, [{ ...one, place: `Город ${String.fromCharCode(1072 + index)}`, ip: `192.0.2.${index}` }]),
    );
    const [all] = ledgerAfter(...moves);
    // The last of 26 is not an earlier one yet, so these are numbers 5 to 24.
    expect(all?.ips).toEqual(Array.from({ length: 20 }, (_, index) => `192.0.2.${index + 5}`));
    expect(all?.places).toHaveLength(20);
    expect(all?.places.at(-1)).toBe(`Город ${String.fromCharCode(1072 + 24)}`);
  });
});
