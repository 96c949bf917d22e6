/** Parts of the portal that nobody has seen, in several plausible forms; and what is known to differ from day to day. */

/** How the sessions are listed. */
export const shopLists = ['table', 'cards'] as const;
export type ShopList = (typeof shopLists)[number];

/** Where the button that ends all sessions stands: beside the name of the list, or under the list. */
export const endPlaces = ['beside-name', 'under-list'] as const;
export type EndPlace = (typeof endPlaces)[number];

/** Whether the block about two-factor sign-in comes before the sessions or after them. */
export const guardPlaces = ['before', 'after'] as const;
export type GuardPlace = (typeof guardPlaces)[number];

export interface PortalForms {
  readonly list: ShopList;
  readonly end: EndPlace;
  readonly guard: GuardPlace;
  readonly language: 'ru' | 'en';
  /** Which build of the portal: another one has other hashes in its classes (seen in saved pages). */
  readonly build: number;
}

export const usualPortalForms: PortalForms = {
  list: 'table',
  end: 'beside-name',
  guard: 'after',
  language: 'ru',
  build: 1,
};

/** Every form, in both languages. */
export const allPortalForms: readonly PortalForms[] = (['ru', 'en'] as const).flatMap((language) =>
  shopLists.flatMap((list) =>
    endPlaces.flatMap((end) =>
      guardPlaces.map((guard, at): PortalForms => ({ list, end, guard, language, build: 1 + at })),
    ),
  ),
);
