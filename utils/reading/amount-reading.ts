import type { Line } from '../screen/screen';
import type { Fact, UnknownReason } from '../vocabulary';
import { controlAround, itemAround } from './boxes';
import { isBusy } from './busy';
import { type Content, namesAbove, withoutCounter } from './content';
import { bareCount, countWithUnit } from './count';
import { doubtOn } from './doubt';
import { type EmptyWords, findEmptyState } from './empty-state';
import { type Finding, nameIn, type Passage, passageOf } from './finding';
import { findMoney, type MoneyContext } from './money';
import { findPairs } from './pairs';
import type { Quantity } from './reading';
import { asEvidence } from './reading';
import { findTitles } from './titles';
import { normalise } from './words';

/** How a fact that is a sum stands on a page: a label and a value beside it. All words normalised. */
export interface AmountWords {
  readonly fact: Fact;
  readonly labels: readonly string[];
  /** Labels of other sums on the same pages. */
  readonly others: readonly string[];
  readonly empty: EmptyWords;
  /** Reads a whole text as a value. */
  readonly value: (text: string, money: MoneyContext) => Quantity | null;
  /** Whole sentences that carry the value in themselves («у вас 350 бонусов»). */
  readonly sentence?: (norm: string) => Quantity | null;
  /** A debt is owed, whichever sign the page puts before it. */
  readonly sign: 'kept' | 'dropped';
  /** Names over the value that make it another sum, even if they are the account's own. */
  readonly foreign?: RegExp;
  /** Names of sums that make a zero doubtful, normalised: «заблокировано 300 ₽» beside a balance of 0 ₽. */
  readonly contradicting?: RegExp;
  /** Names of sums that may stand beside a zero; any other sum speaks against it. Left out, none does. */
  readonly rivals?: RegExp;
  /** Lines that make it so by themselves: «Деньги за возврат в пути». */
  readonly denying?: RegExp;
}

/**
 * Reads a sum from its label.
 * @returns `none` for a zero or an empty-state sentence; `unknown` with both values when two places differ
 */
export function readAmount(content: Content, words: AmountWords, money: MoneyContext, now: Date): Finding {
  const { fact } = words;
  const pairs = findPairs(content, words.labels, words.others, (text) => words.value(text, money)).filter(
    ({ line }) => !isMovement(content, line),
  );
  const sentences = content.lines.flatMap((line) => {
    const value = words.sentence?.(line.norm);
    return value ? [{ value, label: line, line }] : [];
  });
  const found = [...pairs, ...sentences].map(({ value, label, line }) => ({
    line,
    value: words.sign === 'dropped' ? { ...value, amount: Math.abs(value.amount ?? 0) } : value,
    text: label === line ? line.text : `${label.text} ${line.text}`,
    from: [passageOf(label, line), passageOf(line), passageOf(label)],
  }));
  const titles = findTitles(content, words.labels, []);
  const empty = findEmptyState(content, words.empty, titles, now);
  const unknown = (reason: UnknownReason, detail?: string): Finding => ({
    reading: { fact, state: 'unknown', reason, ...(detail === undefined ? {} : { detail: asEvidence(detail) }) },
    from: nameIn(content, titles),
  });
  // Where several places say the same sum, one of them may be a menu's.
  const isSaidOnce = new Set(found.map(({ line }) => line)).size < 2;
  const placed = (from: readonly Passage[]): readonly Passage[] => (isSaidOnce ? from : nameIn(content, titles));
  const values = new Map(found.map((find) => [`${find.value.amount} ${find.value.currency ?? ''}`, find]));
  for (const { value } of found) if (value.currency) values.delete(`${value.amount} `);
  const [first] = values.values();
  if (values.size > 1) return unknown('disagree', [...values.values()].map((find) => find.text).join(' / '));
  const foreign = first ? foreignName(content, first.line, words.foreign) : null;
  if (first && first.value.amount !== 0) {
    if (foreign?.kind === 'purse') return unknown('unclear', foreign.name);
    if (empty) return unknown('disagree', `${first.text} / ${empty.text}`);
    return {
      reading: { fact, state: 'some', ...first.value, evidence: asEvidence(first.text) },
      from: placed(first.from),
    };
  }
  const zero = first ?? (empty && { text: empty.text, from: [passageOf(empty)] });
  if (isBusy(content)) return unknown('loading');
  if (!zero) return unknown(titles.length > 0 ? 'unclear' : 'not-shown');
  const contrary = contraryTo(content, words, money);
  if (contrary !== null) return unknown('disagree', `${zero.text} / ${contrary}`);
  const doubt = doubtOn(content) ?? foreign?.name ?? null;
  if (!content.screen.complete || doubt) return unknown('unclear', doubt ?? zero.text);
  return { reading: { fact, state: 'none', evidence: asEvidence(zero.text) }, from: placed(zero.from) };
}

/** A sum of the page that is neither a movement, nor in a list of such, nor of a name that may stand beside a zero. */
function rivalOf(content: Content, { rivals, others }: AmountWords, money: MoneyContext): string | null {
  const isHarmless = (norm: string): boolean => rivals?.test(norm) === true || others.includes(withoutCounter(norm));
  const rival = content.lines.find((line, at) => {
    const sums = findMoney(line.text, money).filter(({ amount, bound }) => amount > 0 && bound === 'exact');
    if (sums.length === 0 || line.norm.length > 60 || /[-+−–]\s?\d/u.test(line.text) || controlAround(line.box))
      return false;
    if (isListed(line) || isInHistory(content, line)) return false;
    const around = [line, content.lines[at - 1], content.lines[at + 1]].flatMap((near) => near?.norm ?? []);
    return !around.some(isHarmless);
  });
  return rival?.text ?? null;
}

/** In one of several items: of a history, or of offers. */
function isListed(line: Line): boolean {
  const item = itemAround(line.box);
  return (item?.parent?.children.filter(({ role }) => role === item.role).length ?? 0) > 2;
}

/** «−300 ₽» under «История операций» is what came or went. */
function isMovement(content: Content, value: Line): boolean {
  return /(?:^|\s)[-+−–]\s?\d/u.test(value.text) && isInHistory(content, value);
}

function isInHistory(content: Content, line: Line): boolean {
  return namesAbove(content, line).some((name) => /истори|операци/u.test(name));
}

/** A sum that speaks against a zero: in the line that names it, or in the one behind. */
function contraryTo(content: Content, words: AmountWords, money: MoneyContext): string | null {
  const { contradicting, denying } = words;
  const denial = content.lines.find((line, at) => {
    const next = content.lines[at + 1];
    // A label and its value may be two lines.
    return line.norm.length <= 80 && (denying?.test(line.norm) || (next && denying?.test(`${line.norm} ${next.norm}`)));
  });
  if (denial) return denial.text;
  const rival = words.rivals ? rivalOf(content, words, money) : null;
  if (rival !== null) return rival;
  if (!contradicting) return null;
  for (const [at, line] of content.lines.entries()) {
    if (!contradicting.test(line.norm) || line.norm.length > 80) continue;
    const next = content.lines[at + 1];
    const texts = [line.text, ...(next ? [next.text] : [])];
    if (texts.some((text) => findMoney(text, money).some((sum) => sum.amount > 0))) return texts.join(' ');
  }
  return null;
}

const otherPurse = /лимит|счет|семейн|детск|ребен|сына|дочер|мужа|жены|мамы|папы|родител|накоп|копилк/u;

/** A sum under «Семейный счёт» or «Лимит операций» is that account's or that limit's; a zero under any name that we do not know may be. */
function foreignName(
  content: Content,
  line: Line,
  foreign: RegExp | undefined,
): { name: string; kind: 'purse' | 'unknown' } | null {
  const above = namesAbove(content, line);
  const other = above.find((name) => foreign?.test(name));
  if (other !== undefined) return { name: other, kind: 'purse' };
  const names = above.filter((name) => !content.isOwnName(withoutCounter(name)));
  const purse = names.find((name) => otherPurse.test(name));
  if (purse !== undefined) return { name: purse, kind: 'purse' };
  // The page's first heading may be the person's name.
  const unknown = names.find((name) => !content.headings.some(({ norm, level }) => level === 1 && norm === name));
  return unknown === undefined ? null : { name: unknown, kind: 'unknown' };
}

/** A text that is exactly one sum of money. «до 15 000 ₽» is a limit and not a sum. */
export function exactMoney(text: string, context: MoneyContext): Quantity | null {
  const [money, ...rest] = findMoney(text, context);
  if (!money || rest.length > 0 || money.bound !== 'exact') return null;
  if (/[\p{L}\d]/u.test(text.slice(0, money.start) + text.slice(money.end))) return null;
  return {
    amount: money.amount,
    currency: money.currency,
    ...(money.approximate ? { approximate: true as const } : {}),
  };
}

/** Whether a page shows sums in more than one currency: then neither tells the whole. */
export function showsCurrencies(content: Content, context: MoneyContext): 'one' | 'several' {
  const currencies = new Set(content.lines.flatMap(({ text }) => exactMoney(text, context)?.currency ?? []));
  return currencies.size > 1 ? 'several' : 'one';
}

/** A text that is exactly one percentage, such as «15 %». */
export function exactPercent(text: string): Quantity | null {
  const match = /^[-−–]?\s?(\d{1,2}(?:[.,]\d{1,2})?|100)\s?%$/u.exec(text.trim());
  return match?.[1] ? { amount: Number(match[1].replace(',', '.')), unit: 'percent' } : null;
}

/**
 * A text that is exactly a number of points: «350», «350 бонусов».
 * @param units beginnings of the nouns for points
 */
export function exactPoints(text: string, units: readonly string[]): Quantity | null {
  const norm = normalise(text);
  const count = bareCount(norm) ?? countWithUnit(norm, units);
  return count && !count.atLeast ? { amount: count.count, count: count.count, unit: 'points' } : null;
}
