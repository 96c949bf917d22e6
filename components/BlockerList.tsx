import type { JSX } from 'preact';
import type { Checklist } from '../utils/checklist/checklist';
import { itemTitle, valueText } from '../utils/checklist/wording';
import { useTranslate } from './translate-context';

export interface BlockerListProps {
  checklist: Checklist;
}

/** What blocks closing, by name and amount; nothing at all when nothing does. */
export function BlockerList({ checklist }: BlockerListProps): JSX.Element | null {
  const t = useTranslate();
  const blockers = checklist.items.filter((item) => item.definition.severity === 'blocks' && item.status === 'open');
  if (blockers.length === 0) return null;
  return (
    <section aria-labelledby="blockers-title">
      <h2 id="blockers-title" class="popup__title">
        {t.text('stillBlocking')}
      </h2>
      <ul class="blockers">
        {blockers.map((item) => (
          <li key={item.definition.id}>
            <span>{itemTitle(item, t)}</span> <span class="blockers__value">{valueText(item, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
