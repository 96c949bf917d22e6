import type { AccountPage } from '../account-page';

export const tariffs: AccountPage = {
  id: 'shop-tariffs',
  titles: [],
  marks: [],
  facts: ['shop-tariffs'],
  read: () => [],
};
