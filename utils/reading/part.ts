import type { Box } from '../screen/screen';
import { valueText } from '../screen/wire';
import { controlAround, textIn } from './boxes';
import { type Content, withoutCounter } from './content';
import { findDates } from './date';
import { findTabs } from './tabs';
import { normalise } from './words';

/**
 * Signs that a page shows a part of what it could: another tab, a search, a filter, a period is chosen. Nothing is absent
 * there, and nothing is whole.
 */

/**
 * @param whole names of tabs and choices that show everything that is asked for, normalised
 * @param titles names of the list itself: as a tab they show everything, unless another tab holds things of that kind
 * @param units beginnings of the nouns by which such a tab is known
 */
export function showsPart(
  content: Content,
  whole: readonly string[],
  titles: readonly string[],
  units: readonly string[] = [],
): boolean {
  return isTabbed(content, whole, titles, units) || isFiltered(content, [...whole, ...titles]);
}

/** The same of fields, closed choices and buttons alone, whatever the tabs say. */
export function isFiltered(content: Content, whole: readonly string[]): boolean {
  return (
    content.screen.boxes.some((box) => box.filled && !box.attributes.has(valueText) && box.region === 'content') ||
    content.screen.boxes.some(
      (box) => box.region === 'content' && isChoice(box) && isNarrow(choiceOf(content, box), whole),
    ) ||
    content.lines.some((line) => {
      const control = controlAround(line.box);
      return control !== null && control.role === 'button' && control.to - control.from === 1 && isChosen(line.norm);
    })
  );
}

/** Page numbers are no tabs, nor is how a list is sorted. */
export function listTabs({ screen }: Content): ReturnType<typeof findTabs> {
  return findTabs(screen).filter((tab) => !/^\d*$|^(?:сначала|сортир|по дате|по цене)/.test(tab.norm));
}

function isTabbed(
  content: Content,
  whole: readonly string[],
  titles: readonly string[],
  units: readonly string[],
): boolean {
  const tabs = listTabs(content);
  const holdsMore = tabs.some(
    ({ norm, selected }) =>
      !selected &&
      !settledTab.test(norm) &&
      (/^(?:все|all) \p{L}/u.test(norm) || units.some((unit) => norm.split(' ').some((word) => word.startsWith(unit)))),
  );
  const isPart = tabs.some(({ norm, selected }) => {
    if (!selected || whole.includes(withoutCounter(norm))) return false;
    return holdsMore || !titles.includes(withoutCounter(norm));
  });
  return isPart || hasUnknownChoice(content);
}

const settledTab = /архив|заверш|закрыт|истори|прошл|отменен|archive|completed|closed|finished|history/u;

/** The sellers' portal calls its switches so (its component library); where none of them is known to be chosen, any may be. */
function hasUnknownChoice(content: Content): boolean {
  const switches = content.screen.boxes.filter(
    ({ marks, region, href }) => region === 'content' && href === null && marks.includes('Segments'),
  );
  const known = new Set(findTabs(content.screen).map(({ box }) => box));
  return switches.length > 1 && !switches.some((box) => known.has(box));
}

/** What a closed choice shows of itself: «Из-за рубежа» on a button that opens a list. How a list is sorted is no part of it. */
function isNarrow(norm: string, whole: readonly string[]): boolean {
  return (
    norm !== '' &&
    !/сортир|^сначала|^по |все(?:\s|$)|^вс[юя](?:\s|$)|^за все|^all(?:\s|$)|^sort/u.test(norm) &&
    !whole.includes(norm)
  );
}

function choiceOf({ screen }: Content, box: Box): string {
  // An inline box touches the line that it stands in, which is not its own text.
  return normalise(box.attributes.get(valueText) ?? (box.inline ? '' : textIn(screen, box)));
}

function isChoice(box: Box): boolean {
  return box.tag === 'select' || box.role === 'combobox' || box.attributes.get('aria-haspopup') === 'listbox';
}

/** A button that shows what was chosen: a day or a span of days, «Склад: Коледино». */
function isChosen(norm: string): boolean {
  const text = norm.replace(/[\s▾▼⌄×✕]+$/u, '');
  if (
    /^(?:склад|тип|период|магазин|категория|регион|warehouse|type|period|shop|category|region): (?!все|вся|любо|all|any)./u.test(
      text,
    )
  )
    return true;
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4} ?[-–—] ?\d{1,2}[./]\d{1,2}[./]\d{2,4}$/u.test(text)) return true;
  const dates = findDates(text, new Date(), 'past').filter(({ start, end }) =>
    /\d{4}|\d[./]\d/.test(text.slice(start, end)),
  );
  const rest = dates.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return dates.length > 0 && !/[\p{L}\d]/u.test(rest);
}
