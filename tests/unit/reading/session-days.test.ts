import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw } from '@/tests/support/screen-of';
import { readSessionRows, type SessionList } from '@/utils/reading/session-rows';

/** Which of a session's days is that of its last use: those of something else are never told as it. */

const now = new Date(2026, 10, 24, 12, 0);

function read(...inside: readonly Drawn[]): SessionList {
  return readSessionRows(contentWith([], ...inside), { appNames: ['магазинчик'], now });
}

const days = (...inside: readonly Drawn[]): (string | null)[] => read(...inside).rows.map(({ lastSeen }) => lastSeen);

const p = (text: string): Drawn => draw('p', text);
const cells = (tag: string, texts: readonly string[]): Drawn => draw('tr', ...texts.map((text) => draw(tag, text)));
const item = (name: string, ...texts: readonly string[]): Drawn =>
  draw('li', draw('b', name), p('Chrome'), ...texts.map(p));
const table = (head: readonly string[], ...rows: (readonly string[])[]): Drawn =>
  draw('table', cells('th', head), ...rows.map((row) => cells('td', row)));

it.each([
  'Действует до 25.11.2026',
  'Действует до: 12.11.2026',
  'Сеанс истекает завтра',
  'Истекает 24.11.2026',
  'Запомнить до завтра',
  'Сессия до 24 декабря 2026',
  'Создан 12.01.2024',
  'Добавлено 3 мая 2024',
  'Пароль изменён 1 мая 2024',
  'Подтверждено 1 июня 2024',
  'Последний заказ 12 мая 2025',
  'Первый вход: 12.01.2023',
  'Вход с 12 ноября 2025',
])('«%s» is the day of something else', (text) => {
  expect(days(draw('ul', item('iPhone 13', text), item('Windows 11', text)))).toEqual([null, null]);
  expect(days(draw('ul', item('iPhone 13', text, 'вчера'), item('Windows 11', 'сегодня', text)))).toEqual([
    'вчера',
    'сегодня',
  ]);
});

it.each([
  ['вс, 22 ноября', 'вс, 22 ноября'],
  ['был вчера', 'был вчера'],
  ['был в сети вчера в 22:10', 'вчера в 22:10'],
  ['Вход выполнен: 12.11.2026', '12.11.2026'],
  ['Дата входа: 12.11.2026', '12.11.2026'],
  ['2026-11-23T22:30:00.000Z', '2026-11-23T22:30:00.000Z'],
  ['12.11.2026 14:05 (МСК)', '12.11.2026 14:05 (МСК)'],
  ['около 12 ноября', 'около 12 ноября'],
  ['12 ноября, 2025', '12 ноября, 2025'],
  ['May 12, 2025', 'May 12, 2025'],
  ['Last active 2 days ago', '2 days ago'],
  ['Active now', 'Active now'],
])('«%s» is that of the last use', (text, told) => {
  expect(days(draw('ul', item('iPhone 13', text), item('Windows 11', text)))).toEqual([told, told]);
});

describe('of two', () => {
  it('the last activity counts before the signing in, in whatever order', () => {
    const head = ['Устройство', 'Дата входа', 'Последняя активность'];
    const rows = [
      ['iPhone 13', '12.01.2024', 'вчера'],
      ['Windows 11', '03.02.2023', 'сегодня в 10:05'],
    ];
    expect(days(table(head, ...rows))).toEqual(['вчера', 'сегодня в 10:05']);
    const turned = (texts: readonly string[]): string[] => [texts[0] ?? '', texts[2] ?? '', texts[1] ?? ''];
    expect(days(table(turned(head), ...rows.map(turned)))).toEqual(['вчера', 'сегодня в 10:05']);
    const lines = ['Вход: 12.01.2023', 'Активность: вчера'];
    expect(days(draw('ul', item('iPhone 13', ...lines), item('Windows 11', ...lines.toReversed())))).toEqual([
      'вчера',
      'вчера',
    ]);
  });

  it('neither is told where nothing tells which it is, nor of a range', () => {
    const list = draw('ul', item('iPhone 13', '12.01.2024', 'вчера'), item('Windows 11', '12.11.2026 — 24.11.2026'));
    expect(days(list)).toEqual([null, null]);
  });

  it('a day counts before a mere hour', () => {
    const rows = [
      ['iPhone 13', '14:05', '12.11.2025'],
      ['Windows 11', '09:00', '24.11.2026'],
    ];
    expect(days(table(['Устройство', 'Время', 'Дата'], ...rows))).toEqual(['12.11.2025', '24.11.2026']);
  });
});

describe('a name of a column or a term that is none of ours', () => {
  it('makes a day one of something else, and a name no place', () => {
    const list = table(
      ['Пользователь', 'Устройство', 'Действует до'],
      ['Иванов Иван', 'iPhone 13', '25.11.2026'],
      ['Петрова Анна', 'Windows 11', '24.11.2026'],
    );
    expect(read(list).rows.map(({ place, lastSeen }) => [place, lastSeen])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('may be the name of the session itself', () => {
    const list = draw(
      'dl',
      ...['iPhone 13', 'Windows 11'].flatMap((name) => [draw('dt', name), draw('dd', 'Москва'), draw('dd', 'вчера')]),
    );
    expect(days(list)).toEqual(['вчера', 'вчера']);
  });
});

describe('a year that stands apart', () => {
  it.each<[string, Drawn]>([
    ['below its day', draw('ul', item('iPhone 13', '12 ноября', '2025'), item('Windows 11', '24 ноября', '2026'))],
    [
      'in a cell',
      table(['Устройство', 'Дата', 'Год'], ['iPhone 13', '12 ноября', '2025'], ['Windows 11', '24 ноября', '2026']),
    ],
    [
      'over its sessions',
      draw('div', p('2025'), draw('ul', item('iPhone 13', '12 ноября'), item('Windows 11', '1 мая'))),
    ],
  ])('%s: the day is not told as one of this year', (_where, drawn) => {
    expect(days(drawn)).toEqual([null, null]);
  });

  it('changes nothing of a day that has its year', () => {
    expect(days(draw('ul', item('MacBook Pro', '2021', '12.11.2026'), item('Windows 11', 'вчера', '2020')))).toEqual([
      '12.11.2026',
      'вчера',
    ]);
  });
});

it('a card with the day of its adding is no session', () => {
  const card = draw('div', p('Привязанные карты'), p('Добавлена 12 мая 2025'));
  const session = draw('div', p('iPhone 13'), p('вчера'));
  expect(read(draw('div', session, card)).rows.map(({ device }) => device)).toEqual(['iPhone 13']);
});
