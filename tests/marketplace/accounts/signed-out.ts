import type { Account } from '../account';
import { busy } from './busy';

/** Nobody is signed in. */
export const signedOut: Account = { ...busy, condition: 'signed-out' };
