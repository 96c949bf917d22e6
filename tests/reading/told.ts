import type { PrintedReading } from '@/scripts/read/page-reader';
import type { Reading } from '@/utils/reading/reading';
import type { Fact } from '@/utils/vocabulary';

/** What was read of a fact, in the words of a table of odd pages. */
export function told(got: PrintedReading, fact: Fact): unknown {
  const reading = got.readings.find((at) => at.fact === fact);
  return reading ? plain(reading) : 'not asked';
}

/** A reading in the words of the table. */
function plain(reading: Reading): unknown {
  if (reading.state !== 'some') return reading.state;
  const { fact: _fact, state: _state, evidence: _evidence, rows: _rows, ...quantity } = reading;
  return quantity;
}
