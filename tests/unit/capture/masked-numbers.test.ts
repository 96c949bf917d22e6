import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityMask } from '@/tests/support/identity-mask';
import { plantedScreen, planting } from '@/tests/support/planted-screen';
import { type CapturedBox, type CapturedLine, type CaptureHead, captureOf } from '@/utils/capture/capture';
import { maskFor } from '@/utils/capture/mask';
import { maskedNumbersIn, withBlanks } from '@/utils/capture/masked-numbers';
import { printCapture } from '@/utils/capture/print-capture';
import { seam, type WireScreen } from '@/utils/screen/wire';
import { known } from '@/utils/wildberries/capture-page';

const head: CaptureHead = { extension: '0.1.0', taken: '2026-11-23', host: 'x', path: '/', faithful: 'yes' };

function screenWith(...lines: readonly string[]): WireScreen {
  return {
    strings: ['', 'body', 'p'],
    boxes: [-1, 0, lines.length, 1, 0, 0, ...lines.flatMap((_, at) => [0, at, at + 1, 2, 0, 0])],
    attributes: [],
    lines,
    lineBoxes: lines.map((_, at) => at + 1),
    frames: [],
    window: [1280, 900],
    complete: true,
  };
}

/** What is marked of a line, as «1» where a digit was, and what stays readable of its digits. */
function seenIn(line: string): { masked: number; kept: string } {
  const capture = captureOf(screenWith(line), head, maskFor(known));
  const text = printCapture(capture);
  const start = text.indexOf('"text":') + '"text":'.length;
  const ranges = maskedNumbersIn(capture, text, known);
  expect(ranges.every(([from, to]) => from >= start && /^\d+$/.test(text.slice(from, to)))).toBe(true);
  const masked = new Set(ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at)));
  const digits = [...text.slice(start, text.indexOf('\n', start)).replaceAll('\\u2060', '      ')].flatMap(
    (sign, at) => (/\d/.test(sign) ? [{ sign, masked: masked.has(start + at) }] : []),
  );
  return {
    masked: digits.filter((digit) => digit.masked).length,
    kept: digits.flatMap(({ sign, masked: isMasked }) => (isMasked ? [] : [sign])).join(''),
  };
}

/** The digits that stay readable, line by line. */
function keptIn(box: CapturedBox): string[] {
  return (box.inside ?? []).flatMap((part: CapturedBox | CapturedLine) =>
    'tag' in part ? keptIn(part) : [part.text.replace(/\D/gu, '')],
  );
}

describe('the numbers of a file that stand for others', () => {
  it.each([
    ['Заказ 48213377', 8, ''],
    ['1 250,50 ₽', 6, ''],
    ['12 марта 2026', 6, ''],
    ['12.03.2026', 8, ''],
    ['14:02', 4, ''],
    ['0 ₽', 0, '0'],
    ['Доставки 2', 0, '2'],
    ['2 посылки', 0, '2'],
    [`Доставки ${seam}2${seam} · 4400 ₽`, 4, '2'],
  ])('%s: %i digits do, and «%s» stays', (line, masked, kept) => {
    expect(seenIn(line)).toEqual({ masked, kept });
  });

  it('are the same in the capture as on the page itself', () => {
    fc.assert(
      fc.property(fc.array(planting, { maxLength: 8 }), (plantings) => {
        const wire = plantedScreen(plantings);
        const capture = captureOf(wire, head, maskFor(known));
        const page = withBlanks(captureOf(wire, head, identityMask), known);
        expect(keptIn(withBlanks(capture, known).page)).toEqual(keptIn(page.page));
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
