import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistInput } from '@/utils/checklist/checklist';
import { blankFields, type LetterFields } from '@/utils/shop-letter/fields';
import { composeLetter } from '@/utils/shop-letter/letter';
import { letterText } from '@/utils/shop-letter/letter-text';
import { choicesFor, type PointChoices, type PointFact, pointFacts, pointsOf } from '@/utils/shop-letter/points';
import type { Attempt, KnownReading, StoredFact } from '@/utils/storage/readings';

const fields: LetterFields = {
  name: 'ООО «Ромашка»',
  taxKind: 'inn',
  taxNumber: '7707083893',
  shopId: '1234567',
  contact: '+7 900 000-00-00',
};
const noon = new Date(2026, 10, 23, 12).getTime();
const nothing: ChecklistInput = { facts: {}, ticks: {} };
const page = 'shop-home';

function none(at = noon): StoredFact {
  return { known: { state: 'none', evidence: '0', page, at }, attempt: null };
}

function some(quantity: Partial<KnownReading> = {}, at = noon): StoredFact {
  return { known: { state: 'some', ...quantity, evidence: 'есть', page, at } as KnownReading, attempt: null };
}

function letterOf(facts: Partial<Record<PointFact, StoredFact>>, choices: PointChoices = {}): string[] {
  return composeLetter(fields, pointsOf({ facts, ticks: {} }, choices));
}

/** All but some points are left out. */
function only(...kept: PointFact[]): PointChoices {
  return Object.fromEntries(pointFacts.filter((fact) => !kept.includes(fact)).map((fact) => [fact, 'leave-out']));
}

const spaces = /[\u00a0\u202f]/g;

describe('the letter', () => {
  it('begins with the subject, on a line of its own', () => {
    const text = letterText(composeLetter(fields, pointsOf(nothing, {})));
    expect(text.split('\n')[0]).toBe('Завершение сотрудничества');
  });

  it('of a shop of which all is known', () => {
    const facts = Object.fromEntries(pointFacts.map((fact) => [fact, none()]));
    expect(letterOf(facts)).toEqual([
      'Завершение сотрудничества',
      'Прошу прекратить договор оферты и закрыть магазин. Продавец: ООО «Ромашка». ИНН: 7707083893. ID кабинета: 1234567. Контакт: +7 900 000-00-00.',
      [
        'Улажено:',
        '— Баланс нулевой (по данным кабинета на 23.11.2026)',
        '— Товаров на складах WB нет (по данным кабинета на 23.11.2026)',
        '— Возвратов товаров со складов WB в пути и в пунктах выдачи нет (по данным кабинета на 23.11.2026)',
        '— Заявок покупателей без ответа нет (по данным кабинета на 23.11.2026)',
        '— Незавершённых заказов (FBS) нет (по данным кабинета на 23.11.2026)',
        '— Незавершённых поставок на склады WB (FBW) нет (по данным кабинета на 23.11.2026)',
        '— Остатков на собственных складах нет (по данным кабинета на 23.11.2026)',
        '— Действующих рекламных кампаний нет (по данным кабинета на 23.11.2026)',
        '— Подписки «Джем» нет (по данным кабинета на 23.11.2026)',
        '— Подключённых опций конструктора тарифов нет (по данным кабинета на 23.11.2026)',
        '— Других открытых обращений в поддержку нет (по данным кабинета на 23.11.2026)',
      ].join('\n'),
      'Прошу письменно подтвердить прекращение договора, дату и отсутствие взаимных долгов.',
    ]);
  });

  it('of which nothing is known claims nothing', () => {
    const letter = composeLetter(blankFields, pointsOf(nothing, {}));
    expect(letter).toEqual([
      'Завершение сотрудничества',
      'Прошу прекратить договор оферты и закрыть магазин. Продавец: [название]. ИНН: [ИНН]. ID кабинета: [ID кабинета]. Контакт: [телефон или почта].',
      'Не проверено: баланс, товары на складах WB, возвраты товаров со складов WB, заявки покупателей на возврат, заказы в работе (FBS), поставки на склады WB (FBW), остатки на собственных складах, рекламные кампании, подписка «Джем», опции конструктора тарифов, открытые обращения в поддержку.',
      'Прошу письменно подтвердить прекращение договора, дату и отсутствие взаимных долгов.',
    ]);
  });

  it.each([
    ['unp', 'УНП: [УНП].'],
    ['bin', 'БИН/ИИН: [БИН/ИИН].'],
    ['other', 'Налоговый номер: [налоговый номер].'],
  ] as const)('calls the number as %s does', (taxKind, said) => {
    expect(composeLetter({ ...blankFields, taxKind }, [])[1]).toContain(said);
  });

  it('has a gap in place of a wrong number', () => {
    expect(composeLetter({ ...fields, taxNumber: '7707083894' }, [])[1]).toContain('ИНН: [ИНН].');
  });

  it.each<[string, PointFact, StoredFact, string]>([
    [
      'a debt',
      'shop-balance',
      some({ amount: -1200, currency: 'RUB' }),
      'Баланс: −1 200 ₽, прошу указать порядок погашения',
    ],
    ['money', 'shop-balance', some({ amount: 350.5, currency: 'RUB' }), 'Баланс: 350,50 ₽, прошу выплатить остаток'],
    ['money of no currency', 'shop-balance', some({ amount: -7 }), 'Баланс: −7, прошу указать порядок погашения'],
    ['a zero that was no «none»', 'shop-balance', some({ amount: 0, currency: 'RUB' }), 'Баланс: 0 ₽'],
    ['a balance nobody could read', 'shop-balance', some(), 'Баланс: есть'],
    [
      'goods',
      'shop-stock',
      some({ count: 1024, atLeast: true }),
      'Товары на складах WB: не меньше 1 024 шт., прошу указать порядок и срок вывоза',
    ],
    ['claims', 'shop-claims', some({ count: 2 }), 'Заявки покупателей на возврат: 2'],
    [
      'a subscription',
      'shop-jam',
      some({ until: '2026-12-28' }),
      'Подписка «Джем»: есть до 28.12.2026, прошу отключить',
    ],
  ])('names %s as open, with the day', (_what, fact, stored, said) => {
    const letter = letterOf({ [fact]: stored }, only(fact));
    expect(letter[2]?.replace(spaces, ' ')).toBe(`Не завершено:\n— ${said} (по данным кабинета на 23.11.2026)`);
    expect(letter).toHaveLength(4);
  });

  it('names the day of an old reading as it was', () => {
    const letter = letterOf({ 'shop-stock': none(new Date(2025, 1, 1, 23, 59).getTime()) }, only('shop-stock'));
    expect(letter[2]).toBe('Улажено:\n— Товаров на складах WB нет (по данным кабинета на 01.02.2025)');
  });

  it('says what the person says, and not that anybody saw it', () => {
    const letter = letterOf({}, { ...only('shop-claims'), 'shop-claims': 'settled' });
    expect(letter[2]).toBe('Улажено:\n— Заявки покупателей на возврат: улажено');
  });

  it('says what was ticked, and when, and not that anybody saw it', () => {
    const evidence = { kind: 'ticked', at: noon } as const;
    expect(composeLetter(fields, [{ fact: 'shop-ads', evidence, choice: 'say' }])[2]).toBe(
      'Улажено:\n— Рекламные кампании: улажено (23.11.2026)',
    );
    expect(composeLetter(fields, [{ fact: 'shop-ads', evidence, choice: 'leave-out' }])).toHaveLength(3);
  });

  it('is silent about what is left out', () => {
    const facts = { 'shop-balance': some({ amount: -5, currency: 'RUB' }), 'shop-stock': none() } as const;
    expect(letterOf(facts, only())).toHaveLength(3);
  });

  it.each([
    ['a debt', -1200],
    ['money', 350],
  ])('does not ask to confirm that there are no debts with %s, named or left out', (_what, amount) => {
    const facts = { 'shop-balance': some({ amount, currency: 'RUB' }) } as const;
    const closing = 'Прошу письменно подтвердить прекращение договора, дату и состояние взаимных расчётов.';
    expect(letterOf(facts).at(-1)).toBe(closing);
    expect(letterOf(facts, only()).at(-1)).toBe(closing);
    expect(letterOf({ 'shop-stock': some({ count: 3 }) }).at(-1)).toContain('отсутствие взаимных долгов');
  });

  it('has the markup of a name as a text on one line', () => {
    const letter = composeLetter({ ...fields, name: 'ИП <b>Анна</b>\nПодпись: WB' }, []);
    expect(letter[1]).toContain('Продавец: ИП <b>Анна</b> Подпись: WB.');
    expect(letterText(letter).split('\n')).toHaveLength(5);
  });
});

describe('what is known of a point', () => {
  const attempt = (reason: Attempt['reason'], at: number): Attempt => ({ reason, page, at });
  const kindOf = (input: ChecklistInput): string | undefined =>
    pointsOf(input, {}).find(({ fact }) => fact === 'shop-stock')?.evidence.kind;

  it.each<[string, ChecklistInput, string]>([
    ['nothing', nothing, 'unknown'],
    [
      'a try that failed',
      { facts: { 'shop-stock': { known: null, attempt: attempt('loading', noon) } }, ticks: {} },
      'unknown',
    ],
    ['a page that says so', { facts: { 'shop-stock': none() }, ticks: {} }, 'none'],
    [
      'a page that could not be looked at since',
      { facts: { 'shop-stock': { ...none(), attempt: attempt('challenge', noon + 1) } }, ticks: {} },
      'none',
    ],
    [
      'a page that is not understood since',
      { facts: { 'shop-stock': { ...none(), attempt: attempt('disagree', noon + 1) } }, ticks: {} },
      'unknown',
    ],
    ['a page that shows some', { facts: { 'shop-stock': some({ count: 3 }) }, ticks: {} }, 'some'],
  ])('%s: %s', (_what, input, kind) => {
    expect(kindOf(input)).toBe(kind);
  });

  it('a choice that is not open any more is not taken', () => {
    const [point] = pointsOf({ facts: { 'shop-balance': some() }, ticks: {} }, { 'shop-balance': 'settled' });
    expect(point?.choice).toBe('say');
  });

  it('never calls settled what a page shows as open, whatever is chosen and ticked', () => {
    const choice = fc.constantFrom('say', 'settled', 'leave-out', undefined);
    const stored = fc.constantFrom('none', 'some', 'unknown');
    fc.assert(
      fc.property(fc.array(fc.tuple(stored, choice), { minLength: 11, maxLength: 11 }), (states) => {
        const input = { facts: {} as Partial<Record<PointFact, StoredFact>>, ticks: {} };
        const choices: Partial<Record<PointFact, 'say' | 'settled' | 'leave-out'>> = {};
        for (const [index, fact] of pointFacts.entries()) {
          const [state, chosen] = states[index] ?? ['unknown', undefined];
          if (state !== 'unknown') input.facts[fact] = state === 'none' ? none() : some({ count: 2 });
          if (chosen) choices[fact] = chosen;
        }
        const points = pointsOf(input, choices);
        const settled = composeLetter(fields, points).find((part) => part.startsWith('Улажено:')) ?? '';
        const claimed = points.filter(({ evidence, choice: made }) =>
          evidence.kind === 'none' ? made !== 'leave-out' : evidence.kind === 'unknown' && made === 'settled',
        );
        expect(settled === '' ? 0 : settled.split('\n').length - 1).toBe(claimed.length);
        for (const { evidence, choice: made } of points) expect(choicesFor(evidence)).toContain(made);
      }),
    );
  });
});
