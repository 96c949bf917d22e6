import type { JSX } from 'preact';
import type { Checklist, ChecklistItem } from '../utils/checklist/checklist';
import type { Subject } from '../utils/checklist/items';
import { type LastLook, type LookGroup, lastLookOf } from '../utils/checklist/last-look';
import { lookEvidence, lookValue, verdictText } from '../utils/checklist/last-look-wording';
import { ageText, basisText, itemReason, itemTitle, nextStepText, verdictOf } from '../utils/checklist/wording';
import type { MessageKey } from '../utils/i18n';
import { Icon } from './Icon';
import { OwnPage } from './OwnPage';
import { useTranslate } from './translate-context';

/** What the page has to show. */
export type LastLookState =
  | { kind: 'busy' | 'storage-unreadable' | 'signed-out' | 'nothing-read' }
  | {
      kind: 'read';
      checklist: Checklist;
      /** When a page of the account was last read, in ms since 1970. */
      seenAt: number;
      /** How many other accounts of the site are known in this browser. */
      otherAccounts: number;
      /** Where the next thing to do is. */
      nextHref: string;
    };

export interface LastLookPageProps {
  host: string;
  subject: Subject;
  state: LastLookState;
  /** ms since 1970. */
  now: number;
  /** The account's first page. */
  accountHref: string;
  sheetHref: string;
  /** The page for afterwards. */
  afterHref: string;
  onShowDelete: () => void;
  onPrint: () => void;
}

/** Everything that is known of the account on one page, once before the end. */
export function LastLookPage(props: LastLookPageProps): JSX.Element {
  const { subject, state, onPrint } = props;
  const t = useTranslate();
  return (
    <OwnPage onPrint={state.kind === 'read' ? onPrint : null}>
      <h1 class="page__title">{t.text(subject === 'shop' ? 'last_titleShop' : 'last_title')}</h1>
      {state.kind === 'read' ? <Look {...props} state={state} /> : <Nothing {...props} kind={state.kind} />}
    </OwnPage>
  );
}

type NothingKind = Exclude<LastLookState['kind'], 'read'>;

const nothingKeys = {
  busy: 'last_busy',
  'storage-unreadable': 'notice_storageUnreadable',
  'signed-out': 'trouble_signedOut',
  'nothing-read': 'trouble_nothingRead',
} as const satisfies Record<NothingKind, MessageKey>;

function Nothing({ kind, accountHref, sheetHref, afterHref }: LastLookPageProps & { kind: NothingKind }): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <p class="page__lead" role="status">
        {t.text(nothingKeys[kind])}
      </p>
      {(kind === 'signed-out' || kind === 'nothing-read') && (
        <p class="look__ways">
          <a class="button button--primary" href={accountHref} target="_blank" rel="noreferrer">
            {t.text(kind === 'signed-out' ? 'last_signIn' : 'guide_welcome_open')}
            <Icon name="arrow" size={16} />
          </a>
          {kind === 'signed-out' && (
            <a class="button" href={afterHref}>
              {t.text('last_isDeleted')}
            </a>
          )}
          <a class="button button--quiet" href={sheetHref}>
            {t.text('last_toSheet')}
          </a>
        </p>
      )}
    </>
  );
}

type ShownGroup = Exclude<LookGroup, 'goal'>;

/** In the order of the page: what may hold the person back, what it costs, what is settled. */
const groups: Record<Subject, readonly { id: ShownGroup; title: MessageKey; lead: MessageKey | null }[]> = {
  account: [
    { id: 'blocks', title: 'last_blocks', lead: 'last_blocksLead' },
    { id: 'unknown', title: 'last_unknown', lead: 'last_unknownLead' },
    { id: 'goes', title: 'last_goes', lead: 'last_goesLead' },
    { id: 'said', title: 'last_said', lead: 'last_saidLead' },
    { id: 'advice', title: 'last_advice', lead: 'last_adviceLead' },
    { id: 'nothing', title: 'last_nothing', lead: null },
  ],
  shop: [
    { id: 'ask', title: 'last_ask', lead: 'last_askLead' },
    { id: 'blocks', title: 'last_blocksShop', lead: 'last_blocksShopLead' },
    { id: 'unknown', title: 'last_unknown', lead: 'last_unknownLead' },
    { id: 'goes', title: 'last_goesShop', lead: 'last_goesLead' },
    { id: 'toDo', title: 'last_toDo', lead: 'last_toDoLead' },
    { id: 'said', title: 'last_said', lead: 'last_saidLead' },
    { id: 'advice', title: 'last_advice', lead: 'last_adviceShopLead' },
    { id: 'nothing', title: 'last_nothing', lead: null },
  ],
};

function Look(props: LastLookPageProps & { state: Extract<LastLookState, { kind: 'read' }> }): JSX.Element {
  const { host, subject, state, now, sheetHref, onShowDelete } = props;
  const { checklist, seenAt, otherAccounts, nextHref } = state;
  const t = useTranslate();
  const look = lastLookOf(checklist);
  const { verdict, oldest } = checklist.summary;
  const { next } = checklist;
  const isOver = next === null || next.definition.kind === 'goal';
  return (
    <>
      <p class={`look__verdict look__verdict--${verdict === 'clear' ? verdictOf(checklist) : verdict}`} role="status">
        {verdictText(checklist, look, t)}
      </p>
      <p class="look__about">
        {t.text(subject === 'shop' ? 'last_accountShop' : 'last_account', host, t.moment(seenAt), t.ago(seenAt, now))}
        {otherAccounts > 0 && ` ${t.text('last_accountOthers', t.number(otherAccounts))}`}
        {oldest !== null && ` ${t.text('summary_age', t.ago(oldest, now))}`}
      </p>
      <p class="look__about print-only">{t.text('last_printed', t.moment(now))}</p>
      {subject === 'shop' && <Never />}
      {groups[subject].map(({ id, title, lead }) => (
        <Group key={id} id={id} title={title} lead={lead} items={look[id]} now={now} />
      ))}
      <section class="screen-only" aria-labelledby="next-title">
        <h2 id="next-title" class="look__title">
          {t.text('last_next')}
        </h2>
        {look.goal.map((goal) => (
          <p key={goal.definition.id} class="look__lead">
            {itemReason(goal, t)}
          </p>
        ))}
        <p class="look__ways">
          {!isOver && (
            <a class="button button--primary" href={nextHref} target="_blank" rel="noreferrer">
              {nextStepText(next, t)}
              <Icon name="arrow" size={16} />
            </a>
          )}
          {subject === 'account' && (
            <button type="button" class={isOver ? 'button button--primary' : 'button'} onClick={onShowDelete}>
              {t.text('showDeleteButton')}
            </button>
          )}
          <a class="button button--quiet" href={sheetHref}>
            {t.text('last_toSheet')}
          </a>
        </p>
      </section>
    </>
  );
}

/** What looks like a way out, and is none. */
const traps = [
  'warn_keepBuyer',
  'warn_keepPhone',
  'last_neverCards',
  'last_neverAds',
] as const satisfies readonly MessageKey[];

function Never(): JSX.Element {
  const t = useTranslate();
  return (
    <section class="look look--never" aria-labelledby="never-title">
      <h2 id="never-title" class="look__title">
        {t.text('last_never')}
      </h2>
      <ul class="look__traps">
        {traps.map((trap) => (
          <li key={trap}>{t.text(trap)}</li>
        ))}
      </ul>
    </section>
  );
}

interface GroupProps {
  id: keyof LastLook;
  title: MessageKey;
  lead: MessageKey | null;
  items: readonly ChecklistItem[];
  now: number;
}

function Group({ id, title, lead, items, now }: GroupProps): JSX.Element | null {
  const t = useTranslate();
  if (items.length === 0) return null;
  return (
    <section class={`look look--${id}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="look__title">
        {t.text(title)} <span class="look__count">{t.number(items.length)}</span>
      </h2>
      {lead && <p class="look__lead">{t.text(lead)}</p>}
      <ul class="look__items">
        {items.map((item) => (
          <Item key={item.definition.id} item={item} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, now }: { item: ChecklistItem; now: number }): JSX.Element {
  const t = useTranslate();
  const { definition, status } = item;
  const age = ageText(item, t, now);
  const isUnknown = status === 'unknown' || status === 'stale';
  const evidence = lookEvidence(item, t, now);
  const basis = basisText(item, t);
  return (
    <li class="look__item" data-item={definition.id}>
      <p class="look__row">
        <span class="look__name">
          {itemTitle(item, t)}{' '}
          {isUnknown && definition.severity === 'blocks' && (
            <span class="look__tag look__tag--blocks">{t.text('last_mayBlock')}</span>
          )}
          {isUnknown && definition.severity === 'loses' && (
            <span class="look__tag look__tag--loses">{t.text('last_mayGo')}</span>
          )}
        </span>{' '}
        <span class="look__value">
          {lookValue(item, t)}
          {age && <span class="look__age"> {age}</span>}
        </span>
      </p>
      {evidence.length > 0 && <p class="look__evidence">{evidence.join(' ')}</p>}
      {basis && <p class="look__evidence">{basis}</p>}
    </li>
  );
}
