import { type Checklist, type ChecklistInput, deriveChecklist } from '@/utils/checklist/checklist';
import { itemsOf } from '@/utils/checklist/items';
import type { KnownReading } from '@/utils/storage/readings';

/** Checklists in every shape that a view must show. */

export const now = new Date('2026-11-23T12:00:00').getTime();
const minute = 60_000;
const day = 24 * 60 * minute;

const known = (reading: KnownReading): { known: KnownReading; attempt: null } => ({ known: reading, attempt: null });

export const busyInput: ChecklistInput = {
  facts: {
    parcels: known({
      state: 'some',
      count: 5,
      ready: 2,
      storedUntil: '2026-11-28',
      evidence: 'Доставки 5',
      page: 'deliveries',
      at: now - 3 * minute,
    }),
    returns: known({ state: 'none', evidence: 'Возвратов нет', page: 'returns', at: now - 2 * minute }),
    appeals: known({ state: 'some', count: 1, evidence: 'Обращения 1', page: 'appeals', at: now - 2 * day }),
    wallet: known({
      state: 'some',
      amount: 1250.5,
      currency: 'RUB',
      evidence: 'Баланс 1 250,50 ₽',
      page: 'wallet',
      at: now - minute,
    }),
    debts: {
      known: known({ state: 'none', evidence: 'Рассрочек нет', page: 'wallet', at: now - day / 2 }).known,
      attempt: { reason: 'disagree', detail: '3 / 2', page: 'wallet', at: now - minute },
    },
    bonuses: { known: null, attempt: { reason: 'locked', page: 'wallet', at: now - minute } },
    discount: known({
      state: 'some',
      amount: 17,
      unit: 'percent',
      evidence: '17 %',
      page: 'discount',
      at: now - minute,
    }),
    sessions: known({ state: 'some', count: 4, evidence: 'Активные сеансы 4', page: 'details', at: now - minute }),
  },
  ticks: { 'sells-here': now - 5 * minute },
};

export const busyChecklist: Checklist = deriveChecklist(busyInput, now);
export const emptyChecklist: Checklist = deriveChecklist({ facts: {}, ticks: {} }, now);

/** A seller's: four sessions, read a minute ago. */
export const shopChecklist: Checklist = deriveChecklist(
  {
    facts: {
      'shop-sessions': known({
        state: 'some',
        count: 4,
        evidence: 'Активные сеансы',
        page: 'shop-security',
        at: now - minute,
      }),
    },
    ticks: {},
  },
  now,
  [],
  itemsOf.seller,
);

const agedParcels = known({
  state: 'some',
  count: 5,
  evidence: 'Доставки 5',
  page: 'deliveries',
  at: now - 5 * 60 * minute,
});

/** Everything that blocks is known, and the parcels for five hours. */
export const agedBlocks: ChecklistInput['facts'] = {
  parcels: agedParcels,
  ...Object.fromEntries(
    (['returns', 'appeals', 'wallet', 'debts'] as const).map((fact) => [
      fact,
      known({ state: 'none', evidence: 'Пусто', page: 'home', at: now }),
    ]),
  ),
};

/** The parcels read hours ago, the discount months ago, the rest as in the busy one. */
export const agedChecklist: Checklist = deriveChecklist(
  {
    ...busyInput,
    facts: {
      ...busyInput.facts,
      parcels: agedParcels,
      discount: known({
        state: 'some',
        amount: 17,
        unit: 'percent',
        evidence: '17 %',
        page: 'discount',
        at: now - 91 * day,
      }),
    },
  },
  now,
);
