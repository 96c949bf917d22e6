import { buttonsOfShop, expectedOfShop, learnShop, rowsOf } from '@/tests/marketplace/portal/learn-shop';
import { portalUrl } from '@/tests/marketplace/portal/portal-url';
import { renderPortalPage } from '@/tests/marketplace/portal/render-portal';
import { shops } from '@/tests/marketplace/portal/shops/all';
import { type Sight, sightsOf } from '@/tests/marketplace/portal/sights';
import { sessionKey } from '@/tests/marketplace/session-list';
import { controlIds, type Fact, type SellerFact, sellerFacts } from '@/utils/vocabulary';
import type { Fixture } from './fixture';

/** What comes late is the same as what never comes, and of long lists the first page is like any other. */
const leftOut: readonly (keyof typeof shops)[] = ['late', 'long-lists'];

/** Every page of the demo portal that is worth changing, in a fixed order. */
export const portalFixtures: readonly Fixture[] = (Object.keys(shops) as (keyof typeof shops)[])
  .filter((name) => !leftOut.includes(name))
  .flatMap((name) => sightsOf(name).map(fixtureOf));

function fixtureOf({ shopName, shop, page, forms, name }: Sight): Fixture {
  const expected = expectedOfShop(shop, page, forms);
  const buttons = buttonsOfShop(shop, page, forms);
  return {
    name,
    page,
    url: portalUrl(page),
    render: () => renderPortalPage(shop, page, forms),
    // Of names that look like statuses a reader may say that it does not know; what it says has to be so all the same.
    expected: shopName === 'hostile' ? { ...expected, facts: new Map() } : expected,
    learn: (fact) => (isSellers(fact) ? learnShop(shop, page, forms, fact) : null),
    sessions: page === 'shop-security' ? rowsOf(shop, forms).map((row) => ({ ...row, key: sessionKey(row) })) : [],
    controls: controlIds.filter((control) => buttons[control] !== undefined),
  };
}

function isSellers(fact: Fact): fact is SellerFact {
  return sellerFacts.some((one) => one === fact);
}
