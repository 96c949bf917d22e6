import type { MessageKey } from '../i18n';
import { camel } from './camel';
import type { Checklist, ChecklistItem } from './checklist';

/** Items that stand under one heading. */
export interface ItemGroup {
  readonly title: MessageKey;
  readonly items: readonly ChecklistItem[];
}

/**
 * A shopper's list by how bad it is to forget a thing; a shop's by when its turn is. Pure. The groups come in the order of
 * their first items, and none is empty.
 */
export function groupsOf({ items }: Checklist): ItemGroup[] {
  return [...new Set(items.map(titleOf))].map((title) => ({
    title,
    items: items.filter((item) => titleOf(item) === title),
  }));
}

function titleOf({ definition: { phase, severity } }: ChecklistItem): MessageKey {
  return phase ? `phase_${camel(phase)}` : `group_${severity ?? 'goal'}`;
}
