import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { MessageKey } from '../utils/i18n';
import type { FarewellAnswer } from '../utils/storage/farewell';
import type { AfterPart, AfterPartId } from '../utils/wildberries/guide/after-parts';
import type { FactId } from '../utils/wildberries/guide/facts';
import type { Guide } from '../utils/wildberries/guide/guide';
import { EraseInTwo, type EraseOutcome } from './EraseInTwo';
import { FileLink, type MadeFile } from './FileLink';
import { GuideFactList } from './GuideFactList';
import { GuideProvider, indexGuide } from './guide-context';
import { Icon } from './Icon';
import { OwnPage } from './OwnPage';
import { useTranslate } from './translate-context';

export interface AfterPageProps {
  guide: Guide;
  /** The facts that are marked as checked long ago. */
  old: readonly FactId[];
  /** Where the guide lists its sources. */
  guideHref: string;
  /** `null`: the person has not said yet. */
  answer: FarewellAnswer | null;
  /** Whether the last answer could be written down. */
  remembered: 'kept' | 'failed';
  /** What is told, by the answer. */
  parts: Readonly<Record<FarewellAnswer, readonly AfterPart[]>>;
  accountHref: string;
  lastLookHref: string;
  /** In words, for whoever cannot save the file. */
  reminderDay: string;
  onAnswer: (answer: FarewellAnswer) => void;
  onMakeReminder: () => MadeFile;
  onFailed: (error: unknown) => void;
  onShowDelete: () => void;
  onErase: () => Promise<EraseOutcome>;
  /** Asks the browser to remove the extension; done when it is still there. `null`: this browser offers no such thing. */
  onRemove: (() => Promise<void>) | null;
}

/** How did it go, and what then. */
export function AfterPage(props: AfterPageProps): JSX.Element {
  const { guide, old, guideHref, answer, remembered, onAnswer } = props;
  const t = useTranslate();
  const index = useMemo(() => indexGuide(guide, old, guideHref), [guide, old, guideHref]);
  return (
    <GuideProvider value={index}>
      <OwnPage onPrint={null}>
        <fieldset class="after__answers">
          <legend class="after__question">
            <h1 class="page__title">{t.text('after_title')}</h1>
          </legend>
          <p class="page__lead">{t.text('after_lead')}</p>
          {answers.map(({ id, text }) => (
            <label key={id} class="after__answer">
              <input type="radio" name="answer" value={id} checked={answer === id} onChange={() => onAnswer(id)} />
              {t.text(text)}
            </label>
          ))}
        </fieldset>
        <p class="after__failure" role="status">
          {remembered === 'failed' && t.text('after_rememberFailed')}
        </p>
        {answer === 'deleted' && <Deleted {...props} />}
        {answer === 'not-deleted' && <NotDeleted {...props} />}
        {answer === 'cannot-tell' && <CannotTell {...props} />}
      </OwnPage>
    </GuideProvider>
  );
}

const answers = [
  { id: 'deleted', text: 'after_deleted' },
  { id: 'not-deleted', text: 'after_notDeleted' },
  { id: 'cannot-tell', text: 'after_cannotTell' },
] as const satisfies readonly { id: FarewellAnswer; text: MessageKey }[];

const titles = {
  wait: 'after_wait_title',
  cards: 'after_cards_title',
  messages: 'after_messages_title',
  club: 'after_club_title',
  receipts: 'after_receipts_title',
  shop: 'after_shop_title',
  place: 'after_place_title',
  browser: 'after_browser_title',
  code: 'after_code_title',
  tell: 'after_tell_title',
  support: 'after_support_title',
} as const satisfies Record<AfterPartId, MessageKey>;

function Part({ part, children }: { part: AfterPart; children?: JSX.Element | false }): JSX.Element {
  const t = useTranslate();
  return (
    <section class="after__part" aria-labelledby={`${part.id}-title`}>
      <h2 id={`${part.id}-title`} class="after__title">
        {t.text(titles[part.id])}
      </h2>
      <GuideFactList facts={part.facts} />
      {children}
    </section>
  );
}

const eraseTexts = {
  what: 'after_eraseWhat',
  press: 'guide_erase',
  done: 'guide_erase_done',
  failed: 'guide_erase_failed',
} as const;

function Deleted(props: AfterPageProps): JSX.Element {
  const { parts, onErase, onRemove } = props;
  const t = useTranslate();
  return (
    <>
      {parts.deleted.map((part) => (
        <Part key={part.id} part={part}>
          {part.id === 'cards' && <Reminder {...props} />}
        </Part>
      ))}
      <section class="after__part" aria-labelledby="erase-title">
        <h2 id="erase-title" class="after__title">
          {t.text('after_erase_title')}
        </h2>
        <EraseInTwo texts={eraseTexts} onErase={onErase} />
      </section>
      <section class="after__part" aria-labelledby="remove-title">
        <h2 id="remove-title" class="after__title">
          {t.text('after_remove_title')}
        </h2>
        {onRemove && <Removal onRemove={onRemove} />}
        <p class="after__soft">{t.text('after_removeByHand')}</p>
      </section>
    </>
  );
}

function Reminder({ reminderDay, onMakeReminder, onFailed }: AfterPageProps): JSX.Element {
  const t = useTranslate();
  const [state, setState] = useState<'untried' | 'failed'>('untried');
  return (
    <div class="after__ways">
      <FileLink
        class="button"
        text={t.text('after_cardsReminder')}
        make={onMakeReminder}
        onFailed={(error) => {
          setState('failed');
          onFailed(error);
        }}
      />
      <p class="after__failure" role="status">
        {state === 'failed' && t.text('after_cardsReminderFailed', reminderDay)}
      </p>
    </div>
  );
}

function Removal({ onRemove }: { onRemove: () => Promise<void> }): JSX.Element {
  const t = useTranslate();
  const [state, setState] = useState<'untouched' | 'asking' | 'stays'>('untouched');
  const remove = async (): Promise<void> => {
    setState('asking');
    await onRemove();
    // Whoever gets here was not removed.
    setState('stays');
  };
  return (
    <>
      <p>{t.text('after_removeWhat')}</p>
      <p class="after__ways">
        <button
          type="button"
          class="button"
          aria-disabled={state === 'asking'}
          onClick={() => state !== 'asking' && void remove()}
        >
          {t.text('after_remove')}
        </button>
      </p>
      <p class="after__outcome" role="status">
        {state === 'stays' && t.text('after_removeStays')}
      </p>
    </>
  );
}

function NotDeleted({ parts, lastLookHref, onShowDelete }: AfterPageProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <p class="after__ways">
        <button type="button" class="button button--primary" onClick={onShowDelete}>
          {t.text('showDeleteButton')}
        </button>
        <a class="button" href={lastLookHref}>
          {t.text('after_toLastLook')}
        </a>
      </p>
      {parts['not-deleted'].map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </>
  );
}

function CannotTell({ parts, accountHref }: AfterPageProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      {parts['cannot-tell'].map((part) => (
        <Part key={part.id} part={part}>
          {part.id === 'tell' && (
            <p class="after__ways">
              <a class="button button--primary" href={accountHref} target="_blank" rel="noreferrer">
                {t.text('after_openAccount')}
                <Icon name="arrow" size={16} />
              </a>
            </p>
          )}
        </Part>
      ))}
    </>
  );
}
