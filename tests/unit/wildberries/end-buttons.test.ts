import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw } from '@/tests/support/screen-of';
import type { PageView } from '@/utils/wildberries/account-page';
import { findEndOthers } from '@/utils/wildberries/buyer/sessions';
import { findEndAllSessions } from '@/utils/wildberries/seller/security';

/** The buttons that end many sessions at once: a shopper's only when it spares the session in use by its own words. */

function viewOf(...inside: readonly Drawn[]): PageView {
  const content = contentWith([], draw('section', draw('h2', 'Активные сеансы'), ...inside));
  return { content, screen: content.screen, money: { rouble: 'RUB' }, now: new Date(2026, 10, 24) };
}

const button = (text: string): Drawn => draw('button', text);

const found = (result: ReturnType<typeof findEndOthers>): string =>
  typeof result === 'string' ? result : `«${result.text}»`;

describe('a shopper’s button', () => {
  it.each([
    'Завершить другие сеансы',
    'Завершить остальные сеансы',
    'Завершить все другие сеансы',
    'Завершить все остальные активные сеансы',
    'Закрыть прочие сессии',
    'Завершить все сеансы, кроме этого',
    'Завершить все сеансы, кроме текущего сеанса',
    'Завершить сеансы кроме текущего',
    'Выйти со всех других устройств',
    'Выйти на остальных устройствах',
    'Выйти из других сеансов',
  ])('«%s» ends the others', (text) => {
    expect(found(findEndOthers(viewOf(button(text))))).toBe(`«${text}»`);
  });

  it.each([
    'Завершить все сеансы',
    'Завершить все активные сеансы',
    'Закрыть все сессии',
    'Удалить все устройства',
    'Завершить сеансы',
    'Завершить сеанс',
    'Завершить',
    'Выйти со всех устройств',
    'Выйти на всех устройствах',
    'Выйти из всех сессий',
    'Выйти на других',
    'Завершить другие дела',
  ])('«%s» may end the one in use, or something else', (text) => {
    expect(found(findEndOthers(viewOf(button(text))))).toBe('not-shown');
  });

  it('stays unlit beside one that may end the one in use', () => {
    const view = viewOf(button('Завершить все сеансы'), button('Завершить другие сеансы'));
    expect(found(findEndOthers(view))).toBe('«Завершить другие сеансы»');
  });
});

describe('a seller’s button', () => {
  it.each([
    'Завершить все сеансы',
    'Завершить все активные сеансы',
    'Завершить все другие сеансы',
    'Завершить остальные сессии',
    'End all sessions',
    'Terminate all other sessions',
  ])('«%s» is the one', (text) => {
    expect(found(findEndAllSessions(viewOf(button(text))))).toBe(`«${text}»`);
  });

  it.each(['Завершить', 'Завершить сеанс', 'Завершить все поставки', 'End session', 'Как завершить все сеансы'])(
    '«%s» is not',
    (text) => {
      expect(found(findEndAllSessions(viewOf(button(text))))).toBe('not-shown');
    },
  );

  it('is as strict as the shopper’s: one, enabled, under no other name, and no link to an article', () => {
    const name = 'Завершить все сеансы';
    const disabled: Drawn = { tag: 'button', attributes: { disabled: '', 'aria-disabled': 'true' }, inside: [name] };
    const link: Drawn = { tag: 'a', attributes: { href: '/instructions/ru/ru/material/security' }, inside: [name] };
    expect(found(findEndAllSessions(viewOf(button(name), button(name))))).toBe('several');
    expect(found(findEndAllSessions(viewOf(link)))).toBe('not-shown');
    expect(found(findEndAllSessions(viewOf(draw('section', draw('h3', 'Сеансы WB Банка'), button(name)))))).toBe(
      'unclear',
    );
    expect(['disabled', `«${name}»`]).toContain(found(findEndAllSessions(viewOf(disabled))));
  });
});
