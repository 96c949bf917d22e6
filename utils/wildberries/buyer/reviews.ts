import { closest } from '../../reading/boxes';
import { findDates } from '../../reading/date';
import { findList, judgeList, type ListWords } from '../../reading/list-reading';
import type { Line } from '../../screen/screen';
import type { AccountPage } from './account-page';

export const reviewWords: ListWords = {
  fact: 'reviews',
  // «Отзывы»: tab of «Отзывы и вопросы», mobile site 2022.
  titles: [
    'отзывы',
    'мои отзывы',
    'отзывы и вопросы',
    'мои отзывы и вопросы',
    'оставленные отзывы',
    'опубликованные отзывы',
    'написанные отзывы',
  ],
  units: ['отзыв'],
  empty: {
    genitive: ['отзывов', 'отзыва', 'отзывов и вопросов', 'оставленных отзывов'],
    nominative: ['отзывы'],
    undone: [
      'оставили ни одного отзыва',
      'оставляли отзывов',
      'оставляли отзывы',
      'оставили отзывов',
      'написали ни одного отзыва',
      'писали отзывов',
      'писали отзывы',
      'писали ни одного отзыва',
      'оставляли ни одного отзыва',
      'оценивали товары',
      'оценивали товаров',
    ],
    finished: [],
    sentences: [],
  },
  wholeTabs: ['все', 'все отзывы', 'за все время'],
  groups: null,
  row: {
    markOf: (line) => (isRatingLine(line) ? 'rating' : isDayOnly(line) ? 'day' : null),
    isAside: (line) => isRatingLine(line) || isDayOnly(line),
  },
  classify: () => 'counts',
  isSingle: (row) => row.lines.filter(isRatingLine).length < 2 && row.lines.filter(isDayOnly).length < 2,
  unmarked: 'counts',
};

/** Stars, «5 из 5», or a day alone: what every review of one's own shows. Guesses. */
function isRatingLine(line: Line): boolean {
  if (
    /^[★☆⭐\s]{3,}$/u.test(line.norm) ||
    /^(?:оценка:? ?|ваша оценка:? ?)?[1-5](?:[.,]0)?(?: из 5|\/5)$/u.test(line.norm)
  )
    return true;
  return closest(line.box, (box) => /^(?:оценка:? )?[1-5] (?:из 5|звезд)/iu.test(box.label)) !== null;
}

function isDayOnly(line: Line): boolean {
  const [date] = findDates(line.norm, new Date(), 'past');
  return date !== undefined && date.end - date.start >= line.norm.length - 2;
}

export const reviews: AccountPage = {
  id: 'reviews',
  titles: reviewWords.titles,
  marks: [
    'profile-discussions-page', // data-qa, mobile site 2022
  ],
  facts: ['reviews'],
  read: ({ content, screen, now }) => [judgeList(findList(content, reviewWords, now), 'reviews', screen.complete)],
};
