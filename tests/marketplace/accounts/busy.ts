import type { Account } from '../account';

/** Plenty of everything. */
export const busy: Account = {
  condition: 'normal',
  person: { name: 'Анна Соколова', phone: '+7 916 ***-**-42' },
  parcels: [
    {
      name: 'Чайник электрический стеклянный 1,7 л',
      brand: 'Домовой',
      price: 2390,
      pickupPoint: 'г. Москва, ул. Академика Королёва, д. 9',
      stage: { at: 'ready', storedUntil: '2026-11-30' },
    },
    {
      name: 'Пижама из муслина',
      brand: 'Тихий час',
      price: 1849.5,
      pickupPoint: 'г. Москва, ул. Академика Королёва, д. 9',
      stage: { at: 'ready', storedUntil: '2026-11-27' },
    },
    {
      name: 'Ботинки детские утеплённые',
      brand: 'Снежок',
      price: 4120,
      pickupPoint: 'г. Москва, ул. Академика Королёва, д. 9',
      stage: { at: 'sorted' },
    },
    {
      name: 'Гирлянда-занавес 3×2 м',
      brand: 'Уют',
      price: 799,
      pickupPoint: 'г. Мытищи, Новомытищинский просп., д. 30',
      stage: { at: 'on-the-way' },
    },
  ],
  returns: [
    { name: 'Куртка демисезонная', price: 6890, created: '2026-11-19', stage: 'under-review' },
    { name: 'Наушники беспроводные', price: 3250, created: '2026-11-12', stage: 'approved' },
    { name: 'Сумка через плечо', price: 2100, created: '2026-09-03', stage: 'money-returned' },
    { name: 'Набор полотенец', price: 1490, created: '2026-06-21', stage: 'rejected' },
  ],
  appeals: [
    { topic: 'Не пришёл товар из заказа', number: 48213377, created: '2026-11-18', state: 'open' },
    { topic: 'Списали оплату дважды', number: 47905114, created: '2026-10-02', state: 'closed' },
    { topic: 'Вопрос о возврате денег', number: 46120958, created: '2026-07-15', state: 'closed' },
  ],
  wallet: { balance: 1250.5, currency: 'RUB' },
  bonuses: 340,
  debts: [
    { name: 'Пылесос-робот', owed: 7200, nextPayment: { sum: 2400, day: '2026-12-05' } },
    { name: 'Кресло компьютерное', owed: 3150, nextPayment: { sum: 1050, day: '2026-12-14' } },
  ],
  discount: { percent: 15, purchaseSum: 182340 },
  club: { state: 'on', paidUntil: '2026-12-12' },
  certificates: [
    { value: 3000, validUntil: '2027-06-30' },
    { value: 1000, validUntil: '2027-01-15' },
  ],
  cards: [
    { system: 'МИР', lastDigits: '4417' },
    { system: 'Visa', lastDigits: '0902' },
  ],
  purchases: [
    { name: 'Книга «Тихие игры»', brand: 'Берег', price: 645, day: '2026-10-11', outcome: 'bought' },
    { name: 'Корм для кошек 2 кг', brand: 'Мурка', price: 1199, day: '2026-09-28', outcome: 'bought' },
    { name: 'Сумка через плечо', brand: 'Сёстры', price: 2100, day: '2026-09-03', outcome: 'returned' },
    { name: 'Сковорода чугунная 26 см', brand: 'Домовой', price: 2780, day: '2026-08-02', outcome: 'bought' },
    { name: 'Шорты льняные', brand: 'Обоюдно', price: 1612, day: '2026-07-16', outcome: 'bought' },
  ],
  receipts: [
    { sum: 645.9, day: '2026-10-11', operation: 'purchase' },
    { sum: 1199, day: '2026-09-28', operation: 'purchase' },
    { sum: 2100, day: '2026-09-03', operation: 'refund' },
    { sum: 2100, day: '2026-09-01', operation: 'purchase' },
    { sum: 2780, day: '2026-08-02', operation: 'purchase' },
    { sum: 1612, day: '2026-07-16', operation: 'purchase' },
  ],
  reviews: [
    {
      goods: 'Сковорода чугунная 26 см',
      stars: 5,
      day: '2026-08-10',
      text: 'Тяжёлая, греет ровно. Второй год ищу такую же маме.',
    },
    {
      goods: 'Корм для кошек 2 кг',
      stars: 2,
      day: '2026-10-01',
      text: 'Кот не ест. Хотела уже удалить аккаунт, но деньги вернули.',
    },
    { goods: 'Шорты льняные', stars: 4, day: '2026-07-20', text: 'Маломерят на размер, но ткань отличная.' },
  ],
  sessions: [
    {
      device: 'Windows 11',
      app: 'Chrome 142',
      place: 'Москва, Россия',
      ip: '203.0.113.24',
      lastSeen: 'сегодня в 14:02',
      current: true,
    },
    {
      device: 'iPhone 14',
      app: 'Wildberries для iOS',
      place: 'Москва, Россия',
      ip: '198.51.100.7',
      lastSeen: 'вчера в 21:40',
      current: false,
    },
    {
      device: 'Samsung Galaxy A52',
      app: 'Wildberries для Android',
      place: 'Тверь, Россия',
      ip: '192.0.2.118',
      lastSeen: '3 ноября в 08:15',
      current: false,
    },
    {
      device: 'Windows 7',
      app: 'Яндекс Браузер',
      place: null,
      ip: '198.51.100.203',
      lastSeen: '17 марта 2025',
      current: false,
    },
  ],
};
