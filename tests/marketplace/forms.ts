/**
 * Parts of the account whose markup nobody has seen in public: each is rendered in several plausible forms.
 */
export const sessionsForms = ['table', 'list', 'cards', 'definitions', 'actions'] as const;
export type SessionsForm = (typeof sessionsForms)[number];

/**
 * Where the control that deletes the account is. `button`: at the bottom of the personal data. `link`: an element with
 * the role of a button inside a settings section. `panel-closed`, `panel-open`: in a settings panel that is folded away
 * at first. `none`: nowhere, as in the page object of the mobile site of 2022.
 */
export const deleteForms = ['button', 'link', 'panel-closed', 'panel-open', 'none'] as const;
export type DeleteForm = (typeof deleteForms)[number];

export interface Forms {
  readonly sessions: SessionsForm;
  readonly delete: DeleteForm;
}

export const usualForms: Forms = { sessions: 'list', delete: 'button' };
