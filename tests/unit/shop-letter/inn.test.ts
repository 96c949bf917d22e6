import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innTrouble } from '@/utils/shop-letter/inn';

describe('an INN', () => {
  // Of Sberbank, Gazprom and Yandex, and the example of a person's that textbooks show: all public.
  it.each(['7707083893', '7736050003', '7736207543', '500100732259'])('%s is one', (number) => {
    expect(innTrouble(number)).toBeNull();
  });

  it.each([
    ['7707083894', 'checksum'],
    ['7707083983', 'checksum'], // two digits swapped
    ['500100732250', 'checksum'], // the last check digit
    ['500100732269', 'checksum'], // the one before it
    ['0000000000', 'checksum'],
    ['000000000000', 'checksum'],
    ['770708389', 'length'],
    ['77070838931', 'length'],
    ['5001007322590', 'length'],
    ['77070838O3', 'not-digits'],
    ['7707 083893', 'not-digits'],
    ['٧٧٠٧٠٨٣٨٩٣', 'not-digits'],
    ['', 'not-digits'],
    ['<b>7707083893</b>', 'not-digits'],
  ] as const)('%j is none: %s', (number, trouble) => {
    expect(innTrouble(number)).toBe(trouble);
  });

  it('with another last digit is none', () => {
    fc.assert(
      fc.property(fc.constantFrom('7707083893', '500100732259'), fc.integer({ min: 1, max: 9 }), (number, more) => {
        const last = (Number(number.at(-1)) + more) % 10;
        expect(innTrouble(number.slice(0, -1) + last)).toBe('checksum');
      }),
    );
  });

  it('whatever is typed, there is an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (!/^(?:\d{10}|\d{12})$/.test(text)) expect(innTrouble(text)).not.toBeNull();
      }),
    );
  });
});
