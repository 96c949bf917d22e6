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
  os: null,
  app: 'Магазинчик',
  place: 'Москва',
  ip: '203.0.113.7',
  lastSeen: 'сегодня в 14:05',
  current: true,
  ending: 'not-seen',
};
const computer: SessionRow = {
  device: 'Windows 10',
  os: null,
  app: 'Chrome',
  place: 'Тверь',
  ip: '198.51.100.4',
  lastSeen: '12.11.2026',
  current: false,
  ending: 'not-seen',
};

const cells = (tag: string, texts: readonly (Drawn | string)[]): Drawn =>
  draw('tr', ...texts.map((text) => draw(tag, text)));
const p = (text: string): Drawn => draw('p', text);
const lines = (texts: readonly string[]): Drawn[] => texts.map(p);
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
    const { rows, extent } = read(drawn);
    expect({ rows, extent }).toEqual({ rows: [phone, computer], extent: 'whole' });
  });

  const labelled = { ...computer, device: 'Ноутбук Анны', os: 'Windows 11' };
  const handset = { ...phone, device: 'RMX3085', os: 'Android 13' };
  const labelledTexts = ['Ноутбук Анны', 'Windows 11', 'Chrome', 'Тверь', '198.51.100.4', '12.11.2026'];
  const handsetTexts = ['RMX3085', 'Android 13', 'Магазинчик', 'Москва', '203.0.113.7', 'сегодня в 14:05'];
  const names = ['Устройство', 'ОС', 'Приложение', 'Город', 'IP', 'Последняя активность'];
  const sentences = (texts: readonly string[]): Drawn[] => lines(texts.map((text, at) => `${names[at]}: ${text}`));
  const pairs = (texts: readonly string[]): Drawn[] =>
    texts.flatMap((text, at) => [draw('dt', names[at] ?? ''), draw('dd', text)]);
  const current = draw('p', 'Текущий сеанс');

  it.each<[string, Drawn]>([
    ['a table', draw('table', cells('th', names), cells('td', [...handsetTexts, current]), cells('td', labelledTexts))],
    [
      'a table with a head of its own',
      draw(
        'table',
        draw('thead', cells('th', ['Платформа', ...names.filter((name) => name !== 'ОС')])),
        draw(
          'tbody',
          ...[[...handsetTexts, current], labelledTexts].map((row) =>
            cells('td', [row[1] ?? '', ...row.toSpliced(1, 1)]),
          ),
        ),
      ),
    ],
    ['a list', draw('ul', draw('li', ...sentences(handsetTexts), current), draw('li', ...sentences(labelledTexts)))],
    [
      'cards',
      draw(
        'div',
        ...[[...handsetTexts, 'Текущий сеанс'], labelledTexts].map(([name = '', os = '', ...texts]) =>
          draw('div', draw('h3', name), draw('p', `Система: ${os}`), ...lines(texts)),
        ),
      ),
    ],
    [
      'definition lists',
      draw(
        'div',
        draw('dl', ...pairs(handsetTexts), draw('dt', 'Статус'), draw('dd', current)),
        draw('dl', ...pairs(labelledTexts)),
      ),
    ],
    [
      'labels on lines of their own',
      draw(
        'div',
        ...[[...handsetTexts, 'Текущий сеанс'], labelledTexts].map((texts) =>
          draw('div', ...lines(texts.flatMap((text, at) => (names[at] ? [names[at], text] : [text])))),
        ),
      ),
    ],
  ])('tells device and system apart in %s', (_form, drawn) => {
    const { rows, extent } = read(drawn);
    expect({ rows, extent }).toEqual({ rows: [handset, labelled], extent: 'whole' });
  });

  it.each<[string, string, Pick<SessionRow, 'device' | 'os'>]>([
    ['a system alone is the device too', 'ОС: Windows 11', { device: 'Windows 11', os: 'Windows 11' }],
    ['one that no device is called', 'Платформа: Tizen 7', { device: 'Tizen 7', os: 'Tizen 7' }],
    ['no label, no system', 'Windows 11', { device: 'Windows 11', os: null }],
    ['its version alone is none', 'Версия ОС: 17.1', { device: null, os: null }],
  ])('of %s', (_what, text, { device, os }) => {
    const { rows } = read(
      draw('ul', draw('li', ...lines([text, ...phoneTexts.slice(1)])), draw('li', ...lines(computerTexts))),
    );
    expect(rows[0]).toEqual({ ...phone, device, os });
  });

  it.each<[string, string, Partial<SessionRow>[]]>([
    ['iPhone 13', 'iOS 18.7', [{ device: 'iPhone 13', os: 'iOS 18.7' }]],
    ['Samsung Galaxy A52', 'Android 14', [{ device: 'Samsung Galaxy A52', os: 'Android 14' }]],
    ['MacBook Air M2', 'macOS 15.1', [{ device: 'MacBook Air M2', os: 'macOS 15.1' }]],
    ['Компьютер', 'Windows 10 Pro', [{ device: 'Компьютер', os: 'Windows 10 Pro' }]],
    // Two devices: the page has put two sessions into one box.
    ['iPhone 13', 'Windows 11', [{ device: 'iPhone 13' }, { device: 'Windows 11' }]],
    ['Windows 10', 'Android 14', [{ device: 'Windows 10' }, { device: 'Android 14' }]],
  ])('tells by what %s and %s are whether they are one', (device, system, expected) => {
    const card = draw('div', p(device), p('Это устройство'), p(system), p('203.0.113.7'), p('вчера'));
    const { rows } = read(draw('div', card, draw('div', ...lines(computerTexts))));
    expect(rows.slice(0, -1).map((row) => ({ device: row.device, os: row.os }))).toEqual(
      expected.map((row) => ({ os: null, ...row })),
    );
  });

  it('takes the title of an entry for no device', () => {
    const titled = ['Сеанс 1', 'ОС: Windows 11', ...phoneTexts.slice(1)];
    const { rows } = read(draw('ul', draw('li', ...lines(titled)), draw('li', ...lines(computerTexts))));
    expect(rows[0]).toMatchObject({ device: 'Windows 11', os: 'Windows 11' });
  });

  it('gives a system to no session when it may be the next one’s', () => {
    const { rows, extent } = read(
      draw('div', ...lines(['iPhone 13', 'вчера', 'ОС: Android 14', '203.0.113.7', 'Windows 10', '12.11.2026'])),
    );
    expect(rows.filter(({ os }) => os !== null)).toEqual([]);
    expect(extent).toBe('partial');
  });

  it.each([
    ['сегодня в 14:05'],
    ['3 дня назад'],
    ['12 ноября'],
    ['12.11.2026'],
    ['вчера в 23:59'],
    ['час назад'],
    ['17 марта 2025'],
    ['29 февраля 2024'],
    ['31 декабря 2025 в 23:59'],
    ['в сети'],
    ['давно'],
  ])('leaves %j as the page says it', (lastSeen) => {
    const spoken = draw(
      'ul',
      draw('li', ...lines([...phoneTexts.slice(0, 4), lastSeen])),
      draw('li', ...lines(computerTexts)),
    );
    const named = draw(
      'table',
      cells('th', ['Устройство', 'Последний вход']),
      cells('td', ['iPhone 13', lastSeen]),
      cells('td', ['Windows 10', 'вчера']),
    );
    for (const drawn of [spoken, named]) expect(read(drawn).rows[0]?.lastSeen).toBe(lastSeen);
  });

  it('sees no session in texts that say neither when nor from where', () => {
    expect(read(draw('ul', draw('li', 'Наушники'), draw('li', 'Чехол для iPhone'))).rows).toEqual([]);
    expect(read('Личные данные', 'Москва').rows).toEqual([]);
  });
});
