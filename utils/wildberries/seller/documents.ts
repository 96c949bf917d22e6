import type { AccountPage } from '../account-page';

export const documents: AccountPage = {
  id: 'shop-documents',
  titles: [],
  marks: [],
  facts: ['shop-documents'],
  read: () => [],
};
