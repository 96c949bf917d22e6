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
  /** The days of the marks in words; marks that stand too near to each other share one. */
  readonly labels: Readonly<Record<PictureWidth, readonly DateLabel[]>>;
}

/** `wide` is at least twice as wide as a picture on a telephone is: see shop-dates.css. */
export type PictureWidth = 'narrow' | 'wide';

export interface DateLabel {
  /** The share of the width at which it stands, and which of its own width stands there: so it never leaves the picture. */
  readonly at: number;
  readonly months: readonly LabelMonth[];
}

/** Days of one month, the earliest first. */
export interface LabelMonth {
  readonly days: readonly string[];
  /** `hidden`: the label before it in the lane is of the same month. */
  readonly name: 'shown' | 'hidden';
}

/** A month's name needs so much of the width where that is narrowest. */
const leastGap = 0.16;

/** So do a day's number and the name of its month in a label, with what keeps it apart from the next. */
const partWidths = {
  narrow: { day: 0.08, month: 0.15 },
  wide: { day: 0.04, month: 0.075 },
} as const satisfies Record<PictureWidth, unknown>;

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
    return {
      start,
      day,
      from: Math.min(...places),
      to: Math.max(...places),
      marks,
      labels: { narrow: labelsOf(marks, 'narrow'), wide: labelsOf(marks, 'wide') },
    };
  });
  const isWithin = today >= first && today <= last;
  return { first, last, lanes, months: monthsIn(first, last, place), today: isWithin ? place(today) : null };
}

/** Marks that share a label. */
type Cluster = DateLane['marks'];

function labelsOf(marks: DateLane['marks'], picture: PictureWidth): DateLabel[] {
  const sorted = [...marks].sort((a, b) => a.at - b.at);
  let before = '';
  return apart(
    sorted.map((mark) => [mark]),
    picture,
  ).map((cluster) => {
    const months = monthsOf(cluster, before);
    before = monthOf(cluster.at(-1)?.date.day ?? '');
    return { at: middleOf(cluster), months };
  });
}

/** Joins neighbours whose labels would touch, until none do. */
function apart(clusters: readonly Cluster[], picture: PictureWidth): readonly Cluster[] {
  let before = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, cluster] of clusters.entries()) {
    const width = widthOf(monthsOf(cluster, before), picture);
    const left = middleOf(cluster) * (1 - width);
    if (left < end) {
      const joined = [...(clusters[index - 1] ?? []), ...cluster];
      return apart([...clusters.slice(0, index - 1), joined, ...clusters.slice(index + 1)], picture);
    }
    end = left + width;
    before = monthOf(cluster.at(-1)?.date.day ?? '');
  }
  return clusters;
}

function monthsOf(cluster: Cluster, before: string): LabelMonth[] {
  const days = [...new Set(cluster.map(({ date }) => date.day))];
  return [...new Set(days.map(monthOf))].map((month) => ({
    days: days.filter((day) => monthOf(day) === month),
    name: month === before ? 'hidden' : 'shown',
  }));
}

function widthOf(months: readonly LabelMonth[], picture: PictureWidth): number {
  const { day, month } = partWidths[picture];
  return months.reduce((sum, { days, name }) => sum + days.length * day + (name === 'shown' ? month : 0), 0);
}

function middleOf(cluster: Cluster): number {
  return ((cluster.at(0)?.at ?? 0) + (cluster.at(-1)?.at ?? 0)) / 2;
}

/** `YYYY-MM`. */
function monthOf(day: string): string {
  return day.slice(0, 7);
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
