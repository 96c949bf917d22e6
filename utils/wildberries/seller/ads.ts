import type { AccountPage } from '../account-page';

export const ads: AccountPage = {
  id: 'shop-ads',
  titles: [],
  marks: [],
  facts: ['shop-ads', 'shop-ads-money'],
  read: () => [],
};
