import type { MessageKey, PluralKey, Translate } from '../i18n';
import type { Attempt, KnownReading } from '../storage/readings';
import type { Fact, PageId } from '../vocabulary';
import { camel } from './camel';
import { type Checklist, type ChecklistItem, isSaidWhere, type Status } from './checklist';
import type { ItemDefinition } from './items';

/** The checklist in words of the person's language. Pure. */

/** Facts that are counted, and the message that counts them. */
const counted: Partial<Record<Fact, PluralKey>> = {
  parcels: 'parcels',
  returns: 'returns',
  appeals: 'appeals',
  certificates: 'certificates',
  cards: 'cards',
  purchases: 'purchases',
  receipts: 'receipts',
  reviews: 'reviews',
  'shop-stock': 'pieces',
  'shop-own-stock': 'pieces',
  'shop-goods-returns': 'returns',
  'shop-claims': 'claims',
  'shop-orders': 'orders',
  'shop-supplies': 'supplies',
  'shop-ads': 'campaigns',
  'shop-tariffs': 'options',
  'shop-documents': 'documents',
  'shop-users': 'users',
  'shop-tokens': 'tokens',
  'shop-services': 'services',
  'shop-support': 'dialogs',
};

/** How much there is, in one short phrase: «2 посылки, 1 готова», «1 250,50 ₽», «нет». */
export function amountText(fact: Fact, known: KnownReading, t: Translate): string {
  if (known.state === 'none') return t.text('none');
  if (fact === 'sessions' || fact === 'shop-sessions') return sessionsText(known.count ?? 0, known.atLeast === true, t);
  const key = counted[fact];
  if (key && known.count !== undefined) {
    const count = t.plural(key, known.count);
    const shown = known.atLeast ? t.text('atLeast', count) : count;
    if (known.ready) return `${shown}, ${t.plural(fact === 'parcels' ? 'ready' : 'waiting', known.ready)}`;
    if (known.onTheWay) return t.text('ofThemOnTheWay', shown, t.number(known.onTheWay));
    return known.until ? t.text('earliestFrom', shown, t.day(known.until)) : shown;
  }
  if (fact === 'shop-balance' && known.amount !== undefined) return balanceText(known, known.amount, t);
  if (known.amount !== undefined) return sumText(known, known.amount, t);
  if (fact === 'shop-jam' && known.until) return t.text('paidUntil', t.day(known.until));
  if (fact === 'club' || fact === 'shop-jam')
    return known.until ? t.text('clubUntil', t.day(known.until)) : t.text('clubOn');
  return t.text('some');
}

/** The session in use is told apart: what matters is how many others there are. */
function sessionsText(count: number, atLeast: boolean, t: Translate): string {
  if (count <= 1 && !atLeast) return t.text('onlyThisSession');
  const others = t.plural('otherSessions', Math.max(count - 1, 1));
  return atLeast ? t.text('atLeast', others) : others;
}

/** What is below zero is called a debt, in so many words. */
function balanceText(known: SomeKnown, amount: number, t: Translate): string {
  const money = (sum: number): string => (known.currency ? t.money(sum, known.currency) : t.number(sum));
  // The formatter's own sign is a hyphen.
  if (amount < 0) return t.text('balanceDebt', `−${money(-amount)}`);
  return known.withdrawable === undefined
    ? money(amount)
    : t.text('balanceWithdrawable', money(amount), money(known.withdrawable));
}

type SomeKnown = KnownReading & { state: 'some' };

function sumText(known: SomeKnown, amount: number, t: Translate): string {
  const sum = known.currency
    ? t.money(amount, known.currency)
    : known.unit === 'percent'
      ? t.percent(amount)
      : t.plural('points', amount);
  return known.approximate ? `≈ ${sum}` : sum;
}

/** What stands at the right of an item: how much, or why that is not known. */
export function valueText(item: ChecklistItem, t: Translate): string {
  const { definition, known, status } = item;
  if (status === 'settled-by-you') return t.text('youSaidSo');
  if (definition.kind === 'deed') return t.text('yoursToDo');
  if (definition.kind !== 'fact') return '';
  if (status === 'unknown') return t.text(item.attempt ? 'notRead' : 'notChecked');
  return known ? amountText(definition.fact, known, t) : t.text('notChecked');
}

/** How old the value of {@link valueText} is, where that must be said beside it; else `null`. */
export function ageText(item: ChecklistItem, t: Translate, now: number): string | null {
  const { known, read, status } = item;
  const isShown = known !== null && status !== 'unknown' && status !== 'settled-by-you';
  return isShown && read === 'earlier' ? t.ago(known.at, now) : null;
}

/** What was seen, where, and how long ago. */
export function evidenceText(known: KnownReading, t: Translate, now: number): string {
  return t.text('seen', known.evidence, pageName(known.page, t), t.ago(known.at, now));
}

/** Why the last try told nothing. */
export function attemptText(attempt: Attempt, t: Translate, now: number): string {
  return t.text('notReadBecause', reasonText(attempt, t), pageName(attempt.page, t), t.ago(attempt.at, now));
}

/** Why a try told nothing, with what stood in the way where that is known. */
export function reasonText(attempt: Attempt, t: Translate): string {
  const reason = t.text(`reason_${camel(attempt.reason)}`);
  return attempt.detail ? `${reason} (${attempt.detail})` : reason;
}

export function pageName(page: KnownReading['page'], t: Translate): string {
  return t.text(`page_${camel(page)}`);
}

export function itemTitle(item: ChecklistItem, t: Translate): string {
  return t.text(`item_${camel(item.definition.id)}`);
}

/** Why the item is asked at all. Of a balance, what is to be done with what was read. */
export function itemReason(item: ChecklistItem, t: Translate): string {
  const { definition, known, status } = item;
  if (definition.id === 'shop-balance' && status === 'open' && known?.state === 'some' && known.amount !== undefined)
    return t.text(known.amount < 0 ? 'balanceDebtWhy' : 'balanceMoneyWhy');
  return t.text(`why_${camel(item.definition.id)}`);
}

/**
 * Of a list on which nothing that was read blocks, or of which that is not known: the sentence that says so, and no more
 * than is known. It begins `verdict_`.
 */
export function verdictOf({
  subject,
  summary,
  items,
}: Checklist): 'notKnown' | 'clear' | 'clearShop' | 'readShop' | 'askShop' {
  if (summary.verdict !== 'clear') return 'notKnown';
  if (subject !== 'shop') return 'clear';
  if (summary.unchecked > 0) return 'readShop';
  return items.some(isUnanswered) ? 'askShop' : 'clearShop';
}

/** A question that the person has not answered. */
function isUnanswered({ definition, status }: ChecklistItem): boolean {
  return definition.kind === 'question' && status !== 'settled-by-you';
}

/** Until when something waits, or that the day is over; `null`: it does not say. The day itself counts. */
export function storedText(known: KnownReading | null, t: Translate, now: number): string | null {
  const until = known?.state === 'some' ? known.storedUntil : undefined;
  if (!until) return null;
  return now < Date.parse(`${until}T24:00`)
    ? t.text('storedUntil', t.day(until))
    : t.text('storedOver', t.ago(Date.parse(`${until}T00:00`), now));
}

/** What must be told in time, a sentence each. */
export function itemWarnings({ definition }: ChecklistItem, t: Translate): string[] {
  return (definition.warnings ?? []).map((warning) => t.text(`warn_${camel(warning)}`));
}

/** On whose word the item stands, in one line; `null`: it does not say. */
export function basisText({ definition: { basis, article } }: ChecklistItem, t: Translate): string | null {
  return basis ? t.text(`basis_${basis}`, article ?? '') : null;
}

/** That nothing was found on a page that cannot say so of all; `null`: nothing of the kind. */
export function elsewhereText({ definition, known }: ChecklistItem, t: Translate): string | null {
  const isElsewhere = known?.state === 'none' && !isSaidWhere(definition, known);
  return isElsewhere && definition.page ? t.text('noneElsewhere', pageName(definition.page, t)) : null;
}

/** What the person says of an item when they tick it. */
export function tickText(definition: ItemDefinition, t: Translate): string {
  return t.text(definition.kind === 'fact' ? 'tick' : sayKey(definition));
}

/** What the person says of what they did, or answer to what is asked. */
export function sayKey({ id, kind }: ItemDefinition): MessageKey {
  // A shop is closed on the strength of these two: what is ticked must be an answer.
  if (id === 'shop-owner' || id === 'shop-right') return `answer_${camel(id)}`;
  return kind === 'question' ? 'tickAnswer' : 'through_did';
}

/** What the link of an item says. */
export function wayText({ definition }: ChecklistItem, page: PageId, t: Translate): string {
  return definition.kind === 'goal' ? t.text('showDeleteButton') : t.text('openPage', pageName(page, t));
}

/** For screen readers, which do not see the sign before the title. */
export function statusText(status: Status, t: Translate): string {
  return t.text(`status_${camel(status)}`);
}

/** What to do next, as a heading: «Проверьте возвраты», «Заберите посылки». */
export function nextStepText(item: ChecklistItem, t: Translate): string {
  const { kind } = item.definition;
  if (kind !== 'fact') return itemTitle(item, t);
  const title = itemTitle(item, t);
  return t.text(item.status === 'open' ? 'next_settle' : 'next_check', title);
}
