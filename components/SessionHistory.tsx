import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Audit, AuditedSession, SessionId } from '../utils/audit/audit';
import { type AuditDifference, compareAudits } from '../utils/audit/compare-audits';
import type { KnownSession } from '../utils/audit/known-session';
import { namesText, sessionName } from '../utils/audit/session-wording';
import { useTranslate } from './translate-context';

/** So many audits are shown at first. */
const firstShown = 6;

export interface SessionHistoryProps {
  /** Newest first. */
  audits: readonly Audit[];
  known: readonly KnownSession[];
}

/** Every audit that is kept, newest first: since when it held, what appeared in it and what went. */
export function SessionHistory({ audits, known }: SessionHistoryProps): JSX.Element {
  const t = useTranslate();
  const [shown, setShown] = useState(firstShown);
  if (audits.length < 2) return <p class="soft">{t.text('history_none')}</p>;
  const names = new Map(known.map((each) => [each.id, each]));
  const left = audits.length - shown;
  return (
    <>
      <ol class="history">
        {audits.slice(0, shown).map((audit, index) => (
          <HistoryEntry key={audit.id} audit={audit} before={audits[index + 1] ?? null} known={names} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button button--small" onClick={() => setShown(audits.length)}>
          {t.text('showMore', t.number(left))}
        </button>
      )}
    </>
  );
}

interface HistoryEntryProps {
  audit: Audit;
  before: Audit | null;
  known: ReadonlyMap<SessionId, KnownSession>;
}

function HistoryEntry({ audit, before, known }: HistoryEntryProps): JSX.Element {
  const t = useTranslate();
  const namesOf = (sessions: readonly AuditedSession[]): string =>
    namesText(
      sessions.map((each) => sessionName(each, known.get(each.id) ?? null, t)),
      t,
    );
  const difference = before && compareAudits(before, audit);
  const from = t.moment(audit.since);
  const until = t.moment(audit.at);
  return (
    <li class="history__entry">
      <p class="history__when">
        <time dateTime={new Date(audit.since).toISOString()}>
          {from === until ? from : t.text('history_span', from, until)}
        </time>{' '}
        <span class="soft">{t.plural('history_count', audit.sessions.length)}</span>
      </p>
      {before === null && <p class="history__change">{t.text('history_first', namesOf(audit.sessions))}</p>}
      {difference && <Difference difference={difference} namesOf={namesOf} />}
    </li>
  );
}

interface DifferenceProps {
  difference: AuditDifference;
  namesOf: (sessions: readonly AuditedSession[]) => string;
}

function Difference({ difference, namesOf }: DifferenceProps): JSX.Element {
  const t = useTranslate();
  const { appeared, gone, notSeen, notSeenBefore } = difference;
  const isSame = [appeared, gone, notSeen, notSeenBefore].every(({ length }) => length === 0);
  return (
    <>
      {appeared.length > 0 && (
        <p class="history__change history__change--appeared">
          <bdi>{t.text('history_appeared', namesOf(appeared))}</bdi>
        </p>
      )}
      {gone.length > 0 && (
        <p class="history__change">
          <bdi>{t.text('history_went', namesOf(gone))}</bdi>
        </p>
      )}
      {notSeen.length > 0 && (
        <p class="history__change soft">
          <bdi>{t.text('history_notSeen', namesOf(notSeen))}</bdi>
        </p>
      )}
      {notSeenBefore.length > 0 && (
        <p class="history__change soft">
          <bdi>{t.text('history_notSeenBefore', namesOf(notSeenBefore))}</bdi>
        </p>
      )}
      {isSame && <p class="soft">{t.text('history_same')}</p>}
    </>
  );
}
