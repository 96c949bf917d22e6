import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw, withAttributes } from '@/tests/support/screen-of';
import { linesIn } from '@/utils/reading/boxes';
import type { SessionRow } from '@/utils/reading/reading';
import { readSessionRows } from '@/utils/reading/session-rows';

const now = new Date(2026, 10, 23, 14, 30);

/** What a session is told by, whether it can be ended, the button for it, and what stands in its own box. */
type Found = [name: string | null, ending: SessionRow['ending'], button: string | null, first: string | null];

/** Buttons are known by `data-end`. */
function find(...inside: readonly (Drawn | string)[]): Found[] {
  const { screen, ...content } = contentWith([], ...inside);
  const { rows, spots } = readSessionRows({ screen, ...content }, { appNames: [], now });
  return rows.map(({ device, app, ending }, at) => {
    const end = screen.boxes[spots[at]?.end ?? -1];
    const row = screen.boxes[spots[at]?.row ?? -1];
    const texts = row ? linesIn(screen, row).map(({ text }) => text) : [];
    return [device ?? app, ending, end ? (end.marks[0] ?? 'another box') : null, row ? texts.join(' ') : null];
  });
}

const p = (text: string): Drawn => draw('p', text);
const button = (name: string, id: string, attributes: Readonly<Record<string, string>> = {}): Drawn =>
  withAttributes(draw('button', name), { 'data-end': id, ...attributes });
const icon = (label: string, id: string): Drawn =>
  withAttributes(draw('button'), { 'data-end': id, 'aria-label': label });
const phone = [p('iPhone 13'), p('203.0.113.7'), p('вчера')];
const laptop = [p('Windows 10'), p('198.51.100.4'), p('12.11.2026')];
/** Without boxes of their own, sessions are told apart by as little as this. */
const bare = [
  [p('iPhone 13'), p('203.0.113.7 · вчера')],
  [p('Windows 10'), p('198.51.100.4 · 12.11.2026')],
] as const;
const phoneTexts = 'iPhone 13 203.0.113.7 вчера';
const laptopTexts = 'Windows 10 198.51.100.4 12.11.2026';
const list = (...items: readonly (readonly (Drawn | string)[])[]): Drawn =>
  draw('ul', ...items.map((item) => draw('li', ...item)));
const cards = (...items: readonly (readonly (Drawn | string)[])[]): Drawn =>
  draw('div', ...items.map((item) => draw('div', ...item)));

describe('the button that ends one session', () => {
  it.each<[string, Drawn]>([
    ['a list', list([...phone, button('Завершить', 'a')], [...laptop, button('Завершить', 'b')])],
    ['cards', cards([...phone, button('Завершить', 'a')], [...laptop, button('Завершить', 'b')])],
    [
      'cards with a part for buttons',
      cards(
        [draw('div', ...phone), draw('div', button('Завершить', 'a'))],
        [draw('div', ...laptop), draw('div', button('Завершить', 'b'))],
      ),
    ],
    ['bare paragraphs', draw('div', ...bare[0], button('Завершить', 'a'), ...bare[1], button('Завершить', 'b'))],
    [
      'definition lists',
      cards(
        ...(
          [
            ['iPhone 13', '203.0.113.7', 'вчера', 'a'],
            ['Windows 10', '198.51.100.4', '12.11.2026', 'b'],
          ] as const
        ).map(([device, ip, day, id]) => [
          draw(
            'dl',
            draw('dt', 'Устройство'),
            draw('dd', device),
            draw('dt', 'IP'),
            draw('dd', ip),
            draw('dt', 'Дата'),
            draw('dd', day),
          ),
          button('Завершить', id),
        ]),
      ),
    ],
    [
      'a table',
      draw(
        'table',
        draw('tr', ...['Устройство', 'IP', 'Последний вход', 'Действие'].map((name) => draw('th', name))),
        draw(
          'tr',
          ...['iPhone 13', '203.0.113.7', 'вчера'].map((text) => draw('td', text)),
          draw('td', button('Завершить', 'a')),
        ),
        draw(
          'tr',
          ...['Windows 10', '198.51.100.4', '12.11.2026'].map((text) => draw('td', text)),
          draw('td', button('Завершить', 'b')),
        ),
      ),
    ],
  ])('is found in %s', (_form, drawn) => {
    const found = find(drawn);
    expect(found.map(([name, ending, end]) => [name, ending, end])).toEqual([
      ['iPhone 13', 'offered', 'a'],
      ['Windows 10', 'offered', 'b'],
    ]);
  });

  it.each<[string, Drawn]>([
    ['a picture with a name', icon('Завершить сеанс', 'a')],
    ['a picture with the name of its session', icon('Завершить сеанс на iPhone 13', 'a')],
    ['a word with a longer name', button('Завершить', 'a', { 'aria-label': 'Завершить сеанс: iPhone 13' })],
    ['a link', withAttributes(draw('a', 'Выйти с устройства'), { 'data-end': 'a', href: '/lk/sessions/end?id=7' })],
  ])('may be %s', (_what, end) => {
    expect(find(list([...phone, end], laptop)).map((found) => found.slice(0, 3))).toEqual([
      ['iPhone 13', 'offered', 'a'],
      ['Windows 10', 'not-seen', null],
    ]);
  });

  it.each<[string, readonly Drawn[]]>([
    ['that ends all others', [button('Завершить другие сеансы', 'a')]],
    ['of another name for screen readers', [button('Завершить', 'a', { 'aria-label': 'Завершить все сеансы' })]],
    ['with the name of another session', [icon('Завершить сеанс на Windows 10', 'a')]],
    ['that only opens a menu', [button('Ещё', 'a')]],
    ['that is a mere word', [p('Завершить')]],
  ])('is none %s', (_what, ends) => {
    expect(find(list([...phone, ...ends], laptop))[0]?.slice(0, 3)).toEqual(['iPhone 13', 'not-seen', null]);
  });

  it('that is switched off is offered to nobody', () => {
    const off = button('Завершить', 'a', { 'aria-disabled': 'true' });
    expect(find(list([...phone, off], laptop))[0]?.slice(0, 3)).toEqual(['iPhone 13', 'disabled', null]);
  });

  it('is not pointed at where there are two', () => {
    const two = [button('Завершить', 'a'), button('Удалить', 'b')];
    expect(find(list([...phone, ...two], laptop))[0]?.slice(0, 3)).toEqual(['iPhone 13', 'offered', null]);
  });

  it('of bare paragraphs is nobody’s when it may stand before its session', () => {
    const [first, second] = bare;
    const before = draw('div', button('Завершить', 'a'), ...first, button('Завершить', 'b'), ...second);
    const current = draw('div', ...first, p('Это устройство'), button('Завершить', 'b'), ...second);
    const signOut = draw('div', ...first, button('Завершить', 'b'), ...second, button('Выйти', 'c'));
    for (const drawn of [before, current, signOut]) {
      expect(find(drawn).map(([, ending, end]) => [ending, end])).toEqual([
        ['not-seen', null],
        ['not-seen', null],
      ]);
    }
  });

  it('of something else that stands in one box with a lone session is not the session’s', () => {
    const lone = draw('div', draw('div', ...phone), draw('div', p('Кофеварка'), button('Удалить', 'a')));
    expect(find(lone).map(([, ending, end]) => [ending, end])).toEqual([['not-seen', null]]);
  });
});

describe('the box of a session', () => {
  it('is the smallest that holds all of it, its button included', () => {
    const inner = [draw('div', draw('div', ...phone)), button('Завершить', 'a')];
    const found = find(list(inner, [draw('div', ...laptop)]));
    expect(found.map(([, , , texts]) => texts)).toEqual([`${phoneTexts} Завершить`, laptopTexts]);
  });

  it('is none where sessions are strung together', () => {
    const found = find(draw('div', ...bare[0], ...bare[1]));
    expect(found.map(([name, , , texts]) => [name, texts])).toEqual([
      ['iPhone 13', null],
      ['Windows 10', null],
    ]);
  });
});
