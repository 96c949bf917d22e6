import { pageSize } from './generations/generation';
import { type Html, html } from './html';

/** The rows of a list that are on the page at first. */
export function firstOf<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, pageSize);
}

/** The button under a list that goes on. It does nothing here: what it would load is not what the tests are about. */
export function showMore(rows: readonly unknown[]): Html | null {
  if (rows.length <= pageSize) return null;
  return html`<div class="buttons"><button type="button" class="btn-quiet">Показать ещё</button></div>`;
}

/** «Показано 20 из 57», and the button. */
export function shownOf(rows: readonly unknown[]): Html | null {
  if (rows.length <= pageSize) return null;
  return html`<p class="muted">Показано ${pageSize} из ${rows.length}</p>${showMore(rows)}`;
}
