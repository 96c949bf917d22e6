import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChecklistInput } from '@/tests/support/any-checklist';
import { failed, none, some } from '@/tests/support/facts';
import { translateFor } from '@/tests/support/translate';
import { deriveChecklist } from '@/utils/checklist/checklist';
import { closeAccountItems, type ItemId } from '@/utils/checklist/items';
import type { StoredFact } from '@/utils/storage/readings';
import { type SheetAmounts, sheetInstruction, sheetItems, sheetStatus } from '@/utils/walkthrough/sheet';
import { closeAccountOrder } from '@/utils/walkthrough/walk-order';

const now = new Date('2026-11-24T12:00:00').getTime();
const day = 86_400_000;
const t = translateFor('ru');
const today = t.moment(now);
const before = t.moment(now - 2 * day);

function statusOf(id: ItemId, fact: StoredFact | null, tickedAt: number | null, amounts: SheetAmounts): string | null {
  const input = { facts: fact ? { [id]: fact } : {}, ticks: tickedAt === null ? {} : { [id]: tickedAt } };
  const item = deriveChecklist(input, now).items.find(({ definition }) => definition.id === id);
  if (!item) throw new Error(`The checklist has no ${id}`);
  return sheetStatus(item, amounts, t)?.replace(/\s/g, ' ') ?? null;
}

it('every item stands on it once, in the order of the walkthrough', () => {
  const ids = sheetItems(deriveChecklist({ facts: {}, ticks: {} }, now)).map(({ definition }) => definition.id);
  expect(ids).toEqual(closeAccountOrder);
  expect([...ids].sort()).toEqual(closeAccountItems.map(({ id }) => id).sort());
});

it('an item that the walkthrough does not name stands before the last step, and is not lost', () => {
  const [first] = closeAccountItems;
  const goal = closeAccountItems.find(({ kind }) => kind === 'goal');
  if (!first || !goal) throw new Error('The checklist is empty');
  const stranger = {
    id: 'shop-sessions',
    kind: 'fact',
    fact: 'shop-sessions',
    severity: 'advice',
    page: 'home',
  } as const;
  const checklist = deriveChecklist({ facts: {}, ticks: {} }, now, [], [stranger, goal, first]);
  expect(sheetItems(checklist).map(({ definition }) => definition.id)).toEqual([first.id, stranger.id, goal.id]);
});

describe('what was read', () => {
  it.each<[string, ItemId, StoredFact | null, number | null, string | null, string | null]>([
    // what, item, stored, ticked, with amounts, without
    ['nothing yet', 'wallet', null, null, 'Ещё не проверено.', 'Ещё не проверено.'],
    [
      'money',
      'wallet',
      some(now, { amount: 1250.5, currency: 'RUB' }),
      null,
      `Читали ${today}: 1 250,50 ₽.`,
      `Читали ${today}: есть.`,
    ],
    [
      'money, long ago',
      'wallet',
      some(now - 2 * day, { amount: 9, currency: 'RUB' }),
      null,
      `Читали ${before}: 9 ₽. С тех пор могло измениться.`,
      `Читали ${before}: есть. С тех пор могло измениться.`,
    ],
    ['no money', 'wallet', none(now), null, `Читали ${today}: нет.`, `Читали ${today}: нет.`],
    [
      'no money, long ago',
      'wallet',
      none(now - 2 * day),
      null,
      `Читали ${before}. Это было давно: посмотрите снова.`,
      `Читали ${before}. Это было давно: посмотрите снова.`,
    ],
    [
      'a page that is strange now',
      'wallet',
      failed(none(now - 1000), 'unrecognised', now),
      null,
      `Прочитать не удалось ${today}.`,
      `Прочитать не удалось ${today}.`,
    ],
    [
      'the session in use',
      'sessions',
      some(now, { count: 1 }),
      null,
      `Читали ${today}: только этот.`,
      `Читали ${today}: нет.`,
    ],
    [
      'the person’s word',
      'receipts',
      some(now, { count: 6 }),
      now,
      `С ваших слов улажено ${today}.`,
      `С ваших слов улажено ${today}.`,
    ],
    [
      'a question with an answer',
      'comes-back',
      null,
      now,
      `С ваших слов обдумано ${today}.`,
      `С ваших слов обдумано ${today}.`,
    ],
    ['a question', 'comes-back', null, null, null, null],
    ['the end', 'delete-account', null, null, null, null],
  ])('%s', (_what, id, fact, tickedAt, withAmounts, without) => {
    expect(statusOf(id, fact, tickedAt, 'with')).toBe(withAmounts);
    expect(statusOf(id, fact, tickedAt, 'without')).toBe(without);
  });
});

describe('whatever is stored', () => {
  it('without amounts a sheet has no other numbers than days and times', () => {
    fc.assert(
      fc.property(anyChecklistInput(now), (input) => {
        for (const item of deriveChecklist(input, now).items) {
          const status = sheetStatus(item, 'without', t) ?? '';
          const times = [item.known?.at, item.attempt?.at, item.tickedAt].map((at) => t.moment(at ?? now));
          expect(times.reduce((rest, time) => rest.replace(time, ''), status)).not.toMatch(/\d/);
        }
      }),
    );
  });

  it('«нет» only where the page says so, and not long ago where it may block', () => {
    fc.assert(
      fc.property(anyChecklistInput(now), fc.constantFrom<SheetAmounts>('with', 'without'), (input, amounts) => {
        for (const item of deriveChecklist(input, now).items) {
          if (/: нет\./.test(sheetStatus(item, amounts, t) ?? '')) expect(item.status).toBe('clear');
        }
      }),
    );
  });
});

it('every item says what to do', () => {
  for (const item of sheetItems(deriveChecklist({ facts: {}, ticks: {} }, now)))
    expect(sheetInstruction(item, t)).toMatch(/\p{L}{3,}.*[.]$/u);
});
