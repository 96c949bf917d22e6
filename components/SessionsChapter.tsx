import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Audit, AuditPlace } from '../utils/audit/audit';
import type { AuditSettings } from '../utils/audit/audit-settings';
import type { Kept } from '../utils/audit/kept';
import type { KnownSession } from '../utils/audit/known-session';
import type { ReminderChoice } from '../utils/audit/reminder-due';
import type { MessageKey } from '../utils/i18n';
import type { Cabinet } from '../utils/wildberries/hosts';
import { AuditSettingsForm } from './AuditSettingsForm';
import { EraseInTwo, type EraseOutcome } from './EraseInTwo';
import { FileLink, type MadeFile } from './FileLink';
import { ChapterFrame } from './GuideChapter';
import { KeptFailure } from './KeptFailure';
import { SessionAudit } from './SessionAudit';
import { SessionDuties } from './SessionDuties';
import { SessionHistory } from './SessionHistory';
import { SessionReport } from './SessionReport';
import { SessionTimeline } from './SessionTimeline';
import { listIn, type SessionAuditProps } from './session-audit';
import { TypedSessions, type TypedSessionsProps } from './TypedSessions';
import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

/** An account of a host that sessions were read of. It is told by its host and its last audit, never by a name. */
export interface PlaceChoice {
  readonly place: AuditPlace;
  /** In ms since 1970; `null`: never. */
  readonly auditedAt: number | null;
  /** `current`: signed in now. `typed`: typed in before any page of the host was read, so that nobody knows whose it is. */
  readonly standing: 'current' | 'other' | 'typed';
}

export type ReportKind = 'csv' | 'json';

export interface SessionsChapterProps extends SessionAuditProps {
  /** All accounts, the chosen one first or not. */
  choices: readonly PlaceChoice[];
  /** `null`: there is no account yet. */
  place: AuditPlace | null;
  /** Newest first. */
  audits: readonly Audit[];
  known: readonly KnownSession[];
  settings: AuditSettings;
  every: ReminderChoice;
  /** Where the site lists them; `null`: nobody knows. */
  readUrl: string | null;
  /** `asked`: the person came here to type the list in. */
  typing: 'asked' | 'not-asked';
  onPlace: (place: AuditPlace) => void;
  /** What is understood of a typed list. */
  readTyped: TypedSessionsProps['readTyped'];
  onTyped: (text: string) => Promise<Kept>;
  onSettings: (settings: AuditSettings) => Promise<Kept>;
  onReminder: (every: ReminderChoice) => Promise<Kept>;
  /** @throws when it cannot be made */
  makeCalendar: () => MadeFile;
  /** @throws when it cannot be made */
  makeReport: (kind: ReportKind) => MadeFile;
  /** A file could not be made. */
  onFailed: (error: unknown) => void;
  /** Called while the report stands in the document; it goes again when the answer is there. */
  onPrintReport: () => Promise<Kept>;
  onEraseHistory: () => Promise<EraseOutcome>;
}

const eraseTexts = {
  what: 'forget_what',
  press: 'forget_title',
  done: 'forget_done',
  failed: 'forget_failed',
} as const;

/** The session audit at full width: the list, its history, the report, and what the person wishes of it. */
export function SessionsChapter(props: SessionsChapterProps): JSX.Element {
  const { view, now, cabinet, choices, place, audits, known, settings, every, readUrl, typing } = props;
  const {
    onPlace,
    readTyped,
    onTyped,
    onSettings,
    onReminder,
    onFailed,
    makeCalendar,
    makeReport,
    onPrintReport,
    onEraseHistory,
  } = props;
  const t = useTranslate();
  const typed = useRef<HTMLDetailsElement>(null);
  const [typingNow, setTypingNow] = useState(typing);
  const { last, keep } = useKept();
  const [printing, setPrinting] = useState<'no' | 'asked' | 'under-way'>('no');
  useEffect(() => {
    if (printing !== 'asked') return;
    // Only now does the report stand in the document.
    setPrinting('under-way');
    void keep(onPrintReport()).then(() => setPrinting('no'));
  });
  const failed = (error: unknown): void => {
    onFailed(error);
    void keep(Promise.resolve('failed'));
  };
  const list = listIn(view);
  // Nothing of what is kept can be shown then, and nothing be kept.
  const isUsable = view !== 'unreadable';
  const openTyping = (): void => {
    if (typed.current) typed.current.open = true;
    setTypingNow('asked');
    typed.current?.querySelector('textarea')?.focus();
  };
  return (
    <ChapterFrame id="sessions" title="guide_audit_title" lead="guide_audit_lead">
      <div class="screen-only chapter__audit">
        {choices.length > 1 && <PlaceSwitch choices={choices} place={place} now={now} onPlace={onPlace} />}
        {list && (
          <p class="soft">
            {t.text(list.audit.source.kind === 'typed' ? 'audit_typed' : 'readAgo', t.ago(list.audit.at, now))}
          </p>
        )}
        <SessionAudit {...props} empty={<NothingRead cabinet={cabinet} readUrl={readUrl} />} onType={openTyping} />
        {list && (
          <div class="audit-part">
            <h3 class="chapter__part">{t.text('timeline_title')}</h3>
            <SessionTimeline view={list} now={now} />
          </div>
        )}
        {isUsable && (
          <Fold title="history_title">
            <SessionHistory audits={audits} known={known} />
          </Fold>
        )}
        {isUsable && (
          <details ref={typed} id="typed" class="fold" open={typing === 'asked'}>
            <summary>
              <h3 class="fold__title">{t.text('type_title')}</h3>
            </summary>
            <div class="audit-part">
              <TypedSessions focus={typingNow} readTyped={readTyped} onTyped={onTyped} now={now} />
            </div>
          </details>
        )}
        {list && (
          <Fold title="report_title">
            <ReportButtons last={last} makeReport={makeReport} onFailed={failed} onPrint={() => setPrinting('asked')} />
          </Fold>
        )}
        {isUsable && (
          <Fold title="settings_title">
            <AuditSettingsForm
              settings={settings}
              every={every}
              onSettings={onSettings}
              onReminder={onReminder}
              onFailed={failed}
              makeCalendar={makeCalendar}
            />
          </Fold>
        )}
        <Fold title="forget_title">
          <EraseInTwo texts={eraseTexts} onErase={onEraseHistory} />
        </Fold>
      </div>
      {list && printing !== 'no' && <SessionReport view={list} now={now} />}
      <h3 class="chapter__part">{t.text('duty_title')}</h3>
      <SessionDuties />
    </ChapterFrame>
  );
}

interface NothingReadProps {
  cabinet: Cabinet;
  readUrl: string | null;
}

function NothingRead({ cabinet, readUrl }: NothingReadProps): JSX.Element {
  const t = useTranslate();
  const page = t.text(cabinet === 'seller' ? 'page_shopSecurity' : 'page_details');
  return (
    <div class="audit-part">
      <p>{t.text('audit_notRead', page)}</p>
      {readUrl !== null && (
        <a class="link" href={readUrl} target="_blank" rel="noreferrer">
          {t.text('openPage', page)}
        </a>
      )}
    </div>
  );
}

const fileTexts = { csv: 'report_csv', json: 'report_json' } as const satisfies Record<ReportKind, MessageKey>;

function Fold({ title, children }: { title: MessageKey; children: ComponentChildren }): JSX.Element {
  const t = useTranslate();
  return (
    <details class="fold">
      <summary>
        <h3 class="fold__title">{t.text(title)}</h3>
      </summary>
      <div class="audit-part">{children}</div>
    </details>
  );
}

const standingKeys = { current: 'audit_placeCurrent', typed: 'audit_placeTyped' } as const satisfies Record<
  Exclude<PlaceChoice['standing'], 'other'>,
  MessageKey
>;

type PlaceSwitchProps = Pick<SessionsChapterProps, 'choices' | 'place' | 'now' | 'onPlace'>;

function PlaceSwitch({ choices, place, now, onPlace }: PlaceSwitchProps): JSX.Element {
  const t = useTranslate();
  const id = useId();
  const chosen = choices.findIndex((each) => each.place.host === place?.host && each.place.account === place.account);
  return (
    <div class="audit-part place-switch">
      <label for={id}>{t.text('audit_place')}</label>
      <select
        id={id}
        class="field"
        value={chosen}
        onChange={(event) => {
          const next = choices[Number(event.currentTarget.value)];
          if (next) onPlace(next.place);
        }}
      >
        {choices.map((each, index) => (
          <option key={`${each.place.host} ${each.place.account}`} value={index}>
            {each.auditedAt === null
              ? t.text('audit_placeNever', each.place.host)
              : t.text('audit_placeRead', each.place.host, t.ago(each.auditedAt, now))}
            {each.standing !== 'other' && ` · ${t.text(standingKeys[each.standing])}`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ReportButtonsProps {
  last: Kept;
  makeReport: (kind: ReportKind) => MadeFile;
  onFailed: (error: unknown) => void;
  onPrint: () => void;
}

function ReportButtons({ last, makeReport, onFailed, onPrint }: ReportButtonsProps): JSX.Element {
  const t = useTranslate();
  return (
    <>
      <p>{t.text('report_what')}</p>
      <div class="row-actions">
        <button type="button" class="button button--small" onClick={onPrint}>
          {t.text('report_print')}
        </button>
        {(['csv', 'json'] as const).map((kind) => (
          <FileLink
            key={kind}
            class="button button--small"
            text={t.text(fileTexts[kind])}
            make={() => makeReport(kind)}
            onFailed={onFailed}
          />
        ))}
      </div>
      <KeptFailure last={last} />
    </>
  );
}
