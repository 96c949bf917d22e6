import type { AccountPage } from '../account-page';

export const orders: AccountPage = {
  id: 'shop-orders',
  titles: [],
  marks: [],
  facts: ['shop-orders'],
  read: () => [],
};
