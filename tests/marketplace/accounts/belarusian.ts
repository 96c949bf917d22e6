import type { Account } from '../account';
import { busy } from './busy';

/** A shopper of www.wildberries.by, whose money is Belarusian roubles. */
export const belarusian: Account = {
  ...busy,
  person: { name: 'Алеся Ковальчук', phone: '+375 29 ***-**-56' },
  parcels: [
    {
      name: 'Термокружка 450 мл',
      brand: 'Домовой',
      price: 38.9,
      pickupPoint: 'г. Минск, просп. Независимости, д. 58',
      stage: { at: 'ready', storedUntil: '2026-12-01' },
    },
    {
      name: 'Скакалка',
      brand: 'Домовой',
      price: 14.5,
      pickupPoint: 'г. Минск, просп. Независимости, д. 58',
      stage: { at: 'on-the-way', arrives: '2026-11-29' },
    },
    {
      name: 'Настольная лампа',
      brand: 'Уют',
      price: 74,
      pickupPoint: 'г. Минск, просп. Независимости, д. 58',
      stage: { at: 'sorted' },
    },
  ],
  wallet: { balance: 12.4, currency: 'BYN' },
  debts: [{ name: 'Кроссовки', owed: 96.3, nextPayment: { sum: 32.1, day: '2026-12-07' } }],
  certificates: [],
  receipts: [
    { sum: 38.9, day: '2026-11-20', operation: 'purchase' },
    { sum: 115, day: '2026-10-04', operation: 'purchase' },
  ],
};
