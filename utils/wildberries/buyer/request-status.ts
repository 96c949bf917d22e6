import { controlAround } from '../../reading/boxes';
import type { Row, RowTest } from '../../reading/rows';
import { segmentsOf } from '../../reading/segments';
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

/** A segment without a day behind: «завершен 12.11.2026» → «завершен». */
function plainStatus(segment: string): string {
  return segment
    .replace(/^(?:статус|состояние)\s+/u, '')
    .replace(
      /[\s,·-]+(?:до )?\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?| \p{L}+(?: \d{4})?)(?: (?:г\.?|года))?(?:,? ?(?:в )?\d{1,2}:\d{2})?$/u,
      '',
    )
    .replace(/[!…]+$/u, '')
    .trim();
}

/** «Товар едет на склад», «Одобрена, отнесите товар в пункт выдачи»: whatever follows, it is not over. */
const openBeginnings =
  /^(?:товар (?:едет|в пути|отправлен|проверяется|принят|ожидает)|едет на склад|едет к продавцу|отнесите|передайте|отдайте|сдайте товар|ожида(?:ет|ем|ется)|жд(?:ет|ем)|на рассмотрении|рассматрива|проверя|обрабатыва|готовим ответ|мы отвечаем|специалист|нуж(?:ен|на|но) |требуется|уточня)/u;

/**
 * Where a segment says that the request stands: still asking for something of either side, or over; `created`, which every
 * request is.
 */
function stageOf(segment: string): 'open' | 'closed' | 'created' | null {
  const text = plainStatus(segment);
  if (/^создан[оа]?$/u.test(text)) return text === segment ? 'created' : null;
  if (open.includes(text) || openBeginnings.test(text)) return 'open';
  return closed.includes(text) ? 'closed' : null;
}

function stagesIn(line: Line): ('open' | 'closed' | 'created')[] {
  const role = controlAround(line.box)?.role;
  return role === 'button' || role === 'tab' ? [] : segmentsOf(line).flatMap((segment) => stageOf(segment) ?? []);
}

const goesOn = /повторно|апелляц|поступит|поступят|вернутся|вернем|остаток|оспорить|обжаловать/u;

/** A row that shows both kinds of status (its history) says nothing of where it stands now. */
export function classifyRequest(row: Row): 'counts' | 'over' | 'unknown' {
  const stages = new Set(row.lines.flatMap(stagesIn));
  // «Создана» beside a day tells when, and is whatever else the row says.
  const isMoment = row.lines.some((line) => /\d{1,2}[ .]\p{L}|\d\.\d|\d{4}/u.test(line.norm));
  if (stages.size > 1 || isMoment) stages.delete('created');
  if (stages.size !== 1) return 'unknown';
  if (!stages.has('closed')) return 'counts';
  // «Закрыта. Открыта повторно», «Возвращено. Остаток поступит до 28 ноября»: it goes on.
  return row.lines.some((line) => goesOn.test(line.norm)) ? 'unknown' : 'over';
}

/** «Заявка № 40210»: what a row says whatever its status. */
const numbered =
  /^(?:(?:заявка|заявление|обращение|возврат|запрос|претензия|номер заявки|номер обращения|номер)[\s:]*(?:№|#|n)|№)\s?[\d-]+/u;

/** Headings under which rows stand that are still open, or that are over. Guesses. */
export const openGroups: readonly string[] = [
  'активные',
  'открытые',
  'текущие',
  'в работе',
  'незавершенные',
  'в процессе',
  'новые',
  'на рассмотрении',
  'активные заявки',
  'открытые заявки',
  'текущие заявки',
  'активные возвраты',
  'открытые возвраты',
  'текущие возвраты',
  'активные обращения',
  'открытые обращения',
  'текущие обращения',
];
export const closedGroups: readonly string[] = [
  'завершенные',
  'закрытые',
  'архив',
  'история',
  'выполненные',
  'решенные',
  'прошлые',
  'отмененные',
  'архивные',
  'завершенные возвраты',
  'завершенные заявки',
  'закрытые заявки',
  'закрытые обращения',
  'завершенные обращения',
  'решенные обращения',
  'история возвратов',
  'история обращений',
  'история заявок',
  'прошлые возвраты',
];

export const requestRow: RowTest = {
  markOf: (segment) => (stageOf(segment) ? 'status' : numbered.test(segment) ? 'number' : null),
  isAside: (segment) => stageOf(segment) !== null || numbered.test(segment),
  identifying: 'number',
};
