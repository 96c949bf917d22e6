/**
 * Dates that are known only so far: an ISO 8601 year (`2024`), month (`2025-09`), day (`2026-11-23`), or two of them as
 * `from/to`.
 */

/**
 * @param period as above
 * @param language BCP 47 tag
 * @returns as a person writes it: «сентябрь 2025 г.», «2023 – 2025»
 * @throws RangeError when it is no such date
 */
export function periodText(period: string, language: string): string {
  return period
    .split('/')
    .map((date) => dateText(date, language))
    .join(' – ');
}

/** @returns only the years: `2024`, or `2021–2022` */
export function periodYears(period: string): string {
  return [...new Set(period.split('/').map((date) => date.slice(0, 4)))].join('–');
}

function dateText(date: string, language: string): string {
  // A bare year needs no words.
  if (/^\d{4}$/.test(date)) return date;
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new RangeError(`Not a year, month or day: ${date}`);
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(date.length > 7 ? { day: 'numeric' as const } : {}),
    timeZone: 'UTC',
  }).format(new Date(date));
}
