/** How many rows of a long list are on the page before somebody asks for more. */
export const pageSize = 20;

/** The rows that are on the page at first. */
export function firstPage<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, pageSize);
}

/** Whether there are more than these. */
export function goesOn(rows: readonly unknown[]): boolean {
  return rows.length > pageSize;
}
