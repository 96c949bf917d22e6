import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../utils/i18n';
import { useTranslate } from './translate-context';

/** How an attempt to erase ended. */
export type EraseOutcome = 'erased' | 'failed';

type State = 'untouched' | 'asking' | 'erasing' | EraseOutcome;

export interface EraseInTwoProps {
  /** What is erased and what is not, the button, and what is said afterwards. */
  texts: Readonly<Record<'what' | 'press' | 'done' | 'failed', MessageKey>>;
  onErase: () => Promise<EraseOutcome>;
}

/** Erases something for good, in two presses. */
export function EraseInTwo({ texts, onErase }: EraseInTwoProps): JSX.Element {
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
      <p>{t.text(texts.what)}</p>
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
          {t.text(texts.press)}
        </button>
      )}
      <p class={`erase__outcome erase__outcome--${state}`} role="status">
        {state === 'erasing' && t.text('guide_erase_working')}
        {state === 'erased' && t.text(texts.done)}
        {state === 'failed' && t.text(texts.failed)}
      </p>
    </div>
  );
}
