import type { Shop } from '../shop';
import { several } from './several';

/** Nothing of anything; the owner alone, and the session in use. */
export const settled: Shop = {
  ...several,
  name: 'ИП Тихонов П. С.',
  cabinet: 1_377_240,
  inn: '500100732260',
  sessions: several.sessions.filter(({ current }) => current),
  balance: { amount: 0, withdrawable: 0, currency: 'RUB' },
  reports: [],
  stock: [],
  goodsReturns: [],
  claims: [],
  orders: [],
  supplies: [],
  ownStock: [],
  campaigns: [],
  adsMoney: { account: 0, balance: 0, bonus: 0 },
  jam: { state: 'off' },
  tariffs: several.tariffs.map((option) => ({ ...option, active: false, canLeaveFrom: null })),
  documents: [],
  users: several.users.filter(({ owner }) => owner),
  tokens: [],
  services: [],
  dialogs: [],
};
