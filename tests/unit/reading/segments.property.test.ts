import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, commonPieces } from '@/tests/support/any-text';
import { contentWith } from '@/tests/support/screen-of';
import { segmentsOf } from '@/utils/reading/segments';
import { normalise } from '@/utils/reading/words';

const segments = (text: string): string[] => contentWith([], text).lines.flatMap(segmentsOf);

describe('segmentsOf', () => {
  it('throws for no text; each segment stands in it, in order, and none is empty', () => {
    fc.assert(
      fc.property(anyText([...commonPieces, 'Готов к выдаче', ' - ', '. ', ', ']), (text) => {
        const norm = normalise(text);
        let from = 0;
        for (const segment of segments(text)) {
          expect(segment).not.toBe('');
          const at = norm.indexOf(segment, from);
          expect(at, segment).toBeGreaterThanOrEqual(from);
          from = at + segment.length;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts no sum, no day, no time and no number in two', () => {
    const whole = fc.constantFrom(
      '1 250,50 ₽',
      '-320 ₽',
      '12.11.2026',
      '12 ноября',
      '14:05',
      '203.0.113.7',
      '8-900-123-45-67',
      '2 товара',
      '1 250',
    );
    fc.assert(
      fc.property(
        fc.array(whole, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' · ', ' | ', '; ', ' — ', ', ', '. ', ': '),
        (texts, joint) => {
          expect(segments(texts.join(joint))).toEqual(texts);
        },
      ),
    );
  });
});
