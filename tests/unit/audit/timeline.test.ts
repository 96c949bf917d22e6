import { expect, it } from 'vitest';
import { audit, history, session } from '@/tests/support/audits';
import { timelineOf } from '@/utils/audit/timeline';
import { viewAudit } from '@/utils/audit/view-audit';

const now = new Date(2026, 10, 23, 12);
const ago = (days: number): string => `${days} дн. назад`;
const sessions = [
  session('in use', { lastSeen: 'сейчас', current: true }),
  session('yesterday', { lastSeen: 'вчера' }),
  session('6 days', { lastSeen: ago(6) }),
  session('7 days', { lastSeen: ago(7) }),
  session('29 days', { lastSeen: ago(29) }),
  session('30 days', { lastSeen: ago(30) }),
  session('89 days', { lastSeen: ago(89) }),
  session('89 days, Windows 7', { device: 'Windows 7', lastSeen: ago(89) }),
  session('90 days', { lastSeen: ago(90) }),
  session('180 days', { lastSeen: ago(180) }),
  session('364 days', { lastSeen: ago(364) }),
  session('365 days', { lastSeen: ago(365) }),
  session('some day', { lastSeen: 'давно' }),
];

it('has every session in its span, flagged ones on top', () => {
  const view = viewAudit(history({ audits: [audit(now.getTime(), sessions)] }), now);
  const timeline = view && timelineOf(view, now);
  expect(timeline?.spans.map(({ id, sessions: own }) => [id, own.map((one) => one.id).sort()])).toEqual([
    ['today', ['in use']],
    ['week', ['6 days', 'yesterday']],
    ['month', ['29 days', '7 days']],
    ['quarter', ['30 days', '89 days', '89 days, Windows 7']],
    ['half-year', ['90 days']],
    ['year', ['180 days', '364 days']],
    ['older', ['365 days']],
    ['unknown', ['some day']],
  ]);
  const quarter = timeline?.spans[3];
  expect(quarter).toMatchObject({ fromDays: 30, toDays: 89, count: 3, flagged: 1 });
  expect(quarter?.sessions.at(-1)).toEqual({ id: '89 days, Windows 7', standing: 'flagged' });
  expect(timeline?.spans[0]?.sessions).toEqual([{ id: 'in use', standing: 'current' }]);
  expect(timeline?.most).toBe(3);
});

it('moves on with the calendar', () => {
  const view = viewAudit(history({ audits: [audit(now.getTime(), sessions.slice(0, 1))] }), now);
  const later = view && timelineOf(view, new Date(2026, 10, 30, 12));
  expect(later?.spans.find(({ count }) => count > 0)?.id).toBe('month');
});

it('has all spans of an empty list, without a gap between them', () => {
  const view = viewAudit(history({ audits: [audit(now.getTime(), [])] }), now);
  const timeline = view && timelineOf(view, now);
  expect(timeline?.most).toBe(0);
  expect(timeline?.spans.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  const dated = timeline?.spans.slice(0, -1) ?? [];
  for (const [index, span] of dated.entries()) {
    expect(span.fromDays).toBe(index === 0 ? 0 : (dated[index - 1]?.toDays ?? Number.NaN) + 1);
  }
});
