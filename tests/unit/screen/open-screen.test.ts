import { expect, it } from 'vitest';
import { contentWith, type Drawn, draw } from '@/tests/support/screen-of';

const pressable = (...inside: Drawn[]): Drawn => ({ tag: 'tr', attributes: { role: 'button' }, inside });

function rolesIn(table: Drawn): string[] {
  return contentWith([], table)
    .screen.boxes.filter(({ tag }) => tag === 'tr' || tag === 'th' || tag === 'td')
    .map(({ tag, role }) => `${tag} ${role}`);
}

it('takes a table’s row that can be pressed for a row, and what stands in its body for cells', () => {
  const table = draw(
    'table',
    draw('thead', draw('tr', draw('th', 'Устройство'))),
    draw('tbody', pressable(draw('th', 'iPhone 14'), draw('td', 'Москва'))),
  );
  expect(rolesIn(table)).toEqual(['tr row', 'th columnheader', 'tr row', 'th cell', 'td cell']);
});

it('leaves a table without a head as it is', () => {
  const table = draw('table', draw('tbody', draw('tr', draw('th', 'Устройство')), draw('tr', draw('td', 'iPhone 14'))));
  expect(rolesIn(table)).toEqual(['tr row', 'th columnheader', 'tr row', 'td cell']);
});
