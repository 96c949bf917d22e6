import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw } from '@/tests/support/screen-of';
import { readSessionRows } from '@/utils/reading/session-rows';

/** Which of several sessions a page calls the one in use: whom it does not call so for sure is not. */

const now = new Date(2026, 10, 24, 12, 0);

function read(...inside: readonly Drawn[]): { current: (string | null)[]; extent: string } {
  const { rows, extent } = readSessionRows(contentWith([], ...inside), { appNames: ['магазинчик'], now });
  return { current: rows.filter((row) => row.current).map(({ device }) => device), extent };
}

const p = (text: string): Drawn => draw('p', text);
const end = draw('button', 'Завершить');
const item = (name: string, when: string, ...more: readonly Drawn[]): Drawn =>
  draw('li', draw('b', name), p(when), ...more);
const card = (name: string, when: string): Drawn => draw('div', draw('b', name), p(when));

describe('a name that says so', () => {
  it.each([
    'iPhone 13 (это устройство)',
    'iPhone 13 это устройство',
    'iPhone 13, текущий сеанс',
    'iPhone 13 — вы здесь',
  ])('%s is not believed beside a badge, nor with a button of its own', (name) => {
    const badge = draw('i', 'Это устройство');
    expect(read(draw('ul', item(name, 'вчера', end), item('Windows 11', 'сегодня', badge)))).toEqual({
      current: ['Windows 11'],
      extent: 'whole',
    });
    expect(read(draw('ul', item(name, 'вчера', end), item('Windows 11', 'сегодня')))).toEqual({
      current: [],
      extent: 'partial',
    });
    expect(read(draw('ul', item(name, 'вчера', end), item('Windows 11', 'сегодня', end))).current).toEqual([]);
  });

  it('is believed where it is the only one that cannot be ended', () => {
    const list = draw('ul', item('iPhone 13 (это устройство)', 'вчера'), item('Windows 11', 'сегодня', end));
    expect(read(list)).toEqual({ current: ['iPhone 13'], extent: 'whole' });
  });

  it('is the page’s own word behind a day', () => {
    const rows = draw('ul', item('iPhone 13', 'сегодня (это устройство)'), item('Windows 11', 'вчера'));
    expect(read(rows)).toEqual({ current: ['iPhone 13'], extent: 'whole' });
  });

  it.each(['iPhone 13 (не текущее устройство)', 'iPhone 13 (не текущий сеанс)', 'iPhone 13 — не это устройство'])(
    '%s says the opposite',
    (name) => {
      expect(read(draw('ul', item(name, 'вчера'), item('Windows 11', 'сегодня')))).toEqual({
        current: [],
        extent: 'whole',
      });
    },
  );
});

describe('a badge between cards', () => {
  const cards = [card('iPhone 13', 'вчера'), card('Windows 11', 'сегодня'), card('iPad', '3 дня назад')] as const;

  it('is nobody’s: it may close the one and open the other', () => {
    expect(read(draw('div', cards[0], cards[1], p('Это устройство'), cards[2]))).toEqual({
      current: [],
      extent: 'partial',
    });
  });

  it('before all of them is the first one’s, and as a heading the next one’s', () => {
    expect(read(draw('div', p('Это устройство'), ...cards)).current).toEqual(['iPhone 13']);
    const headed = draw('div', draw('div', draw('h3', 'Текущий сеанс'), cards[1]), draw('div', cards[0], cards[2]));
    expect(read(headed).current).toEqual(['Windows 11']);
  });
});

it('one is in use at most: of two that are marked, neither is told', () => {
  const badge = draw('i', 'Это устройство');
  expect(read(draw('ul', item('iPhone 13', 'вчера', badge), item('Windows 11', 'сегодня', badge)))).toEqual({
    current: [],
    extent: 'partial',
  });
});
