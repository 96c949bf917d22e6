import type { SessionRow } from '@/utils/reading/reading';
import type { Obstacle, SellerFact, SellerPageId } from '@/utils/vocabulary';
import type { Session } from '../account';
import type { ExpectedPage, Learned } from '../expected';
import type { PortalForms } from './portal-forms';
import type { Shop } from './shop';

/** The whole truth about a fact of a shop, whatever a page shows of it. */
export function learnShop(shop: Shop, forms: PortalForms, _fact: SellerFact): Learned {
  const rows = rowsOf(shop, forms);
  return rows.length === 0 ? { state: 'none' } : { state: 'some', count: rows.length, rows };
}

/** A shop's sessions as a person sees them in a form of the list: a bin without words says nothing for sure. */
export function rowsOf({ sessions }: Shop, { list }: PortalForms): (Session & SessionRow)[] {
  return sessions.map((session) => ({
    ...session,
    ending: list === 'cards' && !session.current ? 'offered' : 'not-seen',
  }));
}

/** What a person would learn of a page of the portal, from the shop alone. */
export function expectedOfShop(shop: Shop, page: SellerPageId, forms: PortalForms): ExpectedPage {
  const obstacle = obstacleOf(shop);
  const shown: Record<SellerPageId, readonly SellerFact[]> = { 'shop-security': ['shop-sessions'] };
  return { obstacle, facts: new Map(obstacle ? [] : shown[page].map((fact) => [fact, learnShop(shop, forms, fact)])) };
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
