import { type AmountWords, exactMoney, exactPoints, readAmount } from '../../reading/amount-reading';
import type { Content } from '../../reading/content';
import { countWithUnit } from '../../reading/count';
import type { Finding } from '../../reading/finding';
import type { MoneyContext } from '../../reading/money';
import type { AccountPage } from '../account-page';

/** «История операций»: mobile site 2022 and wallet page 2026; «Мои финансы»: guides of 2025. The others are guesses. */
export const walletTitles = [
  'история операций',
  'кошелек',
  'мой кошелек',
  'wb кошелек',
  'вб кошелек',
  'wb-кошелек',
  'баланс',
  'мои финансы',
  'финансы',
  'мой баланс',
  'деньги',
];

/** p.balance__quantity held the balance in 2023–24; the words over it are guesses. */
const balanceLabels = [
  'баланс',
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
  'в wb кошельке',
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
  'деньги на балансе',
  'деньги на счете',
];

/** Says the balance only where nothing else does: elsewhere it is what may be withdrawn. */
const availableLabels = ['доступно', 'доступно сейчас', 'доступные средства', 'доступный баланс'];

/** «ягодки» cashback, 1 = 1 ₽: guides of 2024–25. The others are guesses. */
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
  'ягодки',
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

/** «Мои финансы / Рассрочка»: guides of 2025. The others are guesses. */
const debtLabels = [
  'задолженность',
  'моя задолженность',
  'ваша задолженность',
  'общая задолженность',
  'текущая задолженность',
  'сумма задолженности',
  'задолженность по рассрочке',
  'задолженность по рассрочкам',
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
  'рассрочка',
  'рассрочки',
  'мои рассрочки',
  'wb рассрочка',
  'по рассрочке',
  'оплата частями',
  'рассрочки и долги',
  'рассрочка и долги',
  'долги',
  'долги и рассрочки',
];

/** Other sums on the same pages. */
const otherLabels = [
  'просроченная задолженность',
  'лимит',
  'лимит баланса',
  'лимит операций',
  'лимит рассрочки',
  'доступный лимит',
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
  others: [...availableLabels, ...bonusLabels, ...debtLabels, ...otherLabels],
  empty: {
    genitive: [
      'денег на счете',
      'средств на счете',
      'денег на балансе',
      'денег в кошельке',
      'средств в кошельке',
      'средств на балансе',
      'денег на кошельке',
      'средств на кошельке',
    ],
    nominative: [],
    undone: [],
    finished: [],
    sentences: [
      'баланс пуст',
      'кошелек пуст',
      'кошелек пустой',
      'баланс нулевой',
      'нулевой баланс',
      'на балансе пусто',
    ],
  },
  value: exactMoney,
  sign: 'kept',
  rivals:
    /лимит|комисси|пополн|минимальн|максимальн|кешб|кэшб|бонус|балл|ягод|скидк|задолж|долг|рассроч|частями|платеж|кредит|цена|стоимост|тариф|месяц|покуп|выкуп|потрач|расход|доход|операци|чек|сертификат|подпис|от \d|до \d/u,
  // Money that is on its way is not none: it would be lost with the account.
  contradicting:
    /ожида|обработк|заморож|заблокир|резерв|удерж|зачислени|поступит|поступят|вернутся|вернется|на проверке|холд/u,
  denying:
    /(?:деньги|возврат|пополнени|средств|перевод|₽).{0,30}(?:в пути|обрабатыва|ожида)|(?:верн[её]м|зачислим|станут доступны|к выплате|не выведено|второй кошелек).{0,30}\d|\d.{0,8}₽.{0,30}(?:вернутся|зачислим|доступны)/u,
};

const availableWords: AmountWords = {
  ...walletWords,
  labels: availableLabels,
  others: [...balanceLabels, ...bonusLabels, ...debtLabels, ...otherLabels],
  // «Оплата частями · Доступно 30 000 ₽» is what the bank would lend.
  foreign: /рассроч|частями|кредит|лимит|сплит|постоплат/u,
};

/** The balance, by its own name; where the page has none, by «Доступно». */
export function readWallet(content: Content, money: MoneyContext, now: Date): Finding {
  const balance = readAmount(content, walletWords, money, now);
  const { reading } = balance;
  const isMissing = reading.state === 'unknown' && (reading.reason === 'unclear' || reading.reason === 'not-shown');
  if (!isMissing) return balance;
  const available = readAmount(content, availableWords, money, now);
  if (available.reading.state === 'some') return available;
  // «Доступно 0 ₽» beside a sum that is blocked is no empty balance, in whatever form that sum is written.
  const isAlone = content.lines.every((line) => !/[1-9]/.test(line.norm) || !/₽|руб|byn|br|р\./u.test(line.norm));
  return available.reading.state === 'none' && isAlone ? available : balance;
}

export const bonusWords: AmountWords = {
  fact: 'bonuses',
  labels: bonusLabels,
  others: [...availableLabels, ...balanceLabels, ...debtLabels, ...otherLabels],
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
      'накопленных баллов',
    ],
    nominative: ['бонусы', 'баллы', 'ягодки'],
    undone: ['накопили бонусов', 'получали бонусов', 'копили бонусы', 'накопили баллов', 'начислены бонусы'],
    finished: [],
    sentences: ['бонусы не начислены', 'баллы не начислены'],
  },
  value: (text, money) => exactMoney(text, money) ?? exactPoints(text, pointUnits),
  sentence: (norm) => {
    const stripped = norm.replace(/^(?:у вас|доступно|накоплено|на счете|на вашем счете|всего|баланс)[:\s-]+/u, '');
    const count = countWithUnit(stripped.replace(/[.!]$/u, ''), pointUnits);
    return count && !count.atLeast ? { amount: count.count, count: count.count, unit: 'points' } : null;
  },
  sign: 'kept',
  denying:
    /(?:начисл|ожида|заморож|партнерск|будет|поступ).{0,24}(?<!\d)[1-9]|(?<!\d)[1-9]\d* (?:бонус|балл|ягод).{0,30}(?:начисл|поступ|спиш|сгор)/u,
};

export const debtWords: AmountWords = {
  fact: 'debts',
  labels: debtLabels,
  others: [...availableLabels, ...balanceLabels, ...bonusLabels, ...otherLabels],
  empty: {
    // «Нет просроченной задолженности» is not among these: a debt that is not overdue is one all the same.
    genitive: [
      'задолженности',
      'задолженностей',
      'долгов',
      'долга',
      'рассрочек',
      'рассрочки',
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
  // «Долг 0 ₽» beside «К оплате 1 200 ₽» is no freedom from debts.
  contradicting: /к оплате|платеж|задолженн|просроч|заплат|оплатите|внесите|постоплат|пени|штраф|неустойк|долг/u,
  denying: /просрочен|[1-9]\d* активн\p{L}+ рассрочк|\d+ из \d+ платеж/u,
};

export const wallet: AccountPage = {
  id: 'wallet',
  titles: walletTitles,
  marks: [
    'profile-wallet-page', // data-qa, mobile site 2022
    'wallet-operations-tab-button', // the same
  ],
  facts: ['wallet', 'bonuses', 'debts'],
  read: ({ content, money, now }) => [
    readWallet(content, money, now),
    readAmount(content, bonusWords, money, now),
    readAmount(content, debtWords, money, now),
  ],
};
