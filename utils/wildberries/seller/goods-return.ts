import type { AccountPage } from '../account-page';

export const goodsReturn: AccountPage = {
  id: 'shop-goods-return',
  titles: [],
  marks: [],
  facts: [],
  read: () => [],
};
