import type { JSX } from 'preact';
import type { Checklist } from '../utils/checklist/checklist';
import { ageText, itemTitle, valueText } from '../utils/checklist/wording';
import { useTranslate } from './translate-context';

export interface BlockerListProps {
  checklist: Checklist;
  now: number;
}

/** What blocks closing, by name and amount; nothing at all when nothing does. */
export function BlockerList({ checklist, now }: BlockerListProps): JSX.Element | null {
  const t = useTranslate();
  const blockers = checklist.items.filter((item) => item.definition.severity === 'blocks' && item.status === 'open');
  if (blockers.length === 0) return null;
  return (
    <section aria-labelledby="blockers-title">
      <h2 id="blockers-title" class="popup__title">
        {t.text('stillBlocking')}
      </h2>
      <ul class="blockers">
        {blockers.map((item) => {
          const age = ageText(item, t, now);
          return (
            <li key={item.definition.id}>
              <span>{itemTitle(item, t)}</span>{' '}
              <span class="blockers__value">
                {valueText(item, t)}
                {age && <span class="blockers__age"> {age}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
