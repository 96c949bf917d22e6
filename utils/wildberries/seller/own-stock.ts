import type { AccountPage } from '../account-page';

export const ownStock: AccountPage = {
  id: 'shop-own-stock',
  titles: [],
  marks: [],
  facts: ['shop-own-stock'],
  read: () => [],
};
