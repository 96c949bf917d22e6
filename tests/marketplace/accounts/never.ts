import type { Account } from '../account';
import { busy } from './busy';

/** Content never comes. */
export const never: Account = { ...busy, condition: 'never' };
