import { expectedOfShop, learnShop, rowsOf } from '@/tests/marketplace/portal/learn-shop';
import { portalHost } from '@/tests/marketplace/portal/portal';
import { allPortalForms } from '@/tests/marketplace/portal/portal-forms';
import { portalPaths, renderPortalPage } from '@/tests/marketplace/portal/render-portal';
import { endAllText } from '@/tests/marketplace/portal/security-page';
import type { Shop } from '@/tests/marketplace/portal/shop';
import { shops } from '@/tests/marketplace/portal/shops/all';
import { sessionKey } from '@/tests/marketplace/session-list';
import { type Fact, type SellerFact, sellerFacts, sellerPageIds } from '@/utils/vocabulary';
import type { Fixture } from './fixture';

/** Every page of the demo portal that is worth changing, in a fixed order. What comes late is the same as what never comes. */
export const portalFixtures: readonly Fixture[] = Object.entries<Shop>(shops)
  .filter(([name]) => name !== 'late')
  .flatMap(([name, shop]) =>
    sellerPageIds.flatMap((page) =>
      // Of what stands in the way there is one form.
      (shop.condition === 'normal' ? allPortalForms : allPortalForms.slice(0, 1)).map((forms): Fixture => {
        const expected = expectedOfShop(shop, page, forms);
        return {
          name: `${name} ${page} (${forms.list}, ${forms.end}, ${forms.guard}, ${forms.language})`,
          page,
          url: new URL(`https://${portalHost}${portalPaths[page]}`),
          render: () => renderPortalPage(shop, page, forms),
          expected,
          learn: (fact) => (isSellers(fact) ? learnShop(shop, forms, fact) : null),
          sessions: rowsOf(shop, forms).map((row) => ({ ...row, key: sessionKey(row) })),
          controls: expected.obstacle === null && endAllText(shop, forms) !== null ? ['shop-end-other-sessions'] : [],
        };
      }),
    ),
  );

function isSellers(fact: Fact): fact is SellerFact {
  return sellerFacts.some((one) => one === fact);
}
