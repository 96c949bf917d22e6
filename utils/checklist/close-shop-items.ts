import type { PageId, SellerFact } from '../vocabulary';
import type { Basis, ItemDefinition, ItemId, Phase, Severity, Warning } from './items';

/** An item of a shop's list: it says when its turn is, and on whose word. */
export type ShopItem = ItemDefinition & { phase: Phase; basis: Basis };

/** An item before it is said when its turn is. */
type Draft = ItemDefinition & { basis: Basis };
type More = Omit<Partial<Extract<ItemDefinition, { kind: 'fact' }>>, 'id' | 'kind'>;

/** What a page of the portal tells, as the help explains it. */
function told(id: SellerFact, severity: Severity, page: PageId, article: string, more: More = {}): Draft {
  return { id, kind: 'fact', fact: id, severity, page, basis: 'official', article, ...more };
}

function asked(id: ItemId, basis: Basis, more: Pick<ItemDefinition, 'article' | 'warnings'> = {}): Draft {
  return { id, kind: 'question', severity: 'advice', page: null, basis, ...more };
}

function deed(id: ItemId, page: PageId | null, basis: Basis, ...warnings: Warning[]): Draft {
  return { id, kind: 'deed', severity: 'advice', page, basis, warnings };
}

function inPhase(phase: Phase, ...drafts: Draft[]): ShopItem[] {
  return drafts.map((draft) => ({ ...draft, phase }));
}

/**
 * What to see to before a shop is closed, in the order that costs least (docs/adr/0015): the order is our own thinking, and
 * each item says on what it rests. The guide's five steps are shop-balance, shop-stock, shop-letter, shop-confirmation and
 * shop-wallet. Numbers are those of help articles of 2026, in sections for other countries; the Russian one was not seen.
 */
export const closeShopItems: readonly ShopItem[] = [
  inPhase(
    'first',
    asked('shop-owner', 'official', { article: 'A-1020', warnings: ['not-owner', 'keep-phone'] }),
    asked('shop-right', 'own'),
  ),
  inPhase(
    'long-lead',
    told('shop-tariffs', 'blocks', 'shop-tariffs', 'A-803'),
    // It goes on to the end of what is paid, whatever is done: nobody has to wait for that.
    told('shop-jam', 'loses', 'shop-jam', 'A-968'),
    told('shop-ads', 'blocks', 'shop-ads', 'A-1432'),
    told('shop-ads-money', 'loses', 'shop-ads', 'A-1432', { warnings: ['ads-money'] }),
    told('shop-supplies', 'blocks', 'shop-supplies', 'A-767'),
    told('shop-own-stock', 'blocks', 'shop-own-stock', 'A-883', { warnings: ['cards-sell'] }),
  ),
  inPhase(
    'others-wait',
    told('shop-orders', 'blocks', 'shop-orders', 'A-883'),
    told('shop-claims', 'blocks', 'shop-claims', 'A-1025'),
  ),
  inPhase(
    'goods',
    told('shop-stock', 'blocks', 'shop-stock', 'A-1020', {
      warnings: ['keep-buyer', 'debt-stops-return', 'cards-sell'],
    }),
    told('shop-goods-returns', 'blocks', 'shop-return-status', 'A-1020', { warnings: ['keep-buyer'] }),
  ),
  inPhase(
    'papers',
    // The page of weekly reports tells the fact as well, and of the other papers it knows nothing.
    told('shop-documents', 'loses', 'shop-documents', 'A-2135', { noneOn: 'shop-documents' }),
  ),
  inPhase(
    'money',
    // Below the least sum it cannot be paid out: then only the person can say that they let it go.
    told('shop-balance', 'blocks', 'shop-home', 'A-2192', { inCredit: 'loses', warnings: ['debt-stops-return'] }),
  ),
  inPhase('last-reports', deed('shop-two-reports', 'shop-reports', 'own')),
  inPhase(
    'letter',
    deed('shop-letter', 'shop-support', 'said'),
    told('shop-support', 'advice', 'shop-support', 'A-1202'),
    deed('shop-confirmation', 'shop-support', 'said'),
  ),
  inPhase(
    'afterwards',
    deed('shop-wallet', null, 'said'),
    told('shop-users', 'advice', 'shop-users', 'A-638'),
    told('shop-services', 'advice', 'shop-api', 'A-1143', { warnings: ['access-last'] }),
    told('shop-tokens', 'advice', 'shop-api', 'A-1469', { warnings: ['access-last'] }),
    told('shop-sessions', 'advice', 'shop-security', 'A-970'),
  ),
  inPhase('watch', deed('shop-watch', null, 'said', 'keep-buyer')),
].flat();
