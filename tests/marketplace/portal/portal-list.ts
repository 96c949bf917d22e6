import type { SellerFact } from '@/utils/vocabulary';
import { type Html, html, type Part } from '../html';
import { partOf } from '../part-of';
import { firstPage, goesOn } from './list-extent';
import type { Words } from './portal-text';
import type { PortalView } from './portal-view';

/** A list of things as the portal's pages show it: a table, cards, or a table under tabs. */
export interface PortalList {
  readonly fact: SellerFact;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  /** Every row, as it is listed where there are no tabs. */
  readonly rows: readonly ListRow[];
  /** Stands in place of a table without rows. */
  readonly empty: string;
  /** The first is chosen, or the last where the settled tab is (`PortalForms.tab`). Left out: the page has none. */
  readonly tabs?: readonly { readonly label: string; readonly rows: readonly ListRow[] }[];
  /** Between the title and the tabs. */
  readonly switch?: Part;
  /** Beside the title. */
  readonly buttons?: Part;
  /** A last row under all others. */
  readonly foot?: ListRow | null;
}

/** A column of a table, and how its value stands in a card: with its name before it, or alone. */
export interface ListColumn {
  readonly name: string;
  readonly card: 'named' | 'bare';
}

/** Texts, numbers, or markup; `null` is an empty cell. */
export type ListRow = readonly Part[];

const words: Words<{ nothing: string; more: string }> = {
  ru: { nothing: 'Здесь пока ничего нет', more: 'Показать ещё' },
  en: { nothing: 'Nothing here yet', more: 'Show more' },
};

/** @returns the list with its title, in the mark of its fact */
export function portalList(list: PortalList, { forms, kit }: PortalView): Html {
  const { nothing, more } = words[forms.language];
  const tabs = forms.list === 'tabs' ? (list.tabs ?? null) : null;
  const chosen = forms.tab === 'open' ? 0 : (tabs?.length ?? 1) - 1;
  const rows = tabs?.[chosen]?.rows ?? list.rows;
  // How many cards there are stands beside the title; of a list that goes on it is left out.
  const counter = forms.list === 'cards' && !goesOn(rows) ? kit.text('h5-bold', rows.length) : null;
  const shown = firstPage(rows);
  const body =
    forms.list === 'cards'
      ? html`<div class="${kit.classes('List__cards')}" style="display:grid;gap:16px">${shown.map((row) => card(list, row))}</div>`
      : rows.length === 0
        ? html`<div class="empty ${kit.classes('Empty')}" style="display:grid">${kit.text('body-m-bold', tabs ? nothing : list.empty)}</div>`
        : kit.table(
            list.columns.map(({ name }) => name),
            [...shown, ...(list.foot && !goesOn(rows) ? [list.foot] : [])].map((row) => row.map(cell)),
          );
  const next = !goesOn(rows) ? null : forms.list === 'cards' ? kit.moreButton(more) : kit.pagination();
  return html`<div class="${kit.classes('List')}"${partOf(list.fact)} style="display:grid;gap:12px">
    <div class="${kit.classes('List__head')}" style="display:flex;gap:16px">${kit.text('h2-bold', list.title)}${counter}${list.buttons ?? null}</div>
    ${list.switch ?? null}${
      tabs
        ? kit.tabs(
            tabs.map(({ label, rows: held }) => ({ label, counter: forms.tab === 'open' ? held.length : null })),
            chosen,
          )
        : null
    }${body}${next}</div>`;

  function cell(value: Part): Part {
    return typeof value === 'string' || typeof value === 'number' ? kit.text('body-s', value) : value;
  }

  function card({ columns }: PortalList, [first = null, ...others]: ListRow): Html {
    return html`<div class="${kit.classes('Card', 'Card--m')}" style="display:grid;gap:4px;padding:16px;border-radius:16px;background:#fff">${kit.text('body-m-bold', first)}${others.map(
      (value, at) => {
        if (value === null) return null;
        const column = columns[at + 1];
        if (column?.card !== 'named') return html`<div>${cell(value)}</div>`;
        return html`<div style="display:flex;gap:8px">${kit.text('body-s', `${column.name}:`)}${cell(value)}</div>`;
      },
    )}</div>`;
  }
}

/** Columns from their names; those with a colon at the end bear their name in cards. */
export function columnsOf(...names: readonly string[]): ListColumn[] {
  return names.map((name) => ({
    name: name.replace(/:$/, ''),
    card: name.endsWith(':') ? 'named' : 'bare',
  }));
}
