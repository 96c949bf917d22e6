import type { AccountPage } from '../account-page';

export const support: AccountPage = {
  id: 'shop-support',
  titles: [],
  marks: [],
  facts: ['shop-support'],
  read: () => [],
};
