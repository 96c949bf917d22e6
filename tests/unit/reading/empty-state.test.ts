import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw } from '@/tests/support/screen-of';
import { type EmptyWords, findEmptyState, saysEmpty } from '@/utils/reading/empty-state';
import { findTitles } from '@/utils/reading/titles';
import { normalise } from '@/utils/reading/words';

const words: EmptyWords = {
  genitive: ['доставок', 'товаров'],
  nominative: ['доставки', 'товары'],
  undone: ['заказали'],
  finished: ['завершены'],
  sentences: ['нечего ждать'],
};

describe('saysEmpty', () => {
  it.each([
    ['Доставок пока нет'],
    ['Доставок пока нет.'],
    ['Нет доставок'],
    ['У вас ещё нет активных доставок'],
    ['Здесь пока нет доставок. Самое время что-нибудь выбрать!'],
    ['Доставки отсутствуют'],
    ['Список доставок пуст'],
    ['Здесь будут товары'],
    ['Здесь появятся ваши доставки'],
    ['Вы ещё ничего не заказали'],
    ['Все доставки завершены'],
    ['Нечего ждать'],
    ['Доставок нет — выберите что-нибудь'],
  ])('«%s» says so', (text) => {
    expect(saysEmpty(normalise(text), words)).toBe(true);
  });

  it.each([
    ['Нет доставок, готовых к выдаче'],
    ['Нет доставок за последний месяц'],
    ['Нет доставок в архиве'],
    ['Нет товаров по выбранному фильтру'],
    ['Если доставок нет, обновите страницу'],
    ['Почему доставок нет?'],
    ['Нет доставок?'],
    ['Нет доставок? Напишите нам'],
    ['Нет доставок, а вы их ждёте?'],
    ['Доставки'],
    ['Доставок: 3'],
    ['Нет, доставки есть'],
    ['Нет бесплатных доставок'],
    ['Вы не заказали подарок'],
    ['Не все доставки завершены'],
    ['Нет'],
    ['Пусто'],
    [''],
  ])('«%s» does not', (text) => {
    expect(saysEmpty(normalise(text), words)).toBe(false);
  });
});

/** The empty state of a drawn page under its own name «Доставки». */
function found(...inside: readonly (Drawn | string)[]): string | null {
  const content = contentWith(['доставки'], ...inside);
  const titles = findTitles(content, ['доставки'], []);
  return findEmptyState(content, words, titles, new Date(2026, 10, 23, 12))?.text ?? null;
}

const title = draw('h1', 'Доставки');
const nothing = 'Доставок пока нет';

describe('findEmptyState', () => {
  it('is found under the page’s own name, also in words that do not name it', () => {
    expect(found(title, nothing)).toBe(nothing);
    expect(found(title, 'Здесь пусто')).toBe('Здесь пусто');
  });

  it.each<[string, (Drawn | string)[]]>([
    ['words that name nothing, where nothing is named', ['Здесь пусто']],
    ['a button', [title, draw('button', nothing)]],
    ['a quotation', [title, draw('blockquote', nothing)]],
    ['another person’s section', [title, draw('section', draw('h2', 'Семейный доступ'), draw('p', nothing))]],
    ['the site’s footer', [title, draw('footer', nothing)]],
    ['a dialog', [title, draw('dialog', nothing)]],
    ['one of several list items', [title, draw('ul', draw('li', nothing), draw('li', 'Чайник'))]],
    ['a dated remark', [title, draw('div', draw('p', '12 ноября 2026'), draw('p', nothing))]],
    ['a rated remark', [title, draw('div', draw('p', '5 из 5'), draw('p', nothing))]],
    ['a list narrowed to a period', [title, 'За последние 7 дней', nothing]],
    ['words that somebody is said to have said', [title, 'Ответ поддержки:', nothing]],
  ])('is not found in %s', (_where, inside) => {
    expect(found(...inside)).toBeNull();
  });
});
