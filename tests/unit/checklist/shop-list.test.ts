import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, none, some } from '@/tests/support/facts';
import { shopInput } from '@/tests/support/shop-input';
import {
  type Checklist,
  type ChecklistInput,
  type ChecklistItem,
  deriveChecklist,
  inTurn,
  isDone,
  type Status,
} from '@/utils/checklist/checklist';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { groupsOf } from '@/utils/checklist/item-groups';
import { closeAccountItems, type ItemId, itemsOf, phases } from '@/utils/checklist/items';
import { lastLookOf, lookGroups } from '@/utils/checklist/last-look';
import { wayOf } from '@/utils/checklist/way-of';
import type { StoredFact } from '@/utils/storage/readings';
import { type PageId, sellerFacts } from '@/utils/vocabulary';

const now = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;

const derive = (facts: ChecklistInput['facts'], ticks: ChecklistInput['ticks'] = {}): Checklist =>
  deriveChecklist({ facts, ticks }, now, [], itemsOf.seller);

function itemOf({ items }: Checklist, id: ItemId): ChecklistItem {
  const item = items.find(({ definition }) => definition.id === id);
  if (!item) throw new Error(`The list has no ${id}`);
  return item;
}

const everyFact = (at: (fact: string) => StoredFact): ChecklistInput['facts'] =>
  Object.fromEntries(sellerFacts.map((fact) => [fact, at(fact)]));

const onPage = (stored: StoredFact, page: PageId): StoredFact => ({
  ...stored,
  known: stored.known && { ...stored.known, page },
});

/** Everything read now, and nothing there: the documents where that can be said. */
const nothingLeft = everyFact((fact) => onPage(none(now), fact === 'shop-documents' ? 'shop-documents' : 'shop-home'));

describe('the items of a shop', () => {
  it('ask for every fact of a seller once, and for nothing of a shopper', () => {
    const facts = closeShopItems.flatMap((item) => (item.kind === 'fact' ? item.fact : []));
    expect([...facts].sort()).toEqual([...sellerFacts].sort());
    expect(closeShopItems.filter(({ id }) => closeAccountItems.some((item) => item.id === id))).toEqual([]);
    expect(new Set(closeShopItems.map(({ id }) => id)).size).toBe(closeShopItems.length);
  });

  it('stand in the order of the phases, and every phase has some', () => {
    const places = closeShopItems.map(({ phase }) => phases.indexOf(phase));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(phases.length);
    const groups = groupsOf(derive({}));
    expect(groups.flatMap(({ items }) => items.map(({ definition }) => definition.id))).toEqual(
      closeShopItems.map(({ id }) => id),
    );
    expect(groups.map(({ title }) => title)).toHaveLength(phases.length);
  });

  it('hold the five steps of guides', () => {
    const ids = closeShopItems.map(({ id }) => id);
    const five: ItemId[] = ['shop-balance', 'shop-stock', 'shop-letter', 'shop-confirmation', 'shop-wallet'];
    for (const id of five) expect(ids).toContain(id);
  });

  it('have no goal, and each says on whose word it stands: an article where that is the help’s', () => {
    for (const { kind, basis, article } of closeShopItems) {
      expect(kind).not.toBe('goal');
      expect(article !== undefined, String(article)).toBe(basis === 'official');
      if (article) expect(article).toMatch(/^A-\d+$/);
    }
  });

  it('warn in time', () => {
    const warned = (warning: string): ItemId[] =>
      closeShopItems.flatMap(({ id, warnings = [] }) => (warnings.some((one) => one === warning) ? id : []));
    expect(warned('keep-buyer')).toEqual(['shop-stock', 'shop-goods-returns', 'shop-watch']);
    expect(warned('keep-phone')).toEqual(['shop-owner']);
    expect(warned('not-owner')).toEqual(['shop-owner']);
    expect(warned('cards-sell')).toEqual(['shop-own-stock', 'shop-stock']);
    expect(warned('ads-money')).toEqual(['shop-ads-money']);
    expect(warned('debt-stops-return')).toEqual(['shop-stock', 'shop-balance']);
    expect(warned('access-last')).toEqual(['shop-services', 'shop-tokens']);
  });
});

describe('a deed', () => {
  it('is open until the person ticks it, whatever pages say, and can be ticked at any time', () => {
    const { status, tickable } = itemOf(derive(nothingLeft), 'shop-letter');
    expect([status, tickable]).toEqual(['open', true]);
    const ticked = itemOf(derive({}, { 'shop-letter': now - 400 * day }), 'shop-letter');
    expect([ticked.status, ticked.tickable]).toEqual(['settled-by-you', true]);
  });

  it('is no part of what the summary counts, which is what was read', () => {
    expect(derive(nothingLeft).summary).toEqual({ blocks: 0, loses: 0, unchecked: 0, verdict: 'clear', oldest: null });
  });
});

describe('the documents', () => {
  it.each<[string, StoredFact, Status]>([
    ['that are none on their own page', onPage(none(now), 'shop-documents'), 'clear'],
    ['that are none on the page of weekly reports', onPage(none(now), 'shop-reports'), 'unknown'],
    ['of which there are some', onPage(some(now, { count: 3 }), 'shop-documents'), 'open'],
    ['of which the page of weekly reports has some', onPage(some(now, { count: 3 }), 'shop-reports'), 'open'],
  ])('%s', (_what, fact, status) => {
    expect(itemOf(derive({ 'shop-documents': fact }), 'shop-documents').status).toBe(status);
  });

  it('can be ticked where the page of weekly reports has none', () => {
    const item = itemOf(derive({ 'shop-documents': onPage(none(now), 'shop-reports') }), 'shop-documents');
    expect(item.tickable).toBe(true);
  });
});

describe('the balance', () => {
  const balance = (amount: number, at = now): StoredFact => some(at, { amount, currency: 'RUB' });
  const seen = (fact: StoredFact, tickedAt?: number): [string | null, Status, boolean] => {
    const ticks = tickedAt === undefined ? {} : { 'shop-balance': tickedAt };
    const { definition, status, tickable } = itemOf(derive({ 'shop-balance': fact }, ticks), 'shop-balance');
    return [definition.severity, status, tickable];
  };

  it.each<[string, StoredFact, ReturnType<typeof seen>]>([
    ['below zero blocks', balance(-1200), ['blocks', 'open', false]],
    ['above zero may be let go', balance(1250), ['loses', 'open', true]],
    ['without a sum is feared to be a debt', some(now), ['blocks', 'open', false]],
    ['of two days ago may be a debt by now', balance(1250, now - 2 * day), ['blocks', 'stale', true]],
    ['that could not be read again is feared, too', failed(balance(1250), 'unclear', now), ['blocks', 'unknown', true]],
    ['of nothing is clear', none(now), ['blocks', 'clear', false]],
  ])('%s', (_what, fact, found) => {
    expect(seen(fact)).toEqual(found);
  });

  it('that was let go comes back as a debt, and not as money', () => {
    expect(seen(balance(1250), now - 1000)[1]).toBe('settled-by-you');
    expect(seen(balance(-1), now - 1000)[1]).toBe('open');
  });

  it('in debt blocks, in credit it does not', () => {
    expect(derive({ ...nothingLeft, 'shop-balance': balance(-5) }).summary).toMatchObject({
      blocks: 1,
      verdict: 'blocked',
    });
    expect(derive({ ...nothingLeft, 'shop-balance': balance(5) }).summary).toMatchObject({
      blocks: 0,
      loses: 1,
      verdict: 'clear',
    });
  });
});

describe('the next step', () => {
  const asked = { 'shop-owner': now, 'shop-right': now };
  it.each<[string, ChecklistInput, ItemId | null]>([
    ['is the first question', { facts: {}, ticks: {} }, 'shop-owner'],
    ['is the first thing to look at of the earliest phase', { facts: {}, ticks: asked }, 'shop-tariffs'],
    [
      'is advice before what blocks in a later phase',
      { facts: { ...nothingLeft, 'shop-jam': some(now), 'shop-stock': some(now, { count: 5 }) }, ticks: asked },
      'shop-jam',
    ],
    ['is the first deed, once all was read and is empty', { facts: nothingLeft, ticks: asked }, 'shop-two-reports'],
    [
      'is not the end when the letter is written',
      { facts: nothingLeft, ticks: { ...asked, 'shop-two-reports': now, 'shop-letter': now } },
      'shop-confirmation',
    ],
    [
      'is a debt before the goods, which are not given back for it',
      { facts: { ...nothingLeft, 'shop-stock': some(now), 'shop-balance': some(now, { amount: -5 }) }, ticks: asked },
      'shop-balance',
    ],
    [
      'is not a debt while something of an earlier phase is left',
      { facts: { ...nothingLeft, 'shop-claims': some(now), 'shop-balance': some(now, { amount: -5 }) }, ticks: asked },
      'shop-claims',
    ],
    [
      'is the goods before money that can be fetched',
      { facts: { ...nothingLeft, 'shop-stock': some(now), 'shop-balance': some(now, { amount: 5 }) }, ticks: asked },
      'shop-stock',
    ],
    [
      'is none, when all is done',
      { facts: nothingLeft, ticks: Object.fromEntries(closeShopItems.map(({ id }) => [id, now])) },
      null,
    ],
  ])('%s', (_what, { facts, ticks }, id) => {
    expect(derive(facts, ticks).next?.definition.id ?? null).toBe(id);
  });
});

describe('the way', () => {
  const open = (id: ItemId, fact: StoredFact): ReturnType<typeof wayOf> => wayOf(itemOf(derive({ [id]: fact }), id));
  it.each<[string, ReturnType<typeof wayOf>, ReturnType<typeof wayOf>]>([
    [
      'to money that can be fetched',
      open('shop-balance', some(now, { amount: 5 })),
      { page: 'shop-home', light: 'shop-withdraw' },
    ],
    [
      'to a debt, which no button pays',
      open('shop-balance', some(now, { amount: -5 })),
      { page: 'shop-home', light: null },
    ],
    [
      'to goods that are to be returned',
      open('shop-stock', some(now)),
      { page: 'shop-goods-return', light: 'shop-new-return' },
    ],
    [
      'to goods that nobody looked at',
      open('shop-stock', failed(null, 'loading', now)),
      { page: 'shop-stock', light: null },
    ],
    ['to a subscription', open('shop-jam', some(now)), { page: 'shop-jam', light: 'shop-unsubscribe-jam' }],
    ['to one that is over', open('shop-jam', none(now)), { page: 'shop-jam', light: null }],
    ['to the letter', wayOf(itemOf(derive({}), 'shop-letter')), { page: 'shop-support', light: 'shop-new-dialog' }],
    ['to the sessions', open('shop-sessions', some(now)), { page: 'shop-security', light: 'shop-sessions' }],
    ['to what only the person knows', wayOf(itemOf(derive({}), 'shop-owner')), null],
    ['to what is on no page', wayOf(itemOf(derive({}), 'shop-watch')), null],
  ])('%s', (_what, way, expected) => {
    expect(way).toEqual(expected);
  });
});

describe('for any readings, ticks and clock', () => {
  const feared: readonly Status[] = ['unknown', 'stale', 'open'];

  it('nothing that is unknown, too old or elsewhere makes an item clear', () => {
    fc.assert(
      fc.property(shopInput(now), ({ facts, ticks }) => {
        for (const { definition, status, known, attempt } of derive(facts, ticks).items) {
          if (status !== 'clear') continue;
          expect(known).not.toBeNull();
          if (!known || definition.kind !== 'fact') throw new Error('Only a reading makes clear');
          const isOneSession = definition.id === 'shop-sessions' && known.state === 'some' && known.count === 1;
          expect(known.state === 'none' || isOneSession).toBe(true);
          if (definition.id === 'shop-documents') expect(known.page).toBe('shop-documents');
          if (definition.severity === 'blocks') expect(now - known.at).toBeLessThanOrEqual(day);
          if (attempt && attempt.at >= known.at)
            expect(['unrecognised', 'disagree', 'unclear', 'partial']).not.toContain(attempt.reason);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the verdict is clear exactly when nothing that blocks is open, unknown or stale', () => {
    let clear = 0;
    fc.assert(
      fc.property(shopInput(now), fc.boolean(), ({ facts, ticks }, isSettled) => {
        const settled = Object.fromEntries(closeShopItems.map(({ id }) => [id, now + day]));
        const { items, summary } = derive(facts, isSettled ? { ...ticks, ...settled } : ticks);
        const held = items.filter(
          ({ definition, status }) =>
            definition.kind === 'fact' && definition.severity === 'blocks' && feared.includes(status),
        );
        expect(summary.verdict === 'clear').toBe(held.length === 0);
        if (summary.verdict === 'clear') clear++;
      }),
      { numRuns: 500 },
    );
    expect(clear).toBeGreaterThan(20);
  });

  it('the next step is the first in the list that is not done, and every item has one place in the last look', () => {
    fc.assert(
      fc.property(shopInput(now), ({ facts, ticks }) => {
        const checklist = derive(facts, ticks);
        expect(checklist.next).toBe(inTurn(checklist.items).find((item) => !isDone(item)) ?? null);
        const look = lastLookOf(checklist);
        const placed = lookGroups.flatMap((group) => look[group]);
        expect(placed).toHaveLength(checklist.items.length);
        expect(new Set(placed).size).toBe(checklist.items.length);
        expect(look.goal).toEqual([]);
      }),
    );
  });
});
