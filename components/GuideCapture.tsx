import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../utils/i18n';
import type { CaptureTrouble } from '../utils/messages';
import { useTranslate } from './translate-context';

/** How an attempt to take a capture ended; `opened`: it is shown in a tab of its own. */
export type CaptureOutcome = 'opened' | 'failed' | CaptureTrouble;

type State = 'untouched' | 'taking' | CaptureOutcome;

const said = {
  taking: 'guide_capture_working',
  opened: 'guide_capture_opened',
  'no-page': 'guide_capture_noPage',
  'silent-page': 'guide_capture_silentPage',
  failed: 'guide_capture_failed',
} as const satisfies Record<Exclude<State, 'untouched'>, MessageKey>;

/** Takes a capture of the account page that was looked at last. */
export function GuideCapture({ onCapture }: { onCapture: () => Promise<CaptureOutcome> }): JSX.Element {
  const t = useTranslate();
  const [state, setState] = useState<State>('untouched');
  const take = async (): Promise<void> => {
    if (state === 'taking') return;
    setState('taking');
    setState(await onCapture());
  };
  return (
    <div class="take">
      <p>{t.text('guide_capture_what')}</p>
      <button type="button" class="button" aria-disabled={state === 'taking'} onClick={() => void take()}>
        {t.text('capture_take')}
      </button>
      <p class="take__outcome" role="status">
        {state !== 'untouched' && t.text(said[state])}
      </p>
    </div>
  );
}
