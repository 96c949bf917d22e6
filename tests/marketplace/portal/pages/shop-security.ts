import type { Session } from '../../account';
import { type Html, html, type Part } from '../../html';
import { partOf } from '../../part-of';
import { sessionKey } from '../../session-list';
import type { EndPlace, PortalForms } from '../portal-forms';
import type { PortalPage, PortalView } from '../portal-view';
import type { UiKit } from '../ui-kit';

/**
 * «Безопасность». Evidenced: its address, «Активные сеансы», «Завершить все сеансы», that sessions can be ended one by one,
 * and «Усилить защиту аккаунта» (official articles, 2026). Invented: everything else, and all English words.
 */

const words = {
  ru: {
    title: 'Безопасность',
    sessions: 'Активные сеансы',
    hint: 'Устройства, с которых выполнен вход в личный кабинет',
    endAll: 'Завершить все сеансы',
    endOne: 'Завершить',
    current: 'Текущий сеанс',
    empty: 'Активных сеансов нет',
    guard: 'Усилить защиту аккаунта',
    guardHint: 'При входе с нового устройства понадобится второй код',
    columns: ['Устройство', 'Браузер', 'Город', 'IP-адрес', 'Последняя активность', ''],
    question: 'Завершить все сеансы?',
    warning: 'На всех устройствах придётся войти заново',
    cancel: 'Отмена',
  },
  en: {
    title: 'Security',
    sessions: 'Active sessions',
    hint: 'Devices that are signed in to the account',
    endAll: 'End all sessions',
    endOne: 'End session',
    current: 'Current session',
    empty: 'No active sessions',
    guard: 'Strengthen the protection of your account',
    guardHint: 'A second code will be asked for on a new device',
    columns: ['Device', 'Browser', 'Location', 'IP address', 'Last activity', ''],
    question: 'End all sessions?',
    warning: 'You will have to sign in again on all devices',
    cancel: 'Cancel',
  },
} as const;

export const shopSecurity: PortalPage = {
  path: '/supplier-settings/supplier-security',
  facts: ['shop-sessions'],
  content,
  // The portal has no use for it where nobody is signed in.
  controls: ({ sessions }, { language }) =>
    sessions.length === 0 ? {} : { 'shop-end-other-sessions': words[language].endAll },
  modals: ({ forms, kit }) => {
    const text = words[forms.language];
    return { 'end-all': kit.modal(text.question, text.warning, text.endAll, text.cancel) };
  },
};

function content({ shop, forms, kit }: PortalView): Html {
  const text = words[forms.language];
  const guard = html`<div class="${kit.classes('Security__block')}" style="display:grid">${kit.text('h5-bold', text.guard)}${kit.text('body-s', text.guardHint)}
    <div class="${kit.classes('Switch')}" data-name="Switch"><input type="checkbox" role="switch"></div></div>`;
  const endAll = (place: EndPlace): Html | null =>
    forms.end === place && shop.sessions.length > 0 ? kit.button(text.endAll, 'end-all', 'secondary') : null;
  const list =
    shop.sessions.length === 0
      ? html`<div class="empty ${kit.classes('Empty')}" style="display:grid">${kit.text('body-m-bold', text.empty)}</div>`
      : forms.list === 'cards'
        ? sessionCards(shop.sessions, forms, kit)
        : sessionTable(shop.sessions, forms, kit);
  return html`<div class="${kit.classes('Security')}"><div class="${kit.classes('Security__title')}">${kit.text('h2-bold', text.title)}</div>
    ${forms.guard === 'before' ? guard : null}
    <div class="${kit.classes('Security__block', 'Sessions')}"${partOf('shop-sessions')} style="display:grid"><div class="${kit.classes('Sessions__head')}" style="display:flex;gap:16px">${kit.text('h5-bold', text.sessions)}${endAll('beside-name')}</div>
    ${kit.text('body-s', text.hint)}${list}${endAll('under-list')}</div>
    ${forms.guard === 'after' ? guard : null}</div>`;
}

function sessionTable(sessions: readonly Session[], { language }: PortalForms, kit: UiKit): Html {
  const text = words[language];
  const cell = (value: string | null): Part => kit.text('body-s', value ?? '—');
  return kit.table(
    text.columns,
    sessions.map((session) => {
      const { device, app, place, ip, lastSeen, current } = session;
      return [
        html`${kit.text('body-m-bold', device)}${current ? kit.chip(text.current) : null}`,
        cell(app),
        cell(place),
        cell(ip),
        cell(lastSeen),
        current ? null : kit.iconButton('end-one', sessionKey(session)),
      ];
    }),
  );
}

function sessionCards(sessions: readonly Session[], { language }: PortalForms, kit: UiKit): Html {
  const text = words[language];
  const card = (session: Session): Html => {
    const { device, app, place, ip, lastSeen, current } = session;
    return html`<div class="${kit.classes('Session-card')}" style="display:grid">
      ${kit.text('body-m-bold', device)}${current ? kit.chip(text.current) : null}
      ${[app, place, ip, lastSeen].map((value) => (value === null ? null : kit.text('body-s', value)))}
      ${current ? null : kit.button(text.endOne, 'end-one', 'secondary', sessionKey(session))}</div>`;
  };
  return html`<div class="${kit.classes('Sessions__cards')}" style="display:grid;gap:16px">${sessions.map(card)}</div>`;
}
