import type { Retention } from './audit-settings';

/**
 * From when on things are kept: so many calendar months ago, at the same time of the person's day. Where that month has no
 * such day, it is that month's last: six months before 31 August is 28 or 29 February. Pure.
 * @param now ms since 1970
 * @returns ms since 1970; what is older is to be dropped
 */
export function keptSince(now: number, months: Retention): number {
  const then = new Date(now);
  const day = then.getDate();
  then.setDate(1);
  then.setMonth(then.getMonth() - months);
  const lastDay = new Date(then.getFullYear(), then.getMonth() + 1, 0).getDate();
  then.setDate(Math.min(day, lastDay));
  return then.getTime();
}

/** A clock that goes on by more than this, in ms, may have jumped. */
const longestStep = 31 * 86_400_000;

/**
 * From when on the lists of one account are kept. A clock that jumps ahead must not erase them: months are counted back from a
 * time that a later list confirms. So the newest list always stays, with all that is known of its sessions. Pure.
 * @param now ms since 1970
 * @param listedAt when its lists were read, the newest first, in ms since 1970; more than two make no difference
 * @returns ms since 1970; what is older is to be dropped
 */
export function listsKeptSince(now: number, listedAt: readonly number[], months: Retention): number {
  const [latest = now, before = latest] = listedAt;
  const confirmed = latest - before > longestStep ? before : latest;
  return keptSince(now - confirmed > longestStep ? confirmed : now, months);
}
