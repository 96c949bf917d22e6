import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

export interface OwnPageProps {
  /** Opens the browser's print window; `null`: the page is not for paper. */
  onPrint: (() => void) | null;
  children: ComponentChildren;
}

/** What stands around a page of our own that is one text: our name, a way to print it, and who we are not. */
export function OwnPage({ onPrint, children }: OwnPageProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="page page--column">
      <header class="page__head">
        <span class="page__mark">
          <Icon name="mark" size={24} />
        </span>
        <span class="page__name">{t.text('name')}</span>
        {onPrint && (
          <button type="button" class="button" onClick={onPrint}>
            {t.text('guide_print')}
          </button>
        )}
      </header>
      <main class="page__main">{children}</main>
      <footer class="page__foot">
        <p>{t.text('notAffiliated')}</p>
      </footer>
    </div>
  );
}
