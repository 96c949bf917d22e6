import type { Box, Line, Screen } from '../screen/screen';
import { blockOf, closest, controlAround, headingAround, itemAround, linesIn } from './boxes';

/**
 * The lines of a page that can speak of the account: not the site's header, menus, footer and dialogs, and none of the
 * recommendations, advertisements, quotations and other people's reviews that a shop strews between.
 */
export interface Content {
  readonly screen: Screen;
  readonly lines: readonly Line[];
  /** The same lines as indices into the screen's lines. */
  readonly has: ReadonlySet<number>;
  readonly headings: readonly Heading[];
  /** Whether a name is one that the account's own pages give to their parts. */
  readonly isOwnName: (norm: string) => boolean;
}

/** A heading by tag or role, and the lines that stand under it. */
export interface Heading {
  readonly norm: string;
  readonly level: number;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** What the site calls its parts. All normalised. */
export interface SiteNames {
  /** Titles of sections that are not about the account; each also matches with anything behind it. */
  readonly noise: readonly string[];
  /** Names of the account's own pages, sections and values. */
  readonly own: readonly string[];
  /** Values of `id` and `data-…` of windows that lie over a page and need not say so. */
  readonly windows?: readonly string[];
  /** Where links to goods lead; their text is a name of goods and nothing else. */
  readonly isProductLink: (href: string) => boolean;
}

/**
 * Picks the lines that readers may believe.
 * @param screen the page as seen
 * @param names what to leave out, and what not
 */
export function contentOf(screen: Screen, names: SiteNames): Content {
  const own = new Set(names.own);
  const isOwnName = (norm: string): boolean => {
    const name = withoutCounter(norm);
    // «Чеки и документы» is still about receipts; «Карты лояльности» is not about bank cards.
    return own.has(name) || own.has(name.split(/ и |, | ?\/ ?/u)[0] ?? '');
  };
  const noisy = noiseLines(screen, names.noise, isOwnName);
  const start = startOf(screen);
  const lines = screen.lines.filter(
    (line) =>
      line.box.region === 'content' &&
      (line.index >= start || closest(line.box, (box) => box.role === 'main') !== null) &&
      !noisy.has(line.index) &&
      !closest(line.box, (box) => isQuotation(box) || box.marks.some((mark) => names.windows?.includes(mark))) &&
      !isProductName(line, names.isProductLink),
  );
  return { screen, lines, has: new Set(lines.map((line) => line.index)), headings: headingsOf(screen), isOwnName };
}

/** The line of the page's first heading: what stands before it, outside of a main part, is the site's header, whatever its tag. */
function startOf(screen: Screen): number {
  return screen.boxes.find((box) => box.level === 1 && box.region === 'content' && box.to > box.from)?.from ?? 0;
}

/** A link with more lines than brand and name is a whole card, and may carry a status. */
function isProductName(line: Line, isProductLink: (href: string) => boolean): boolean {
  const link = controlAround(line.box);
  return link !== null && link.href !== null && link.to - link.from <= 2 && isProductLink(link.href);
}

/** Somebody else's words, an example, a conversation, or words that were taken back. */
const quotationTags = new Set([
  'blockquote',
  'q',
  'figure',
  'figcaption',
  'code',
  'pre',
  'samp',
  'kbd',
  's',
  'del',
  'bdo',
]);

function isQuotation(box: Box): boolean {
  if (quotationTags.has(box.tag) || box.role === 'log' || box.role === 'feed') return true;
  // An inline quotation shares its line with words around it: then the whole line is one.
  return !box.inline && box.children.some((child) => child.inline && quotationTags.has(child.tag));
}

function noiseLines(screen: Screen, titles: readonly string[], isOwnName: (norm: string) => boolean): Set<number> {
  const noisy = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let index = from; index < to; index++) noisy.add(index);
  };
  for (const line of screen.lines) {
    // «Чаты» may begin like the name of a chat widget and still be a part of the account.
    if (noisy.has(line.index) || !isNoiseTitle(line.norm, titles) || isOwnName(line.norm)) continue;
    const { from, to } = noiseSection(screen, line, isOwnName);
    add(from, to);
  }
  for (const box of screen.boxes) if (box.label && isNoiseTitle(box.label.toLowerCase(), titles)) add(box.from, box.to);
  return noisy;
}

/** A short line that begins with one of the titles. A long one is a sentence that happens to begin so. */
function isNoiseTitle(norm: string, titles: readonly string[]): boolean {
  return norm.length <= 60 && titles.some((title) => norm.startsWith(title));
}

/**
 * A noise section reaches from its title to the end of the smallest box that holds more than the title, unless a
 * section of the account begins before. Rather too far than too short: what is left out becomes unknown, not wrong.
 */
function noiseSection(screen: Screen, title: Line, isOwnName: (norm: string) => boolean): { from: number; to: number } {
  const control = controlAround(title.box);
  // A menu entry or a tile of another part of the shop is noise by itself, and not what comes after it.
  if (control && control.tag !== 'summary') return { from: control.from, to: Math.max(control.to, title.index + 1) };
  const start = headingAround(title.box) ?? blockOf(title.box);
  const around = closest(start, (box) => box.to > Math.max(start.to, title.index + 1)) ?? start;
  // Inside a list item the noise is that item: an advertisement between two parcels.
  const item = itemAround(title.box);
  const within = item && item.to < around.to ? item : around;
  let to = within.to;
  for (let index = title.index + 1; index < to; index++) {
    const line = screen.lines[index];
    if (line && isOwnName(line.norm)) to = index;
  }
  return { from: title.index, to };
}

function headingsOf(screen: Screen): Heading[] {
  const boxes = screen.boxes.filter((box) => box.level > 0 && box.to > box.from);
  return boxes.map((box, at) => {
    const around = closest(box, (outer) => outer.to > box.to) ?? box;
    const next = boxes.slice(at + 1).find((other) => other.level <= box.level && other.from >= box.to);
    const norm = linesIn(screen, box).map((line) => line.norm);
    return { norm: norm.join(' '), level: box.level, from: box.from, to: Math.min(around.to, next?.from ?? around.to) };
  });
}

/**
 * The names under which a line stands: the innermost heading whose section holds it, and the labels of the boxes around.
 * A name that is not the account's own makes what stands under it somebody else's affair.
 */
export function namesAbove(content: Content, line: Line): string[] {
  const heading = content.headings.findLast(({ from, to }) => line.index > from && line.index < to);
  const labels: string[] = [];
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (box.label && box.role !== 'main' && box.role !== 'img' && !controlAround(box))
      labels.push(box.label.toLowerCase());
  }
  return [...(heading ? [heading.norm] : []), ...labels.map((label) => label.replaceAll('ё', 'е'))];
}

/** A title without the counter behind it: «доставки (2)», «доставки 2 товара» → «доставки». */
export function withoutCounter(norm: string): string {
  return norm
    .replace(/[\s:·|,-]*\(?\d[\d ]*\+?(?: \p{L}+\.?)?\)?$/u, '')
    .replace(/[:.]$/u, '')
    .trim();
}
