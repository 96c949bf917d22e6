import fc from 'fast-check';
import { knownWords } from '@/utils/wildberries/known-words';

/** What is somebody's own on account pages, invented: names, numbers, addresses, codes. */

const letters = (alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });

const digits = (minLength: number, maxLength = minLength): fc.Arbitrary<string> =>
  letters('0123456789', minLength, maxLength);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const word = letters('абвгдежзийклмнопрстуфхцчшщъыьэюя', 4, 12).filter((text) => !knownWords.has(text));
const latinWord = letters('abcdefghijklmnopqrstuvwxyz', 4, 12).filter((text) => !knownWords.has(text));
const groups = (text: string): string => text.replace(/\B(?=(?:\d{3})+$)/g, ' ');

export const plantedValue: fc.Arbitrary<string> = fc.oneof(
  // Names.
  fc.tuple(word, word).map(([first, last]) => `${capital(first)} ${capital(last)}`),
  fc.tuple(latinWord, latinWord).map(([first, last]) => `${capital(first)} ${last.toUpperCase()}`),
  fc.constantFrom(
    'Анна Соколова',
    'Алеся Ковальчук',
    'Чатова Вера',
    'Заказчиков-Товаров',
    'Giorgi Beridze',
    'გიორგი',
    '王小明',
  ),
  // Phones.
  digits(9).map((rest) => `+7 9${rest.slice(0, 2)} ${rest.slice(2, 5)}-${rest.slice(5, 7)}-${rest.slice(7)}`),
  digits(9).map((rest) => `89${rest}`),
  digits(9).map((rest) => `+375 (${rest.slice(0, 2)}) ${rest.slice(2)}`),
  // Mail.
  fc.tuple(latinWord, latinWord, digits(0, 4)).map(([name, domain, number]) => `${name}.${number}@${domain}.ru`),
  // Postal addresses.
  fc
    .tuple(word, word, digits(3))
    .map(([city, street, flat]) => `г. ${capital(city)}, ул. ${capital(street)}, д. ${flat.slice(0, 1)}, кв. ${flat}`),
  // Orders, receipts, cards.
  digits(6, 18),
  digits(10).map((number) => `№ ${number.slice(0, 4)}-${number.slice(4)}`),
  digits(16).map((number) => number.replace(/(?<=^(?:\d{4})+)(?=\d)/g, ' ')),
  // Amounts.
  fc.tuple(digits(4, 7), digits(2)).map(([whole, kopecks]) => `${groups(whole)},${kopecks} ₽`),
  digits(5).map((whole) => `${whole} бонусов`),
  // Tokens and what pictures with codes hold.
  letters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', 24, 60).map((token) => `${token}=`),
  fc
    .tuple(latinWord, digits(8))
    .map(([name, number]) => `https://pay.${name}.ru/qr?t=${number}&s=${number}&fn=${name}`),
  letters('0123456789abcdef', 32, 32),
);
