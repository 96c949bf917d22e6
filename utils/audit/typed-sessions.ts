import type { SessionRow } from '../reading/reading';
import { readTypedLine } from '../reading/typed-line';
import { appNamesOf } from '../wildberries/app-names';

export interface TypedSessions {
  readonly rows: readonly SessionRow[];
  /** Lines that name no device and no app, or more than one session, for the person to mend. `line` counts from 1. */
  readonly unreadable: readonly { readonly line: number; readonly text: string }[];
}

const maxLines = 1_000;
const maxLineLength = 300;

/**
 * Reads sessions that a person has typed, or pasted from a place that we cannot read: one a line.
 * @param text any length. Empty lines and headings of columns are skipped; a line of more than 300 characters, or with
 * something in it that was not understood, is unreadable,
 * and so is the first behind 1,000 lines, with which reading ends
 * @param now days without a year, and «сегодня», count from here
 */
export function parseTypedSessions(text: string, now: Date): TypedSessions {
  const rows: SessionRow[] = [];
  const unreadable: { line: number; text: string }[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/, maxLines + 1).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const read =
      index < maxLines && line.length <= maxLineLength
        ? readTypedLine(line, [...appNamesOf.buyer, ...appNamesOf.seller], now)
        : ({ kind: 'unreadable' } as const);
    if (read.kind === 'session') rows.push(read.row);
    if (read.kind === 'unreadable') unreadable.push({ line: index + 1, text: line.slice(0, maxLineLength) });
  }
  return { rows, unreadable };
}
