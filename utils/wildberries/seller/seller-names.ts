import type { SiteNames } from '../../reading/content';
import { siteNames } from '../buyer/site-names';
import { ads, adsMoneyWords, campaignWords } from './ads';
import { serviceWords, tokenWords } from './api';
import { claims, claimWords } from './claims';
import { documentWords } from './documents';
import { goodsReturn } from './goods-return';
import { shopBalanceWords } from './home';
import { jamWords } from './jam';
import { orderWords } from './orders';
import { ownStockWords } from './own-stock';
import { reportWords } from './reports';
import { goodsReturnWords } from './return-status';
import { security, shopSessionWords } from './security';
import { stockWords } from './stock';
import { supplyWords } from './supplies';
import { dialogWords } from './support';
import { tariffWords } from './tariffs';
import { userWords } from './users';

const lists = [
  campaignWords,
  tokenWords,
  serviceWords,
  claimWords,
  documentWords,
  orderWords,
  reportWords,
  goodsReturnWords,
  supplyWords,
  dialogWords,
  tariffWords,
  userWords,
];

/**
 * What the portal calls its parts. «Данные продавца», «Мои данные», «Пользователи», «Безопасность», and the entries of the
 * top menu: official articles, 2026; the sources of the others stand beside each list. Names of noise are guesses: the
 * shop's would hide «Поддержка» and «Реклама», which are pages here.
 */
export const sellerNames: SiteNames = {
  isProductLink: siteNames.isProductLink,
  noise: [
    'рекоменд',
    'советы',
    'совет дня',
    'полезн',
    'обучение',
    'вебинар',
    'новости',
    'новинки',
    'что нового',
    'как создать',
    'как оформить',
    'как вернуть',
    'как вывести',
    'как подключить',
    'как отключить',
    'как удалить',
    'как отменить',
    'как ответить',
    'как скачать',
    'как пригласить',
    'как завершить',
    'как работает',
    'как это работает',
    'как пользоваться',
    'частые вопросы',
    'часто задаваемые вопросы',
    'вопросы и ответы',
    'инструкция',
    'справка',
    'справочн',
    'помощь',
    'подсказк',
    'памятка',
    'читайте также',
    'статьи',
    'что значат',
    'что означа',
    'значение статус',
    'мы используем cookie',
    'cookie',
    'tips',
    'news',
    'what’s new',
    "what's new",
    'how to',
    'how it works',
    'help',
    'faq',
    'learn',
    'recommended',
  ],
  own: [
    ...security.titles,
    ...shopSessionWords.surroundings,
    ...shopSessionWords.groups,
    ...lists.flatMap(({ titles, groups }) => [...titles, ...(groups ? [...groups.open, ...groups.closed] : [])]),
    ...ads.titles,
    ...claims.titles,
    ...goodsReturn.titles,
    ...shopBalanceWords.labels,
    ...shopBalanceWords.others,
    ...adsMoneyWords.labels,
    ...adsMoneyWords.others,
    ...stockWords.titles,
    ...stockWords.columns,
    ...ownStockWords.titles,
    ...ownStockWords.columns,
    ...jamWords.titles,
    'wb партнеры',
    'главная',
    'рост продаж',
    'товары и цены',
    'поставки и заказы',
    'аналитика',
    'отчеты',
    'main',
    'home',
    'analytics',
  ],
};
