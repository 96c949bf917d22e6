import { type LastSeen, lastSeenOf } from '../reading/last-seen';
import type { SessionId } from './audit';
import type { AuditView } from './audit-view';

/** The sessions of an audit by when they were last active, for a small picture: each span is longer than the one before. */

export const spanIds = ['today', 'week', 'month', 'quarter', 'half-year', 'year', 'older', 'unknown'] as const;
export type SpanId = (typeof spanIds)[number];

export interface TimelineSession {
  readonly id: SessionId;
  readonly standing: 'current' | 'flagged' | 'plain';
}

export interface TimelineSpan {
  readonly id: SpanId;
  /** Days ago, both among them; `null`: no end, or for `unknown` no days at all. */
  readonly fromDays: number | null;
  readonly toDays: number | null;
  readonly count: number;
  /** How many of these have a flag, the current one not among them. */
  readonly flagged: number;
  /** Flagged ones last, so that a column of them stands on the others. */
  readonly sessions: readonly TimelineSession[];
}

export interface Timeline {
  /** All of `spanIds`, in their order, empty ones too. */
  readonly spans: readonly TimelineSpan[];
  /** The largest count, for the height of the picture; 0 for no session. */
  readonly most: number;
}

/** They end where sessions begin to be idle: at 30, 90 and 180 days. */
const bounds: Readonly<Record<SpanId, readonly [from: number | null, to: number | null]>> = {
  today: [0, 0],
  week: [1, 6],
  month: [7, 29],
  quarter: [30, 89],
  'half-year': [90, 179],
  year: [180, 364],
  older: [365, null],
  unknown: [null, null],
};

const standings: readonly TimelineSession['standing'][] = ['current', 'plain', 'flagged'];

/** @param now days count to its calendar day */
export function timelineOf({ audit, groups }: AuditView, now: Date): Timeline {
  const readAt = new Date(audit.at);
  const placed = groups
    .flatMap(({ sessions }) => sessions)
    .map(({ session, flags }) => ({
      span: spanOf(lastSeenOf(session.lastSeen, readAt, now)),
      id: session.id,
      standing: session.current ? ('current' as const) : flags.length > 0 ? ('flagged' as const) : ('plain' as const),
    }));
  const spans = spanIds.map((id): TimelineSpan => {
    const sessions = placed
      .filter(({ span }) => span === id)
      .sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing))
      .map(({ id: session, standing }) => ({ id: session, standing }));
    const [fromDays, toDays] = bounds[id];
    const flagged = sessions.filter(({ standing }) => standing === 'flagged').length;
    return { id, fromDays, toDays, count: sessions.length, flagged, sessions };
  });
  return { spans, most: Math.max(0, ...spans.map(({ count }) => count)) };
}

function spanOf(last: LastSeen): SpanId {
  if (last.kind === 'unknown') return 'unknown';
  if (last.kind === 'now') return 'today';
  return spanIds.find((id) => last.daysAgo <= (bounds[id][1] ?? Number.POSITIVE_INFINITY)) ?? 'older';
}
