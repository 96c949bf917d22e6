import type { NoiseWords } from '../../reading/content';
import { appealWords } from './appeals';
import { certificateWords } from './certificates';
import { parcelWords } from './deliveries';
import { cardWords } from './details';
import { purchaseWords } from './purchases';
import { receiptWords } from './receipts';
import { returnWords } from './returns';
import { reviewWords } from './reviews';
import { sessionTitles } from './sessions';

/** What stands on account pages and is not about the account. Titles are guesses from how shops name such blocks. */
export const noise: NoiseWords = {
  titles: [
    'рекоменд',
    'персональные рекоменд',
    'вам может',
    'может понравиться',
    'возможно, вам',
    'возможно вам',
    'вам понравится',
    'похожие',
    'с этим товаром',
    'с этими товарами',
    'вы смотрели',
    'вы недавно смотрели',
    'вы интересовались',
    'недавно просмотренн',
    'просмотренные',
    'подобрали для вас',
    'подобрано для вас',
    'специально для вас',
    'подборка для вас',
    'персональная подборка',
    'популярн',
    'хиты',
    'бестселлер',
    'новинки',
    'акции',
    'акция',
    'распродажа',
    'выгодн',
    'горящие',
    'лучшие предложения',
    'лучшие цены',
    'реклама',
    'спонсир',
    'промо',
    'отзывы покупателей',
    'отзывы о товар',
    'отзывы других',
    'что говорят покупатели',
    'что говорят',
    'покупатели также',
    'с этим покупают',
    'часто покупают',
    'часто задаваемые вопросы',
    'частые вопросы',
    'вопросы и ответы',
    'полезные статьи',
    'статьи',
    'читайте также',
    'смотрите также',
    'идеи',
    'другие товары',
    'товары дня',
    'вместе дешевле',
  ],
  ownTitles: [
    ...appealWords.titles,
    ...certificateWords.titles,
    ...parcelWords.titles,
    ...cardWords.titles,
    ...purchaseWords.titles,
    ...receiptWords.titles,
    ...returnWords.titles,
    ...reviewWords.titles,
    ...sessionTitles,
  ],
  // The shop's links to goods: /catalog/<number>/detail.aspx, in every scraper of the site, 2021–26.
  isProductLink: (href) => /\/catalog\/\d+(?:\/|$)/.test(href),
};
