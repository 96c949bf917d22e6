import type { AccountPage } from '../account-page';

export const users: AccountPage = {
  id: 'shop-users',
  titles: [],
  marks: [],
  facts: ['shop-users'],
  read: () => [],
};
