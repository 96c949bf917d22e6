import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityMask } from '@/tests/support/identity-mask';
import {
  type Planting,
  type PlantingPlace,
  plantedScreen,
  planting,
  plantingPlaces,
} from '@/tests/support/planted-screen';
import { survivorsIn } from '@/tests/support/survivors';
import { captureOf } from '@/utils/capture/capture';
import { wordsIn } from '@/utils/capture/lexicon';
import { type Mask, maskFor } from '@/utils/capture/mask';
import { printCapture } from '@/utils/capture/print-capture';
import { known } from '@/utils/wildberries/capture-page';
import { knownWords } from '@/utils/wildberries/known-words';

/**
 * Nothing of anybody's survives in a capture: pages are made with values planted in every place of a screen, and the file
 * is searched for the values and for parts of them.
 */

const pages = 10_000;

function fileOf(plantings: readonly Planting[], mask: Mask): string {
  const head = { extension: '0.1.0', taken: '2000-01-01', host: 'x', path: '/', faithful: 'yes' } as const;
  return printCapture(captureOf(plantedScreen(plantings), head, mask));
}

function survivors(plantings: readonly Planting[], mask: () => Mask): string[] {
  const empty = plantings.map((at) => ({ ...at, value: '' }));
  const values = plantings.map(({ value }) => value);
  return survivorsIn(values, fileOf(plantings, mask()), fileOf(empty, mask()));
}

it(`nothing planted survives on ${pages} pages`, { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(fc.array(planting, { minLength: 1, maxLength: 6 }), (plantings) => {
      expect(survivors(plantings, () => maskFor(known))).toEqual([]);
    }),
    { numRuns: pages, seed: 3 },
  );
});

describe('without a mask it is found', () => {
  it.each(plantingPlaces)('in %s', (place) => {
    const value = 'Гжещфъ 4857-96470';
    expect(survivors([{ value, place, cut: 1 }], () => identityMask)).not.toEqual([]);
  });

  it('and with a mask that forgets one thing as well', () => {
    const forgetful: readonly [keyof Mask, PlantingPlace][] = [
      ['line', 'line'],
      ['label', 'frame title'],
      ['tag', 'tag'],
      ['classes', 'class'],
      ['attribute', 'attribute name'],
      ['address', 'frame address'],
    ];
    for (const [part, place] of forgetful) {
      const mask = (): Mask => ({ ...maskFor(known), [part]: identityMask[part] });
      expect(survivors([{ value: 'Гжещфъ 4857-96470', place, cut: 1 }], mask), part).not.toEqual([]);
    }
  });
});

const alphabets = ['абвгдежзийклмнопрстуфхцчшщъыьэюя', 'abcdefghijklmnopqrstuvwxyz'];

/** Another value of the same shape: every letter and every digit but zero another one, equal ones equal. */
function twin(value: string): string {
  return value
    .replace(/[1-9]/g, (digit) => String((Number(digit) % 9) + 1))
    .replace(/\p{L}+/gu, (word) => (knownWords.has(word.toLowerCase()) ? word : [...word].map(nextLetter).join('')));
}

function nextLetter(letter: string): string {
  const small = letter.toLowerCase();
  const alphabet = alphabets.find((signs) => signs.includes(small));
  if (!alphabet) return letter;
  const next = alphabet.charAt((alphabet.indexOf(small) + 1) % alphabet.length);
  return letter === small ? next : next.toUpperCase();
}

const keptIn = (value: string): string =>
  wordsIn(value)
    .filter((word) => knownWords.has(word))
    .join(' ');

/** Letters among digits of a code may happen to be a unit or a known word in one of the two and not in the other. */
const isCode = (value: string): boolean => /[A-Za-z]\d|\d[A-Za-z]|=$/.test(value);

it('two people with values of one shape give the same file, byte for byte', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(planting, { minLength: 1, maxLength: 4 }), (plantings) => {
      const others = plantings.map((at) => ({ ...at, value: twin(at.value) }));
      fc.pre(plantings.every(({ value }) => !isCode(value) && keptIn(value) === keptIn(twin(value))));
      expect(fileOf(others, maskFor(known))).toBe(fileOf(plantings, maskFor(known)));
    }),
    { numRuns: 2_000, seed: 3 },
  );
});
