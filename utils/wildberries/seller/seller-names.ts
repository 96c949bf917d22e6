import type { SiteNames } from '../../reading/content';
import { siteNames } from '../buyer/site-names';
import { security, shopSessionWords } from './security';

/** «Данные продавца», «Мои данные», «Пользователи», «Безопасность»: official articles, 2026. Noise is as of the shop (guess). */
export const sellerNames: SiteNames = {
  ...siteNames,
  own: [...security.titles, ...shopSessionWords.surroundings, ...shopSessionWords.groups, 'пользователи'],
};
