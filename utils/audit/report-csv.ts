import { csvOf } from '../csv';
import type { MessageKey, Translate } from '../i18n';
import { localIso } from '../local-iso';
import type { LastSeen } from '../reading/last-seen';
import type { SessionRow } from '../reading/reading';
import type { Audit } from './audit';
import type { AuditView, SessionView } from './audit-view';
import type { KnownSession } from './known-session';
import { lastWords, type ReportWords } from './report-words';

/** The columns, in their order, by the messages that name them. */
const columns = [
  'csv_name',
  'csv_mark',
  'csv_state',
  'csv_device',
  'csv_os',
  'csv_app',
  'csv_place',
  'csv_ip',
  'csv_lastSeen',
  'csv_lastSeenDay',
  'csv_flags',
  'csv_ending',
  'csv_alike',
  'csv_firstAt',
  'csv_presentSince',
  'csv_lastAt',
  'csv_readAt',
  'csv_list',
] as const satisfies readonly MessageKey[];
type Column = (typeof columns)[number];

const endings = {
  offered: 'csv_endingOffered',
  disabled: 'csv_endingDisabled',
  'not-seen': 'csv_endingNotSeen',
} as const satisfies Record<SessionRow['ending'], MessageKey>;

/**
 * The audit as a table: a line for each session in the order of the view, then those that are gone. The page's words stand as
 * they are; times are ISO 8601, columns and remarks in the person's language. What is not known is an empty cell. No keys and
 * identities: they mean nothing elsewhere.
 * @param audits all that are kept of the account, newest first: what is gone is described by the last that has it
 * @returns the text of the file
 */
export function auditCsv(
  view: AuditView,
  audits: readonly Audit[],
  words: ReportWords,
  t: Pick<Translate, 'text' | 'language'>,
): string {
  const list = { csv_readAt: localIso(view.audit.at), csv_list: remarks(view, words, t) };
  const lines = [
    ...view.groups.flatMap(({ sessions }) => sessions.map((session) => lineOf(session, view, words, t))),
    ...view.goneSinceReview.map((known) => ({
      ...wordsIn(lastWords(known.id, audits)),
      ...whatIsKnown(known, words),
      csv_state: t.text('csv_stateGone'),
    })),
  ].map((line): Partial<Record<Column, string>> => ({ ...line, ...list }));
  return csvOf(
    [columns.map((column) => t.text(column)), ...lines.map((line) => columns.map((column) => line[column] ?? ''))],
    t.language === 'ru' ? ';' : ',',
  );
}

function lineOf(
  { session, lastSeen, known, flags, alike }: SessionView,
  { audit }: AuditView,
  words: ReportWords,
  t: Pick<Translate, 'text'>,
): Partial<Record<Column, string>> {
  return {
    ...wordsIn(session),
    ...(known ? whatIsKnown(known, words) : {}),
    csv_state: t.text(session.current ? 'csv_stateCurrent' : 'csv_stateListed'),
    csv_lastSeenDay: dayOf(lastSeen, audit),
    csv_flags: flags.map((flag) => words.flag(flag)).join(' '),
    csv_ending: t.text(endings[session.ending]),
    csv_alike: String(alike),
  };
}

function wordsIn(row: SessionRow | null): Partial<Record<Column, string>> {
  return {
    csv_device: row?.device ?? '',
    csv_os: row?.os ?? '',
    csv_app: row?.app ?? '',
    csv_place: row?.place ?? '',
    csv_ip: row?.ip ?? '',
    csv_lastSeen: row?.lastSeen ?? '',
  };
}

function whatIsKnown(known: KnownSession, words: ReportWords): Partial<Record<Column, string>> {
  return {
    csv_name: known.name ?? '',
    csv_mark: known.mark === null ? '' : words.mark(known.mark),
    csv_firstAt: localIso(known.firstAt),
    csv_presentSince: localIso(known.presentSince),
    csv_lastAt: localIso(known.lastAt),
  };
}

/** «Now» was the moment of the reading. */
function dayOf(lastSeen: LastSeen, { at }: Audit): string {
  if (lastSeen.kind === 'unknown') return '';
  if (lastSeen.kind === 'now') return localIso(at).slice(0, 10);
  return lastSeen.time === null ? lastSeen.day : `${lastSeen.day} ${lastSeen.time}`;
}

function remarks({ audit, listFlags }: AuditView, words: ReportWords, t: Pick<Translate, 'text'>): string {
  return [
    t.text(
      audit.source.kind === 'typed' ? 'csv_listTyped' : audit.extent === 'whole' ? 'csv_listWhole' : 'csv_listPartial',
    ),
    ...listFlags.map((flag) => words.listFlag(flag)),
  ].join(' ');
}
