import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareCount, countAfterLabel, countWithUnit } from '@/utils/reading/count';

const units = ['товар', 'посыл'];
const exactly = (count: number): object => ({ count, atLeast: false });

describe('bareCount', () => {
  it.each([
    ['0', exactly(0)],
    ['(0)', exactly(0)],
    ['2', exactly(2)],
    ['(2)', exactly(2)],
    ['99+', { count: 99, atLeast: true }],
    ['(99+)', { count: 99, atLeast: true }],
    ['1 250', exactly(1250)],
    ['12 34', null],
    ['1234 567', null],
    ['12345678', null],
    ['-2', null],
    ['2,5', null],
    ['2.', null],
    ['2 из 5', null],
    ['2 товара', null],
    ['№ 2', null],
    ['12:30', null],
    ['12.11', null],
    ['', null],
    ['()', null],
  ])('%j is %j', (text, count) => {
    expect(bareCount(text)).toEqual(count);
  });
});

describe('countAfterLabel', () => {
  it.each([
    [' (2)', exactly(2)],
    [' 2', exactly(2)],
    ['2', exactly(2)],
    [': 0', exactly(0)],
    [' · 3 товара', exactly(3)],
    [' (3 товара)', exactly(3)],
    [' 5 шт.', exactly(5)],
    [' 21 посылка', exactly(21)],
    [' (99+)', { count: 99, atLeast: true }],
    [' 99+ товаров', { count: 99, atLeast: true }],
    [' 5 дней', null],
    [' (5 дней)', null],
    [' 250 ₽', null],
    [' 15 %', null],
    [' 12.11.2026', null],
    [' 2 из 5', null],
    [' 1234567890', null],
    [' +7 900 123', null],
    [' 12 34', null],
    [' с 2 товарами', null],
    ['', null],
    [' ()', null],
  ])('%j behind a label is %j', (rest, count) => {
    expect(countAfterLabel(rest, units)).toEqual(count);
  });
});

describe('countWithUnit', () => {
  it.each([
    ['3 товара', exactly(3)],
    ['1 посылка', exactly(1)],
    ['0 товаров', exactly(0)],
    ['99+ товаров', { count: 99, atLeast: true }],
    ['1 250 посылок', exactly(1250)],
    ['3 шт', exactly(3)],
    ['3', null],
    ['3 дня', null],
    ['3 новых товара', null],
    ['из 3 товара', null],
    ['13,3 товара', null],
    ['3товара', null],
  ])('%j is %j', (text, count) => {
    expect(countWithUnit(text, units)).toEqual(count);
  });
});

describe('counters, for any text', () => {
  it('throw for none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const found of [bareCount(text), countAfterLabel(text, units), countWithUnit(text, units)]) {
          if (found) expect(Number.isSafeInteger(found.count) && found.count >= 0).toBe(true);
        }
      }),
    );
  });

  const count = fc.integer({ min: 0, max: 9_999_999 });
  const print = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');

  it('read back what they print', () => {
    fc.assert(
      fc.property(count, fc.boolean(), (value, open) => {
        const found = { count: value, atLeast: open };
        const text = `${print(value)}${open ? '+' : ''}`;
        expect(bareCount(text)).toEqual(found);
        expect(bareCount(`(${text})`)).toEqual(found);
        expect(countAfterLabel(` (${text})`, units)).toEqual(found);
        expect(countAfterLabel(`: ${text} товаров`, units)).toEqual(found);
        expect(countWithUnit(`${text} товаров`, units)).toEqual(found);
      }),
    );
  });

  it('never take a number out of a longer one', () => {
    const glue = fc.constantFrom('.', ',', ':', '/', '-', '*', '•', '№', 'x');
    fc.assert(
      fc.property(count, glue, count, (head, joint, tail) => {
        const text = `${head}${joint}${tail}`;
        expect(bareCount(text)).toBeNull();
        expect(countAfterLabel(` ${text}`, units)).toBeNull();
        expect(countWithUnit(`${text} товаров`, units)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8,20}$/), (digits) => {
        expect(bareCount(digits)).toBeNull();
        expect(countAfterLabel(`: ${digits}`, units)).toBeNull();
      }),
    );
  });
});
