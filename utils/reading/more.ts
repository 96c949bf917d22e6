import type { Box, Line } from '../screen/screen';
import { closest, controlAround, itemAround, linesIn } from './boxes';
import type { Content } from './content';
import type { Row } from './rows';
import { normalise } from './words';

/** Signs that a list goes on beyond what is on the page. */

const moreText =
  /^(?:(?:показать|загрузить|подгрузить|посмотреть|смотреть|открыть|читать) (?:еще|больше|все|остальные|далее|следующ\p{L}*)(?: .*)?|еще(?: \d+)?(?: .*)?|больше|следующая(?: страница)?|далее|вперед|дальше|(?:show|load|see|view) (?:more|all|next)(?: .*)?|next(?: page)?)$/u;

/** «Показано 20 из 57». */
export interface Announcement {
  /** How many the page says are shown. */
  readonly shown: number;
  readonly total: number;
  readonly line: Line;
}

/** «Показано 20 из 57», «1–10 of 57»; «5 из 5» alone is a rating. */
const announced =
  /^(?:(?:показан[оы]|загружено|отображено|отображается|отображаются|видно|showing|shown)[\s:]*(?:\d+ ?[-–] ?)?|\d+ ?[-–] ?)(\d+) (?:из|of) (\d+)/u;

/** «Найдено 57 кампаний», «Всего 340 документов». */
const inAll = /^(?:найдено|всего|found|total)[\s:]+(\d{1,6})(?: \p{L}+){0,2}$/u;

/** «Стр. 1 из 6». */
const pageOf = /^(?:стр(?:аница|\.)?|page) ?\d+ ?(?:из|of|\/) ?(\d+)$/u;

/** What the page itself says of how much of its list is shown; `null` when it says nothing. */
export function announcementOn(content: Content): Announcement | null {
  for (const line of content.lines) {
    const match = announced.exec(line.norm);
    if (match?.[1] && match[2]) return { shown: Number(match[1]), total: Number(match[2]), line };
  }
  return null;
}

/**
 * Tells whether a list has more rows than are shown: a «Показать ещё» button, page numbers, or an announced length.
 * @param rows the rows that are shown
 */
export function hasMore(content: Content, rows: readonly Row[]): boolean {
  if (announcedLength(rows) > rows.length || (announcementOn(content)?.total ?? 0) > rows.length) return true;
  if (content.lines.some((line) => Number(inAll.exec(line.norm)?.[1] ?? 0) > rows.length)) return true;
  if (content.lines.some((line) => Number(pageOf.exec(line.norm)?.[1] ?? 0) > 1 || isPageOfPages(line, rows)))
    return true;
  if (hasPager(content) || hasArrows(content) || content.lines.some((line) => moreThings.test(line.norm))) return true;
  return content.screen.boxes.some((box) => {
    if (controlAround(box) !== box || (box.region !== 'content' && box.region !== 'navigation')) return false;
    const text = box.to > box.from ? (content.screen.lines[box.from]?.norm ?? '') : '';
    const label = normalise(box.label);
    const shown = box.to > box.from && (box.region === 'navigation' || content.has.has(box.from));
    if (shown && box.region === 'content' && moreText.test(text)) return true;
    if (shown || text === '') {
      const page = /[?&]page=(\d+)/i.exec(box.href ?? '')?.[1];
      if (page !== undefined && Number(page) > 1 && /^\d*$/.test(text)) return true;
    }
    return isPageNumber(content, box, text) || /^(?:следующая|next)(?: страница| page)?$/.test(label);
  });
}

/** «Ещё 4 заявки», «Показать ещё», whatever it stands in. */
const moreThings = /^(?:и )?еще \d+(?: \p{L}+){0,2}$|^(?:показать|загрузить) еще(?: \d+)?(?: \p{L}+)?$/u;

/** «1 2 3» one after another, in one line or in several: page numbers, whether or not they can be pressed. */
function hasPager({ lines }: Content): boolean {
  return lines.some(
    (line, at) =>
      /^1 ?2 ?3(?: ?\d)*(?: ?(?:…|\.\.\.) ?\d+)?$/u.test(line.norm) ||
      (line.norm === '1' && lines[at + 1]?.norm === '2' && lines[at + 2]?.norm === '3'),
  );
}

/**
 * Arrows side by side, of which some can be pressed and some cannot: a way through pages, of which this is one. The
 * portal's have neither a name nor a number (fragments of live pages, 2026-02).
 */
function hasArrows({ screen }: Content): boolean {
  return screen.boxes.some((box) => {
    const arrows = box.children.filter((child) => isArrow(child));
    if (box.region !== 'content' || arrows.length < 2 || arrows.length < box.children.length) return false;
    if (arrows.every(({ disabled }) => disabled)) return false;
    return arrows.some(({ disabled }) => disabled) || arrows.some(({ classes }) => /pagin|arrow/i.test(classes));
  });
}

function isArrow(box: Box): boolean {
  return box.role === 'button' && box.from === box.to && (box.label === '' || pageWords.test(normalise(box.label)));
}

const pageWords = /страниц|назад|вперед|page|next|previous|first|last/u;

/** «1 / 6», outside of the rows: a rating stands in one. */
function isPageOfPages(line: Line, rows: readonly Row[]): boolean {
  const [, page, last] = /^(\d{1,4}) ?\/ ?(\d{1,4})$/u.exec(line.norm) ?? [];
  if (page === undefined || Number(last) < 2 || Number(page) > Number(last)) return false;
  return itemAround(line.box) === null && !rows.some(({ lines }) => lines.includes(line));
}

/** «2» beside other numbers, or a link whose address asks for the second page. */
function isPageNumber(content: Content, box: Box, text: string): boolean {
  if (text !== '2') return false;
  if (box.href !== null && /[?&/](?:page|p|offset)[=/]/i.test(box.href)) return true;
  const row = closest(box, (at) => at.to - at.from > 1);
  return (
    row !== null &&
    row.to - row.from <= 15 &&
    linesIn(content.screen, row).some((line) => line.norm === '1' || line.norm === '3')
  );
}

/** `aria-setsize` or `aria-rowcount`: how long the list says it is; 0 when it does not say. */
function announcedLength(rows: readonly Row[]): number {
  for (const row of rows) {
    for (let box = row.box; box; box = box.parent) {
      const said = Number(box.attributes.get('aria-setsize') ?? box.attributes.get('aria-rowcount') ?? 0);
      if (Number.isInteger(said) && said > 0) return box.role === 'table' ? said - 1 : said;
    }
  }
  return 0;
}
