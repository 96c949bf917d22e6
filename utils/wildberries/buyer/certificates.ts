import { type ListWords, readList } from '../../reading/list-reading';
import { segmentsOf } from '../../reading/segments';
import type { AccountPage } from '../account-page';

/** A certificate that one has says how it stands; one on sale says only its price. All words are guesses. */
const standing =
  /^(?:статус:? )?(?:активен|активный|активирован|не активирован|не использован|действует|действителен|доступен|использован|истек|просрочен|погашен|аннулирован)(?: (?:до|по) .{3,30}| .{0,20})?$/u;
const over = /^(?:статус:? )?(?:использован|истек|просрочен|погашен|аннулирован)(?!.*(?:частично|\d))/u;
/** One that is on sale says how long it would last. */
const onSale = /^(?:купить|в корзину|оформить|подарить)$/u;

export const certificateWords: ListWords = {
  fact: 'certificates',
  titles: [
    'мои сертификаты',
    'мои подарочные сертификаты',
    'подарочные сертификаты',
    'сертификаты',
    'ваши сертификаты',
    'активные сертификаты',
    'подарочный сертификат',
  ],
  units: ['сертификат'],
  empty: {
    genitive: [
      'сертификатов',
      'сертификата',
      'подарочных сертификатов',
      'неиспользованных сертификатов',
      'активированных сертификатов',
    ],
    nominative: ['сертификаты', 'подарочные сертификаты'],
    undone: [
      'активировали сертификаты',
      'активировали сертификатов',
      'получали сертификатов',
      'покупали сертификаты',
      'покупали сертификатов',
      'активировали ни одного сертификата',
      'купили ни одного сертификата',
    ],
    finished: ['использованы', 'погашены'],
    sentences: [],
  },
  wholeTabs: ['все', 'активные', 'мои', 'действующие', 'все сертификаты'],
  groups: null,
  row: {
    markOf: (segment) => (standing.test(segment) ? 'standing' : null),
    isAside: (segment) => standing.test(segment),
  },
  classify: (row) => {
    const marks = row.lines.flatMap(segmentsOf).filter((segment) => standing.test(segment));
    if (row.lines.some((line) => onSale.test(line.norm))) return 'unknown';
    return marks.length === 0 ? 'unknown' : marks.some((segment) => over.test(segment)) ? 'over' : 'counts';
  },
  isSingle: () => true,
  settledMeansNone: true,
  unmarked: 'unknown',
};

export const certificates: AccountPage = {
  id: 'certificates',
  titles: certificateWords.titles,
  marks: [],
  facts: ['certificates'],
  read: ({ content, now }) => [readList(content, certificateWords, now)],
};
