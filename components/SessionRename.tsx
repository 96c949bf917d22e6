import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTranslate } from './translate-context';

/** As long as a name may be that the person gives. */
const maxName = 60;

export interface SessionRenameProps {
  /** `null`: not named yet. */
  name: string | null;
  onName: (name: string | null) => void;
  onCancel: () => void;
}

/** A field for the person's own name of a session. An empty name takes it away. */
export function SessionRename({ name, onName, onCancel }: SessionRenameProps): JSX.Element {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const save = (event: Event): void => {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? '';
    onName(typed === '' ? null : typed);
  };
  return (
    <form
      class="rename"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In a popup Escape would close all of it.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <label class="rename__label" for={id}>
        {t.text('session_nameLabel')}
      </label>
      <input
        ref={field}
        id={id}
        class="field"
        type="text"
        maxLength={maxName}
        autocomplete="off"
        placeholder={t.text('session_nameHint')}
        defaultValue={name ?? ''}
      />
      <div class="row-actions">
        <button type="submit" class="button button--small">
          {t.text('session_nameSave')}
        </button>
        {name !== null && (
          <button type="button" class="button button--small button--quiet" onClick={() => onName(null)}>
            {t.text('session_nameDrop')}
          </button>
        )}
        <button type="button" class="button button--small button--quiet" onClick={onCancel}>
          {t.text('cancel')}
        </button>
      </div>
    </form>
  );
}
