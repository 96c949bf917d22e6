import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityMask } from '@/tests/support/identity-mask';
import { plantedScreen, planting } from '@/tests/support/planted-screen';
import { type CaptureHead, captureOf, openCapture, parseCapture } from '@/utils/capture/capture';
import { maskFor } from '@/utils/capture/mask';
import { printCapture } from '@/utils/capture/print-capture';
import { seam, type WireScreen } from '@/utils/screen/wire';
import { capturePage, findings, known } from '@/utils/wildberries/capture-page';

const head: CaptureHead = { extension: '0.1.0', taken: '2026-11-23', host: 'x', path: '/', faithful: 'yes' };

/** A list item whose line goes through two inline elements, and a button behind. */
const screen: WireScreen = {
  strings: ['', 'body', 'li', 'row row--wide', 'span', 'button'],
  boxes: [
    ...[-1, 0, 2, 1, 0, 0],
    ...[0, 0, 2, 2, 3, 0],
    ...[1, 0, 1, 4, 0, 1],
    ...[1, 0, 1, 4, 0, 1],
    ...[1, 1, 2, 5, 0, 6],
  ],
  attributes: [
    [1, 'role', 'listitem'],
    [1, 'data-testid', 'parcel'],
    [4, 'aria-label', 'Закрыть'],
  ],
  lines: [`Чайник ${seam}Готов к выдаче${seam}`, 'Закрыть'],
  lineBoxes: [1, 4],
  frames: [{ src: '/a', title: 'b', bounds: [0.5, -1, 20, 30] }],
  window: [1280, 900],
  complete: false,
};

describe('without a mask a capture opens to the very screen', () => {
  it('that was drawn by hand', () => {
    const text = printCapture(captureOf(screen, head, identityMask));
    const capture = parseCapture(text);
    expect(capture && openCapture(capture)).toEqual(screen);
    expect(text).toContain('\\u2060');
    expect(text).not.toContain(seam);
  });

  it('whatever stands on it', () => {
    fc.assert(
      fc.property(fc.array(planting, { maxLength: 8 }), (plantings) => {
        const wire = plantedScreen(plantings);
        const capture = parseCapture(printCapture(captureOf(wire, head, identityMask)));
        // The index of a string is nobody's business: what a box is called is.
        expect(capture && named(openCapture(capture))).toEqual(named(wire));
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});

function named(wire: WireScreen): unknown {
  return {
    ...wire,
    strings: [],
    boxes: wire.boxes.map((at, index) => (index % 6 === 3 || index % 6 === 4 ? wire.strings[at] : at)),
  };
}

describe('a file that is no capture', () => {
  const capture = captureOf(screen, head, identityMask);

  it.each([
    ['is no JSON', '<html>'],
    ['is of another format', JSON.stringify({ ...capture, format: 'other' })],
    ['is of a later version', JSON.stringify({ ...capture, version: 2 })],
    ['has no page', JSON.stringify({ ...capture, page: undefined })],
    ['has a box of no form', JSON.stringify({ ...capture, page: { tag: 'body', lines: [0] } })],
  ])('%s, and is not opened', (_how, text) => {
    expect(parseCapture(text)).toBeNull();
  });

  it('misses a line, and is told', () => {
    const page = { tag: 'body', lines: [0, 2] as [number, number], inside: [{ line: 1, text: 'a' }] };
    expect(() => openCapture({ ...capture, page })).toThrow('do not count up');
  });
});

describe('a screen that does not fit together is told', () => {
  it.each<[string, Partial<WireScreen>]>([
    [
      'a box before its parent',
      { boxes: [-1, 0, 0, 1, 0, 0, 5, 0, 0, 1, 0, 0], lines: [], lineBoxes: [], attributes: [] },
    ],
    ['a line in no box', { lineBoxes: [1, 40] }],
    ['no box at all', { boxes: [], lines: [], lineBoxes: [], attributes: [] }],
  ])('%s', (_what, part) => {
    expect(() => captureOf({ ...screen, ...part }, head, maskFor(known))).toThrow();
  });
});

describe('a capture of an account page', () => {
  const now = new Date(2026, 10, 23, 15, 30);
  const url = new URL('https://www.wildberries.ru/lk/myorders/delivery?page=2&who=Anna');
  const wire = plantedScreen([]);

  it('tells the day and not the hour, and of the address what is known', () => {
    const capture = capturePage(wire, url, now, '0.1.0');
    expect(capture).toMatchObject({
      format: 'loose-ends-capture',
      version: 1,
      extension: '0.1.0',
      taken: '2026-11-23',
      host: 'www.wildberries.ru',
      path: '/lk/myorders/delivery?page=2&query1=value1',
      faithful: 'yes',
    });
    expect(printCapture(capture)).not.toMatch(/Anna|15:|:30/);
  });

  it('says when readers do not say the same of it', () => {
    // A title of recommendations in a form that nobody has heard of: the page's readers know how it begins, and leave out
    // what follows; its mask begins like nothing.
    const lines = ['Возвраты', 'Рекомендунчики.', 'Возвратов пока нет'];
    const shown = plantedScreen(lines.map((value) => ({ value, place: 'line', cut: 0 })));
    const page = new URL('https://www.wildberries.ru/lk/myrefunds');
    const capture = capturePage(shown, page, now, '0.1.0');
    expect(findings(shown, page, now)).not.toContain('"none"');
    expect(findings(openCapture(capture), page, now)).toContain('"none"');
    expect(capture.faithful).toBe('no');
  });

  it('keeps no code that is drawn in squares, or whose digits stand apart in a button', () => {
    const squares = [...'1011001110001011'];
    const drawn = {
      ...wire,
      strings: ['', 'body', 'div', 'button', 'black', 'white', 'h1'],
      boxes: [
        ...[-1, 0, 5, 1, 0, 0],
        ...[0, 0, 1, 6, 0, 0],
        ...[0, 1, 1, 2, 0, 0],
        ...squares.flatMap((bit) => [2, 1, 1, 2, bit === '1' ? 4 : 5, bit === '1' ? 32 : 0]),
        ...[0, 1, 5, 3, 0, 0],
        ...[0, 1, 2, 3].flatMap((at) => [19, 1 + at, 2 + at, 2, 0, 0]),
      ],
      attributes: [],
      lines: ['Доставки', '4', '8', '2', '7'],
      lineBoxes: [1, 20, 21, 22, 23],
    } satisfies WireScreen;
    const other = { ...drawn, boxes: [...drawn.boxes], lines: ['Доставки', '9', '3', '6', '5'] };
    for (let at = 0; at < squares.length; at++) other.boxes.splice((3 + at) * 6 + 4, 2, 5, 0);
    other.boxes.splice(3 * 6 + 4, 2, 4, 32);
    const [one, another] = [drawn, other].map((at) =>
      printCapture({ ...capturePage(at, url, now, '0.1.0'), faithful: 'no' }),
    );
    expect(one).toBe(another);
    expect(one).not.toMatch(/"text": "[48]"/);
  });

  it('is of the site, or none', () => {
    expect(() => capturePage(wire, new URL('https://example.com/lk'), now, '0.1.0')).toThrow('Not a page of the site');
  });
});
