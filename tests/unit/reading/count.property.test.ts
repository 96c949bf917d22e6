import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { bareCount, type Count, countAfterLabel, countWithUnit } from '@/utils/reading/count';
import { normalise } from '@/utils/reading/words';

const units = ['товар', 'посыл', 'сеанс'];
const nouns = fc.constantFrom('товар', 'товара', 'товаров', 'посылки', 'посылок', 'сеанса', 'шт', 'штук', 'шт.');

const all = (text: string): (Count | null)[] => [
  bareCount(normalise(text)),
  countAfterLabel(normalise(text), units),
  countWithUnit(normalise(text), units),
];

const count = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 9_999_999 }));
const print = (value: number, gap: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, gap);
const gaps = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009');
/** A number, and how a site may print it. «0+» is no counter. */
const printed = fc.tuple(count, gaps, fc.boolean()).map(([value, gap, open]) => {
  const atLeast = open && value > 0;
  return { count: { count: value, atLeast }, text: `${print(value, gap)}${atLeast ? '+' : ''}` };
});

describe('counters, for any text', () => {
  it('throw for none, and are whole and small enough', () => {
    fc.assert(
      fc.property(anyText([...commonPieces, 'товаров', '99+', '(', ')', 'из']), (text) => {
        for (const found of [...all(text), bareCount(text), countAfterLabel(text, units), countWithUnit(text, units)]) {
          if (found) expect(Number.isInteger(found.count) && found.count >= 0 && found.count < 10 ** 7).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([['1'], [' '], ['1 '], [' -'], ['('], ['а']])('come to an end on very many %j', (piece) => {
    expect(all(piece.repeat(100_000))).toEqual([null, null, null]);
    expect(countAfterLabel(piece.repeat(20_000), units)).toBeNull();
  });
});

describe('a counter', () => {
  it('is read back from every form', () => {
    const joint = fc.constantFrom('', ' ', ': ', ':', ' · ', ' | ', ' — ', ', ', ' - ', ' — (');
    fc.assert(
      fc.property(printed, joint, nouns, fc.constantFrom('', '.'), ({ count: value, text }, before, noun, stop) => {
        const close = before.endsWith('(') ? ')' : '';
        expect(bareCount(normalise(text))).toEqual(value);
        expect(bareCount(normalise(`(${text})`))).toEqual(value);
        const plain = noun.replace(/\.$/, '');
        expect(countWithUnit(normalise(`${text} ${plain}`), units)).toEqual(value);
        // As it stands behind a label: the label's own text is cut off, spaces and all.
        for (const rest of [
          `${before}${text}${close}`,
          `${before}${text} ${plain}${close || stop}`,
          ` (${text} ${noun})`,
        ]) {
          expect(countAfterLabel(normalise(`я${rest}`).slice(1), units), rest).toEqual(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is another one, or none, with one more digit at either end', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 0, max: 9 }), nouns, ({ count: value, text }, digit, noun) => {
        for (const longer of [`${digit}${text}`, `${text}${digit}`, `${digit} ${text}`, `${text} ${digit}`]) {
          // Spaces part no number from the next: «1 250» is one. A nought before a nought is one nought less.
          const forms = [longer, `(${longer})`, `: ${longer}`, `${longer} ${noun}`, `: ${longer} ${noun}`];
          for (const form of forms) for (const found of all(form)) expect(found?.count, form).not.toBe(value.count);
        }
      }),
    );
  });

  it('is none with a noun that nobody asked for', () => {
    const others = fc.constantFrom(
      '₽',
      'руб',
      'дней',
      'дня',
      '%',
      'шагов',
      'из 5',
      'ноября',
      'км',
      'отзывов',
      'баллов',
      'г',
      'мин',
      'штраф',
    );
    fc.assert(
      fc.property(printed, others, fc.constantFrom(' ', '\u00a0', ''), ({ text }, noun, gap) => {
        for (const form of [`${text}${gap}${noun}`, `: ${text}${gap}${noun}`, ` (${text}${gap}${noun})`]) {
          expect(all(form), form).toEqual([null, null, null]);
        }
      }),
    );
  });

  it('comes out of nothing longer: numbers of orders, phones, cards, sums, dates, times, ranges, versions', () => {
    const numbers = fc.oneof(
      fc.stringMatching(/^[№#*•A-Z] ?[1-9]\d{0,5}$/),
      fc.stringMatching(/^(?:\+7|8)[ -]?\d{3}[ -]\d{3}[ -]\d{2}[ -]\d{2}$/),
      fc.stringMatching(/^0\d{1,6}$/),
      fc.stringMatching(/^\d{8,30}$/),
      fc.stringMatching(/^\d{4} \d{3}$/),
      fc.stringMatching(/^\d{1,3} \d{1,2}$/),
      fc.stringMatching(/^\d{1,3}(?: \d{3}){3,6}$/),
      fc.stringMatching(/^\d{1,4}[.,:/*x×•-]\d{1,4}$/),
      fc.stringMatching(/^\d{1,3}(?:\.\d{1,3}){2,3}$/),
      fc.stringMatching(/^\d{1,3} ?[-–—] ?\d{1,3}$/),
      fc.stringMatching(/^[-−–,]\d{1,3}$/),
      fc.constantFrom('0+', '(2', '2)', '((2))', '1/2', '½', '2²', '٣', '2.', '2,').filter((text) => text !== '2.'),
    );
    fc.assert(
      fc.property(numbers, nouns, (number, noun) => {
        for (const form of [
          number,
          `: ${number}`,
          ` ${number}`,
          `(${number})`,
          `${number} ${noun}`,
          `: ${number} ${noun}`,
        ]) {
          expect(all(form), form).toEqual([null, null, null]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
