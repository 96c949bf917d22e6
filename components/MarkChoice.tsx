import type { JSX } from 'preact';
import { type Mark, marks } from '../utils/audit/known-session';
import { markText } from '../utils/audit/session-wording';
import { useTranslate } from './translate-context';

export interface MarkChoiceProps {
  mark: Mark | null;
  onMark: (mark: Mark | null) => void;
}

/**
 * Mine, not mine or shared: one of them, or none. Buttons and not radios, since arrows would mark while one only looks
 * for the right answer, and since what is pressed can be taken back by pressing it again.
 */
export function MarkChoice({ mark, onMark }: MarkChoiceProps): JSX.Element {
  const t = useTranslate();
  return (
    <fieldset class="mark-choice">
      <legend class="mark-choice__question">{t.text('session_whose')}</legend>
      <div class="segments">
        {marks.map((each) => (
          <button
            key={each}
            type="button"
            class={`segment segment--${each}`}
            aria-pressed={mark === each}
            onClick={() => onMark(mark === each ? null : each)}
          >
            {markText(each, t)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
