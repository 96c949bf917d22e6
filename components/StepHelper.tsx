import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { HelperMode } from '../utils/storage/helper-mode';
import { useTranslate } from './translate-context';
import { useWalkWorld } from './walk-world';

export interface StepHelperProps {
  mode: HelperMode;
  /** What is read aloud. */
  spoken: string;
  /** What the person can tell a helper on the phone. */
  seen: string;
  onMode: (mode: HelperMode) => void;
}

/** For someone who is helped by phone: large, aloud, and one line that says where they are. */
export function StepHelper({ mode, spoken, seen, onMode }: StepHelperProps): JSX.Element {
  const t = useTranslate();
  const { speaker } = useWalkWorld();
  const reads = mode.voice === 'reads' && speaker.voice() === 'local';
  useEffect(() => {
    if (!reads) return;
    speaker.speak(spoken);
    return () => speaker.stop();
  }, [reads, spoken, speaker]);
  const isLarge = mode.size === 'large';
  return (
    <div class="step-helper">
      {isLarge && (
        <p class="step-helper__seen">
          <b>{t.text('helper_see')}</b> {seen}
        </p>
      )}
      <div class="step-helper__ways">
        <button
          type="button"
          class="step__way"
          aria-pressed={isLarge}
          onClick={() => onMode({ ...mode, size: isLarge ? 'usual' : 'large' })}
        >
          {t.text('helper_large')}
        </button>
        {isLarge && <Voice {...{ mode, spoken, onMode }} />}
      </div>
    </div>
  );
}

function Voice({ mode, spoken, onMode }: Omit<StepHelperProps, 'seen'>): JSX.Element {
  const t = useTranslate();
  const { speaker } = useWalkWorld();
  if (speaker.voice() === 'none') return <p class="step-helper__none">{t.text('helper_noVoice')}</p>;
  const reads = mode.voice === 'reads';
  return (
    <>
      <button type="button" class="step__way" onClick={() => speaker.speak(spoken)}>
        {t.text('helper_speak')}
      </button>
      <button
        type="button"
        class="step__way"
        aria-pressed={reads}
        onClick={() => onMode({ ...mode, voice: reads ? 'silent' : 'reads' })}
      >
        {t.text('helper_speakEach')}
      </button>
    </>
  );
}
