import type { Box, Line } from '../screen/screen';
import { blockOf, closest, controlAround, headingAround } from './boxes';
import type { Content } from './content';
import { bareCount, type Count, countAfterLabel, countWithUnit } from './count';

/** A place that bears the name of a fact or page: a heading, a tab, a tile, a menu entry. */
export interface Title {
  readonly line: Line;
  /** The heading, control or block that the words stand in. */
  readonly box: Box;
  /** `heading` by tag or role; `control` when it can be pressed; `text` otherwise. */
  readonly kind: 'heading' | 'control' | 'text';
  readonly count: Count | null;
}

/**
 * Finds the places named by one of some words, with their counters: «Доставки», «Доставки (2)», «Доставки» beside «2».
 * @param content where to look
 * @param words normalised names
 * @param units beginnings of nouns that a counter may carry («товар»)
 */
export function findTitles(content: Content, words: readonly string[], units: readonly string[]): Title[] {
  const titles: Title[] = [];
  for (const line of content.lines) {
    const match = matchTitle(line.norm, words, units);
    if (!match) continue;
    const control = controlAround(line.box);
    const heading = headingAround(line.box);
    const box = heading ?? control ?? blockOf(line.box);
    const counted = match.count ?? countBeside(content, line, box, units);
    titles.push({ line, box, kind: control ? 'control' : heading ? 'heading' : 'text', count: counted });
  }
  return titles;
}

function matchTitle(norm: string, words: readonly string[], units: readonly string[]): { count: Count | null } | null {
  for (const word of words) {
    if (!norm.startsWith(word)) continue;
    const rest = norm.slice(word.length);
    if (/^[:.]?$/.test(rest)) return { count: null };
    // «Доставки2» is how a counter in a span of its own arrives; «доставкиX» is another word.
    if (/^\p{L}/u.test(rest)) continue;
    const count = countAfterLabel(rest, units);
    if (count) return { count };
  }
  return null;
}

/**
 * A counter in a box of its own, right before or behind the name, in a common box that holds little else.
 * Two steps up: name and counter are usually siblings, or cousins in a flex row.
 */
function countBeside(content: Content, line: Line, box: Box, units: readonly string[]): Count | null {
  const control = controlAround(line.box);
  let around: Box | null = box;
  for (let step = 0; step < 3 && around; step++, around = around.parent) {
    const size = around.to - around.from;
    if (size - buttonsIn(content, around, control) > 3) return null;
    if (size < 2) continue;
    for (const index of [line.index + 1, line.index - 1]) {
      if (index < around.from || index >= around.to || !content.has.has(index)) continue;
      const neighbour = content.screen.lines[index];
      if (!neighbour || controlAround(neighbour.box) !== control) continue;
      // «2026» under «Чеки» is a year.
      if (/^20\d{2}$/.test(neighbour.norm)) continue;
      const count = bareCount(neighbour.norm) ?? countWithUnit(neighbour.norm, units);
      if (count) return count;
    }
  }
  return null;
}

/** Buttons beside a name and its counter («Добавить», «Скачать») say nothing of how many there are. */
function buttonsIn(content: Content, around: Box, own: Box | null): number {
  return content.screen.lines.slice(around.from, around.to).filter(({ box }) => {
    const control = controlAround(box);
    return control !== null && control !== own && control.role === 'button' && control.to - control.from === 1;
  }).length;
}

/** A range of lines of the screen, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The section that a title opens: to the end of the smallest box that holds more than the title, or to the next heading
 * of the same rank or a higher one.
 */
export function sectionOf(content: Content, title: Title): Range {
  const { lines } = content.screen;
  const around = closest(title.box, (box) => box.to > Math.max(title.box.to, title.line.index + 1)) ?? title.box;
  const level = title.box.level || 6;
  let to = around.to;
  for (let index = title.line.index + 1; index < to; index++) {
    const line = lines[index];
    const heading = line ? headingAround(line.box) : null;
    if (heading && heading !== title.box && heading.level <= level) to = index;
  }
  return { from: title.line.index, to };
}

/** The content lines in a range, the title's own line left out. */
export function linesOf(content: Content, range: Range): Line[] {
  return content.lines.filter((line) => line.index > range.from && line.index < range.to);
}
