import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { HelperMode } from '../utils/storage/helper-mode';
import { useCompanionWorld } from './companion-world';
import { Icon } from './Icon';
import type { Act } from './StepPanel';
import { useTranslate } from './translate-context';

export interface StepHelperProps {
  mode: HelperMode;
  /** What is read aloud. */
  spoken: string;
  /** What the person can tell a helper on the phone. */
  seen: string;
  /** The ways out, which stand before those of the helper. */
  ways: readonly Act[];
  onMode: (mode: HelperMode) => void;
}

/** For someone who is helped by phone: large, aloud, and one line that says where they are. */
export function StepHelper({ mode, spoken, seen, ways, onMode }: StepHelperProps): JSX.Element {
  const t = useTranslate();
  const { speaker } = useCompanionWorld();
  const isLarge = mode.size === 'large';
  const isLocal = speaker.voice() === 'local';
  const reads = mode.voice === 'reads';
  const readsNow = isLarge && isLocal && reads;
  useEffect(() => {
    if (!readsNow) return;
    speaker.speak(spoken);
    return () => speaker.stop();
  }, [readsNow, spoken, speaker]);
  return (
    <>
      {isLarge && (
        <p class="step-helper__seen">
          <b>{t.text('helper_see')}</b> {seen}
        </p>
      )}
      <div class="step__ways">
        {isLarge && isLocal && (
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
              {reads && <Icon name="check" size={16} />}
              {t.text('helper_speakEach')}
            </button>
          </>
        )}
        {ways.map(([text, onPress]) => (
          <button key={text} type="button" class="step__way" onClick={onPress}>
            {t.text(text)}
          </button>
        ))}
        <button type="button" class="step__way" onClick={() => onMode({ ...mode, size: isLarge ? 'usual' : 'large' })}>
          {t.text(isLarge ? 'helper_usual' : 'helper_large')}
        </button>
      </div>
      {isLarge && !isLocal && <p class="step__evidence">{t.text('helper_noVoice')}</p>}
    </>
  );
}
