import type { TakenScreen } from '../screen/take-screen';
import { boxFields, boxWidth } from '../screen/wire';
import type { Place } from './place-sight';

/**
 * A box of a screen as a place of the page: the element, with all by which it is known again.
 * @returns `null` for a box that is none
 */
export function placeAt({ wire, elements }: TakenScreen, box: number): Place | null {
  const numberOf = (at: number, field: keyof typeof boxFields): number =>
    wire.boxes[at * boxWidth + boxFields[field]] ?? -1;
  const element = elements[box];
  if (!element) return null;
  const around: Element[] = [];
  for (let at = numberOf(box, 'parent'); at >= 0; at = numberOf(at, 'parent')) {
    const outer = elements[at];
    if (outer) around.push(outer);
  }
  const label = wire.attributes.find(([at, name]) => at === box && name === 'aria-label')?.[2] ?? '';
  return { element, around, lines: wire.lines.slice(numberOf(box, 'from'), numberOf(box, 'to')), label };
}
