import type { Box, Line } from '../screen/screen';
import { blockOf, closest, controlAround, isHeaderRow, itemAround } from './boxes';
import { type Content, namesAbove } from './content';
import { findDates } from './date';
import type { Title } from './titles';

/** How sites speak of a kind of thing when there is none. All words normalised. */
export interface EmptyWords {
  /** «нет …», «список … пуст»: genitive, plural or singular («доставок», «задолженности»). */
  readonly genitive: readonly string[];
  /** «… отсутствуют», «… не найдены»: nominative («доставки», «задолженность»). */
  readonly nominative: readonly string[];
  /** «вы ещё не …»: what one has not done («заказали», «оставили ни одного отзыва»). */
  readonly undone: readonly string[];
  /** «все доставки …»: participles that mean nothing is open any more («завершены»). */
  readonly finished: readonly string[];
  /** Whole sentences that fit none of these forms. */
  readonly sentences: readonly string[];
}

/**
 * Finds the sentence that says that there is nothing of a kind, where a page would put it.
 * @param titles where the page names the kind: only under such a name does «Здесь пусто» count
 */
export function findEmptyState(content: Content, words: EmptyWords, titles: readonly Title[], now: Date): Line | null {
  const named = titles.some((title) => title.kind !== 'control');
  return (
    content.lines.find(
      (line) =>
        (saysEmpty(line.norm, words) || (named && saysNothingHere(line.norm))) && isEmptyStatePlace(content, line, now),
    ) ?? null
  );
}

/** Adjectives that do not narrow «нет … доставок» to a part of them. */
const harmless =
  'активных|активной|активного|текущих|текущей|текущего|действующих|действующей|открытых|открытого|ожидаемых|предстоящих|незавершенных|незакрытых|непогашенных|привязанных|сохраненных|подключенных|подарочных|электронных|кассовых|ваших|своих|личных|банковских|персональной|товарных';
const harmlessNominative =
  'активные|активная|текущие|текущая|действующие|открытые|ожидаемые|предстоящие|незавершенные|привязанные|сохраненные|подключенные|подарочные|электронные|банковские|персональная';
const hedge = '(?:пока что|пока|сейчас|еще|на данный момент|в данный момент|на текущий момент|больше)';
const owner = '(?:у вас|у тебя|здесь|тут|в этом разделе|в разделе|на этой странице)';
const filler = `(?:(?:${owner}|${hedge}) )*`;
const trailing = `(?: (?:${owner}|${hedge}))*`;

/** What may follow the sentence behind a comma or dash without narrowing it. */
const harmlessTail =
  /^(?:но|а|самое|пора|выбер|выбир|начн|перей|закаж|как только|когда|чтобы|попроб|найди|посмотр|загляни|давай)/u;

/**
 * Tells whether a text says that there is nothing of a kind, as a whole and without a condition: «Доставок пока нет» does,
 * «Нет доставок, готовых к выдаче» and «Нет доставок за месяц» do not.
 * @param norm normalised text
 */
export function saysEmpty(norm: string, words: EmptyWords): boolean {
  return clausesOf(norm).some((clause) => patternsOf(words).some((pattern) => pattern.test(clause)));
}

/**
 * Tells whether a text says «nothing here» without naming what: it counts only where the place names it.
 * @param norm normalised text
 */
function saysNothingHere(norm: string): boolean {
  return clausesOf(norm).some((clause) =>
    new RegExp(
      `^${filler}(?:пусто|ничего нет|нет ничего|список пуст|раздел пуст|ни одного|ни одной|nothing here(?: yet)?|it is empty here)${trailing}$`,
      'u',
    ).test(clause),
  );
}

/**
 * The sentences of a text, without its questions («Нет доставок? Напишите нам»); a part behind a comma or dash is dropped
 * only if it does not narrow the part before.
 */
function clausesOf(norm: string): string[] {
  const statements = norm.split(/(?<=[.!?…;])\s+|\n/u).filter((sentence) => !sentence.endsWith('?'));
  return statements.flatMap((statement) => {
    const sentence = statement.replace(/[.!…;]+$/u, '');
    const parts = sentence.split(/,\s|\s-\s/u).map((part) => part.trim());
    const [head = '', ...tails] = parts;
    return tails.every((tail) => harmlessTail.test(tail)) ? [head] : [sentence.trim()];
  });
}

const compiled = new WeakMap<EmptyWords, RegExp[]>();

function patternsOf(words: EmptyWords): RegExp[] {
  const known = compiled.get(words);
  if (known) return known;
  const noun = `(?:(?:${harmless}) )*(?:${any(words.genitive)})`;
  const genitive = `${noun}(?:(?:,| и| или) ${noun})*`;
  const nominative = `(?:(?:${harmlessNominative}) )*(?:${any(words.nominative)})`;
  const verb = '(?:отображаться|храниться|показаны|показываться|собраны|ваши|все|ваш|ваша)';
  const sources = [
    `${filler}нет ${filler}(?:ни одной |ни одного )?${genitive}${trailing}`,
    `${genitive} ${filler}(?:нет|не имеется|не осталось)${trailing}`,
    `${filler}${nominative} ${filler}(?:отсутствуют|отсутствует|закончились)${trailing}`,
    `${filler}(?:отсутствуют|отсутствует) ${nominative}`,
    `${filler}(?:ваш |ваша )?(?:список|история|раздел|лист) ${genitive} ${filler}(?:пуст|пуста|пустая|пустой)${trailing}`,
    `(?:здесь|тут) (?:скоро )?(?:будут|появятся|отобразятся|будет|появится|отобразится)(?: ${verb})* (?:${any([...words.nominative, ...words.genitive])})(?: .*)?`,
    ...(words.undone.length > 0
      ? [`${filler}(?:вы )?${filler}(?:ничего )?(?:ни разу )?не (?:${any(words.undone)})${trailing}`]
      : []),
    ...(words.finished.length > 0 ? [`все ${nominative} (?:${any(words.finished)})`] : []),
    ...(words.sentences.length > 0 ? [`${filler}(?:${any(words.sentences)})${trailing}`] : []),
  ];
  const patterns = sources.map((source) => new RegExp(`^${source}$`, 'u'));
  compiled.set(words, patterns);
  return patterns;
}

function any(words: readonly string[]): string {
  return words.length > 0 ? words.join('|') : '(?!)';
}

/**
 * Tells whether a line stands where a page puts its empty state: in the account's own section, on the screen, not in a
 * button, not in one of several list items, not in something that a person wrote and dated or rated, and not narrowed by
 * the lines around it («за последние 7 дней»).
 */
function isEmptyStatePlace(content: Content, line: Line, now: Date): boolean {
  if (controlAround(line.box) || closest(line.box, (box) => box.clipped || box.covered)) return false;
  if (/^["'].*["']$/u.test(line.norm)) return false;
  if (!namesAbove(content, line).every((name) => content.isOwnName(name))) return false;
  if (!isIntroduced(content, line) || isNarrowed(content, line)) return false;
  const item = itemAround(line.box);
  if (item && hasSiblingItems(item)) return false;
  const neighbourhood = closest(blockOf(line.box), (box) => box.to - box.from > 1);
  if (!neighbourhood || neighbourhood.to - neighbourhood.from > 6) return true;
  for (let index = neighbourhood.from; index < neighbourhood.to; index++) {
    const neighbour = content.screen.lines[index];
    if (!neighbour || neighbour === line) continue;
    if (isRating(neighbour.norm) || findDates(neighbour.norm, now, 'past').length > 0) return false;
  }
  return !neighbourhood.children.some((box) => isRating(box.label.toLowerCase()));
}

/**
 * What stands before the sentence must be the account's own: names, sums, counters, buttons, or whole sentences. A short
 * text that we do not know may be the name of something else («Семейный доступ: Мария»), and one with a colon leads in
 * what somebody says.
 */
function isIntroduced(content: Content, line: Line): boolean {
  const before = content.lines.filter((at) => at.index < line.index && !controlAround(at.box)).at(-1);
  if (!before || content.isOwnName(before.norm)) return true;
  if (before.norm.endsWith(':')) return false;
  return (
    before.norm.length > 40 || /[.!?…]$/u.test(before.norm) || !/\p{L}{2}/u.test(before.norm) || isValue(before.norm)
  );
}

/** A sum or a percentage with its unit. */
function isValue(norm: string): boolean {
  return /^[^\p{L}]*\d[^\p{L}]*(?:₽|руб\p{L}*\.?|р\.|br|byn|бонус\p{L}*|балл\p{L}*)?$/u.test(norm);
}

const period =
  /^(?:за|с|до|по|на|в|для|среди|кроме|по адресу) (?!\d[\d ]* ?(?:товар|заказ|пункт|склад|сотрудник|₽|руб|шт|бонус|%))(?:\d|послед|прошл|этот|эту|текущ|выбран|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|сегодня|вчера|недел|месяц|год|этим|этого|этой|указан)/u;

/** A month or a year by itself: a heading, a filter, a switch. */
const span =
  /^(?:период:? )?(?:(?:январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}{0,2}(?: \d{4})?(?: г\.?| года)?|(?:19|20)\d{2}(?: год| г\.?)?|\d{1,2}[./]\d{1,2}[./]\d{2,4} ?- ?\d{1,2}[./]\d{1,2}[./]\d{2,4})$/u;

/** A period or a place in a line of its own, right before or behind, or as a heading over the list. */
function isNarrowed(content: Content, line: Line): boolean {
  const at = content.lines.indexOf(line);
  const next = content.lines[at + 1];
  if (
    next &&
    !controlAround(next.box) &&
    /^(?:за|с|до|по|на|в|для|среди|кроме) \p{Ll}|^(?:за|с|до|по) \d/u.test(next.norm) &&
    /^\p{Ll}|^\d/u.test(next.text)
  )
    return true;
  return content.lines.some(
    (other) =>
      other !== line &&
      other.norm.length <= 60 &&
      (period.test(other.norm.replace(/:$/u, '')) || span.test(other.norm)),
  );
}

function hasSiblingItems(item: Box): boolean {
  const siblings = item.parent?.children ?? [];
  // A table's row of names does not make a single row one of several.
  const twins = siblings.filter((box) => box.role === item.role && box.to > box.from && !isHeaderRow(box));
  return twins.length > 1;
}

function isRating(norm: string): boolean {
  return /★|⭐|☆/u.test(norm) || /^(?:оценка:? ?)?[1-5](?:[.,]\d)? из 5$/u.test(norm);
}
