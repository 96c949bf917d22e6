import type { Account } from '../account';
import { busy } from './busy';

/** Content comes five seconds after the page. */
export const late: Account = { ...busy, condition: 'late' };
