import type { Look } from '../../messages';
import type { Obstacle } from '../../vocabulary';
import type { PageReading } from './read-page';

/** What a page may be told of its own reading. */
export function lookOf(reading: PageReading): Omit<Look, 'kept'> {
  const { page, cause, places } = reading;
  return { page, trouble: troubleOf(reading), cause, places, digest: digestOf(reading) };
}

function troubleOf({ obstacle, cause, readings }: PageReading): Obstacle | null {
  if (obstacle) return obstacle;
  if (cause) return 'unrecognised';
  return readings.length > 0 && readings.every((reading) => reading.state === 'unknown') ? 'loading' : null;
}

/** Session rows count, but what they say stays out of the page. */
function digestOf({ page, obstacle, cause, readings, controls }: PageReading): string {
  const counted = readings.map((reading) =>
    reading.state === 'some' && reading.rows ? { ...reading, rows: reading.rows.length } : reading,
  );
  return JSON.stringify([page, obstacle, cause, counted, controls]);
}
