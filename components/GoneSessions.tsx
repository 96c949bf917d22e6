import type { JSX } from 'preact';
import type { Audit } from '../utils/audit/audit';
import type { AuditView } from '../utils/audit/audit-view';
import { lastWords } from '../utils/audit/report-words';
import { namesText, sessionName } from '../utils/audit/session-wording';
import { useTranslate } from './translate-context';

export interface GoneSessionsProps {
  view: AuditView;
  /** Newest first, as far as they are at hand: they tell how a session was called that the person gave no name. */
  audits: readonly Audit[];
}

/** Which sessions went since the person last looked, by their names; of those that nothing tells, the number. */
export function GoneSessions({ view, audits }: GoneSessionsProps): JSX.Element | null {
  const t = useTranslate();
  const { goneSinceReview: gone, reviewedAt } = view;
  if (gone.length === 0) return null;
  const names = gone.flatMap((known) => {
    const session = lastWords(known.id, audits);
    return session ? sessionName(session, known, t) : (known.name ?? []);
  });
  const count = t.plural(reviewedAt === null ? 'review_goneFirst' : 'review_gone', gone.length);
  const told = namesText(names, t, gone.length);
  return (
    <p class="gone">
      <bdi>
        {names.length === 0 && `${count}.`}
        {names.length > 0 &&
          (names.length < gone.length ? t.text('review_goneNamed', count, told) : `${count}: ${told}.`)}
      </bdi>{' '}
      {names.length < gone.length && t.text('review_goneWhere')}
    </p>
  );
}
