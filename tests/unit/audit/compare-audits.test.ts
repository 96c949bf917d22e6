import { expect, it } from 'vitest';
import { audit, session } from '@/tests/support/audits';
import type { Audit } from '@/utils/audit/audit';
import { compareAudits } from '@/utils/audit/compare-audits';

const before = audit(10, [session('stays', { ip: '192.0.2.1' }), session('goes')]);
const sessions = [session('comes'), session('stays', { ip: '192.0.2.2' })];

it.each<[string, Partial<Audit>, 'gone' | 'notSeen']>([
  ['gone from a whole list', {}, 'gone'],
  ['not seen in a part of one', { extent: 'partial' }, 'notSeen'],
  ['not seen in what a person typed', { source: { kind: 'typed' } }, 'notSeen'],
])('a missing session is %s', (_what, fields, where) => {
  expect(compareAudits(before, audit(20, sessions, fields))).toEqual({
    appeared: [session('comes')],
    gone: [],
    notSeen: [],
    // As the later audit has it.
    stayed: [session('stays', { ip: '192.0.2.2' })],
    [where]: [session('goes')],
  });
});

it('says nothing of a list and itself', () => {
  expect(compareAudits(before, before)).toEqual({ appeared: [], gone: [], notSeen: [], stayed: before.sessions });
});
