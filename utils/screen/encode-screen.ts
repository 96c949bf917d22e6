import type { WireScreen } from './wire';

/** Entries that are written down in one step. */
const entries = 500;

/**
 * Writes a screen as JSON, in steps: the largest takes longer than a page may be kept waiting. As one text it is also
 * quickly compared, and quickly sent.
 */
export function* encodeScreen(wire: WireScreen): Generator<void, string> {
  const fields: string[] = [];
  for (const [name, value] of Object.entries(wire)) {
    if (!Array.isArray(value)) {
      fields.push(`"${name}":${JSON.stringify(value)}`);
      continue;
    }
    const pieces: string[] = [];
    for (let from = 0; from < value.length; from += entries) {
      pieces.push(JSON.stringify(value.slice(from, from + entries)).slice(1, -1));
      yield;
    }
    fields.push(`"${name}":[${pieces.join(',')}]`);
  }
  return `{${fields.join(',')}}`;
}
