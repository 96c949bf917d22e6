import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
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
    ['45|Br', ['45Br']],
    ['3310|Brave', ['3310', 'Brave']],
    ['203.0.113.7|вчера', ['203.0.113.7', 'вчера']],
    ['Доставки| |2', ['Доставки', '2']],
    ['||', []],
  ])('%s has the parts %j', (raw, parts) => {
    expect(partsOf(sewn(raw))).toEqual(parts);
  });
});

describe('texts with seams, for any text', () => {
  it('lose nothing and gain nothing but spaces', () => {
    const bare = (text: string): string => joinSeams(text).replaceAll(' ', '');
    fc.assert(
      fc.property(anyText([...commonPieces, 'Доставки', 'руб.', 'Br']), (text) => {
        expect(partsOf(text).join('').replaceAll(' ', '')).toBe(bare(text));
        const unseen = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2061-\u2064\u2066-\u206f\ufeff]|\s/g;
        expect(bare(text)).toBe(text.normalize('NFC').replaceAll(seam, '').replace(unseen, ''));
      }),
    );
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
