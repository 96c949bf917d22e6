import type { Account, Purchase, Receipt, Review } from '../account';
import { busy } from './busy';

const names = ['Чай чёрный листовой', 'Носки хлопковые, 5 пар', 'Полотенце банное', 'Ручки гелевые', 'Шампунь 400 мл'];

/** More purchases, receipts and reviews than a page shows at once. */
export const longHistory: Account = {
  ...busy,
  purchases: Array.from(
    { length: 57 },
    (_, index): Purchase => ({
      name: nameOf(index),
      brand: 'Домовой',
      price: 300 + index * 7,
      day: `2026-${twoDigits(1 + (index % 10))}-${twoDigits(1 + (index % 27))}`,
      outcome: index % 9 === 4 ? 'returned' : 'bought',
    }),
  ),
  receipts: Array.from(
    { length: 31 },
    (_, index): Receipt => ({
      sum: 300 + index * 7,
      day: `2026-${twoDigits(1 + (index % 10))}-${twoDigits(1 + (index % 27))}`,
      operation: index % 9 === 4 ? 'refund' : 'purchase',
    }),
  ),
  reviews: Array.from(
    { length: 23 },
    (_, index): Review => ({
      goods: nameOf(index),
      stars: index % 3 === 0 ? 4 : 5,
      day: `2026-${twoDigits(1 + (index % 10))}-${twoDigits(1 + (index % 27))}`,
      text: index % 2 === 0 ? 'Хорошая вещь, беру не в первый раз.' : 'Пришло быстро, упаковано бережно.',
    }),
  ),
};

function nameOf(index: number): string {
  return names[index % names.length] ?? 'Чай';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
