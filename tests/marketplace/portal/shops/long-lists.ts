import type { IsoDay } from '../../account';
import type { Shop } from '../shop';
import { several } from './several';

/** How long each list is: more than a page, and no whole number of pages. */
const length = 45;

/** Item after item of a short list, until there are enough; each is told its number. */
function grown<Item>(items: readonly Item[], made: (item: Item, at: number) => Item): Item[] {
  return Array.from({ length }, (_, at) => {
    const item = items[at % items.length];
    if (item === undefined) throw new Error('Nothing to grow from');
    return made(item, at);
  });
}

const dayOf = (at: number): IsoDay => `2026-10-${String(1 + (at % 28)).padStart(2, '0')}`;

/** Everything in many pages; what is open and what is over stand mixed. */
export const longLists: Shop = {
  ...several,
  name: 'ООО «Большие склады»',
  cabinet: 1_450_991,
  reports: grown(several.reports, (report, at) => ({ ...report, id: report.id - at })),
  stock: grown(several.stock, (line, at) => ({ ...line, article: `${line.article}-${at + 1}` })),
  goodsReturns: grown(several.goodsReturns, (one, at) => ({ ...one, number: one.number - at * 11 })),
  claims: grown(several.claims, (claim, at) => ({
    ...claim,
    reason: `${claim.reason}, ${at + 1}`,
    created: dayOf(at),
  })),
  orders: grown(several.orders, (order, at) => ({ ...order, number: order.number - at * 13 })),
  supplies: grown(several.supplies, (supply, at) => ({ ...supply, number: supply.number - at * 17 })),
  ownStock: grown(several.ownStock, (line, at) => ({ ...line, article: `${line.article}-${at + 1}` })),
  campaigns: grown(several.campaigns, (campaign, at) => ({ ...campaign, id: campaign.id - at * 19 })),
  documents: grown(several.documents, (document, at) => ({ ...document, name: `${document.name}/${at + 1}` })),
  users: [
    ...several.users.filter(({ owner }) => owner),
    ...grown(
      several.users.filter(({ owner }) => !owner),
      (user, at) => ({ ...user, name: `${user.name} ${at + 1}` }),
    ),
  ],
  tokens: grown(several.tokens, (token, at) => ({ ...token, name: `${token.name} ${at + 1}` })),
  services: grown(several.services, (service, at) => ({ ...service, name: `${service.name} ${at + 1}` })),
  dialogs: grown(several.dialogs, (dialog, at) => ({ ...dialog, number: dialog.number - at * 23, created: dayOf(at) })),
};
