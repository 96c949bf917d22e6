import { type Html, html } from '../../html';
import { partOf } from '../../part-of';
import { dayIn, signedMoney, type Words } from '../portal-text';
import type { PortalPage, PortalView } from '../portal-view';
import type { Jam } from '../shop';

/**
 * «Подписка „Джем“». Official (A-968, A-1727, 2026): «Управлять подпиской» → «Отписаться», plans «Стандартный» and
 * «Продвинутый», that it renews itself and works to the end of the paid term. Invented: how the term and the state are
 * said, the next payment, the prices in roubles, the window.
 */

const words: Words<{
  title: string;
  on: string;
  off: string;
  until: (day: string) => string;
  ends: string;
  plan: string;
  next: string;
  manage: string;
  unsubscribe: string;
  connect: string;
  plans: string;
  period: string;
  names: readonly [string, string];
  question: string;
  warning: string;
  cancel: string;
}> = {
  ru: {
    title: 'Подписка «Джем»',
    on: 'Активна',
    off: 'Подписка не подключена',
    until: (day) => `Действует до ${day}`,
    ends: 'Дата окончания',
    plan: 'Тариф',
    next: 'Следующее списание',
    manage: 'Управлять подпиской',
    unsubscribe: 'Отписаться',
    connect: 'Подключить',
    plans: 'Тарифы «Джема»',
    period: '30 дней',
    names: ['Стандартный', 'Продвинутый'],
    question: 'Отписаться от «Джема»?',
    warning: 'Инструменты будут работать до конца оплаченного срока',
    cancel: 'Отмена',
  },
  en: {
    title: 'Jam subscription',
    on: 'Active',
    off: 'The subscription is not connected',
    until: (day) => `Valid until ${day}`,
    ends: 'End date',
    plan: 'Plan',
    next: 'Next payment',
    manage: 'Manage subscription',
    unsubscribe: 'Unsubscribe',
    connect: 'Connect',
    plans: 'Jam plans',
    period: '30 days',
    names: ['Standard', 'Advanced'],
    question: 'Unsubscribe from Jam?',
    warning: 'The tools will work until the end of the paid term',
    cancel: 'Cancel',
  },
};

const prices = [19_990, 34_990] as const;

export const shopJam: PortalPage = {
  path: '/monetization/jam',
  facts: ['shop-jam'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const state = shop.jam.state === 'on' ? subscription(shop.jam, view) : kit.text('body-m-bold', text.off);
    return html`<div class="${kit.classes('Jam')}" style="display:grid;gap:24px">
      <div class="${kit.classes('Jam__state')}"${partOf('shop-jam')} style="display:grid;gap:8px">${kit.text('h2-bold', text.title)}${state}</div>
      <div class="${kit.classes('Jam__plans')}" style="display:grid;gap:8px">${kit.text('h5-bold', text.plans)}${text.names.map(
        (name, at) =>
          html`<div style="display:flex;gap:16px">${kit.text('body-m-bold', name)}${kit.text('body-s', `${signedMoney(prices[at] ?? 0)} / ${text.period}`)}${
            shop.jam.state === 'off' ? kit.button(text.connect, 'connect-jam', 'secondary') : null
          }</div>`,
      )}</div></div>`;
  },
  controls: ({ jam }, forms) =>
    jam.state === 'on' && forms.jam === 'open' ? { 'shop-unsubscribe-jam': words[forms.language].unsubscribe } : {},
  modals: ({ forms, kit }) => {
    const text = words[forms.language];
    return { 'unsubscribe-jam': kit.modal(text.question, text.warning, text.unsubscribe, text.cancel) };
  },
};

function subscription({ until }: Extract<Jam, { state: 'on' }>, { forms, kit }: PortalView): Html {
  const text = words[forms.language];
  const pairs: readonly (readonly [string, string])[] = [
    [text.plan, text.names[1]],
    ...(forms.list === 'cards' ? [[text.ends, dayIn(forms, until)] as const] : []),
    [text.next, signedMoney(prices[1])],
  ];
  return html`<div>${kit.chip(text.on)}</div>${forms.list === 'cards' ? null : html`<div>${kit.text('body-m-bold', text.until(dayIn(forms, until)))}</div>`}
    ${pairs.map(([label, value]) => html`<div style="display:flex;gap:16px">${kit.text('body-s', label)}${kit.text('body-m-bold', value)}</div>`)}
    <div>${kit.button(text.manage, 'manage-jam', 'secondary')}</div>
    <div id="manage-jam"${forms.jam === 'folded' ? html` hidden` : null}>${kit.button(text.unsubscribe, 'unsubscribe-jam', 'secondary')}</div>`;
}
