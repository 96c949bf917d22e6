import type { Fact } from '../vocabulary';
import { closest } from './boxes';
import { isBusy } from './busy';
import type { Content } from './content';
import { doubtOn } from './doubt';
import { type EmptyWords, findEmptyState } from './empty-state';
import type { Reading } from './reading';
import { asEvidence } from './reading';
import { findTitles, type Title } from './titles';

/** How a fact stands on a page that only sums it up: a tile or menu entry with its name and a counter. */
export interface TileWords {
  readonly fact: Fact;
  readonly titles: readonly string[];
  readonly units: readonly string[];
  readonly empty: EmptyWords;
}

/**
 * Reads a tile.
 * @param counts what a positive counter means: `what-we-want`, or `more-than-that` when it may count settled things too
 *   (then only a zero says something)
 * @returns `null` when the page has no such tile, or it says nothing of how many
 */
export function readTile(
  content: Content,
  words: TileWords,
  counts: 'what-we-want' | 'more-than-that',
  now: Date,
): Reading | null {
  const { fact } = words;
  const titles = findTitles(content, words.titles, words.units);
  const counted = titles.filter((title) => title.count !== null);
  const values = new Set(counted.map((title) => title.count?.count));
  if (values.size > 1) {
    return { fact, state: 'unknown', reason: 'disagree', detail: [...values].join(' / ') };
  }
  const count = counted[0]?.count;
  const empty = findEmptyState(content, words.empty, [], now);
  const emptyHere = empty && titles.some((title) => isSameTile(title, empty.index)) ? empty : null;
  if (count && count.count > 0) {
    if (emptyHere) return { fact, state: 'unknown', reason: 'disagree', detail: asEvidence(emptyHere.text) };
    if (counts === 'more-than-that') return null;
    return {
      fact,
      state: 'some',
      count: count.count,
      ...(count.atLeast ? { atLeast: true as const } : {}),
      evidence: evidenceOf(counted[0]),
    };
  }
  if (!count && !emptyHere) return null;
  if (isBusy(content) || doubtOn(content) || !content.screen.complete || count?.atLeast) return null;
  return { fact, state: 'none', evidence: emptyHere ? asEvidence(emptyHere.text) : evidenceOf(counted[0]) };
}

/** A tile is small; a sentence six lines away belongs to something else. */
function isSameTile(title: Title, index: number): boolean {
  return closest(title.box, (box) => index >= box.from && index < box.to && box.to - box.from <= 4) !== null;
}

function evidenceOf(title: Title | undefined): string {
  if (!title) return '';
  if (/\d/.test(title.line.text)) return asEvidence(title.line.text);
  return asEvidence(`${title.line.text} ${title.count?.count ?? ''}`);
}
