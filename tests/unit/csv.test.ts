import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/utils/csv';
import { parseCsv } from '../support/parse-csv';

const separators = [',', ';'] as const;
/** By which a spreadsheet somewhere may divide. */
const anySeparators = [',', ';', '\t', '|'];

describe('a table', () => {
  it('is UTF-8 with a mark, in quotes, with CRLF', () => {
    expect(
      csvOf(
        [
          ['Имя', 'A "b"'],
          ['', '1'],
        ],
        ';',
      ),
    ).toBe('\uFEFF"Имя";"A ""b"""\r\n"";"1"\r\n');
    expect(csvOf([['a', 'b']], ',')).toBe('\uFEFF"a","b"\r\n');
    expect(new TextEncoder().encode(csvOf([], ',')).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://a.example";"b")', '\'=HYPERLINK("https://a.example";"b")'],
    ['+7 900 123-45-67', "'+7 900 123-45-67"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\tiPhone', "'\tiPhone"],
    ['\riPhone', "'\riPhone"],
    ['\niPhone', "'\niPhone"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\0=1', "'\0=1"],
    ['"=1"', '\'"=1"'],
    ['＝1', "'＝1"],
    // Where a spreadsheet divides cells otherwise.
    ['Chrome;=1+1', "Chrome;'=1+1"],
    ['Chrome, -2', "Chrome, '-2"],
    ['Chrome;"=1+1"', 'Chrome;"\'=1+1"'],
    ['Chrome\r\n@x', "Chrome\r\n'@x"],
    // Nothing of the kind.
    ['iPhone 13', 'iPhone 13'],
    ['Wi-Fi + LTE = да', 'Wi-Fi + LTE = да'],
    ['Санкт-Петербург, Россия', 'Санкт-Петербург, Россия'],
    ['203.0.113.7', '203.0.113.7'],
    ["'quoted", "'quoted"],
    ['— нет', '— нет'],
    ['', ''],
  ])('has %j as %j', (cell, written) => {
    expect(parseCsv(csvOf([[cell]], ','), ',')).toEqual([[written]]);
  });
});

describe('any cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '"',
        "'",
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        '|',
        ' ',
        'я',
        '1',
        '\u00a0',
        '\u200b',
        '＝',
      ),
      maxLength: 12,
    }),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));

  it('are read back: as they were, or with apostrophes', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
        const read = parseCsv(csvOf(rows, separator), separator);
        const withoutApostrophes = (cells: readonly (readonly string[])[]): string[][] =>
          cells.map((row) => row.map((text) => text.replaceAll("'", '')));
        expect(withoutApostrophes(read)).toEqual(withoutApostrophes(rows));
        for (const [at, row] of rows.entries())
          for (const [index, text] of row.entries())
            if (!/[=+\-@＝\t\r\n]/u.test(text)) expect(read[at]?.[index]).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('are no formula, by whatever a spreadsheet divides', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...separators),
        fc.constantFrom(...anySeparators),
        (rows, separator, other) => {
          for (const text of parseCsv(csvOf(rows, separator), other).flat())
            expect(text).not.toMatch(/^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('begin with no tab or line end where they are divided as written', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
        for (const text of parseCsv(csvOf(rows, separator), separator).flat()) expect(text).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });
});
