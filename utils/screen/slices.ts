import { documentElementOf, visibilityOfDocument } from './dom';

/**
 * Long work on a page, in slices: each is a task of its own, and between two of them the page and the person have their
 * turn.
 */
export interface Slices {
  /** Begins a slice. @param milliseconds how long it may last */
  readonly begin: (milliseconds: number) => void;
  /** Asked at every step. @returns whether the slice has lasted long enough */
  readonly isSpent: () => boolean;
  /** What all slices so far lasted, in ms. */
  readonly total: () => number;
}

/** One slice: in ms, and in steps for a clock that a page makes coarse. A step is a node of the page. */
export const sliceLimits = { milliseconds: 8, steps: 1_000 } as const;

/** @param now the clock, in ms */
export function createSlices(now: () => number = () => performance.now()): Slices {
  let began = now();
  let length: number = sliceLimits.milliseconds;
  let steps = 0;
  let before = 0;
  return {
    begin: (milliseconds) => {
      began = now();
      length = milliseconds;
      steps = 0;
    },
    isSpent: () => {
      const spent = ++steps >= sliceLimits.steps || now() - began >= length;
      if (spent) before += now() - began;
      return spent;
    },
    total: () => before,
  };
}

/** Goes on in a task of its own. Unlike a timer it is not held back in hidden tabs. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work to its end, in slices of the usual length.
 * @param work stops at every step
 */
export async function inSlices<Result>(work: Generator<void, Result>, slices: Slices): Promise<Result> {
  slices.begin(sliceLimits.milliseconds);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!slices.isSpent()) continue;
    await nextTask();
    slices.begin(sliceLimits.milliseconds);
  }
}

/**
 * Goes on in the midst of the next frame, when the browser has just laid the page out: asking for styles and bounds costs
 * little then, and makes it do nothing that it would not do anyway. Where nothing is drawn, such as in a hidden tab, goes
 * on soon.
 */
export async function afterLayout(page: Document): Promise<void> {
  // Whoever asks within a frame means the next one; asked for there, this one would end with an error event for the page.
  await nextTask();
  const root = documentElementOf(page);
  if (!root || visibilityOfDocument(page) !== 'visible') return;
  await new Promise<void>((resolve) => {
    const goOn = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    // A window behind others is visible and not drawn; a root of no size is never told of.
    const timer = setTimeout(goOn, longestFrame);
    // It tells of an element at the end of the frame's layout, the first time in any case.
    const observer = new ResizeObserver(goOn);
    observer.observe(root);
  });
}

/** In ms. */
const longestFrame = 1_000;
