import { afterEach, expect, test } from 'vitest';
import { encodeScreen } from '@/utils/screen/encode-screen';
import { createSlices, inSlices, type Slices, sliceLimits } from '@/utils/screen/slices';
import { takeScreen } from '@/utils/screen/take-screen';
import { boxFields, boxFlags, boxWidth, screenLimits, valueText, type WireScreen } from '@/utils/screen/wire';

/** The eyes on a page that is large, or changes while they look. What is counted is steps: no clock decides here. */

const fixture = document.createElement('main');
document.body.append(fixture);
/** What a page is told as its own errors. */
const errors: string[] = [];
addEventListener('error', (event) => errors.push(event.message));
afterEach(() => {
  fixture.replaceChildren();
  expect(errors).toEqual([]);
});

interface Counted extends Slices {
  /** Steps of each slice. */
  readonly counts: number[];
}

/** Slices on a clock that stands still: only their steps end them. @param onSlice called as each begins */
function countedSlices(onSlice: (index: number) => void = () => {}): Counted {
  const slices = createSlices(() => 0);
  const counts: number[] = [];
  return {
    counts,
    total: slices.total,
    begin: (milliseconds) => {
      onSlice(counts.length);
      counts.push(0);
      slices.begin(milliseconds);
    },
    isSpent: () => {
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
      return slices.isSpent();
    },
  };
}

const take = async (slices: Slices): Promise<WireScreen> =>
  (await takeScreen(document, '.private', new AbortController().signal, slices)).wire;

function fill(count: number): void {
  for (let index = 0; index < count; index++) {
    const row = document.createElement('p');
    row.textContent = `row ${index}`;
    fixture.append(row);
  }
}

const shownRows = ({ lines }: WireScreen): string[] => lines.filter((line) => line.startsWith('row '));

test('an ordinary page is taken in one slice', async () => {
  fill(200);
  const slices = countedSlices();
  const screen = await take(slices);
  expect(slices.counts).toHaveLength(1);
  expect(shownRows(screen)).toHaveLength(200);
  expect(screen.complete).toBe(true);
});

test('a larger page is taken in slices, none of them longer than it may be, and nothing is lost between them', async () => {
  fill(3_000);
  const slices = countedSlices();
  const screen = await take(slices);
  expect(slices.counts.length).toBeGreaterThan(5);
  expect(Math.max(...slices.counts)).toBe(sliceLimits.steps);
  expect(shownRows(screen)).toEqual(Array.from({ length: 3_000 }, (_, index) => `row ${index}`));
  expect(screen.complete).toBe(true);
});

test('what changes once between two slices is taken anew', async () => {
  fill(3_000);
  const slices = countedSlices((index) => {
    if (index === 2) fixture.prepend(Object.assign(document.createElement('p'), { textContent: 'row first' }));
  });
  const screen = await take(slices);
  expect(shownRows(screen)[0]).toBe('row first');
  expect(shownRows(screen)).toHaveLength(3_001);
  expect(screen.complete).toBe(true);
});

test('of a page that changes between any two slices the screen is not complete', async () => {
  fill(3_000);
  const slices = countedSlices((index) => {
    fixture.prepend(Object.assign(document.createElement('p'), { textContent: `changed ${index}` }));
  });
  const screen = await take(slices);
  expect(shownRows(screen).length).toBeGreaterThan(2_900);
  expect(screen.complete).toBe(false);
});

test('a shadow root that changes between two slices counts as well', async () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.textContent = 'before';
  fixture.append(host);
  fill(3_000);
  const screen = await take(
    countedSlices((index) => {
      if (index === 2) root.textContent = 'after';
    }),
  );
  expect(screen.lines).toContain('after');
  expect(screen.lines).not.toContain('before');
});

test('beyond its limits a page is cut, and told to be', async () => {
  fill(screenLimits.boxes + 10);
  const screen = await take(countedSlices());
  expect(shownRows(screen).length).toBeLessThan(screenLimits.boxes);
  expect(shownRows(screen).length).toBeGreaterThan(screenLimits.boxes - 100);
  expect(screen.complete).toBe(false);
});

test('a text that is too long is cut, and what comes after it is read', async () => {
  const long = document.createElement('p');
  long.textContent = 'word '.repeat(200_000);
  fixture.append(long);
  fill(1);
  const screen = await take(countedSlices());
  expect(Math.max(...screen.lines.map((line) => line.length))).toBeLessThanOrEqual(screenLimits.line);
  expect(shownRows(screen)).toEqual(['row 0']);
  expect(screen.complete).toBe(false);
});

test('a block of text that fills most of the window is told to be tall', async () => {
  fixture.innerHTML = `<div style="height:${innerHeight * 0.7}px">tall</div><div style="height:${innerHeight * 0.5}px">half</div>
    <div style="height:${innerHeight}px"></div>`;
  const { boxes, lines, lineBoxes } = await take(countedSlices());
  const flagsOf = (box: number): number => boxes[box * boxWidth + boxFields.flags] ?? 0;
  const isTall = (box: number): boolean => (flagsOf(box) & boxFlags.tall) !== 0;
  const [tall = 0, half = 0] = ['tall', 'half'].map((text) => lineBoxes[lines.indexOf(text)]);
  // Nothing is looked for in what holds no text.
  expect([tall, half, boxes.length / boxWidth - 1].map(isTall)).toEqual([true, false, false]);
});

test('the end of the signal ends it', async () => {
  const end = new AbortController();
  const taken = takeScreen(document, '.private', end.signal);
  end.abort();
  await expect(taken).rejects.toThrow();
});

test('a closed select shows its choice, and no field shows what was typed', async () => {
  fixture.innerHTML = `<select><option>All</option><option selected>  November
    2026 </option></select><select multiple><option selected>One</option></select>
    <select hidden><option>Hidden</option></select><select><option>${'x'.repeat(100)}</option></select>
    <input value="typed"><textarea>typed too</textarea>`;
  const { attributes, lines } = await take(countedSlices());
  expect(attributes.filter(([, name]) => name === valueText).map(([, , value]) => value)).toEqual([
    'November 2026',
    'x'.repeat(60),
  ]);
  expect(JSON.stringify([attributes, lines])).not.toContain('typed');
});

test('a page cannot write the attribute that tells of a choice', async () => {
  fixture.innerHTML = `<p ${valueText}="All">x</p>`;
  const { attributes } = await take(countedSlices());
  expect(attributes.filter(([, name]) => name === valueText)).toEqual([]);
});

test('written down in steps, a screen is the same JSON as at once', async () => {
  fill(1_500);
  const screen = await take(countedSlices());
  expect(await inSlices(encodeScreen(screen), createSlices())).toBe(JSON.stringify(screen));
});
