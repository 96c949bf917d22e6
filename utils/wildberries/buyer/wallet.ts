import { type AmountWords, exactMoney, exactPoints, readAmount } from '../../reading/amount-reading';
import { countWithUnit } from '../../reading/count';
import type { AccountPage } from './account-page';

export const paths = [
  '/lk/mywallet?type=history', // a wallet exporter, mid-2026
  '/lk/mywallet', // mobile site 2022
  '/lk/mywallet/purchases', // route table of the 2024 bundle
  '/lk/mywallet/history', // route table of the 2024 bundle
] as const;

const balanceLabels = [
  'баланс', // over p.balance__quantity, 2023–24; the word itself is a guess
  'ваш баланс',
  'мой баланс',
  'текущий баланс',
  'общий баланс',
  'баланс кошелька',
  'баланс wb кошелька',
  'баланс вб кошелька',
  'баланс счета',
  'баланс личного счета',
  'баланс лицевого счета',
  'wb кошелек',
  'вб кошелек',
  'wb-кошелек',
  'кошелек',
  'мой кошелек',
  'на кошельке',
  'в кошельке',
  'на счете',
  'на счету',
  'на вашем счете',
  'на балансе',
  'у вас на счете',
  'у вас на балансе',
  'лицевой счет',
  'остаток',
  'остаток на счете',
  'остаток средств',
  'денежные средства',
];

const bonusLabels = [
  'бонусы',
  'мои бонусы',
  'ваши бонусы',
  'бонусный баланс',
  'баланс бонусов',
  'бонусный счет',
  'бонусные баллы',
  'баллы',
  'мои баллы',
  'ягодки', // «ягодки» cashback, 1 = 1 ₽: guides of 2024–25
  'мои ягодки',
  'баланс ягодок',
  'кешбэк',
  'кэшбэк',
  'кешбек',
  'кэшбек',
  'мой кешбэк',
  'мой кэшбэк',
  'накоплено бонусов',
  'доступно бонусов',
  'бонусов',
  'wb бонусы',
  'бонусы wb',
  'бонусы wildberries',
];

const debtLabels = [
  'задолженность',
  'моя задолженность',
  'ваша задолженность',
  'общая задолженность',
  'текущая задолженность',
  'сумма задолженности',
  'просроченная задолженность',
  'задолженность по рассрочке',
  'долг',
  'ваш долг',
  'мой долг',
  'общий долг',
  'сумма долга',
  'остаток долга',
  'долг по рассрочке',
  'к погашению',
  'осталось выплатить',
  'осталось оплатить',
  'осталось погасить',
  'остаток по рассрочке',
  'рассрочка', // «Мои финансы / Рассрочка»: guides of 2025
  'рассрочки',
  'мои рассрочки',
  'wb рассрочка',
  'по рассрочке',
  'оплата частями',
  'рассрочки и долги',
  'долги',
  'долги и рассрочки',
];

/** Other sums on the same pages. */
const otherLabels = [
  'лимит',
  'лимит баланса',
  'лимит операций',
  'лимит рассрочки',
  'доступный лимит',
  'доступно',
  'доступно к выводу',
  'доступно для вывода',
  'можно вывести',
  'заморожено',
  'зарезервировано',
  'в обработке',
  'ожидает зачисления',
  'сумма',
  'комиссия',
  'итого',
  'всего',
  'потрачено',
  'сумма выкупа',
  'следующий платеж',
  'ближайший платеж',
  'ежемесячный платеж',
  'минимальный платеж',
  'платеж',
  'сгорят',
  'начислено',
  'списано',
  'пополнения',
  'расходы',
  'доходы',
];

const pointUnits = ['бонус', 'балл', 'ягод'];

export const walletWords: AmountWords = {
  fact: 'wallet',
  labels: balanceLabels,
  others: [...bonusLabels, ...debtLabels, ...otherLabels],
  empty: {
    genitive: [
      'денег на счете',
      'средств на счете',
      'денег на балансе',
      'денег в кошельке',
      'средств в кошельке',
      'средств на балансе',
    ],
    nominative: [],
    undone: [],
    finished: [],
    sentences: ['баланс пуст', 'кошелек пуст', 'кошелек пустой', 'баланс нулевой', 'нулевой баланс'],
  },
  value: exactMoney,
  sign: 'kept',
};

export const bonusWords: AmountWords = {
  fact: 'bonuses',
  labels: bonusLabels,
  others: [...balanceLabels, ...debtLabels, ...otherLabels],
  empty: {
    genitive: [
      'бонусов',
      'баллов',
      'ягодок',
      'накопленных бонусов',
      'бонусных баллов',
      'кешбэка',
      'кэшбэка',
      'доступных бонусов',
    ],
    nominative: ['бонусы', 'баллы'],
    undone: ['накопили бонусов', 'получали бонусов', 'копили бонусы'],
    finished: [],
    sentences: [],
  },
  value: (text, money) => exactMoney(text, money) ?? exactPoints(text, pointUnits),
  sentence: (norm) => {
    const stripped = norm.replace(/^(?:у вас|доступно|накоплено|на счете|на вашем счете|всего|баланс)[:\s-]+/u, '');
    const count = countWithUnit(stripped.replace(/[.!]$/u, ''), pointUnits);
    return count && !count.atLeast ? { amount: count.count, count: count.count, unit: 'points' } : null;
  },
  sign: 'kept',
};

export const debtWords: AmountWords = {
  fact: 'debts',
  labels: debtLabels,
  others: [...balanceLabels, ...bonusLabels, ...otherLabels],
  empty: {
    genitive: [
      'задолженности',
      'задолженностей',
      'долгов',
      'долга',
      'рассрочек',
      'рассрочки',
      'рассрочек и долгов',
      'долгов и рассрочек',
      'просроченной задолженности',
      'задолженности по рассрочке',
      'долгов по рассрочке',
      'оформленных рассрочек',
      'платежей по рассрочке',
    ],
    nominative: ['задолженность', 'задолженности', 'долги', 'рассрочки', 'долги и рассрочки'],
    undone: ['оформляли рассрочку', 'оформляли рассрочек', 'пользовались рассрочкой', 'брали рассрочку'],
    finished: ['погашены', 'закрыты', 'выплачены', 'оплачены'],
    sentences: ['рассрочка погашена', 'долг погашен', 'задолженность погашена', 'вы ничего не должны'],
  },
  value: exactMoney,
  sign: 'dropped',
};

export const wallet: AccountPage = {
  id: 'wallet',
  titles: [
    'история операций', // mobile site 2022 and wallet page 2026
    'кошелек',
    'мой кошелек',
    'wb кошелек',
    'вб кошелек',
    'wb-кошелек',
    'баланс',
    'мои финансы', // guides of 2025
    'финансы',
    'мой баланс',
  ],
  marks: [
    'profile-wallet-page', // data-qa, mobile site 2022
    'wallet-operations-tab-button', // the same
  ],
  facts: ['wallet', 'bonuses', 'debts'],
  read: ({ content, money, now }) =>
    [walletWords, bonusWords, debtWords].map((words) => readAmount(content, words, money, now)),
};
