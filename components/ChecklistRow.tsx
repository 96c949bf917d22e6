import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ChecklistItem, Status } from '../utils/checklist/checklist';
import type { ItemId } from '../utils/checklist/items';
import {
  ageText,
  attemptText,
  evidenceText,
  itemReason,
  itemTitle,
  pageName,
  statusText,
  valueText,
} from '../utils/checklist/wording';
import { Icon, type IconName } from './Icon';
import { useTranslate } from './translate-context';

/** Where an item's button leads, and what it says. */
export interface ItemLink {
  href: string;
  /** Called for a plain press; the address is followed all the same unless the handler prevents it. */
  onPress?: (event: MouseEvent) => void;
  /** The place is on the page that is open now. */
  here: boolean;
}

export interface ChecklistRowProps {
  item: ChecklistItem;
  now: number;
  link: ItemLink | null;
  /** Off while nobody is signed in: there is no account that a tick could belong to. */
  ticking: 'on' | 'off';
  onTick: (item: ItemId) => void;
  onUntick: (item: ItemId) => void;
}

const icons: Record<Status, IconName> = {
  clear: 'check',
  open: 'alert',
  unknown: 'question',
  stale: 'clock',
  'settled-by-you': 'person',
};

/** One item: its sign, its name and how much there is; opened, what was seen and what to do. */
export function ChecklistRow({ item, now, link, ticking, onTick, onUntick }: ChecklistRowProps): JSX.Element {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const { definition, status, known, attempt, tickedAt } = item;
  const age = ageText(item, t, now);
  const tone = status === 'open' ? (definition.severity ?? 'goal') : status;
  return (
    <li class={`row row--${tone}`} data-item={definition.id} data-status={status}>
      <button
        type="button"
        class="row__toggle"
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="row__sign">
          <Icon name={definition.kind === 'goal' ? 'flag' : icons[status]} size={16} />
        </span>
        <span class="row__title">{itemTitle(item, t)}</span>
        <span class="visually-hidden">{definition.kind === 'goal' ? '' : `, ${statusText(status, t)}: `}</span>
        <span class="row__said">
          <span class="row__value">{valueText(item, t)}</span>
          {age && <span class="row__age"> {age}</span>}
        </span>
        <span class="row__chevron">
          <Icon name="chevron" size={16} />
        </span>
      </button>
      <div id={body} class="row__body" hidden={!isOpen}>
        <p class="row__why">{itemReason(item, t)}</p>
        {known && <p class="row__evidence">{evidenceText(known, t, now)}</p>}
        {known?.state === 'some' && known.storedUntil && (
          <p class="row__evidence">{t.text('storedUntil', t.day(known.storedUntil))}</p>
        )}
        {status === 'stale' && <p class="row__evidence">{t.text('staleWhy')}</p>}
        {attempt && (!known || attempt.at >= known.at) && <p class="row__evidence">{attemptText(attempt, t, now)}</p>}
        {status === 'settled-by-you' && tickedAt !== null && (
          <p class="row__evidence">{t.text('tickedAt', t.ago(tickedAt, now))}</p>
        )}
        <div class="row__actions">
          {link && <RowLink item={item} link={link} />}
          {status === 'settled-by-you' ? (
            <button type="button" class="button button--quiet" onClick={() => onUntick(definition.id)}>
              {t.text('untick')}
            </button>
          ) : (
            item.tickable &&
            ticking === 'on' && (
              <button type="button" class="button button--quiet" onClick={() => onTick(definition.id)}>
                {t.text(definition.kind === 'question' ? 'tickAnswer' : 'tick')}
              </button>
            )
          )}
        </div>
      </div>
    </li>
  );
}

interface RowLinkProps {
  item: ChecklistItem;
  link: ItemLink;
}

function RowLink({ item, link }: RowLinkProps): JSX.Element | null {
  const t = useTranslate();
  if (link.here && !link.onPress) return <p class="row__here">{t.text('youAreHere')}</p>;
  const text =
    item.definition.id === 'delete-account'
      ? t.text('showDeleteButton')
      : t.text('openPage', item.definition.page ? pageName(item.definition.page, t) : '');
  return (
    <a class="button" href={link.href} onClick={link.onPress}>
      {text}
      <Icon name="arrow" size={16} />
    </a>
  );
}
