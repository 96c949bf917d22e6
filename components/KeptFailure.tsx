import type { JSX } from 'preact';
import type { Kept } from '../utils/audit/kept';

import { useTranslate } from './translate-context';

/** Says when something could not be kept; nothing otherwise. */
export function KeptFailure({ last }: { last: Kept }): JSX.Element {
  const t = useTranslate();
  return (
    <p class="kept-failure" role="alert">
      {last === 'failed' && t.text('keptFailed')}
    </p>
  );
}
