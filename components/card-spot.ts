import type { Area } from '../utils/overlay/place-sight';

/** Where a card may stand, in CSS pixels: its corner, and how large it may be there. */
export interface CardSpot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above' | 'right' | 'left' | 'over';
}

export interface CardRoom {
  /** What the card must not cover: the lit place. */
  readonly place: Area;
  /** What is seen of the page. */
  readonly room: Area;
  /** Our own panel, if it is there. */
  readonly avoid: Area | null;
  /** As large as the card would like to be. */
  readonly card: { readonly width: number; readonly height: number };
}

/** Between place and card, so that the ring fits; and between card and the edge of what is seen. */
const gap = 18;
const margin = 12;

/** Lower than this, in CSS pixels, a card cannot be read even when it is scrolled. */
const lowest = 72;

/**
 * Chooses a side with room: below, above, to the right, to the left. Where the window is hardly wider than the card, at its
 * far edge instead: beside the place stands what the place belongs to. Where no side holds the whole card, the one that
 * holds most of it, and the card is scrolled. Only of a place that fills the window it covers a part (`over`).
 */
export function cardSpot({ place, room, avoid, card }: CardRoom): CardSpot {
  const free = withoutPanel(room, avoid, place);
  const width = Math.min(card.width, free.width);
  const right = place.left + place.width;
  const bottom = place.top + place.height;
  const kept = (start: number, length: number, from: number, whole: number): number =>
    Math.max(from, Math.min(start, from + whole - length));
  const heights = {
    below: free.top + free.height - Math.max(free.top, bottom + gap),
    above: Math.min(free.top + free.height, place.top - gap) - free.top,
    right: right + gap + width <= free.left + free.width ? free.height : 0,
    left: place.left - gap - width >= free.left ? free.height : 0,
  } as const;
  const spotAt = (side: keyof typeof heights): CardSpot => {
    const maxHeight = heights[side];
    const height = Math.min(card.height, maxHeight);
    if (side === 'right' || side === 'left')
      return {
        left:
          side === 'right'
            ? Math.max(free.left, right + gap)
            : Math.min(free.left + free.width, place.left - gap) - width,
        top: kept(place.top, height, free.top, free.height),
        maxHeight,
        side,
      };
    const left = kept(place.left, width, free.left, free.width);
    const isFar = room.width < 2 * card.width;
    const near = side === 'below' ? Math.max(free.top, bottom + gap) : place.top - gap - height;
    const far = side === 'below' ? free.top + free.height - height : free.top;
    return { left, top: isFar ? far : kept(near, height, free.top, free.height), maxHeight, side };
  };
  const isLow = place.top + place.height / 2 > room.top + room.height / 2;
  const sides = room.width < 2 * card.width && isLow ? (['above', 'below', 'right', 'left'] as const) : usual;
  const whole = sides.find((side) => heights[side] >= card.height);
  if (whole) return spotAt(whole);
  const most = [...sides].sort((one, other) => heights[other] - heights[one])[0] ?? 'below';
  if (heights[most] >= lowest) return spotAt(most);
  const height = Math.min(card.height, free.height);
  const top = isLow ? free.top : free.top + free.height - height;
  return { left: free.left, top, maxHeight: free.height, side: 'over' };
}

const usual = ['below', 'above', 'right', 'left'] as const;

/** What is left of the room beside our panel: the larger part that is not under it, with a margin. */
function withoutPanel(room: Area, avoid: Area | null, place: Area): Area {
  const inside = shrunk(room);
  if (!avoid) return inside;
  const right = inside.left + inside.width;
  const bottom = inside.top + inside.height;
  const edge = { right: avoid.left + avoid.width, bottom: avoid.top + avoid.height };
  const parts: Area[] = [
    { ...inside, width: Math.min(right, avoid.left - margin) - inside.left },
    { ...inside, height: Math.min(bottom, avoid.top - margin) - inside.top },
    {
      ...inside,
      left: Math.max(inside.left, edge.right + margin),
      width: right - Math.max(inside.left, edge.right + margin),
    },
    {
      ...inside,
      top: Math.max(inside.top, edge.bottom + margin),
      height: bottom - Math.max(inside.top, edge.bottom + margin),
    },
  ].filter(({ width, height }) => width >= narrowest && height >= lowest);
  const sizeOf = ({ width, height }: Area): number => width * height;
  const [largest] = parts.sort((one, other) => sizeOf(other) - sizeOf(one));
  // A panel over nearly everything leaves no choice: better over it than over the place.
  return largest ?? (sizeOf(place) > 0 ? inside : room);
}

/** Narrower than this, in CSS pixels, no card can be read. */
const narrowest = 160;

function shrunk({ left, top, width, height }: Area): Area {
  return { left: left + margin, top: top + margin, width: width - 2 * margin, height: height - 2 * margin };
}
