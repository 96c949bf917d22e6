import type { Session } from './account';
import type { SessionsForm } from './forms';
import { type Html, html } from './html';

/**
 * The list of sessions. NOT evidenced: its markup. Evidenced are the names «Активные сеансы» (mobile site 2022, guides),
 * the fields of the data (2023-03), and that all other sessions are ended together and with a code (2023-03). So the
 * list is rendered in four forms that sites use for such lists.
 * @param className class of the whole list
 */
export function sessionList(sessions: readonly Session[], form: SessionsForm, className: string): Html {
  switch (form) {
    case 'table':
      return html`<table class="${className} sessions-table"><thead><tr><th>Устройство</th><th>Приложение</th>
        <th>Место входа</th><th>IP-адрес</th><th>Последняя активность</th></tr></thead>
        <tbody>${sessions.map(tableRow)}</tbody></table>`;
    case 'list':
      return html`<ul class="${className} sessions-list">${sessions.map(listItem)}</ul>`;
    case 'cards':
      return html`<div class="${className} sessions-cards">${sessions.map(card)}</div>`;
    case 'definitions':
      return html`<div class="${className} sessions-definitions">${sessions.map(definitions)}</div>`;
  }
}

/** The button that ends all other sessions; a site has no use for it where there are none. */
export function endOthers(sessions: readonly Session[], className: string): Html | null {
  if (sessions.every((session) => session.current)) return null;
  return html`<button type="button" class="${className}" data-action="end-others">Завершить все другие сеансы</button>`;
}

function tableRow({ device, app, place, ip, lastSeen, current }: Session): Html {
  return html`<tr><td>${device}${current ? html` <span class="tag">Текущий сеанс</span>` : null}</td>
    <td>${app ?? '—'}</td><td>${place ?? '—'}</td><td>${ip ?? '—'}</td><td>${lastSeen ?? '—'}</td></tr>`;
}

function listItem({ device, app, place, ip, lastSeen, current }: Session): Html {
  return html`<li><b>${device}</b>${current ? html`<span class="tag">Это устройство</span>` : null}
    <p>${[app, place].filter((text) => text !== null).join(' · ')}</p>
    <p class="muted">${[ip ? `IP ${ip}` : null, lastSeen].filter((text) => text !== null).join(' · ')}</p>
    ${current ? null : html`<button type="button" class="btn-quiet">Завершить</button>`}</li>`;
}

function card({ device, app, place, ip, lastSeen, current }: Session): Html {
  return html`<div class="session-card"><h3>${device}</h3>
    ${current ? html`<span class="tag">Текущий сеанс</span>` : null}
    ${app ? html`<div>${app}</div>` : null}${place ? html`<div>${place}</div>` : null}
    ${ip ? html`<div class="muted">${ip}</div>` : null}
    ${lastSeen ? html`<div class="muted">Последний вход: ${lastSeen}</div>` : null}</div>`;
}

function definitions({ device, app, place, ip, lastSeen, current }: Session): Html {
  const pairs: readonly [string, string | null][] = [
    ['Устройство', device],
    ['Приложение', app],
    ['Город', place],
    ['IP-адрес', ip],
    ['Последнее посещение', lastSeen],
    ['Статус', current ? 'Текущий сеанс' : null],
  ];
  return html`<dl>${pairs.map(([name, value]) => (value === null ? null : html`<dt>${name}</dt><dd>${value}</dd>`))}</dl>`;
}
