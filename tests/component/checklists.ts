import { type Checklist, type ChecklistInput, deriveChecklist } from '@/utils/checklist/checklist';
import { itemsOf } from '@/utils/checklist/items';
import type { Quantity } from '@/utils/reading/reading';
import type { KnownReading } from '@/utils/storage/readings';
import type { SellerPageId } from '@/utils/vocabulary';

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

const inShop = (page: SellerPageId, reading: Quantity | 'none', evidence: string, ago = minute) => {
  const seen = { evidence, page, at: now - ago };
  return known(reading === 'none' ? { state: 'none', ...seen } : { state: 'some', ...reading, ...seen });
};

/** A seller's, in the midst of it: options, goods, a debt; some of it old, unknown, ticked. */
export const busyShopInput: ChecklistInput = {
  facts: {
    'shop-tariffs': inShop('shop-tariffs', { count: 2, until: '2026-12-14' }, 'Подключено 2'),
    'shop-jam': inShop('shop-jam', { until: '2026-12-03' }, 'Подписка активна до 3 декабря'),
    'shop-ads': inShop('shop-ads', 'none', 'Кампаний нет'),
    'shop-ads-money': inShop('shop-ads', { amount: 1500, currency: 'RUB' }, 'Счёт 1 500 ₽'),
    'shop-supplies': inShop('shop-supplies', 'none', 'Поставок нет'),
    'shop-orders': inShop('shop-orders', 'none', 'Заказов нет', 2 * day),
    'shop-claims': inShop('shop-claims', { count: 5 }, 'Заявки 5'),
    'shop-stock': inShop('shop-stock', { count: 1263, onTheWay: 41 }, 'Всего находится на складах 1 222'),
    'shop-goods-returns': inShop(
      'shop-return-status',
      { count: 3, ready: 1, storedUntil: '2026-11-28' },
      'Готов к выдаче',
    ),
    'shop-documents': inShop('shop-reports', 'none', 'Отчётов нет'),
    'shop-balance': inShop('shop-home', { amount: -1200, currency: 'RUB' }, 'Баланс −1 200 ₽'),
    'shop-tokens': { known: null, attempt: { reason: 'unclear', page: 'shop-api', at: now - minute } },
    'shop-sessions': inShop('shop-security', { count: 4 }, 'Активные сеансы'),
  },
  ticks: { 'shop-owner': now - 5 * minute, 'shop-own-stock': now - minute },
};

export const shopOf = (input: ChecklistInput): Checklist => deriveChecklist(input, now, [], itemsOf.seller);
export const busyShop: Checklist = shopOf(busyShopInput);
export const emptyShop: Checklist = shopOf({ facts: {}, ticks: {} });

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
