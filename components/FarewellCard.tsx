import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FarewellAnswer } from '../utils/storage/farewell';
import { FarewellAnswers } from './FarewellAnswers';
import { useTranslate } from './translate-context';

export interface FarewellCardProps {
  /** When the delete button was pressed, in ms since 1970. */
  pressedAt: number;
  now: number;
  onAnswer: (answer: FarewellAnswer) => void;
  onClose: () => void;
}

/** The account is signed out after the delete step: how did it go? Nobody pressed for it, so it takes no focus. */
export function FarewellCard({ pressedAt, now, onAnswer, onClose }: FarewellCardProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  return (
    // Escape is a shortcut for «later», which is there for everybody.
    <section
      class="farewell-card"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <div role="status">
        <h2 id={id} class="farewell-card__title">
          {t.text('farewell_title')}
        </h2>
      </div>
      <FarewellAnswers pressedAt={pressedAt} now={now} onAnswer={onAnswer} onLater={onClose} />
    </section>
  );
}
