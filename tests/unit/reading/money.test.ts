import { describe, expect, it } from 'vitest';
import { findMoney, type Money, parseDecimal } from '@/utils/reading/money';

const russian = { rouble: 'RUB' } as const;
const belarusian = { rouble: 'BYN' } as const;

function only(text: string): Money | undefined {
  const found = findMoney(text, russian);
  expect(found.length, text).toBeLessThanOrEqual(1);
  return found[0];
}

describe('findMoney', () => {
  it.each([
    ['1 250,50 ₽', 1250.5],
    ['1\u00a0250,50\u00a0₽', 1250.5],
    ['1\u202f250,50\u202f₽', 1250.5],
    ['1\u2009250.5 ₽', 1250.5],
    ["1'250 ₽", 1250],
    ['1250₽', 1250],
    ['0 ₽', 0],
    ['0,00 ₽', 0],
    ['−320 ₽', -320],
    ['- 320 ₽', -320],
    ['–320,10 ₽', -320.1],
    ['-0 ₽', 0],
    ['+320 ₽', 320],
    ['999 999 999,99 ₽', 999_999_999.99],
    ['₽ 320', 320],
    ['12 руб.', 12],
    ['12 рублей', 12],
    ['12 р.', 12],
    ['Баланс: 45 ₽', 45],
    ['2 товара на 1 250 ₽', 1250],
  ])('reads %j as %d roubles', (text, amount) => {
    expect(only(text)).toMatchObject({ amount, currency: 'RUB', approximate: false, bound: 'exact' });
  });

  it.each([
    ['≈ 320 ₽', 320],
    ['~320 ₽', 320],
    ['около 1 250 ₽', 1250],
    ['примерно 5 ₽', 5],
    ['1,5 тыс. ₽', 1500],
    ['2 млн ₽', 2_000_000],
  ])('reads %j as roughly %d', (text, amount) => {
    expect(only(text)).toMatchObject({ amount, currency: 'RUB', approximate: true });
  });

  it.each([
    ['от 500 ₽', 'from'],
    ['до 15 000 ₽', 'up-to'],
    ['500 ₽', 'exact'],
  ])('tells the limit in %j', (text, bound) => {
    expect(only(text)?.bound).toBe(bound);
  });

  it.each([
    ['45,00 BYN', 'BYN'],
    ['45 Br', 'BYN'],
    ['45 бел. руб.', 'BYN'],
    ['45 ₸', 'KZT'],
    ['45 драм', 'AMD'],
    ['45 сом', 'KGS'],
    ['45 сум', 'UZS'],
    ['$45', 'USD'],
    ['45 €', 'EUR'],
  ])('reads the currency of %j', (text, currency) => {
    expect(only(text)).toMatchObject({ amount: 45, currency });
  });

  it('takes an unmarked rouble as the host’s own, and the sign as Russian everywhere', () => {
    expect(findMoney('45 руб.', belarusian)).toMatchObject([{ amount: 45, currency: 'BYN' }]);
    expect(findMoney('45 ₽', belarusian)).toMatchObject([{ amount: 45, currency: 'RUB' }]);
  });

  it('finds several sums in order, each where it stands', () => {
    const text = 'Было 1 250 ₽, стало −20,5 ₽';
    const found = findMoney(text, russian);
    expect(found.map(({ amount, start, end }) => [amount, text.slice(start, end).trim()])).toEqual([
      [1250, '1 250 ₽'],
      [-20.5, '−20,5 ₽'],
    ]);
  });

  it.each([
    ['a phone', '+7 900 123-45-67'],
    ['a phone with a currency behind it', '8-900-123-45-67 ₽'],
    ['a date', '12.11.2026'],
    ['a date with a currency behind it', '12.11.2026 ₽'],
    ['an order number', 'Заказ № 1234567'],
    ['an order number with a currency behind it', '№ 1234567 ₽'],
    ['a masked card', '•••• 1234 ₽'],
    ['a masked card in one run', '**1234 ₽'],
    ['a count', '3 товара'],
    ['a percentage', '15 %'],
    ['a range', '100–200 ₽'],
    ['digits that form no number', '12 34 ₽'],
    ['an ambiguous thousand', '1.250 ₽'],
    ['an ambiguous thousand with a comma', '1,250 ₽'],
    ['three decimals', '1,2505 ₽'],
    ['a word that begins like a currency', '5 рубашек'],
    ['a code', 'A320 ₽'],
    ['more than a number can hold', '99999999999999999999 ₽'],
    ['no digits', '₽'],
    ['nothing', ''],
  ])('sees no sum in %s: %j', (_what, text) => {
    expect(findMoney(text, russian)).toEqual([]);
  });
});

describe('parseDecimal', () => {
  it.each([
    ['1 250', 1250],
    ['12 250 000', 12_250_000],
    ['007', 7],
    ['1.250,50', 1250.5],
    ['1,250.50', 1250.5],
    ['1.250.000', null],
    ['0 250', null],
    ['1,5', 1.5],
    ['1.05', 1.05],
    ['1 25', null],
    ['1250 000', null],
    ['1,250', null],
    ['1.2.3', null],
    ['1 250 ', null],
    ['', null],
    ['9007199254740993', null],
  ])('%j is %j', (digits, value) => {
    expect(parseDecimal(digits)).toBe(value);
  });
});
