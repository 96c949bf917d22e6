import { type Html, html } from '../../html';
import { partOf } from '../../part-of';
import { dayIn, type Words } from '../portal-text';
import { noButtons, type PortalPage, type PortalView } from '../portal-view';
import type { TariffOption } from '../shop';

/**
 * «Конструктор тарифов». Official (A-803, A-804, 2026): the title, the widget «Подключено», «Замена» where something is
 * connected, «Отключить», which can be pressed from a day that the option's description names, a commission in per cent.
 * Invented: how that day is said, the sentence for none, the list of the others.
 */

const words: Words<{
  title: string;
  connected: string;
  empty: string;
  from: (day: string) => string;
  fee: string;
  leave: string;
  replace: string;
  others: string;
  connect: string;
}> = {
  ru: {
    title: 'Конструктор тарифов',
    connected: 'Подключено',
    empty: 'Нет подключённых опций',
    from: (day) => `Можно отключить с ${day}`,
    fee: 'Комиссия +0,5%',
    leave: 'Отключить',
    replace: 'Замена',
    others: 'Опции',
    connect: 'Подключить',
  },
  en: {
    title: 'Tariff constructor',
    connected: 'Connected',
    empty: 'No connected options',
    from: (day) => `Can be disconnected from ${day}`,
    fee: 'Commission +0.5%',
    leave: 'Disconnect',
    replace: 'Replacement',
    others: 'Options',
    connect: 'Connect',
  },
};

export const shopTariffs: PortalPage = {
  path: '/tariff-constructor',
  facts: ['shop-tariffs'],
  content: (view) => {
    const { shop, forms, kit } = view;
    const text = words[forms.language];
    const active = shop.tariffs.filter((option) => option.active);
    const others = shop.tariffs.filter((option) => !option.active);
    return html`<div class="${kit.classes('Constructor')}" style="display:grid;gap:24px">
      <div class="${kit.classes('Constructor__own')}"${partOf('shop-tariffs')} style="display:grid;gap:24px">${kit.text('h2-bold', text.title)}
      <div class="${kit.classes('Connected')}" style="display:grid;gap:12px"><div style="display:flex;gap:16px">${kit.text('h5-bold', text.connected)}${
        forms.list === 'cards' ? kit.text('h5-bold', active.length) : null
      }${active.length > 0 ? kit.button(text.replace, 'replace-option', 'secondary') : null}</div>
      ${active.map((option) => connected(option, view))}${
        active.length === 0 && forms.list !== 'cards'
          ? html`<div class="empty ${kit.classes('Empty')}">${kit.text('body-m-bold', text.empty)}</div>`
          : null
      }</div></div>
      <div class="${kit.classes('Options')}" style="display:grid;gap:12px">${kit.text('h5-bold', text.others)}${others.map(
        ({ name }) =>
          html`<div class="${kit.classes('Option')}" style="display:grid">${kit.text('body-m-bold', name)}${kit.text('body-s', text.fee)}<div>${kit.button(text.connect, 'connect-option', 'secondary')}</div></div>`,
      )}</div></div>`;
  },
  ...noButtons,
};

function connected({ name, canLeaveFrom }: TariffOption, { forms, kit }: PortalView): Html {
  const text = words[forms.language];
  return html`<div class="${kit.classes('Option', 'Option--connected')}" style="display:grid">${kit.text('body-m-bold', name)}${kit.text('body-s', text.fee)}
    ${canLeaveFrom === null ? null : kit.text('body-s', text.from(dayIn(forms, canLeaveFrom)))}
    <div>${kit.button(text.leave, 'leave-option', 'secondary', null, canLeaveFrom === null ? 'enabled' : 'disabled')}</div></div>`;
}
