import type { Line } from '../screen/screen';
import { type Content, namesAbove } from './content';
import type { Reading } from './reading';
import type { Row } from './rows';
import { findTabs } from './tabs';
import type { Range, Title } from './titles';

/** A reading, and where on the page it was read. Where it was is never kept: the page itself is told, to point there. */
export interface Finding {
  readonly reading: Reading;
  /** What a person should be shown of it, the best first: its evidence; of what is unknown, where the page names it. */
  readonly from: readonly Passage[];
}

/** Lines of the page that belong together: a label and its value, a heading and its rows. */
export type Passage = readonly Range[];

export function passageOf(...lines: readonly Line[]): Passage {
  return lines.map(({ index }) => ({ from: index, to: index + 1 }));
}

export function passageOfRow({ box, lines }: Row): Passage {
  return box ? [box] : passageOf(...lines);
}

/**
 * Where the page names a fact: its only heading; without one, its only tab; without one, the only text of that name.
 * @returns one passage, or none where it cannot be told which is meant
 */
export function nameIn(content: Content, titles: readonly Title[]): Passage[] {
  const tabs = new Set(findTabs(content.screen).flatMap(({ box }) => content.screen.lines.slice(box.from, box.to)));
  const own = titles.filter(({ line }) => namesAbove(content, line).every((name) => content.isOwnName(name)));
  const kinds = [
    own.filter(({ kind }) => kind === 'heading'),
    own.filter(({ kind, line }) => kind === 'control' && tabs.has(line)),
    own.filter(({ kind }) => kind === 'text'),
  ];
  const named = kinds.find((found) => found.length > 0) ?? [];
  return named.length === 1 ? named.map(({ line }) => passageOf(line)) : [];
}

/**
 * Where a list stands: its name with its rows; else the rows; else the name; else the first row.
 * @param name from {@link nameIn}
 * @param rows the passage of each row
 */
export function passagesOfList(name: readonly Passage[], rows: readonly Passage[]): Passage[] {
  return [...name.map((heading) => [...heading, ...rows.flat()]), rows.flat(), ...name, ...rows.slice(0, 1)];
}
