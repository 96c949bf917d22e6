import type { Account } from '../account';

/** Nothing is left but the session in use and an appeal that was closed: every page says so itself. */
export const settled: Account = {
  condition: 'normal',
  person: { name: 'Игорь Лапин', phone: '+7 903 ***-**-18' },
  parcels: [],
  returns: [],
  appeals: [{ topic: 'Вопрос о доставке', number: 45120031, created: '2025-12-01', state: 'closed' }],
  wallet: { balance: 0, currency: 'RUB' },
  bonuses: 0,
  debts: [],
  discount: { percent: 0, purchaseSum: 0 },
  club: { state: 'off' },
  certificates: [],
  cards: [],
  purchases: [],
  receipts: [],
  reviews: [],
  sessions: [
    {
      device: 'macOS',
      os: null,
      app: 'Safari 26',
      place: 'Казань, Россия',
      ip: '203.0.113.90',
      lastSeen: 'сегодня в 09:30',
      current: true,
    },
  ],
};
