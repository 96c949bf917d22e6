import type { DeleteForm } from './forms';
import { type Html, html } from './html';

/**
 * The control that deletes the account. NOT evidenced: its markup, its place, its label. Evidenced is that the site has
 * a popup for it among the templates of the personal data (2024), no address of its own, and that guides call it
 * «Удалить аккаунт» (2024–25) or «Удалить профиль».
 */
export function deleteControl(form: DeleteForm): Html | null {
  switch (form) {
    case 'button':
      return html`<button type="button" class="btn-quiet" data-action="delete-account">Удалить аккаунт</button>`;
    case 'link':
      return html`<section class="panel"><h2>Настройки профиля</h2><ul class="lines">
        <li><span role="button" tabindex="0" class="link">Язык и регион</span></li>
        <li><span role="button" tabindex="0" class="link" data-action="delete-account">Удалить профиль</span></li></ul></section>`;
    case 'panel-closed':
    case 'panel-open':
      return settingsPanel(form === 'panel-open');
    case 'none':
      return null;
  }
}

/** The label of the control where a person sees it; `null` where they do not. */
export function visibleDeleteText(form: DeleteForm): string | null {
  if (form === 'link') return 'Удалить профиль';
  return form === 'button' || form === 'panel-open' ? 'Удалить аккаунт' : null;
}

function settingsPanel(open: boolean): Html {
  const folded = open ? null : html`hidden`;
  return html`<section class="panel"><button type="button" class="panel-toggle" data-action="toggle"
    aria-expanded="${open ? 'true' : 'false'}" aria-controls="profile-settings">Настройки профиля</button>
    <div id="profile-settings" ${folded}><p>Язык: русский</p><p>Регион: Россия</p>
    <button type="button" class="btn-quiet" data-action="delete-account">Удалить аккаунт</button></div></section>`;
}

/** Popups that the page's script opens; until then they are templates and nobody sees them. */
export function popupTemplates(phone: string): Html {
  return html`<template id="popup-delete">${popup('Удалить аккаунт?', 'История заказов станет недоступна, бонусы сгорят.', 'Удалить аккаунт', phone)}</template>
    <template id="popup-end-others">${popup('Завершить другие сеансы?', 'На всех других устройствах придётся войти заново.', 'Завершить', phone)}</template>
    <template id="popup-end-one">${popup('Завершить сеанс?', 'На этом устройстве придётся войти заново.', 'Завершить', phone)}</template>`;
}

function popup(title: string, text: string, action: string, phone: string): Html {
  return html`<div class="popup-back"><div class="popup" role="dialog" aria-modal="true" aria-label="${title}">
    <h2 class="popup__header">${title}</h2><p>${text}</p><p>Введите код из СМС, мы отправили его на номер ${phone}</p>
    <form><input name="confirmCode" inputmode="numeric" autocomplete="one-time-code" maxlength="4" aria-label="Код из СМС">
    <p class="popup__error" hidden>Неверный код</p>
    <div class="popup__buttons"><button type="submit" class="btn">${action}</button>
    <button type="button" class="btn-quiet" data-action="close-popup">Отмена</button></div></form></div></div>`;
}
