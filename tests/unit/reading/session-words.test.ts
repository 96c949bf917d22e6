import { describe, expect, it } from 'vitest';
import { isCurrentMarker, type PieceKind, piecesOf, type SessionField } from '@/utils/reading/session-words';

const now = new Date(2026, 10, 23, 14, 30);

function pieces(text: string, announced: SessionField | null = null): [PieceKind, string][] {
  return piecesOf(text, ['магазинчик'], now, announced).map((piece) => [piece.kind, piece.text]);
}

describe('piecesOf', () => {
  it.each<[string, [PieceKind, string][]]>([
    ['iPhone 13', [['device', 'iPhone 13']]],
    ['Windows 10', [['device', 'Windows 10']]],
    ['Chrome', [['app', 'Chrome']]],
    ['Магазинчик', [['app', 'Магазинчик']]],
    ['Москва', [['place', 'Москва']]],
    ['Россия, Нижний Новгород', [['place', 'Россия, Нижний Новгород']]],
    ['203.0.113.7', [['ip', '203.0.113.7']]],
    ['IP: 203.0.113.7', [['ip', '203.0.113.7']]],
    ['203.0.*.*', [['ip', '203.0.*.*']]],
    ['2001:db8::8a2e:370:7334', [['ip', '2001:db8::8a2e:370:7334']]],
    ['сегодня в 14:05', [['lastSeen', 'сегодня в 14:05']]],
    ['Последняя активность: вчера', [['lastSeen', 'вчера']]],
    ['ОС: Windows 11', [['os', 'Windows 11']]],
    ['ОС Windows 11', [['os', 'Windows 11']]],
    ['Операционная система: Android 14', [['os', 'Android 14']]],
    ['Платформа: KaiOS 3.1', [['os', 'KaiOS 3.1']]],
    ['OS: macOS 15.1', [['os', 'macOS 15.1']]],
    ['OS X 10.11', [['other', 'OS X 10.11']]],
    ['Система безопасности', [['other', 'Система безопасности']]],
    ['Версия ОС: 17.1', []],
    ['Действие', []],
    ['только что', [['lastSeen', 'только что']]],
    ['Это устройство', [['current', 'Это устройство']]],
    [
      'Chrome на Windows',
      [
        ['app', 'Chrome'],
        ['device', 'Windows'],
      ],
    ],
    [
      'Chrome (Windows)',
      [
        ['app', 'Chrome'],
        ['device', 'Windows'],
      ],
    ],
    [
      'iPhone 13 · Москва · 203.0.113.7 · 12.11.2026',
      [
        ['device', 'iPhone 13'],
        ['place', 'Москва'],
        ['ip', '203.0.113.7'],
        ['lastSeen', '12.11.2026'],
      ],
    ],
  ])('takes %j apart', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it.each([['Chrome 120.0.1.2'], ['300.1.1.1'], ['1.2.3'], ['Это не текущее устройство']])(
    'sees neither an address nor “this device” in %j',
    (text) => {
      const kinds = pieces(text).map(([kind]) => kind);
      expect(kinds).not.toContain('ip');
      expect(kinds).not.toContain('current');
    },
  );

  it('believes a column header, but neither a dash nor an empty word in its column', () => {
    expect(pieces('Кофеварка', 'device')).toEqual([['device', 'Кофеварка']]);
    expect(pieces('Windows 11', 'os')).toEqual([['os', 'Windows 11']]);
    expect(pieces('—', 'device')).toEqual([]);
    expect(pieces('нет данных', 'place')).toEqual([]);
    expect(pieces('Это устройство', 'device')).toEqual([['current', 'Это устройство']]);
  });
});

describe('isCurrentMarker', () => {
  it.each([
    ['это устройство', true],
    ['(текущий сеанс)', true],
    ['текущий сеанс.', true],
    ['это устройство не моё', false],
    ['другое устройство', false],
  ])('%j: %s', (norm, expected) => {
    expect(isCurrentMarker(norm)).toBe(expected);
  });
});
