import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blankFields,
  fieldTrouble,
  fieldValue,
  type LetterFields,
  maxField,
  missingFields,
  oneLine,
  type TaxKind,
} from '@/utils/shop-letter/fields';

const whole: LetterFields = {
  name: 'ООО «Ромашка»',
  taxKind: 'inn',
  taxNumber: '7707083893',
  shopId: '1234567',
  contact: 'shop@example.org',
};

describe('a text on one line', () => {
  it.each([
    ['  ООО\n«Ромашка»\r\n\tМосква ', 'ООО «Ромашка» Москва'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    // What would turn the rest of the line around.
    ['\u202eабв\u202c', 'абв'],
    ['a\u200b b\u0000', 'a b'],
    ['a \u200b b', 'a b'],
    ['\ud800', '\ufffd'],
  ])('%j', (typed, line) => {
    expect(oneLine(typed)).toBe(line);
  });

  it('holds no end of a line, and is no longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const line = oneLine(typed);
        expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
        expect(line).toBe(line.trim());
        expect([...line].length).toBeLessThanOrEqual(maxField);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});

describe('what is wrong with a field', () => {
  it.each<[TaxKind, string, ReturnType<typeof fieldTrouble>]>([
    ['inn', '7707083893', null],
    ['inn', ' 77 0708 3893 ', null],
    ['inn', '7707083894', 'checksum'],
    ['inn', '770708', 'length'],
    ['inn', 'ИНН 7707083893', 'not-digits'],
    ['inn', '', null],
    ['inn', ' \n ', null],
    ['unp', '192047845', null],
    ['unp', '1920478450', 'length'],
    ['unp', 'AB1234567', 'not-digits'],
    ['bin', '040440000297', null],
    ['bin', '04044000029', 'length'],
    ['bin', '04-0440-0002', 'not-digits'],
    ['other', '02569421', null],
    ['other', 'ՀՎՀՀ 02569421', null],
  ])('%s %j: %s', (taxKind, taxNumber, trouble) => {
    expect(fieldTrouble({ ...whole, taxKind, taxNumber }, 'taxNumber')).toBe(trouble);
  });

  it.each([
    ['1234567', null],
    ['1 234 567', null],
    ['ID 1234567', 'not-digits'],
    ['-1', 'not-digits'],
    ['', null],
  ])('shop %j: %s', (shopId, trouble) => {
    expect(fieldTrouble({ ...whole, shopId }, 'shopId')).toBe(trouble);
  });

  it('names and contacts may be anything', () => {
    const odd = { ...whole, name: '<b>"&', contact: '@' };
    expect([fieldTrouble(odd, 'name'), fieldTrouble(odd, 'contact')]).toEqual([null, null]);
  });
});

describe('the gaps of a letter', () => {
  it('are all fields at first, and none in the end', () => {
    expect(missingFields(blankFields)).toEqual(['name', 'taxNumber', 'shopId', 'contact']);
    expect(missingFields(whole)).toEqual([]);
  });

  it('are also what is wrong: no wrong number goes into the letter', () => {
    const wrong = { ...whole, taxNumber: '7707083894', shopId: 'x' };
    expect(missingFields(wrong)).toEqual(['taxNumber', 'shopId']);
    expect(fieldValue(wrong, 'taxNumber')).toBeNull();
  });

  it('numbers go in without the spaces of their groups', () => {
    expect(fieldValue({ ...whole, taxNumber: '7707 0838 93' }, 'taxNumber')).toBe('7707083893');
    expect(fieldValue({ ...whole, taxKind: 'other', taxNumber: ' 02 56 ' }, 'taxNumber')).toBe('02 56');
  });
});
