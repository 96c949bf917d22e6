import type { SiteNames } from '../../reading/content';
import { siteNames } from '../buyer/site-names';
import { ads, adsMoneyWords } from './ads';
import { api } from './api';
import { claims } from './claims';
import { goodsReturn } from './goods-return';
import { shopBalanceWords } from './home';
import { jamWords } from './jam';
import { ownStockWords } from './own-stock';
import { returnStatus } from './return-status';
import { security, shopSessionWords } from './security';
import { sellerLists } from './seller-lists';
import { stockWords } from './stock';
import { support } from './support';
import { tariffs } from './tariffs';

/**
 * What the portal calls its parts. «Данные продавца», «Мои данные», «Пользователи», «Безопасность», and the entries of the
 * top menu: official articles, 2026; the sources of the others stand beside each list. Names of noise are guesses: the
 * shop's would hide «Поддержка» and «Реклама», which are pages here.
 */
export const sellerNames: SiteNames = {
  isProductLink: siteNames.isProductLink,
  // `#Portal-modal`, and `data-name` of its windows: the portal's component library.
  windows: ['Modal', 'Portal-modal', 'Portal-drawer'],
  // Whole names of blocks, not beginnings of words: goods and campaigns can be called «Новинки кухни» or «Как создать уют».
  noise: [
    'что нового',
    'новости',
    'новости портала',
    'полезные статьи',
    'полезные материалы',
    'частые вопросы',
    'часто задаваемые вопросы',
    'вопросы и ответы',
    'справочный центр',
    'инструкции',
    'как это работает',
    'как создать возврат',
    'как оформить возврат',
    'как отменить поставку',
    'как отключить опцию',
    'как вывести деньги',
    'как пользоваться',
    'что значат статусы',
    'значения статусов',
    'читайте также',
    'мы используем cookie',
    'чат с поддержкой',
    'чат поддержки',
    'онлайн-чат',
    "what's new",
    'how it works',
    'how to create a return',
    'frequently asked questions',
    'help center',
    'useful articles',
    'we use cookies',
  ],
  own: [
    ...security.titles,
    ...shopSessionWords.surroundings,
    ...shopSessionWords.groups,
    ...sellerLists.flatMap(({ titles, groups }) => [...titles, ...(groups ? [...groups.open, ...groups.closed] : [])]),
    ...ads.titles,
    ...api.titles,
    ...tariffs.titles,
    ...claims.titles,
    ...returnStatus.titles,
    ...support.titles,
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
    // Over the options that can be connected.
    'опции',
    'доступные опции',
    'options',
    'available options',
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
