import type { AccountPage } from '../account-page';

export const shopHome: AccountPage = {
  id: 'shop-home',
  titles: [],
  marks: [],
  facts: ['shop-balance'],
  read: () => [],
};
