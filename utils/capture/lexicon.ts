import { normalise } from '../reading/words';

/** Words that a capture keeps: those that readers know, and that therefore say nothing of whoever is looking. */
export type Lexicon = ReadonlySet<string>;

export interface LexiconSources {
  /** Lists of the readers, however nested: every string in them is a text whose words are kept. */
  readonly texts: readonly unknown[];
  /** Beginnings of words, each kept with one of the endings and alone; never with anything else behind it. */
  readonly stems: readonly string[];
  readonly endings: readonly string[];
}

/** @returns the words, normalised: lower case, «е» for «ё» */
export function lexiconOf({ texts, stems, endings }: LexiconSources): Lexicon {
  const words = new Set<string>();
  const add = (source: unknown): void => {
    if (typeof source === 'string') for (const word of wordsIn(source)) words.add(word);
    else if (Array.isArray(source)) source.forEach(add);
    else if (typeof source === 'object' && source !== null) Object.values(source).forEach(add);
  };
  texts.forEach(add);
  // A stem of several words is kept as its words; only the last of them is cut short.
  for (const stem of stems.flatMap((text) => wordsIn(text).at(-1) ?? [])) {
    for (const ending of ['', ...endings]) words.add(stem + ending);
  }
  return words;
}

/** The runs of letters in a text, normalised. */
export function wordsIn(text: string): string[] {
  return normalise(text).match(/\p{L}+/gu) ?? [];
}
