import { expect, it } from 'vitest';
import { mayBeSamePlace, placeParts } from '@/utils/reading/same-place';

it.each<[string, string, boolean]>([
  ['Москва', 'Москва, Россия', true],
  ['Россия, Москва', 'Москва, Россия', true],
  ['г. Москва', 'МОСКВА', true],
  ['Moscow, Russia', 'Москва', true],
  ['Орёл', 'Орел', true],
  ['Новосибирск (примерно)', 'Новосибирск, Россия', true],
  ['Химки', 'Россия, Московская область, Химки', true],
  ['Омск, Россия', 'Москва, Россия', false],
  ['Омск', 'Томск', false],
  ['Россия', 'Беларусь', false],
  ['', 'Москва', false],
])('%j and %j', (a, b, same) => {
  expect(mayBeSamePlace(placeParts(a), placeParts(b))).toBe(same);
  expect(mayBeSamePlace(placeParts(b), placeParts(a))).toBe(same);
});
