import { findDates } from '../../reading/date';
import type { Finding } from '../../reading/finding';
import { type ListWords, readList } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import { findTables } from '../../reading/table';
import type { Line } from '../../screen/screen';
import type { PageView } from '../account-page';

/** «от 16.11.2026», «16 ноября 2026»: a segment that is a day and no more. */
function isDay(segment: string): boolean {
  const [date] = findDates(segment, new Date(), 'past');
  return date !== undefined && segment.length - (date.end - date.start) <= 12;
}

/** The number of a report or of a document. */
const number = /^(?:(?:отчет|документ|report|document)[\s:]*)?(?:№|#|n)?\s?\d{5,}$/u;

function daysOf(row: Row): number {
  return row.lines.flatMap(segmentsOf).filter(isDay).length;
}

/** Columns that hold the day of a paper. Guesses. */
const dayColumns = [
  'дата',
  'дата создания',
  'дата документа',
  'создан',
  'период',
  'date',
  'date of creation',
  'created',
  'period',
];

/** How such a list is called; what its rows look like is the same for both. */
export type DatedListNames = Pick<ListWords, 'fact' | 'titles' | 'units' | 'empty' | 'wholeTabs' | 'groups'>;

/**
 * Reads a list whose rows are papers with a day: whatever their names, all of them can be saved. Where a table has a
 * column for the day, nothing else is a row.
 * @param most how many days a single row may tell: that of a document; both ends of a report's week, and when it was made
 */
export function readDatedList({ content, now }: PageView, names: DatedListNames, most: number): Finding {
  const [table, ...others] = findTables(content, dayColumns);
  const own = table && others.length === 0 ? new Set(table.rows.flatMap(({ lines }) => lines)) : null;
  const isPlace = (line: Line): boolean => own === null || own.has(line);
  return readList(
    content,
    {
      ...names,
      row: {
        markOf: (segment, line) =>
          !isPlace(line) ? null : isDay(segment) ? 'day' : number.test(segment) ? 'number' : null,
        isAside: (segment) => isDay(segment),
        identifying: 'number',
      },
      classify: (row) => (daysOf(row) > 0 && !isTotal(row) ? 'counts' : 'unknown'),
      isSingle: (row) => daysOf(row) <= most,
      settledMeansNone: false,
      unmarked: 'unknown',
    },
    now,
  );
}

function isTotal({ lines }: Row): boolean {
  return lines.some(({ norm }) => /^(?:итого|всего|total):?$/u.test(norm));
}
