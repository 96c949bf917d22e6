import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChecklistInput } from '@/tests/support/any-checklist';
import { checklistWith } from '@/tests/support/checklist-with';
import { failed, some } from '@/tests/support/facts';
import { translateFor } from '@/tests/support/translate';
import { type Checklist, deriveChecklist, type Status } from '@/utils/checklist/checklist';
import { type ItemId, itemsOf } from '@/utils/checklist/items';
import { itemTitle, pageName } from '@/utils/checklist/wording';
import { type PageId, pageIds } from '@/utils/vocabulary';
import { closeAccountOrder } from '@/utils/walkthrough/walk-order';
import { deriveWalkthrough, type Walkthrough } from '@/utils/walkthrough/walkthrough';
import { whatYouSee } from '@/utils/walkthrough/what-you-see';

const now = new Date('2026-11-24T12:00:00').getTime();
const [ru, en] = [translateFor('ru'), translateFor('en')];

/** Of a person who looks at a step, whatever it is. */
function at(id: ItemId, checklist: Checklist): Walkthrough {
  const settled = checklist.items.find(({ definition }) => definition.id === id)?.status;
  const arrived = settled === 'clear' || settled === 'settled-by-you' ? 'done' : 'open';
  const walkthrough = deriveWalkthrough(checklist, { state: 'on', at: id, arrived, settled: null, skipped: [] }, now);
  if (walkthrough?.step.definition.id !== id) throw new Error(`They do not stand at ${id}`);
  return walkthrough;
}

describe('a helper hears', () => {
  it.each<[string, PageId, ItemId, Status, 'lit' | 'not-lit', string]>([
    [
      'what is left',
      'deliveries',
      'parcels',
      'open',
      'lit',
      'Страница «Доставки». Шаг 2 из 17: «Посылки». Состояние: осталось. Место подсвечено.',
    ],
    [
      'that nobody knows',
      'home',
      'wallet',
      'unknown',
      'not-lit',
      'Страница «Личный кабинет». Шаг 6 из 17: «Деньги на балансе». Состояние: неизвестно. Ничего не подсвечено.',
    ],
    [
      'that it was checked long ago',
      'wallet',
      'debts',
      'stale',
      'lit',
      'Страница «Кошелёк». Шаг 5 из 17: «Рассрочки и долги». Состояние: проверено давно. Место подсвечено.',
    ],
    [
      'whose word it was',
      'receipts',
      'receipts',
      'settled-by-you',
      'not-lit',
      'Страница «Чеки». Шаг 10 из 17: «Чеки». Состояние: отмечено вами. Ничего не подсвечено.',
    ],
  ])('%s', (_what, page, id, status, lit, said) => {
    expect(whatYouSee(page, at(id, checklistWith({ [id]: status }, now)), lit, ru)).toBe(said);
  });

  it('that a question is the person’s to answer, until they have', () => {
    const asked = whatYouSee('home', at('comes-back', checklistWith({ 'comes-back': 'unknown' }, now)), 'not-lit', ru);
    expect(asked).toContain('Состояние: ответ за вами.');
    const answered = whatYouSee('home', at('comes-back', checklistWith({}, now)), 'not-lit', ru);
    expect(answered).toContain('Состояние: отмечено вами.');
  });

  it('that the deletion is left, and not that it is to be answered', () => {
    const said = whatYouSee('details', at('delete-account', checklistWith({}, now)), 'lit', en);
    expect(said).toMatch(/^Page “[^”]+”\. Step 17 of 17: [^.]+\. Status: open\. The place is lit\.$/);
  });
});

describe('whatever is stored', () => {
  const page = fc.constantFrom(...pageIds);
  const id = fc.constantFrom(...closeAccountOrder);
  const lit = fc.constantFrom('lit' as const, 'not-lit' as const);

  /** The same list, with other amounts, days, sentences and troubles of the page. */
  const told = anyChecklistInput(now);

  it('no two accounts that are at the same step are told apart by it', () => {
    fc.assert(
      fc.property(told, page, id, lit, fc.constantFrom(ru, en), (input, where, which, light, t) => {
        const checklist = deriveChecklist(input, now);
        const walkthrough = deriveWalkthrough(
          checklist,
          { state: 'on', at: which, arrived: 'open', settled: null, skipped: [...closeAccountOrder] },
          now,
        );
        if (!walkthrough) throw new Error('No walkthrough');
        const { definition, status } = walkthrough.step;
        const bare = at(definition.id, checklistWith({ [definition.id]: status }, now));
        expect(whatYouSee(where, walkthrough, light, t)).toBe(whatYouSee(where, bare, light, t));
      }),
    );
  });

  it('its only numbers are those of the step', () => {
    fc.assert(
      fc.property(told, page, lit, (input, where, light) => {
        const walkthrough = deriveWalkthrough(deriveChecklist(input, now), null, now);
        if (!walkthrough) throw new Error('No walkthrough');
        const said = whatYouSee(where, walkthrough, light, ru);
        expect(said.match(/\d+/g)).toEqual([String(walkthrough.number), String(itemsOf.buyer.length)]);
        expect(said).toContain(pageName(where, ru));
        expect(said).toContain(itemTitle(walkthrough.step, ru));
      }),
    );
  });
});

it('nothing that a page said is in it', () => {
  const parcels = some(now, { count: 51, ready: 37, storedUntil: '2026-12-19', amount: 77_777, currency: 'RUB' });
  const facts = { parcels, wallet: failed(some(now - 1, { amount: 88_888 }), 'disagree', now) };
  for (const one of ['parcels', 'wallet'] as const)
    for (const t of [ru, en]) {
      const ticks = { 'sells-here': now };
      const said = whatYouSee('deliveries', at(one, deriveChecklist({ facts, ticks }, now)), 'lit', t);
      expect(said.replace(/\s/g, '')).not.toMatch(/51|37|19|77|88|есть,|декабр|Dec/);
    }
});
