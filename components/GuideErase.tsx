import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from './translate-context';

/** How an attempt to erase everything ended. */
export type EraseOutcome = 'erased' | 'failed';

type State = 'untouched' | 'asking' | 'erasing' | EraseOutcome;

/** Erases everything, in two presses. */
export function GuideErase({ onErase }: { onErase: () => Promise<EraseOutcome> }): JSX.Element {
  const t = useTranslate();
  const [state, setState] = useState<State>('untouched');
  const first = useRef<HTMLButtonElement>(null);
  const refuse = useRef<HTMLButtonElement>(null);
  const before = useRef<State>(state);
  useEffect(() => {
    // The pressed button is gone: whoever uses the keyboard goes on from its successor, and never from «yes».
    if (state === 'asking') refuse.current?.focus();
    else if (before.current === 'asking') first.current?.focus();
    before.current = state;
  }, [state]);
  const erase = async (): Promise<void> => {
    setState('erasing');
    setState(await onErase());
  };
  return (
    <div class="erase">
      <p>{t.text('guide_erase_what')}</p>
      {state === 'asking' ? (
        <fieldset class="erase__question">
          <legend>{t.text('guide_erase_sure')}</legend>
          <button type="button" class="button button--danger" onClick={() => void erase()}>
            {t.text('guide_erase_yes')}
          </button>
          <button ref={refuse} type="button" class="button" onClick={() => setState('untouched')}>
            {t.text('guide_erase_no')}
          </button>
        </fieldset>
      ) : (
        <button
          ref={first}
          type="button"
          class="button"
          aria-disabled={state === 'erasing'}
          onClick={() => state !== 'erasing' && setState('asking')}
        >
          {t.text('guide_erase')}
        </button>
      )}
      <p class={`erase__outcome erase__outcome--${state}`} role="status">
        {state === 'erasing' && t.text('guide_erase_working')}
        {state === 'erased' && t.text('guide_erase_done')}
        {state === 'failed' && t.text('guide_erase_failed')}
      </p>
    </div>
  );
}
