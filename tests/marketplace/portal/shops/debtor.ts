import type { Shop } from '../shop';
import { several } from './several';

/** Owes the marketplace; one option of the tariff can be left at once, the other says its day. */
export const debtor: Shop = {
  ...several,
  name: 'ООО «Долгий ящик»',
  cabinet: 1_009_377,
  balance: { amount: -12_480.5, withdrawable: 0, currency: 'RUB' },
  tariffs: several.tariffs.map((option, at) => (at === 1 ? { ...option, canLeaveFrom: null } : option)),
};
