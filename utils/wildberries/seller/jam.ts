import type { AccountPage } from '../account-page';

export const jam: AccountPage = {
  id: 'shop-jam',
  titles: [],
  marks: [],
  facts: ['shop-jam'],
  read: () => [],
};
