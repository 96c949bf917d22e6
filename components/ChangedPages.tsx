import type { JSX } from 'preact';
import { pageName } from '../utils/checklist/wording';
import type { PageId } from '../utils/vocabulary';
import { useTranslate } from './translate-context';

/** A page of the site that used to be understood and is not any more. */
export interface ChangedPage {
  page: PageId;
  href: string;
  /** When it last was, in ms since 1970. */
  understoodAt: number;
}

export interface ChangedPagesProps {
  pages: readonly ChangedPage[];
  now: number;
}

/** Which pages have changed, with the way to each; nothing at all when none has. */
export function ChangedPages({ pages, now }: ChangedPagesProps): JSX.Element | null {
  const t = useTranslate();
  if (pages.length === 0) return null;
  return (
    <section class="changed" aria-labelledby="changed-title">
      <h2 id="changed-title" class="changed__title">
        {t.plural('changed', pages.length)}
      </h2>
      <p>{t.text('changed_lead')}</p>
      <ul class="changed__pages">
        {pages.map(({ page, href, understoodAt }) => (
          <li key={page}>
            <a class="link" href={href} target="_blank" rel="noreferrer">
              {pageName(page, t)}
            </a>{' '}
            <span class="changed__age">{t.text('changed_understood', t.ago(understoodAt, now))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
