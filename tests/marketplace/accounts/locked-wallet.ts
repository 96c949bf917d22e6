import type { Account } from '../account';
import { busy } from './busy';

/** The wallet asks for a password. */
export const lockedWallet: Account = { ...busy, condition: 'wallet-locked' };
