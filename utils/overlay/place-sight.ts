/** A part of the window, in CSS pixels of the layout viewport. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** In which direction to go on from what is seen now. */
export type Direction = 'above' | 'below' | 'left' | 'right';

/** A place of the page, as the look that found it saw it. */
export interface Place {
  readonly element: Element;
  /** What it is drawn in, from the inside out. */
  readonly around: readonly Element[];
  /** The lines of text in it. */
  readonly lines: readonly string[];
  /** Its name for screen readers, if it has one of its own; else ''. */
  readonly label: string;
}

/**
 * What a place is pointed at for. `control`: its whole name was what it was found by. `row`: it was found by what its lines
 * say, which no style sheet is to change unnoticed. `text`: what it says may change, and it stays the place.
 */
export type PlaceUse = 'control' | 'row' | 'text';

/**
 * What can be seen of a place now.
 * `seen`: that area of it. `away`: nothing of it is in sight, it lies there. `covered`: something of the page lies over it.
 * `lost`: it is not any more what was found; nothing more is told of it.
 */
export type PlaceSight =
  | {
      readonly kind: 'seen';
      readonly area: Area;
      /** What is seen of the page at all: less than the window when it is pinched larger. */
      readonly room: Area;
      readonly focus: 'inside' | 'outside';
      readonly pace: Pace;
    }
  | { readonly kind: 'away'; readonly where: Direction; readonly pace: Pace }
  | { readonly kind: 'covered' }
  | { readonly kind: 'lost' };

/** Whether it has kept its place in the window for some frames. */
export type Pace = 'moving' | 'resting';
