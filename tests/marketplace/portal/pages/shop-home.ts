import { type Html, html } from '../../html';
import { partOf } from '../../part-of';
import { signedMoney, type Words } from '../portal-text';
import type { PortalPage, PortalView } from '../portal-view';
import { reportsPath } from './shop-reports';

/**
 * «Главная»: the widget «Баланс» and the chart «Приход и расход». Official (A-2198, A-580, A-2192, 2026): the Russian words
 * «Баланс», «Можно вывести», «Вывести», «Почему нельзя вывести?», «Вывести сейчас», «Финансовые отчёты», «История
 * платежей», «Приход и расход», «Удержания», «Штрафы». Invented: their markup, the other rows of the chart, the windows.
 */

const words: Words<{
  title: string;
  balance: string;
  withdrawable: string;
  withdraw: string;
  now: string;
  why: string;
  reports: string;
  payments: string;
  chart: string;
  rows: readonly [string, string, string, string];
  question: string;
  cancel: string;
}> = {
  ru: {
    title: 'Главная',
    balance: 'Баланс',
    withdrawable: 'Можно вывести',
    withdraw: 'Вывести',
    now: 'Вывести сейчас',
    why: 'Почему нельзя вывести?',
    reports: 'Финансовые отчёты',
    payments: 'История платежей',
    chart: 'Приход и расход',
    rows: ['Продажи', 'Логистика', 'Удержания', 'Штрафы'],
    question: 'Деньги придут в течение 7 рабочих дней',
    cancel: 'Отмена',
  },
  en: {
    title: 'Main',
    balance: 'Balance',
    withdrawable: 'Available for withdrawal',
    withdraw: 'Withdraw',
    now: 'Withdraw now',
    why: 'Why can’t I withdraw?',
    reports: 'Financial reports',
    payments: 'Payment history',
    chart: 'Income and expenses',
    rows: ['Sales', 'Logistics', 'Deductions', 'Penalties'],
    question: 'The money comes within 7 working days',
    cancel: 'Cancel',
  },
};

/** Sums of the chart: none of them is money that the seller has. */
const chartSums = [312_480.5, -48_213, -5_600, -1_250] as const;

export const shopHome: PortalPage = {
  path: '/',
  facts: ['shop-balance'],
  content: (view) => {
    const { forms, kit } = view;
    const text = words[forms.language];
    return html`<div class="${kit.classes('Main')}" style="display:grid;gap:16px">${kit.text('h2-bold', text.title)}
      <div class="${kit.classes('Main__columns')}" style="display:grid;grid-template-columns:320px 1fr;gap:24px">${widget(view)}
      <div class="${kit.classes('Chart')}" style="display:grid;gap:8px">${kit.text('h5-bold', text.chart)}${text.rows.map(
        (name, at) =>
          html`<div class="${kit.classes('Chart__row')}" role="button" tabindex="0" style="display:flex;gap:16px">${kit.text('body-s', name)}${kit.text('body-m-bold', signedMoney(chartSums[at] ?? 0))}</div>`,
      )}</div></div></div>`;
  },
  controls: ({ balance }, { language }) =>
    balance.withdrawable > 0 ? { 'shop-withdraw': words[language].withdraw } : {},
  modals: ({ forms, kit }) => {
    const text = words[forms.language];
    return { withdraw: kit.modal(text.withdraw, text.question, text.now, text.cancel) };
  },
};

function widget({ shop, forms, kit }: PortalView): Html {
  const text = words[forms.language];
  const { amount, withdrawable } = shop.balance;
  const line = (label: string, sum: number, size: 'h2-bold' | 'body-m-bold'): Html =>
    forms.list === 'cards'
      ? html`<div style="display:flex;gap:12px">${kit.text('body-s', label)}${kit.text('body-m-bold', signedMoney(sum))}</div>`
      : html`<div style="display:grid">${kit.text(size === 'h2-bold' ? 'h5-bold' : 'body-s', label)}${kit.text(size, signedMoney(sum))}</div>`;
  return html`<div class="${kit.classes('Balance-widget')}"${partOf('shop-balance')} style="display:grid;gap:8px">${line(text.balance, amount, 'h2-bold')}
    ${line(text.withdrawable, withdrawable, 'body-m-bold')}
    <div>${kit.button(text.withdraw, 'withdraw', 'primary', null, withdrawable > 0 ? 'enabled' : 'disabled')}</div>
    ${withdrawable > 0 ? null : kit.link(text.why, '/instructions/ru/ru/material/withdrawal')}
    ${kit.link(text.reports, reportsPath)}${kit.link(text.payments, '/payment-history/active')}</div>`;
}
