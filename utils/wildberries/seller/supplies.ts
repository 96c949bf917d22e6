import type { AccountPage } from '../account-page';

export const supplies: AccountPage = {
  id: 'shop-supplies',
  titles: [],
  marks: [],
  facts: ['shop-supplies'],
  read: () => [],
};
