import type { Box, Line } from '../screen/screen';
import { closest, contains, isHeaderRow, itemAround, pressableAround } from './boxes';
import { type Content, namesAbove, withoutCounter } from './content';
import type { Row } from './rows';
import { findTabs } from './tabs';
import { findTitles, type Title } from './titles';

/**
 * What on a page speaks against «nothing there». An empty-state sentence, a zero or a list of settled rows is believed
 * only where nothing beside it looks like one of the things that are said to be absent.
 */

/** Why a list is thought to be empty: its words, its zero, or that all its rows are settled. */
export interface Absence {
  readonly kind: 'sentence' | 'counter' | 'settled';
  /** Where that stands; for settled rows, the first line of the first. */
  readonly line: Line;
  /** Rows that are known, and no contradiction. */
  readonly rows: readonly Row[];
}

export interface AbsenceWords {
  /** What headings, tabs and menu entries call the list. */
  readonly titles: readonly string[];
  /** Beginnings of the nouns that its counters carry. */
  readonly units: readonly string[];
}

/**
 * Looks for a contradiction: the text of the first one, or `null`.
 * @param absence what says that there is nothing
 * @param words how the list and its things are called, normalised
 */
export function contraryTo(content: Content, absence: Absence, words: AbsenceWords): string | null {
  const badge = badgeElsewhere(content, words);
  if (badge) return badge.line.text;
  const title = findTitles(content, words.titles, words.units).find(({ kind }) => kind !== 'control');
  const start = title?.line.index ?? absence.line.index;
  const place = placeOf(content, absence, start);
  const tabs = new Set(findTabs(content.screen).map(({ box }) => box));
  const unit = new RegExp(`(?:^|[^\\p{L}])(?:${words.units.join('|') || '(?!)'})`, 'u');
  const contrary = linesBeside(content, absence, start).find(
    (line) =>
      contains(place, line.box) &&
      closest(line.box, (box) => tabs.has(box)) === null &&
      isContrary(content, line, absence, unit),
  );
  return contrary?.text ?? null;
}

/** «Доставки 4» in the site's own menu or header. */
function badgeElsewhere(content: Content, { titles, units }: AbsenceWords): Title | null {
  const lines = content.screen.lines.filter((line) => ['navigation', 'banner', 'aside'].includes(line.box.region));
  const menu = { ...content, lines, has: new Set(lines.map((line) => line.index)) };
  return findTitles(menu, titles, units).find(({ count }) => count !== null && count.count > 0) ?? null;
}

/** The smallest box that holds both the evidence and the name of the list: beyond it begins another part of the page. */
function placeOf(content: Content, { line, rows }: Absence, start: number): Box {
  const first = Math.min(start, line.index);
  const last = Math.max(line.index, ...rows.flatMap((row) => row.lines.map(({ index }) => index)));
  const isHolder = (box: Box): boolean => box.from <= first && box.to > last && box.to - box.from > 1;
  return closest(line.box, isHolder) ?? content.screen.root;
}

/** Everything behind the evidence, or around the settled rows, that stands under no name but the account's own. */
function linesBeside(content: Content, absence: Absence, title: number): Line[] {
  // A list of settled rows may be summed up before its first row.
  const start = absence.kind === 'settled' ? title : absence.line.index;
  const taken = new Set(absence.rows.flatMap((row) => row.lines));
  const end =
    absence.kind === 'counter'
      ? (content.headings.find((heading) => heading.from > start)?.from ?? Number.POSITIVE_INFINITY)
      : Number.POSITIVE_INFINITY;
  return content.lines.filter(
    (line) =>
      line.index > start &&
      line.index < end &&
      !taken.has(line) &&
      !(closest(line.box, isHeaderRow) && !/\d/.test(line.norm)) &&
      namesAbove(content, line).every((name) => content.isOwnName(name) || name === absence.line.norm),
  );
}

function isContrary(content: Content, line: Line, { kind }: Absence, unit: RegExp): boolean {
  const { norm } = line;
  const pressable = pressableAround(line);
  if (pressable && (waiting.test(norm) || (kind === 'settled' && wholeControl.test(norm)))) return true;
  if (content.isOwnName(norm) || !/\p{L}{2}/u.test(norm) || isPromise(norm) || isZero(norm)) return false;
  if (pressable) return countedControl.test(norm) && !content.isOwnName(withoutCounter(norm));
  if (waiting.test(norm)) return true;
  const hasNumber = /[1-9]/.test(norm);
  const isListed = itemAround(line.box) !== null;
  if (hasNumber && (unit.test(norm) || isListed)) return true;
  if (kind === 'sentence') return false;
  return isListed || hasNumber || norm.split(' ').length <= 3;
}

/** «Из-за рубежа · 2», «Курьером (2)»: a door behind which there is something. */
const countedControl = /^\p{L}[\p{L}\s-]*[\s·:(]+[1-9]\d{0,3}\)?$/u;

/** «Вопросы 0»: the zero of something else. */
function isZero(norm: string): boolean {
  return /^\p{L}[\p{L} ]*[\s:·(]+0\)?$/u.test(norm);
}

const waiting = /неоплачен|предзаказ|(?:ждет|ожидает) оплаты/u;

/** A door to the rest of a list that looks whole. */
const wholeControl =
  /^(?:все \p{L}+|вся история|развернуть|развернуть список|открытые|активные|текущие|незавершенные)(?:\s|$)/u;

/** What shops promise beside every list, with whatever numbers. */
function isPromise(norm: string): boolean {
  return /%|скидк|бесплатн|промокод|купон|акци[яию]|распродаж|подар(?:ок|ки)|кэшб|кешб|выгод|от \d[\d ]* ?₽/u.test(
    norm,
  );
}
