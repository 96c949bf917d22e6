import type { Look } from '../../messages';
import type { Obstacle } from '../../vocabulary';
import type { PageReading } from './read-page';

/** What a page may be told of its own reading. */
export function lookOf(reading: PageReading): Omit<Look, 'kept'> {
  const { page, places } = reading;
  return { page, trouble: troubleOf(reading), places, digest: digestOf(reading) };
}

function troubleOf({ obstacle, readings }: PageReading): Obstacle | null {
  if (obstacle) return obstacle;
  const reasons = readings.map((reading) => (reading.state === 'unknown' ? reading.reason : null));
  if (reasons.length === 0 || reasons.some((reason) => reason === null)) return null;
  return reasons.includes('loading') ? 'loading' : 'unrecognised';
}

/** Session rows count, but what they say stays out of the page. */
function digestOf({ page, obstacle, readings, controls }: PageReading): string {
  const counted = readings.map((reading) =>
    reading.state === 'some' && reading.rows ? { ...reading, rows: reading.rows.length } : reading,
  );
  return JSON.stringify([page, obstacle, counted, controls]);
}
