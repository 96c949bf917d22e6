import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readCapture } from '@/scripts/read/capture-reader';
import { addressOfCapture, parseCapture } from '@/utils/capture/capture';

/**
 * Captures that people took, or that were made of the demo marketplace, each with what a person would learn from the page:
 * `NAME.json` and `NAME.expected.json`. What the expectation names must be so; what it leaves out may be anything.
 */

const folder = path.resolve(import.meta.dirname, '../fixtures/captures');
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.expected.json'))
  .map((file) => file.slice(0, -'.json'.length));

const expectedSchema = z.strictObject({
  /** Where the capture is from. */
  note: z.string().min(10),
  page: z.nullable(z.string()),
  obstacle: z.nullable(z.string()),
  readings: z.array(z.looseObject({ fact: z.string(), state: z.enum(['some', 'none', 'unknown']) })),
  controls: z.optional(z.array(z.looseObject({ control: z.string(), found: z.boolean() }))),
});

test('there are captures, and every expectation has one', () => {
  const expectations = fs.readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
  expect(expectations.sort()).toEqual(names.map((name) => `${name}.expected.json`).sort());
  expect(names.length).toBeGreaterThanOrEqual(3);
});

describe.each(names)('%s', (name) => {
  const capture = parseCapture(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  const expected = expectedSchema.parse(
    JSON.parse(fs.readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')),
  );

  test('is read as a person would', () => {
    if (!capture) throw new Error('It is no capture, or of a version that we do not know');
    const got = readCapture(capture, addressOfCapture(capture));
    expect({ page: got.page, obstacle: got.obstacle }).toEqual({ page: expected.page, obstacle: expected.obstacle });
    expect(got.readings.map((reading) => reading.fact).sort()).toEqual(
      expected.readings.map((reading) => reading.fact).sort(),
    );
    for (const reading of expected.readings) expect(got.readings).toContainEqual(expect.objectContaining(reading));
    for (const sighting of expected.controls ?? []) {
      expect(got.controls).toContainEqual(expect.objectContaining(sighting));
    }
  });
});
