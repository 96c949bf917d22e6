import { controlAround } from '../../reading/boxes';
import type { Row, RowTest } from '../../reading/rows';
import type { Line } from '../../screen/screen';

/**
 * Where a request of the shopper to the shop stands: a return, a claim, an appeal.
 * All words are guesses from general usage; no public source shows these lists. A status that is in neither list makes
 * a row `unknown`, never settled.
 */

const open = [
  'на рассмотрении',
  'рассматривается',
  'в рассмотрении',
  'в обработке',
  'обрабатывается',
  'в работе',
  'открыто',
  'открыт',
  'открыта',
  'новое',
  'новая',
  'новый',
  'создано',
  'создана',
  'создан',
  'отправлено',
  'отправлена',
  'принято в работу',
  'принята в работу',
  'ожидает ответа',
  'ожидает решения',
  'ожидает рассмотрения',
  'ожидает проверки',
  'ожидает возврата',
  'ожидает отправки',
  'ожидает передачи',
  'ожидает курьера',
  'ожидается возврат',
  'ожидается возврат денег',
  'ждет ответа',
  'ждет вашего ответа',
  'ожидает вашего ответа',
  'нужен ваш ответ',
  'требуется ответ',
  'требуется информация',
  'на проверке',
  'проверяется',
  'в процессе',
  'одобрено',
  'одобрен',
  'одобрена',
  'возврат одобрен',
  'заявка одобрена',
  'в пути',
  'в пути на склад',
  'в пути к продавцу',
  'товар в пути',
  'передан курьеру',
  'принят в пункте выдачи',
  'товар принят',
  'деньги в пути',
  'ожидает зачисления',
  'возврат денег в обработке',
  'возврат в обработке',
  'возврат оформлен',
  'оформлен',
  'спор открыт',
  'не решено',
  'не закрыто',
  'не завершено',
  'не завершен',
  'не завершена',
];

const closed = [
  'завершено',
  'завершен',
  'завершена',
  'закрыто',
  'закрыт',
  'закрыта',
  'решено',
  'решен',
  'решена',
  'выполнено',
  'выполнен',
  'выполнена',
  'исполнено',
  'отклонено',
  'отклонен',
  'отклонена',
  'отказано',
  'отказ',
  'в возврате отказано',
  'возврат отклонен',
  'заявка отклонена',
  'отменено',
  'отменен',
  'отменена',
  'заявка отменена',
  'возврат отменен',
  'возврат завершен',
  'возврат выполнен',
  'деньги возвращены',
  'деньги зачислены',
  'средства возвращены',
  'средства зачислены',
  'возвращено',
  'возвращен',
  'обращение закрыто',
  'вопрос решен',
  'вопрос закрыт',
  'в архиве',
  'архив',
];

/** The line without «Статус:» before and a day behind: «Статус: Завершён 12.11.2026» → «завершен». */
function statusText(line: Line): string | null {
  if (controlAround(line.box)?.role === 'button' || controlAround(line.box)?.role === 'tab') return null;
  return line.norm
    .replace(/^(?:статус|состояние)[:\s-]+/u, '')
    .replace(
      /[\s,·-]+\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?| \p{L}+(?: \d{4})?)(?: (?:г\.?|года))?(?:,? ?(?:в )?\d{1,2}:\d{2})?$/u,
      '',
    )
    .replace(/[.!…]+$/u, '')
    .trim();
}

/** The request still asks for something, of either side. */
function isOpenStatus(line: Line): boolean {
  const text = statusText(line);
  return text !== null && open.includes(lastPart(text, open) ?? text);
}

/** The request is over; a status counts only as a whole line, or behind a dash or dot. */
function isClosedStatus(line: Line): boolean {
  const text = statusText(line);
  return text !== null && closed.includes(lastPart(text, closed) ?? text);
}

/** «Возврат №123 — на рассмотрении», «Заявка 12 · Завершена»: the part behind the last separator. */
function lastPart(text: string, words: readonly string[]): string | null {
  const part = text.split(/\s*[·•|:,]\s*|\s+-\s+/u).at(-1) ?? '';
  return words.includes(part) ? part : null;
}

/** A row that shows both kinds of status (its history) says nothing of where it stands now. */
export function classifyRequest(row: Row): 'counts' | 'over' | 'unknown' {
  const isOpen = row.lines.some(isOpenStatus);
  const isClosed = row.lines.some(isClosedStatus);
  if (isOpen === isClosed) return 'unknown';
  return isOpen ? 'counts' : 'over';
}

export const requestRow: RowTest = {
  isMark: (line) => isOpenStatus(line) || isClosedStatus(line),
  isAside: (line) => isOpenStatus(line) || isClosedStatus(line) || /^[\d\s.:,№#-]+$/.test(line.norm),
};
