import type { Account } from '../account';
import { settled } from './settled';

/** Another person, who has one of each: a single row has no neighbours to be known by. */
export const other: Account = {
  ...settled,
  person: { name: 'Марина Гришина', phone: '+7 925 ***-**-77' },
  parcels: [
    {
      name: 'Плед вязаный 130×170',
      brand: 'Уют',
      price: 2250,
      pickupPoint: 'г. Тула, просп. Ленина, д. 85',
      stage: { at: 'on-the-way' },
    },
  ],
  // Finished: nothing is open.
  returns: [{ name: 'Туфли замшевые', price: 5400, created: '2026-05-04', stage: 'money-returned' }],
  appeals: [{ topic: 'Брак', number: 48300112, created: '2026-11-21', state: 'open' }],
  wallet: { balance: 89, currency: 'RUB' },
  bonuses: 1,
  debts: [{ name: 'Миксер', owed: 990, nextPayment: { sum: 330, day: '2026-12-01' } }],
  discount: { percent: 3, purchaseSum: 14300 },
  certificates: [{ value: 500, validUntil: '2027-03-01' }],
  cards: [{ system: 'МИР', lastDigits: '7788' }],
  purchases: [{ name: 'Миксер', brand: 'Домовой', price: 1980, day: '2026-10-01', outcome: 'bought' }],
  receipts: [{ sum: 1980, day: '2026-10-01', operation: 'purchase' }],
  reviews: [{ goods: 'Миксер', stars: 3, day: '2026-10-12', text: 'Шумный, но взбивает.' }],
  sessions: [
    {
      device: 'iPhone 12',
      os: 'iOS 18.7',
      app: 'Safari 18',
      place: 'Тула, Россия',
      ip: '192.0.2.9',
      lastSeen: 'сегодня в 11:11',
      current: true,
    },
    {
      device: 'Xiaomi Mi 9',
      os: 'Android 11',
      app: null,
      place: 'Тула, Россия',
      ip: null,
      lastSeen: '2 недели назад',
      current: false,
    },
  ],
};
