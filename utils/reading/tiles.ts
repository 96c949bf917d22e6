import type { Box, Line } from '../screen/screen';
import { blockOf, closest, controlAround } from './boxes';
import type { Content } from './content';
import { bareCount, type Count, countWithUnit } from './count';
import { type EmptyWords, saysEmpty } from './empty-state';
import { normalise } from './words';

/**
 * Tiles and menu entries: a name, and what is said beside it in the same small box («Доставки · 2 товара»).
 */
export interface Tile {
  readonly line: Line;
  /** The name's line and those of what is said beside it. */
  readonly lines: readonly Line[];
  /** What stands beside the name, normalised, in order. */
  readonly texts: readonly string[];
  /** The whole tile as shown. */
  readonly text: string;
}

/** The largest tile, in lines. */
const maxLines = 4;

/**
 * Finds the tiles of one name.
 * @param names normalised; the tile's name is one of them and nothing else
 */
export function findTiles(content: Content, names: readonly string[]): Tile[] {
  return content.lines.flatMap((line) => {
    const parts = line.parts.map(normalise);
    const at = parts.findIndex((part) => names.includes(part.replace(/:$/u, '')));
    const named = at >= 0 || names.some((name) => line.norm === name || line.norm.startsWith(`${name} `));
    if (!named) return [];
    const lines = linesOfTile(content, line);
    // A number before the name of a link is the badge of an icon: it counts what is new, or who knows what.
    const isLink = controlAround(line.box)?.role === 'link';
    const isBadge = (other: Line): boolean => isLink && other.index < line.index && bareCount(other.norm) !== null;
    const others = lines
      .filter((other) => other !== line && !isBadge(other))
      .flatMap((other) => other.parts.flatMap(textsIn));
    const isOwn = (part: string, index: number): boolean => index !== at && (index > at || bareCount(part) === null);
    const own = at >= 0 ? parts.filter(isOwn).flatMap(textsIn) : restOf(line.norm, names);
    const text = lines.map((other) => other.text).join(' ');
    return [{ line, lines, texts: [...own, ...others].filter((part) => part !== ''), text }];
  });
}

/** «2 товара · 1 готов» says two things. «Готовы к выдаче: 0» says one. */
function textsIn(part: string): string[] {
  return normalise(part).split(/\s*[·|•;]\s*/u);
}

/** «доставки 2 товара» → «2 товара». */
function restOf(norm: string, names: readonly string[]): string[] {
  const name =
    names.filter((at) => norm === at || norm.startsWith(`${at} `)).sort((a, b) => b.length - a.length)[0] ?? '';
  return [norm.slice(name.length).replace(/^[\s:·|-]+/u, '')];
}

/** The box around the name that holds something else and no other name. */
function linesOfTile(content: Content, line: Line): Line[] {
  const term = closest(line.box, (box) => box.role === 'term');
  if (term) return [line, ...definitionOf(content, term)];
  let best: Line[] = [line];
  for (let box: Box | null = controlAround(line.box) ?? blockOf(line.box); box; box = box.parent) {
    if (box.to - box.from > maxLines) break;
    const lines = content.screen.lines.slice(box.from, box.to);
    if (lines.some((other) => other !== line && other.parts.some((part) => content.isOwnName(normalise(part))))) break;
    best = lines;
    if (lines.length > 1) break;
  }
  return best;
}

function definitionOf(content: Content, term: Box): Line[] {
  const siblings = term.parent?.children ?? [];
  const next = siblings[siblings.indexOf(term) + 1];
  return next?.role === 'definition' ? content.screen.lines.slice(next.from, next.to) : [];
}

/** What a tile says of how many: a number, none in words, or nothing. `open`: the number is of open ones, by its own words. */
export type TileCount = { kind: 'count'; count: Count; open: boolean } | { kind: 'none' } | { kind: 'silent' };

const openWords = '(?:активн|открыт|текущ|незаверш|действующ|в работе|на рассмотрении|в обработке)';

/** One to three words, with no number of their own. */
const narrowing = /^\p{L}+(?: \p{L}+){0,2}$/u;

/**
 * Reads the number that a tile bears.
 * @param units beginnings of the nouns that it may carry
 */
export function countOf(tile: Tile, units: readonly string[], empty: EmptyWords): TileCount {
  for (const [index, text] of tile.texts.entries()) {
    if (saysEmpty(text, empty)) return { kind: 'none' };
    const bare = bareCount(text);
    // «Доставки · 0 · готовы к выдаче» says how many are ready, not how many there are.
    if (bare && narrowing.test(tile.texts[index + 1] ?? '')) continue;
    const plain = bare ?? countWithUnit(text, units);
    if (plain)
      return plain.count === 0 && !plain.atLeast ? { kind: 'none' } : { kind: 'count', count: plain, open: false };
    const open = new RegExp(`^(\\d{1,6}) (?:(\\p{L}+) )?${openWords}\\p{L}*(?: (\\p{L}+))?$`, 'u').exec(text);
    if (!open?.[1]) continue;
    const count = Number(open[1]);
    return count === 0 ? { kind: 'none' } : { kind: 'count', count: { count, atLeast: false }, open: true };
  }
  return { kind: 'silent' };
}
