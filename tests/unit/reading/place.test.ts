import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw, withFlag } from '@/tests/support/screen-of';
import { textIn } from '@/utils/reading/boxes';
import type { Content } from '@/utils/reading/content';
import { nameIn, passageOf, passagesOfList } from '@/utils/reading/finding';
import { placeOf } from '@/utils/reading/place';
import { findTitles } from '@/utils/reading/titles';

const own = ['доставки', 'кошелек'];
const h1 = draw('h1', 'Доставки');
const item = (text: string): Drawn => draw('li', draw('p', text));
const list = draw('ul', item('Чайник'), item('Плед'));

function passage(content: Content, texts: readonly string[]): ReturnType<typeof passageOf> {
  return passageOf(...content.screen.lines.filter(({ text }) => texts.includes(text)));
}

function textAt(content: Content, place: ReturnType<typeof placeOf>): string | null {
  return place && `${place.tag}: ${textIn(content.screen, place)}`;
}

/** The place of a list with the rows «Чайник» and «Плед» under «Доставки». */
function placeOfList(...inside: readonly Drawn[]): string | null {
  const content = contentWith(own, ...inside);
  const name = nameIn(content, findTitles(content, ['доставки'], []));
  const rows = ['Чайник', 'Плед'].map((text) => passage(content, [text]));
  return textAt(content, placeOf(content, passagesOfList(name, rows)));
}

describe('the place of a list', () => {
  it.each<[string, Drawn[], string | null]>([
    ['is its heading with its rows', [draw('section', h1, list)], 'section: Доставки Чайник Плед'],
    ['is not the whole page', [h1, list], 'main: Доставки Чайник Плед'],
    [
      'may hold a button',
      [draw('section', h1, draw('button', 'Обновить'), list)],
      'section: Доставки Обновить Чайник Плед',
    ],
    [
      'is the rows alone where something else stands before them',
      [draw('section', h1, draw('p', 'Подключите клуб'), list)],
      'ul: Чайник Плед',
    ],
    [
      'is the heading where something else stands between them',
      [draw('section', h1, draw('ul', item('Чайник'), item('Реклама'), item('Плед')))],
      'h1: Доставки',
    ],
    ['is the rows where the whole is too tall', [withFlag(draw('section', h1, list), 'tall')], 'ul: Чайник Плед'],
    [
      'is the heading where the rows are too tall',
      [withFlag(draw('section', h1, withFlag(list, 'tall')), 'tall')],
      'h1: Доставки',
    ],
    [
      'is the first row where two headings bear its name',
      [h1, draw('section', h1, draw('p', 'Подключите клуб'), withFlag(list, 'tall'))],
      'p: Чайник',
    ],
    [
      'is never what cannot be seen',
      [draw('section', withFlag(h1, 'covered'), withFlag(list, 'clipped'), draw('p', 'Подключите клуб'))],
      null,
    ],
  ])('%s', (_what, inside, place) => {
    expect(placeOfList(...inside)).toBe(place);
  });
});

describe('the name of a fact', () => {
  const nameOn = (...inside: readonly Drawn[]): string | null => {
    const content = contentWith(own, ...inside);
    return textAt(content, placeOf(content, nameIn(content, findTitles(content, ['доставки'], []))));
  };
  const tab = (text: string): Drawn => ({ tag: 'button', attributes: { role: 'tab' }, inside: [text] });

  it.each<[string, Drawn[], string | null]>([
    ['is its heading', [h1, tab('Доставки'), draw('p', 'Доставки')], 'h1: Доставки'],
    ['is its tab where there is no heading', [tab('Доставки'), draw('p', 'Доставки')], 'button: Доставки'],
    ['is no other button', [draw('button', 'Доставки')], null],
    ['is a text where there is neither', [draw('p', 'Доставки')], 'p: Доставки'],
    ['is none of two headings', [h1, draw('h2', 'Доставки')], null],
    ['is none of two texts', [draw('p', 'Доставки'), draw('p', 'Доставки')], null],
    [
      'is not what stands under a name that is not the account’s',
      [draw('section', draw('h2', 'Частые вопросы'), draw('h3', 'Доставки'))],
      null,
    ],
  ])('%s', (_what, inside, place) => {
    expect(nameOn(...inside)).toBe(place);
  });
});
