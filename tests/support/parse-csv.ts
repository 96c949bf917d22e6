/**
 * Reads a table as a spreadsheet does, which forgives everything: quotes count at the beginning of a cell, what follows the
 * closing one is taken as it is. Knows nothing of the code under test.
 * @param separator by which this spreadsheet divides, whatever the file was written with
 */
export function parseCsv(file: string, separator: string): string[][] {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let state: 'start' | 'quoted' | 'plain' = 'start';
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    state = 'start';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (state === 'quoted') {
      if (sign !== '"') cell += sign;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else state = 'plain';
    } else if (sign === '"' && state === 'start') state = 'quoted';
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text.charAt(index + 1) === '\n') index += 1;
      endRow();
    } else {
      cell += sign;
      state = 'plain';
    }
  }
  if (cell !== '' || row.length > 0 || state !== 'start') endRow();
  return rows;
}
