import type { Reading, SessionRow } from '@/utils/reading/reading';
import type { BuyerFact, BuyerPageId, Fact, Obstacle } from '@/utils/vocabulary';
import type { Account, IsoDay } from './account';
import { type Forms, usualForms } from './forms';
import { generations } from './generations/all';
import { type Extent, type GenerationId, pageSize, type Shows } from './generations/generation';
import { endingIn } from './session-list';

/** What a person would learn of one fact. */
export type Learned =
  | { readonly state: 'none' }
  | ({ readonly state: 'some'; readonly rows?: readonly SessionRow[] } & Amounts);

type Amounts = Omit<Extract<Reading, { state: 'some' }>, 'fact' | 'state' | 'evidence' | 'rows'>;

export interface ExpectedPage {
  readonly obstacle: Obstacle | null;
  /** A fact that is not in here is not shown: of it a reader may say `unknown` or nothing. */
  readonly facts: ReadonlyMap<Fact, Learned>;
}

/**
 * What a person would learn of a page, from the account alone: the program has no part in it.
 * @param generation says what the page shows, and not how
 * @param forms of the parts that nobody has seen: what they offer, and not how
 */
export function expectedReadings(
  account: Account,
  generation: GenerationId,
  page: BuyerPageId,
  forms: Forms = usualForms,
): ExpectedPage {
  const obstacle = obstacleOf(account, page);
  if (obstacle) return { obstacle, facts: new Map() };
  const shows: Shows = generations[generation].pages[page]?.shows(account) ?? {};
  const entries = (Object.entries(shows) as [BuyerFact, Extent][]).map(
    ([fact, extent]) => [fact, narrowed(learn(account, fact, forms), extent)] as const,
  );
  return { obstacle: null, facts: new Map(entries) };
}

function obstacleOf({ condition }: Account, page: BuyerPageId): Obstacle | null {
  switch (condition) {
    case 'normal':
      return null;
    case 'wallet-locked':
      return page === 'wallet' ? 'locked' : null;
    case 'late':
    case 'never':
      return 'loading';
    case 'failed':
      return 'unrecognised';
    case 'signed-out':
    case 'challenge':
      return condition;
  }
}

function narrowed(learned: Learned, extent: Extent): Learned {
  if (learned.state === 'none' || extent === 'all' || learned.count === undefined) return learned;
  if (extent === 'count') return { state: 'some', count: learned.count };
  return learned.count <= pageSize ? learned : { state: 'some', count: pageSize, atLeast: true };
}

/** The whole truth about a fact, whatever a page shows of it; of sessions, what the form of their list offers. */
export function learn(account: Account, fact: BuyerFact, { sessions: form }: Forms): Learned {
  const { currency } = account.wallet;
  switch (fact) {
    case 'parcels':
      return parcels(account);
    case 'returns':
      return some(account.returns.filter(({ stage }) => stage === 'under-review' || stage === 'approved').length);
    case 'appeals':
      return some(account.appeals.filter(({ state }) => state === 'open').length);
    case 'wallet':
      return sum(account.wallet.balance, { currency });
    case 'bonuses':
      return sum(account.bonuses, { unit: 'points', count: account.bonuses });
    case 'debts':
      return sum(
        account.debts.reduce((owed, debt) => owed + debt.owed, 0),
        { currency },
      );
    case 'discount':
      return sum(account.discount.percent, { unit: 'percent' });
    case 'club':
      return account.club.state === 'on' ? { state: 'some', until: account.club.paidUntil } : { state: 'none' };
    case 'certificates':
    case 'cards':
    case 'purchases':
    case 'receipts':
    case 'reviews':
      return some(account[fact].length);
    case 'sessions':
      return {
        state: 'some',
        count: account.sessions.length,
        rows: account.sessions.map((session) => ({ ...session, ending: endingIn(form, session) })),
      };
  }
}

function some(count: number): Learned {
  return count === 0 ? { state: 'none' } : { state: 'some', count };
}

function sum(amount: number, rest: Amounts): Learned {
  return amount === 0 ? { state: 'none' } : { state: 'some', amount, ...rest };
}

function parcels({ parcels: all }: Account): Learned {
  if (all.length === 0) return { state: 'none' };
  const days = all.flatMap(({ stage }): IsoDay[] => (stage.at === 'ready' ? [stage.storedUntil] : []));
  const [storedUntil] = [...days].sort();
  const coming = all.flatMap(({ stage }) => (stage.at === 'ready' ? [] : [stage.arrives ?? null]));
  // Of one that does not say its day nobody knows whether it comes later than the others.
  const arrives = coming.every((day) => day !== null) ? coming.sort().at(-1) : undefined;
  return {
    state: 'some',
    count: all.length,
    ready: days.length,
    ...(storedUntil ? { storedUntil } : {}),
    ...(arrives ? { arrives } : {}),
  };
}
