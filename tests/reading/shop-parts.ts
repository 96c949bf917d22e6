/** Parts of the smallest pages of the portal: its tables, with cells that are names and rows that can be pressed, and pairs. */

export const heads = (...names: string[]): string =>
  `<thead><tr role=row>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;

export const row = (...cells: string[]): string =>
  `<tr role=button>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;

export const table = (head: string, ...rows: string[]): string =>
  `<div><table>${head}<tbody>${rows.join('')}</tbody></table></div>`;

export const chip = (text: string): string => `<div role=button tabindex=0><div data-name=Chips>${text}</div></div>`;

export const pair = (label: string, value: string): string =>
  `<div class=Pair__a1><div>${label}</div><div>${value}</div></div>`;

export const stockHead = heads(
  'Артикул',
  'В пути до получателей',
  'В пути возвраты на склад WB',
  'Всего находится на складах',
);
export const ownHead = heads('Артикул', 'Название', 'Количество');
