import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Kept } from '../utils/audit/kept';
import { lastSeenText, sessionName } from '../utils/audit/session-wording';
import type { TypedSessions as TypedList } from '../utils/audit/typed-sessions';
import type { Translate } from '../utils/i18n';
import { lastSeenOf } from '../utils/reading/last-seen';
import type { SessionRow } from '../utils/reading/reading';
import { KeptFailure } from './KeptFailure';

import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

export interface TypedSessionsProps {
  /** `asked`: the person came here to type. */
  focus: 'asked' | 'not-asked';
  /** What is understood of a text. */
  readTyped: (text: string) => TypedList;
  onTyped: (text: string) => Promise<Kept>;
  now: number;
}

/** A list that the person sees elsewhere, typed or pasted, one session a line. */
export function TypedSessions({ focus, readTyped, onTyped, now }: TypedSessionsProps): JSX.Element {
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
        aria-describedby={`${id}-said ${id}-lost`}
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
      </div>
      {rows.length > 0 && <Understood rows={rows} now={now} />}
      <div id={`${id}-lost`} role="status" class="typing__said">
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
      {rows.length > 0 && <p class="soft">{t.text('type_replaces')}</p>}
      <button type="submit" class="button button--small" aria-disabled={rows.length === 0}>
        {t.text('type_save')}
      </button>
      <KeptFailure last={last} />
    </form>
  );
}

/** So many are shown of a long list. */
const maxShown = 20;

/** What will be kept, as it was understood: whoever sees that a word was taken for another can mend the line. */
function Understood({ rows, now }: { rows: readonly SessionRow[]; now: number }): JSX.Element {
  const t = useTranslate();
  const today = new Date(now);
  const more = rows.length - maxShown;
  return (
    <ul class="plain-list typing__read">
      {rows.slice(0, maxShown).map((row, index) => (
        // Lines have no names of their own, and two may be the same.
        <li key={index}>
          <bdi>{[...nameParts(row, t), lastSeenText(lastSeenOf(row.lastSeen, today, today), now, t)].join(' · ')}</bdi>
        </li>
      ))}
      {more > 0 && <li class="soft">{t.text('andMore', t.number(more))}</li>}
    </ul>
  );
}

function nameParts(row: SessionRow, t: Translate): string[] {
  const parts = [sessionName(row, null, t), row.os, row.app, row.place, row.ip];
  return parts.filter((part, index): part is string => part !== null && parts.indexOf(part) === index);
}
