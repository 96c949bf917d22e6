import type { Box, Screen } from '../screen/screen';
import { textIn } from './boxes';
import { normalise } from './words';

/** The tabs and switches that choose which part of a list is shown. */
export interface Tab {
  readonly box: Box;
  readonly norm: string;
  readonly selected: boolean;
}

/** Class names by which sites mark the chosen one of several look-alike buttons. */
const selectedClass = /(?:^|[-_\s])(?:active|selected|current|checked)(?:$|[-_\s])/i;

/** Every tab of the page's content. */
export function findTabs(screen: Screen): Tab[] {
  return screen.boxes
    .filter((box) => box.region === 'content' && (box.role === 'tab' || isTabLike(box)))
    .map((box) => ({ box, norm: normalise(textIn(screen, box)), selected: isSelected(box) }));
}

/** A button in a row of buttons of which one says that it is chosen. */
function isTabLike(box: Box): boolean {
  if (box.role !== 'button' && box.role !== 'link' && box.role !== 'radio') return false;
  if (isSelected(box)) return true;
  return (
    box.parent?.children.some((sibling) => sibling !== box && sibling.role === box.role && isSelected(sibling)) ?? false
  );
}

function isSelected(box: Box): boolean {
  for (const name of ['aria-selected', 'aria-current', 'aria-checked', 'aria-pressed']) {
    const value = box.attributes.get(name);
    if (value !== undefined) return value !== 'false';
  }
  return selectedClass.test(box.classes);
}
