import { describe, expect, it } from 'vitest';
import { TextMask } from '@/utils/capture/mask-text';
import { known } from '@/utils/wildberries/capture-page';

/** Where 400 elements stand side by side. */
const nowhere = { beside: [], inControl: false, groups: new Set([400]) };

/** A page's lines, masked one after another; `|` is the edge of an element. */
function masked(...lines: readonly string[]): string[] {
  const mask = new TextMask(known.text);
  return lines.map((line) => mask.mask(line.replaceAll('|', '\u2060'), nowhere).replaceAll('\u2060', '|'));
}

describe('words', () => {
  it.each([
    ['Готов к выдаче', 'Готов к выдаче'],
    ['Доставок ещё нет', 'Доставок ещё нет'],
    ['Дос|тавки', 'Дос|тавки'],
    ['Чайник|Готов к выдаче', 'Жжжжж|Готов к выдаче'],
    ['Анна Соколова', 'Жжжжж Жжжжжжжж'],
    ['Марта Соколова', 'Жжжжж Жжжжжжжж'],
    ['Долгов Иван', 'Жжжжж Жжжжж'],
    ['Анна Новая', 'Жжжжж Жжжжж'],
    ['Мои Данные', 'Мои Данные'],
    ['Ан|на Со|коло|ва', 'Жж|жжж Жж|жжжж|жж'],
    ['МАРИЯ Ли', 'ЖЖЖЖЖ Жж'],
    ['А н н а', 'Ж ж ж ж'],
    ['Wildberries для John Smith', 'Wildberries для Zzzzz Zzzzz'],
    ['карта@mail.ru', 'жжжжж@zzzzz.zz'],
    ['https://www.wildberries.ru/lk', 'zzzzz://zzz.zzzzzzzzzzzz.zz/zz'],
    ['გიორგი 王小明', 'zzzzz zzz'],
    ['Кот 🐈 и ☂', 'Жжж 🔹 и ◦'],
    ['Ан\u200bна', 'Жжжжж'],
  ])('%s → %s', (text, expected) => {
    expect(masked(text)).toEqual([expected]);
  });

  it('of names of three lengths look alike', () => {
    expect(new Set(masked('Анна', 'Ольга', 'Марина')).size).toBe(1);
  });
});

describe('numbers', () => {
  it('stay equal and different, and zero stays zero', () => {
    const [first, second, again, zero, none] = masked('1 250,50 ₽', '4 120 ₽', '1250.5 ₽', '0 ₽', '0,00 ₽');
    expect(first).toMatch(/^[1-3] [1-3]{3},[1-9]0 ₽$/);
    expect(first).not.toContain('250');
    expect(second).not.toBe(first?.replace(/,\d\d/, ''));
    expect(again?.replace(/\D/g, '')).toBe(first?.replace(/\D/g, '').slice(0, -1));
    expect([zero, none]).toEqual(['0 ₽', '0,00 ₽']);
  });

  it.each([
    'Доставки (3)',
    'Доставки|3',
    '3 товара',
    '2 товара · 1 готов',
    'Показано 20 из 57',
    'Активные сеансы (400)',
    '5 из 5',
    'Скидка 100 %',
    'Ошибка 404',
  ])('that count rows stay: %s', (text) => {
    expect(masked(text)).toEqual([text]);
  });

  it.each([
    '350 бонусов',
    'Баланс 45 ₽',
    'Код получения 742',
    'ул. Мира, 48',
    'кв. 45',
    'Доставки 4821',
    'Доставки 937',
    '941 готов к выдаче',
    'Скидка 15 %',
    '742',
    '42',
  ])('that tell something do not: %s', (text) => {
    const digits = /\d+/.exec(text)?.[0] ?? '?';
    expect(masked('11', text)[1]?.match(/\d+/)?.[0]).not.toBe(digits);
  });

  it.each([
    ['a counter beside its name', '3', { ...nowhere, beside: ['Доставки', 'Чайник'] }],
    ['the number of a page', '2', { ...nowhere, beside: ['1', '3'], inControl: true }],
  ])('that stand alone stay as %s', (_what, text, place) => {
    expect(new TextMask(known.text).mask(text, place)).toBe(text);
  });

  it('of days and moments stay such', () => {
    const [named, dotted, iso, moment] = masked(
      'до 28 ноября 2025',
      '31.12.2025',
      '2025-02-28T14:02',
      'сегодня в 23:59',
    );
    expect(named).toMatch(/^до (?:1\d|2[0-8]) ноября 20[1-3]\d$/);
    expect(dotted).toMatch(/^(?:1\d|2[0-8])\.(?:0[1-9]|1[0-2])\.20[1-3]\d$/);
    expect(iso).toMatch(/^20[1-3]\d-(?:0[1-9]|1[0-2])-(?:1\d|2[0-8])T(?:1\d|2[0-2]):[1-5]\d$/);
    expect(moment).toMatch(/^сегодня в (?:1\d|2[0-2]):[1-5]\d$/);
    expect([named, dotted, iso].join()).not.toContain('2025');
  });

  it('of addresses of the network stay such', () => {
    expect(masked('IP 203.0.113.24', '198.51.*.*', '2001:db8::1f:2', '203.0.113.24')).toEqual([
      'IP 10.0.0.1',
      '10.0.*.*',
      'fd:3::3:3',
      '10.0.0.1',
    ]);
  });

  it('of phones and cards keep their form', () => {
    expect(masked('+7 916 ***-**-42', '•••• 4417', '8 (900) 123-45-67')).toEqual([
      '+1 111 ***-**-11',
      // The second number of four digits: the phone’s first four are the first.
      '•••• 1112',
      '1 (111) 111-11-11',
    ]);
  });

  it('in wide digits and roman ones tell nothing', () => {
    expect(masked('９１６ Ⅷ')).toEqual(['０００ ０']);
  });
});
