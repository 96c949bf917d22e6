import type { JSX } from 'preact';
import type { ChecklistItem } from '../utils/checklist/checklist';
import { itemWarnings } from '../utils/checklist/wording';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

/** What goes wrong if it is not known in time; nothing where there is nothing of the kind. */
export function ItemWarnings({ item }: { item: ChecklistItem }): JSX.Element | null {
  const t = useTranslate();
  const texts = itemWarnings(item, t);
  if (texts.length === 0) return null;
  return (
    <ul class="warnings">
      {texts.map((text) => (
        <li key={text} class="warnings__one">
          <Icon name="alert" size={16} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
