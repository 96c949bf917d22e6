import type { ShopAnswers, ShopDate, ShopStart } from '../wildberries/guide/shop-dates';

/** The days of {@link ShopDate} as a picture: a lane for each day that is known, from the first day of all to the last. */
export interface DateChart {
  readonly first: string;
  readonly last: string;
  readonly lanes: readonly DateLane[];
  /** The first days of months within, no nearer to each other than their names need. */
  readonly months: readonly { readonly day: string; readonly at: number }[];
  /** Where today is; `null`: not within. */
  readonly today: number | null;
}

export interface DateLane {
  readonly start: ShopStart;
  readonly day: string;
  /** Places are shares of the width, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly marks: readonly { readonly date: ShopDate; readonly at: number }[];
}

/** A month's name needs so much of the width where that is narrowest. */
const leastGap = 0.16;

/**
 * Pure.
 * @param dates of `datesOf`, for the same answers
 * @param today `YYYY-MM-DD`
 * @returns `null` when there is nothing to draw
 */
export function dateChart(dates: readonly ShopDate[], { days }: ShopAnswers, today: string): DateChart | null {
  const starts = [...new Set(dates.map(({ start }) => start))];
  const all = [...dates.map(({ day }) => day), ...starts.flatMap((start) => days[start] ?? [])].sort();
  const [first, last] = [all.at(0), all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const length = Math.max(1, numberOf(last) - numberOf(first));
  const place = (day: string): number => (numberOf(day) - numberOf(first)) / length;
  const lanes = starts.map((start): DateLane => {
    const day = days[start] ?? first;
    const marks = dates.filter((date) => date.start === start).map((date) => ({ date, at: place(date.day) }));
    const places = [place(day), ...marks.map(({ at }) => at)];
    return { start, day, from: Math.min(...places), to: Math.max(...places), marks };
  });
  const isWithin = today >= first && today <= last;
  return { first, last, lanes, months: monthsIn(first, last, place), today: isWithin ? place(today) : null };
}

function monthsIn(first: string, last: string, place: (day: string) => number): DateChart['months'] {
  const months: { day: string; at: number }[] = [];
  const date = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    const day = date.toISOString().slice(0, 10);
    if (day > last) return months;
    const at = place(day);
    const before = months.at(-1);
    // A name at the very end would stand outside.
    if (day >= first && at <= 1 - leastGap && (!before || at - before.at >= leastGap)) months.push({ day, at });
    date.setUTCMonth(date.getUTCMonth() + 1);
  }
}

/** Days since 1970. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
