import type { Box, Screen } from '../screen/screen';
import { textIn } from './boxes';
import { normalise, splitCamel } from './words';

/** The tabs and switches that choose which part of a list is shown. */
export interface Tab {
  readonly box: Box;
  readonly norm: string;
  readonly selected: boolean;
}

/** Class names by which sites mark the chosen one of several look-alike buttons. */
const selectedClass = /(?:^|[-_\s])(?:active|selected|current|checked)(?:$|[-_\s])/i;

/** Every tab of the page, also of those that a page puts into a navigation of its own. */
export function findTabs(screen: Screen): Tab[] {
  return screen.boxes
    .filter((box) => isTab(box) && (box.region === 'content' || box.region === 'navigation'))
    .map((box) => ({ box, norm: normalise(textIn(screen, box)), selected: isSelected(box) }));
}

/** A tab by role; or a button, or a link that stays on the page, in a row of which one says that it is chosen. */
function isTab(box: Box): boolean {
  if (box.role === 'tab') return true;
  if (!['button', 'link', 'radio', 'option'].includes(box.role)) return false;
  const siblings = neighbours(box).filter((sibling) => sibling !== box && sibling.role === box.role);
  if (box.href !== null && !staysOnPage(box.href, siblings)) return false;
  return isSelected(box) || siblings.some(isSelected);
}

/** A link to another part of the page, or one of several that ask the same address for different things. */
function staysOnPage(href: string, siblings: readonly Box[]): boolean {
  if (/^(?:#|\?|$|javascript:)/i.test(href)) return true;
  return siblings.some((sibling) => sibling.href !== href && withoutQuery(sibling.href ?? '') === withoutQuery(href));
}

function withoutQuery(href: string): string {
  return href.split(/[?#]/, 1)[0] ?? '';
}

/** Siblings, also where each stands in a list item of its own. */
function neighbours(box: Box): readonly Box[] {
  const row = box.parent;
  if (row?.role !== 'listitem' || row.children.length > 1) return row?.children ?? [];
  return row.parent?.children.flatMap((item) => item.children) ?? [];
}

function isSelected(box: Box): boolean {
  for (const name of ['aria-selected', 'aria-current', 'aria-checked', 'aria-pressed']) {
    const value = box.attributes.get(name);
    if (value !== undefined) return value !== 'false';
  }
  const item = box.parent?.role === 'listitem' && box.parent.children.length === 1 ? box.parent.classes : '';
  return selectedClass.test(splitCamel(`${box.classes} ${item}`));
}
