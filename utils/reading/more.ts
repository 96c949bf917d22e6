import { controlAround } from './boxes';
import type { Content } from './content';
import type { Row } from './rows';
import { normalise } from './words';

/** Signs that a list goes on beyond what is on the page. */

const moreText =
  /^(?:(?:показать|загрузить|посмотреть|смотреть|открыть|читать) (?:еще|больше|все|остальные|далее)(?: .*)?|еще(?: \d+)?(?: .*)?|больше|следующая(?: страница)?|далее|вперед|дальше)$/u;

/**
 * Tells whether a list has more rows than are shown: a «Показать ещё» button, page numbers, or an announced length.
 * @param rows the rows that are shown
 */
export function hasMore(content: Content, rows: readonly Row[]): boolean {
  if (announcedLength(rows) > rows.length) return true;
  return content.screen.boxes.some((box) => {
    if (controlAround(box) !== box || (box.region !== 'content' && box.region !== 'navigation')) return false;
    const text = content.screen.lines[box.from]?.norm ?? '';
    const label = normalise(box.label);
    const shown = box.to > box.from && (box.region === 'navigation' || content.has.has(box.from));
    if (shown && box.region === 'content' && moreText.test(text)) return true;
    return isPageNumber(text, box.href) || /^(?:следующая|next)(?: страница| page)?$/.test(label);
  });
}

/** «2» in a pager, or a link whose address asks for the second page. */
function isPageNumber(text: string, href: string | null): boolean {
  return text === '2' && href !== null && /[?&/](?:page|p|offset)[=/]/i.test(href);
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
