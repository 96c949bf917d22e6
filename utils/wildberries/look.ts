import type { Look, Told } from '../messages';
import type { SessionRow } from '../reading/reading';
import type { Obstacle } from '../vocabulary';
import type { PageReading } from './read-page';

/**
 * What a page may be told of its own reading.
 * @param before what it told the last time; `null`: this is the first
 * @param now ms since 1970
 */
export function lookOf(reading: PageReading, before: Told | null, now: number): Omit<Look, 'kept' | 'walk' | 'round'> {
  const { page, cause, places } = reading;
  return { page, trouble: troubleOf(reading), cause, places, told: toldBy(reading, before, now) };
}

function toldBy(reading: PageReading, before: Told | null, now: number): Told {
  const digest = digestOf(reading);
  const list = listOf(reading);
  return {
    digest,
    at: before?.digest === digest ? Math.min(before.at, now) : now,
    list,
    listAt: before?.list === list ? Math.min(before.listAt, now) : now,
  };
}

function listOf({ readings }: PageReading): string {
  return readings.map((reading) => (reading.state === 'some' && reading.rows ? marksOf(reading.rows) : '')).join('');
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
