import { type Checklist, type ChecklistInput, deriveChecklist, type Status } from '@/utils/checklist/checklist';
import { closeAccountItems, type ItemId } from '@/utils/checklist/items';
import type { StoredFact } from '@/utils/storage/readings';
import { none, some } from './facts';

/**
 * A shopper's checklist in which everything is settled but what is named.
 * @param others how the others are: read and found empty, answered; `unknown`: nobody looked
 */
export function checklistWith(
  statuses: Readonly<Partial<Record<ItemId, Status>>>,
  now: number,
  others: 'settled' | 'unknown' = 'settled',
): Checklist {
  const facts: ChecklistInput['facts'] = {};
  const ticks: ChecklistInput['ticks'] = {};
  for (const definition of closeAccountItems) {
    const { id, kind } = definition;
    if (kind === 'goal') continue;
    const settled = kind === 'question' ? 'settled-by-you' : 'clear';
    const status = statuses[id] ?? (others === 'settled' ? settled : 'unknown');
    if (status === 'settled-by-you') ticks[id] = now - 60_000;
    if (kind === 'fact') facts[definition.fact] = factOf(status, now);
  }
  const checklist = deriveChecklist({ facts, ticks }, now);
  for (const { definition, status } of checklist.items) {
    const wanted = statuses[definition.id];
    if (wanted && wanted !== status) throw new Error(`${definition.id} cannot be ${wanted}`);
  }
  return checklist;
}

function factOf(status: Status, now: number): StoredFact {
  switch (status) {
    case 'clear':
      return none(now);
    case 'open':
      return some(now, { count: 2 });
    case 'stale':
      return none(now - 48 * 60 * 60_000);
    case 'unknown':
    case 'settled-by-you':
      return { known: null, attempt: null };
  }
}
