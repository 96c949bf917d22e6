import type { Look } from '../messages';
import type { SessionRow } from '../reading/reading';
import type { Obstacle } from '../vocabulary';
import type { PageReading } from './read-page';

/** What a page may be told of its own reading. */
export function lookOf(reading: PageReading): Omit<Look, 'at' | 'kept' | 'walk'> {
  const { page, cause, places } = reading;
  return { page, trouble: troubleOf(reading), cause, places, digest: digestOf(reading) };
}

function troubleOf({ obstacle, cause, readings }: PageReading): Obstacle | null {
  if (obstacle) return obstacle;
  if (cause) return 'unrecognised';
  return readings.length > 0 && readings.every((reading) => reading.state === 'unknown') ? 'loading' : null;
}

/** Of session rows only whether they are others than before: what they say stays out of the page. */
function digestOf({ page, obstacle, cause, readings, controls }: PageReading): string {
  const marked = readings.map((reading) =>
    reading.state === 'some' && reading.rows ? { ...reading, rows: marksOf(reading.rows) } : reading,
  );
  return JSON.stringify([page, obstacle, cause, marked, controls]);
}

/** Changes with the sessions, but not with «5 минут назад», which a page counts up by itself. */
function marksOf(rows: readonly SessionRow[]): string {
  let hash = 0;
  for (const { lastSeen: _lastSeen, ...row } of rows)
    for (const letter of JSON.stringify(row)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return `${rows.length}:${hash >>> 0}`;
}
