import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ChecklistItem, Status } from '../utils/checklist/checklist';
import type { ItemId } from '../utils/checklist/items';
import {
  ageText,
  attemptText,
  basisText,
  elsewhereText,
  evidenceText,
  itemReason,
  itemTitle,
  pageName,
  statusText,
  valueText,
  wayText,
} from '../utils/checklist/wording';
import type { MessageKey } from '../utils/i18n';
import type { PageId } from '../utils/vocabulary';
import { Icon, type IconName } from './Icon';
import { ItemWarnings } from './ItemWarnings';
import { useTranslate } from './translate-context';

/** Where an item's button leads, and what it says. */
export interface ItemLink {
  href: string;
  page: PageId;
  /** Called for a plain press; the address is followed all the same unless the handler prevents it. */
  onPress?: (event: MouseEvent) => void;
  /** The place is on the page that is open now. */
  here: boolean;
  /** Where the item was read, when that is another page. */
  readOn?: { page: PageId; href: string };
  /** Opens a page of ours that helps with it. */
  onLetter?: () => void;
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
  const basis = basisText(item, t);
  const elsewhere = elsewhereText(item, t);
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
        <ItemWarnings item={item} />
        {basis && <p class="row__evidence">{basis}</p>}
        {known && <p class="row__evidence">{evidenceText(known, t, now)}</p>}
        {elsewhere && <p class="row__evidence">{elsewhere}</p>}
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
                {t.text(tickTexts[definition.kind])}
              </button>
            )
          )}
        </div>
      </div>
    </li>
  );
}

const tickTexts = {
  question: 'tickAnswer',
  deed: 'through_did',
  fact: 'tick',
  goal: 'tick',
} as const satisfies Record<ChecklistItem['definition']['kind'], MessageKey>;

interface RowLinkProps {
  item: ChecklistItem;
  link: ItemLink;
}

function RowLink({ item, link }: RowLinkProps): JSX.Element {
  const t = useTranslate();
  const { href, page, here, readOn, onPress, onLetter } = link;
  return (
    <>
      {onLetter && (
        <button type="button" class="button" onClick={onLetter}>
          {t.text('openLetter')}
        </button>
      )}
      {here && !onPress ? (
        <p class="row__here">{t.text('youAreHere')}</p>
      ) : (
        <a class="button" href={href} onClick={onPress}>
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
