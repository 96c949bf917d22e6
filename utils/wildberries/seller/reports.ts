import type { AccountPage } from '../account-page';

export const reports: AccountPage = {
  id: 'shop-reports',
  titles: [],
  marks: [],
  facts: ['shop-documents'],
  read: () => [],
};
