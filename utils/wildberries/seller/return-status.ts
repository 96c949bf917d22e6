import type { AccountPage } from '../account-page';

export const returnStatus: AccountPage = {
  id: 'shop-return-status',
  titles: [],
  marks: [],
  facts: ['shop-goods-returns'],
  read: () => [],
};
