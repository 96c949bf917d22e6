import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChecklistInput } from '@/tests/support/any-checklist';
import { checklistWith } from '@/tests/support/checklist-with';
import { failed, none, some } from '@/tests/support/facts';
import { type ChecklistInput, deriveChecklist, type Status } from '@/utils/checklist/checklist';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { type ItemId, itemsOf } from '@/utils/checklist/items';
import { type GuardFinds, guardFinds } from '@/utils/guard/guard-finds';
import { shopGoods } from '@/utils/guard/shop-goods';

const now = new Date('2026-11-24T12:00:00').getTime();

type Account = Exclude<keyof GuardFinds, 'shop'>;

function foundIn(statuses: Partial<Record<ItemId, Status>>, others?: 'unknown'): Record<Account, string[]> | null {
  const finds = guardFinds(checklistWith(statuses, now, others));
  const ids = (part: Account): string[] => (finds?.[part] ?? []).map(({ definition }) => definition.id);
  return finds && { blocks: ids('blocks'), loses: ids('loses'), unknown: ids('unknown') };
}

describe('the guard finds nothing', () => {
  it.each<[string, Partial<Record<ItemId, Status>>]>([
    ['when everything was read and is empty', {}],
    ['when the person settled the rest', { parcels: 'settled-by-you', receipts: 'settled-by-you' }],
    ['when only advice is open', { reviews: 'open', cards: 'open', sessions: 'open' }],
    ['when only advice is unknown', { reviews: 'unknown', cards: 'unknown', sessions: 'unknown' }],
    ['when only questions are open', { 'sells-here': 'unknown', 'comes-back': 'unknown' }],
  ])('%s', (_when, statuses) => {
    expect(foundIn(statuses)).toBeNull();
  });
});

describe('the guard finds', () => {
  it.each<[string, Partial<Record<ItemId, Status>>, Record<Account, ItemId[]>]>([
    ['what blocks', { wallet: 'open' }, { blocks: ['wallet'], loses: [], unknown: [] }],
    ['what is lost', { bonuses: 'open' }, { blocks: [], loses: ['bonuses'], unknown: [] }],
    ['what may block', { returns: 'unknown' }, { blocks: [], loses: [], unknown: ['returns'] }],
    ['what may have changed overnight', { parcels: 'stale' }, { blocks: [], loses: [], unknown: ['parcels'] }],
    ['what may be lost', { certificates: 'unknown' }, { blocks: [], loses: [], unknown: ['certificates'] }],
    [
      'each thing once, and of the unknown first what may block',
      { bonuses: 'unknown', parcels: 'open', receipts: 'open', debts: 'stale', reviews: 'open' },
      { blocks: ['parcels'], loses: ['receipts'], unknown: ['debts', 'bonuses'] },
    ],
  ])('%s', (_what, statuses, found) => {
    expect(foundIn(statuses)).toEqual(found);
  });

  it('everything that blocks or is lost, when nobody looked at anything', () => {
    expect(foundIn({}, 'unknown')?.unknown).toEqual([
      ...['parcels', 'returns', 'appeals', 'wallet', 'debts'],
      ...['bonuses', 'discount', 'club', 'certificates', 'purchases', 'receipts'],
    ]);
  });
});

describe('goods of a shop', () => {
  const there = { ...some(now - 40 * 86_400_000, { count: 1263, onTheWay: 41 }) };
  const found = (facts: ChecklistInput['facts'], ticks: ChecklistInput['ticks'] = {}): string[] =>
    shopGoods({ facts, ticks }).map(({ definition }) => definition.id);

  it.each<[string, string[], ChecklistInput['facts'], ChecklistInput['ticks']?]>([
    ['were never read', [], {}],
    ['were read to be none', [], { 'shop-stock': none(now), 'shop-goods-returns': none(now - 9 * 86_400_000) }],
    ['could not be read', [], { 'shop-stock': failed(null, 'unclear', now) }],
    ['were read long ago', ['shop-stock'], { 'shop-stock': there }],
    ['could not be read again', ['shop-stock'], { 'shop-stock': failed(there, 'unclear', now) }],
    ['wait to be collected', ['shop-goods-returns'], { 'shop-goods-returns': some(now, { count: 3, ready: 1 }) }],
    ['are settled, as the person says', [], { 'shop-stock': there }, { 'shop-stock': now }],
    ['are not what else a shop has', [], { 'shop-balance': some(now), 'shop-own-stock': some(now) }],
  ])('that %s', (_what, ids, facts, ticks) => {
    expect(found(facts, ticks)).toEqual(ids);
  });

  it('are the items of the shop’s list', () => {
    const all = { 'shop-stock': there, 'shop-goods-returns': there };
    for (const { definition } of shopGoods({ facts: all, ticks: {} })) {
      const item = closeShopItems.find(({ id }) => id === definition.id);
      expect(item).toMatchObject(definition);
      expect(item?.phase).toBe('goods');
    }
    expect(closeShopItems.filter(({ phase }) => phase === 'goods')).toHaveLength(2);
  });

  it('are a reason of their own to tell', () => {
    const goods = shopGoods({ facts: { 'shop-stock': there }, ticks: {} });
    expect(guardFinds(checklistWith({}, now))).toBeNull();
    expect(guardFinds(checklistWith({}, now), goods)).toEqual({ blocks: [], loses: [], unknown: [], shop: goods });
  });
});

/** Of what may be stored, that in which the person said of nearly everything that it is settled. */
const mostlySettled = fc
  .subarray(
    itemsOf.buyer.map(({ id }) => id),
    { maxLength: 2 },
  )
  .map((left) => ({
    facts: {},
    ticks: Object.fromEntries(itemsOf.buyer.flatMap(({ id }) => (left.includes(id) ? [] : [[id, now - 60_000]]))),
  }));

it('whatever is stored, it stays out of the way exactly when nothing that blocks or is lost is open, unknown or stale', () => {
  const held: readonly Status[] = ['open', 'unknown', 'stale'];
  let quiet = 0;
  fc.assert(
    fc.property(fc.oneof(anyChecklistInput(now), mostlySettled), (input) => {
      const checklist = deriveChecklist(input, now);
      const finds = guardFinds(checklist);
      const due = checklist.items.filter(
        ({ definition, status }) =>
          (definition.severity === 'blocks' || definition.severity === 'loses') && held.includes(status),
      );
      if (due.length === 0) quiet++;
      expect(finds === null).toBe(due.length === 0);
      const told = finds ? [...finds.blocks, ...finds.loses, ...finds.unknown] : [];
      expect(told).toHaveLength(due.length);
      expect(new Set(told)).toEqual(new Set(due));
      for (const { status } of [...(finds?.blocks ?? []), ...(finds?.loses ?? [])]) expect(status).toBe('open');
    }),
    { numRuns: 500 },
  );
  expect(quiet).toBeGreaterThan(20);
});
