import type { JSX } from 'preact';
import type { ChecklistItem } from '../utils/checklist/checklist';
import { pageName, wayText } from '../utils/checklist/wording';
import type { PageId } from '../utils/vocabulary';
import { Icon } from './Icon';
import { useTranslate } from './translate-context';

/** Where an item's button leads, and what it says. */
export interface ItemLink {
  href: string;
  page: PageId;
  /** Called for a plain press; the address is followed all the same unless the handler prevents it. */
  onPress?: (event: MouseEvent) => void;
  /** The place is on the page that is open now. */
  here: boolean;
  /** Where the item is read, when that is another page. */
  readOn?: { page: PageId; href: string };
  /** Opens a page of ours that comes before it. */
  onLetter?: () => void;
}

export interface ItemLinksProps {
  item: ChecklistItem;
  link: ItemLink;
  /** The class of the one that leads on. */
  look: string;
}

/** The ways to where an item is settled. */
export function ItemLinks({ item, link, look }: ItemLinksProps): JSX.Element {
  const t = useTranslate();
  const { href, page, here, readOn, onPress, onLetter } = link;
  return (
    <>
      {onLetter && (
        <button type="button" class={look} onClick={onLetter}>
          {t.text('openLetter')}
        </button>
      )}
      {here && !onPress ? (
        <p class="row__here">{t.text('youAreHere')}</p>
      ) : (
        <a class={onLetter ? 'button' : look} href={href} onClick={onPress}>
          {wayText(item, page, t)}
          <Icon name="arrow" size={16} />
        </a>
      )}
      {readOn && (
        <a class="button" href={readOn.href}>
          {t.text('openPage', pageName(readOn.page, t))}
        </a>
      )}
    </>
  );
}
