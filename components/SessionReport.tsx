import type { JSX } from 'preact';
import type { AuditView } from '../utils/audit/audit-view';
import {
  flagText,
  lastSeenText,
  listFlagTexts,
  markText,
  sessionLine,
  sessionName,
} from '../utils/audit/session-wording';
import { useTranslate } from './translate-context';

/** The whole audit as a table, to be printed: on the screen it is not shown. */
export function SessionReport({ view, now }: { view: AuditView; now: number }): JSX.Element {
  const t = useTranslate();
  const { audit, groups, listFlags } = view;
  return (
    <section class="session-report">
      <h2>{t.text('report_heading')}</h2>
      <p>
        {t.text(audit.source.kind === 'typed' ? 'report_typed' : 'report_read', audit.host, t.moment(audit.at))}
        {'. '}
        {audit.extent === 'partial' && t.text('audit_partial')}
      </p>
      {listFlags.map((flag) => (
        <p key={flag.id}>{listFlagTexts(flag, t).reason}</p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{t.text('report_session')}</th>
            <th scope="col">{t.text('report_details')}</th>
            <th scope="col">{t.text('report_lastSeen')}</th>
            <th scope="col">{t.text('report_mark')}</th>
            <th scope="col">{t.text('report_flags')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.flatMap(({ sessions }) =>
            sessions.map((each) => {
              const { session, known, flags, lastSeen } = each;
              const details = [sessionLine(each, t), session.ip].filter((part) => part);
              return (
                <tr key={session.id}>
                  <td>
                    {sessionName(session, known, t)}
                    {session.current && (
                      <>
                        {' '}
                        <span class="session-report__own">({t.text('thisDevice')})</span>
                      </>
                    )}
                  </td>
                  <td>{details.join(' · ')}</td>
                  <td>{lastSeenText(lastSeen, now, t)}</td>
                  <td>{known?.mark ? markText(known.mark, t) : ''}</td>
                  <td>{flags.map((flag) => flagText(flag, now, t)).join(' ')}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
      <p>{t.text('notAffiliated')}</p>
    </section>
  );
}
