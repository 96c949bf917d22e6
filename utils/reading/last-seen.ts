/**
 * When a session was last active, as far as its words say. `day` is a calendar day of the person's own time zone.
 * `unknown`: the page gives no date, or one that no calendar knows; never "recent".
 */
export type LastSeen =
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly day: string; readonly time: string | null; readonly daysAgo: number }
  | { readonly kind: 'unknown' };
