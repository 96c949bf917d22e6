import { describe, expect, it } from 'vitest';
import { failed, none, some } from '@/tests/support/facts';
import { translateFor } from '@/tests/support/translate';
import { type ChecklistItem, deriveChecklist } from '@/utils/checklist/checklist';
import { closeShopItems } from '@/utils/checklist/close-shop-items';
import { type ItemId, itemsOf } from '@/utils/checklist/items';
import {
  amountText,
  attemptText,
  basisText,
  elsewhereText,
  evidenceText,
  itemReason,
  itemTitle,
  itemWarnings,
  nextStepText,
  pageName,
  statusText,
  storedText,
  tickText,
  valueText,
  wayText,
} from '@/utils/checklist/wording';
import type { Quantity } from '@/utils/reading/reading';
import type { KnownReading, StoredFact } from '@/utils/storage/readings';
import { type Fact, pageIds, unknownReasons } from '@/utils/vocabulary';

const now = Date.UTC(2026, 10, 23, 12);
const ru = translateFor('ru');
const en = translateFor('en');

/** As printed, with plain spaces. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

function known(quantity: Quantity): KnownReading {
  return { state: 'some', ...quantity, evidence: 'Доставки (2)', page: 'deliveries', at: now - 5 * 60_000 };
}

describe('amountText', () => {
  it.each<[Fact, Quantity, string, string]>([
    ['parcels', { count: 1 }, '1 посылка', '1 parcel'],
    ['parcels', { count: 2 }, '2 посылки', '2 parcels'],
    ['parcels', { count: 5 }, '5 посылок', '5 parcels'],
    ['parcels', { count: 11 }, '11 посылок', '11 parcels'],
    ['parcels', { count: 12 }, '12 посылок', '12 parcels'],
    ['parcels', { count: 21 }, '21 посылка', '21 parcels'],
    ['parcels', { count: 22 }, '22 посылки', '22 parcels'],
    ['parcels', { count: 111 }, '111 посылок', '111 parcels'],
    ['parcels', { count: 2, ready: 1 }, '2 посылки, 1 готова к выдаче', '2 parcels, 1 ready'],
    ['parcels', { count: 2, ready: 0 }, '2 посылки', '2 parcels'],
    ['parcels', { count: 99, atLeast: true }, 'не меньше: 99 посылок', 'at least 99 parcels'],
    ['parcels', {}, 'есть', 'yes'],
    ['returns', { count: 3 }, '3 возврата', '3 returns'],
    ['appeals', { count: 5 }, '5 обращений', '5 appeals'],
    ['certificates', { count: 1 }, '1 сертификат', '1 certificate'],
    ['cards', { count: 2 }, '2 карты', '2 cards'],
    ['purchases', { count: 21 }, '21 покупка', '21 purchases'],
    ['receipts', { count: 4 }, '4 чека', '4 receipts'],
    ['reviews', { count: 25 }, '25 отзывов', '25 reviews'],
    ['sessions', { count: 1 }, 'только этот', 'only this one'],
    ['sessions', { count: 2 }, 'ещё 1 сеанс', '1 other session'],
    ['sessions', { count: 3 }, 'ещё 2 сеанса', '2 other sessions'],
    ['sessions', { count: 6 }, 'ещё 5 сеансов', '5 other sessions'],
    ['sessions', { count: 3, atLeast: true }, 'не меньше: ещё 2 сеанса', 'at least 2 other sessions'],
    ['shop-sessions', { count: 1 }, 'только этот', 'only this one'],
    ['shop-sessions', { count: 3 }, 'ещё 2 сеанса', '2 other sessions'],
    ['shop-stock', { count: 1 }, '1 шт.', '1 piece'],
    ['shop-stock', { count: 1263, onTheWay: 41 }, '1 263 шт., из них 41 в пути', '1,263 pieces, 41 of them on the way'],
    ['shop-stock', { count: 5, onTheWay: 0 }, '5 шт.', '5 pieces'],
    ['shop-own-stock', { count: 12, atLeast: true }, 'не меньше: 12 шт.', 'at least 12 pieces'],
    ['shop-goods-returns', { count: 3, ready: 1 }, '3 возврата, 1 ждёт', '3 returns, 1 waiting'],
    ['shop-goods-returns', { count: 21, ready: 2 }, '21 возврат, 2 ждут', '21 returns, 2 waiting'],
    ['shop-balance', { amount: -1200, currency: 'RUB' }, '−1 200 ₽: долг', '−₽1,200: a debt'],
    [
      'shop-balance',
      { amount: 1250, withdrawable: 900, currency: 'RUB' },
      '1 250 ₽, можно вывести 900 ₽',
      '₽1,250, ₽900 can be withdrawn',
    ],
    [
      'shop-balance',
      { amount: 40, withdrawable: 0, currency: 'RUB' },
      '40 ₽, можно вывести 0 ₽',
      '₽40, ₽0 can be withdrawn',
    ],
    ['shop-balance', { amount: 300, currency: 'RUB' }, '300 ₽', '₽300'],
    ['shop-balance', { amount: 300 }, '300', '300'],
    ['shop-balance', {}, 'есть', 'yes'],
    ['shop-ads-money', { amount: 1500, currency: 'RUB' }, '1 500 ₽', '₽1,500'],
    ['shop-jam', { until: '2026-12-03' }, 'до 3 декабря', 'until December 3'],
    ['shop-jam', {}, 'подписка активна', 'active'],
    [
      'shop-tariffs',
      { count: 2, until: '2026-12-14' },
      '2 опции, раньше всего с 14 декабря',
      '2 options, from December 14 at the earliest',
    ],
    ['shop-tariffs', { count: 1 }, '1 опция', '1 option'],
    ['shop-claims', { count: 5 }, '5 заявок', '5 claims'],
    ['shop-orders', { count: 2 }, '2 заказа', '2 orders'],
    ['shop-supplies', { count: 1 }, '1 поставка', '1 supply'],
    ['shop-ads', { count: 11 }, '11 кампаний', '11 campaigns'],
    ['shop-documents', { count: 22 }, '22 документа', '22 documents'],
    ['shop-users', { count: 1 }, '1 пользователь', '1 user'],
    ['shop-tokens', { count: 4 }, '4 токена', '4 tokens'],
    ['shop-services', { count: 3 }, '3 сервиса', '3 services'],
    ['shop-support', { count: 2 }, '2 диалога', '2 dialogs'],
    ['wallet', { amount: 1250.5, currency: 'RUB' }, '1 250,50 ₽', '₽1,250.50'],
    ['wallet', { amount: 300, currency: 'RUB' }, '300 ₽', '₽300'],
    ['wallet', { amount: 320, currency: 'RUB', approximate: true }, '≈ 320 ₽', '≈ ₽320'],
    ['discount', { amount: 15, unit: 'percent' }, '15 %', '15%'],
    ['bonuses', { amount: 350, count: 350, unit: 'points' }, '350 бонусов', '350 points'],
    ['bonuses', { amount: 21, unit: 'points' }, '21 бонус', '21 points'],
    ['club', {}, 'подписка активна', 'active'],
    ['club', { until: '2026-12-28' }, 'активна до 28 декабря', 'active until December 28'],
  ])('%s %j', (fact, quantity, russian, english) => {
    expect(plain(amountText(fact, known(quantity), ru))).toBe(russian);
    expect(plain(amountText(fact, known(quantity), en))).toBe(english);
  });

  it('says in a word that there is none', () => {
    const nothing: KnownReading = { state: 'none', evidence: 'Доставок пока нет', page: 'deliveries', at: now };
    expect(amountText('parcels', nothing, ru)).toBe('нет');
    expect(amountText('parcels', nothing, en)).toBe('none');
  });
});

function item(id: ItemId, fact: StoredFact | null, tickedAt?: number): ChecklistItem {
  const input = { facts: fact ? { [id]: fact } : {}, ticks: tickedAt === undefined ? {} : { [id]: tickedAt } };
  const found = deriveChecklist(input, now).items.find((at) => at.definition.id === id);
  if (!found) throw new Error(`The checklist has no ${id}`);
  return found;
}

describe('valueText', () => {
  it.each<[string, ChecklistItem, string]>([
    ['never read', item('parcels', null), 'не проверено'],
    ['tried in vain', item('parcels', failed(null, 'loading', now)), 'не прочиталось'],
    ['read, then doubted', item('parcels', failed(some(now - 1, { count: 2 }), 'disagree', now)), 'не прочиталось'],
    ['read', item('parcels', some(now, { count: 2 })), '2 посылки'],
    ['read and empty', item('parcels', none(now)), 'нет'],
    ['read long ago', item('parcels', some(now - 2 * 86_400_000, { count: 2 })), '2 посылки'],
    ['ticked', item('parcels', null, now), 'с ваших слов'],
    ['a question', item('sells-here', null), ''],
    ['the goal', item('delete-account', null), ''],
  ])('%s', (_what, given, text) => {
    expect(valueText(given, ru)).toBe(text);
  });
});

describe('evidence and attempts', () => {
  it('say what was seen, where, and how long ago', () => {
    const reading = known({ count: 2 });
    expect(evidenceText(reading, ru, now)).toBe('Видели: «Доставки (2)» — Доставки, 5 минут назад.');
    expect(evidenceText(reading, en, now)).toBe('Seen: “Доставки (2)” — Deliveries, 5 minutes ago.');
  });

  it('say why nothing was read, in the page’s words where there are any', () => {
    const attempt = { reason: 'disagree', detail: '3 / 2', page: 'deliveries', at: now } as const;
    expect(attemptText(attempt, ru, now)).toBe(
      'Прочитать не удалось: числа на странице не сходятся (3 / 2) — Доставки, только что.',
    );
    expect(attemptText({ reason: 'locked', page: 'wallet', at: now - 3_600_000 }, en, now)).toBe(
      'Could not be read: the wallet is locked with a password — Wallet, 1 hour ago.',
    );
  });

  it('shows a page’s words as they are, dollars included', () => {
    const reading: KnownReading = { state: 'some', evidence: 'Баланс $1 и $&', page: 'wallet', at: now };
    expect(evidenceText(reading, en, now)).toBe('Seen: “Баланс $1 и $&” — Wallet, just now.');
  });
});

describe('how long something waits', () => {
  const said = (day: string, at: string, t = ru): string | null =>
    storedText(known({ count: 1, storedUntil: day }), t, new Date(at).getTime());

  it.each<[string, string, string | null]>([
    ['2026-11-27', '2026-11-23T12:00', 'Ближайший срок хранения: 27 ноября.'],
    ['2026-11-27', '2026-11-27T23:59', 'Ближайший срок хранения: 27 ноября.'],
    ['2026-11-27', '2026-11-28T00:00', 'Ближайший срок хранения прошёл вчера: спросите в пункте выдачи.'],
    ['2026-11-27', '2026-12-02T09:00', 'Ближайший срок хранения прошёл 5 дней назад: спросите в пункте выдачи.'],
  ])('%s, seen on %s', (day, at, text) => {
    expect(said(day, at)).toBe(text);
  });

  it('is told in English, too, and of nothing else', () => {
    expect(said('2026-11-27', '2026-11-23T12:00', en)).toBe('First storage deadline: November 27.');
    expect(said('2026-11-27', '2026-12-02T09:00', en)).toBe(
      'The first storage deadline passed 5 days ago: ask at the pick-up point.',
    );
    expect(storedText(known({ count: 1 }), ru, now)).toBeNull();
    expect(storedText(null, ru, now)).toBeNull();
  });
});

describe('names', () => {
  it('are texts and not keys, for every item, page, status and reason, in both languages', () => {
    for (const t of [ru, en]) {
      const { items } = deriveChecklist({ facts: {}, ticks: {} }, now);
      const texts = [
        ...items.flatMap((at) => [itemTitle(at, t), itemReason(at, t), nextStepText(at, t)]),
        ...pageIds.map((page) => pageName(page, t)),
        ...(['clear', 'open', 'unknown', 'stale', 'settled-by-you'] as const).map((status) => statusText(status, t)),
        ...unknownReasons.map((reason) => attemptText({ reason, page: 'home', at: now }, t, now)),
      ];
      for (const text of texts) expect(text).not.toMatch(/^$|[a-z]_[a-zA-Z]|\$\d/);
    }
  });

  it('of the next step say whether to look or to settle', () => {
    expect(nextStepText(item('returns', null), ru)).toBe('Проверить: Открытые возвраты');
    expect(nextStepText(item('parcels', some(now)), ru)).toBe('Уладить: Посылки');
    expect(nextStepText(item('parcels', some(now)), en)).toBe('Settle: Parcels');
    expect(nextStepText(item('comes-back', null), ru)).toBe('Собираетесь вернуться?');
  });
});

describe('a shop’s item', () => {
  const shopItem = (id: ItemId, fact: StoredFact | null, tickedAt?: number): ChecklistItem => {
    const input = { facts: fact ? { [id]: fact } : {}, ticks: tickedAt === undefined ? {} : { [id]: tickedAt } };
    const found = deriveChecklist(input, now, [], itemsOf.seller).items.find((at) => at.definition.id === id);
    if (!found) throw new Error(`The list has no ${id}`);
    return found;
  };
  const balance = (amount: number): string =>
    itemReason(shopItem('shop-balance', some(now, { amount, currency: 'RUB' })), ru);

  it('says of a debt, of money and of what is not known what is to be done', () => {
    expect(balance(-1)).toMatch(/^Это долг: погасите/);
    expect(balance(1)).toMatch(/^Выведите деньги/);
    expect(itemReason(shopItem('shop-balance', null), ru)).toMatch(/^Долг погасите, деньги выведите/);
  });

  it.each<[ItemId, RegExp]>([
    ['shop-stock', /^Официально: статья справки A-1020, 2026 год/],
    ['shop-letter', /^Так говорят только руководства/],
    ['shop-two-reports', /^Это наш собственный вывод/],
  ])('%s says on whose word it stands', (id, said) => {
    expect(basisText(shopItem(id, null), ru)).toMatch(said);
  });

  it('says in both languages why it is asked, what goes wrong, and where it is from', () => {
    for (const { id } of closeShopItems)
      for (const t of [ru, en]) {
        const at = shopItem(id, null);
        const texts = [itemTitle(at, t), itemReason(at, t), basisText(at, t) ?? '', ...itemWarnings(at, t)];
        for (const text of texts) expect(text, `${id} in ${t.language}`).not.toMatch(/^$|^\w+_\w+$|\$\d|undefined/);
      }
    expect(basisText(item('parcels', null), ru)).toBeNull();
    expect(itemWarnings(item('parcels', null), ru)).toEqual([]);
  });

  it('that a page of reports calls empty says that this is not said of everything', () => {
    const read = none(now);
    const fact = { ...read, known: read.known && { ...read.known, page: 'shop-reports' as const } };
    const at = shopItem('shop-documents', fact);
    expect(elsewhereText(at, ru)).toBe(
      'Это сказано не обо всём: что здесь пусто, видно только на странице «Документы».',
    );
    expect(valueText(at, ru)).toBe('не проверено');
    expect(elsewhereText(shopItem('shop-stock', none(now)), ru)).toBeNull();
  });

  it('that only the person can do is theirs, and ticked as done', () => {
    const deed = shopItem('shop-letter', null);
    expect([valueText(deed, ru), tickText(deed.definition, ru), nextStepText(deed, ru)]).toEqual([
      'за вами',
      'Сделано',
      'Напишите в поддержку: «Завершение сотрудничества»',
    ]);
    expect(valueText(shopItem('shop-letter', null, now), ru)).toBe('с ваших слов');
  });

  it('that is a question is answered, and not thought about', () => {
    const answers = (['shop-owner', 'shop-right'] as const).map((id) => shopItem(id, null).definition);
    expect(answers.map((at) => tickText(at, ru))).toEqual(['Да, я владелец', 'Да, это он']);
    expect(answers.map((at) => tickText(at, en))).toEqual(['Yes, I am the owner', 'Yes, this one']);
    expect(tickText(item('comes-back', null).definition, ru)).toBe('Я об этом подумал(а)');
  });

  it('has a link that says where it leads', () => {
    expect(wayText(shopItem('shop-stock', some(now)), 'shop-goods-return', ru)).toBe('Открыть «Возвраты со склада»');
    expect(wayText(item('delete-account', null), 'details', ru)).toBe('Показать кнопку удаления');
  });
});
