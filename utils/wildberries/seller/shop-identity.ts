import type { PageView } from '../account-page';
import type { Identity } from '../buyer/identity';

export function shopIdentityOf(_view: PageView): Identity {
  return { phone: null, name: null };
}
