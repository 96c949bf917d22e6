import type { MessageKey } from '../i18n';
import type { Checklist, ChecklistItem } from './checklist';
import { type Phase, phases, type Severity } from './items';

/** Items that stand under one heading. */
export interface ItemGroup {
  readonly title: MessageKey;
  readonly items: readonly ChecklistItem[];
}

const bySeverity: readonly (readonly [Severity | null, MessageKey])[] = [
  ['blocks', 'group_blocks'],
  ['loses', 'group_loses'],
  ['advice', 'group_advice'],
  [null, 'group_goal'],
];

const phaseTitles = {
  first: 'group_first',
  'long-lead': 'group_longLead',
  'others-wait': 'group_othersWait',
  goods: 'group_goods',
  papers: 'group_papers',
  money: 'group_money',
  'last-reports': 'group_lastReports',
  letter: 'group_letter',
  afterwards: 'group_afterwards',
  watch: 'group_watch',
} as const satisfies Record<Phase, MessageKey>;

/** A shopper's list by how bad it is to forget a thing; a shop's by when its turn is. Pure; no group is empty. */
export function groupsOf({ subject, items }: Checklist): ItemGroup[] {
  const groups =
    subject === 'shop'
      ? phases.map((phase) => ({
          title: phaseTitles[phase],
          items: items.filter(({ definition }) => definition.phase === phase),
        }))
      : bySeverity.map(([severity, title]) => ({
          title,
          items: items.filter(({ definition }) => definition.severity === severity),
        }));
  return groups.filter((group) => group.items.length > 0);
}
