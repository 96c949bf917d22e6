import type { Account } from '@/tests/marketplace/account';
import type { Host } from '@/utils/wildberries/hosts';
import { belarusian } from './belarusian';
import { busy } from './busy';
import { challenge } from './challenge';
import { failed } from './failed';
import { late } from './late';
import { lockedWallet } from './locked-wallet';
import { longHistory } from './long-history';
import { manySessions } from './many-sessions';
import { never } from './never';
import { other } from './other';
import { settled } from './settled';
import { signedOut } from './signed-out';

const ru = 'www.wildberries.ru';

/** Every account of the demo marketplace, and the host that it is of. */
export const accounts = {
  busy: { account: busy, host: ru },
  settled: { account: settled, host: ru },
  'many-sessions': { account: manySessions, host: ru },
  'long-history': { account: longHistory, host: ru },
  'signed-out': { account: signedOut, host: ru },
  challenge: { account: challenge, host: ru },
  'locked-wallet': { account: lockedWallet, host: ru },
  late: { account: late, host: ru },
  never: { account: never, host: ru },
  failed: { account: failed, host: ru },
  other: { account: other, host: ru },
  belarusian: { account: belarusian, host: 'www.wildberries.by' },
} as const satisfies Readonly<Record<string, { account: Account; host: Host }>>;
