import type { JSX } from 'preact';
import { useTranslate } from './translate-context';

/** The promises that concern everybody. */
export function NeverList(): JSX.Element {
  const t = useTranslate();
  return (
    <ul class="plain-list">
      <li>{t.text('guide_never_click')}</li>
      <li>{t.text('guide_never_send')}</li>
      <li>{t.text('guide_never_read')}</li>
      <li>{t.text('guide_never_keep')}</li>
    </ul>
  );
}
