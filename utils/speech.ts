/**
 * Reads aloud with a voice of the person's own machine. Voices that a browser fetches from elsewhere are not used: what is
 * read would leave it.
 */
export interface Speaker {
  /** `none`: this browser has no local voice for the language, or not yet. */
  readonly voice: () => 'local' | 'none';
  /** Reads a text; what was being read is cut off. */
  readonly speak: (text: string) => void;
  /** Cuts off what it reads. What the site reads aloud is its own, as long as nothing of ours was read. */
  readonly stop: () => void;
}

export interface SpeakerOptions {
  /** `null`: this browser cannot speak. */
  readonly synthesis: SpeechSynthesis | null;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  /** BCP 47, such as `ru`. */
  readonly language: string;
  /** Told when the voices have come: browsers know them late. */
  readonly onVoices: () => void;
  /** Ends it, and what is being read. */
  readonly signal: AbortSignal;
}

export function createSpeaker({ synthesis, makeUtterance, language, onVoices, signal }: SpeakerOptions): Speaker {
  const localVoice = (): SpeechSynthesisVoice | null =>
    synthesis?.getVoices().find((voice) => voice.localService && isOf(voice.lang, language)) ?? null;
  synthesis?.addEventListener('voiceschanged', onVoices, { signal });
  let said: 'something' | 'nothing' = 'nothing';
  const stop = (): void => {
    if (said === 'something') synthesis?.cancel();
    said = 'nothing';
  };
  signal.addEventListener('abort', stop);
  return {
    voice: () => (localVoice() ? 'local' : 'none'),
    speak: (text) => {
      const voice = localVoice();
      if (!synthesis || !voice || signal.aborted) return;
      const utterance = makeUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      synthesis.cancel();
      said = 'something';
      synthesis.speak(utterance);
    },
    stop,
  };
}

/** `ru-RU` and `ru_RU` are of `ru`. */
function isOf(tag: string, language: string): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === language;
}
