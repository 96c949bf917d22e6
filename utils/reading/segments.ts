import type { Line } from '../screen/screen';
import { normalise } from './words';

/**
 * What stands for itself in a line: «Куртка — Готов к выдаче», «Чай: В пути», or the two in elements of their own.
 * @returns normalised texts, none of them empty
 */
export function segmentsOf(line: Line): string[] {
  return line.parts
    .flatMap((part) => normalise(part).split(/\s*[·|•;]\s*|\s+-\s+|[:,]\s+|\.\s+/u))
    .map((segment) => segment.replace(/[.:,]$/u, '').trim())
    .filter((segment) => segment !== '');
}
