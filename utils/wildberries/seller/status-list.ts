import { controlAround } from '../../reading/boxes';
import type { ListWords } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import type { Line } from '../../screen/screen';

/**
 * Lists of the portal whose rows say where they stand: returns, claims, orders, supplies, campaigns, dialogs. In the
 * portal's tables a whole row has the role of a button, and so have the chips that statuses are (fragments of live pages,
 * 2025–26): a status may stand on what can be pressed, but not on a real button, a link or a tab.
 */

/** How a row says where it stands. All normalised; a status is the whole of a segment, but for a day behind it. */
export interface StatusWords {
  /** Still asks for something. */
  readonly open: readonly string[];
  readonly over: readonly string[];
  /** What tells which row it is: «Поставка № 123». */
  readonly numbered: RegExp;
}

/** A day, with its time, behind a status: «завершен 12.11.2026», «готов к выдаче до 28 ноября». */
const dayBehind =
  /[\s,·-]+(?:(?:до|по|с|от|until|by|on) )?\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?| \p{L}+\.?(?: \d{4})?)(?: (?:г\.?|года))?(?:,? ?(?:в |at )?\d{1,2}:\d{2})?$/u;

function plainStatus(segment: string): string {
  return segment
    .replace(/^(?:статус|состояние|status|state)[\s:]+/u, '')
    .replace(dayBehind, '')
    .replace(/[!…]+$/u, '')
    .trim();
}

/** Real buttons, links and tabs offer a status (to filter by, to change to) and do not tell one. */
export function isOffered(line: Line): boolean {
  const control = controlAround(line.box);
  if (!control || control.to - control.from > 1) return false;
  return (
    ['button', 'a', 'input', 'select', 'option'].includes(control.tag) ||
    control.role === 'tab' ||
    control.role === 'link'
  );
}

/** Where a segment says that its row stands. */
function stageOf(segment: string, line: Line, { open, over }: StatusWords): 'open' | 'over' | null {
  if (isOffered(line)) return null;
  const text = plainStatus(segment);
  return open.includes(text) ? 'open' : over.includes(text) ? 'over' : null;
}

/** The stages that a row tells of, each once. */
function stagesOf(row: Row, words: StatusWords): Set<'open' | 'over'> {
  return new Set(row.lines.flatMap((line) => segmentsOf(line).flatMap((part) => stageOf(part, line, words) ?? [])));
}

/** The status words of a row, normalised, in order. */
export function statusesOf(row: Row, words: StatusWords): string[] {
  return row.lines.flatMap((line) =>
    segmentsOf(line).flatMap((part) => (stageOf(part, line, words) ? [plainStatus(part)] : [])),
  );
}

/** What such a list has in common with others of its kind. */
export function statusList(
  words: StatusWords,
): Pick<ListWords, 'row' | 'classify' | 'isSingle' | 'settledMeansNone' | 'unmarked'> {
  return {
    row: {
      markOf: (segment, line) =>
        stageOf(segment, line, words) ? 'status' : words.numbered.test(segment) ? 'number' : null,
      isAside: (segment, line) => stageOf(segment, line, words) !== null || words.numbered.test(segment),
      identifying: 'number',
      onControls: 'status',
    },
    classify: (row) => {
      const stages = stagesOf(row, words);
      // A row that tells of both kinds shows its history, and not where it stands.
      if (stages.size !== 1) return 'unknown';
      if (stages.has('open')) return 'counts';
      // What stands first in a row is what it is: goods may be called «Завершён», and that settles nothing.
      const [first] = row.lines;
      const rest = { ...row, lines: row.lines.filter((line) => line !== first) };
      return stagesOf(rest, words).has('over') ? 'over' : 'unknown';
    },
    isSingle: (row) => statusesOf(row, words).length === 1,
    settledMeansNone: true,
    unmarked: 'unknown',
  };
}
