import { pageSize } from '../list-extent';
import type { Shop } from '../shop';
import { longLists } from './long-lists';
import { over } from './over';
import { several } from './several';

/** A full page of what is over, and behind it what is not. */
function after<Item>(settled: readonly Item[], open: readonly Item[]): Item[] {
  const page = Array.from({ length: pageSize }, (_, at) => settled[at % settled.length]);
  return [...page.filter((item) => item !== undefined), ...open];
}

/** The first page of each list says that all is settled; the next one does not. */
export const tail: Shop = {
  ...longLists,
  name: 'ИП Хвостов Г. И.',
  cabinet: 1_288_016,
  stock: after(
    over.stock.map((line, at) => ({ ...line, article: `${line.article}-${at + 1}` })),
    several.stock,
  ),
  goodsReturns: after(over.goodsReturns, several.goodsReturns),
  claims: after(over.claims, several.claims),
  orders: after(over.orders, several.orders),
  supplies: after(over.supplies, several.supplies),
  ownStock: after(over.ownStock, several.ownStock),
  campaigns: after(over.campaigns, several.campaigns),
  services: after(over.services, several.services),
  dialogs: after(over.dialogs, several.dialogs),
};
