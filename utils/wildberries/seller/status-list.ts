import { closest, controlAround } from '../../reading/boxes';
import type { Content } from '../../reading/content';
import { findDates } from '../../reading/date';
import type { Finding } from '../../reading/finding';
import type { ListWords } from '../../reading/list-reading';
import type { Row } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
import { columnOf, findTables } from '../../reading/table';
import { findTabs } from '../../reading/tabs';
import type { Box, Line } from '../../screen/screen';
import type { PageView } from '../account-page';
import { readInTabs, type TabNames } from './in-tabs';

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
  /** Names of real buttons that only a row has that is still open: «Выбрать решение». */
  readonly asking?: RegExp;
}

/** How such a list is called; what its rows look like is the same for all of them. */
export type StatusListNames = Pick<ListWords, 'fact' | 'titles' | 'units' | 'empty' | 'wholeTabs' | 'groups'>;

/** Reads a list of things with statuses, of which a chosen tab may show a part. */
export function readStatusList(view: PageView, names: StatusListNames, status: StatusWords, tabs: TabNames): Finding {
  return readInTabs(view, statusListWords(view.content, names, status), tabs);
}

/** The words of a list as they stand on one page: where a column or chips hold the statuses, no other text is one. */
export function statusListWords(content: Content, names: StatusListNames, status: StatusWords): ListWords {
  const place = statusPlace(content, status);
  const tabs = new Set(findTabs(content.screen).map(({ box }) => box));
  const isOnTab = (line: Line): boolean => closest(line.box, (box) => tabs.has(box)) !== null;
  const stage = (segment: string, line: Line): Stage | null =>
    place.holds(line) && !isOnTab(line) ? stageOf(segment, line, status) : null;
  return {
    ...names,
    row: {
      markOf: (segment, line) =>
        stage(segment, line) ? 'status' : status.numbered.test(segment) && !isOffered(line) ? 'number' : null,
      isAside: (segment, line) => stage(segment, line) !== null || status.numbered.test(segment),
      identifying: 'number',
      onControls: 'status',
    },
    classify: (row) => classify(row, place, status),
    isSingle: (row) => statusesOf(row, status, place).length <= 1,
    settledMeansNone: true,
    unmarked: 'unknown',
  };
}

type Stage = 'open' | 'over';

/** Where on a page statuses stand. */
interface StatusPlace {
  readonly kind: 'column' | 'chips' | 'anywhere';
  readonly holds: (line: Line) => boolean;
}

const columnNames = [
  'статус',
  'состояние',
  'статус заявки',
  'статус возврата',
  'статус поставки',
  'статус диалога',
  'status',
  'state',
];

/** The name of the portal's chip (its component library, and fragments of live pages, 2025–26). */
const chipMark = 'Chips';

export function statusPlace(content: Content, status: StatusWords): StatusPlace {
  const cells = new Set(statusCells(content));
  if (cells.size > 0) {
    const isInCell = ({ box }: Line): boolean => closest(box, (at) => cells.has(at)) !== null;
    return { kind: 'column', holds: (line) => isAsked(line, status) || isInCell(line) };
  }
  const chips = content.lines.filter((line) => isOnChip(line));
  if (chips.some((line) => segmentsOf(line).some((segment) => stageOf(segment, line, status) !== null)))
    return { kind: 'chips', holds: (line) => isAsked(line, status) || isOnChip(line) };
  return { kind: 'anywhere', holds: () => true };
}

/** The cells of the one column that is called so. */
function statusCells(content: Content): Box[] {
  return findTables(content, columnNames).flatMap((table) => {
    const column = columnOf(table, columnNames);
    return column === null ? [] : table.rows.flatMap(({ box }) => box.children[column] ?? []);
  });
}

function isOnChip(line: Line): boolean {
  return closest(line.box, (box) => box.marks.includes(chipMark)) !== null;
}

function isAsked(line: Line, { asking }: StatusWords): boolean {
  return asking?.test(line.norm) === true && controlAround(line.box) !== null;
}

/** A day, with its time, behind a status: «завершен 12.11.2026», «готов к выдаче до 28 ноября». */
const dayBehind =
  /[\s,·-]+(?:(?:до|по|с|от|until|by|on) )?\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?| (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?(?: \d{4})?)(?: (?:г\.?|года))?(?:,? ?(?:в |at )?\d{1,2}:\d{2})?$/u;

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
  return ['button', 'a', 'input', 'select', 'option'].includes(control.tag) || ['tab', 'link'].includes(control.role);
}

/** Where a segment says that its row stands. */
function stageOf(segment: string, line: Line, status: StatusWords): Stage | null {
  if (isAsked(line, status)) return 'open';
  // A chip with a cross is a filter that is chosen.
  if (isOffered(line) || /[×✕]/u.test(line.text)) return null;
  const text = plainStatus(segment);
  return status.open.includes(text) ? 'open' : status.over.includes(text) ? 'over' : null;
}

function stagesIn(lines: readonly Line[], { holds }: StatusPlace, status: StatusWords): Set<Stage> {
  return new Set(
    lines.filter(holds).flatMap((line) => segmentsOf(line).flatMap((part) => stageOf(part, line, status) ?? [])),
  );
}

/** Words by which a settled thing goes on: «Покупатель оспорил решение», «Будет собран повторно». */
const goesOn = /повторно|апелляц|оспор|обжал|(?:^|[^\p{L}])спор|доп\p{L}* проверк|appeal|dispute|again/u;

/** A row that tells of both kinds shows its history, and not where it stands. */
function classify(row: Row, place: StatusPlace, status: StatusWords): 'counts' | 'over' | 'unknown' {
  const stages = stagesIn(row.lines, place, status);
  if (stages.size !== 1) return 'unknown';
  if (stages.has('open')) return 'counts';
  if (row.lines.some(({ norm }) => goesOn.test(norm))) return 'unknown';
  // Beside a settled status nothing may stand that we do not know.
  if (place.kind !== 'anywhere')
    return row.lines.filter(place.holds).every((line) => isKnown(line, status)) ? 'over' : 'unknown';
  // What stands first in a row is what it is: goods may be called «Завершён», and that settles nothing. Nor does it where
  // something follows that may be the true status.
  const told = row.lines
    .slice(1)
    .filter((line) => controlAround(line.box)?.tag !== 'button' && /\p{L}{2}/u.test(line.norm));
  const last = told.findLast((line) => !isMoment(line.norm));
  return last && stagesIn([last], place, status).has('over') ? 'over' : 'unknown';
}

/** All of a line is a status, a day, or a number. */
function isKnown(line: Line, status: StatusWords): boolean {
  return segmentsOf(line).every(
    (part) => stageOf(part, line, status) !== null || isMoment(part) || !/\p{L}{2}/u.test(part),
  );
}

function isMoment(text: string): boolean {
  const [date, ...rest] = findDates(text, new Date(), 'past');
  return date !== undefined && rest.length === 0 && !/\p{L}{4}/u.test(text.slice(0, date.start) + text.slice(date.end));
}

function statusesOf(row: Row, status: StatusWords, { holds }: StatusPlace): string[] {
  return row.lines
    .filter((line) => holds(line) && !isAsked(line, status))
    .flatMap((line) => segmentsOf(line).flatMap((part) => (stageOf(part, line, status) ? [plainStatus(part)] : [])));
}

/** Picks the rows that say one of some statuses, where the page's statuses stand. */
export function rowsSaying(
  content: Content,
  rows: readonly Row[],
  status: StatusWords,
  texts: readonly string[],
): Row[] {
  const place = statusPlace(content, status);
  return rows.filter((row) => statusesOf(row, status, place).some((text) => texts.includes(text)));
}

/** The forms of a participle that a status may have: «принят», «принята», «принято», «приняты». */
export function participles(...masculine: readonly string[]): string[] {
  return masculine.flatMap((word) => [word, `${word}а`, `${word}о`, `${word}ы`]);
}
