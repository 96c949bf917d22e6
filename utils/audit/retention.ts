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
