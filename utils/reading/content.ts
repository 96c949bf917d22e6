import type { Box, Line, Screen } from '../screen/screen';
import { blockOf, closest, controlAround, headingAround } from './boxes';

/**
 * The lines of a page that can speak of the account: not the site's header, menus, footer and dialogs, and none of the
 * recommendations, advertisements and other people's reviews that a shop strews between.
 */
export interface Content {
  readonly screen: Screen;
  readonly lines: readonly Line[];
  /** The same lines as indices into the screen's lines. */
  readonly has: ReadonlySet<number>;
}

/** What the site calls the sections that are not about the account. */
export interface NoiseWords {
  /** Titles of such sections, normalised; each also matches with anything behind it. */
  readonly titles: readonly string[];
  /** Titles of the account's own sections: they end a noise section. */
  readonly ownTitles: readonly string[];
  /** Where links to goods lead; their text is a name of goods and nothing else. */
  readonly isProductLink: (href: string) => boolean;
}

/**
 * Picks the lines that readers may believe.
 * @param screen the page as seen
 * @param words what to leave out
 */
export function contentOf(screen: Screen, words: NoiseWords): Content {
  const noisy = noiseLines(screen, words);
  const lines = screen.lines.filter(
    (line) =>
      line.box.region === 'content' &&
      !noisy.has(line.index) &&
      !closest(line.box, isQuotation) &&
      !isProductName(line, words),
  );
  return { screen, lines, has: new Set(lines.map((line) => line.index)) };
}

/** A link with more lines than brand and name is a whole card, and may carry a status. */
function isProductName(line: Line, words: NoiseWords): boolean {
  const link = controlAround(line.box);
  return link !== null && link.href !== null && link.to - link.from <= 2 && words.isProductLink(link.href);
}

function isQuotation(box: Box): boolean {
  return box.tag === 'blockquote' || box.tag === 'q' || box.tag === 'figcaption';
}

function noiseLines(screen: Screen, words: NoiseWords): Set<number> {
  const noisy = new Set<number>();
  for (const line of screen.lines) {
    if (noisy.has(line.index) || !isTitleOf(line, words.titles)) continue;
    const { from, to } = noiseSection(screen, line, words.ownTitles);
    for (let index = from; index < to; index++) noisy.add(index);
  }
  return noisy;
}

/** A short line that begins with one of the titles. A long one is a sentence that happens to begin so. */
function isTitleOf(line: Line, titles: readonly string[]): boolean {
  return line.norm.length <= 60 && titles.some((title) => line.norm.startsWith(title));
}

/**
 * A noise section reaches from its title to the end of the smallest box that holds more than the title, unless a
 * section of the account begins before. Rather too far than too short: what is left out becomes unknown, not wrong.
 */
function noiseSection(screen: Screen, title: Line, ownTitles: readonly string[]): { from: number; to: number } {
  const start = headingAround(title.box) ?? blockOf(title.box);
  const around = closest(start, (box) => box.to > Math.max(start.to, title.index + 1)) ?? start;
  let to = around.to;
  for (let index = title.index + 1; index < to; index++) {
    const line = screen.lines[index];
    if (line && !controlAround(line.box) && ownTitles.includes(withoutCounter(line.norm))) to = index;
  }
  return { from: title.index, to };
}

/** A title without the counter behind it: «доставки (2)» → «доставки». */
export function withoutCounter(norm: string): string {
  return norm
    .replace(/[\s:·|,-]*\(?\d[\d ]*\+?\)?$/u, '')
    .replace(/[:.]$/u, '')
    .trim();
}
