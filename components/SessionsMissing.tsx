import type { JSX } from 'preact';
import { pageName, reasonText } from '../utils/checklist/wording';
import { periodText } from '../utils/iso-period';
import type { Attempt } from '../utils/storage/readings';
import type { UnknownReason } from '../utils/vocabulary';
import type { SessionPlace } from '../utils/wildberries/guide/session-places';
import { useTranslate } from './translate-context';

export interface SessionsMissingProps {
  attempt: Attempt;
  places: readonly SessionPlace[];
  now: number;
  /** Whether an earlier audit is shown below. */
  earlier: 'shown' | 'none';
  onType: () => void;
}

/** For these the list may be elsewhere; for the others it is merely out of sight. */
const elsewhere: readonly UnknownReason[] = ['not-shown', 'unclear', 'unrecognised'];

/** Why there is no list, where it was seen before, and the way to type it in. */
export function SessionsMissing({ attempt, places, now, earlier, onType }: SessionsMissingProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="notice-card">
      <p class="notice-card__title">{t.text('missing_title')}</p>
      <p>
        {t.text('missing_why', reasonText(attempt, t), pageName(attempt.page, t), t.ago(attempt.at, now))}{' '}
        {earlier === 'shown' && t.text('missing_old')}
      </p>
      {elsewhere.includes(attempt.reason) && (
        <>
          <p>{t.text('missing_where')}</p>
          <ul class="plain-list">
            {places.map(({ id, published }) => (
              <li key={id}>
                {t.text(`sessionPlace_${id}`)}{' '}
                <span class="soft">
                  ({published === null ? t.text('guide_undated') : periodText(published, t.language)})
                </span>
              </li>
            ))}
          </ul>
          <p>{t.text('missing_enterWhy')}</p>
          <button type="button" class="button button--small" onClick={onType}>
            {t.text('missing_enter')}
          </button>
        </>
      )}
    </div>
  );
}
