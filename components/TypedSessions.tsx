import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TypedSessions as TypedList } from '../utils/audit/typed-sessions';
import { KeptFailure } from './KeptFailure';
import type { Kept } from './session-audit';
import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

export interface TypedSessionsProps {
  /** `asked`: the person came here to type. */
  focus: 'asked' | 'not-asked';
  /** What is understood of a text. */
  readTyped: (text: string) => TypedList;
  onTyped: (text: string) => Promise<Kept>;
}

/** A list that the person sees elsewhere, typed or pasted, one session a line. */
export function TypedSessions({ focus, readTyped, onTyped }: TypedSessionsProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { last, keep } = useKept();
  const [text, setText] = useState('');
  const [saved, setSaved] = useState<'no' | 'yes'>('no');
  useEffect(() => {
    if (focus === 'asked') field.current?.focus();
  }, [focus]);
  const { rows, unreadable } = readTyped(text);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (rows.length === 0) return field.current?.focus();
    if ((await keep(onTyped(text))) === 'failed') return;
    setText('');
    setSaved('yes');
  };
  return (
    <form class="typing" onSubmit={(event) => void save(event)}>
      <p>{t.text('type_what')}</p>
      <label class="typing__label" for={id}>
        {t.text('type_label')}
      </label>
      <textarea
        ref={field}
        id={id}
        class="field"
        rows={6}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-said`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setSaved('no');
        }}
      />
      <div id={`${id}-said`} role="status" class="typing__said">
        {text.trim() === '' ? (
          <p class="soft">{t.text(saved === 'yes' ? 'type_saved' : 'type_empty')}</p>
        ) : (
          <p>{t.plural('type_understood', rows.length)}</p>
        )}
        {unreadable.length > 0 && (
          <>
            <p class="typing__lost">{t.text('type_lost')}</p>
            <ul class="plain-list">
              {unreadable.map(({ line, text: words }) => (
                <li key={line}>
                  <bdi>{words}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <button type="submit" class="button button--small" aria-disabled={rows.length === 0}>
        {t.text('type_save')}
      </button>
      <KeptFailure last={last} />
    </form>
  );
}
