import type { AccountPage } from '../account-page';

export const stock: AccountPage = {
  id: 'shop-stock',
  titles: [],
  marks: [],
  facts: ['shop-stock'],
  read: () => [],
};
