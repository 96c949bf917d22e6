/**
 * Tables as files that spreadsheets open: UTF-8 with a byte order mark, so that they read Russian, lines that end in CRLF,
 * every cell in quotes (RFC 4180).
 *
 * A spreadsheet takes a cell that begins with = + - @, a tab or a line end for a formula or the way to one, and what stands
 * here was written by a page, or by whoever named a device. Such a cell gets an apostrophe in front. Spaces and what cannot
 * be seen before the sign make no difference. And since a spreadsheet may divide cells where we do not, a sign behind
 * another separator gets one as well.
 */

/** Spreadsheets divide by a semicolon where the comma is the decimal sign, as in Russia. */
export type Separator = ',' | ';';

/**
 * @param rows the first one names the columns
 * @returns the text of the file; its media type is `text/csv`
 */
export function csvOf(rows: readonly (readonly string[])[], separator: Separator): string {
  const lines = rows.map((row) => row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A sign that begins a formula, in its wide form too; before it what a spreadsheet may skip. */
const beginning = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const elsewhere = /([,;|\t\r\n][\s\p{Cc}\p{Cf}"]*)(?=[=+\-@＝＋－＠])/gu;

function harmless(cell: string): string {
  const inside = cell.replace(elsewhere, "$1'");
  return beginning.test(cell) ? `'${inside}` : inside;
}
