import type { SessionRow } from '@/utils/reading/reading';
import type { ControlId, Obstacle, SellerFact, SellerPageId } from '@/utils/vocabulary';
import type { Session } from '../account';
import type { ExpectedPage, Learned } from '../expected';
import { firstPage, goesOn } from './list-extent';
import { portalPages } from './pages/all';
import { isOpenCampaign } from './pages/shop-ads';
import { isOpenOrder } from './pages/shop-orders';
import { isOpenReturn } from './pages/shop-return-status';
import { isOpenSupply } from './pages/shop-supplies';
import { isOpenDialog } from './pages/shop-support';
import type { PortalForms } from './portal-forms';
import type { GoodsReturn, Shop, StockLine } from './shop';

/** How much of a list somebody sees: all of it, or what is on the page at first. */
type Extent = 'whole' | 'shown';

/**
 * The whole truth about a fact of a shop, whatever a page shows of it.
 * @param page documents are other ones on another page
 */
export function learnShop(shop: Shop, page: SellerPageId, forms: PortalForms, fact: SellerFact): Learned {
  return learn(shop, page, forms, fact, 'whole') ?? { state: 'none' };
}

/** What a person would learn of a page of the portal, from the shop alone. */
export function expectedOfShop(shop: Shop, page: SellerPageId, forms: PortalForms): ExpectedPage {
  const obstacle = obstacleOf(shop);
  if (obstacle) return { obstacle, facts: new Map() };
  const told = portalPages[page].facts.flatMap((fact): [SellerFact, Learned][] => {
    const extent = extentOf(page, forms, fact);
    const learned = extent && learn(shop, page, forms, fact, extent);
    return learned ? [[fact, learned]] : [];
  });
  return { obstacle, facts: new Map(told) };
}

/** The buttons of a page that a person sees and can press, with their words. */
export function buttonsOfShop(shop: Shop, page: SellerPageId, forms: PortalForms): Partial<Record<ControlId, string>> {
  return obstacleOf(shop) ? {} : portalPages[page].controls(shop, forms);
}

/** A shop's sessions as a person sees them in a form of the list: a bin without words says nothing for sure. */
export function rowsOf({ sessions }: Shop, { list }: PortalForms): (Session & SessionRow)[] {
  return sessions.map((session) => ({
    ...session,
    ending: list === 'cards' && !session.current ? 'offered' : 'not-seen',
  }));
}

/** Facts whose lists stand under tabs where the portal has any. */
const tabbed: readonly SellerFact[] = [
  'shop-goods-returns',
  'shop-claims',
  'shop-orders',
  'shop-supplies',
  'shop-ads',
  'shop-support',
];

/** Tabs that count tell all; the settled one alone, without counters, tells nothing of what is open. */
function extentOf(page: SellerPageId, forms: PortalForms, fact: SellerFact): Extent | null {
  if (page === 'shop-api' && forms.list === 'tabs') return 'whole';
  if (page === 'shop-api') return fact === `shop-${forms.api}` ? 'shown' : null;
  if (forms.list !== 'tabs' || !tabbed.includes(fact)) return 'shown';
  return forms.tab === 'open' ? 'whole' : null;
}

/** @returns `null` where what is seen says neither that there is some nor that there is none */
function learn(shop: Shop, page: SellerPageId, forms: PortalForms, fact: SellerFact, extent: Extent): Learned | null {
  switch (fact) {
    case 'shop-balance': {
      const { amount, withdrawable, currency } = shop.balance;
      return amount === 0 ? { state: 'none' } : { state: 'some', amount, currency, withdrawable };
    }
    case 'shop-stock':
      return ofPieces(shop.stock, extent, piecesOf, ({ toBuyers, fromBuyers }) => toBuyers + fromBuyers);
    case 'shop-goods-returns':
      return ofReturns(shop.goodsReturns, extent);
    case 'shop-claims':
      return ofRows(shop.claims, extent, ({ state }) => state === 'open');
    case 'shop-orders':
      return ofRows(shop.orders, extent, isOpenOrder);
    case 'shop-supplies':
      return ofRows(shop.supplies, extent, isOpenSupply);
    case 'shop-own-stock':
      return ofPieces(shop.ownStock, extent, ({ count }) => count, null);
    case 'shop-ads':
      return ofRows(shop.campaigns, extent, isOpenCampaign);
    case 'shop-ads-money': {
      // What nobody paid in is nobody's to lose.
      const { account } = shop.adsMoney;
      return account === 0 ? { state: 'none' } : { state: 'some', amount: account, currency: 'RUB' };
    }
    case 'shop-jam':
      return shop.jam.state === 'off' ? { state: 'none' } : { state: 'some', until: shop.jam.until };
    case 'shop-tariffs':
      return ofTariffs(shop);
    case 'shop-documents':
      return ofRows<unknown>(page === 'shop-reports' ? shop.reports : shop.documents, extent, () => true);
    case 'shop-users':
      return ofRows(shop.users, extent, ({ owner }) => !owner);
    case 'shop-tokens':
      return ofRows(shop.tokens, extent, () => true);
    case 'shop-services':
      return ofRows(shop.services, extent, ({ connected }) => connected);
    case 'shop-sessions': {
      const rows = rowsOf(shop, forms);
      return rows.length === 0 ? { state: 'none' } : { state: 'some', count: rows.length, rows };
    }
    case 'shop-support':
      return ofRows(shop.dialogs, extent, isOpenDialog);
  }
}

function piecesOf({ warehouses, toBuyers, fromBuyers }: StockLine): number {
  return toBuyers + fromBuyers + warehouses.reduce((sum, { count }) => sum + count, 0);
}

function ofRows<Row>(rows: readonly Row[], extent: Extent, counts: (row: Row) => boolean): Learned | null {
  const isPart = extent === 'shown' && goesOn(rows);
  const count = (extent === 'shown' ? firstPage(rows) : rows).filter(counts).length;
  if (count === 0) return isPart ? null : { state: 'none' };
  return { state: 'some', count, ...(isPart ? { atLeast: true as const } : {}) };
}

function ofReturns(returns: readonly GoodsReturn[], extent: Extent): Learned | null {
  const learned = ofRows(returns, extent, isOpenReturn);
  if (learned?.state !== 'some') return learned;
  const days = (extent === 'shown' ? firstPage(returns) : returns).flatMap(({ stage }) =>
    stage.at === 'ready' ? [stage.storedUntil] : [],
  );
  const [storedUntil] = [...days].sort();
  return { ...learned, ready: days.length, ...(storedUntil ? { storedUntil } : {}) };
}

function ofPieces<Line>(
  lines: readonly Line[],
  extent: Extent,
  countOf: (line: Line) => number,
  onTheWayOf: ((line: Line) => number) | null,
): Learned | null {
  const isPart = extent === 'shown' && goesOn(lines);
  const shown = extent === 'shown' ? firstPage(lines) : lines;
  const sum = (numberOf: (line: Line) => number): number => shown.reduce((all, line) => all + numberOf(line), 0);
  const count = sum(countOf);
  if (count === 0) return isPart ? null : { state: 'none' };
  return {
    state: 'some',
    count,
    ...(onTheWayOf ? { onTheWay: sum(onTheWayOf) } : {}),
    ...(isPart ? { atLeast: true as const } : {}),
  };
}

function ofTariffs({ tariffs }: Shop): Learned {
  const active = tariffs.filter((option) => option.active);
  if (active.length === 0) return { state: 'none' };
  const days = active.map(({ canLeaveFrom }) => canLeaveFrom);
  // One that says no day may be left before the others.
  const [until] = days.every((day) => day !== null) ? [...days].sort() : [];
  return { state: 'some', count: active.length, ...(until ? { until } : {}) };
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
