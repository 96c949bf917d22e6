import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Checklist, ChecklistItem } from '../utils/checklist/checklist';
import { basisText, itemTitle, itemWarnings } from '../utils/checklist/wording';
import type { MessageKey } from '../utils/i18n';
import { type SheetAmounts, sheetInstruction, sheetItems, sheetStatus } from '../utils/walkthrough/sheet';
import { Icon } from './Icon';
import { OwnPage } from './OwnPage';
import { useTranslate } from './translate-context';

/** What the sheet can tell of the account. Whatever it is, the empty boxes are there. */
export type SheetState = 'busy' | 'read' | 'nothing-read' | 'signed-out' | 'storage-unreadable';

export interface SheetPageProps {
  host: string;
  state: SheetState;
  /** Of nobody, where nothing is known. */
  checklist: Checklist;
  /** ms since 1970. */
  now: number;
  onPrint: () => void;
}

/** The walkthrough on paper: a box to tick for each item, in large type. */
export function SheetPage({ host, state, checklist, now, onPrint }: SheetPageProps): JSX.Element {
  const t = useTranslate();
  const [amounts, setAmounts] = useState<SheetAmounts>('without');
  const why = whyEmpty[state];
  return (
    <OwnPage onPrint={onPrint}>
      <h1 class="page__title">{t.text(checklist.subject === 'shop' ? 'sheet_titleShop' : 'sheet_title')}</h1>
      <p class="sheet__lead">{t.text('sheet_lead')}</p>
      {why && (
        <p class="sheet__empty screen-only" role="status">
          {t.text(why)}
        </p>
      )}
      {state === 'read' && (
        <fieldset class="sheet__options screen-only">
          <legend class="visually-hidden">{t.text('sheet_options')}</legend>
          <label class="sheet__option">
            <input
              type="checkbox"
              checked={amounts === 'with'}
              aria-describedby="amounts-why"
              onChange={(event) => setAmounts(event.currentTarget.checked ? 'with' : 'without')}
            />
            {t.text('sheet_amounts')}
          </label>
          <p id="amounts-why" class="sheet__why">
            {t.text('sheet_amountsWhy')}
          </p>
        </fieldset>
      )}
      <ul class="sheet__blanks">
        <li class="sheet__blank">{t.text('sheet_helper')}:</li>
        <li class="sheet__blank sheet__blank--short">{t.text('sheet_date')}:</li>
      </ul>
      {state === 'read' && (
        <p class="sheet__host">{t.text(checklist.subject === 'shop' ? 'sheet_hostShop' : 'sheet_host', host)}</p>
      )}
      <ol class="sheet">
        {sheetItems(checklist).map((item) => (
          <SheetRow key={item.definition.id} item={item} state={state} amounts={amounts} />
        ))}
      </ol>
      {state === 'read' && <p class="sheet__host print-only">{t.text('sheet_printed', t.moment(now))}</p>}
    </OwnPage>
  );
}

const whyEmpty: Record<SheetState, MessageKey | null> = {
  busy: 'last_busy',
  read: null,
  'nothing-read': 'sheet_empty',
  'signed-out': 'sheet_signedOut',
  'storage-unreadable': 'notice_storageUnreadable',
};

interface SheetRowProps {
  item: ChecklistItem;
  state: SheetState;
  amounts: SheetAmounts;
}

function SheetRow({ item, state, amounts }: SheetRowProps): JSX.Element {
  const t = useTranslate();
  const basis = basisText(item, t);
  const status = state === 'read' ? sheetStatus(item, amounts, t) : null;
  return (
    <li class="sheet__row" data-item={item.definition.id}>
      <span class="sheet__box" aria-hidden="true" />
      <div class="sheet__text">
        <h2 class="sheet__title">{itemTitle(item, t)}</h2>
        <p>{sheetInstruction(item, t)}</p>
        {itemWarnings(item, t).map((warning) => (
          <p key={warning} class="sheet__warning">
            <Icon name="alert" size={20} />
            {warning}
          </p>
        ))}
        {basis && <p class="sheet__basis">{basis}</p>}
        {status && <p class="sheet__status">{status}</p>}
      </div>
      <p class="sheet__note">{t.text('sheet_note')}:</p>
    </li>
  );
}
