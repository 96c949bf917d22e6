import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChecklistInput } from '@/tests/support/any-checklist';
import { failed, none, some } from '@/tests/support/facts';
import { translateFor } from '@/tests/support/translate';
import { type ChecklistInput, deriveChecklist } from '@/utils/checklist/checklist';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { type ItemId, itemsOf } from '@/utils/checklist/items';
import { type LookGroup, lastLookOf, lookGroups } from '@/utils/checklist/last-look';
import { lookEvidence, lookValue, verdictText } from '@/utils/checklist/last-look-wording';
import type { StoredFact } from '@/utils/storage/readings';
import { type SellerFact, sellerFacts } from '@/utils/vocabulary';

const now = new Date('2026-11-24T12:00:00').getTime();
const minute = 60_000;
const day = 24 * 60 * minute;
const t = translateFor('ru');

/** Of the documents only their own page says that there are none. */
function onPage(stored: StoredFact, fact: SellerFact): StoredFact {
  return fact === 'shop-documents' ? { ...stored, known: stored.known && { ...stored.known, page: fact } } : stored;
}

function groupOf(id: ItemId, input: ChecklistInput): LookGroup {
  const look = lastLookOf(deriveChecklist(input, now));
  const groups = lookGroups.filter((group) => look[group].some(({ definition }) => definition.id === id));
  expect(groups).toHaveLength(1);
  return groups[0] ?? 'goal';
}

describe('an item stands', () => {
  it.each<[string, ItemId, StoredFact | null, number | null, LookGroup]>([
    ['a parcel on its way', 'parcels', some(now, { count: 1 }), null, 'blocks'],
    ['no parcel', 'parcels', none(now), null, 'nothing'],
    ['no parcel, two days ago', 'parcels', none(now - 2 * day), null, 'unknown'],
    ['a parcel, two days ago', 'parcels', some(now - 2 * day, { count: 1 }), null, 'unknown'],
    ['parcels that nobody looked at', 'parcels', null, null, 'unknown'],
    ['parcels that could not be read', 'parcels', failed(null, 'locked', now), null, 'unknown'],
    ['parcels that nobody looked at, ticked', 'parcels', null, now, 'said'],
    ['a parcel that the page shows after the tick', 'parcels', some(now, { count: 1 }), now - minute, 'blocks'],
    ['receipts', 'receipts', some(now, { count: 6 }), null, 'goes'],
    ['receipts, two days ago', 'receipts', some(now - 2 * day, { count: 6 }), null, 'goes'],
    ['receipts that the person saved', 'receipts', some(now, { count: 6 }), now, 'said'],
    ['no bonuses', 'bonuses', none(now), null, 'nothing'],
    ['bonuses behind a password', 'bonuses', failed(null, 'locked', now), null, 'unknown'],
    [
      'a page of receipts that is strange now',
      'receipts',
      failed(none(now - day), 'unrecognised', now),
      null,
      'unknown',
    ],
    ['other sessions', 'sessions', some(now, { count: 4 }), null, 'advice'],
    ['the session in use alone', 'sessions', some(now, { count: 1 }), null, 'nothing'],
    ['a question without an answer', 'comes-back', null, null, 'advice'],
    ['a question with one', 'comes-back', null, now, 'said'],
    ['the end', 'delete-account', null, null, 'goal'],
  ])('%s', (_what, id, fact, tickedAt, group) => {
    const input = { facts: fact ? { [id]: fact } : {}, ticks: tickedAt === null ? {} : { [id]: tickedAt } };
    expect(groupOf(id, input)).toBe(group);
  });
});

it('what may block comes first among the unknown, then what may be lost', () => {
  const look = lastLookOf(deriveChecklist({ facts: {}, ticks: {} }, now));
  expect(look.unknown.map(({ definition }) => definition.severity)).toEqual([
    ...Array(5).fill('blocks'),
    ...Array(6).fill('loses'),
    ...Array(3).fill('advice'),
  ]);
});

it('a shop’s questions stand first until they are answered', () => {
  const look = (ticks: ChecklistInput['ticks']) =>
    lastLookOf(deriveChecklist({ facts: {}, ticks }, now, [], itemsOf.seller));
  expect(look({}).ask.map(({ definition }) => definition.id)).toEqual(['shop-owner', 'shop-right']);
  expect(look({ 'shop-owner': now }).ask.map(({ definition }) => definition.id)).toEqual(['shop-right']);
});

describe('whatever is stored', () => {
  const input = anyChecklistInput(now);

  it('every item stands exactly once', () => {
    fc.assert(
      fc.property(input, (stored) => {
        const checklist = deriveChecklist(stored, now);
        const look = lastLookOf(checklist);
        const shown = lookGroups.flatMap((group) => look[group]);
        expect(shown).toHaveLength(checklist.items.length);
        expect(new Set(shown)).toEqual(new Set(checklist.items));
      }),
    );
  });

  it('what is not known is never told as none, and stands with the unknown or the person’s own word', () => {
    fc.assert(
      fc.property(input, (stored) => {
        const look = lastLookOf(deriveChecklist(stored, now));
        const saysNone = lookGroups
          .flatMap((group) => look[group].map((item) => ({ group, item })))
          .filter(({ item }) => item.definition.kind === 'fact' && lookValue(item, t) === t.text('none'));
        for (const { group, item } of saysNone) {
          expect(group).toBe('nothing');
          expect(item.known?.state).toBe('none');
          // As the page said, and not so long ago that it counts no more.
          if (item.definition.severity === 'blocks') expect(now - (item.known?.at ?? 0)).toBeLessThanOrEqual(day);
        }
        for (const item of look.unknown) expect(lookValue(item, t)).not.toBe('');
      }),
    );
  });

  it('the verdict is never that nothing stands in the way while something that may is unknown or open', () => {
    const clear = t.text('verdict_clear');
    fc.assert(
      fc.property(input, (stored) => {
        const checklist = deriveChecklist(stored, now);
        const look = lastLookOf(checklist);
        const mayBlock = [...look.blocks, ...look.unknown].some(({ definition }) => definition.severity === 'blocks');
        expect(verdictText(checklist, look, t) === clear).toBe(!mayBlock);
      }),
    );
  });

  it('everything that was read has its place and age, everything that the person said has their word', () => {
    fc.assert(
      fc.property(input, (stored) => {
        const look = lastLookOf(deriveChecklist(stored, now));
        for (const item of lookGroups.flatMap((group) => look[group])) {
          const said = lookEvidence(item, t, now).join(' ');
          if (item.known) expect(said).toContain(`Видели: «${item.known.evidence}»`);
          if (item.status === 'settled-by-you') expect(said).toContain('Вы отметили это сами');
          if (item.status === 'unknown' && item.attempt) expect(said).toContain('Прочитать не удалось');
        }
      }),
    );
  });
});

describe('the verdict', () => {
  const all = (fact: StoredFact): ChecklistInput['facts'] => ({
    parcels: fact,
    returns: fact,
    appeals: fact,
    wallet: fact,
    debts: fact,
  });
  const said = (facts: ChecklistInput['facts'], language: 'ru' | 'en' = 'ru'): string => {
    const checklist = deriveChecklist({ facts, ticks: {} }, now);
    return verdictText(checklist, lastLookOf(checklist), translateFor(language));
  };

  it('counts what stands in the way, and what of that is not known', () => {
    expect(said(all(some(now)))).toBe('Удалять рано: мешают 5 дел.');
    expect(said({ ...all(none(now)), parcels: some(now) })).toBe('Удалять рано: мешает 1 дело.');
    expect(said({ parcels: some(now), wallet: some(now) })).toBe(
      'Удалять рано: мешают 2 дела. Из того, что может помешать, не проверено: 3.',
    );
    expect(said({ parcels: some(now) }, 'en')).toBe(
      'Too early to delete: 1 thing stands in the way. Not checked of what may stand in the way: 4.',
    );
  });

  it('is not known while one of them is not', () => {
    expect(said({ ...all(none(now)), debts: none(now - 2 * day) })).toBe(
      'Пока неизвестно, не мешает ли что-нибудь. Из того, что может помешать, не проверено: 1.',
    );
  });

  it('of a shop says of nothing unread or unanswered that it was checked', () => {
    const shop = (facts: ChecklistInput['facts'], ticks: ChecklistInput['ticks']): string => {
      const checklist = deriveChecklist({ facts, ticks }, now, [], itemsOf.seller);
      return verdictText(checklist, lastLookOf(checklist), t);
    };
    const blocking = closeShopItems.filter(({ severity }) => severity === 'blocks').map(({ id }) => [id, none(now)]);
    const answers = { 'shop-owner': now, 'shop-right': now };
    const nothing = Object.fromEntries(sellerFacts.map((fact) => [fact, onPage(none(now), fact)]));
    expect(shop(Object.fromEntries(blocking), answers)).toBe(
      'Из прочитанного ничто не мешает. Не проверено: 8. Дальше — дела, которых на страницах не видно.',
    );
    expect(shop(nothing, {})).toMatch(/^Из прочитанного ничто не мешает, но вы ещё не ответили/);
    expect(shop(nothing, answers)).toMatch(/^Ничто из прочитанного не мешает: всё проверено или отмечено вами/);
  });

  it('is clear only when all of them are', () => {
    expect(said(all(none(now)))).toBe('Ничего не мешает: всё проверено или отмечено вами.');
  });
});

describe('the values', () => {
  const toldOf = (id: ItemId, fact: StoredFact | null, tickedAt: number | null = null): string => {
    const input = { facts: fact ? { [id]: fact } : {}, ticks: tickedAt === null ? {} : { [id]: tickedAt } };
    const item = deriveChecklist(input, now).items.find(({ definition }) => definition.id === id);
    return item ? lookValue(item, t).replace(/\s/g, ' ') : 'no such item';
  };

  it.each<[ItemId, StoredFact | null, number | null, string]>([
    ['parcels', some(now, { count: 5, ready: 2 }), null, '5 посылок, 2 готовы к выдаче'],
    ['wallet', some(now, { amount: 1250.5, currency: 'RUB' }), null, '1 250,50 ₽'],
    ['wallet', some(now - 2 * day, { amount: 1250.5, currency: 'RUB' }), null, '1 250,50 ₽'],
    ['wallet', none(now - 2 * day), null, 'проверено давно'],
    ['wallet', null, null, 'не проверено'],
    ['wallet', failed(none(now - day), 'unrecognised', now), null, 'не прочиталось'],
    ['receipts', some(now, { count: 6 }), now, '6 чеков'],
    ['receipts', null, now, 'с ваших слов'],
    // The tick stands for what a page cannot be asked any more.
    ['receipts', failed(none(now - day), 'unrecognised', now), now, 'с ваших слов'],
    ['sessions', some(now, { count: 4 }), null, 'ещё 3 сеанса'],
    ['comes-back', null, null, 'вы ещё не ответили'],
    ['comes-back', null, now, ''],
  ])('%s', (id, fact, tickedAt, text) => {
    expect(toldOf(id, fact, tickedAt)).toBe(text);
  });
});
