import type { JSX } from 'preact';
import type { AuditSettings } from '../utils/audit/audit-settings';
import { idleChoices } from '../utils/audit/flag';
import type { Kept } from '../utils/audit/kept';
import { type ReminderChoice, reminderChoices } from '../utils/audit/reminder-due';
import { kindText } from '../utils/audit/session-wording';
import { type DeviceKind, deviceKinds } from '../utils/reading/session-description';
import { FileLink, type MadeFile } from './FileLink';
import { KeptFailure } from './KeptFailure';
import { RetentionChoice } from './RetentionChoice';

import { useTranslate } from './translate-context';
import { useKept } from './use-kept';

export interface AuditSettingsFormProps {
  settings: AuditSettings;
  every: ReminderChoice;
  onSettings: (settings: AuditSettings) => Promise<Kept>;
  /** A file could not be made. */
  onFailed: (error: unknown) => void;
  onReminder: (every: ReminderChoice) => Promise<Kept>;
  /** Saves the reminder as a calendar file. */
  makeCalendar: () => MadeFile;
}

/** What the person wishes of the audit. Each change is kept at once. */
export function AuditSettingsForm(props: AuditSettingsFormProps): JSX.Element {
  const { settings, every, onSettings, onReminder, onFailed, makeCalendar } = props;
  const t = useTranslate();
  const { last, keep } = useKept();
  const change = (changed: Partial<AuditSettings>): void => void keep(onSettings({ ...settings, ...changed }));
  const withKind = (kind: DeviceKind, state: 'owned' | 'not-owned'): readonly DeviceKind[] =>
    state === 'not-owned' ? [...settings.notOwned, kind] : settings.notOwned.filter((each) => each !== kind);
  return (
    <div class="audit-settings">
      <Choices
        name="idle"
        legend={t.text('settings_idle')}
        choices={idleChoices.map((days) => ({ value: days, text: t.number(days) }))}
        chosen={settings.idleDays}
        onChoose={(idleDays) => change({ idleDays })}
      />
      <fieldset>
        <legend class="audit-settings__legend">{t.text('settings_notOwned')}</legend>
        <div class="audit-settings__choices">
          {deviceKinds.map((kind) => (
            <label key={kind} class="choice">
              <input
                type="checkbox"
                checked={settings.notOwned.includes(kind)}
                onChange={(event) =>
                  change({ notOwned: withKind(kind, event.currentTarget.checked ? 'not-owned' : 'owned') })
                }
              />
              <span class="choice__text">{kindText(kind, t)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <RetentionChoice
        retention={settings.retention}
        onRetention={(retention) => keep(onSettings({ ...settings, retention }))}
      />
      <div>
        <Choices
          name="reminder"
          legend={t.text('settings_reminder')}
          choices={reminderChoices.map((days) => ({
            value: days,
            text: days === 'never' ? t.text('settings_reminderNever') : t.plural('settings_reminderDays', days),
          }))}
          chosen={every}
          onChoose={(days) => void keep(onReminder(days))}
        />
        <p class="soft">{t.text('settings_reminderWhat')}</p>
        <FileLink
          class="button button--small audit-settings__calendar"
          text={t.text('settings_calendar')}
          make={makeCalendar}
          onFailed={onFailed}
        />
      </div>
      <KeptFailure last={last} />
    </div>
  );
}

interface ChoicesProps<Value> {
  name: string;
  legend: string;
  choices: readonly { readonly value: Value; readonly text: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

function Choices<Value extends number | string>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
}: ChoicesProps<Value>): JSX.Element {
  return (
    <fieldset>
      <legend class="audit-settings__legend">{legend}</legend>
      <div class="audit-settings__choices">
        {choices.map(({ value, text }) => (
          <label key={text} class="choice">
            <input type="radio" name={`audit-${name}`} checked={value === chosen} onChange={() => onChoose(value)} />
            <span class="choice__text">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
