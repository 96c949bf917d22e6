import { closest } from '../../reading/boxes';
import { findDates } from '../../reading/date';
import { type ListWords, readList } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import type { Line } from '../../screen/screen';
import type { AccountPage } from '../account-page';

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
    markOf: (segment, line) => (isRating(segment, line) ? 'rating' : isDayOnly(segment) ? 'day' : null),
    isAside: (segment, line) => isRating(segment, line) || isDayOnly(segment),
  },
  classify: () => 'counts',
  isSingle: (row) => isReview(row),
  settledMeansNone: false,
  unmarked: 'counts',
};

/** A review has one rating and one day; a seller's answer brings a day of its own, and then its number is not told. */
function isReview(row: Row): boolean {
  const segments = row.lines.flatMap(segmentsOf);
  return segments.filter(isStars).length < 2 && segments.filter(isDayOnly).length < 2;
}

/** Stars, «5 из 5», or a day alone: what every review of one's own shows. Guesses. */
function isRating(segment: string, line: Line): boolean {
  return (
    isStars(segment) || closest(line.box, (box) => /^(?:оценка:? )?[1-5] (?:из 5|звезд)/iu.test(box.label)) !== null
  );
}

function isStars(segment: string): boolean {
  return (
    /^[★☆⭐\s]{3,}$/u.test(segment) ||
    /^(?:(?:моя |ваша )?оценка:? ?)[1-5](?:[.,]0)?(?: из 5|\/5)?$|^[1-5](?:[.,]0)?(?: из 5|\/5)$/u.test(segment)
  );
}

function isDayOnly(segment: string): boolean {
  const [date] = findDates(segment, new Date(), 'past');
  return date !== undefined && date.end - date.start >= segment.length - 2;
}

export const reviews: AccountPage = {
  id: 'reviews',
  titles: reviewWords.titles,
  marks: [
    'profile-discussions-page', // data-qa, mobile site 2022
  ],
  facts: ['reviews'],
  read: ({ content, now }) => [readList(content, reviewWords, now)],
};
