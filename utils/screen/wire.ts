/**
 * What a person sees on a page, as it travels from the page to the background: flat, small, and free of the DOM.
 * `open-screen.ts` turns it into the `Screen` that readers work on.
 */
export interface WireScreen {
  /** Tags and class names, once each; index 0 is the empty string. */
  readonly strings: readonly string[];
  /** Every visible element in document order, {@link boxWidth} numbers each; see {@link boxFields}. */
  readonly boxes: readonly number[];
  /** Attributes that readers ask for: index of the box, name, value. */
  readonly attributes: readonly (readonly [box: number, name: string, value: string])[];
  /** The text between two block edges, with `seam`s where elements touch; one entry a line. */
  readonly lines: readonly string[];
  /** For each line, the index of the innermost block that holds it. */
  readonly lineBoxes: readonly number[];
  readonly frames: readonly WireFrame[];
  /** Width and height of the visible part, in CSS pixels. */
  readonly window: readonly [width: number, height: number];
  /** False when the page is larger than the limits or never rests: what is missing may still be on the page. */
  readonly complete: boolean;
}

/** A visible `<iframe>`: never read, but it may cover the page. */
export interface WireFrame {
  readonly src: string;
  readonly title: string;
  /** Left, top, width and height in the window, in CSS pixels. */
  readonly bounds: readonly [left: number, top: number, width: number, height: number];
}

/** The numbers of one box: parent's index (−1 for the root), lines `from` to `to`, indices of tag and classes, flags. */
export const boxFields = { parent: 0, from: 1, to: 2, tag: 3, classes: 4, flags: 5 } as const;
export const boxWidth = 6;

export const boxFlags = {
  /** Stands in a line of text. */
  inline: 1,
  /** `disabled`, `aria-disabled`, inert, or deaf to the mouse. */
  disabled: 2,
  /** The mouse becomes a hand over it. */
  pointer: 4,
  /** A control too small to be pressed. */
  tiny: 8,
  /** A field or a choice that is not as empty as it began. What it holds is not told. */
  filled: 16,
  /** A coloured area with nothing in it: part of a skeleton, or an ornament. */
  blank: 32,
  /** Outside of what its container shows: a slide that waits for its turn. */
  clipped: 64,
  /** A control or a line of text in the window with something else on top of its middle. */
  covered: 128,
  /** Fills more than {@link tallShare} of the window's height: too large to be pointed at. */
  tall: 256,
} as const;

/** From which share of the window's height on a block is tall. */
export const tallShare = 0.6;

/** Marks the edges of inline elements within a line; resolved by `joinSeams`. */
export const seam = '\u2060';

/**
 * An attribute that no page writes: the choice that a closed `<select>` shows, at most 60 characters. What a person typed
 * into a field is never told.
 */
export const valueText = 'value-text';

/**
 * Pages beyond these are cut, and then nothing is called absent. Several times the largest account page imaginable.
 * `nodes`: elements and texts that are passed, seen or not. `characters`: of all lines. `line`: of one line.
 * `attributes`: of one element. `attributeCharacters`: of all attributes, tags and classes. `milliseconds`: of our own
 * work on one screen.
 */
export const screenLimits = {
  nodes: 60_000,
  boxes: 20_000,
  characters: 300_000,
  line: 10_000,
  attributes: 64,
  attributeCharacters: 600_000,
  depth: 400,
  milliseconds: 1_500,
} as const;
