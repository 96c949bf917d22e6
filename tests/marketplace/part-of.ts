import type { Fact } from '@/utils/vocabulary';
import { type Html, html } from './html';

/**
 * The attribute by which the demo marks the part of a page that tells a fact, for those who check where we point. Readers
 * go by no such mark, and on changed pages it has another name.
 */
export const factMark = 'data-fact';

/** To be put into the tag of such a part. A fact may have several on a page. */
export function partOf(fact: Fact): Html {
  return html` data-fact="${fact}"`;
}
