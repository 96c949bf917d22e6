/**
 * A moment as ISO 8601, by the person's own clock, with what that is off from UTC: `2026-11-23T15:04:05+03:00`. Pure but for
 * the time zone.
 * @param at ms since 1970
 */
export function localIso(at: number): string {
  const offset = -new Date(at).getTimezoneOffset();
  const clock = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
