import type { AccountPage } from '../account-page';

export const api: AccountPage = {
  id: 'shop-api',
  titles: [],
  marks: [],
  facts: ['shop-tokens', 'shop-services'],
  read: () => [],
};
