import { type Capture, type CaptureHead, captureOf, openCapture } from './capture';
import { type Known, maskFor } from './mask';
import { NumberMask } from './mask-number';
import { printCapture } from './print-capture';

/** Where in the text of a file: from, and to (exclusive). */
export type TextRange = readonly [from: number, to: number];

const blank = '#';

/**
 * Finds the numbers in a capture's file that stand for others. The capture does not say which they are, so the mask is
 * asked once more: what it would replace, it has replaced. Zeros, counters and other numbers that stay are left out.
 * @param text the file, as printed
 */
export function maskedNumbersIn(capture: Capture, text: string, known: Known): TextRange[] {
  const blanks = printCapture(withBlanks(capture, known)).split('\n');
  const ranges: TextRange[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const other = blanks[index] ?? '';
    // A line whose names come out otherwise cannot be laid over its own.
    if (other.length === line.length) ranges.push(...differences(line, other, start));
    start += line.length + 1;
  }
  return ranges;
}

function differences(line: string, blanked: string, start: number): TextRange[] {
  const ranges: TextRange[] = [];
  for (const { index, 0: run } of blanked.matchAll(/#+/g)) {
    if (line.slice(index, index + run.length) !== run) ranges.push([start + index, start + index + run.length]);
  }
  return ranges;
}

/** The capture once more, with blanks in the place of all numbers that are masked. */
export function withBlanks(capture: Capture, known: Known): Capture {
  const { extension, taken, host, path, faithful } = capture;
  const head: CaptureHead = { extension, taken, host, path, faithful };
  return captureOf(openCapture(capture), head, maskFor(known, new Blanks()));
}

/** Every digit that is replaced becomes a blank; so lines keep their lengths. */
class Blanks extends NumberMask {
  override number(printed: string): string {
    return /[1-9]/.test(printed) ? printed.replace(/\d/g, blank) : printed;
  }

  override day(printed: string): string {
    return printed.replace(/\d/g, blank);
  }

  override month(printed: string): string {
    return printed.replace(/\d/g, blank);
  }

  override year(printed: string): string {
    return printed.replace(/\d/g, blank);
  }

  override time(printed: string): string {
    return printed.replace(/\d/g, blank);
  }

  override address4(printed: string): string {
    return printed.replace(/\d/g, blank);
  }

  override address6(printed: string): string {
    return printed.replace(/[\da-f]/giu, blank);
  }
}
