import { describe, expect, it } from 'vitest';
import { contentWith, type Drawn, draw, withAttributes } from '@/tests/support/screen-of';
import { orders } from '@/utils/wildberries/seller/orders';

/** A list of which a tab shows a part is as long as the counters of its open tabs say, or longer than what is shown. */

type Tab = readonly [text: string, state: 'chosen' | 'other'];

function told(tabs: readonly Tab[], ...list: readonly Drawn[]): unknown {
  const strip = draw(
    'div',
    ...tabs.map(([text, state]) =>
      withAttributes(draw('button', text), { role: 'tab', 'aria-selected': String(state === 'chosen') }),
    ),
  );
  const content = contentWith(orders.titles, draw('p', 'Заказы (FBS)'), strip, ...list);
  const view = { content, screen: content.screen, money: { rouble: 'RUB' }, now: new Date(2026, 10, 24) } as const;
  const [reading] = orders.read(view).map((finding) => finding.reading);
  if (reading?.state !== 'some') return reading?.state === 'unknown' ? reading.reason : reading?.state;
  return reading.atLeast ? `${reading.count} or more` : reading.count;
}

const order = (thing: string, state: string): Drawn => draw('li', draw('p', thing), draw('p', state));
const fresh = draw('ul', order('Чайник', 'Новый'), order('Плед', 'Новый'));
const nothing = draw('p', 'Новых заказов нет');

describe('orders', () => {
  it('are as many as the counters of the open tabs', () => {
    expect(
      told(
        [
          ['Новые 2', 'chosen'],
          ['На сборке 3', 'other'],
          ['В доставке 0', 'other'],
          ['Архив 9', 'other'],
        ],
        fresh,
      ),
    ).toBe(5);
  });

  it('in a settled tab are told by the counters of the others', () => {
    expect(
      told(
        [
          ['Новые 0', 'other'],
          ['На сборке 1', 'other'],
          ['Архив 1', 'chosen'],
        ],
        draw('ul', order('Чайник', 'Продан')),
      ),
    ).toBe(1);
  });

  it('are none where all open tabs count none, and the list says so', () => {
    expect(
      told(
        [
          ['Новые 0', 'chosen'],
          ['На сборке 0', 'other'],
          ['Архив', 'other'],
        ],
        nothing,
      ),
    ).toBe('none');
  });

  it('are not none where the list does not say so', () => {
    expect(
      told([
        ['Новые 0', 'chosen'],
        ['На сборке 0', 'other'],
        ['Архив', 'other'],
      ]),
    ).toBe('unclear');
  });

  it('that a tab counts less than are shown are doubtful', () => {
    expect(
      told(
        [
          ['Новые 1', 'chosen'],
          ['На сборке 0', 'other'],
        ],
        fresh,
      ),
    ).toBe('disagree');
  });

  it('without counters are more than the tab shows', () => {
    expect(
      told(
        [
          ['Новые', 'chosen'],
          ['На сборке', 'other'],
        ],
        fresh,
      ),
    ).toBe('2 or more');
  });

  it('without counters are not none in one of two tabs', () => {
    expect(
      told(
        [
          ['Новые', 'chosen'],
          ['На сборке', 'other'],
        ],
        nothing,
      ),
    ).toBe('partial');
  });

  it('in a tab that nobody knows may be more', () => {
    expect(
      told(
        [
          ['Новые 0', 'chosen'],
          ['На сборке 0', 'other'],
          ['На проверке 2', 'other'],
        ],
        nothing,
      ),
    ).toBe('partial');
    expect(
      told(
        [
          ['Новые 2', 'chosen'],
          ['На проверке 2', 'other'],
        ],
        fresh,
      ),
    ).toBe('2 or more');
  });
});
