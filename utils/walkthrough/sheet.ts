import type { Checklist, ChecklistItem } from '../checklist/checklist';
import { amountText, itemReason } from '../checklist/wording';
import type { Translate } from '../i18n';
import { walkOrderOf } from './walk-order';

/** The walkthrough on paper: every item once, in its order, with what was read of it. Pure. */

/** Whether the sheet tells how much there is; without, only whether there is something. */
export type SheetAmounts = 'with' | 'without';

/** The checklist's items in the order of the walkthrough; any that it does not name come before its last step. */
export function sheetItems(checklist: Checklist): ChecklistItem[] {
  const order: readonly string[] = walkOrderOf(checklist);
  const placeOf = ({ definition }: ChecklistItem): number => {
    const place = order.indexOf(definition.id);
    return place === -1 ? order.length - 1.5 : place;
  };
  return [...checklist.items].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What to do, in a sentence or two. */
export function sheetInstruction(item: ChecklistItem, t: Translate): string {
  return itemReason(item, t);
}

/**
 * What is known of an item, with its time, in one line; `null` where there is nothing to know. Of what is unknown and of
 * what was read long ago it never says that there is nothing.
 */
export function sheetStatus(item: ChecklistItem, amounts: SheetAmounts, t: Translate): string | null {
  const { definition, status, known, attempt, tickedAt } = item;
  if (definition.kind === 'goal') return null;
  if (status === 'settled-by-you' && tickedAt !== null)
    return t.text(
      definition.kind !== 'question' ? 'sheet_said' : definition.phase ? 'sheet_confirmed' : 'sheet_thought',
      t.moment(tickedAt),
    );
  if (definition.kind === 'question' || definition.kind === 'deed') return null;
  if (status === 'unknown') return attempt ? t.text('sheet_notRead', t.moment(attempt.at)) : t.text('sheet_notLooked');
  if (!known) return t.text('sheet_notLooked');
  const when = t.moment(known.at);
  if (status === 'stale' && known.state === 'none') return t.text('sheet_readTooLongAgo', when);
  const found =
    amounts === 'with' ? amountText(definition.fact, known, t) : t.text(status === 'clear' ? 'none' : 'some');
  return t.text(status === 'stale' ? 'sheet_readLongAgo' : 'sheet_read', when, found);
}
