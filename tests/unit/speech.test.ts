import { describe, expect, it, vi } from 'vitest';
import { createSpeaker, type Speaker } from '@/utils/speech';

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

const milena: Voice = { name: 'Milena', lang: 'ru-RU', localService: true };
const remote: Voice = { name: 'Google русский', lang: 'ru-RU', localService: false };
const alex: Voice = { name: 'Alex', lang: 'en-US', localService: true };

/** A browser that speaks: what is being read now, and all that ever was. */
class Mouth extends EventTarget {
  readonly heard: { readonly text: string; readonly voice: string | null; readonly lang: string }[] = [];
  reading: string | null = null;
  /** How often whatever was being read was cut off. */
  cuts = 0;

  constructor(public voices: readonly Voice[]) {
    super();
  }

  getVoices(): readonly Voice[] {
    return this.voices;
  }

  speak({ text, voice, lang }: { text: string; voice: Voice | null; lang: string }): void {
    // What is spoken while another is being read waits for its end.
    if (this.reading !== null) return;
    this.reading = text;
    this.heard.push({ text, voice: voice?.name ?? null, lang });
  }

  cancel(): void {
    this.cuts++;
    this.reading = null;
  }
}

function speakerOf(mouth: Mouth | null, language = 'ru'): { speaker: Speaker; end: () => void; onVoices: () => void } {
  const end = new AbortController();
  const onVoices = vi.fn();
  const speaker = createSpeaker({
    synthesis: mouth as unknown as SpeechSynthesis | null,
    makeUtterance: (text) => ({ text, voice: null, lang: '' }) as unknown as SpeechSynthesisUtterance,
    language,
    onVoices,
    signal: end.signal,
  });
  return { speaker, end: () => end.abort(), onVoices };
}

describe('a voice of the person’s own machine', () => {
  it('reads, and says so itself which it is', () => {
    const mouth = new Mouth([alex, remote, milena]);
    const { speaker } = speakerOf(mouth);
    speaker.speak('Посылки');
    expect(speaker.voice()).toBe('local');
    expect(mouth.heard).toEqual([{ text: 'Посылки', voice: 'Milena', lang: 'ru-RU' }]);
  });

  it.each(['ru', 'ru-RU', 'ru_RU', 'RU-ru'])('is one of the language as %s', (lang) => {
    const { speaker } = speakerOf(new Mouth([{ ...milena, lang }]));
    expect(speaker.voice()).toBe('local');
  });

  it('cuts off what it was reading', () => {
    const mouth = new Mouth([milena]);
    const { speaker } = speakerOf(mouth);
    speaker.speak('Посылки');
    speaker.speak('Возвраты');
    expect(mouth.reading).toBe('Возвраты');
  });
});

describe('nothing is read', () => {
  it.each<[string, Mouth | null]>([
    ['with a voice from elsewhere', new Mouth([remote])],
    ['with a voice of another language', new Mouth([alex])],
    ['with a voice of a language that only begins alike', new Mouth([{ ...milena, lang: 'rue-UA' }])],
    ['without voices', new Mouth([])],
    ['by a browser that cannot speak', null],
  ])('%s', (_what, mouth) => {
    const { speaker, end } = speakerOf(mouth);
    speaker.speak('Посылки');
    speaker.stop();
    end();
    expect(speaker.voice()).toBe('none');
    expect(mouth?.heard ?? []).toEqual([]);
  });

  it('by a voice that is there no more', () => {
    const mouth = new Mouth([milena]);
    const { speaker } = speakerOf(mouth);
    mouth.voices = [remote];
    speaker.speak('Посылки');
    expect(mouth.heard).toEqual([]);
  });

  it('after the end', () => {
    const mouth = new Mouth([milena]);
    const { speaker, end } = speakerOf(mouth);
    end();
    speaker.speak('Посылки');
    expect(mouth.heard).toEqual([]);
  });
});

describe('voices that come late', () => {
  it('are told of, and read', () => {
    const mouth = new Mouth([]);
    const { speaker, onVoices } = speakerOf(mouth);
    expect(speaker.voice()).toBe('none');
    mouth.voices = [milena];
    mouth.dispatchEvent(new Event('voiceschanged'));
    expect(onVoices).toHaveBeenCalledOnce();
    expect(speaker.voice()).toBe('local');
  });

  it('are told of no more after the end', () => {
    const mouth = new Mouth([]);
    const { onVoices, end } = speakerOf(mouth);
    end();
    mouth.dispatchEvent(new Event('voiceschanged'));
    expect(onVoices).not.toHaveBeenCalled();
  });
});

describe('silence', () => {
  it.each<[string, (of: ReturnType<typeof speakerOf>) => void]>([
    ['when it is told to stop', ({ speaker }) => speaker.stop()],
    ['at the end', ({ end }) => end()],
  ])('%s', (_when, stop) => {
    const mouth = new Mouth([milena]);
    const ours = speakerOf(mouth);
    ours.speaker.speak('Посылки');
    stop(ours);
    expect(mouth.reading).toBeNull();
  });

  it('is not for what the site reads, as long as nothing of ours was', () => {
    const mouth = new Mouth([milena]);
    mouth.speak({ text: 'Текст сайта', voice: milena, lang: 'ru-RU' });
    const { speaker, end } = speakerOf(mouth);
    speaker.stop();
    end();
    expect(mouth.reading).toBe('Текст сайта');
  });

  it('is asked for once: what the site reads after ours is its own', () => {
    const mouth = new Mouth([milena]);
    const { speaker, end } = speakerOf(mouth);
    speaker.speak('Посылки');
    speaker.stop();
    mouth.speak({ text: 'Текст сайта', voice: milena, lang: 'ru-RU' });
    end();
    expect(mouth.reading).toBe('Текст сайта');
  });
});
