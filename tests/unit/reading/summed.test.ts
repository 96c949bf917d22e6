import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw } from '@/tests/support/screen-of';
import { exactPieces } from '@/utils/reading/pieces';
import { sumOf } from '@/utils/reading/summed';

/** Pieces under one name are added up where every one of them is told, and called a part where there may be more. */

const row = (...cells: string[]): Drawn => draw('div', ...cells.map((cell) => draw('div', cell)));
const card = (name: string, ...values: string[]): Drawn =>
  draw('li', draw('p', name), ...values.map((value) => draw('p', value)));

function sum(...inside: readonly Drawn[]): unknown {
  const found = sumOf(contentWith(['количество'], ...inside), ['количество'], []);
  if (found.kind === 'sum') return found.extent === 'whole' ? found.total : `${found.total} or more`;
  return found.kind === 'absent' ? 'absent' : found.reason;
}

describe('a column', () => {
  const head = row('Название', 'Количество');

  it('is added up, whatever the rows are made of', () => {
    expect(sum(draw('div', head, row('Чайник', '3'), row('Плед', '1 200 шт.')))).toBe(1203);
  });

  it('of zeros is a zero, and a dash is none', () => {
    expect(sum(draw('div', head, row('Чайник', '0'), row('Плед', '—')))).toBe(0);
  });

  it('with a cell that is no number of pieces is not told', () => {
    expect(sum(draw('div', head, row('Чайник', '3'), row('Плед', '4 кг')))).toBe('unclear');
  });

  it('is what its total says, wherever that stands', () => {
    expect(sum(draw('div', head, row('Итого', '7'), row('Чайник', '3'), row('Плед', '4')))).toBe(7);
    expect(sum(draw('div', head, row('Чайник', '3'), row('Плед', '4'), row('Всего:', '7')))).toBe(7);
  });

  it('with a total that is not its sum is not told', () => {
    expect(sum(draw('div', head, row('Итого', '8'), row('Чайник', '3'), row('Плед', '4')))).toBe('disagree');
  });

  it('without rows says nothing', () => {
    expect(sum(draw('div', head))).toBe('absent');
  });

  it('that fills a screen is a part', () => {
    expect(sum(draw('div', head, ...Array.from({ length: 20 }, () => row('Чайник', '1'))))).toBe('20 or more');
  });

  it('with more to load is a part', () => {
    expect(sum(draw('div', head, row('Чайник', '3')), draw('button', 'Показать ещё'))).toBe('3 or more');
  });

  it('of one name in two tables is not told', () => {
    expect(sum(draw('div', head, row('Чайник', '3')), draw('section', draw('div', head, row('Плед', '4'))))).toBe(
      'unclear',
    );
  });
});

describe('cards', () => {
  it('are added up', () => {
    expect(sum(draw('ul', card('Чайник', 'Количество: 3'), card('Плед', 'Количество: 4')))).toBe(7);
  });

  it('of which one does not say are a part', () => {
    expect(sum(draw('ul', card('Чайник', 'Количество: 3'), card('Плед', 'Остаток 4')))).toBe('3 or more');
  });

  it('with two such values are not told', () => {
    expect(sum(draw('ul', card('Количество: 0', 'Количество: 3')))).toBe('unclear');
  });

  it('of zeros beside pieces without a name are not told', () => {
    expect(sum(draw('ul', card('Количество: 0', '3 шт.')))).toBe('disagree');
  });
});

describe('a number of pieces', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1 263', 1263],
    ['1 263 шт.', 1263],
    ['5 шт', 5],
    ['7 pcs', 7],
    ['—', 0],
    ['-', 0],
    ['', null],
    ['до 5', null],
    ['1,5', null],
    ['12 кг', null],
    ['1 2', null],
    ['12/5', null],
    ['−3', null],
  ])('%j is %j', (text, count) => {
    expect(exactPieces(text)).toBe(count);
  });
});
