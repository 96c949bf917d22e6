import type { AccountPage } from '../account-page';

export const claims: AccountPage = {
  id: 'shop-claims',
  titles: [],
  marks: [],
  facts: ['shop-claims'],
  read: () => [],
};
