import type { Shop } from '../shop';
import { settled } from './settled';
import { several } from './several';

/** Everything that can be over is over, and still listed; what was sold out has its rows with zeros. */
export const over: Shop = {
  ...settled,
  name: 'ООО «Былое»',
  cabinet: 1_118_603,
  balance: several.balance,
  reports: several.reports,
  stock: several.stock.map((line) => ({
    ...line,
    warehouses: line.warehouses.map(({ name }) => ({ name, count: 0 })),
    toBuyers: 0,
    fromBuyers: 0,
  })),
  goodsReturns: several.goodsReturns.map((one, at) => ({
    ...one,
    stage: { at: (['handed-out', 'not-found', 'expired', 'cancelled'] as const)[at % 4] ?? 'handed-out' },
  })),
  claims: several.claims.map((claim) => ({ ...claim, state: 'answered' })),
  orders: several.orders.map((order, at) => ({ ...order, state: at % 3 === 0 ? 'cancelled' : 'sold' })),
  supplies: several.supplies.map((supply, at) => ({ ...supply, state: at % 4 === 0 ? 'cancelled' : 'accepted' })),
  ownStock: several.ownStock.map((line) => ({ ...line, count: 0 })),
  campaigns: several.campaigns.map((campaign) => ({ ...campaign, state: 'finished' })),
  // What is withheld from sales to come is no money that was paid in.
  adsMoney: { account: 0, balance: 4_800, bonus: 900 },
  documents: several.documents,
  services: several.services.map((service) => ({ ...service, connected: false })),
  dialogs: several.dialogs.map((dialog) => ({ ...dialog, state: 'finished' })),
};
