import { vi } from 'vitest';
import type { SessionsChapterProps } from '@/components/SessionsChapter';
import type { SessionAuditProps } from '@/components/session-audit';
import type { Audit, AuditedSession } from '@/utils/audit/audit';
import { type AuditView, type GroupId, groupIds, type SessionView } from '@/utils/audit/audit-view';
import type { EndOutcome, EndWalk } from '@/utils/audit/end-walk';
import type { Flag } from '@/utils/audit/flag';
import type { KnownSession } from '@/utils/audit/known-session';
import { parseTypedSessions } from '@/utils/audit/typed-sessions';
import { sessionPlacesOf } from '@/utils/wildberries/guide/session-places';
import { now } from './checklists';

/** Audits in every shape that popup and guide page must show. Put together by hand: views are not asked of their maker. */

const hour = 3_600_000;
const day = 24 * hour;

export const place = { host: 'www.wildberries.ru', account: 'a' } as const;

/** Two hours before `now`, by the calendar: 23 November 2026, 12:00. */
const auditedAt = now - 2 * hour;

export function rowOf(id: string, changed: Partial<AuditedSession> = {}): AuditedSession {
  return {
    id,
    device: null,
    os: null,
    app: null,
    place: null,
    ip: null,
    lastSeen: null,
    current: false,
    ending: 'not-seen',
    ...changed,
  };
}

export function knownOf(id: string, changed: Partial<KnownSession> = {}): KnownSession {
  return {
    ...place,
    id,
    print: id,
    firstAt: now - 90 * day,
    source: 'page',
    presentSince: now - 90 * day,
    missingSince: null,
    markedAt: null,
    lastAt: auditedAt,
    places: [],
    ips: [],
    name: null,
    mark: null,
    ...changed,
  };
}

export function viewOf(session: AuditedSession, changed: Partial<Omit<SessionView, 'session'>> = {}): SessionView {
  return {
    session,
    description: { kind: null, os: null, browser: null, app: null },
    lastSeen: { kind: 'unknown' },
    known: knownOf(session.id),
    flags: [],
    alike: 0,
    ...changed,
  };
}

const kind = (of: SessionView['description']['kind']): Pick<SessionView, 'description'> => ({
  description: { kind: of, os: null, browser: null, app: null },
});

const onDay = (iso: string, daysAgo: number, time: string | null = null): Pick<SessionView, 'lastSeen'> => ({
  lastSeen: { kind: 'day', day: iso, time, daysAgo },
});

export const laptop = viewOf(
  rowOf('laptop', {
    device: 'Windows 11',
    app: 'Chrome 141',
    place: 'Москва',
    ip: '203.0.113.7',
    lastSeen: 'сейчас',
    current: true,
  }),
  { ...kind('computer'), lastSeen: { kind: 'now' }, known: knownOf('laptop', { mark: 'mine' }) },
);

export const stranger = viewOf(
  rowOf('stranger', {
    device: 'Xiaomi Redmi Note 12',
    os: 'Android 14',
    app: 'Приложение',
    place: 'Казань',
    ip: '198.51.100.4',
    lastSeen: '12 ноября',
    ending: 'offered',
  }),
  {
    ...kind('phone'),
    ...onDay('2026-11-12', 11),
    known: knownOf('stranger', { firstAt: now - 3 * hour, presentSince: now - 3 * hour }),
    flags: [
      { id: 'new', since: now - 30 * day, baseline: 'review' },
      { id: 'new-place', place: 'Казань' },
    ],
  },
);

export const oldTablet = viewOf(
  rowOf('old-tablet', { device: 'iPad Air', os: 'iPadOS 12.5', app: 'Safari', place: 'Тверь', lastSeen: '02.06.2026' }),
  {
    ...kind('tablet'),
    ...onDay('2026-06-02', 174),
    known: knownOf('old-tablet', { name: 'Мамин планшет', mark: 'shared' }),
    flags: [
      { id: 'idle', days: 174, threshold: 90 },
      { id: 'old-os', name: 'iPadOS 12', ended: '2023-01' },
    ],
  },
);

export const phone = viewOf(
  rowOf('phone', {
    device: 'iPhone 13',
    os: 'iOS 18.1',
    app: 'Приложение',
    place: 'Москва',
    lastSeen: 'вчера в 21:40',
    ending: 'offered',
  }),
  {
    ...kind('phone'),
    ...onDay('2026-11-22', 1, '21:40'),
    known: knownOf('phone', { name: 'Мой телефон', mark: 'mine' }),
  },
);

export const undated = viewOf(rowOf('undated', { app: 'Firefox', place: 'Минск', ending: 'disabled' }), { alike: 1 });

const audit: Audit = {
  ...place,
  id: 'audit-1',
  source: { kind: 'page', page: 'details' },
  since: auditedAt - day,
  at: auditedAt,
  extent: 'whole',
  sessions: [],
};

/** A view with the given sessions in their groups; empty groups are left out. */
export function auditView(
  groups: Partial<Record<GroupId, readonly SessionView[]>>,
  changed: Partial<AuditView> = {},
): AuditView {
  const listed = groupIds.flatMap((id) => ((groups[id] ?? []).length > 0 ? [{ id, sessions: groups[id] ?? [] }] : []));
  return {
    audit: { ...audit, sessions: listed.flatMap(({ sessions }) => sessions.map(({ session }) => session)) },
    listFlags: [],
    groups: listed,
    goneSinceReview: [],
    reviewedAt: now - 30 * day,
    ...changed,
  };
}

export const usualView = auditView(
  { current: [laptop], 'to-check': [stranger, oldTablet], recent: [phone], undated: [undated] },
  { goneSinceReview: [knownOf('gone-1', { name: 'Старый ноутбук' }), knownOf('gone-2')] },
);

export const calmView = auditView({ current: [laptop], recent: [phone] });

/** Every kind of flag on one session. */
export const allFlags: readonly Flag[] = [
  { id: 'not-mine' },
  { id: 'new', since: now - 30 * day, baseline: 'review' },
  { id: 'idle', days: 92, threshold: 90 },
  { id: 'kind-not-owned', kind: 'tv' },
  { id: 'old-os', name: 'Windows 7', ended: '2020-01-14' },
  { id: 'old-browser', name: 'Internet Explorer 11', ended: '2022-06' },
  { id: 'new-place', place: 'Стамбул' },
  { id: 'new-ip', ip: '198.51.100.9' },
];

const manyNames = ['iPhone 13', 'Samsung SM-G991B', 'Windows 10', 'Xiaomi 13T', 'MacBook Air M2', 'iPad Air'];

/** 400 sessions: one in use, 36 to check, the rest in the other groups. */
export const manyView = auditView({
  current: [laptop],
  'to-check': Array.from({ length: 36 }, (_each, index) =>
    viewOf(
      rowOf(`check-${index}`, { device: `${manyNames[index % 6]} (${index + 1})`, app: 'Chrome', place: 'Казань' }),
      {
        ...kind('phone'),
        ...onDay('2026-03-01', 267),
        flags: [{ id: 'idle', days: 267, threshold: 90 }],
      },
    ),
  ),
  recent: Array.from({ length: 120 }, (_each, index) =>
    viewOf(
      rowOf(`recent-${index}`, { device: manyNames[index % 6] ?? null, app: 'Safari', place: 'Москва' }),
      onDay('2026-11-10', 13),
    ),
  ),
  older: Array.from({ length: 200 }, (_each, index) =>
    viewOf(rowOf(`older-${index}`, { device: manyNames[index % 6] ?? null, app: 'Chrome' }), onDay('2025-08-10', 470)),
  ),
  undated: Array.from({ length: 43 }, (_each, index) => viewOf(rowOf(`undated-${index}`, { app: 'Firefox' }))),
});

const longName = 'Очень'.repeat(60);
/** Names that somebody chose to break a layout or a mind with. */
export const hostileView = auditView({
  current: [viewOf(rowOf('bold', { device: '<img src=x onerror="document.title=1"><b>x', current: true }))],
  'to-check': [
    viewOf(
      rowOf('long', {
        device: longName,
        os: longName,
        app: longName,
        place: longName,
        lastSeen: longName,
        ip: longName,
        ending: 'offered',
      }),
      {
        known: knownOf('long', { name: longName, mark: 'not-mine' }),
        flags: [
          { id: 'new-place', place: longName },
          { id: 'old-os', name: longName, ended: '2020-01' },
        ],
      },
    ),
    viewOf(
      rowOf('rtl', { device: '\u202eenohPi \u0645\u0631\u062d\u0628\u0627', app: '\u202e\u202e', place: 'תל אביב' }),
      {
        flags: [{ id: 'new-place', place: '\u202eתל אביב' }],
      },
    ),
  ],
});

export function walkWith(outcomes: readonly EndOutcome[], changed: Partial<EndWalk> = {}): EndWalk {
  const targets = [
    stranger,
    oldTablet,
    phone,
    undated,
    viewOf(rowOf('fifth', { device: 'Vertex Impress' })),
    viewOf(rowOf('sixth', { device: 'LG G8' })),
  ];
  return {
    ...place,
    way: 'one-by-one',
    page: 'details',
    presentIn: {},
    newestLoad: 0,
    remaining: [],
    startedAt: now - 60_000,
    before: [laptop, ...targets].map(({ session }) => session),
    targets: outcomes.map((outcome, index) => ({
      id: targets[index]?.session.id ?? '',
      outcome,
      at: outcome === 'waiting' ? null : now,
    })),
    position: 0,
    stage: 'pointing',
    checkAskedAt: null,
    attempt: null,
    alsoGone: [],
    ...changed,
  };
}

export function sessionProps(changed: Partial<SessionAuditProps> = {}): SessionAuditProps {
  return {
    host: place.host,
    view: usualView,
    attempt: null,
    places: sessionPlacesOf('buyer'),
    cabinet: 'buyer',
    walk: null,
    reminder: 'not-due',
    now,
    onMark: vi.fn(async () => 'kept' as const),
    onRename: vi.fn(async () => 'kept' as const),
    onReview: vi.fn(async () => 'kept' as const),
    onStartWalk: vi.fn(async () => 'kept' as const),
    onShowWalk: vi.fn(),
    onWalkCheck: vi.fn(),
    onWalkNext: vi.fn(),
    onWalkSkip: vi.fn(),
    onWalkStop: vi.fn(),
    ...changed,
  };
}

/** Four audits, newest first: one appeared in the newest, one went before that, one list was cut short. */
export const audits: readonly Audit[] = [
  { ...audit, id: 'audit-4', sessions: [laptop, stranger, oldTablet, phone].map(({ session }) => session) },
  {
    ...audit,
    id: 'audit-3',
    since: now - 40 * day,
    at: now - 33 * day,
    sessions: [laptop, oldTablet, phone].map(({ session }) => session),
  },
  {
    ...audit,
    id: 'audit-2',
    since: now - 70 * day,
    at: now - 70 * day,
    extent: 'partial',
    sessions: [laptop, oldTablet].map(({ session }) => session),
  },
  {
    ...audit,
    id: 'audit-1',
    since: now - 100 * day,
    at: now - 100 * day,
    sessions: [laptop, oldTablet, undated].map(({ session }) => session),
  },
];

export function chapterProps(changed: Partial<SessionsChapterProps> = {}): SessionsChapterProps {
  return {
    ...sessionProps(),
    choices: [{ place, auditedAt, standing: 'current' }],
    place,
    audits: [],
    known: [],
    settings: { idleDays: 90, notOwned: [], retention: 12 },
    every: 'never',
    readUrl: 'https://shop.example/lk/details',
    typing: 'not-asked',
    onPlace: vi.fn(),
    readTyped: (text) => parseTypedSessions(text, new Date(now)),
    onTyped: vi.fn(async () => 'kept' as const),
    onSettings: vi.fn(async () => 'kept' as const),
    onReminder: vi.fn(async () => 'kept' as const),
    onFailed: vi.fn(),
    makeCalendar: vi.fn(() => ({ text: 'BEGIN:VCALENDAR', type: 'text/calendar', name: 'sessions.ics' })),
    makeReport: vi.fn((kind) => ({ text: `a report as ${kind}`, type: 'text/plain', name: `sessions.${kind}` })),
    onPrintReport: vi.fn(async () => 'kept' as const),
    onEraseHistory: vi.fn(async () => 'erased' as const),
    ...changed,
  };
}
