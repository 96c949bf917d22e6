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
  // Spelt otherwise.
  ['Московская обл.', 'Московская область', true],
  ['Moscow Oblast', 'Московская область', true],
  ['Респ. Татарстан', 'Республика Татарстан', true],
  ['Москва (RU)', 'Москва, Россия', true],
  ['Нижний Новгород, Россия', 'Nizhny Novgorod, Russia', true],
  ['Нижний Новгород', 'Nizhniy Novgorod', true],
  ['Екатеринбург', 'Yekaterinburg, Russia', true],
  ['Челябинск', 'Chelyabinsk', true],
  ['Хабаровск', 'Khabarovsk', true],
  ['Казань', "Kazan'", true],
  ['Ростов-на-Дону', 'Rostov-on-Don', true],
  ['Ростов', 'Rostov-on-Don', false],
  ['Нижний Новгород', 'Великий Новгород', false],
  ['Казань', 'Рязань', false],
  // A country alone, and its towns.
  ['Россия', 'Москва', true],
  ['Россия', 'Тверь', true],
  ['RU', 'Химки, Московская область', true],
  ['Россия', 'Минск', false],
  ['Беларусь', 'Москва', false],
  ['Россия', 'Минск, Беларусь', false],
  ['Россия, Омск', 'Тверь', false],
  ['', 'Москва', false],
])('%j and %j', (a, b, same) => {
  expect(mayBeSamePlace(placeParts(a), placeParts(b))).toBe(same);
  expect(mayBeSamePlace(placeParts(b), placeParts(a))).toBe(same);
});
