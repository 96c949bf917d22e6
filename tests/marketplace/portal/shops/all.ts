import type { Session } from '../../account';
import type { Shop } from '../shop';
import { debtor } from './debtor';
import { hostile } from './hostile';
import { longLists } from './long-lists';
import { over } from './over';
import { settled } from './settled';
import { several } from './several';
import { tail } from './tail';

const [current] = several.sessions;

/** An accountant's office: sixty sessions, each with an address of its own. */
const crowd: Shop = {
  ...several,
  name: 'ООО «Домовой»',
  sessions: Array.from(
    { length: 60 },
    (_, index): Session => ({
      device: ['Windows 10', 'macOS', 'Samsung Galaxy S21'][index % 3] ?? 'Windows 10',
      os: null,
      app: ['Chrome 141', 'Safari 26', 'WB Partners для Android'][index % 3] ?? null,
      place: index % 4 === 0 ? null : 'Казань, Россия',
      ip: `198.51.100.${1 + index}`,
      lastSeen: `${String(1 + (index % 28)).padStart(2, '0')}.10.2026 в 1${index % 10}:15`,
      current: index === 0,
    }),
  ),
};

/** Every shop of the demo portal. */
export const shops = {
  several,
  settled,
  debtor,
  'long-lists': longLists,
  hostile,
  over,
  tail,
  /** The session in use and no other. */
  alone: { ...several, sessions: current ? [current] : [] },
  /** The portal says that there is none: nobody knows whether it ever does. */
  nobody: { ...several, sessions: [] },
  crowd,
  /** No session is marked as the one in use, and one has neither place nor time. */
  bare: {
    ...several,
    sessions: several.sessions.map((session, index) => ({
      ...session,
      current: false,
      ...(index === 2 ? { place: null, lastSeen: null } : {}),
    })),
  },
  'signed-out': { ...several, condition: 'signed-out' },
  challenge: { ...several, condition: 'challenge' },
  late: { ...several, condition: 'late' },
  never: { ...several, condition: 'never' },
  failed: { ...several, condition: 'failed' },
} as const satisfies Readonly<Record<string, Shop>>;
