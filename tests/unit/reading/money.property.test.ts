import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { type Currency, findMoney } from '@/utils/reading/money';
import { joinSeams } from '@/utils/reading/words';
import { seam } from '@/utils/screen/wire';

const russian = { rouble: 'RUB' } as const;
const belarusian = { rouble: 'BYN' } as const;
const amounts = (text: string): number[] => findMoney(text, russian).map((money) => money.amount);

const pieces = [
  ...commonPieces,
  ...['₽', 'руб.', 'руб', 'р.', 'бел. руб.', 'BYN', '$', '€', 'сом', 'коп.', 'тыс.', 'млн', '≈', '~', 'до', 'от'],
];

/** Units as shops print them behind a sum, and what they mean on a Russian page. */
const unitsBehind: readonly (readonly [string, Currency])[] = [
  ['₽', 'RUB'],
  ['руб.', 'RUB'],
  ['руб', 'RUB'],
  ['рублей', 'RUB'],
  ['рубля', 'RUB'],
  ['р.', 'RUB'],
  ['р', 'RUB'],
  ['RUB', 'RUB'],
  ['российских рублей', 'RUB'],
  ['бел. руб.', 'BYN'],
  ['бел.руб.', 'BYN'],
  ['бел. р.', 'BYN'],
  ['белорусских рублей', 'BYN'],
  ['BYN', 'BYN'],
  ['Br', 'BYN'],
  ['₸', 'KZT'],
  ['тенге', 'KZT'],
  ['֏', 'AMD'],
  ['драмов', 'AMD'],
  ['сом', 'KGS'],
  ['сума', 'UZS'],
  ['$', 'USD'],
  ['€', 'EUR'],
];
const unitsBefore: readonly (readonly [string, Currency])[] = [
  ['$', 'USD'],
  ['€', 'EUR'],
  ['₽', 'RUB'],
  ['₸', 'KZT'],
  ['BYN ', 'BYN'],
  ['RUB\u00a0', 'RUB'],
];

const gaps = ['', ' ', '\u00a0', '\u2009', '\u202f', "'", '’'];
const kopecks = fc.integer({ min: 0, max: 10 ** 13 });

interface Style {
  readonly group: string;
  readonly point: string;
}

const styles: fc.Arbitrary<Style> = fc.oneof(
  fc.record({ group: fc.constantFrom(...gaps), point: fc.constantFrom(',', '.') }),
  fc.constant({ group: '.', point: ',' }),
  fc.constant({ group: ',', point: '.' }),
);

/** A sum of kopecks as digits. Point or comma for thousands only with the hundredths behind: «1.250» alone may be either. */
function print(sum: number, { group, point }: Style): string {
  const whole = String(Math.floor(sum / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
  return sum % 100 === 0 && group !== '.' && group !== ','
    ? whole
    : `${whole}${point}${String(sum % 100).padStart(2, '0')}`;
}

const printed = fc.tuple(kopecks, styles).map(([sum, style]) => ({ amount: sum / 100, digits: print(sum, style) }));
const minuses = ['-', '−', '–', '- ', '− ', '– ', '−\u00a0'];

describe('findMoney, for any text', () => {
  it('throws for none, and what it finds lies in it, in order, and apart', () => {
    fc.assert(
      fc.property(anyText(pieces), fc.constantFrom(russian, belarusian), (text, context) => {
        let last = 0;
        for (const { start, end, amount } of findMoney(text, context)) {
          expect(Number.isFinite(amount) && !Object.is(amount, -0)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/\d/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1', ''],
    ['groups of digits', '1 ', ''],
    ['spaces', ' ', '₽'],
    ['sums', '5 ₽ ', ''],
    ['units', '₽', '1'],
    ['hedges', '≈ ', ''],
    ['hundredths', '1,', ' руб. 5'],
  ])('comes to an end on a very long text of %s', (_what, piece, tail) => {
    expect(findMoney(`1${piece.repeat(150_000 / piece.length)}${tail}`, russian)).toBeInstanceOf(Array);
  });
});

describe('a sum of money', () => {
  it('is read back from all forms with its unit behind', () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom(...unitsBehind),
        fc.constantFrom('', ' ', '\u00a0', '\u202f'),
        fc.constantFrom('', '+', ...minuses),
        ({ amount, digits }, [unit, currency], space, sign) => {
          const text = `${sign}${digits}${space}${unit}`;
          const value = sign === '' || sign === '+' || amount === 0 ? amount : -amount;
          expect(findMoney(text, russian)).toEqual([
            { amount: value, currency, approximate: false, bound: 'exact', start: 0, end: text.length },
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read back from all forms with its unit before', () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom(...unitsBefore),
        fc.constantFrom('', '-', '−'),
        fc.constantFrom('ahead', 'inside'),
        ({ amount, digits }, [unit, currency], sign, place) => {
          const text = place === 'ahead' ? `${sign}${unit}${digits}` : `${unit}${sign}${digits}`;
          const value = sign === '' || amount === 0 ? amount : -amount;
          expect(findMoney(text, russian)).toMatchObject([{ amount: value, currency, bound: 'exact' }]);
        },
      ),
    );
  });

  it('is read back from what this country’s own formatter prints', () => {
    const format = new Intl.NumberFormat('ru-RU', { style: 'currency', currency: 'RUB' });
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), (sum) => {
        const amount = sum / 100 === 0 ? 0 : sum / 100;
        expect(findMoney(format.format(amount), russian).map((money) => money.amount)).toEqual([amount]);
      }),
    );
  });

  it('is read back from roubles and kopecks in words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('коп.', 'копеек', 'коп'),
        (whole, rest, word) => {
          expect(amounts(`${whole} руб. ${rest} ${word}`)).toEqual([(whole * 100 + rest) / 100]);
        },
      ),
    );
    expect(amounts('12 руб. 505 коп.')).toEqual([]);
    expect(amounts('12,50 руб. 50 коп.')).toEqual([]);
  });

  it('means what the host means by a rouble, unless the page names whose', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...unitsBehind), ({ digits }, [unit, currency]) => {
        const own = /^р(?:\.|уб.*)?$/u.test(unit) ? 'BYN' : currency;
        expect(findMoney(`${digits} ${unit}`, belarusian)).toMatchObject([{ currency: own }]);
      }),
    );
  });

  const hedges = [
    ...['≈', '≈ ', '~', 'около ', 'примерно ', 'почти '].map((word) => [word, true, 'exact'] as const),
    ...['от ', 'более ', 'не менее ', 'свыше '].map((word) => [word, false, 'from'] as const),
    ...['до ', 'не более ', 'менее ', 'Максимум '].map((word) => [word, false, 'up-to'] as const),
  ];

  it('keeps its limit and its roundness', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...hedges), ({ amount, digits }, [word, approximate, bound]) => {
        expect(findMoney(`${word}${digits} ₽`, russian)).toMatchObject([{ amount, approximate, bound }]);
      }),
    );
  });

  it('stays the same whatever words stand around it that are no hedges', () => {
    const before = fc.constantFrom(
      ...[
        'Баланс: ',
        'Баланс ',
        'Баланс — ',
        'Баланс – ',
        'Баланс - ',
        'Работ ',
        'Надо ',
        'Авокадо ',
        '(',
        'итого, ',
        '«',
      ],
    );
    const behind = fc.constantFrom(
      '',
      '.',
      ', спасибо',
      ' — итого',
      ' за месяц',
      ')',
      '!',
      ' на счёте',
      '; ',
      '/мес',
      '»',
    );
    fc.assert(
      fc.property(
        printed,
        before,
        behind,
        fc.constantFrom(' ₽', '₽', ' BYN'),
        ({ amount, digits }, head, tail, unit) => {
          expect(findMoney(`${head}${digits}${unit}${tail}`, russian)).toMatchObject([
            { amount, approximate: false, bound: 'exact' },
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps its minus behind a label', () => {
    fc.assert(
      fc.property(printed, fc.constantFrom('-', '−', '–'), ({ amount, digits }, sign) => {
        expect(amounts(`Баланс: ${sign}${digits} ₽`)).toEqual([amount === 0 ? 0 : -amount]);
      }),
    );
  });

  it('stays the same when the page makes it of several elements', () => {
    fc.assert(
      fc.property(
        printed,
        fc.constantFrom(' ₽', '₽', ' руб.', ' BYN'),
        fc.array(fc.nat(), { maxLength: 4 }),
        (sum, unit, cuts) => {
          const text = `${sum.digits}${unit}`;
          const places = cuts.map((cut) => cut % text.length).sort((x, y) => y - x);
          const cut = places.reduce((at, place) => at.slice(0, place) + seam + at.slice(place), text);
          expect(amounts(joinSeams(cut)), cut).toEqual([sum.amount]);
        },
      ),
    );
  });

  it('is found beside others, each for itself', () => {
    fc.assert(
      fc.property(
        fc.array(printed, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(', ', ' и ', '; ', ' '),
        (sums, joint) => {
          expect(amounts(sums.map(({ digits }) => `${digits} ₽`).join(joint))).toEqual(
            sums.map(({ amount }) => amount),
          );
        },
      ),
    );
  });
});

describe('no sum comes out of something longer', () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,5}$/);

  it('when a digit is added at either end of a sum, the old number is gone', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: 1, max: 9 }), ({ amount, digits: old }, digit) => {
        for (const text of [`${digit}${old} ₽`, `${old}${digit} ₽`, `₽${old}${digit}`, `₽${old} ${digit}`]) {
          expect(amounts(text), text).not.toContain(amount);
        }
      }),
      { numRuns: 300 },
    );
  });

  const numbers = fc.oneof(
    fc
      .tuple(fc.constantFrom('№ ', '№', '# ', '#', 'A', 'WB-', '• ', '•••• ', '**', '**** ', '·· '), digits)
      .map((bits) => bits.join('')),
    fc
      .tuple(fc.constantFrom('+7 ', '8 ', '+375 '), fc.stringMatching(/^\(\d{3}\) ?\d{7}$/))
      .map((bits) => bits.join('')),
    fc.stringMatching(/^(?:\+7|8)[ -]?\d{3}[ -‑]\d{3}-\d{2}-\d{2}$/),
    fc.ipV4(),
    fc.stringMatching(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/),
    fc.stringMatching(/^[0-3]\d[./-][01]\d[./-]20\d{2}$/),
    fc.stringMatching(/^\d{1,3}\.\d{1,3}\.\d{1,3}(?:\.\d{1,4})?$/),
    fc.stringMatching(/^[1-9]\d{2} ?[-–—‑−] ?\d{1,4}$/),
    fc.stringMatching(/^\d{1,3} \d{1,2}$/),
    fc
      .stringMatching(/^[1-9]\d{0,2} \d{3} [1-9]\d{0,2}(?: \d{1,2})?$/)
      .filter((text) => !/^\d+(?: \d{3})+$/.test(text)),
    fc.stringMatching(/^\d{4} \d{3}$/),
    fc.stringMatching(/^0 \d{3}$/),
    fc.stringMatching(/^\d{1,9}[.,]\d{3,6}$/),
    fc.stringMatching(/^\d{1,3}[*•xх/_%]\d{1,4}$/),
    fc.stringMatching(/^[1-9]\d{16,30}$/),
  );

  it('be it an order number, a phone, a card, an address, a date, a time, a version, a range or no number at all', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('₽', ' ₽', ' руб.', ' BYN'),
        fc.constantFrom('', 'Заказ '),
        (number, unit, head) => {
          expect(amounts(`${head}${number}${unit}`)).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('nor of a range with its unit on both sides, and a limit is no sum', () => {
    fc.assert(
      fc.property(digits, digits, fc.constantFrom('-', '–', '—', ' – ', ' - ', ' — '), (low, high, joint) => {
        for (const text of [`${low} ₽${joint}${high} ₽`, `$${low}${joint}$${high}`, `$${low}${joint}${high}`]) {
          expect(amounts(text), text).toEqual([]);
        }
        expect(findMoney(`от ${low} ₽ до ${high} ₽`, russian).map(({ bound }) => bound)).toEqual(['from', 'up-to']);
      }),
    );
  });

  it('nor of what another unit has claimed, or of words that begin like one', () => {
    expect(amounts('320 ₽ 50')).toEqual([320]);
    expect(amounts('12 34 ₽ 50')).toEqual([]);
    for (const text of ['5 р-н', '12 р.п. Ленино', '45 сумок', '5 рубашек', '$2x', '$1 250x', '$1 250%']) {
      expect(amounts(text), text).toEqual([]);
    }
    expect(amounts('$2 млн')).toEqual([2_000_000]);
  });
});
