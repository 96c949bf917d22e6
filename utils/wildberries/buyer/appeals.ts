import { type ListWords, readList } from '../../reading/list-reading';
import type { AccountPage } from '../account-page';
import { classifyRequest, closedGroups, openGroups, requestRow } from './request-status';

/** The page's words are guesses but for its name. */
export const appealWords: ListWords = {
  fact: 'appeals',
  titles: [
    'обращения',
    'мои обращения',
    'открытые обращения',
    'активные обращения',
    'обращения в поддержку',
    'мои вопросы',
    'чаты с поддержкой',
    'чаты',
    'диалоги',
  ],
  units: ['обращен', 'вопрос', 'чат', 'диалог'],
  empty: {
    genitive: [
      'обращений',
      'обращения',
      'обращений в поддержку',
      'чатов с поддержкой',
      'вопросов в поддержку',
      'диалогов',
    ],
    nominative: ['обращения', 'диалоги', 'чаты'],
    undone: [
      'обращались',
      'обращались в поддержку',
      'обращались к нам',
      'писали в поддержку',
      'создали ни одного обращения',
      'создавали обращений',
      'оставили ни одного обращения',
      'оставляли обращений',
      'оставляли обращения',
    ],
    finished: ['закрыты', 'решены', 'завершены', 'рассмотрены'],
    sentences: [],
  },
  wholeTabs: ['все', 'активные', 'открытые', 'текущие', 'в работе', 'все обращения'],
  groups: { open: openGroups, closed: closedGroups },
  row: requestRow,
  classify: classifyRequest,
  isSingle: () => true,
  settledMeansNone: true,
  unmarked: 'unknown',
};

export const appeals: AccountPage = {
  id: 'appeals',
  titles: appealWords.titles,
  marks: [],
  facts: ['appeals'],
  read: ({ content, now }) => [readList(content, appealWords, now)],
};
