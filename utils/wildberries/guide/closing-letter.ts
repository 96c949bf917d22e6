import type { FieldId, TaxKind } from '../../shop-letter/fields';
import type { PointFact } from '../../shop-letter/points';

/**
 * The words of the letter by which a seller asks to close the shop. Our own: no form of the marketplace is known. The first
 * line is the subject that the guide of 2024 names (source `seedGuide`); it stands in the text because the support's form
 * has no line for a subject (source `helpSupport`). In Russian for everybody: the support reads it.
 */
export const letterWords = {
  subject: 'Завершение сотрудничества',
  request: 'Прошу прекратить договор оферты и закрыть магазин.',
  confirm: 'Прошу письменно подтвердить прекращение договора, дату и отсутствие взаимных долгов.',
  /** Where the balance is open nobody can confirm that there are no debts. */
  confirmOpen: 'Прошу письменно подтвердить прекращение договора, дату и состояние взаимных расчётов.',
  settled: 'Улажено:',
  open: 'Не завершено:',
  unchecked: 'Не проверено:',
  byWord: 'улажено',
  /** There is some, and nobody knows how much. */
  some: 'есть',
  pieces: 'шт.',
  atLeast: 'не меньше',
  until: 'до',
  payDebt: 'прошу указать порядок погашения',
  payOut: 'прошу выплатить остаток',
  seenOn: 'по данным кабинета на',
} as const;

/** What stands before a field's value, and in its place where there is none. */
export const letterFieldWords: Readonly<Record<Exclude<FieldId, 'taxNumber'>, LetterFieldWords>> = {
  name: { label: 'Продавец', gap: '[название]' },
  shopId: { label: 'ID кабинета', gap: '[ID кабинета]' },
  contact: { label: 'Контакт', gap: '[телефон или почта]' },
};

export const letterTaxWords: Readonly<Record<TaxKind, LetterFieldWords>> = {
  inn: { label: 'ИНН', gap: '[ИНН]' },
  unp: { label: 'УНП', gap: '[УНП]' },
  bin: { label: 'БИН/ИИН', gap: '[БИН/ИИН]' },
  other: { label: 'Налоговый номер', gap: '[налоговый номер]' },
};

interface LetterFieldWords {
  readonly label: string;
  readonly gap: string;
}

export interface LetterPointWords {
  /** Begins a line. */
  readonly name: string;
  /** The same within one. */
  readonly within: string;
  /** That there is nothing of it. */
  readonly none: string;
  /** What to ask for when there is some of it; `null`: nothing. */
  readonly ask: string | null;
  readonly counts: 'pieces' | 'number';
}

export const letterPointWords: Readonly<Record<PointFact, LetterPointWords>> = {
  'shop-balance': {
    name: 'Баланс',
    within: 'баланс',
    none: 'Баланс нулевой',
    ask: null,
    counts: 'number',
  },
  'shop-stock': {
    name: 'Товары на складах WB',
    within: 'товары на складах WB',
    none: 'Товаров на складах WB нет',
    ask: 'прошу указать порядок и срок вывоза',
    counts: 'pieces',
  },
  'shop-goods-returns': {
    name: 'Возвраты товаров со складов WB',
    within: 'возвраты товаров со складов WB',
    none: 'Возвратов товаров со складов WB в пути и в пунктах выдачи нет',
    ask: null,
    counts: 'number',
  },
  'shop-claims': {
    name: 'Заявки покупателей на возврат',
    within: 'заявки покупателей на возврат',
    none: 'Заявок покупателей без ответа нет',
    ask: null,
    counts: 'number',
  },
  'shop-orders': {
    name: 'Заказы в работе (FBS)',
    within: 'заказы в работе (FBS)',
    none: 'Незавершённых заказов (FBS) нет',
    ask: null,
    counts: 'number',
  },
  'shop-supplies': {
    name: 'Поставки на склады WB (FBW)',
    within: 'поставки на склады WB (FBW)',
    none: 'Незавершённых поставок на склады WB (FBW) нет',
    ask: null,
    counts: 'number',
  },
  'shop-own-stock': {
    name: 'Остатки на собственных складах',
    within: 'остатки на собственных складах',
    none: 'Остатков на собственных складах нет',
    ask: null,
    counts: 'pieces',
  },
  'shop-ads': {
    name: 'Рекламные кампании',
    within: 'рекламные кампании',
    none: 'Действующих рекламных кампаний нет',
    ask: 'прошу завершить',
    counts: 'number',
  },
  'shop-jam': {
    name: 'Подписка «Джем»',
    within: 'подписка «Джем»',
    none: 'Подписки «Джем» нет',
    ask: 'прошу отключить',
    counts: 'number',
  },
  'shop-tariffs': {
    name: 'Опции конструктора тарифов',
    within: 'опции конструктора тарифов',
    none: 'Подключённых опций конструктора тарифов нет',
    ask: 'прошу отключить',
    counts: 'number',
  },
  'shop-support': {
    name: 'Открытые обращения в поддержку',
    within: 'открытые обращения в поддержку',
    none: 'Других открытых обращений в поддержку нет',
    ask: null,
    counts: 'number',
  },
};
