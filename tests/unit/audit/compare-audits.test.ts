import { expect, it } from 'vitest';
import { audit, session } from '@/tests/support/audits';
import type { Audit } from '@/utils/audit/audit';
import { compareAudits } from '@/utils/audit/compare-audits';

const before = audit(10, [session('stays', { ip: '192.0.2.1' }), session('goes')]);
const sessions = [session('comes'), session('stays', { ip: '192.0.2.2' })];

it.each<[string, Partial<Audit>, 'gone' | 'notSeen', 'appeared' | 'notSeenBefore']>([
  ['gone from a whole list', {}, 'gone', 'appeared'],
  ['not seen in a part of one', { extent: 'partial' }, 'notSeen', 'appeared'],
  ['not seen in what a person typed', { source: { kind: 'typed' } }, 'notSeen', 'notSeenBefore'],
])('a missing session is %s', (_what, fields, where, whence) => {
  expect(compareAudits(before, audit(20, sessions, fields))).toEqual({
    appeared: [],
    notSeenBefore: [],
    gone: [],
    notSeen: [],
    // As the later audit has it.
    stayed: [session('stays', { ip: '192.0.2.2' })],
    [where]: [session('goes')],
    [whence]: [session('comes')],
  });
});

it('says nothing of a list and itself', () => {
  expect(compareAudits(before, before)).toEqual({
    appeared: [],
    notSeenBefore: [],
    gone: [],
    notSeen: [],
    stayed: before.sessions,
  });
});

it('after a part of a list, only what was active on a later day has appeared', () => {
  const day = (text: string): number => new Date(`${text}T12:00:00`).getTime();
  const part = audit(day('2026-11-10'), [], { extent: 'partial' });
  const found = [
    session('before', { lastSeen: '9 ноября 2026' }),
    session('that day', { lastSeen: '10.11.2026' }),
    session('after', { lastSeen: '11 ноября 2026' }),
    session('yesterday', { lastSeen: 'вчера' }),
    session('now', { lastSeen: 'сейчас' }),
    session('undated'),
  ];
  const { appeared, notSeenBefore } = compareAudits(part, audit(day('2026-11-23'), found));
  expect(appeared.map(({ id }) => id)).toEqual(['after', 'yesterday', 'now']);
  expect(notSeenBefore.map(({ id }) => id)).toEqual(['before', 'that day', 'undated']);
});
