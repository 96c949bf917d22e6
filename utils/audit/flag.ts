import type { DeviceKind } from '../reading/session-description';

/**
 * A reason to look at a session, never a verdict. Texts: `flag_<id>` says the reason, `flag_<id>_innocent` the innocent
 * explanation that stands beside it.
 */
export type Flag =
  /** The person said so. */
  | { readonly id: 'not-mine' }
  /**
   * In the list since then (ms since 1970), and not marked as theirs since. `review`: not there when the person last looked
   * through the list; `first-audit`: they never did, and it was not there when the list was first read.
   */
  | { readonly id: 'new'; readonly since: number; readonly baseline: 'review' | 'first-audit' }
  | { readonly id: 'idle'; readonly days: number; readonly threshold: IdleDays }
  | { readonly id: 'kind-not-owned'; readonly kind: DeviceKind }
  /** Its maker mends it no more since this month (`YYYY-MM`, or a day). */
  | { readonly id: 'old-os'; readonly name: string; readonly ended: string }
  | { readonly id: 'old-browser'; readonly name: string; readonly ended: string }
  /** Weak, as a carrier's city is anybody's: shown only beside another flag. */
  | { readonly id: 'new-place'; readonly place: string }
  /** Weak: shown only beside another flag. */
  | { readonly id: 'new-ip'; readonly ip: string };

export type FlagId = Flag['id'];

/** Something about the whole list. */
export type ListFlag = { readonly id: 'several-current'; readonly count: number } | { readonly id: 'no-current' };

export const idleChoices = [30, 90, 180] as const;
export type IdleDays = (typeof idleChoices)[number];
