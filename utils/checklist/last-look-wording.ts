import type { Translate } from '../i18n';
import type { Checklist, ChecklistItem } from './checklist';
import type { LastLook } from './last-look';
import { amountText, attemptText, evidenceText, storedText, valueText, verdictOf } from './wording';

/** The last look in words. Pure. */

/**
 * Whether the account can go, in one line: never that nothing stands in the way while something that may is not known.
 * @param look that of the same checklist
 */
export function verdictText(checklist: Checklist, look: LastLook, t: Translate): string {
  const { subject, summary } = checklist;
  const unchecked = look.unknown.filter(({ definition }) => definition.severity === 'blocks').length;
  const alsoUnchecked = unchecked > 0 ? ` ${t.text('last_verdictUnchecked', t.number(unchecked))}` : '';
  if (summary.verdict === 'blocked')
    return (
      t.plural(subject === 'shop' ? 'last_verdictBlockedShop' : 'last_verdictBlocked', summary.blocks) + alsoUnchecked
    );
  if (summary.verdict === 'clear') return t.text(`verdict_${verdictOf(checklist)}`, t.number(summary.unchecked));
  return t.text('last_verdictUnknown') + alsoUnchecked;
}

/** How much there is; of what is unknown, that it is, and of what was read long ago never that there is nothing. */
export function lookValue(item: ChecklistItem, t: Translate): string {
  const { definition, status, known } = item;
  if (definition.kind === 'question') return status === 'settled-by-you' ? '' : t.text('last_noAnswer');
  if (definition.kind === 'deed') return status === 'settled-by-you' ? t.text('youSaidSo') : t.text('yoursToDo');
  if (definition.kind === 'goal') return '';
  if (status === 'stale')
    return known?.state === 'some' ? amountText(definition.fact, known, t) : t.text('status_stale');
  // What the person settled is told with what was read of it. Where nothing was, that is not told as «none».
  if (status === 'settled-by-you')
    return known?.state === 'some' ? amountText(definition.fact, known, t) : t.text('youSaidSo');
  return valueText(item, t);
}

/** What the value rests on, a sentence each: what was seen, where and when; why it is not known; the person's own word. */
export function lookEvidence(item: ChecklistItem, t: Translate, now: number): string[] {
  const { status, known, attempt, tickedAt } = item;
  const lines: string[] = [];
  if (attempt && (!known || attempt.at >= known.at)) lines.push(attemptText(attempt, t, now));
  if (known) lines.push(evidenceText(known, t, now));
  const stored = storedText(known, t, now);
  if (stored) lines.push(stored);
  if (status === 'stale') lines.push(t.text('staleWhy'));
  if (status === 'settled-by-you' && tickedAt !== null) lines.push(t.text('tickedAt', t.ago(tickedAt, now)));
  return lines;
}
