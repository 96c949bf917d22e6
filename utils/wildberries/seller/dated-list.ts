import { findDates } from '../../reading/date';
import type { ListWords } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';

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

/**
 * What lists have in common whose rows are papers with a day: whatever their names, all of them can be saved.
 * @param most how many days a single row may tell: that of a document; both ends of a report's week, and when it was made
 */
export function datedList(
  most: number,
): Pick<ListWords, 'row' | 'classify' | 'isSingle' | 'settledMeansNone' | 'unmarked' | 'groups'> {
  return {
    groups: null,
    row: {
      markOf: (segment) => (isDay(segment) ? 'day' : number.test(segment) ? 'number' : null),
      isAside: (segment) => isDay(segment),
      identifying: 'number',
    },
    classify: (row) => (daysOf(row) > 0 && !isTotal(row) ? 'counts' : 'unknown'),
    isSingle: (row) => daysOf(row) <= most,
    settledMeansNone: false,
    unmarked: 'unknown',
  };
}

function isTotal({ lines }: Row): boolean {
  return lines.some(({ norm }) => /^(?:итого|всего|total)(?:\s|$|:)/u.test(norm));
}
