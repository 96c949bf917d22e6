import { type Html, html, type Part } from '../html';

/** One of several tabs over a list. */
export interface PortalTab {
  readonly label: string;
  readonly counter: number | null;
  /** The demo's mark, where the counter tells a fact of its own. */
  readonly mark?: Html;
}

/** What a person sees of a text's size; the portal's styles stand in its own files, by classes. */
const looks = {
  'h2-bold': 'font-size:24px;font-weight:700;color:#1e1e24',
  'h5-bold': 'font-size:16px;font-weight:700;color:#1e1e24',
  'body-m-bold': 'font-size:15px;font-weight:600;color:#1e1e24',
  'body-s': 'font-size:14px;font-weight:400;color:#5c5c66',
} as const;
type TextSize = keyof typeof looks;

const chosenLook = html` style="background:#fff;font-weight:600;color:#1e1e24"`;

/**
 * Parts of the portal's own component library, after fragments that people saved of live pages in 2025–26: classes of CSS
 * modules («Block__elem--mod__HASH», the hash changes with a build), `data-name`, cells of a table's body that are `<th>`,
 * rows and tooltips with the role of a button, buttons that are an icon and nothing else.
 */
export class UiKit {
  constructor(private readonly build: number) {}

  /** «Text--h5-bold» → «Text--h5-bold__H6sxsVXpwd» */
  classes(...names: readonly string[]): string {
    return names.map((name) => `${name}__${this.hashOf(name)}`).join(' ');
  }

  private hashOf(name: string): string {
    let hash = 7 + this.build * 7919;
    for (const letter of name) hash = (hash * 33 + letter.charCodeAt(0)) % 2 ** 40;
    return `${String.fromCharCode(65 + (hash % 26))}${hash.toString(36).padStart(9, '+').slice(0, 9)}`;
  }

  /** There are no headings in the fragments: a title is a text in another size. */
  text(size: TextSize, content: Part): Html {
    const color = size === 'body-s' ? 'Text--normalGrey' : 'Text--black';
    return html`<span class="${this.classes('Text', `Text--${size}`, color, 'Text--textDecoration-none')}" data-name="Text" style="${looks[size]}">${content}</span>`;
  }

  /** @param look `primary` or `secondary`; the label is a span in it */
  button(
    label: string,
    action: string,
    look: 'primary' | 'secondary' = 'primary',
    session: string | null = null,
    state: 'enabled' | 'disabled' = 'enabled',
  ): Html {
    const act = html` data-action="${action}"${session === null ? null : html` data-session="${session}"`}${state === 'disabled' ? html` disabled` : null}`;
    return html`<button class="${this.classes('button', look, 'm')}" type="button"${act}><span class="${this.classes('caption')}">${label}</span></button>`;
  }

  /** @param session which session it is about; left out where it is about none */
  iconButton(action: string, session: string | null = null): Html {
    return html`<button class="${this.classes('button', 's', 'onlyIcon')}" type="button" data-action="${action}"${session === null ? null : html` data-session="${session}"`}><svg
      fill="none" height="24" viewBox="0 0 24 24" width="24"><path d="M5 7h14M9 7V5h6v2M7 7l1 12h8l1-12" stroke="currentColor"></path></svg></button>`;
  }

  /** A chip in a tooltip's wrapper, as statuses are shown. */
  chip(label: string): Html {
    return html`<div class="${this.classes('Switchable-portal-tooltip')}" role="button" tabindex="0"><span class="Portal-tooltip__text"><div
      class="${this.classes('Chips', 'Chips--m', 'Chips--color-mono-success')} Chips--semi" data-name="Chips" style="display:inline-block;padding:2px 8px;border-radius:8px;background:#e2e2ea"><div
      class="${this.classes('Chips__text', 'Chips__text--textAlign-center')}">${label}</div></div></span></div>`;
  }

  table(head: readonly string[], rows: readonly (readonly Part[])[]): Html {
    const cell = this.classes('Base-table-cell', 'Base-table-cell--align-top-left', 'Base-table-cell--padding-xl');
    const row = this.classes('Base-table-row');
    return html`<div class="${this.classes('Base-table__table-wrapper')}"><table class="${this.classes('Base-table__table')}">
      <thead class="${this.classes('Base-table-header')}" data-testid="Base-table-header"><tr class="${row}" data-testid="Base-table-row" role="row">${head.map(
        (name) => html`<th class="${cell}" data-testid="Base-table-cell">${this.text('h5-bold', name)}</th>`,
      )}</tr></thead><tbody class="${this.classes('Base-table-body')}" data-testid="Base-table-body">${rows.map(
        (cells) =>
          html`<tr class="${row}" data-testid="Base-table-row" role="button">${cells.map(
            (content) => html`<th class="${cell}" data-testid="Base-table-cell">${content}</th>`,
          )}</tr>`,
      )}</tbody></table></div>`;
  }

  /** Tabs over a list, as in the fragments: buttons, the chosen one told by its class alone, a counter at the right. */
  tabs(items: readonly PortalTab[], chosen: number): Html {
    return html`<div class="${this.classes('Segments', 'Segments--color-off-white')} Segments--semi" style="display:flex;gap:4px">${items.map(
      ({ label, counter, mark }, at) =>
        html`<button class="${this.classes('Item', 'Item--l', 'Item--color-off-white', ...(at === chosen ? ['Item--color-off-white-isActive'] : []))} Item--semi" data-name="Segments" type="button"${mark ?? null}${at === chosen ? chosenLook : null}><div
        class="${this.classes('Item__text--aligin-center')} Item__text">${label}</div>${
          counter === null
            ? null
            : html`<span class="${this.classes('Item__slotRight')}"><div class="${this.classes('Secondary-tabs-counter')}">${counter}</div></span>`
        }</button>`,
    )}</div>`;
  }

  link(label: string, href: string): Html {
    return html`<a class="${this.classes('Browser-link', 'Browser-link--body-m-bold')}" data-name="BrowserLink" href="${href}">${label}</a>`;
  }

  badge(count: number): Html {
    return html`<span class="${this.classes('Badge', 'Badge--s')}" data-name="Badge" style="margin-left:4px;padding:0 6px;border-radius:8px;background:#cb11ab;color:#fff;font-size:12px">${count}</span>`;
  }

  searchInput(placeholder: string): Html {
    return html`<div class="${this.classes('Simple-input')}" data-name="SimpleInput"><input class="${this.classes('Simple-input__field', 'Simple-input__field--searching')}" placeholder="${placeholder}" type="search" value=""></div>`;
  }

  /** Arrows without words, as in the fragments; the first two are switched off on the first page. */
  pagination(): Html {
    const arrow = (state: 'on' | 'off'): Html =>
      html`<button class="${this.classes('Token-pagination__arrow')}" type="button"${state === 'off' ? html` disabled=""` : null}><span role="img"><svg
      fill="none" height="16" viewBox="0 0 24 24" width="16"><path d="M8 5l8 7-8 7" stroke="currentColor"></path></svg></span></button>`;
    return html`<div class="${this.classes('Token-pagination__arrows-wrapper')}">${arrow('off')}${arrow('off')}${arrow('on')}${arrow('on')}</div>`;
  }

  /** `MoreButton` of the library; its words are a guess. */
  moreButton(label: string): Html {
    return html`<button class="${this.classes('More-button')}" data-name="MoreButton" type="button">${label}</button>`;
  }

  /** Tabs in which one is chosen; the others are links to other pages of the settings. */
  segments(items: readonly { readonly label: string; readonly href: string }[], chosen: string): Html {
    return html`<div class="${this.classes('Segments')} Segments--semi" style="display:flex;gap:16px">${items.map(
      ({ label, href }) =>
        html`<a class="${this.classes('Item', 'Item--l', ...(href === chosen ? ['Item--color-off-white-isActive'] : []))} Item--semi" data-name="Segments" href="${href}"${href === chosen ? chosenLook : null}><div
        class="${this.classes('Item__text--aligin-center')} Item__text">${label}</div></a>`,
    )}</div>`;
  }

  /** What the portal puts into `#Portal-modal`. */
  modal(title: string, text: string, confirm: string, cancel: string): Html {
    return html`<div class="Portal-modal__1"><div class="${this.classes('Modal')}" data-name="Modal"><div class="${this.classes('Modal__view')}">
      ${this.text('h2-bold', title)}<p>${this.text('body-s', text)}</p>
      <div class="${this.classes('Modal__buttons')}">${this.button(confirm, 'confirm')}${this.button(cancel, 'cancel', 'secondary')}</div></div></div></div>`;
  }
}
