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
