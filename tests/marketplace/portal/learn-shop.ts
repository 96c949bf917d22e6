import type { SessionRow } from '@/utils/reading/reading';
import type { Obstacle, SellerFact, SellerPageId } from '@/utils/vocabulary';
import type { ExpectedPage, Learned } from '../expected';
import type { Shop } from './shop';

/** The whole truth about a fact of a shop, whatever a page shows of it. */
export function learnShop({ sessions }: Shop, _fact: SellerFact): Learned {
  if (sessions.length === 0) return { state: 'none' };
  // The page names no system apart from the device; whether one can be ended alone is a matter of the form.
  const rows = sessions.map((session): SessionRow => ({ ...session, os: null, ending: 'not-seen' }));
  return { state: 'some', count: rows.length, rows };
}

/** What a person would learn of a page of the portal, from the shop alone. */
export function expectedOfShop(shop: Shop, page: SellerPageId): ExpectedPage {
  const obstacle = obstacleOf(shop);
  const shown: Record<SellerPageId, readonly SellerFact[]> = { 'shop-security': ['shop-sessions'] };
  return { obstacle, facts: new Map(obstacle ? [] : shown[page].map((fact) => [fact, learnShop(shop, fact)])) };
}

function obstacleOf({ condition }: Shop): Obstacle | null {
  switch (condition) {
    case 'normal':
      return null;
    case 'late':
    case 'never':
      return 'loading';
    case 'failed':
      return 'unrecognised';
    case 'signed-out':
    case 'challenge':
      return condition;
  }
}
