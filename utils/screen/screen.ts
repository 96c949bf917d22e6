/**
 * What a person sees on a page, taken once: lines of text in reading order, and the boxes that they stand in.
 * All reading works on this and not on the DOM: it is decided in the page what is visible, every reader sees the same
 * moment, and no name that a page gives its elements can get in the way.
 */
export interface Screen {
  readonly lines: readonly Line[];
  /** Every visible element, in document order. */
  readonly boxes: readonly Box[];
  readonly root: Box;
  readonly frames: readonly Frame[];
  /** Size of the visible part, in CSS pixels. */
  readonly window: { readonly width: number; readonly height: number };
  /** False when the page is larger than the limits or never rests: what is missing may still be on the page. */
  readonly complete: boolean;
}

/** The text between two block edges: what a person reads as one line. A button or a link is a line of its own. */
export interface Line {
  /** As shown, spaces collapsed. */
  readonly text: string;
  /** As compared, see `normalise`. */
  readonly norm: string;
  /** The same, cut at the edges of the inline elements that it is made of: «Чайник» and «Готов к выдаче» in two spans. */
  readonly parts: readonly string[];
  /** The innermost block that holds the line. */
  readonly box: Box;
  readonly index: number;
}

/** One visible element. */
export interface Box {
  readonly index: number;
  readonly tag: string;
  /** The ARIA role, explicit or implied by the tag; only roles that readers ask for are implied. */
  readonly role: string;
  readonly parent: Box | null;
  readonly children: readonly Box[];
  /** Lines `from` to `to` (exclusive) lie in this box. For an inline box, the lines that it touches. */
  readonly from: number;
  readonly to: number;
  readonly region: Region;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** `aria-label`, else the alternative text of an image or the placeholder of an input; empty when there is none. */
  readonly label: string;
  readonly classes: string;
  /** The values of `id` and of short `data-…` attributes. */
  readonly marks: readonly string[];
  readonly href: string | null;
  /**
   * The attributes that were taken down; see `take-screen.ts`. On a `<select>` also `value-text`, the choice that it shows
   * (cut at 60 characters): compare it with the names of the whole and of its parts.
   */
  readonly attributes: ReadonlyMap<string, string>;
  readonly inline: boolean;
  /** Cannot be pressed, as far as the page says. */
  readonly disabled: boolean;
  /** The mouse becomes a hand over it. */
  readonly pointer: boolean;
  /** A control too small to be pressed. */
  readonly tiny: boolean;
  /** A field or a choice that is not as empty as it began. */
  readonly filled: boolean;
  /** A coloured area with nothing in it. */
  readonly blank: boolean;
  /** Outside of what its container shows. */
  readonly clipped: boolean;
  /** Something else lies on top of its middle. */
  readonly covered: boolean;
  /** Holds text and fills most of the window's height, or more: nobody sees where in it one is to look. */
  readonly tall: boolean;
}

/** Where on the page something stands. Readers look for facts in `content` only. */
export type Region = 'content' | 'banner' | 'navigation' | 'footer' | 'aside' | 'dialog';

/** A visible `<iframe>`: never read, but it may cover the page. */
export interface Frame {
  readonly src: string;
  readonly title: string;
  /** In the window, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
