import type { ChecklistItem } from '../checklist/checklist';
import { localIso } from '../local-iso';

/** Something that nobody can hurry, with the day on which it is worth coming back, or by which to be done. */
export interface Wait {
  readonly item: ChecklistItem;
  /**
   * `arrives`: the last parcel is said to come on that day. `stored-until`: a parcel waits until then.
   * `paid-until`: a subscription is paid until then. `leave-from`: the first of several options can be left then.
   */
  readonly why: 'arrives' | 'stored-until' | 'paid-until' | 'leave-from';
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * What takes its time, the nearest day first. A day that is over is promised to nobody. Pure.
 * @param now ms since 1970; days are the person's own
 */
export function waitsIn(items: readonly ChecklistItem[], now: number): Wait[] {
  const today = localIso(now).slice(0, 10);
  return items
    .flatMap(daysOf)
    .filter(({ day }) => day >= today)
    .sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
}

function daysOf(item: ChecklistItem): Wait[] {
  const { known, status } = item;
  if (known?.state !== 'some' || status === 'settled-by-you') return [];
  const until = item.definition.id === 'shop-tariffs' ? 'leave-from' : 'paid-until';
  const days: readonly (readonly [Wait['why'], string | undefined])[] = [
    ['stored-until', known.storedUntil],
    ['arrives', known.arrives],
    [until, known.until],
  ];
  return days.flatMap(([why, day]) => (day ? [{ item, why, day }] : []));
}
