import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw, withAttributes } from '@/tests/support/screen-of';
import { shopIdentityOf } from '@/utils/wildberries/seller/shop-identity';

/** Which shop a page is of is told by its header alone, and by nothing that could be anything. */

function identity(header: readonly string[], ...main: readonly Drawn[]): unknown {
  const head = withAttributes(draw('div', ...header.map((text) => draw('div', text))), { id: 'Portal-header' });
  const content = contentWith([], head, ...main);
  return shopIdentityOf({ content, screen: content.screen, money: { rouble: 'RUB' }, now: new Date(2026, 10, 24) });
}

describe('a shop', () => {
  it.each([
    [['Финансы', 'ИП Соколова А. В.'], { phone: null, name: 'ип соколова а. в.' }],
    [['ООО «Тихий дом»'], { phone: null, name: 'ооо "тихий дом"' }],
    [['ООО «Тихий дом»', 'ID 4021877'], { phone: '4021877', name: 'ооо "тихий дом"' }],
    [['ИНН 7707083893'], { phone: '7707083893', name: null }],
    [['LLC Quiet House'], { phone: null, name: 'llc quiet house' }],
  ])('%j is known', (header, expected) => {
    expect(identity(header)).toEqual(expected);
  });

  it.each([
    ['without a legal form', ['Тихий дом']],
    ['of two names', ['ИП Соколова А. В.', 'ООО «Тихий дом»']],
    ['of two numbers', ['ID 4021877', 'ID 4021878']],
    ['of a form alone', ['ООО']],
    ['of nothing', []],
  ])('%s is not', (_what, header) => {
    expect(identity(header)).toEqual({ phone: null, name: null });
  });

  it('in the page’s content is not', () => {
    expect(identity(['Финансы'], draw('p', 'ИП Соколова А. В.'), draw('p', 'ИНН 7707083893'))).toEqual({
      phone: null,
      name: null,
    });
  });
});
