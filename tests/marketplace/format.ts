import type { IsoDay, Wallet } from './account';

/** How the demo marketplace prints numbers and days. */

const narrowSpace = '\u202f';
const noBreakSpace = '\u00a0';

/** «1 250,50 ₽»; kopecks only where there are any; Belarusian roubles as «12,40 р.». */
export function money(sum: number, currency: Wallet['currency']): string {
  const kopecks = Math.round(sum * 100) % 100;
  const whole = grouped(Math.trunc(Math.round(sum * 100) / 100));
  const fraction = kopecks === 0 ? '' : `,${String(kopecks).padStart(2, '0')}`;
  return `${whole}${fraction}${noBreakSpace}${currency === 'RUB' ? '₽' : 'р.'}`;
}

/** «182 340» */
export function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, narrowSpace);
}

/** «3 товара». @param forms for 1, for 2, for 5 */
export function counted(count: number, forms: readonly [string, string, string]): string {
  return `${count}${noBreakSpace}${nounFor(count, forms)}`;
}

function nounFor(count: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = count % 100;
  if (tens > 10 && tens < 15) return many;
  if (count % 10 === 1) return one;
  return count % 10 > 1 && count % 10 < 5 ? few : many;
}

const months = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** «28 ноября» */
export function shortDay(day: IsoDay): string {
  const [, month, date] = partsOf(day);
  return `${date} ${months[month - 1] ?? ''}`;
}

/** «26–28 ноября», «30 ноября – 2 декабря» */
export function shortSpan(first: IsoDay, last: IsoDay): string {
  const [, firstMonth, firstDate] = partsOf(first);
  const [, lastMonth] = partsOf(last);
  return firstMonth === lastMonth ? `${firstDate}–${shortDay(last)}` : `${shortDay(first)} – ${shortDay(last)}`;
}

/** The day so many days before another. */
export function dayBefore(day: IsoDay, days: number): IsoDay {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date - days)).toISOString().slice(0, 10) as IsoDay;
}

/** «28 ноября 2026» */
export function longDay(day: IsoDay): string {
  return `${shortDay(day)} ${partsOf(day)[0]}`;
}

/** «28.11.2026» */
export function dottedDay(day: IsoDay): string {
  return day.split('-').reverse().join('.');
}

function partsOf(day: IsoDay): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
