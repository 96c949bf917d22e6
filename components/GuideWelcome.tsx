import type { JSX } from 'preact';
import { Icon } from './Icon';
import { NeverList } from './NeverList';
import { useTranslate } from './translate-context';

/** What a person sees once, right after installing: what this is, what it never does, and the first step. */
export function GuideWelcome({ accountUrl }: { accountUrl: string }): JSX.Element {
  const t = useTranslate();
  return (
    <section id="welcome" class="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title" class="welcome__title">
        {t.text('guide_welcome_title')}
      </h2>
      <p>{t.text('guide_welcome_what')}</p>
      <h3 class="welcome__part">{t.text('guide_welcome_never')}</h3>
      <NeverList />
      <a class="button button--primary" href={accountUrl} target="_blank" rel="noreferrer">
        {t.text('guide_welcome_open')}
        <Icon name="arrow" size={16} />
      </a>
    </section>
  );
}
