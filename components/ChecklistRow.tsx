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
  statusText,
  storedText,
  tickText,
  valueText,
} from '../utils/checklist/wording';
import { Icon, type IconName } from './Icon';
import { type ItemLink, ItemLinks } from './ItemLinks';
import { ItemWarnings } from './ItemWarnings';
import { useTranslate } from './translate-context';

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
  const lines = [
    basisText(item, t),
    known && evidenceText(known, t, now),
    elsewhereText(item, t),
    storedText(known, t, now),
    status === 'stale' && t.text('staleWhy'),
    attempt && (!known || attempt.at >= known.at) && attemptText(attempt, t, now),
    status === 'settled-by-you' && tickedAt !== null && t.text('tickedAt', t.ago(tickedAt, now)),
  ];
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
        {lines.map(
          (line) =>
            line && (
              <p key={line} class="row__evidence">
                {line}
              </p>
            ),
        )}
        <div class="row__actions">
          {link && <ItemLinks item={item} link={link} look="button" />}
          {status === 'settled-by-you' ? (
            <button type="button" class="button button--quiet" onClick={() => onUntick(definition.id)}>
              {t.text('untick')}
            </button>
          ) : (
            item.tickable &&
            ticking === 'on' && (
              <button type="button" class="button button--quiet" onClick={() => onTick(definition.id)}>
                {tickText(definition, t)}
              </button>
            )
          )}
        </div>
      </div>
    </li>
  );
}
