import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { contentWith, type Drawn, draw, withAttributes } from '@/tests/support/screen-of';
import {
  appNames,
  bareModelNumbers,
  deviceNames,
  placeNames,
  strangeDeviceNames,
  systemNames,
} from '@/tests/support/session-names';
import { linesIn } from '@/utils/reading/boxes';
import type { Content } from '@/utils/reading/content';
import type { SessionRow } from '@/utils/reading/reading';
import { readSessionRows, type SessionList } from '@/utils/reading/session-rows';
import { seam } from '@/utils/screen/wire';

const now = new Date(2026, 10, 23, 14, 30);
const readIn = (content: Content): SessionList => readSessionRows(content, { appNames: ['магазинчик'], now });
const read = (...inside: readonly (Drawn | string)[]): SessionList => readIn(contentWith([], ...inside));

const octet = fc.integer({ min: 1, max: 254 });
const address = fc.oneof(
  fc.ipV4().filter((ip) => !ip.startsWith('0.')),
  fc.ipV6().filter((ip) => !/[.]/.test(ip) && /[\da-f]/.test(ip)),
  fc.tuple(octet, octet, fc.constantFrom('*.*', 'xxx.xxx', '***.***')).map(([a, b, mask]) => `${a}.${b}.${mask}`),
  fc.tuple(octet, octet, octet).map(([a, b, c]) => `${a}.${b}.${c}.*`),
  fc.constantFrom('2a00:1370:****:****', 'fe80::1', '2001:db8::8a2e:370:7334'),
);
const lastSeen = fc.constantFrom(
  ...[
    'сегодня',
    'сегодня в 14:05',
    'Сегодня, 09:00',
    'вчера',
    'вчера в 23:59',
    '12 ноября',
    '12 нояб. 2026',
    '12 ноября 2026 в 14:05',
  ],
  ...[
    '12.11.2026',
    '12.11.2026 14:05',
    '02.11.26',
    '2026-11-12',
    '2026-11-12 14:05',
    '20.11 в 14:05',
    '5 минут назад',
    'час назад',
  ],
  ...[
    '3 дня назад',
    'неделю назад',
    'несколько дней назад',
    'больше месяца назад',
    'полгода назад',
    'давно',
    'только что',
    'онлайн',
  ],
  ...['в понедельник', 'на прошлой неделе', '14:05'],
);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 4 });

/** A session as a site may know it. Where nothing else tells when or from where, the time does. */
const sessionOn = (device: fc.Arbitrary<string>): fc.Arbitrary<SessionRow> =>
  fc
    .record({
      device,
      os: fc.option(fc.constantFrom(...systemNames), { freq: 2 }),
      app: maybe(fc.constantFrom(...appNames)),
      place: maybe(fc.constantFrom(...placeNames)),
      ip: maybe(address),
      lastSeen: maybe(lastSeen),
      current: fc.constant(false),
      ending: fc.constant('not-seen' as const),
    })
    .map((row): SessionRow => (row.ip === null && row.lastSeen === null ? { ...row, lastSeen: 'вчера' } : row));

/** Several sessions, one of them in use, or none that the page would tell. */
const sessionsOn = (device: fc.Arbitrary<string>): fc.Arbitrary<SessionRow[]> =>
  fc
    .tuple(fc.array(sessionOn(device), { minLength: 2, maxLength: 6 }), fc.integer({ min: -1, max: 5 }))
    .map(([rows, at]) => rows.map((row, index): SessionRow => ({ ...row, current: index === at })));

const known = sessionsOn(fc.constantFrom(...deviceNames, ...strangeDeviceNames));
/** With devices that no reader can know for one. */
const doubtful = sessionsOn(
  fc.constantFrom(...deviceNames, ...bareModelNumbers, ...bareModelNumbers, ...bareModelNumbers),
);

const marker = fc.constantFrom('Это устройство', 'Текущий сеанс', 'Текущая сессия', '(текущий сеанс)', 'Вы здесь');
const fieldsOf = ({ device, os, app, place, ip, lastSeen: seen }: SessionRow): string[] =>
  [device, os === null ? null : `ОС: ${os}`, app, place, ip, seen].filter((text) => text !== null);
const paragraphs = (texts: readonly string[]): Drawn[] => texts.map((text) => draw('p', text));
const marked = (row: SessionRow, word: string): string[] => (row.current ? [word] : []);

type Layout = (rows: readonly SessionRow[], word: string) => Drawn;

/** Forms in which a site may draw the same sessions. */
const layouts: Readonly<Record<string, Layout>> = {
  'a list': (rows, word) =>
    draw('ul', ...rows.map((row) => draw('li', ...paragraphs([...fieldsOf(row), ...marked(row, word)])))),
  'a list with buttons': (rows, word) =>
    draw(
      'ul',
      ...rows.map((row, at) =>
        draw('li', ...paragraphs([...fieldsOf(row), ...marked(row, word)]), ...endsOf(row, 'Завершить', at)),
      ),
    ),
  'a list with pictures to press': (rows, word) =>
    draw(
      'ul',
      ...rows.map((row, at) => {
        const [button] = endsOf(row, '', at);
        const label = `Завершить сеанс ${row.device}`;
        const picture =
          button && withAttributes({ ...button, inside: [] }, { ...button.attributes, 'aria-label': label });
        return draw(
          'li',
          draw('div', ...paragraphs([...fieldsOf(row), ...marked(row, word)])),
          ...(picture ? [picture] : []),
        );
      }),
    ),
  'articles with buttons before': (rows, word) =>
    draw(
      'div',
      ...rows.map((row, at) =>
        draw('article', ...endsOf(row, 'Закрыть сеанс', at), ...paragraphs([...fieldsOf(row), ...marked(row, word)])),
      ),
    ),
  'cards with headings': (rows, word) =>
    draw(
      'div',
      ...rows.map((row) => {
        const [name = '', ...rest] = fieldsOf(row);
        return draw('div', draw('h3', name), ...paragraphs([...marked(row, word), ...rest]));
      }),
    ),
  'articles with labels': (rows, word) =>
    draw(
      'section',
      ...rows.map((row) =>
        draw(
          'article',
          draw('h4', row.device ?? ''),
          ...paragraphs([
            ...(row.os ? [`Операционная система: ${row.os}`] : []),
            ...(row.app ? [`Приложение: ${row.app}`] : []),
            ...(row.place ? [`Место входа: ${row.place}`] : []),
            ...(row.ip ? [`IP-адрес: ${row.ip}`] : []),
            ...(row.lastSeen ? [`Последняя активность: ${row.lastSeen}`] : []),
            ...marked(row, word),
          ]),
        ),
      ),
    ),
  'a table with headers': (rows, word) => {
    const cells = (tag: string, texts: readonly (string | null)[]): Drawn =>
      draw('tr', ...texts.map((text) => draw(tag, text ?? '—')));
    return draw(
      'table',
      cells('th', ['Устройство', 'Операционная система', 'Браузер', 'Город', 'IP', 'Последний вход', 'Статус']),
      ...rows.map((row) =>
        cells('td', [row.device, row.os, row.app, row.place, row.ip, row.lastSeen, marked(row, word)[0] ?? null]),
      ),
    );
  },
  'a table with a column of buttons': (rows, word) =>
    draw(
      'table',
      draw('tr', ...['Устройство', 'ОС', 'Браузер', 'IP', 'Город', 'Дата', 'Действие'].map((text) => draw('th', text))),
      ...rows.map((row, at) =>
        draw(
          'tr',
          draw('td', draw('p', row.device ?? '—'), ...paragraphs(marked(row, word))),
          ...[row.os, row.app, row.ip, row.place, row.lastSeen].map((text) => draw('td', text ?? '—')),
          draw('td', ...endsOf(row, 'Завершить сеанс', at)),
        ),
      ),
    ),
  'definition lists with buttons': (rows, word) =>
    draw(
      'div',
      ...rows.map((row, at) => draw('div', draw('dl', ...definitions(row, word)), ...endsOf(row, 'Отключить', at))),
    ),
  'definition lists': (rows, word) => draw('div', ...rows.map((row) => draw('dl', ...definitions(row, word)))),
  'one definition list': (rows, word) => draw('dl', ...rows.flatMap((row) => definitions(row, word))),
  'one line each with dots': (rows, word) =>
    draw('ul', ...rows.map((row) => draw('li', [...fieldsOf(row), ...marked(row, word)].join(' · ')))),
  'one line each with bars': (rows, word) =>
    draw('div', ...rows.map((row) => draw('div', draw('p', [...fieldsOf(row), ...marked(row, word)].join(' | '))))),
  'one line each of elements': (rows, word) =>
    draw('ul', ...rows.map((row) => draw('li', [...fieldsOf(row), ...marked(row, word)].join(`${seam} ${seam}`)))),
  'paragraphs without boxes': (rows, word) =>
    draw('div', ...rows.flatMap((row) => paragraphs([...fieldsOf(row), ...marked(row, word)]))),
  'paragraphs with buttons behind': (rows, word) =>
    draw(
      'div',
      ...rows.flatMap((row, at) => [
        ...paragraphs([...fieldsOf(row), ...marked(row, word)]),
        ...endsOf(row, 'Завершить', at),
      ]),
    ),
  'paragraphs with buttons before': (rows, word) =>
    draw(
      'div',
      ...rows.flatMap((row, at) => [
        ...endsOf(row, 'Завершить', at),
        ...paragraphs([...fieldsOf(row), ...marked(row, word)]),
      ]),
      draw('button', 'Завершить'),
    ),
};

/** The button that ends a session, where it is offered: not for the one in use. */
function endsOf(row: SessionRow, name: string, at: number): Drawn[] {
  return row.current ? [] : [withAttributes(draw('button', name), { 'data-end': `end-${at}` })];
}

function definitions(row: SessionRow, word: string): Drawn[] {
  const pairs = [
    ['Устройство', row.device],
    ['ОС', row.os],
    ['Приложение', row.app],
    ['Город', row.place],
    ['IP-адрес', row.ip],
    ['Последнее посещение', row.lastSeen],
    ['Статус', marked(row, word)[0] ?? null],
  ] as const;
  return pairs.flatMap(([name, value]) => (value === null ? [] : [draw('dt', name), draw('dd', value)]));
}

/** Each row read is one of those drawn, in their order, with nothing in it that was not drawn there. */
function expectOnlyDrawn(found: SessionList, rows: readonly SessionRow[]): void {
  let next = 0;
  for (const row of found.rows) {
    const at = rows.findIndex((drawn, index) => index >= next && isSameOrLess(row, drawn));
    expect(at, `not drawn: ${JSON.stringify(row)}`).toBeGreaterThanOrEqual(next);
    next = at + 1;
  }
  const currents = (list: readonly SessionRow[]): number => list.filter((row) => row.current).length;
  const isLess = found.rows.length < rows.length || currents(found.rows) < currents(rows);
  if (isLess) expect(found.extent).toBe('partial');
}

function isSameOrLess(row: SessionRow, drawn: SessionRow): boolean {
  const fields = ['device', 'os', 'app', 'place', 'ip', 'lastSeen'] as const;
  return (!row.current || drawn.current) && fields.every((field) => row[field] === null || row[field] === drawn[field]);
}

/** Each spot is that of a session that may be the row's: its own button, and a box with its own texts alone. */
function expectOwnSpots({ screen }: Content, found: SessionList, rows: readonly SessionRow[]): void {
  expect(found.spots).toHaveLength(found.rows.length);
  for (const [index, row] of found.rows.entries()) {
    const spot = found.spots[index];
    const alike = rows.flatMap((drawn, at) => (isSameOrLess(row, drawn) ? [at] : []));
    const end = screen.boxes[spot?.end ?? -1];
    if (end) expect(alike.map((at) => `end-${at}`)).toContain(end.marks.join());
    const box = screen.boxes[spot?.row ?? -1];
    if (!box) continue;
    const texts = linesIn(screen, box).map(({ text }) => text);
    for (const field of ['device', 'os', 'app', 'place', 'ip', 'lastSeen'] as const)
      expect(texts.join('\n')).toContain(row[field] ?? '');
    const strangers = rows.filter((drawn) => !isSameOrLess(row, drawn)).flatMap(({ ip }) => ip ?? []);
    expect(texts.filter((text) => strangers.includes(text) && text !== row.ip)).toEqual([]);
  }
}

const exact = ['a list', 'cards with headings', 'articles with labels', 'a table with headers', 'definition lists'];

/** These offer to end each session but the one in use. */
const exactWithEnds = [
  'a list with buttons',
  'a list with pictures to press',
  'articles with buttons before',
  'a table with a column of buttons',
  'definition lists with buttons',
];

describe('readSessionRows', () => {
  it.each(exact)('reads every session back from %s', (name) => {
    fc.assert(
      fc.property(known, marker, (rows, word) => {
        const { spots, ...found } = read(layouts[name]?.(rows, word) ?? '');
        expect(found).toEqual({ rows, extent: 'whole' });
        expect(spots.filter(({ row, end }) => row === null || end !== null)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(exactWithEnds)('reads every session back from %s, and finds the button of each', (name) => {
    fc.assert(
      fc.property(known, marker, (rows, word) => {
        const content = contentWith([], layouts[name]?.(rows, word) ?? '');
        const { spots, ...found } = readIn(content);
        const ended = rows.map((row): SessionRow => ({ ...row, ending: row.current ? 'not-seen' : 'offered' }));
        expect(found).toEqual({ rows: ended, extent: 'whole' });
        const buttons = spots.map(({ end }) => content.screen.boxes[end ?? -1]?.marks.join() ?? null);
        expect(buttons).toEqual(rows.map((row, at) => (row.current ? null : `end-${at}`)));
        expect(spots.filter(({ row }) => row === null)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.keys(layouts))('never reads one that is not there, nor two as one, from %s', (name) => {
    fc.assert(
      fc.property(fc.oneof(known, doubtful), marker, (rows, word) => {
        const content = contentWith([], layouts[name]?.(rows, word) ?? '');
        const found = readIn(content);
        expectOnlyDrawn(found, rows);
        expectOwnSpots(content, found, rows);
      }),
      { numRuns: 40 },
    );
  });

  it('throws for no text, in whatever layout', () => {
    const pieces = [
      ...commonPieces,
      ...deviceNames.slice(0, 9),
      ...appNames.slice(0, 9),
      'Это устройство',
      'IP: ',
      '203.0.113.7',
      'вчера',
    ];
    const text = anyText(pieces);
    const row = fc.record({
      device: text,
      os: maybe(text),
      app: maybe(text),
      place: maybe(text),
      ip: maybe(text),
      lastSeen: maybe(text),
      current: fc.boolean(),
      ending: fc.constant('not-seen' as const),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom(...Object.keys(layouts)), (rows, name) => {
        for (const found of read(layouts[name]?.(rows, 'Это устройство') ?? '').rows) {
          expect(found.device ?? found.app).not.toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });
});
