import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw } from '@/tests/support/screen-of';
import type { SessionRow } from '@/utils/reading/reading';
import { readSessionRows, type SessionList } from '@/utils/reading/session-rows';

const now = new Date(2026, 10, 23, 14, 30);

function read(...inside: readonly (Drawn | string)[]): SessionList {
  return readSessionRows(contentWith([], ...inside), { appNames: ['магазинчик'], now });
}

const phone: SessionRow = {
  device: 'iPhone 13',
  app: 'Магазинчик',
  place: 'Москва',
  ip: '203.0.113.7',
  lastSeen: 'сегодня в 14:05',
  current: true,
};
const computer: SessionRow = {
  device: 'Windows 10',
  app: 'Chrome',
  place: 'Тверь',
  ip: '198.51.100.4',
  lastSeen: '12.11.2026',
  current: false,
};

const cells = (tag: string, texts: readonly string[]): Drawn => draw('tr', ...texts.map((text) => draw(tag, text)));
const lines = (texts: readonly string[]): Drawn[] => texts.map((text) => draw('p', text));
const phoneTexts = ['iPhone 13', 'Магазинчик', 'Москва', '203.0.113.7', 'сегодня в 14:05', 'Это устройство'];
const computerTexts = ['Windows 10', 'Chrome', 'Тверь', '198.51.100.4', '12.11.2026'];

describe('readSessionRows', () => {
  it.each<[string, Drawn]>([
    ['a list', draw('ul', draw('li', ...lines(phoneTexts)), draw('li', ...lines(computerTexts)))],
    ['cards', draw('div', draw('div', ...lines(phoneTexts)), draw('div', ...lines(computerTexts)))],
    [
      'a table',
      draw(
        'table',
        cells('th', ['Устройство', 'Приложение', 'Город', 'IP', 'Последняя активность', 'Статус']),
        cells('td', phoneTexts),
        cells('td', [...computerTexts, '—']),
      ),
    ],
  ])('reads %s', (_form, drawn) => {
    expect(read(drawn)).toEqual({ rows: [phone, computer], extent: 'whole' });
  });

  it('sees no session in texts that say neither when nor from where', () => {
    expect(read(draw('ul', draw('li', 'Наушники'), draw('li', 'Чехол для iPhone'))).rows).toEqual([]);
    expect(read('Личные данные', 'Москва').rows).toEqual([]);
  });
});
