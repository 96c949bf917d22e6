import type { JSX } from 'preact';
import type { Checklist } from '../utils/checklist/checklist';
import type { MessageKey } from '../utils/i18n';
import { BlockerList } from './BlockerList';
import { type ChangedPage, ChangedPages } from './ChangedPages';
import { FarewellAnswers, type FarewellAnswersProps } from './FarewellAnswers';
import { Icon } from './Icon';
import { SessionAudit } from './SessionAudit';
import { SummaryTiles } from './SummaryTiles';
import { listIn, type SessionAuditProps } from './session-audit';
import { useTranslate } from './translate-context';

/** Why the popup may have little to show. */
export type PopupTrouble = 'no-access' | 'signed-out' | 'nothing-read' | 'storage-unreadable' | 'overlay-removed';

export interface PopupProps {
  checklist: Checklist;
  /** `busy` until that part is loaded. */
  sessions: SessionAuditProps | 'busy';
  trouble: PopupTrouble | null;
  /** How the deletion went; `null`: there is nothing to ask. */
  farewell: FarewellAnswersProps | null;
  /** Pages of the site that are not understood any more. */
  changed: readonly ChangedPage[];
  now: number;
  /** Begins a round through all pages, or goes on with one; `null`: there is none for this cabinet. */
  round: { state: 'none' | 'open'; onOpen: () => void } | null;
  onCheckSessions: () => void;
  /** `null`: this cabinet has no such button that we know of. */
  onShowDelete: (() => void) | null;
  onOpenGuide: () => void;
  onGrantAccess: () => void;
  /** Opens the guide page where the history, the report and the settings of the audit are. */
  onManageSessions: () => void;
  /** Opens the guide page where the list can be typed in. */
  onTypeSessions: () => void;
}

/** The account at a glance, on any tab. */
export function Popup(props: PopupProps): JSX.Element {
  const {
    checklist,
    sessions,
    trouble,
    farewell,
    changed,
    now,
    onCheckSessions,
    onShowDelete,
    onOpenGuide,
    onGrantAccess,
  } = props;
  const { round, onManageSessions, onTypeSessions } = props;
  const t = useTranslate();
  const isShop = checklist.subject === 'shop';
  return (
    <main class="popup">
      <header class="popup__head">
        <span class="popup__mark">
          <Icon name="mark" size={22} />
        </span>
        <h1 class="popup__name">{t.text('name')}</h1>
        <button type="button" class="button button--quiet popup__guide" onClick={onOpenGuide}>
          <Icon name="book" size={16} />
          {t.text('guide')}
        </button>
      </header>
      {farewell && (
        <section class="popup__farewell" aria-labelledby="farewell-title">
          <h2 id="farewell-title" class="popup__title">
            {t.text('farewell_pressedTitle')}
          </h2>
          <FarewellAnswers {...farewell} />
        </section>
      )}
      {trouble && <Trouble trouble={trouble} onGrantAccess={onGrantAccess} />}
      <ChangedPages pages={changed} now={now} />
      {trouble !== 'nothing-read' && <SummaryTiles checklist={checklist} now={now} />}
      <div class="popup__actions">
        {round && (
          <>
            <button type="button" class="button button--primary" aria-describedby="round-how" onClick={round.onOpen}>
              {t.text(round.state === 'open' ? 'round_continue' : 'round_checkAll')}
            </button>
            <p id="round-how" class="popup__how">
              {t.text(isShop ? 'round_howShop' : 'round_how')}
            </p>
          </>
        )}
        <button type="button" class={round ? 'button' : 'button button--primary'} onClick={onCheckSessions}>
          {t.text(isShop ? 'checkSessionsShop' : 'checkSessions')}
        </button>
        {onShowDelete && (
          <button type="button" class="button" onClick={onShowDelete}>
            {t.text('showDeleteButton')}
          </button>
        )}
      </div>
      <BlockerList checklist={checklist} now={now} />
      <section class="popup__sessions" aria-labelledby="sessions-title">
        <h2 id="sessions-title" class="popup__title">
          {t.text(sessions !== 'busy' && sessions.cabinet === 'seller' ? 'sessionsTitleShop' : 'sessionsTitle')}
          {sessions !== 'busy' && (
            <span class="popup__whose">
              {sessions.host}
              <AuditAge view={sessions.view} now={now} />
            </span>
          )}
        </h2>
        {sessions === 'busy' ? (
          <p class="soft" role="status">
            {t.text('audit_busy')}
          </p>
        ) : (
          <SessionAudit
            {...sessions}
            audits={[]}
            empty={<p class="soft">{t.text(isShop ? 'sessionsNotReadShop' : 'sessionsNotRead')}</p>}
            onType={onTypeSessions}
          />
        )}
        <button type="button" class="button button--quiet popup__manage" onClick={onManageSessions}>
          {t.text('audit_manage')}
          <Icon name="arrow" size={16} />
        </button>
      </section>
      <p class="popup__foot">{t.text('notAffiliated')}</p>
    </main>
  );
}

function AuditAge({ view, now }: { view: SessionAuditProps['view']; now: number }): JSX.Element | null {
  const t = useTranslate();
  const list = listIn(view);
  if (!list) return null;
  const { at, source } = list.audit;
  return (
    <>
      {' · '}
      <span class="popup__age">{t.text(source.kind === 'typed' ? 'audit_typed' : 'readAgo', t.ago(at, now))}</span>
    </>
  );
}

const troubleKeys = {
  'no-access': 'trouble_noAccess',
  'signed-out': 'trouble_signedOut',
  'nothing-read': 'trouble_nothingRead',
  'storage-unreadable': 'notice_storageUnreadable',
  'overlay-removed': 'trouble_overlayRemoved',
} as const satisfies Record<PopupTrouble, MessageKey>;

function Trouble({ trouble, onGrantAccess }: { trouble: PopupTrouble; onGrantAccess: () => void }): JSX.Element {
  const t = useTranslate();
  return (
    <div class={`trouble trouble--${trouble}`}>
      <p>{t.text(troubleKeys[trouble])}</p>
      {trouble === 'no-access' && (
        <button type="button" class="button" onClick={onGrantAccess}>
          {t.text('grantAccess')}
        </button>
      )}
    </div>
  );
}
