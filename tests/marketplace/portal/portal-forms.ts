/** Parts of the portal that nobody has seen, in several plausible forms; and what is known to differ from day to day. */

/** How things are listed. `tabs`: a table under tabs that count; pages that have no tabs show the table alone. */
export const shopLists = ['table', 'cards', 'tabs'] as const;
export type ShopList = (typeof shopLists)[number];

/** Where the button that ends all sessions stands: beside the name of the list, or under the list. */
export const endPlaces = ['beside-name', 'under-list'] as const;
export type EndPlace = (typeof endPlaces)[number];

/** Whether the block about two-factor sign-in comes before the sessions or after them. */
export const guardPlaces = ['before', 'after'] as const;
export type GuardPlace = (typeof guardPlaces)[number];

export interface PortalForms {
  readonly list: ShopList;
  /** Of a page's tabs, the chosen one. Where it is the settled one, the tabs do not count: nothing tells what is open. */
  readonly tab: 'open' | 'over';
  /** Whether the report of the stock ends in a line of sums. */
  readonly total: 'with' | 'without';
  /** Which tab of «Интеграции по API» is chosen. */
  readonly api: 'tokens' | 'services';
  /** Whether «Управлять подпиской» was pressed, and what it shows is there. */
  readonly jam: 'open' | 'folded';
  readonly end: EndPlace;
  readonly guard: GuardPlace;
  readonly language: 'ru' | 'en';
  /** Which build of the portal: another one has other hashes in its classes (seen in saved pages). */
  readonly build: number;
}

export const usualPortalForms: PortalForms = {
  list: 'table',
  tab: 'open',
  total: 'with',
  api: 'tokens',
  jam: 'open',
  end: 'beside-name',
  guard: 'after',
  language: 'ru',
  build: 1,
};

/** What differs from the usual forms, in a few words. */
export function nameOfForms(forms: PortalForms): string {
  const names = Object.entries(forms).flatMap(([field, value]) =>
    usualPortalForms[field as keyof PortalForms] === value ? [] : [`${field} ${value}`],
  );
  return names.length === 0 ? 'usual' : names.join(', ');
}
