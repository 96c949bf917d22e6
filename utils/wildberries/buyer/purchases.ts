import { findDates } from '../../reading/date';
import { type ListWords, readList } from '../../reading/list-reading';
import { findMoney } from '../../reading/money';
import { picturesIn } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import type { AccountPage } from '../account-page';

/**
 * What a purchase's row says: how it ended, or when it was. The archive's values «Purchased», «Refund», «Rejected»,
 * «Canceled» are evidenced (2026-07), their Russian words on the page are guesses.
 */
const outcome =
  /^(?:куплен[оа]?|выкуплен[оа]?|получен[оа]?|возвращен[оа]?|возврат|отказ|отменен[оа]?|не оплачен[оа]?|оплата не прошла|отклонен[оа]?|доставлен[оа]?|вручен[оа]?)(?:[ ,:·-].{0,40})?$/u;

export const purchaseWords: ListWords = {
  fact: 'purchases',
  // «Покупки»: mobile site 2022; «история покупок», «мои покупки»: a login detector of 2026-09.
  titles: [
    'покупки',
    'мои покупки',
    'история покупок',
    'архив',
    'архив покупок',
    'архив заказов',
    'история заказов',
    'купленные товары',
    'заказы',
  ],
  units: ['покуп', 'товар', 'заказ'],
  empty: {
    genitive: [
      'покупок',
      'покупки',
      'заказов',
      'купленных товаров',
      'товаров',
      'завершенных заказов',
      'выкупленных товаров',
    ],
    nominative: ['покупки', 'заказы', 'товары', 'купленные товары', 'история покупок'],
    undone: [
      'купили',
      'покупали',
      'совершали покупок',
      'совершили ни одной покупки',
      'сделали ни одной покупки',
      'сделали покупок',
      'делали покупок',
      'заказывали',
      'заказали',
      'выкупали',
    ],
    finished: [],
    sentences: ['история покупок пуста', 'история заказов пуста', 'архив пуст'],
  },
  wholeTabs: ['все', 'все покупки', 'все заказы', 'за все время', 'все товары'],
  groups: null,
  row: {
    markOf: (segment) => purchaseMark(segment),
    isAside: (segment) => purchaseMark(segment) !== null || isSum(segment),
  },
  classify: () => 'counts',
  isSingle: (row) =>
    (row.box === null || picturesIn(row.box) < 2) &&
    row.lines.flatMap(segmentsOf).filter((segment) => purchaseMark(segment) === 'day').length < 2,
  settledMeansNone: false,
  unmarked: 'counts',
};

function purchaseMark(segment: string): 'outcome' | 'day' | null {
  if (outcome.test(segment)) return 'outcome';
  const [date] = findDates(segment, new Date(), 'past');
  if (!date) return null;
  const rest = segment.slice(0, date.start) + segment.slice(date.end);
  return isDayOfPurchase.test(rest) ? 'day' : null;
}

function isSum(segment: string): boolean {
  return findMoney(segment, { rouble: 'RUB' }).length > 0;
}

/** What may stand beside the day of a purchase. */
const isDayOfPurchase =
  /^(?:(?:дата )?(?:куплен[оа]?|покупки|заказан[оа]?|заказа|заказ от|получен[оа]?|выкуплен[оа]?|вручен[оа]?|от)?)?[\s:.,·-]*$/u;

export const purchases: AccountPage = {
  id: 'purchases',
  titles: purchaseWords.titles,
  marks: [
    'profile-purchases-page', // data-qa, mobile site 2022
  ],
  facts: ['purchases'],
  read: ({ content, now }) => [readList(content, purchaseWords, now)],
};
