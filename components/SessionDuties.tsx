import type { JSX } from 'preact';
import { GuideFactList } from './GuideFactList';
import { useGuide } from './guide-context';
import { SourceLinks } from './SourceLinks';
import { useTranslate } from './translate-context';

/** What a security standard asks of session lists, and what was seen on the site. */
export function SessionDuties(): JSX.Element {
  const t = useTranslate();
  const { sessionDuties } = useGuide();
  return (
    <>
      <p class="chapter__lead">{t.text('duty_lead')}</p>
      <ul class="duties">
        {sessionDuties.map(({ id, requirement, source, seen, facts }) => (
          <li key={id} class="duty">
            <p class="duty__head">
              <span class={`mark mark--${seen === 'partly' ? 'guide' : 'unknown'}`}>
                {t.text(seen === 'partly' ? 'duty_seenPartly' : 'duty_notSeen')}
              </span>{' '}
              <span class="soft">
                {t.text('duty_standard', requirement)} <SourceLinks sources={[source]} />
              </span>
            </p>
            <p class="duty__asks">{t.text(`duty_${id}`)}</p>
            <GuideFactList facts={facts} />
          </li>
        ))}
      </ul>
    </>
  );
}
