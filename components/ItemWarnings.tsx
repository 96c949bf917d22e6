import type { JSX } from 'preact';
import type { ChecklistItem } from '../utils/checklist/checklist';
import { itemWarnings } from '../utils/checklist/wording';
import { useTranslate } from './translate-context';

/** What goes wrong if it is not known in time; nothing where there is nothing of the kind. */
export function ItemWarnings({ item }: { item: ChecklistItem }): JSX.Element {
  const t = useTranslate();
  return (
    <>
      {itemWarnings(item, t).map((text) => (
        <p key={text} class="warning">
          {text}
        </p>
      ))}
    </>
  );
}
