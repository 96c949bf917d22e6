import { normalise } from '../reading/words';

/** Words that a capture keeps: those that readers know, and that therefore say nothing of whoever is looking. */
export type Lexicon = ReadonlySet<string>;

export interface LexiconSources {
  /** Lists of the readers, however nested: every string in them is a text whose words are kept. */
  readonly texts: readonly unknown[];
}

/** @returns the words, normalised: lower case, «е» for «ё» */
export function lexiconOf({ texts }: LexiconSources): Lexicon {
  const words = new Set<string>();
  const add = (source: unknown): void => {
    if (typeof source === 'string') for (const word of wordsIn(source)) words.add(word);
    else if (Array.isArray(source)) source.forEach(add);
    else if (typeof source === 'object' && source !== null) Object.values(source).forEach(add);
  };
  texts.forEach(add);
  return words;
}

/** The runs of letters in a text, normalised. */
export function wordsIn(text: string): string[] {
  return normalise(text).match(/\p{L}+/gu) ?? [];
}
