import { type ListWords, readList } from '../../reading/list-reading';
import type { AccountPage } from '../account-page';
import { classifyRequest, closedGroups, openGroups, requestRow } from './request-status';

/** Status words are guesses: no public source shows this page. */
export const returnWords: ListWords = {
  fact: 'returns',
  titles: [
    'возвраты',
    'мои возвраты',
    'активные возвраты',
    'открытые возвраты',
    'текущие возвраты',
    'возврат товара',
    'возврат товаров',
    'заявки на возврат',
    'мои заявки на возврат',
    'заявления на возврат',
    'возврат средств', // tab of the wallet page, mobile site 2022
    'возвраты товаров',
  ],
  units: ['возврат', 'заяв', 'товар'],
  empty: {
    genitive: [
      'возвратов',
      'возврата',
      'возвратов товара',
      'возвратов товаров',
      'заявок на возврат',
      'заявки на возврат',
      'заявок',
      'заявлений на возврат',
      'товаров на возврат',
      'товаров к возврату',
    ],
    nominative: ['возвраты', 'заявки на возврат', 'заявки', 'возврат', 'заявления на возврат'],
    undone: [
      'возвращаете',
      'возвращали',
      'возвращали товары',
      'возвращали товаров',
      'оформляли возврат',
      'оформляли возвраты',
      'оформляли возвратов',
      'оформили ни одного возврата',
      'создали ни одной заявки',
      'создавали заявок на возврат',
      'создавали заявки на возврат',
      'делали возвратов',
    ],
    finished: ['завершены', 'закрыты', 'выполнены', 'оформлены и завершены', 'рассмотрены'],
    sentences: ['возвращать нечего', 'нечего возвращать'],
  },
  wholeTabs: [
    'все',
    'активные',
    'открытые',
    'текущие',
    'в работе',
    'все заявки',
    'все возвраты',
    'в процессе',
    'на рассмотрении',
  ],
  groups: { open: openGroups, closed: closedGroups },
  row: requestRow,
  classify: classifyRequest,
  isSingle: () => true,
  settledMeansNone: true,
  unmarked: 'unknown',
};

export const returns: AccountPage = {
  id: 'returns',
  titles: returnWords.titles,
  marks: [],
  facts: ['returns'],
  read: ({ content, now }) => [readList(content, returnWords, now)],
};
