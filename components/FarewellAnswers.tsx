import type { JSX } from 'preact';
import type { MessageKey } from '../utils/i18n';
import type { FarewellAnswer } from '../utils/storage/farewell';
import { useTranslate } from './translate-context';

export interface FarewellAnswersProps {
  /** When the delete button was pressed, in ms since 1970. */
  pressedAt: number;
  now: number;
  onAnswer: (answer: FarewellAnswer) => void;
  onLater: () => void;
}

/** What can be said of how the deletion went; only the person knows. */
export function FarewellAnswers({ pressedAt, now, onAnswer, onLater }: FarewellAnswersProps): JSX.Element {
  const t = useTranslate();
  return (
    <div class="farewell">
      <p class="farewell__why">{t.text('farewell_why', t.ago(pressedAt, now))}</p>
      <div class="farewell__answers">
        {answers.map(({ answer, text }) => (
          <button key={answer} type="button" class="button" onClick={() => onAnswer(answer)}>
            {t.text(text)}
          </button>
        ))}
        <button type="button" class="button button--quiet" onClick={onLater}>
          {t.text('farewell_later')}
        </button>
      </div>
    </div>
  );
}

const answers = [
  { answer: 'deleted', text: 'farewell_deleted' },
  { answer: 'not-deleted', text: 'farewell_notDeleted' },
  { answer: 'cannot-tell', text: 'farewell_cannotTell' },
] as const satisfies readonly { answer: FarewellAnswer; text: MessageKey }[];
