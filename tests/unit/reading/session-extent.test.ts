import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw, withAttributes } from '@/tests/support/screen-of';
import { readSessionRows } from '@/utils/reading/session-rows';

/** A list is called whole only where nothing on the page looks like one more session, or like a part of the list. */

const now = new Date(2026, 10, 24, 12, 0);

function read(...inside: readonly (Drawn | string)[]): { devices: (string | null)[]; extent: string } {
  const { rows, extent } = readSessionRows(contentWith([], ...inside), { appNames: ['магазинчик'], now });
  return { devices: rows.map(({ device }) => device), extent };
}

const p = (text: string): Drawn => draw('p', text);
const card = (...texts: readonly string[]): Drawn => draw('div', ...texts.map(p));
const cells = (tag: string, texts: readonly string[]): Drawn => draw('tr', ...texts.map((text) => draw(tag, text)));
const two = [card('iPhone 13', 'вчера'), card('Windows 11', '12 мая 2025')];

it('two cards are whole', () => {
  expect(read(draw('div', ...two))).toEqual({ devices: ['iPhone 13', 'Windows 11'], extent: 'whole' });
});

it.each<[string, Drawn]>([
  ['a card of a name alone', draw('div', ...two, card('iPad'))],
  ['a name that touches its day', draw('div', card('iPhone 13', 'вчера'), p('Windows 1112 мая 2025'))],
  ['a period that is chosen', draw('div', p('Сеансы за последние 30 дней'), ...two)],
  [
    'a tab of one kind of devices',
    draw(
      'div',
      withAttributes(draw('button', 'Телефоны'), { role: 'tab', 'aria-selected': 'true' }),
      withAttributes(draw('button', 'Компьютеры'), { role: 'tab', 'aria-selected': 'false' }),
      ...two,
    ),
  ],
])('%s makes it partial', (_what, drawn) => {
  expect(read(drawn).extent).toBe('partial');
});

describe('a table without its rows', () => {
  const columns = [
    ['iPhone 13', 'Windows 11', 'iPad'],
    ['Москва', 'Омск', 'Тверь'],
    ['вчера', 'сегодня', '12 мая 2025'],
  ];

  it.each<[string, Drawn]>([
    ['columns', draw('div', ...columns.map((texts) => card(...texts)))],
    [
      'lists beside each other',
      draw('div', ...columns.map((texts) => draw('ul', ...texts.map((at) => draw('li', at))))),
    ],
    [
      'a table that lies',
      draw('table', ...columns.map((texts, at) => cells('td', [['Устройство', 'Город', 'Вход'][at] ?? '', ...texts]))),
    ],
  ])('%s: no session is read from it as if it were the only one', (_what, drawn) => {
    const { devices, extent } = read(drawn);
    expect(devices.length === 0 || extent === 'partial').toBe(true);
    expect(devices).toEqual([]);
  });
});

it('what stands under «Завершённые» has ended', () => {
  const list = draw('div', ...two, p('Завершённые'), card('Nokia 3', '12.05.2024'));
  expect(read(list)).toEqual({ devices: ['iPhone 13', 'Windows 11'], extent: 'partial' });
});

it('a sentence that names the session in use is none', () => {
  expect(read(draw('div', p('Вы вошли с устройства Windows 11. Это текущий сеанс.'), ...two)).devices).toEqual([
    'iPhone 13',
    'Windows 11',
  ]);
});

it('a cell that spans rows leaves the next row’s to what they say', () => {
  const { rows } = readSessionRows(
    contentWith(
      [],
      draw(
        'table',
        cells('th', ['Место', 'Устройство', 'Вход']),
        cells('td', ['Москва', 'iPhone 13', 'вчера']),
        cells('td', ['Windows 11', 'сегодня']),
      ),
    ),
    { appNames: [], now },
  );
  expect(rows[1]).toMatchObject({ device: 'Windows 11', place: null, lastSeen: 'сегодня' });
});

it('a version under a header of another column is no day', () => {
  const { rows } = readSessionRows(
    contentWith(
      [],
      draw(
        'table',
        cells('th', ['Устройство', 'Приложение', 'Последний вход']),
        cells('td', ['iPhone 13', 'Магазинчик', '6.4.1', 'вчера']),
        cells('td', ['Windows 11', 'Chrome', '130.0', '12 мая 2025']),
      ),
    ),
    { appNames: ['магазинчик'], now },
  );
  expect(rows.map(({ lastSeen }) => lastSeen)).toEqual(['вчера', '12 мая 2025']);
});
