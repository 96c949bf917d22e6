import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase, joinSeams, normalise, partsOf } from '@/utils/reading/words';
import { seam } from '@/utils/screen/wire';

describe('normalise', () => {
  it.each([
    ['Ещё ОДИН', 'еще один'],
    ['  два \n\t слова ', 'два слова'],
    ['1\u00a0250\u202f₽', '1 250 ₽'],
    ['«Чай»', '"чай"'],
    ['“Чай”', '"чай"'],
    ['а – б — в − г', 'а - б - в - г'],
    ['достав\u00adки', 'доставки'],
    ['до\u200bставки\ufeff', 'доставки'],
    ['', ''],
  ])('%j is compared as %j', (text, norm) => {
    expect(normalise(text)).toBe(norm);
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

/** A text with its seams drawn as `|`. */
const sewn = (text: string): string => text.replaceAll('|', seam);

describe('joinSeams', () => {
  it.each([
    ['Доставки|2', 'Доставки 2'],
    ['2|товара', '2 товара'],
    ['дост|авки', 'доставки'],
    ['Чайник|Готов к выдаче', 'Чайник Готов к выдаче'],
    ['1| |250|,50', '1 250,50'],
    ['|Чай|', 'Чай'],
  ])('%s reads %s', (raw, text) => {
    expect(joinSeams(sewn(raw))).toBe(text);
  });
});

describe('partsOf', () => {
  it.each([
    ['Чайник|Готов к выдаче', ['Чайник', 'Готов к выдаче']],
    ['дост|авки', ['доставки']],
    ['1 250|,50', ['1 250,50']],
    ['250|₽', ['250₽']],
    ['Доставки| |2', ['Доставки', '2']],
    ['||', []],
  ])('%s has the parts %j', (raw, parts) => {
    expect(partsOf(sewn(raw))).toEqual(parts);
  });
});

describe('findPhrase', () => {
  it.each([
    ['нет доставок', ['доставок'], 'доставок'],
    ['нетдоставок', ['доставок'], null],
    ['доставок2', ['доставок'], null],
    ['предоставок, доставок', ['доставок'], 'доставок'],
    ['(доставок)', ['заказов', 'доставок'], 'доставок'],
    ['', ['доставок'], null],
  ])('in %j of %j it is %j', (text, phrases, found) => {
    expect(findPhrase(text, phrases)).toBe(found);
  });
});
