import type { Account } from '../account';
import { busy } from './busy';

/** The site could not get the content, and says so. */
export const failed: Account = { ...busy, condition: 'failed' };
