import type { SessionRow } from '@/utils/reading/reading';
import type { Session } from './account';
import type { SessionsForm } from './forms';
import { type Html, html } from './html';

/**
 * The list of sessions. NOT evidenced: its markup, and that a session can be ended alone. Evidenced are the names
 * «Активные сеансы» (mobile site 2022, guides), the fields of the data (2023-03), and that all other sessions are ended
 * together and with a code (2023-03). So the list is rendered in five forms that sites use for such lists; two of them
 * offer to end each session but the one in use.
 * @param className class of the whole list
 */
export function sessionList(sessions: readonly Session[], form: SessionsForm, className: string): Html {
  switch (form) {
    case 'table':
      return table(sessions, className);
    case 'list':
      return html`<ul class="${className} sessions-list">${sessions.map(listItem)}</ul>`;
    case 'cards':
      return html`<div class="${className} sessions-cards">${sessions.map(card)}</div>`;
    case 'definitions':
      return html`<div class="${className} sessions-definitions">${sessions.map(definitions)}</div>`;
    case 'actions':
      return html`<table class="${className} sessions-table"><thead><tr><th>Устройство</th><th>ОС</th><th>Браузер</th>
        <th>Место</th><th>IP</th><th>Последний вход</th><th>Действие</th></tr></thead>
        <tbody>${sessions.map(actionsRow)}</tbody></table>`;
  }
}

/** Whether a form offers to end a session alone, as a person sees it. */
export function endingIn(form: SessionsForm, { current }: Session): SessionRow['ending'] {
  return (form === 'list' || form === 'actions') && !current ? 'offered' : 'not-seen';
}

/** By what the page's script and the site tell the sessions of an account apart; alike for sessions that are alike. */
export function sessionKey({ device, os, app, place, ip, lastSeen, current }: Session): string {
  let hash = 17;
  for (const letter of JSON.stringify([device, os, app, place, ip, lastSeen, current]))
    hash = (hash * 33 + letter.charCodeAt(0)) % 4_294_967_296;
  return `s${hash.toString(36)}`;
}

/** The button that ends all other sessions; a site has no use for it where there are none. */
export function endOthers(sessions: readonly Session[], className: string): Html | null {
  if (sessions.every((session) => session.current)) return null;
  return html`<button type="button" class="${className}" data-action="end-others">Завершить все другие сеансы</button>`;
}

function endOne(session: Session, name: string): Html {
  return html`<button type="button" class="btn-quiet" data-action="end-one" data-session="${sessionKey(session)}">${name}</button>`;
}

/** A site that knows systems has a column for them. */
function table(sessions: readonly Session[], className: string): Html {
  const columns = sessions.some(({ os }) => os !== null) ? 'with-os' : 'without-os';
  return html`<table class="${className} sessions-table"><thead><tr><th>Устройство</th>
    ${columns === 'with-os' ? html`<th>Операционная система</th>` : null}<th>Приложение</th>
    <th>Место входа</th><th>IP-адрес</th><th>Последняя активность</th></tr></thead>
    <tbody>${sessions.map((session) => tableRow(session, columns))}</tbody></table>`;
}

function tableRow({ device, os, app, place, ip, lastSeen, current }: Session, columns: 'with-os' | 'without-os'): Html {
  return html`<tr><td>${device}${current ? html` <span class="tag">Текущий сеанс</span>` : null}</td>
    ${columns === 'with-os' ? html`<td>${os ?? '—'}</td>` : null}
    <td>${app ?? '—'}</td><td>${place ?? '—'}</td><td>${ip ?? '—'}</td><td>${lastSeen ?? '—'}</td></tr>`;
}

function actionsRow(session: Session): Html {
  const { device, os, app, place, ip, lastSeen, current } = session;
  return html`<tr><td>${device}</td><td>${os ?? '—'}</td><td>${app ?? '—'}</td><td>${place ?? '—'}</td><td>${ip ?? '—'}</td>
    <td>${lastSeen ?? '—'}</td>
    <td>${current ? html`<span class="tag">Это устройство</span>` : endOne(session, 'Завершить сеанс')}</td></tr>`;
}

function listItem(session: Session): Html {
  const { device, os, app, place, ip, lastSeen, current } = session;
  return html`<li><b>${device}</b>${current ? html`<span class="tag">Это устройство</span>` : null}
    <p>${[app, place].filter((text) => text !== null).join(' · ')}</p>${os ? html`<p>ОС: ${os}</p>` : null}
    <p class="muted">${[ip ? `IP ${ip}` : null, lastSeen].filter((text) => text !== null).join(' · ')}</p>
    ${current ? null : endOne(session, 'Завершить')}</li>`;
}

function card({ device, os, app, place, ip, lastSeen, current }: Session): Html {
  return html`<div class="session-card"><h3>${device}</h3>
    ${current ? html`<span class="tag">Текущий сеанс</span>` : null}
    ${app ? html`<div>${app}</div>` : null}${os ? html`<div>Система: ${os}</div>` : null}
    ${place ? html`<div>${place}</div>` : null}${ip ? html`<div class="muted">${ip}</div>` : null}
    ${lastSeen ? html`<div class="muted">Последний вход: ${lastSeen}</div>` : null}</div>`;
}

function definitions({ device, os, app, place, ip, lastSeen, current }: Session): Html {
  const pairs: readonly [string, string | null][] = [
    ['Устройство', device],
    ['Платформа', os],
    ['Приложение', app],
    ['Город', place],
    ['IP-адрес', ip],
    ['Последнее посещение', lastSeen],
    ['Статус', current ? 'Текущий сеанс' : null],
  ];
  return html`<dl>${pairs.map(([name, value]) => (value === null ? null : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`;
}
