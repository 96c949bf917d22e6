import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHouse, type SourceFile, textsIn } from '@/tests/house/source-file';
import { lexiconOf, wordsIn } from '@/utils/capture/lexicon';
import { classWords } from '@/utils/capture/mask-markup';
import { splitCamel } from '@/utils/reading/words';
import { knownWords } from '@/utils/wildberries/known-words';

/**
 * A capture that masks a word of the readers is read otherwise than the page: every word that they look for must be in
 * the lexicon, wherever it stands in their code.
 */

/** They say what the words of a session mean that was read already: no reader of a page asks them. */
const interpreters = ['describe-session', 'last-seen', 'same-place', 'typed-line', 'without-versions'];

/** Files of the readers; the lexicon itself and what only takes captures are not among them. */
const readers = readHouse(join(import.meta.dirname, '../../..')).filter(
  ({ path }) =>
    /^utils\/(?:reading\/|wildberries\/(?!guide\/))/.test(path) &&
    !/(?:known-words|capture-page)\.ts$/.test(path) &&
    !interpreters.some((name) => path === `utils/reading/${name}.ts`),
);

/** A text with signs of regular expressions in it has words that are cut short. */
const isPattern = (text: string): boolean => /[()[\]?\\^$*{}|]/.test(text);

/** A run of letters that stands whole in a pattern: no letters, classes or groups of endings touch it. */
const wholeInPattern = /(?<!\p{L}|\]\??|[^ ]\)\??)\p{Script=Cyrillic}{3,}(?!\p{L}|\[|\?|\((?!\?: )|\\)/gu;

/** Classes of letters, and groups of endings right behind a letter. */
const endingsOf = /(?<=\p{L})\((?:\?:)?[^() ]*\)|\[[^\]]*\]/gu;

const isBeginning = (word: string): boolean => [...knownWords].some((known) => known.startsWith(word));

function missingWords(files: readonly SourceFile[]): string[] {
  const missing = files.flatMap((file) =>
    textsIn(file).flatMap(({ text }) => {
      const plain = text.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ');
      if (!isPattern(text))
        return wordsIn(plain).filter((word) => /^\p{Script=Cyrillic}{2,}$/u.test(word) && !knownWords.has(word));
      const whole = plain.toLowerCase().replaceAll('ё', 'е').replace(endingsOf, '[');
      const words = [...whole.matchAll(wholeInPattern)].map(([word]) => word);
      return words.filter((word) => !isBeginning(word));
    }),
  );
  return [...new Set(missing)].sort();
}

/** Names of places by which sessions are read: they tell where somebody lives, and masked they are places all the same. */
const places = ['алания', 'кнр', 'кузбасс', 'оаэ', 'осетия', 'сша', 'югра', 'юар'];

it('holds every Russian word that a reader looks for, but for places', () => {
  expect(readers.length).toBeGreaterThan(40);
  expect(missingWords(readers).filter((word) => !places.includes(word))).toEqual([]);
  expect(places.filter((word) => knownWords.has(word))).toEqual([]);
});

it.each([
  ['in a list', "export const a = ['синхрофазотрон'];", ['синхрофазотрон']],
  ['in a regular expression', 'export const a = /^(?:нет|синхрофазотрон)$/u;', ['синхрофазотрон']],
  ['in a template', 'export const a = `(?:$\u007bb} )?синхрофазотрон(?: .*)?`;', ['синхрофазотрон']],
  ['and lets be what it holds', "export const a = ['доставки']; export const b = /^достав(?:ка|ки)$/u;", []],
])('finds what is missing %s', (_where, text, missing) => {
  expect(missingWords([{ path: 'utils/reading/a.ts', text }])).toEqual(missing);
});

describe('the words', () => {
  it('of lists are taken however nested', () => {
    const words = lexiconOf({ texts: [['Мои «доставки»'], { a: ['ещё нет'], b: /карта/, c: 3 }] });
    expect([...words].sort()).toEqual(['доставки', 'еще', 'мои', 'нет']);
  });

  it.each([
    'соколова',
    'анна',
    'иванов',
    'королева',
    'мытищи',
    'чатова',
    'заказчиков',
    'вася',
    'васей',
    'шагов',
    'посылов',
    'вещий',
  ])('do not hold %s', (word) => {
    expect(knownWords.has(word)).toBe(false);
  });
});

it('class names keep every word by which readers know a skeleton or a chosen tab', () => {
  const files = readers.filter(({ path }) => /reading\/(?:busy|tabs)\.ts$/.test(path));
  const patterns = files.flatMap((file) => textsIn(file)).filter(({ text }) => text.includes('[-_'));
  expect(patterns).toHaveLength(2);
  const words = patterns.flatMap(({ text }) => (/\(\?:([a-z|-]+)\)/.exec(text)?.[1] ?? '').split('|'));
  expect(words.length).toBeGreaterThan(8);
  expect(words.filter((word) => !classWords.some((known) => known === splitCamel(word)))).toEqual([]);
});
