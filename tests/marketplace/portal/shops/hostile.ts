import type { Shop } from '../shop';
import { several } from './several';

const longName = `Набор ${'очень длинное название товара, '.repeat(12)}конец`;

/** Names that look like markup, like statuses, like buttons, like counters, like sentences for none. */
export const hostile: Shop = {
  ...several,
  name: '<b>ООО «0 шт.»</b>',
  stock: [
    {
      article: 'Итого',
      name: 'Нет товаров на складах',
      warehouses: [{ name: 'Всего 0 шт.', count: 9 }],
      toBuyers: 2,
      fromBuyers: 0,
    },
    { article: '999', name: longName, warehouses: [{ name: 'Коледино', count: 3 }], toBuyers: 0, fromBuyers: 4 },
    { article: '0 шт.', name: '<table><tr><td>500</td></tr></table>', warehouses: [], toBuyers: 1, fromBuyers: 0 },
  ],
  goodsReturns: [
    {
      number: 70_000_001,
      name: 'Постер «Нет возвратов»',
      warehouse: 'Истёк срок хранения',
      created: '2026-11-20',
      stage: { at: 'issued' },
    },
    {
      number: 70_000_002,
      name: 'Наклейка «Готов к выдаче», хранится до 01.01.2030',
      warehouse: 'Выдан',
      created: '2026-11-18',
      stage: { at: 'on-the-way' },
    },
    {
      number: 70_000_003,
      name: longName,
      warehouse: 'Казань',
      created: '2026-11-10',
      stage: { at: 'ready', storedUntil: '2026-11-28' },
    },
    {
      number: 70_000_004,
      name: 'Кружка «В пути в ПВЗ»',
      warehouse: 'Казань',
      created: '2026-10-01',
      stage: { at: 'handed-out' },
    },
  ],
  claims: [
    { goods: 'Рассмотрена', reason: 'Нет заявок на возврат', created: '2026-11-21', state: 'open' },
    { goods: longName, reason: '<script>alert(0)</script>', created: '2026-11-20', state: 'open' },
    { goods: 'Кружка', reason: 'На рассмотрении у жены', created: '2026-10-30', state: 'answered' },
  ],
  orders: [
    { number: 1, goods: 'Табличка «Продано»', state: 'new' },
    { number: 2, goods: 'Отменено', state: 'assembling' },
    { number: 3, goods: 'Новое', state: 'sold' },
  ],
  supplies: [
    { number: 28_000_001, warehouse: 'Принято', date: '2026-12-04', state: 'planned' },
    { number: 28_000_002, warehouse: 'У вас пока нет поставок', date: '2026-12-05', state: 'allowed' },
    { number: 28_000_003, warehouse: 'Запланировано', date: '2026-10-12', state: 'accepted' },
  ],
  ownStock: [
    { article: '100', name: 'Набор 500 шт.', warehouse: '0 шт.', count: 6 },
    { article: 'Удалить', name: longName, warehouse: 'Склад № 12', count: 1 },
  ],
  campaigns: [
    { name: 'Завершена', id: 23_000_001, state: 'active' },
    { name: '0 кампаний', id: 23_000_002, state: 'paused' },
    { name: 'Активна', id: 23_000_003, state: 'finished' },
  ],
  tariffs: [
    { name: 'Нет подключённых опций', active: true, canLeaveFrom: '2026-12-20' },
    { name: 'Отключить с 1 января 2020 г.', active: true, canLeaveFrom: '2026-12-10' },
    { name: 'Подключено', active: false, canLeaveFrom: null },
  ],
  documents: [
    { name: 'Документов пока нет', category: '0', created: '2026-11-16' },
    { name: longName, category: 'УПД', created: '2026-11-10' },
    { name: '<h1>Документы</h1>', category: 'УПД', created: '2026-11-09' },
  ],
  users: [
    { name: 'Соколова Анна', role: 'Владелец', owner: true, state: 'member' },
    { name: 'Владелец', role: 'Менеджер', owner: false, state: 'member' },
    { name: 'Приглашение отправлено', role: 'Пользователей пока нет', owner: false, state: 'invited' },
  ],
  tokens: [
    { name: 'Токенов пока нет', categories: ['Контент'], expires: '2027-03-01' },
    { name: 'Удалить', categories: ['Вопросы и отзывы'], expires: '2027-01-20' },
  ],
  services: [
    { name: 'Отключён', connected: true },
    { name: 'Нет подключённых сервисов', connected: true },
    { name: 'Подключён', connected: false },
  ],
  dialogs: [
    { topic: 'Завершён', number: 90_000_001, created: '2026-11-22', state: 'created' },
    { topic: 'Отписаться', number: 90_000_002, created: '2026-11-21', state: 'waiting' },
    { topic: 'Диалогов пока нет', number: 90_000_003, created: '2026-11-20', state: 'finished' },
  ],
};
