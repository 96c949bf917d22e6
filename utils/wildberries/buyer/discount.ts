import { type AmountWords, exactPercent, readAmount } from '../../reading/amount-reading';
import type { AccountPage } from '../account-page';

export const discountWords: AmountWords = {
  fact: 'discount',
  labels: [
    'персональная скидка', // `personalDiscount` of the site's own data, 2022–24; b.discount__numb on «Мои данные», 2024-05
    'ваша персональная скидка',
    'моя персональная скидка',
    'скидка',
    'мои скидки', // title, mobile site 2022
    'моя скидка',
    'ваша скидка',
    'личная скидка',
    'накопительная скидка',
    'скидка постоянного покупателя',
    'скидка покупателя',
    'текущая скидка',
    'размер скидки',
    'текущий процент скидки',
    'процент скидки',
    'спп',
  ],
  others: ['процент выкупа', 'выкуп', 'следующая скидка', 'максимальная скидка', 'скидка продавца', 'кешбэк', 'кэшбэк'],
  empty: {
    genitive: [
      'скидки',
      'скидок',
      'персональной скидки',
      'персональных скидок',
      'личной скидки',
      'накопительной скидки',
    ],
    nominative: ['скидка', 'персональная скидка', 'скидки'],
    undone: [],
    finished: [],
    sentences: ['(?:персональная )?скидка (?:пока |еще )*не (?:начислена|назначена|предоставлена|накоплена)'],
  },
  value: exactPercent,
  sentence: (norm) => {
    const match =
      /^(?:сейчас )?(?:ваша |персональная |личная )*скидка(?: сейчас)?(?: составляет|:| -)? (\d{1,2}(?:[.,]\d)?) ?%$/u.exec(
        norm,
      );
    return match?.[1] ? exactPercent(`${match[1]} %`) : null;
  },
  sign: 'kept',
};

export const discount: AccountPage = {
  id: 'discount',
  titles: [
    'мои скидки',
    'скидка',
    'моя скидка',
    'персональная скидка',
    'ваша скидка',
    'скидки',
    'скидка постоянного покупателя',
    'ваша персональная скидка',
  ],
  marks: [
    'profile-discount-page', // data-qa, mobile site 2022
    'progress-speedometer', // the same
  ],
  facts: ['discount'],
  read: ({ content, money, now }) => [readAmount(content, discountWords, money, now)],
};
