import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { appNames, bareModelNumbers, deviceNames, placeNames, strangeDeviceNames } from '@/tests/support/session-names';
import { isCurrentMarker, type PieceKind, piecesOf, type SessionField } from '@/utils/reading/session-words';
import { normalise } from '@/utils/reading/words';

const now = new Date(2026, 10, 23, 14, 30);
const pieces = (text: string, announced: SessionField | null = null): [PieceKind, string][] =>
  piecesOf(text, ['магазинчик'], now, announced).map((piece) => [piece.kind, piece.text]);
const kinds = (text: string): PieceKind[] => pieces(text).map(([kind]) => kind);

describe('names, each read as it stands', () => {
  it('are as many as to be worth something', () => {
    expect(new Set([...deviceNames, ...strangeDeviceNames, ...appNames, ...placeNames]).size).toBeGreaterThan(200);
  });

  it.each(deviceNames)('%s is a device', (name) => {
    expect(pieces(name)).toEqual([['device', name]]);
  });

  it.each(appNames)('%s is an app', (name) => {
    expect(pieces(name)).toEqual([['app', name]]);
  });

  it.each(placeNames)('%s is a place', (name) => {
    expect(pieces(name)).toEqual([['place', name]]);
  });

  it.each([...strangeDeviceNames, ...bareModelNumbers])('%s is left open', (name) => {
    expect(pieces(name)).toEqual([['other', name]]);
  });
});

describe('an address', () => {
  const octet = fc.oneof(fc.integer({ min: 0, max: 255 }).map(String), fc.constantFrom('*', '***', 'xxx'));
  const four = fc
    .tuple(octet, octet, octet, octet)
    .map((parts) => parts.join('.'))
    .filter((ip) => /\d/.test(ip));
  const six = fc.ipV6().filter((ip) => !ip.includes('.') && /[\da-f]/.test(ip));

  it('is read whole, with and without its label', () => {
    fc.assert(
      fc.property(fc.oneof(four, six), fc.constantFrom('', 'IP ', 'IP: ', 'IP-адрес: ', 'IP-адрес '), (ip, label) => {
        expect(pieces(label + ip)).toEqual([['ip', ip]]);
      }),
      { numRuns: 400 },
    );
  });

  it('comes out of no version, time, sum or longer run of numbers', () => {
    const texts = fc.oneof(
      fc
        .tuple(fc.constantFrom('Chrome', 'Магазинчик', 'Android', 'Версия', 'Версия:', 'v'), fc.ipV4())
        .map((bits) => bits.join(' ')),
      fc.ipV4().map((ip) => `${ip}.7`),
      fc.ipV4().map((ip) => `1${ip}.`.replace(/^(\d+)/, '$1000')),
      fc.stringMatching(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/),
      fc.stringMatching(/^\d{1,2}:\d{2}:\d{2}:\d{2}$/),
      fc.stringMatching(/^\d{1,3}(?:\.\d{1,3}){0,2}$/),
      fc.stringMatching(/^\d{4,6}\.\d\.\d\.\d$/),
      fc.stringMatching(/^(?:2[6-9]\d|[3-9]\d\d)(?:\.\d{1,3}){3}$/),
      fc.constantFrom('***.***.***.***', '::', '1:2:3', ':1:2:3', '1:2:3:', '1::2::3'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(kinds(text), text).not.toContain('ip');
      }),
      { numRuns: 400 },
    );
  });

  it('is believed under its header only in its form', () => {
    for (const text of ['Москва', 'Chrome 120.0.1.2', 'скрыт', '300.1.1.1'])
      expect(pieces(text, 'ip'), text).toEqual([]);
    expect(pieces('203.0.113.7', 'ip')).toEqual([['ip', '203.0.113.7']]);
  });
});

describe('“this device”', () => {
  const markers = ['Это устройство', 'Текущий сеанс', 'Ваш текущий сеанс', 'Текущая сессия', 'Вы здесь', 'Текущий'];

  it.each(markers)('%s says so, alone and in brackets', (marker) => {
    for (const text of [marker, `(${marker})`, `${marker}.`]) {
      expect(kinds(text), text).toEqual(['current']);
      expect(isCurrentMarker(normalise(text))).toBe(true);
    }
  });

  it('is told behind a name, which stays what it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deviceNames), fc.constantFrom(...markers.slice(0, 5)), (name, marker) => {
        for (const text of [
          `${name} · ${marker}`,
          `${name} (${marker.toLowerCase()})`,
          `${name}, ${marker.toLowerCase()}`,
        ]) {
          expect(kinds(text), text).toEqual(['device', 'current']);
        }
      }),
    );
  });

  it.each([
    'Это не текущее устройство',
    'Выйти с этого устройства',
    'Завершить текущий сеанс',
    'Все, кроме этого устройства',
    'Неэто устройство',
    'Чужое устройство',
  ])('%s does not', (text) => {
    expect(kinds(text)).not.toContain('current');
  });
});

describe('a text of several things', () => {
  const moments = fc.constantFrom(
    'вчера',
    'сегодня в 14:05',
    '12.11.2026',
    '5 минут назад',
    'несколько дней назад',
    'в понедельник',
  );

  it('is taken apart into them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...deviceNames),
        fc.constantFrom(...appNames),
        fc.constantFrom(...placeNames),
        fc.ipV4(),
        moments,
        fc.constantFrom(' · ', ' | ', '; ', ' — ', ' • '),
        (device, app, place, ip, lastSeen, joint) => {
          expect(pieces([device, app, place, ip, lastSeen].join(joint))).toEqual([
            ['device', device],
            ['app', app],
            ['place', place],
            ['ip', ip],
            ['lastSeen', lastSeen],
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('piecesOf, for any text', () => {
  const words = [
    ...commonPieces,
    'iPhone',
    'Chrome',
    'это устройство',
    'не ',
    'IP: ',
    '203.0.113.7',
    '::',
    'вчера',
    'г. ',
    'обл.',
    ' на ',
  ];

  it('throws for none, and invents nothing', () => {
    const announced = fc.constantFrom<SessionField | null>(null, 'device', 'app', 'place', 'ip', 'lastSeen');
    fc.assert(
      fc.property(anyText(words), announced, (text, field) => {
        for (const [kind, value] of pieces(text, field)) {
          if (kind !== 'current') expect(normalise(text)).toContain(normalise(value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['(', ' ', 'а', 'А', 'Аб', 'Аб ', 'Аб-', '1.', '1:', ', ', ' на ', 'IP: '])(
    'comes to an end on very many %j',
    (piece) => {
      expect(pieces(piece.repeat(100_000))).toHaveLength(1);
      expect(pieces(piece.repeat(Math.floor(300 / piece.length)))).toBeInstanceOf(Array);
    },
  );
});
