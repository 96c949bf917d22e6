import type { Account } from '../account';
import { busy } from './busy';

/** The site wants to know whether a person is there. */
export const challenge: Account = { ...busy, condition: 'challenge' };
