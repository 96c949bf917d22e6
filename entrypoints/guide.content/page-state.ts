import type { PageState } from '@/components/Overlay';
import type { Look, Told } from '@/utils/messages';
import { type PageHealth, standing } from '@/utils/storage/health';
import type { PageId } from '@/utils/vocabulary';

export interface Sight {
  readonly page: PageId;
  /** What the page told last; `null` until the first answer. */
  readonly look: Look | null;
  /** Since when it tells that. */
  readonly told: Pick<Told, 'at'> | null;
  /** What is known of the page's health; `null` when it was never understood. */
  readonly health: PageHealth | null;
  readonly patience: 'waiting' | 'gave-up';
}

/**
 * What to say of the page that is open. Pure.
 * @param now ms since 1970
 */
export function pageStateOf({ page, look, told, health, patience }: Sight, now: number): PageState {
  // Until the first answer nobody knows more than that something is being looked at.
  const { trouble, cause } = look ?? { trouble: 'loading', cause: null };
  if (trouble === 'loading') return { page, trouble: patience === 'gave-up' ? 'gave-up' : 'loading' };
  if (trouble !== null && trouble !== 'unrecognised') return { page, trouble };
  if (cause !== null && cause !== 'other') return { page, trouble: cause };
  const stands = told !== null && now - told.at >= standing;
  // Another tab may show the page as it was before: only who sees it since then sees the new form.
  if (stands && health && health.changedSince !== null && told.at >= health.changedSince)
    return { page, trouble: 'changed', understoodAt: health.understoodAt };
  // What it reads here is older than what the list goes by.
  if (trouble === null && told && (health?.changedSince ?? 0) > told.at) return { page, trouble: 'outdated' };
  // What is being filled is not recognised for a moment: nothing is said of it that is taken back at once.
  if (trouble !== null && !stands) return { page, trouble: 'loading' };
  return { page, trouble };
}
