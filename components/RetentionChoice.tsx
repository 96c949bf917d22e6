import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type Retention, retentionChoices } from '../utils/audit/audit-settings';
import type { Kept } from '../utils/audit/kept';

import { useTranslate } from './translate-context';

export interface RetentionChoiceProps {
  retention: Retention;
  onRetention: (retention: Retention) => Promise<Kept>;
}

/** How long lists are kept. A shorter time erases lists for good: nothing happens before the person agrees to it. */
export function RetentionChoice({ retention, onRetention }: RetentionChoiceProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const [wish, setWish] = useState(retention);
  const [applied, setApplied] = useState<'no' | 'yes'>('no');
  useEffect(() => setWish(retention), [retention]);
  const apply = async (): Promise<void> => {
    if (wish !== retention && (await onRetention(wish)) === 'kept') setApplied('yes');
  };
  return (
    <div>
      <label class="audit-settings__legend" for={id}>
        {t.text('settings_retention')}
      </label>
      <div class="row-actions audit-settings__choices">
        <select
          id={id}
          class="field audit-settings__select"
          aria-describedby={`${id}-warning`}
          value={wish}
          onChange={(event) => {
            const chosen = retentionChoices.find((months) => months === Number(event.currentTarget.value));
            if (chosen !== undefined) setWish(chosen);
            setApplied('no');
          }}
        >
          {retentionChoices.map((months) => (
            <option key={months} value={months}>
              {t.plural('settings_months', months)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button button--small"
          aria-disabled={wish === retention}
          onClick={() => void apply()}
        >
          {t.text('settings_apply')}
        </button>
      </div>
      <p id={`${id}-warning`} class="audit-settings__warning" role="status">
        {wish < retention && t.plural('settings_shorter', wish)}
        {wish === retention && applied === 'yes' && t.text('settings_applied')}
      </p>
    </div>
  );
}
